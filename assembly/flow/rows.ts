// ROW: what a view that prints one line per connection gets when the connection ends.
import { take } from '../arena';
import { Flow } from '../records';
import {
  FLOW_SIZE,
  FL_FAIL_MASK,
  FL_FAIL_SHIFT,
  FL_FIRST_MASK,
  FL_FIRST_SHIFT,
  FL_IPV6,
  FL_ROLES_MASK,
  FL_ROLES_SHIFT,
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
  ROW_SIZE,
  ROW_START,
  ROW_STREAM,
} from '../shared/flow';
import { EXTRA_ZEEK, ROW_ZEEK } from '../shared/flow';
import { ZEEK_SIZE } from '../shared/zeek';
import { copyAddress, portOf } from './key';
import { FlowRecord, extraOf } from './record';
import { clientOf } from './lifecycle/roles';
import { concludeZeek } from './zeek/tracker';

const CAPACITY: u32 = 512;
/** Most rows one segment may cause. */
const ROW_ROOM: u32 = 4;

let base: usize = 0;
let count: u32 = 0;

export function createRows(): bool {
  if (!base) base = take(CAPACITY * ROW_SIZE, 64);
  count = 0;
  return base != 0;
}

export function rowsHaveRoom(): bool {
  return count + ROW_ROOM <= CAPACITY;
}
export function rowsAt(): usize {
  return base;
}
export function rowCount(): u32 {
  return count;
}
/** The host has put `octets` of rows there, as another core found them. No more are taken than there is room for. */
export function rowsGiven(octets: u32): void {
  count = min<u32>(octets / ROW_SIZE, CAPACITY);
}
export function rowsRead(): void {
  count = 0;
}

/** Appends the ROW of a flow that ends with `outcome` (OUTCOME_*). */
export function writeRow(flow: Flow, outcome: u32): void {
  const row = base + count++ * ROW_SIZE;
  const client = clientOf(flow);
  memory.fill(row, 0, ROW_SIZE);
  store<u32>(row, flow.stream, ROW_STREAM);
  store<u8>(row, <u8>outcome, ROW_OUTCOME);
  store<u8>(row, <u8>((flow.bits & FL_FAIL_MASK) >> FL_FAIL_SHIFT), ROW_REASON);
  store<u8>(row, flow.bits & FL_IPV6 ? 6 : 4, ROW_IP_VERSION);
  store<u8>(row, <u8>((flow.bits & FL_ROLES_MASK) >> FL_ROLES_SHIFT), ROW_ROLES);
  copyAddress(flow, client, row + ROW_CLIENT);
  copyAddress(flow, 1 - client, row + ROW_SERVER);
  store<u16>(row, portOf(flow, client), ROW_CLIENT_PORT);
  store<u16>(row, portOf(flow, 1 - client), ROW_SERVER_PORT);
  store<u8>(row, <u8>((flow.bits & FL_FIRST_MASK) >> FL_FIRST_SHIFT), ROW_CLOSED_BY);
  store<u8>(row, <u8>client, ROW_CLIENT_ENDPOINT);
  store<i64>(row, flow.start, ROW_START);
  store<i64>(row, flow.last, ROW_END);
  memory.copy(row + ROW_FLOW, changetype<usize>(flow), FLOW_SIZE);
  const extra = extraOf(flow);
  if (!extra) return;
  memory.copy(row + ROW_EXTRA, extra, FlowRecord.extraSize);
  const zeek = <usize>load<u32>(extra, EXTRA_ZEEK);
  if (!zeek) return;
  concludeZeek(zeek);
  memory.copy(row + ROW_ZEEK, zeek, ZEEK_SIZE);
}
