// Which echo request a reply answers: tshark says so in the Info column, and of two passes in the second one which reply answers a request.

import { hasLearnt, learnPointer, learns, pointerOf } from '../../learnt';
import { COLUMNS_PACKET, COLUMNS_RELATED, COLUMNS_VERSION, RELATED_NONE } from '../../shared/columns';
import { FRAME_NUMBER } from '../../shared/layout';
import { answered, asked, Request } from '../echo';
import { COLUMNS } from './record';

const V4_REQUEST: u32 = 8;
const V4_REPLY: u32 = 0;
const V6_REQUEST: u32 = 128;
const V6_REPLY: u32 = 129;
const IPV4: u8 = 4;

/** The ICMP message at `header` (ICMPv6 where `isV6`) is remembered if it asks, and the one asked for is found if it answers. */
export function relate(record: usize, header: usize, isV6: bool): void {
  const type: u32 = load<u8>(header);
  const packet: usize = load<u32>(COLUMNS, COLUMNS_PACKET);
  const isV4 = load<u8>(COLUMNS, COLUMNS_VERSION) == IPV4;
  const frame = load<u32>(record, FRAME_NUMBER);
  if (type == (isV6 ? V6_REQUEST : V4_REQUEST)) {
    asked(record, packet, isV4, header, type);
    if (!hasLearnt()) return;
    const reply = pointerOf(frame);
    store<u32>(COLUMNS, reply ? reply : RELATED_NONE, COLUMNS_RELATED);
  } else if (type == (isV6 ? V6_REPLY : V4_REPLY) && answered(record, packet, isV4, header, type)) {
    store<u32>(COLUMNS, Request.frame, COLUMNS_RELATED);
    if (learns()) learnPointer(Request.frame, frame);
  }
}
