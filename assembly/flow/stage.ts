// The flow stage: FRAME records in, life cycle, conversations and counts out. It reads nothing but the records.
import { ringHasRoom } from '../events/ring';
import { Flow, Frame } from '../records';
import { LIMIT_MEMORY } from '../shared/events';
import { EXTRA_ZEEK, FL_IPV6 } from '../shared/flow';
import { FRAME_FLOW, FRAME_HASH, FS_QUOTED } from '../shared/layout';
import { FEATURE_ANALYSIS, FEATURE_CONVERSATIONS, FEATURE_LIFECYCLE, FEATURE_ZEEK } from '../shared/options';
import { converse } from './conversation';
import { isExpired, nextExpired, sweepDue } from './lifecycle/ages';
import { Counts, Now, Settings } from './lifecycle/context';
import { endNext, evictOldest, expireFlow, noteFrame, numberFlow, openFlow } from './lifecycle/life';
import { segment } from './lifecycle/segment';
import { onQuoted } from './lifecycle/unreachable';
import { FlowRecord, extraOf } from './record';
import { rowsHaveRoom, writeRow } from './rows';
import { find, likely, touch } from './table';
import { foreseeUnacked } from './analysis/state';
import { beginZeek, dropZeek, isOver, zeekPacket } from './zeek/tracker';

/** Cache line, octets. */
const LINE: u32 = 64;
let sink: u64 = 0;

/** Is there room for whatever one more segment may cause to be told? */
export function stageHasRoom(): bool {
  return ringHasRoom() && rowsHaveRoom();
}

/** Loads what the records of a batch will need, so that their cache misses overlap: first the slots, then the flows, then what hangs on them. */
export function foresee(batch: usize, count: u32, size: u32): void {
  let sum: u64 = 0;
  const busy = FlowRecord.busy;
  const analyses = (Settings.features & FEATURE_ANALYSIS) != 0;
  const end = batch + count * size;
  for (let at = batch; at < end; at += size) sum += touch(load<u32>(at, FRAME_HASH));
  for (let at = batch; at < end; at += size) {
    const flow = likely(load<u32>(at, FRAME_HASH));
    store<u32>(at, <u32>flow, FRAME_FLOW);
    if (!flow) continue;
    sum += load<u64>(flow);
    for (let line: u32 = LINE; line < busy; line += LINE) sum += load<u64>(flow + line);
  }
  for (let at = batch; at < end; at += size) {
    const flow = changetype<Flow>(<usize>load<u32>(at, FRAME_FLOW));
    if (!flow) continue;
    if (flow.bits & FL_IPV6) sum += load<u64>(<usize>flow.addr0);
    if (analyses && flow.conversation) sum += foreseeUnacked(flow.conversation);
  }
  // Kept, so that the loads are not optimised away.
  sink = sum;
}

/** Ends flows whose time is up. False when there is no room to tell more: call again. */
export function expire(frame: Frame): bool {
  if (frame.time > Now.clock) Now.clock = frame.time;
  Now.number = frame.number;
  if (!(Settings.features & (FEATURE_LIFECYCLE | FEATURE_ZEEK)) || !sweepDue()) return true;
  while (stageHasRoom()) {
    const flow = nextExpired();
    if (!flow) return true;
    expireFlow(changetype<Flow>(flow));
  }
  return false;
}

/** Takes one segment, or one TCP header quoted by an ICMP error, through the flow table. */
export function stage(frame: Frame): void {
  const features = Settings.features;
  const lives = (features & FEATURE_LIFECYCLE) != 0;
  const quoted = (frame.status & FS_QUOTED) != 0;
  let record = find(frame);
  if (record && lives && isExpired(changetype<Flow>(record))) {
    expireFlow(changetype<Flow>(record));
    record = 0;
  }
  if (quoted) Counts.quoted++;
  else Counts.segments++;
  if (!record) {
    if (quoted && !(features & FEATURE_CONVERSATIONS)) return;
    record = openFlow(frame);
    if (!record) {
      evictOldest(LIMIT_MEMORY);
      record = openFlow(frame);
      if (!record) {
        Counts.unfollowed++;
        return;
      }
    }
  }
  const flow = changetype<Flow>(record);
  if (features & FEATURE_CONVERSATIONS) converse(flow, frame, (features & FEATURE_ANALYSIS) != 0);
  if (quoted) {
    if (lives) onQuoted(flow, frame);
    return;
  }
  numberFlow(flow, frame);
  let now = record;
  if (lives) now = segment(flow, frame);
  else if (features & FEATURE_ZEEK) noteFrame(flow, frame);
  if (features & FEATURE_ZEEK && now) countAsZeek(changetype<Flow>(now), frame, lives);
}

/** Counts the packet for conn.log. With the life cycle on, its connections are the rows; without, Zeek's timers and reuse rules cut them. */
function countAsZeek(flow: Flow, frame: Frame, lives: bool): void {
  const extra = extraOf(flow);
  let zeek = <usize>load<u32>(extra, EXTRA_ZEEK);
  if (zeek && !lives && isOver(zeek, frame)) {
    writeRow(flow, 0);
    dropZeek(zeek);
    zeek = 0;
  }
  if (!zeek) {
    zeek = changetype<usize>(flow) + FlowRecord.zeek;
    beginZeek(zeek, frame);
    store<u32>(extra, <u32>zeek, EXTRA_ZEEK);
  }
  zeekPacket(zeek, frame);
}

/** The capture is over: ends what is alive. False when there is no room to tell more: call again. */
export function finishFlows(): bool {
  while (stageHasRoom()) if (!endNext()) return true;
  return false;
}
