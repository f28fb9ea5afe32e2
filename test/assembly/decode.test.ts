import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { FS_MALFORMED, FS_SNAPPED, FS_TCP, FS_TCP_CUT, LAYERS_MAX } from '../../assembly/shared/layout.ts';
import { PROTO_ETHERNET, PROTO_VLAN } from '../../assembly/shared/protocol.ts';
import { type Decoded, createDecoder } from './decoder.ts';
import { ethernet, hex, ipv4, ipv6, join, tcp, u16 } from './frames.ts';

/** A fixed seed, printed with every failure: the tests see the same frames in every run. */
const SEED = 20_240_607;

function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The record without what a tag in front of the packet changes. */
function inner(decoded: Decoded): unknown {
  const { layers, ...fields } = decoded;
  return { ...fields, layers: layers.filter(({ proto }) => proto !== PROTO_ETHERNET && proto !== PROTO_VLAN) };
}

test(`the usual stack and the same packet behind a VLAN tag give the same record (seed ${SEED})`, () => {
  const decoder = createDecoder();
  decoder.core.setChecksum(1);
  const next = random(SEED);
  for (let round = 0; round < 2000; round++) {
    const octets = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => next(256));
    const segment = tcp({
      from: next(65_536),
      to: next(65_536),
      seq: next(2 ** 32),
      ack: next(2 ** 32),
      flags: next(4096),
      options: next(4) ? hex('0101080a0000000100000002') : octets(4 * next(11)),
      payload: octets(next(30)),
      checksum: next(65_536),
      ...(next(8) ? {} : { words: next(16) }),
    });
    const isV4 = next(2) === 0;
    const packet = isV4 ? ipv4(6, segment, next(6) ? {} : { total: next(80) }) : ipv6(6, segment, next(6) ? segment.length : next(80));
    const type = isV4 ? 0x0800 : 0x86dd;
    const cut = next(3) ? 0 : next(packet.length);
    const padding = next(2) ? new Uint8Array(next(8)) : new Uint8Array(0);
    const bare = ethernet(type, join(packet, padding));
    const tagged = ethernet(0x8100, join(u16(1), u16(type), packet, padding));
    const [first, second] = [bare, tagged].map((frame) =>
      inner(decoder.decode(frame.subarray(0, frame.length - cut), { len: frame.length })),
    );
    assert.equal(first, second, `seed ${SEED}, round ${round}: ${Buffer.from(bare).toString('hex')} less ${cut}`);
  }
});

const LINKS = [0, 1, 9, 10, 12, 14, 50, 51, 101, 104, 105, 108, 113, 119, 127, 163, 192, 204, 228, 229, 239, 276, 999];

test(`no octets make the decoder trap or run on (seed ${SEED})`, () => {
  const decoder = createDecoder();
  decoder.core.setChecksum(1);
  const next = random(SEED);
  const starts = [0x0800, 0x86dd, 0x8100, 0x8847, 0x8864, 0x88e7, 0x88e5, 0x6558, 0x894f, 0x8903];
  const protocols = [0, 1, 4, 6, 17, 41, 43, 44, 47, 51, 58, 60, 97, 137, 143];
  const ports = [4789, 4790, 6081, 2152, 1701, 3544, 4341, 4754, 5072, 6635];
  for (let round = 0; round < 30_000; round++) {
    const octets = Uint8Array.from({ length: next(160) }, () => (next(3) ? next(256) : 0));
    const udpLike = join(u16(40_000), u16(ports[next(ports.length)] ?? 0), u16(octets.length + 8), u16(0), octets);
    const protocol = protocols[next(protocols.length)] ?? 6;
    const payload = protocol === 17 ? udpLike : octets;
    const frames = [
      octets,
      ethernet(starts[next(starts.length)] ?? 0, octets),
      ethernet(0x0800, ipv4(protocol, payload)),
      ethernet(0x86dd, ipv6(protocol, payload)),
    ];
    const frame = frames[next(4)] ?? octets;
    const link = frame === octets ? (LINKS[next(LINKS.length)] ?? 1) : 1;
    const decoded = decoder.decode(frame, { link, len: next(4) ? frame.length : next(2 ** 32), time: BigInt(round) * 1_000_000n });
    assert.ok(decoded.layers.length <= LAYERS_MAX);
    assert.equal(decoded.segment, (decoded.status & FS_TCP) !== 0, `seed ${SEED}, round ${round}`);
    if (!decoder.core.datagramRoom()) decoder.core.releaseDatagrams();
  }
});

test('cut anywhere, a frame is short or damaged, never something else', () => {
  const decoder = createDecoder();
  const frame = ethernet(0x8100, join(u16(1), u16(0x86dd), ipv6(0, join(hex('06000104 00000000'), tcp()))));
  for (let caplen = 0; caplen < frame.length; caplen++) {
    const decoded = decoder.decode(frame.subarray(0, caplen), { len: frame.length });
    assert.equal(decoded.status & (FS_SNAPPED | FS_MALFORMED), FS_SNAPPED, `${caplen} octets`);
  }
  for (let length = 0; length < frame.length; length++) {
    const decoded = decoder.decode(frame.subarray(0, length));
    assert.ok(decoded.status & (FS_MALFORMED | FS_SNAPPED | FS_TCP | FS_TCP_CUT), `${length} octets`);
  }
});

test.run();
