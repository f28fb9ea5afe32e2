import type { Random } from '../../bench/generator/random.ts';

/** Numbers at which lengths and counters turn. */
const NUMBERS = [
  0, 1, 2, 3, 4, 7, 8, 15, 16, 19, 20, 27, 28, 31, 32, 59, 60, 63, 64, 127, 128, 255, 256, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000,
  0xffffffff,
];
const CHANGES_MOST = 6;
const STRETCH_MOST = 64;
/** Longest input, octets. */
const INPUT_MOST = 65536;

/** `octets` with some changes; `other` lends stretches. The same numbers from `random`, the same changes. */
export function mutate(octets: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let changed: Uint8Array = Uint8Array.from(octets);
  for (let times = 1 + random.below(CHANGES_MOST); times > 0; times--) changed = once(changed, other, random);
  return changed.subarray(0, INPUT_MOST);
}

function once(octets: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  if (octets.length === 0) return Uint8Array.from(other);
  const at = random.below(octets.length);
  const length = 1 + random.below(STRETCH_MOST);
  switch (random.below(8)) {
    case 0:
      octets[at] = (octets[at] ?? 0) ^ (1 << random.below(8));
      return octets;
    case 1:
      octets[at] = random.below(256);
      return octets;
    case 2:
      return numbered(octets, at, random);
    case 3:
      return octets.subarray(0, at);
    case 4:
      return Buffer.concat([octets.subarray(0, at), octets.subarray(at + length)]);
    case 5:
      return Buffer.concat([octets.subarray(0, at), octets.subarray(Math.max(0, at - length))]);
    case 6: {
      const from = random.below(Math.max(1, other.length));
      return Buffer.concat([octets.subarray(0, at), other.subarray(from, from + length), octets.subarray(at)]);
    }
    default:
      octets.set(other.subarray(random.below(Math.max(1, other.length))).subarray(0, Math.min(length, octets.length - at)), at);
      return octets;
  }
}

/** A number of 8, 16 or 32 bits in either byte order. */
function numbered(octets: Uint8Array, at: number, random: Random): Uint8Array {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const number = NUMBERS[random.below(NUMBERS.length)] ?? 0;
  const left = octets.length - at;
  const little = random.below(2) === 0;
  if (left >= 4 && random.below(2) === 0) view.setUint32(at, number, little);
  else if (left >= 2) view.setUint16(at, number & 0xffff, little);
  else view.setUint8(at, number & 0xff);
  return octets;
}
