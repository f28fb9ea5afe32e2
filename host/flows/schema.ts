import {
  DIR_OCTETS,
  DIR_PACKETS,
  DIR_SIZE,
  EXTRA_FIRST_FRAME,
  EXTRA_LAST_FRAME,
  EXTRA_STATES,
  EXTRA_ZEEK,
  FLOW_ACK_RTT,
  FLOW_BITS,
  FLOW_DIR0,
  FLOW_PREVIOUS,
  FLOW_RETX0,
  FLOW_SYNACK_COUNT,
  FLOW_SYN_COUNT,
  FLOW_SYN_RTT,
  FL_AMBIGUOUS,
  FL_ESTABLISHED,
  FL_MIDSTREAM,
  ROW_CLIENT,
  ROW_CLIENT_ENDPOINT,
  ROW_CLIENT_PORT,
  ROW_CLOSED_BY,
  ROW_END,
  ROW_EXTRA,
  ROW_FLOW,
  ROW_IP_VERSION,
  ROW_OUTCOME,
  ROW_REASON,
  ROW_ROLES,
  ROW_SERVER,
  ROW_SERVER_PORT,
  ROW_START,
  ROW_STREAM,
  ROW_ZEEK,
  STATES_SIZE,
} from '../../assembly/shared/flow.ts';
import { ZEEK_CONN_STATE, ZEEK_HISTORY, ZEEK_HISTORY_LEN } from '../../assembly/shared/zeek.ts';
import type { Ends } from '../events/common.ts';
import { FAILURES, FIRST, OUTCOMES, ROLES, STATES, type RolesFrom, type State } from '../events/words.ts';
import { endpoint } from '../record/addresses.ts';
import { beyond, counted, difference, flag, integer, nanoseconds, time } from '../record/numbers.ts';
import { anyBit, i64, u32, u8, unequal, type Base, type Condition } from '../record/place.ts';
import { group, type Value } from '../record/value.ts';
import { letters, stateList, wordOrNull, wordUnlessZero } from '../record/words.ts';
import type { ConnState, TcpFlow } from './flow.ts';

/** `conn_state` by ZS_*. */
export const CONN_STATES: readonly ConnState[] = [
  'OTH',
  'S0',
  'S1',
  'SF',
  'REJ',
  'S2',
  'S3',
  'RSTO',
  'RSTR',
  'RSTOS0',
  'RSTRH',
  'SH',
  'SHR',
];

/** The half of a ROW that belongs to the client, or with `flip` to the server, where halves of `stride` octets begin at `from`. */
function half(from: number, stride: number, flip: boolean): Base {
  return { kind: 'indexed', index: ROW_CLIENT_ENDPOINT, from, stride, flip };
}

const clientDir = half(ROW_FLOW + FLOW_DIR0, DIR_SIZE, false);
const serverDir = half(ROW_FLOW + FLOW_DIR0, DIR_SIZE, true);
const clientStates = half(ROW_EXTRA + EXTRA_STATES, STATES_SIZE, false);
const serverStates = half(ROW_EXTRA + EXTRA_STATES, STATES_SIZE, true);

const flowBits = u32(ROW_FLOW + FLOW_BITS);
const established = anyBit(flowBits, FL_ESTABLISHED);
/** Zeek's view of the connection was kept. */
export const hasZeek: Condition = unequal(u32(ROW_EXTRA + EXTRA_ZEEK), 0);

/** A value for every key of a flow: the table and the type cannot drift apart. */
type FlowTable = { readonly [K in keyof TcpFlow]-?: Value<Exclude<TcpFlow[K], undefined>> };

/** The keys of a connection, in the order of the line. */
export const FLOW_FIELDS: FlowTable = {
  stream: integer(u32(ROW_STREAM)),
  client: endpoint({ address: ROW_CLIENT, port: ROW_CLIENT_PORT, version: ROW_IP_VERSION }),
  server: endpoint({ address: ROW_SERVER, port: ROW_SERVER_PORT, version: ROW_IP_VERSION }),
  rolesFrom: wordOrNull(u8(ROW_ROLES), ROLES) as Value<RolesFrom>,
  start: time(i64(ROW_START)),
  end: time(i64(ROW_END)),
  durationNs: difference(i64(ROW_END), i64(ROW_START)),
  outcome: wordUnlessZero(u8(ROW_OUTCOME), OUTCOMES),
  reason: wordUnlessZero(u8(ROW_REASON), FAILURES),
  closedBy: wordUnlessZero(u8(ROW_CLOSED_BY), FIRST),
  established: flag(established),
  midstream: flag(anyBit(flowBits, FL_MIDSTREAM)),
  connState: wordOrNull(u8(ROW_ZEEK + ZEEK_CONN_STATE), CONN_STATES, hasZeek) as Value<ConnState>,
  history: letters(ROW_ZEEK + ZEEK_HISTORY, u8(ROW_ZEEK + ZEEK_HISTORY_LEN), hasZeek),
  clientPackets: integer(u32(DIR_PACKETS, clientDir)),
  serverPackets: integer(u32(DIR_PACKETS, serverDir)),
  clientOctets: integer(i64(DIR_OCTETS, clientDir)),
  serverOctets: integer(i64(DIR_OCTETS, serverDir)),
  synRttNs: nanoseconds(i64(ROW_FLOW + FLOW_SYN_RTT), established),
  ackRttNs: nanoseconds(i64(ROW_FLOW + FLOW_ACK_RTT), established),
  rttAmbiguous: flag(established, anyBit(flowBits, FL_AMBIGUOUS)),
  synRetransmits: beyond(u8(ROW_FLOW + FLOW_SYN_COUNT), 1),
  synackRetransmits: beyond(u8(ROW_FLOW + FLOW_SYNACK_COUNT), 1),
  clientRetransmits: integer(u32(0, half(ROW_FLOW + FLOW_RETX0, 4, false))),
  serverRetransmits: integer(u32(0, half(ROW_FLOW + FLOW_RETX0, 4, true))),
  firstFrame: counted(u32(ROW_EXTRA + EXTRA_FIRST_FRAME)),
  lastFrame: counted(u32(ROW_EXTRA + EXTRA_LAST_FRAME)),
  formerStream: beyond(u32(ROW_FLOW + FLOW_PREVIOUS), 1, unequal(u32(ROW_FLOW + FLOW_PREVIOUS), 0)),
  states: group<Ends<[State | null, number][]>>({ client: stateList(clientStates, STATES), server: stateList(serverStates, STATES) }),
};
