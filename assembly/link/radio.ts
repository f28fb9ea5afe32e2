// What a capture puts before an 802.11 frame, tcpdump.org "Link-layer header types".
//
//  radiotap  0 version 1   1 pad 1   2 length 2   4 present 4, more while bit 31 is set   fields   (little-endian, radiotap.org)
//  Prism     144 octets; where the first word is the AVS magic, an AVS header instead
//  AVS       0 version 4   4 length 4   (big-endian)
//  PPI       0 version 1   1 flags 1   2 length 2   4 link type 4   (little-endian)

import { be32 } from '../octets';
import { Packet, captured, enter, malformed, missing } from '../packet';
import { NEXT_LINK, NEXT_NUMBER, PROTO_OTHER, PROTO_RADIO, PROTO_WLAN, PROTO_WLAN_PADDED } from '../shared/protocol';

const LENGTH = 2;
const HEADER_MIN: u32 = 8;

const PRESENT = 4;
const PRESENT_MORE: u32 = 0x80000000;
const PRESENT_TSFT: u32 = 0x1;
const PRESENT_FLAGS: u32 = 0x2;
const TSFT_OCTETS: u32 = 8;
/** Flags field: padding between the 802.11 header and the body. */
const FLAG_PADDED: u32 = 0x20;

const PRISM_OCTETS: u32 = 144;
const AVS_MAGIC: u32 = 0x80211000;
const AVS_MAGIC_MASK: u32 = 0xfffff000;
const AVS_LENGTH = 4;
const PPI_LINK = 4;

/** Reads a radiotap header. Answers PROTO_WLAN or PROTO_WLAN_PADDED, as all of these do. */
export function radiotap(): u32 {
  if (!captured(HEADER_MIN)) return missing(HEADER_MIN);
  const p = Packet.at;
  const octets = <u32>load<u16>(p, LENGTH);
  if (octets < HEADER_MIN) return malformed();
  if (!captured(octets)) return missing(octets);
  return enter(PROTO_RADIO, octets, isPadded(p, octets) ? PROTO_WLAN_PADDED : PROTO_WLAN);
}

/** Reads a Prism header, or the AVS header that some drivers give under its link type. */
export function prism(): u32 {
  if (!captured(HEADER_MIN)) return missing(HEADER_MIN);
  if ((be32(Packet.at) & AVS_MAGIC_MASK) == AVS_MAGIC) return avs();
  return captured(PRISM_OCTETS) ? enter(PROTO_RADIO, PRISM_OCTETS, PROTO_WLAN) : missing(PRISM_OCTETS);
}

/** Reads an AVS header. */
export function avs(): u32 {
  if (!captured(HEADER_MIN)) return missing(HEADER_MIN);
  const octets = be32(Packet.at, AVS_LENGTH);
  if (octets < HEADER_MIN) return malformed();
  return captured(octets) ? enter(PROTO_RADIO, octets, PROTO_WLAN) : missing(octets);
}

/** Reads a PPI header. Answers the link type that it names: 802.11 most of the time, but any is allowed. */
export function ppi(): u32 {
  if (!captured(HEADER_MIN)) return missing(HEADER_MIN);
  const p = Packet.at;
  const octets = <u32>load<u16>(p, LENGTH);
  if (octets < HEADER_MIN) return malformed();
  if (!captured(octets)) return missing(octets);
  const link = load<u32>(p, PPI_LINK);
  return enter(PROTO_RADIO, octets, link > <u32>NEXT_NUMBER ? PROTO_OTHER : NEXT_LINK + link);
}

/** The padding flag: fields lie after all present words, each aligned to its size; only TSFT comes before the flags. */
function isPadded(p: usize, octets: u32): bool {
  const present = load<u32>(p, PRESENT);
  if (!(present & PRESENT_FLAGS)) return false;
  let at: u32 = PRESENT + 4;
  let word = present;
  while (word & PRESENT_MORE && at + 4 <= octets) {
    word = load<u32>(p + at);
    at += 4;
  }
  if (present & PRESENT_TSFT) at = ((at + TSFT_OCTETS - 1) & ~(TSFT_OCTETS - 1)) + TSFT_OCTETS;
  return at < octets && (load<u8>(p + at) & FLAG_PADDED) != 0;
}
