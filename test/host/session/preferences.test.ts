import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openCapture, parsePreference } from '../../../host/index.ts';

const CAPTURE = 'test/golden/scenarios/loss_fast_retransmit/client.pcapng';

/** The first lines of `fields` with one preference set. */
async function lines(preference: string, fields: readonly string[], count: number): Promise<string[]> {
  const pieces: Buffer[] = [];
  const [name, value] = parsePreference(preference);
  const capture = await openCapture(CAPTURE, { preferences: { [name]: value } });
  await capture.writeTo({ fields, separator: ' ' }, (octets) => void pieces.push(Buffer.from(octets)));
  return Buffer.concat(pieces).toString().split('\n').slice(0, count);
}

// What tshark 4.0.17 prints with `-o` and the same fields.
test('tcp.relative_sequence_numbers: numbers as they are', async () => {
  const fields = ['tcp.seq', 'tcp.ack', 'tcp.nxtseq', 'tcp.analysis.bytes_in_flight'];
  const expected = [
    '412206255 0 412206256 ',
    '963709554 412206256 963709555 ',
    '412206256 963709555 412206256 ',
    '412206256 963709555 412206260 4',
  ];
  assert.equal(await lines('tcp.relative_sequence_numbers:FALSE', fields, 4), expected);
});

test('tcp.analyze_sequence_numbers: no labels, no relative numbers, completeness all the same', async () => {
  const fields = ['tcp.seq', 'tcp.analysis', 'tcp.completeness'];
  assert.equal(await lines('tcp.analyze_sequence_numbers:false', fields, 4), [
    '412206255  0',
    '963709554  1',
    '412206256  3',
    '412206256  7',
  ]);
});

test('tcp.calculate_timestamps and tcp.track_bytes_in_flight take fields away', async () => {
  assert.equal(await lines('tcp.calculate_timestamps:FALSE', ['tcp.seq', 'tcp.time_relative'], 1), ['0 ']);
  assert.equal((await lines('tcp.track_bytes_in_flight:FALSE', ['tcp.analysis.bytes_in_flight'], 4)).join(''), '');
});

test('tcp.check_checksum tells what the checksum should be', async () => {
  assert.equal(await lines('tcp.check_checksum:TRUE', ['tcp.checksum_calculated'], 1), ['0x6f74']);
});

test('tcp.read_seq_as_syn_cookie takes numbers apart', async () => {
  const fields = ['tcp.syncookie.time', 'tcp.syncookie.mss', 'tcp.syncookie.hash', 'tcp.options.timestamp.tsval.syncookie.wscale'];
  assert.equal(await lines('tcp.read_seq_as_syn_cookie:TRUE', fields, 2), ['3 0 0x91c4af 10', '7 1 0x710a72 0']);
  assert.equal((await lines('tcp.read_seq_as_syn_cookie:FALSE', fields, 2)).join(''), '      ');
});

test('ip.security_flag gives the reserved bit its name', async () => {
  assert.equal(await lines('ip.security_flag:TRUE', ['ip.flags.sf'], 1), ['0']);
  assert.equal(await lines('ip.security_flag:FALSE', ['ip.flags.sf'], 1), ['']);
});

test("what is no preference is refused in tshark's words", () => {
  assert.equal(parsePreference('tcp.default_window_scaling:3 (multiply by 8)'), ['tcp.default_window_scaling', '3 (multiply by 8)']);
  assert.throws(() => parsePreference('tcp.relative_sequence_numbers'), /^Invalid -o flag "tcp\.relative_sequence_numbers"$/);
  assert.throws(() => parsePreference('tcp.nosuch:1'), /^-o flag "tcp\.nosuch:1" specifies unknown preference$/);
});

test('a preference that is not followed is refused but at its default', async () => {
  assert.equal((await lines('tcp.bif_seq_based:FALSE', ['tcp.seq'], 1)).length, 1);
  try {
    await lines('tcp.bif_seq_based:TRUE', ['tcp.seq'], 1);
    assert.unreachable();
  } catch (error) {
    assert.match((error as Error).message, 'handshark knows tcp.bif_seq_based at its default only');
  }
});

test.run();
