// Linux netfilter log, tcpdump.org LINKTYPE_NFLOG.
//
//  0 address family 1   1 version 1   2 resource 2   4 TLVs: length 2 (its four octets included), type 2, value, padded to 4
//
// TLV fields are in the byte order of the capturing host, which nothing states: the order in which the first length is plausible.

import { be16 } from '../octets';
import { Packet, captured, enter, malformed, missing, narrow } from '../packet';
import { PROTO_IPV4, PROTO_IPV6, PROTO_NFLOG, PROTO_NONE, PROTO_OTHER } from '../shared/protocol';

const FAMILY = 0;
const HEADER: u32 = 4;
const TLV_TYPE = 2;
const TLV_HEADER: u32 = 4;
const TLV_ALIGN: u32 = 3;
/** NFULA_PAYLOAD, linux/netfilter/nfnetlink_log.h. The top bits of a type are flags (nested, network order). */
const TYPE_PAYLOAD: u32 = 9;
const TYPE_MASK: u32 = 0x3fff;
/** Address families of Linux. */
const AF_INET: u32 = 2;
const AF_INET6: u32 = 10;

/** Reads up to the payload TLV; the layer's header ends where the payload begins. Answers by the address family. */
export function nflog(): u32 {
  if (!captured(HEADER + TLV_HEADER)) return missing(HEADER + TLV_HEADER);
  const p = Packet.at;
  const family = <u32>load<u8>(p, FAMILY);
  const room = <u32>(Packet.wireEnd - p) - HEADER;
  const little = <u32>load<u16>(p, HEADER);
  const isLittle = little >= TLV_HEADER && little <= room;
  let at = HEADER;
  while (captured(at + TLV_HEADER)) {
    const tlv = p + at;
    const octets = field(tlv, isLittle);
    if (octets < TLV_HEADER) return malformed();
    if ((field(tlv + TLV_TYPE, isLittle) & TYPE_MASK) == TYPE_PAYLOAD) {
      narrow(tlv, octets);
      const next: u32 = family == AF_INET ? PROTO_IPV4 : family == AF_INET6 ? PROTO_IPV6 : PROTO_OTHER;
      return enter(PROTO_NFLOG, at + TLV_HEADER, next);
    }
    at += (octets + TLV_ALIGN) & ~TLV_ALIGN;
  }
  return PROTO_NONE;
}

function field(p: usize, isLittle: bool): u32 {
  return isLittle ? <u32>load<u16>(p) : be16(p);
}
