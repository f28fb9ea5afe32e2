import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  BLOCK_FILE_HEADER,
  BLOCK_INTERFACE,
  BLOCK_OCTETS_MAX,
  BLOCK_SECTION,
  CAPTURE_BLOCK_LENGTHS,
  CAPTURE_BLOCK_LONG,
  CAPTURE_CUT,
  CAPTURE_INTERFACE,
  CAPTURE_LINK,
  CAPTURE_PACKET_LONG,
  CAPTURE_UNKNOWN,
  CAPTURE_VERSION,
  IFACE_NONE,
  LINK_NONE,
} from '../../../assembly/shared/capture.ts';
import { FS_NO_TIME } from '../../../assembly/shared/layout.ts';
import { Octets, type Order, block, description, enhanced, join, option, packet, pcapHeader, pcapRecord, section } from './builder.ts';
import { type Walked, createWalker, walk } from './walker.ts';

const ORDERS: readonly Order[] = ['little', 'big'];

/** One of everything, in both byte orders. */
function rich(): Uint8Array {
  const parts = ORDERS.flatMap((order) => [
    section(order, option(2, packet(9), order)),
    description({ tsresol: 9, snaplen: 40 }, order),
    enhanced(packet(61, 1), { units: 1_700_000_000_000_000_001n, options: option(1, packet(5), order) }, order),
    block(5, packet(40), order),
    description({ linkType: 113, tsoffset: -5n }, order),
    enhanced(packet(3, 2), { iface: 1, len: 1500 }, order),
    block(3, new Octets(order).u32(100).octets(packet(40, 3)).done(), order),
    block(2, new Octets(order).u16(1).u16(7).u32(395_812).u32(5).u32(7).u32(9).octets(packet(7, 4)).done(), order),
    block(0xbad, new Octets(order).u32(32473).octets(packet(8, 5)).done(), order),
    block(0x7fff_0001, packet(20), order),
    enhanced(packet(60, 6), {}, order),
  ]);
  return join(...parts);
}

test('a pcapng file with one of everything reads alike in both byte orders', () => {
  const { frames, blocks, error } = walk(rich());
  assert.is(error, undefined);
  const half = frames.length / 2;
  assert.equal(
    frames.map((frame) => frame.number),
    Array.from({ length: 12 }, (_, at) => at + 1),
  );
  for (let at = 0; at < half; at++) {
    const [little, big] = [frames[at], frames[at + half]];
    const iface = little?.iface === IFACE_NONE ? IFACE_NONE : (little?.iface ?? 0) + 2;
    assert.equal({ ...little, number: 0, section: 1, iface }, { ...big, number: 0 });
  }
  assert.equal(
    frames.slice(0, half).map(({ time, len, caplen, link, iface, options }) => [time, len, caplen, link, iface, options]),
    [
      [1_700_000_000_000_000_001n, 61, 61, 1, 0, 12],
      [1_699_999_995_123_456_000n, 1500, 3, 113, 1, 0],
      [0n, 100, 40, 1, 0, 0],
      [((395_812n << 32n) | 5n) * 1000n - 5_000_000_000n, 9, 7, 113, 1, 0],
      [0n, 8, 8, LINK_NONE, IFACE_NONE, 0],
      [1_700_000_000_123_456n, 60, 60, 1, 0, 0],
    ],
  );
  assert.is(frames[0]?.data, Buffer.from(packet(61, 1)).toString('hex'));
  assert.is(frames[2]?.status, FS_NO_TIME);
  assert.equal(blocks.slice(0, blocks.length / 2), [BLOCK_SECTION, BLOCK_INTERFACE, 5, BLOCK_INTERFACE, 0xbad, 0x7fff_0001]);
});

test('any chunking gives the same frames, blocks and errors', () => {
  const walker = createWalker();
  const whole = rich();
  const cut = whole.subarray(0, whole.length - 5);
  const pcap = join(pcapHeader(), pcapRecord(packet(), 1, 2), pcapRecord(packet(80), 3, 4), pcapRecord(packet(20), 5, 6).subarray(0, 30));
  for (const file of [whole, cut, pcap]) {
    const expected = renumber(walk(file, undefined, walker));
    for (let split = 1; split < file.length; split++) {
      assert.equal(renumber(walk(file, (given) => (given === 0 ? split : file.length), walker)), expected, `split at ${split}`);
    }
    assert.equal(renumber(walk(file, () => 1, walker)), expected);
    assert.equal(renumber(walk(file, (given) => 1 + ((given * 31) % 97), walker)), expected);
  }
});

/** Numbers that go on over a series, from the start of the file. */
function renumber(walked: Walked): Walked {
  const first = walked.frames[0]?.number ?? 1;
  const base = walked.frames[0]?.iface ?? 0;
  const frames = walked.frames.map((frame) => ({
    ...frame,
    number: frame.number - first,
    iface: frame.iface === IFACE_NONE ? IFACE_NONE : frame.iface - base,
  }));
  return { ...walked, frames, error: walked.error && { ...walked.error, frame: walked.error.frame - first } };
}

test('frame numbers and interface indexes go on over the files of a series', () => {
  const walker = createWalker();
  const pcap = join(pcapHeader(), pcapRecord(packet(), 1, 2));
  walk(pcap, undefined, walker);
  walk(join(section(), description(), description(), enhanced(packet())), undefined, walker);
  const [frame] = walk(pcap, undefined, walker).frames;
  assert.is(frame?.number, 3);
  assert.is(frame?.iface, 3);
});

test('pcap variants: byte orders, nanoseconds, modified records, IXIA, FCS bits, old versions with swapped lengths', () => {
  for (const order of ORDERS) {
    for (const [magic, extra, headerExtra, ns] of [
      [0xa1b2c3d4, 0, 0, 2000n],
      [0xa1b23c4d, 0, 0, 2n],
      [0xa1b2cd34, 8, 0, 2000n],
      [0x1c0001ac, 0, 4, 2000n],
      [0x1c0001ab, 0, 4, 2000n],
    ] as const) {
      const file = join(
        pcapHeader(magic, order, 0x24000001),
        new Uint8Array(headerExtra),
        pcapRecord(packet(50), 1, 2, order, 50, 70, extra),
      );
      const { frames, blocks, error } = walk(file);
      assert.is(error, undefined);
      assert.equal(blocks, [BLOCK_FILE_HEADER]);
      assert.equal(
        frames.map(({ time, caplen, len, link, options }) => [time, caplen, len, link, options]),
        [[1_000_000_000n + ns, 50, 70, 1, 0]],
      );
    }
  }
  for (const [major, minor, first, second] of [
    [2, 2, 70, 50],
    [2, 3, 70, 50],
    [2, 3, 50, 70],
    [543, 0, 70, 50],
    [3, 0, 50, 70],
  ] as const) {
    const { frames } = walk(join(pcapHeader(0xa1b2c3d4, 'little', 1, major, minor), pcapRecord(packet(50), 1, 2, 'little', first, second)));
    assert.equal([frames[0]?.caplen, frames[0]?.len], [50, 70], `version ${major}.${minor}`);
  }
});

test('snoop (RFC 1761) records with padding', () => {
  const header = new Octets('big').octets(Buffer.from('snoop\0\0\0')).u32(2).u32(4).done();
  const record = new Octets('big').u32(90).u32(5).u32(32).u32(0).u32(7).u32(8).octets(packet(5)).octets(new Uint8Array(3)).done();
  const { frames, error } = walk(join(header, record, record));
  assert.is(error, undefined);
  assert.equal(
    frames.map(({ time, caplen, len, link }) => [time, caplen, len, link]),
    [
      [7_000_008_000n, 5, 90, 1],
      [7_000_008_000n, 5, 90, 1],
    ],
  );
});

test('damage is named with offset, frame and numbers, and costs no frame before it', () => {
  const head = join(section(), description());
  const good = enhanced(packet());
  const after = head.length + good.length;
  const cases: readonly (readonly [string, Uint8Array, number, number, number, number])[] = [
    ['interface not described', enhanced(packet(), { iface: 1 }), CAPTURE_INTERFACE, after, 1, 1],
    [
      'interface of the highest number',
      join(section(), description(), enhanced(packet(), { iface: 0xffffffff })),
      CAPTURE_INTERFACE,
      after + head.length,
      0xffffffff,
      1,
    ],
    ['captured length beyond any', enhanced(packet(), { caplen: 300_000 }), CAPTURE_PACKET_LONG, after, 300_000, 262_144],
    ['cut block', good.subarray(0, 50), CAPTURE_CUT, after, good.length, 50],
    ['cut block header', good.subarray(0, 7), CAPTURE_CUT, after, 12, 7],
    [
      'lengths that differ',
      join(good.subarray(0, good.length - 4), Uint8Array.of(8, 0, 0, 0)),
      CAPTURE_BLOCK_LENGTHS,
      after,
      good.length,
      8,
    ],
    [
      'a huge packet block',
      Uint8Array.of(6, 0, 0, 0, 255, 255, 255, 127, 0, 0, 0, 0),
      CAPTURE_BLOCK_LONG,
      after,
      0x7fffffff,
      BLOCK_OCTETS_MAX,
    ],
    ['a section of version 2', section('big', undefined, 2), CAPTURE_VERSION, after, 2, 0],
  ];
  for (const [name, bad, code, offset, needed, had] of cases) {
    const { frames, error } = walk(join(head, good, bad));
    assert.is(frames.length, 1, name);
    assert.equal(error, { code, frame: 2, offset, needed, had }, name);
  }
});

test('what is no capture file, and capture files that are refused', () => {
  const code = (file: Uint8Array): number | undefined => walk(file).error?.code;
  assert.is(code(new Uint8Array(0)), undefined);
  assert.is(code(Uint8Array.of(0x0a)), CAPTURE_CUT);
  assert.is(code(new Uint8Array(100)), CAPTURE_UNKNOWN);
  assert.is(code(pcapHeader().subarray(0, 23)), CAPTURE_CUT);
  assert.is(code(pcapHeader()), undefined);
  assert.is(code(pcapHeader(0xa1b2c3d4, 'little', 1, 1)), CAPTURE_VERSION);
  assert.is(code(pcapHeader(0xa1b2c3d4, 'little', 0x00200001)), CAPTURE_LINK);
});

test('a block too long to hold is stepped over octet by octet, and its end is checked', () => {
  const length = BLOCK_OCTETS_MAX + 16;
  const giant = new Uint8Array(length);
  new DataView(giant.buffer).setUint32(0, 0x0b0b0b0b, true);
  new DataView(giant.buffer).setUint32(4, length, true);
  new DataView(giant.buffer).setUint32(length - 4, length, true);
  const file = join(section(), description(), giant, enhanced(packet()));
  const walked = walk(file, () => 1 << 20);
  assert.is(walked.error, undefined);
  assert.is(walked.frames.length, 1);
  assert.is(walked.skipped, 1);
  new DataView(giant.buffer).setUint32(length - 4, 12, true);
  assert.is(walk(join(section(), description(), giant, enhanced(packet()))).error?.code, CAPTURE_BLOCK_LENGTHS);
});

test('lengths on the wire are kept as the file says', () => {
  assert.is(walk(join(section(), description(), enhanced(packet(), { len: 0xffffffff }))).frames[0]?.len, 0xffffffff);
});

test.run();
