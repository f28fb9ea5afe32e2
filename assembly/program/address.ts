// Addresses as people write them: dotted IPv4, IPv6 by RFC 5952, endpoints with a port.

import { be16 } from '../octets';
import { writeU64 } from './decimal';
import { writeHexShort } from './hex';

const COLON: u8 = 0x3a;
const COLONS: u16 = 0x3a3a;
const OPEN: u8 = 0x5b;
const CLOSE: u8 = 0x5d;
const DOT: u32 = 0x2e;
const ZERO: u32 = 0x30;
const IPV6: u32 = 6;
const GROUPS: u32 = 8;

/** Per octet value its decimal digits and a dot, u32. */
const DOTTED: usize = memory.data(1024, 4);

for (let i: u32 = 0; i < 256; ++i) {
  const tens = (i / 10) % 10;
  const ones = ZERO + (i % 10);
  let text = ones | (DOT << 8);
  if (i >= 10) text = (ZERO + tens) | (text << 8);
  if (i >= 100) text = (ZERO + i / 100) | (text << 8);
  store<u32>(DOTTED + ((<usize>i) << 2), text);
}

/** One octet and a dot. */
function writeOctet(out: usize, value: u32): usize {
  store<u32>(out, load<u32>(DOTTED + ((<usize>value) << 2)));
  return out + 2 + usize(value > 9) + usize(value > 99);
}

/** The four octets at `address` as `192.0.2.1`; → one past the last octet. */
function writeIPv4(out: usize, address: usize): usize {
  out = writeOctet(out, load<u8>(address));
  out = writeOctet(out, load<u8>(address, 1));
  out = writeOctet(out, load<u8>(address, 2));
  return writeOctet(out, load<u8>(address, 3)) - 1;
}

/**
 * The sixteen octets at `address` by RFC 5952 §4: no leading zeros, the longest run of two or more zero groups (the
 * first of equals) as `::`, lower case; IPv4-mapped and -compatible addresses end dotted (§5), as tshark prints them.
 */
function writeIPv6(out: usize, address: usize): usize {
  let zeroAt: u32 = GROUPS;
  let zeros: u32 = 1;
  let run: u32 = 0;
  for (let group: u32 = 0; group < GROUPS; ++group) {
    if (load<u16>(address + (group << 1)) != 0) run = 0;
    else if (++run > zeros) {
      zeros = run;
      zeroAt = group + 1 - run;
    }
  }
  const groups: u32 = endsDotted(address, zeroAt, zeros) ? GROUPS - 2 : GROUPS;
  let group: u32 = 0;
  while (group < groups) {
    if (group == zeroAt) {
      store<u16>(out, COLONS);
      out += 2;
      group += zeros;
    } else {
      if (group != 0 && group != zeroAt + zeros) store<u8>(out++, COLON);
      out = writeHexShort(out, be16(address + (group << 1)));
      ++group;
    }
  }
  if (groups == GROUPS) return out;
  if (groups != zeroAt + zeros) store<u8>(out++, COLON);
  return writeIPv4(out, address + 12);
}

function endsDotted(address: usize, zeroAt: u32, zeros: u32): bool {
  if (zeroAt != 0) return false;
  return zeros == 6 || (zeros == 5 && load<u16>(address, 10) == 0xffff);
}

/** The address of `version` (6, anything else is IPv4) at `address`; → one past the last octet. */
export function writeAddress(out: usize, address: usize, version: u32): usize {
  return version == IPV6 ? writeIPv6(out, address) : writeIPv4(out, address);
}

/** Address and port (1..48 octets): `192.0.2.1:80`, `[2001:db8::1]:80`; → one past the last octet. */
export function writeEndpoint(out: usize, address: usize, version: u32, port: u32): usize {
  if (version == IPV6) {
    store<u8>(out, OPEN);
    out = writeIPv6(out + 1, address);
    store<u8>(out++, CLOSE);
  } else out = writeIPv4(out, address);
  store<u8>(out, COLON);
  return writeU64(out + 1, port);
}
