// Tuples chosen by someone who knows how the flow table hashes (assembly/flow/hash.ts) and guesses its key.

const MASK = (1n << 64n) - 1n;
const GOLDEN = 0x9e3779b97f4a7c15n;
const MIX_A = 0xbf58476d1ce4e5b9n;
const MIX_B = 0x94d049bb133111ebn;
const FINAL_A = 0x85ebca6b;
const FINAL_B = 0xc2b2ae35;
/** As `seed` of the library makes a second key of the first. */
const SEED_STEP = 0x9e3779b97f4a7c15n;
const WORD = 0x100000000;

function mix64(state: bigint): bigint {
  let z = state;
  z = ((z ^ (z >> 30n)) * MIX_A) & MASK;
  z = ((z ^ (z >> 27n)) * MIX_B) & MASK;
  return z ^ (z >> 31n);
}

/** The four multipliers for IPv4 that a seed makes. */
function multipliers(seed: bigint): bigint[] {
  const second = (seed * SEED_STEP + 1n) & MASK;
  return [1n, 2n, 3n, 4n].map((count) => {
    const z = mix64((seed + count * GOLDEN) & MASK) ^ second;
    return mix64((z + GOLDEN) & MASK);
  });
}

/**
 * Source + 2^16 × destination port of `count` tuples between the IPv4 addresses `low` and `high`
 * (low < high, from low to high) whose hashes under the key of `seed` agree in their lowest `bits` bits.
 */
export function collidingPorts(seed: bigint, low: number, high: number, count: number, bits: number): Uint32Array {
  const [first = 0n, ofLow = 0n, ofHigh = 0n, ofPorts = 0n] = multipliers(seed);
  const constant = (first + ofLow * BigInt(low) + ofHigh * BigInt(high)) & MASK;
  const found = new Uint32Array(count);
  const mask = 2 ** bits - 1;
  const [stepHigh, stepLow] = [Number(ofPorts >> 32n), Number(ofPorts & 0xffffffffn)];
  let sumHigh = Number(constant >> 32n);
  let sumLow = Number(constant & 0xffffffffn);
  let known = 0;
  for (let word = 0; word < WORD && known < count; word++) {
    let h = sumHigh;
    h = Math.imul(h ^ (h >>> 16), FINAL_A);
    h = Math.imul(h ^ (h >>> 13), FINAL_B);
    h ^= h >>> 16;
    if ((h & mask) === 0) found[known++] = word;
    sumLow += stepLow;
    const carry = sumLow >= WORD ? 1 : 0;
    sumLow -= carry * WORD;
    sumHigh = (sumHigh + stepHigh + carry) % WORD;
  }
  return found.subarray(0, known);
}
