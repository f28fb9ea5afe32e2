// MACsec, IEEE Std 802.1AE-2018 §9.3: frames that are only authenticated have their payload in clear.
//
//  0 tag control and association number 1   1 short length 1   2 packet number 4   [6 secure channel 8]   type 2, payload, ICV 16

import { be16 } from '../octets';
import { Packet, captured, enter, missing, narrow } from '../packet';
import { NEXT_ETHERTYPE, PROTO_MACSEC, PROTO_NONE } from '../shared/protocol';

const CONTROL = 0;
/** Tag control: explicit secure channel; encrypted; changed text. */
const HAS_CHANNEL: u32 = 0x20;
const ENCRYPTED: u32 = 0x08;
const CHANGED: u32 = 0x04;
const TAG: u32 = 6;
const TAG_CHANNEL: u32 = 14;
const TYPE_OCTETS: u32 = 2;
const ICV: u32 = 16;

/** Reads the security tag. Answers the EtherType of a payload in clear, PROTO_NONE for an encrypted one. */
export function macsec(): u32 {
  if (!captured(TAG)) return missing(TAG);
  const p = Packet.at;
  const control = <u32>load<u8>(p, CONTROL);
  const tag = control & HAS_CHANNEL ? TAG_CHANNEL : TAG;
  if (control & (ENCRYPTED | CHANGED)) return captured(tag) ? enter(PROTO_MACSEC, tag, PROTO_NONE) : missing(tag);
  const header = tag + TYPE_OCTETS;
  if (!captured(header)) return missing(header);
  const room = <u32>(Packet.wireEnd - p);
  if (room >= header + ICV) narrow(p, room - ICV);
  return enter(PROTO_MACSEC, header, NEXT_ETHERTYPE + be16(p, tag));
}
