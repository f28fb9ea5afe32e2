// Fragments of IPv4 (RFC 791 §2.3) and IPv6 (RFC 8200 §4.5): who may join a datagram, and what is shown when none can be put together.

import { be16 } from '../octets';
import { Packet, captured, enter, mark, missing } from '../packet';
import { FRAME_DST, FRAME_SRC, FS_FRAGMENT, FS_IP_FRAGMENT } from '../shared/layout';
import { IPPROTO_FRAGMENT, NEXT_IP, NEXT_NUMBER, PROTO_IPV6_EXT, PROTO_NONE } from '../shared/protocol';
import { PREF_CHECK_V4, PREF_FRAGMENTS_V4, PREF_FRAGMENTS_V6 } from '../shared/options';
import { KEY, KEY_DST, KEY_ID, KEY_PROTOCOL, KEY_SRC, assemble } from './reassembly';

const V4_ID = 4;
const V4_FRAGMENT = 6;
const V4_MORE: u32 = 0x2000;
const V4_OFFSET: u32 = 0x1fff;
/** Words of the header, in its first octet. */
const V4_LENGTH: u32 = 0xf;
/** What the words of a header come to, RFC 1071. */
const CHECKSUM_RIGHT: u32 = 0xffff;

/** Key: the VLAN stands above the eight bits of the protocol. As in tshark, it counts for IPv4 only. */
const VLAN_SHIFT: u32 = 8;

const V6_NEXT = 0;
const V6_OFFSET_MORE = 2;
const V6_ID = 4;
const V6_HEADER: u32 = 8;
const V6_MORE: u32 = 1;
/** The 13-bit offset in 8-octet units, already in place as an octet count. */
const V6_OFFSET: u32 = 0xfff8;

/** Takes the payload of the IPv4 fragment whose header is at `p` and has just been entered. Answers `next` when TCP may follow. */
export function fragmentV4(p: usize, next: u32): u32 {
  if (next == PROTO_NONE) return PROTO_NONE;
  const bits = be16(p, V4_FRAGMENT);
  store<u32>(KEY, be16(p, V4_ID), KEY_ID);
  store<u32>(KEY, (next & NEXT_NUMBER) | (Packet.vlan << VLAN_SHIFT), KEY_PROTOCOL);
  return take(p, (bits & V4_OFFSET) << 3, (bits & V4_MORE) != 0, next, (Packet.preferences & PREF_FRAGMENTS_V4) != 0 || isDoubtful(p));
}

/** Are header checksums looked at, and is that of the IPv4 header at `p` wrong? tshark puts nothing together of such fragments. */
function isDoubtful(p: usize): bool {
  if (!(Packet.preferences & PREF_CHECK_V4)) return false;
  const octets = ((<u32>load<u8>(p)) & V4_LENGTH) << 2;
  let sum: u32 = 0;
  for (let i: u32 = 0; i < octets; i += 2) sum += be16(p + i);
  while (sum > CHECKSUM_RIGHT) sum = (sum & CHECKSUM_RIGHT) + (sum >> 16);
  return sum != CHECKSUM_RIGHT;
}

/** Reads the IPv6 fragment header. An atomic fragment (RFC 6946) is a whole packet. Answers as fragmentV4 does. */
export function fragmentV6(): u32 {
  if (!captured(V6_HEADER)) return missing(V6_HEADER);
  const p = Packet.at;
  const bits = be16(p, V6_OFFSET_MORE);
  const offset = bits & V6_OFFSET;
  const more = (bits & V6_MORE) != 0;
  const next = enter(PROTO_IPV6_EXT, V6_HEADER, NEXT_IP + <u32>load<u8>(p, V6_NEXT), <u16>IPPROTO_FRAGMENT);
  if (next == PROTO_NONE || (offset == 0 && !more)) return next;
  store<u32>(KEY, load<u32>(p, V6_ID), KEY_ID);
  // Fragments of one packet may name different next headers (RFC 8200 §4.5): only the first one's counts, so it is no key.
  store<u32>(KEY, IPPROTO_FRAGMENT, KEY_PROTOCOL);
  return take(p, offset, more, next, (Packet.preferences & PREF_FRAGMENTS_V6) != 0);
}

/** The fragment at `Packet.at`, behind the header at `header`: whole ones go into reassembly, a cut or quoted first one is shown by itself, as with `alone` each is. */
function take(header: usize, offset: u32, more: bool, next: u32, alone: bool): u32 {
  if (alone || Packet.quoted || Packet.end < Packet.wireEnd || Packet.end < Packet.claimedEnd) {
    mark(offset == 0 ? FS_FRAGMENT : FS_IP_FRAGMENT);
    return offset == 0 ? next : PROTO_NONE;
  }
  const record = Packet.record;
  v128.store(KEY, v128.load(record, FRAME_SRC), KEY_SRC);
  v128.store(KEY, v128.load(record, FRAME_DST), KEY_DST);
  const whole = assemble(header, offset, more, next);
  if (whole == PROTO_NONE) mark(FS_IP_FRAGMENT);
  return whole;
}
