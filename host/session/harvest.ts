import { EVENT_KIND, EVENT_SIZE, EVENT_STREAM, FLOW_END } from '../../assembly/shared/events.ts';
import { ROW_SIZE } from '../../assembly/shared/flow.ts';
import { readEvent, type TcpEvent } from '../events/event.ts';
import { EVENT_NAMES, type EventName } from '../events/words.ts';
import { flowCursor, type FlowCursor } from '../flows/flow.ts';

/** What is taken of a pass that computes several things at once. Only what is wanted becomes an object: most of a long capture is not looked at. */
export interface Harvest {
  /** Looks at every connection when it is over, until it returns. */
  readonly flow?: (flow: FlowCursor) => void;
  /** Takes the events of these kinds, or of these connections, in their order. */
  readonly event?: (event: TcpEvent) => void;
  readonly kinds?: readonly EventName[];
  readonly streams?: ReadonlySet<number>;
  /** Takes the text that programs write of frames, in pieces that are valid until it returns. */
  readonly text?: (octets: Uint8Array) => void;
}

/** The events among the `count` records at `at` of `view` that are wanted. */
export function harvestEvents(view: DataView, at: number, count: number, { event, kinds, streams }: Harvest): void {
  if (event === undefined) return;
  const wanted = Array.from({ length: FLOW_END + 1 }, (_, kind) => kinds?.some((name) => name === EVENT_NAMES[kind]) === true);
  for (let record = at; record < at + count * EVENT_SIZE; record += EVENT_SIZE) {
    if (wanted[view.getUint8(record + EVENT_KIND)] !== true && streams?.has(view.getUint32(record + EVENT_STREAM, true)) !== true) continue;
    event(readEvent(view, record));
  }
}

/** The connections in the `count` records at `at` of `view`. */
export function harvestFlows(view: DataView, at: number, count: number, { flow }: Harvest): void {
  if (flow === undefined) return;
  const cursor = flowCursor();
  for (let record = at; record < at + count * ROW_SIZE; record += ROW_SIZE) {
    cursor.move(view, record);
    flow(cursor);
  }
}
