// Keyed hash of an endpoint pair, the same for both directions.
//
// Multilinear hashing (Lemire & Kaser, "Strongly universal string hashing is fast", 2014): the top 32 bits of
// k0 + Σ ki·xi mod 2^64 over 32-bit words xi with secret 64-bit multipliers ki. Two different tuples of one address family
// collide with probability 2^-32 whatever tuples an attacker picks, as long as the multipliers stay secret.

import { be32, be64 } from '../octets';
import { FRAME_DIRECTION, FRAME_DST, FRAME_HASH, FRAME_IP_VERSION, FRAME_PORTS, FRAME_SRC } from '../shared/layout';

/** splitmix64's increment and multipliers (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014). */
const GOLDEN: u64 = 0x9e3779b97f4a7c15;
const MIX_A: u64 = 0xbf58476d1ce4e5b9;
const MIX_B: u64 = 0x94d049bb133111eb;
/** Multipliers of the final mix (MurmurHash3 fmix32): the low bits that pick a slot then depend on all others. */
const FINAL_A: u32 = 0x85ebca6b;
const FINAL_B: u32 = 0xc2b2ae35;

/** IPv4: constant, low address, high address, ports. */
const KEYS_V4: u32 = 4;
/** IPv6: constant, four words of each address, ports. */
const KEYS_V6: u32 = 10;
/** Keys of statistics: constant, ten words. */
const WORDS: u32 = 10;
const KEY_OCTETS: u32 = 8;
const KEYS: u32 = KEYS_V4 + KEYS_V6 + 1 + WORDS;
/** u64 multipliers: IPv4's first, IPv6's after them, then those of statistics, so that the families are hashed independently. */
const keys: usize = memory.data(KEYS * KEY_OCTETS, 8);
const keysV6: usize = keys + KEYS_V4 * KEY_OCTETS;
const keysWords: usize = keysV6 + KEYS_V6 * KEY_OCTETS;

/** Replaces the secret multipliers by ones drawn from the 128-bit key; every hash computed before is void. */
export function setHashKey(k0: u64, k1: u64): void {
  let state = k0;
  for (let i: u32 = 0; i < KEYS; i++) {
    state += GOLDEN;
    // The second half of the key enters half-way, so that neither half alone determines a multiplier.
    let z = mix64(state) ^ k1;
    z = mix64(z + GOLDEN);
    store<u64>(keys + i * KEY_OCTETS, z);
  }
}

function mix64(state: u64): u64 {
  let z = state;
  z = (z ^ (z >> 30)) * MIX_A;
  z = (z ^ (z >> 27)) * MIX_B;
  return z ^ (z >> 31);
}

/**
 * Fills FRAME_HASH and FRAME_DIRECTION from the record's addresses and ports. The lower endpoint is the one whose address is
 * smaller as a big-endian number, or whose port is smaller between equal addresses. Direction 0: the source is the lower
 * endpoint, or both are the same; 1: the destination is.
 */
export function hashFrame(record: usize): void {
  if (load<u8>(record, FRAME_IP_VERSION) == 4) hashV4(record);
  else hashV6(record);
}

/** 1 when the destination port is the lower one. */
function portOrder(ports: u32): u32 {
  return <u32>((ports & 0xffff) > ports >> 16);
}

/** hashFrame for a record with IPv4 addresses. */
export function hashV4(record: usize): void {
  const source = be32(record, FRAME_SRC);
  const destination = be32(record, FRAME_DST);
  const ports = load<u32>(record, FRAME_PORTS);
  const direction = (<u32>(source > destination)) | ((<u32>(source == destination)) & portOrder(ports));
  // Which end is lower is a coin toss to a branch predictor: select.
  const sum =
    load<u64>(keys, 0) +
    load<u64>(keys, 8) * <u64>select<u32>(destination, source, direction) +
    load<u64>(keys, 16) * <u64>select<u32>(source, destination, direction) +
    load<u64>(keys, 24) * <u64>rotl<u32>(ports, direction << 4);
  finish(record, direction, sum);
}

/** hashFrame for a record with IPv6 addresses. */
export function hashV6(record: usize): void {
  const ports = load<u32>(record, FRAME_PORTS);
  const sourceHead = be64(record, FRAME_SRC);
  const destinationHead = be64(record, FRAME_DST);
  const sourceTail = be64(record, FRAME_SRC + 8);
  const destinationTail = be64(record, FRAME_DST + 8);
  const byTail = (<u32>(sourceTail > destinationTail)) | ((<u32>(sourceTail == destinationTail)) & portOrder(ports));
  const direction = (<u32>(sourceHead > destinationHead)) | ((<u32>(sourceHead == destinationHead)) & byTail);
  const low = record + select<usize>(FRAME_DST, FRAME_SRC, direction);
  const high = record + select<usize>(FRAME_SRC, FRAME_DST, direction);
  const sum =
    load<u64>(keysV6, 0) +
    load<u64>(keysV6, 8) * <u64>load<u32>(low) +
    load<u64>(keysV6, 16) * <u64>load<u32>(low, 4) +
    load<u64>(keysV6, 24) * <u64>load<u32>(low, 8) +
    load<u64>(keysV6, 32) * <u64>load<u32>(low, 12) +
    load<u64>(keysV6, 40) * <u64>load<u32>(high) +
    load<u64>(keysV6, 48) * <u64>load<u32>(high, 4) +
    load<u64>(keysV6, 56) * <u64>load<u32>(high, 8) +
    load<u64>(keysV6, 64) * <u64>load<u32>(high, 12) +
    load<u64>(keysV6, 72) * <u64>rotl<u32>(ports, direction << 4);
  finish(record, direction, sum);
}

/** The hash of the ten words (40 octets) at `p`. */
export function hashKey(p: usize): u32 {
  let sum = load<u64>(keysWords);
  for (let i: u32 = 0; i < WORDS; i++) sum += load<u64>(keysWords + ((<usize>i) << 3), 8) * <u64>load<u32>(p + ((<usize>i) << 2));
  return mixed(sum);
}

/** The hash of one end: the address (16 octets) at `p`, and what stands for its port. */
export function hashEnd(p: usize, port: u32): u32 {
  return mixed(
    load<u64>(keysWords) +
      load<u64>(keysWords, 8) * <u64>load<u32>(p) +
      load<u64>(keysWords, 16) * <u64>load<u32>(p, 4) +
      load<u64>(keysWords, 24) * <u64>load<u32>(p, 8) +
      load<u64>(keysWords, 32) * <u64>load<u32>(p, 12) +
      load<u64>(keysWords, 40) * <u64>port,
  );
}

/** A keyed hash of `octets` octets at `p`, 64 bits: for texts of any length. */
export function hashOctets(p: usize, octets: u32): u64 {
  let h = load<u64>(keysWords) + octets;
  for (let i: u32 = 0; i < octets; i++) h = mix64((h ^ load<u8>(p + i)) + GOLDEN) * (load<u64>(keysWords, 8) | 1);
  return h;
}

function finish(record: usize, direction: u32, sum: u64): void {
  store<u32>(record, mixed(sum), FRAME_HASH);
  store<u8>(record, <u8>direction, FRAME_DIRECTION);
}

function mixed(sum: u64): u32 {
  let h = <u32>(sum >> 32);
  h = (h ^ (h >> 16)) * FINAL_A;
  h = (h ^ (h >> 13)) * FINAL_B;
  return h ^ (h >> 16);
}
