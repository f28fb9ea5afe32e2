import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { FS_FRAGMENT, FS_IP_FRAGMENT, FS_REASSEMBLED, FS_TCP } from '../../../assembly/shared/layout.ts';
import { type Decoded, type Decoder, createDecoder } from '../decoder.ts';
import { ethernet, hex, ipv4, ipv6, join, tcp, u16, u32 } from '../frames.ts';

/** A piece of a datagram of 64 octets or more: from, to, the letter its data is made of, and whether more follow. */
type Piece = readonly [from: number, to: number, letter: string, more: boolean];

const BITS = FS_TCP | FS_IP_FRAGMENT | FS_REASSEMBLED | FS_FRAGMENT;
const WHOLE = FS_TCP | FS_REASSEMBLED;

function octets(letter: string, length = 64): Uint8Array {
  return tcp({ payload: new Uint8Array(length - 20).fill(letter.charCodeAt(0)) });
}

function packet([from, to, letter, more]: Piece, id = 1): Uint8Array {
  return ipv4(6, octets(letter, Math.max(to, 64)).subarray(from, to), { id, fragment: (more ? 0x2000 : 0) | (from / 8) });
}

function send(decoder: Decoder, piece: Piece, id = 1, time = 0n): Decoded {
  return decoder.decode(ethernet(0x0800, packet(piece, id)), { time });
}

function text(decoded: Decoded): string {
  return Buffer.from(decoded.payload, 'hex').toString('latin1');
}

const spell = (...runs: readonly (readonly [string, number])[]): string => runs.map(([letter, times]) => letter.repeat(times)).join('');

/** What tshark 4.0.17 makes of the same fragments (tcp.payload). */
const CASES: readonly (readonly [string, readonly Piece[], string])[] = [
  [
    'two fragments',
    [
      [0, 32, 'a', true],
      [32, 64, 'b', false],
    ],
    spell(['a', 12], ['b', 32]),
  ],
  [
    'the last one first',
    [
      [32, 64, 'b', false],
      [0, 32, 'a', true],
    ],
    spell(['a', 12], ['b', 32]),
  ],
  [
    'an overlap: who starts first keeps',
    [
      [0, 32, 'a', true],
      [16, 64, 'b', false],
    ],
    spell(['a', 12], ['b', 32]),
  ],
  [
    'an overlap: who starts first wins, though later',
    [
      [16, 64, 'b', false],
      [0, 32, 'a', true],
    ],
    spell(['a', 12], ['b', 32]),
  ],
  [
    'the same place twice: the first stays',
    [
      [0, 32, 'a', true],
      [0, 32, 'c', true],
      [32, 64, 'b', false],
    ],
    spell(['a', 12], ['b', 32]),
  ],
  [
    'one inside another',
    [
      [8, 24, 'm', true],
      [0, 32, 'a', true],
      [32, 64, 'b', false],
    ],
    spell(['a', 12], ['b', 32]),
  ],
  [
    'a chain of overlaps, backwards',
    [
      [16, 48, 'n', true],
      [8, 40, 'm', true],
      [0, 16, 'a', true],
      [40, 64, 'b', false],
    ],
    spell(['m', 20], ['n', 8], ['b', 16]),
  ],
  [
    'two ends: the first one counts',
    [
      [32, 64, 'b', false],
      [32, 80, 'c', false],
      [0, 32, 'a', true],
    ],
    spell(['a', 12], ['b', 32]),
  ],
  [
    'two ends, the longer first',
    [
      [32, 80, 'c', false],
      [32, 64, 'b', false],
      [0, 32, 'a', true],
    ],
    spell(['a', 12], ['c', 48]),
  ],
  [
    'data behind the end is left out',
    [
      [32, 64, 'b', false],
      [64, 80, 'x', true],
      [0, 32, 'a', true],
    ],
    spell(['a', 12], ['b', 32]),
  ],
];

for (const [name, pieces, expected] of CASES) {
  test(`fragments: ${name}`, () => {
    const decoder = createDecoder();
    const seen = pieces.map((piece) => send(decoder, piece));
    const last = seen.at(-1);
    assert.ok(last);
    assert.equal(
      seen.slice(0, -1).map((decoded) => decoded.status & BITS),
      pieces.slice(1).map(() => FS_IP_FRAGMENT),
    );
    assert.equal([last.status & BITS, text(last)], [WHOLE, expected]);
  });
}

test('a completed datagram is done: its fragments again are another', () => {
  const decoder = createDecoder();
  for (const letter of ['a', 'c']) {
    assert.not(send(decoder, [0, 32, letter, true]).segment);
    assert.equal(text(send(decoder, [32, 64, 'b', false])), spell([letter, 12], ['b', 32]));
  }
});

test('an empty last fragment ends nothing', () => {
  const decoder = createDecoder();
  send(decoder, [0, 64, 'a', true]);
  assert.not(send(decoder, [64, 64, 'a', false]).segment);
});

test('fragments on two VLANs are two datagrams', () => {
  const decoder = createDecoder();
  const tagged = (vlan: number, piece: Piece): Decoded => decoder.decode(ethernet(0x8100, join(u16(vlan), u16(0x0800), packet(piece))));
  tagged(5, [0, 32, 'a', true]);
  assert.not(tagged(6, [32, 64, 'b', false]).segment);
  assert.ok(tagged(5, [32, 64, 'b', false]).segment);
});

test('a first fragment that was cut by the snapshot length is shown by itself', () => {
  const decoder = createDecoder();
  const frame = ethernet(0x0800, packet([0, 32, 'a', true]));
  const cut = decoder.decode(frame.subarray(0, frame.length - 4), { len: frame.length });
  assert.equal(cut.status & BITS, FS_TCP | FS_FRAGMENT);
  assert.equal(send(decoder, [32, 64, 'b', false]).status & BITS, FS_IP_FRAGMENT);
});

test('IPv6 fragments; the first one names what follows', () => {
  const decoder = createDecoder();
  const piece = (from: number, to: number, more: number, next: number): Uint8Array =>
    ethernet(0x86dd, ipv6(44, join(Uint8Array.of(next, 0), u16(from | more), u32(7), octets('z').subarray(from, to))));
  assert.not(decoder.decode(piece(32, 64, 0, 59)).segment);
  const whole = decoder.decode(piece(0, 32, 1, 6));
  assert.equal([whole.status & BITS, whole.tcpLen], [WHOLE, 44]);
});

test('an atomic fragment is a whole packet', () => {
  const atomic = join(hex('0600000000000007'), octets('z'));
  assert.equal(createDecoder().decode(ethernet(0x86dd, ipv6(44, atomic))).status & BITS, FS_TCP);
});

test('a datagram incomplete for a minute is given up', () => {
  const decoder = createDecoder();
  send(decoder, [0, 32, 'a', true], 1, 0n);
  assert.not(send(decoder, [32, 64, 'b', false], 1, 60_000_000_001n).segment);
  assert.equal(decoder.core.datagramsDropped(), 1);
});

test('beyond the ceiling the oldest datagram goes, counted', () => {
  const decoder = createDecoder();
  for (let id = 0; id < 513; id++) send(decoder, [0, 32, 'a', true], id);
  assert.equal(decoder.core.datagramsDropped(), 1);
  assert.not(send(decoder, [32, 64, 'b', false], 0).segment);
  assert.ok(send(decoder, [32, 64, 'b', false], 512).segment);
});

test('a batch has room for its datagrams, and more after release', () => {
  const decoder = createDecoder();
  const data = 65_000;
  const big = (id: number): Decoded => {
    decoder.decode(ethernet(0x0800, packet([0, 32_768, 'a', true], id)));
    return decoder.decode(ethernet(0x0800, packet([32_768, data, 'b', false], id)));
  };
  let completed = 0;
  while (decoder.core.datagramRoom()) {
    assert.ok(big(completed & 0xffff).segment);
    completed++;
  }
  assert.ok(completed > 50);
  decoder.core.releaseDatagrams();
  assert.ok(decoder.core.datagramRoom());
  assert.equal(decoder.core.datagramsDropped(), 0);
});

test.run();
