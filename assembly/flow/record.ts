// What the record of a flow holds in this run, and where: FLOW, then its CONVERSATION, then Zeek's tracker, then its EXTRA.
import { Flow } from '../records';
import { EXTRA_SIZE, EXTRA_STATES, FLOW_BRIEF, FLOW_SIZE } from '../shared/flow';
import { FEATURE_CONVERSATIONS, FEATURE_LIFECYCLE, FEATURE_ROWS, FEATURE_STATES, FEATURE_ZEEK } from '../shared/options';
import { conversationSize } from './analysis/state';
import { Settings } from './lifecycle/context';
import { ZEEK_TRACKER } from './zeek/tracker';

/** Features that need more of a FLOW than its tuple. */
const FEATURES_WHOLE: u32 = FEATURE_LIFECYCLE | FEATURE_ROWS | FEATURE_STATES | FEATURE_ZEEK;
const FEATURES_EXTRA: u32 = FEATURE_STATES | FEATURE_ZEEK;
/** Cache line, octets. */
const LINE: u32 = 64;

export class FlowRecord {
  /** Octets in all, whole lines. */
  static size: u32 = FLOW_SIZE;
  /** Flows are only told apart: of FLOW there is FLOW_BRIEF. */
  static brief: bool = false;
  /** Where CONVERSATION lies, 0 = nowhere. */
  static conversation: u32 = 0;
  /** Where Zeek's tracker lies, 0 = nowhere. */
  static zeek: u32 = 0;
  /** Where EXTRA lies, 0 = nowhere. */
  static extra: u32 = 0;
  /** Octets of EXTRA. */
  static extraSize: u32 = 0;
  /** Octets from the start that every segment may touch. */
  static busy: u32 = FLOW_SIZE;
}

/** Before the first flow of a run, and after the conversations were told of it. */
export function planRecords(): void {
  const features = Settings.features;
  FlowRecord.brief = !(features & FEATURES_WHOLE);
  let size: u32 = FlowRecord.brief ? FLOW_BRIEF : FLOW_SIZE;
  FlowRecord.conversation = features & FEATURE_CONVERSATIONS ? size : 0;
  if (FlowRecord.conversation) size += conversationSize();
  FlowRecord.zeek = features & FEATURE_ZEEK ? size : 0;
  if (FlowRecord.zeek) size += ZEEK_TRACKER;
  FlowRecord.extra = features & FEATURES_EXTRA ? size : 0;
  FlowRecord.extraSize = FlowRecord.extra ? (features & FEATURE_STATES ? EXTRA_SIZE : EXTRA_STATES) : 0;
  FlowRecord.busy = FlowRecord.extra ? size + EXTRA_STATES : size;
  FlowRecord.size = (size + FlowRecord.extraSize + LINE - 1) & ~(LINE - 1);
}

/** → EXTRA of the flow, 0 when no view wants it. */
export function extraOf(flow: Flow): usize {
  return FlowRecord.extra ? changetype<usize>(flow) + FlowRecord.extra : 0;
}
