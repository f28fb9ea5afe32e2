import { EVENT_KIND, PLUGIN_EVENT } from '../../assembly/shared/events.ts';
import { readFields } from '../record/value.ts';
import type {
  ChallengeAckEvent,
  ClosedEvent,
  DataAfterPeerFinEvent,
  DataPastFinEvent,
  FinAckedEvent,
  FinEvent,
  FinRetransmitEvent,
  FlowEndEvent,
  ResetEvent,
  ResetIgnoredEvent,
  SimultaneousCloseEvent,
  TimeWaitExpiredEvent,
} from './closing.ts';
import type {
  EstablishedEvent,
  FailedEvent,
  MidstreamEvent,
  SimultaneousOpenEvent,
  SynackEvent,
  SynackRetransmitEvent,
  SynackStrayEvent,
  SynEvent,
  SynFloodEvent,
  SynInConnectionEvent,
  SynRetransmitEvent,
  TupleReusedEvent,
} from './opening.ts';
import { readPluginEvent, type PluginEvent } from './plugin.ts';
import { COMMON_FIELDS, PAYLOADS } from './schema.ts';
import { EVENT_NAMES } from './words.ts';

/**
 * One step in the life of a connection; `event` tells which. The keys are those of `handshark --json`. Times and
 * durations in `…Ns` are nanoseconds: exact up to 2^53 (104 days), the nearest double beyond, where the text has a string.
 */
export type TcpEvent =
  | SynEvent
  | SynRetransmitEvent
  | SynackEvent
  | SynackRetransmitEvent
  | SynackStrayEvent
  | SimultaneousOpenEvent
  | MidstreamEvent
  | EstablishedEvent
  | FailedEvent
  | FinEvent
  | FinRetransmitEvent
  | FinAckedEvent
  | DataAfterPeerFinEvent
  | DataPastFinEvent
  | SimultaneousCloseEvent
  | ClosedEvent
  | ResetEvent
  | ResetIgnoredEvent
  | ChallengeAckEvent
  | SynInConnectionEvent
  | TupleReusedEvent
  | TimeWaitExpiredEvent
  | SynFloodEvent
  | FlowEndEvent
  | PluginEvent;

/** The event in the EVENT record at `record` of `view`. Throws a RangeError when its kind is none of EVENT_KINDS. */
export function readEvent(view: DataView, record: number): TcpEvent {
  const kind = view.getUint8(record + EVENT_KIND);
  if (kind === PLUGIN_EVENT) {
    const { event, data } = readPluginEvent(view, record);
    return { ...readFields(view, record, COMMON_FIELDS), event, data } as unknown as TcpEvent;
  }
  const name = EVENT_NAMES[kind];
  if (name === undefined || name === null) throw new RangeError('EVENT record of an unknown kind');
  // The schema's own types (PayloadFields) make these keys and values the ones of the event that `name` tells.
  return { ...readFields(view, record, COMMON_FIELDS), ...readFields(view, record, PAYLOADS[name]) } as unknown as TcpEvent;
}
