// IEEE 802.11 data frames, IEEE Std 802.11-2020 §9.2.3 and §9.3.2. Only frames in clear can be followed.
//
//  0 frame control 2   2 duration 2   4 address 1 6   10 address 2 6   16 address 3 6   22 sequence control 2
//  [24 address 4 6]   [QoS control 2]   [HT control 4]

import { be16 } from '../octets';
import { Packet, captured, enter, missing, narrow } from '../packet';
import { PROTO_LLC, PROTO_NONE, PROTO_WLAN } from '../shared/protocol';

const CONTROL = 0;
const FLAGS = 1;
const SEQUENCE = 22;
const HEADER_MIN: u32 = 24;
/** Frame control, first octet: type in bits 2 and 3, subtype above; subtype bit 2: no data, bit 3: QoS. */
const TYPE: u32 = 0x0c;
const TYPE_DATA: u32 = 0x08;
const NO_DATA: u32 = 0x40;
const QOS: u32 = 0x80;
/** Frame control, second octet. */
const BOTH_DS: u32 = 0x03;
const MORE_FRAGMENTS: u32 = 0x04;
const PROTECTED: u32 = 0x40;
const ORDER: u32 = 0x80;
/** Sequence control, first octet: fragment number. */
const FRAGMENT: u32 = 0x0f;
const ADDRESS_4: u32 = 6;
const QOS_CONTROL: u32 = 2;
const HT_CONTROL: u32 = 4;
/** QoS control, first octet: the body is an aggregate of MSDUs (§9.2.4.5.9). */
const IS_AGGREGATE: u32 = 0x80;
/** A-MSDU subframe, §9.3.2.2.2: destination 6, source 6, length 2. */
const SUBFRAME_HEADER: u32 = 14;
const SUBFRAME_LENGTH = 12;
const BOUNDARY: u32 = 3;

/**
 * Reads the MAC header; where `padded`, the body begins on a four-octet boundary (radiotap flag). Answers PROTO_LLC for a data
 * frame in clear, else PROTO_NONE. Of an aggregate the first MSDU is followed; fragments are not put together.
 */
export function wlan(padded: bool): u32 {
  if (!captured(HEADER_MIN)) return missing(HEADER_MIN);
  const p = Packet.at;
  const control = <u32>load<u8>(p, CONTROL);
  const flags = <u32>load<u8>(p, FLAGS);
  if ((control & TYPE) != TYPE_DATA) return enter(PROTO_WLAN, HEADER_MIN, PROTO_NONE);
  let octets = HEADER_MIN;
  if ((flags & BOTH_DS) == BOTH_DS) octets += ADDRESS_4;
  const qosAt = octets;
  if (control & QOS) octets += flags & ORDER ? QOS_CONTROL + HT_CONTROL : QOS_CONTROL;
  if (padded) octets = (octets + BOUNDARY) & ~BOUNDARY;
  if (!captured(octets)) return missing(octets);
  const inFragments = flags & MORE_FRAGMENTS || load<u8>(p, SEQUENCE) & FRAGMENT;
  if (control & NO_DATA || flags & PROTECTED || inFragments) return enter(PROTO_WLAN, octets, PROTO_NONE);
  if (!(control & QOS && load<u8>(p + qosAt) & IS_AGGREGATE)) return enter(PROTO_WLAN, octets, PROTO_LLC);
  const header = octets + SUBFRAME_HEADER;
  if (!captured(header)) return missing(header);
  narrow(p + header, be16(p + octets, SUBFRAME_LENGTH));
  return enter(PROTO_WLAN, header, PROTO_LLC);
}
