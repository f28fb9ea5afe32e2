// Birth and end of a FLOW: the table, the age lists and what is handed out when a connection is over.
import { emit, NOBODY } from '../../events/emit';
import { Flow, Frame, dirOf } from '../../records';
import { FLOW_END, LIMIT_FLOWS, LIMIT_NONE, RESET, TIME_WAIT_EXPIRED, VERDICT_ASSUMED } from '../../shared/events';
import {
  CLASS_CLOSED,
  CLASS_OPEN,
  CLASS_OPENING,
  EXTRA_FIRST_FRAME,
  EXTRA_LAST_FRAME,
  EXTRA_ZEEK,
  FAIL_SILENT,
  FL_CLOSED,
  FL_ESTABLISHED,
  FL_FAILED,
  FL_FAIL_MASK,
  FL_FAIL_SHIFT,
  FL_FIRST_MASK,
  FL_FIRST_SHIFT,
  FL_MIDSTREAM,
  FL_PENDING,
  FL_RESET,
  OUTCOME_CLOSED,
  OUTCOME_END_OF_CAPTURE,
  OUTCOME_EVICTED,
  OUTCOME_FAILED,
  OUTCOME_RESET,
  OUTCOME_SILENT,
  STATE_TIME_WAIT,
} from '../../shared/flow';
import { FEATURE_LIFECYCLE, FEATURE_ROWS } from '../../shared/options';
import { Conversation, dropConversation } from '../analysis/state';
import { dropTuple, hashFlow, setTuple } from '../key';
import { Pool, giveRecord, takeRecord } from '../pool';
import { FlowRecord, extraOf, planRecords } from '../record';
import { writeRow } from '../rows';
import { dropZeek } from '../zeek/tracker';
import { insert, remove } from '../table';
import { joinList, leaveList, oldest } from './ages';
import { Counts, Now, Settings } from './context';
import { uncountHalfOpen } from './listeners';
import { dropPending, pendingIsReset, settlePendingReset } from './pending';
import { clientOf, guessRoles } from './roles';
import { bothStates, stateOf } from './states';
import { fail } from './opening';

const flows = changetype<Pool>(memory.data(20, 4));
/** A flow of which only quoted headers were seen. */
const UNNUMBERED: u32 = 0xffffffff;

/** Before the first flow of a run. */
export function resetFlows(): void {
  planRecords();
  flows.size = FlowRecord.size;
}

/** A new FLOW for the tuple of the frame, in the table, roles as its first segment shows them. 0 when memory is used up. */
export function openFlow(frame: Frame): usize {
  if (Counts.alive >= <u64>Settings.maxFlows) evictOldest(LIMIT_FLOWS);
  const record = takeRecord(flows);
  if (!record) return 0;
  const flow = changetype<Flow>(record);
  if (!setTuple(flow, frame) || !insert(frame.hash, record)) return 0;
  flow.stream = UNNUMBERED;
  if (!FlowRecord.brief) {
    flow.last = frame.time;
    flow.synRtt = -1;
    flow.ackRtt = -1;
  }
  joinList(flow, CLASS_OPENING);
  Counts.alive++;
  if (Counts.alive > Counts.aliveMost) Counts.aliveMost = Counts.alive;
  return record;
}

/** The flow's first segment (a quoted header is none): it gets its number and roles. */
export function numberFlow(flow: Flow, frame: Frame): void {
  if (flow.stream != UNNUMBERED) return;
  flow.stream = <u32>Counts.flows;
  Counts.flows++;
  guessRoles(flow, frame);
  if (FlowRecord.brief) return;
  flow.start = frame.time;
  flow.last = frame.time;
  const extra = extraOf(flow);
  if (extra) store<u32>(extra, frame.number, EXTRA_FIRST_FRAME);
}

/** Oldest half-open flow first, then closed ones, then the one listed longest: each with its flow_end. */
export function evictOldest(limit: u32): void {
  let victim = oldest(CLASS_OPENING);
  if (!victim) victim = oldest(CLASS_CLOSED);
  if (!victim) victim = oldest(CLASS_OPEN);
  if (!victim) return;
  Counts.evicted++;
  endFlow(changetype<Flow>(victim), OUTCOME_EVICTED, limit);
}

/** How the flow stands; `otherwise` while nothing has ended it. */
function outcomeOf(flow: Flow, otherwise: u32): u32 {
  if (flow.bits & FL_CLOSED) return OUTCOME_CLOSED;
  if (flow.bits & FL_RESET) return OUTCOME_RESET;
  if (flow.bits & FL_FAILED) return OUTCOME_FAILED;
  return otherwise;
}

/** The flow has been silent for too long. */
export function expireFlow(flow: Flow): void {
  Now.before = bothStates(flow);
  if (flow.stream == UNNUMBERED || !(Settings.features & FEATURE_LIFECYCLE)) return endFlow(flow, OUTCOME_SILENT, LIMIT_NONE);
  if (flow.bits & FL_CLOSED) {
    const client = clientOf(flow);
    const waits = stateOf(flow, client) == STATE_TIME_WAIT ? client : 1 - client;
    if (stateOf(flow, waits) == STATE_TIME_WAIT) {
      const event = emit(TIME_WAIT_EXPIRED, flow, changetype<Frame>(0), waits);
      event.t0 = Settings.timeWait;
    }
  } else if (!(flow.bits & (FL_ESTABLISHED | FL_MIDSTREAM | FL_RESET | FL_FAILED))) {
    fail(flow, changetype<Frame>(0), NOBODY, FAIL_SILENT, 0);
  }
  endFlow(flow, OUTCOME_SILENT, LIMIT_NONE);
}

/** Ends the flow and forgets it. `outcome` applies where nothing had ended it before. */
export function endFlow(flow: Flow, outcome: u32, limit: u32): void {
  conclude(flow, outcome, limit);
  remove(hashFlow(flow), changetype<usize>(flow));
  leaveList(flow);
  dropTuple(flow);
  if (flow.conversation) dropConversation(changetype<Conversation>(flow.conversation));
  const extra = extraOf(flow);
  const zeek = extra ? <usize>load<u32>(extra, EXTRA_ZEEK) : 0;
  if (zeek) dropZeek(zeek);
  giveRecord(flows, changetype<usize>(flow));
  Counts.alive--;
}

/** Tells flow_end and hands out the ROW. */
function conclude(flow: Flow, outcome: u32, limit: u32): void {
  if (FlowRecord.brief) return;
  Now.before = bothStates(flow);
  if (flow.bits & FL_PENDING) {
    if (pendingIsReset(flow)) settlePendingReset(flow, RESET, VERDICT_ASSUMED);
    dropPending(flow);
  }
  const ended = outcome == OUTCOME_EVICTED ? outcome : outcomeOf(flow, outcome);
  uncountHalfOpen(flow);
  if (flow.stream != UNNUMBERED) {
    tellEnd(flow, ended, limit);
    if (Settings.features & FEATURE_ROWS) writeRow(flow, ended);
  }
}

function tellEnd(flow: Flow, outcome: u32, limit: u32): void {
  const event = emit(FLOW_END, flow, changetype<Frame>(0), NOBODY);
  const client = dirOf(flow, clientOf(flow));
  const server = dirOf(flow, 1 - clientOf(flow));
  event.u0 = outcome;
  event.u1 = (flow.bits & FL_FAIL_MASK) >> FL_FAIL_SHIFT;
  event.u2 = (flow.bits & FL_FIRST_MASK) >> FL_FIRST_SHIFT;
  event.u3 = limit;
  event.u4 = client.packets;
  event.u5 = server.packets;
  event.t0 = flow.last - flow.start;
  event.t1 = <i64>client.octets;
  event.t2 = <i64>server.octets;
}

/** The capture is over: ends the next flow that is alive, and leaves its memory to the end of the run. False when none is left. */
export function endNext(): bool {
  if (FlowRecord.brief) {
    Counts.alive = 0;
    return false;
  }
  let flow = oldest(CLASS_CLOSED);
  if (!flow) flow = oldest(CLASS_OPENING);
  if (!flow) flow = oldest(CLASS_OPEN);
  if (!flow) return false;
  conclude(changetype<Flow>(flow), OUTCOME_END_OF_CAPTURE, LIMIT_NONE);
  leaveList(changetype<Flow>(flow));
  Counts.alive--;
  return true;
}

/** Notes the frame as the latest of the flow. */
export function noteFrame(flow: Flow, frame: Frame): void {
  if (frame.time > flow.last) flow.last = frame.time;
  const extra = extraOf(flow);
  if (extra) store<u32>(extra, frame.number, EXTRA_LAST_FRAME);
}
