// Community ID, version 1 with seed 0 (github.com/corelight/community-id-spec), of TCP endpoints: '1:' and the base64 of a SHA-1.

import { be32, network16 } from '../octets';
import { sha1, SHA1_OCTETS } from './sha1';

const ADDRESS: usize = 16;
const ADDRESS_V4: usize = 4;
const VERSION_6: u32 = 6;
/** IANA "Assigned Internet Protocol Numbers". */
const TCP: u8 = 6;

/** What is hashed, in network byte order: seed u16 = 0, lower address, higher address, protocol u8, pad u8, lower port, higher port. */
const MESSAGE = memory.data(64);
const SEED_OCTETS: usize = 2;
const PORT_OCTETS: usize = 2;

/** The digest, and zeros up to a multiple of three octets. */
const DIGEST = memory.data(24);
const GROUP: u32 = 3;

const PREFIX: u16 = 0x3a31;
const PADDING: u8 = 0x3d;
const PLUS: u8 = 0x2b;
const SLASH: u8 = 0x2f;

/**
 * Writes the 30 octets of the Community ID at `out`; → one past the last. At `at` lie both addresses, 16 octets each, and both ports, u16
 * each; `version` is that of IP. Both directions give the same. Never fails.
 */
export function writeCommunityId(out: usize, at: usize, version: u32): usize {
  const octets = version == VERSION_6 ? ADDRESS : ADDRESS_V4;
  const ports = at + 2 * ADDRESS;
  const order = memory.compare(at, at + ADDRESS, octets);
  const swapped: usize = order > 0 || (order == 0 && load<u16>(ports) > load<u16>(ports + PORT_OCTETS)) ? 1 : 0;
  let end = MESSAGE;
  store<u16>(end, 0);
  end += SEED_OCTETS;
  memory.copy(end, at + swapped * ADDRESS, octets);
  memory.copy(end + octets, at + (1 - swapped) * ADDRESS, octets);
  end += 2 * octets;
  store<u8>(end, TCP);
  store<u8>(end + 1, 0);
  end += 2;
  store<u16>(end, <u16>network16(load<u16>(ports + swapped * PORT_OCTETS)));
  store<u16>(end + PORT_OCTETS, <u16>network16(load<u16>(ports + (1 - swapped) * PORT_OCTETS)));
  end += 2 * PORT_OCTETS;
  sha1(DIGEST, MESSAGE, <u32>(end - MESSAGE));
  store<u16>(out, PREFIX);
  return writeBase64(out + 2);
}

/** Base64 of the digest (RFC 4648 §4): its length leaves one octet of padding. */
function writeBase64(out: usize): usize {
  for (let at: u32 = 0; at < SHA1_OCTETS; at += GROUP) {
    const bits = be32(DIGEST, at) >> 8;
    for (let shift: u32 = 24; shift != 0;) {
      shift -= 6;
      store<u8>(out++, letter((bits >> shift) & 63));
    }
  }
  store<u8>(out - 1, PADDING);
  return out;
}

/** RFC 4648, table 1. */
function letter(value: u32): u8 {
  if (value < 26) return <u8>(0x41 + value);
  if (value < 52) return <u8>(0x61 - 26 + value);
  if (value < 62) return <u8>(0x30 - 52 + value);
  return value == 62 ? PLUS : SLASH;
}
