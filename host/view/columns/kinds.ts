import * as C from '../../../assembly/shared/columns.ts';
import { ARP } from './arp.ts';
import type { ProtocolColumns } from './column.ts';
import { ETHERNET, ETHERNET_LENGTH, ETHERNET_RAW, ETHERTYPE } from './ethernet.ts';
import { IP_PROTOCOL, IPV4, IPV4_FRAGMENT, IPV6_FRAGMENT } from './ip.ts';
import { TCP } from './tcp.ts';
import { UDP } from './udp.ts';

/** Who may have the last word of a frame, by the COL_ number. A number without a protocol leaves both columns empty. */
export const KINDS: readonly (readonly [number, ProtocolColumns])[] = [
  [C.COL_ETHERNET, ETHERNET],
  [C.COL_ETHERTYPE, ETHERTYPE],
  [C.COL_ETHERNET_LENGTH, ETHERNET_LENGTH],
  [C.COL_ETHERNET_RAW, ETHERNET_RAW],
  [C.COL_ARP, ARP],
  [C.COL_IPV4, IPV4],
  [C.COL_IPV4_FRAGMENT, IPV4_FRAGMENT],
  [C.COL_IP_PROTOCOL, IP_PROTOCOL],
  [C.COL_IPV6_FRAGMENT, IPV6_FRAGMENT],
  [C.COL_UDP, UDP],
  [C.COL_TCP, TCP],
];
