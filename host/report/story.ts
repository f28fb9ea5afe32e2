import type { TcpEvent } from '../events/event.ts';
import type { Side } from '../events/words.ts';
import type { TcpFlow } from '../flows/flow.ts';
import { nanosecondsOf } from '../view/format.ts';
import { Numbers } from './numbers.ts';
import { sayEvent, sayLabel, saySegment, sayTimeWait, type Say, type Told } from './says.ts';
import type { Segment } from './segment.ts';

/** What is known of one connection: its flow, its events, its segments in order. */
export interface Evidence {
  readonly flow: TcpFlow;
  readonly events: readonly TcpEvent[];
  readonly segments: readonly Segment[];
  /** How long TIME-WAIT lasts, s. */
  readonly timeWait: number;
}

/** A segment with its numbers from the first of its sender on. */
export interface ShownSegment extends Segment {
  readonly relSeq: number;
  /** undefined without the ACK flag. */
  readonly relAck: number | undefined;
}

/** Segments that are told of together. */
export interface Fold {
  readonly first: number;
  readonly last: number;
  readonly segments: number;
  readonly clientOctets: number;
  readonly serverOctets: number;
}

/** One step down the page: an arrow, several in one, or what no segment shows. */
export interface Step {
  /** ns since the first segment; undefined where there is no time for it. */
  readonly time: bigint | undefined;
  readonly segment?: ShownSegment;
  readonly fold?: Fold;
  /** States that the ends come to here, in order; `?` marks an assumed one. */
  readonly states: Readonly<Record<Side, readonly string[]>>;
  readonly says: readonly Say[];
}

/** A connection from its first segment to its end. */
export interface Story {
  readonly flow: TcpFlow;
  readonly steps: readonly Step[];
}

/** Connections of so many segments are shown whole. */
const WHOLE = 30;
/** Plain segments in a row that become one step. */
const RUN_LEAST = 3;
/** Segments that only a label makes notable; more of them are told with the plain ones. */
const LABELLED_MOST = 40;
const NO_STATES = { client: [], server: [] } as const;
const NOTABLE_FLAGS = ['SYN', 'FIN', 'RST'];

/** Tells the story of a connection. */
export function tellStory(evidence: Evidence): Story {
  const { flow, events, segments } = evidence;
  const numbers = new Numbers(events, segments);
  const told: Told = { evidence, numbers };
  const start = nanosecondsOf(flow.start);
  const shown = segments.map((segment) => numbers.shown(segment));
  const notable = notableOf(shown, new Set(events.map(({ frame }) => frame)), evidence);
  const steps: Step[] = [];
  let run: ShownSegment[] = [];
  const flush = (): void => {
    if (run.length >= RUN_LEAST && segments.length > WHOLE) steps.push(folded(run, start));
    else steps.push(...run.map((segment) => stepOf(segment, told, start)));
    run = [];
  };
  for (const segment of shown) {
    if (!notable.has(segment.frame)) {
      run.push(segment);
      continue;
    }
    flush();
    steps.push(stepOf(segment, told, start));
  }
  flush();
  return { flow, steps: withNotes(steps, told, start) };
}

/** Frames that have a step of their own. */
function notableOf(segments: readonly ShownSegment[], told: ReadonlySet<number | null>, { flow }: Evidence): ReadonlySet<number> {
  const changing = new Set([...flow.states.client, ...flow.states.server].map(([, frame]) => frame));
  let labelled = 0;
  const own = segments.filter(({ frame, flags, labels }) => {
    if (told.has(frame) || changing.has(frame) || flags.some((flag) => NOTABLE_FLAGS.includes(flag))) return true;
    return labels.length > 0 && ++labelled <= LABELLED_MOST;
  });
  return new Set(own.map(({ frame }) => frame));
}

function folded(run: readonly ShownSegment[], start: bigint): Step {
  const [first] = run;
  const octets = (side: Side): number => run.reduce((sum, { by, length }) => sum + (by === side ? length : 0), 0);
  const fold: Fold = {
    first: first?.frame ?? 0,
    last: run.at(-1)?.frame ?? 0,
    segments: run.length,
    clientOctets: octets('client'),
    serverOctets: octets('server'),
  };
  return { time: first?.time === undefined ? undefined : first.time - start, fold, states: NO_STATES, says: [] };
}

function stepOf(labelled: ShownSegment, told: Told, start: bigint): Step {
  const { events } = told.evidence;
  const own = events.filter(({ frame, event }) => frame === labelled.frame && event !== 'flow_end');
  // To Wireshark the SYN-ACKs of a simultaneous open are the SYNs again, as their sequence numbers are.
  const answers = own.some(({ event }) => event === 'synack');
  const segment = answers ? { ...labelled, labels: labelled.labels.filter((label) => label !== 'retransmission') } : labelled;
  return {
    time: segment.time === undefined ? undefined : segment.time - start,
    segment,
    states: statesAt(segment.frame, told.evidence),
    says: [
      ...saySegment(segment, told),
      ...own.flatMap((event) => sayEvent(event, told)),
      // Of handshake segments and FINs the events have told it.
      ...segment.labels
        .filter((label) => label !== 'retransmission' || !own.some(({ event }) => event.endsWith('_retransmit')))
        .map((label) => sayLabel(label, segment, told)),
    ],
  };
}

/** States that `frame` brings, each marked where the events of the frame only assume it. */
function statesAt(frame: number, { flow, events }: Evidence): Step['states'] {
  const own = events.filter((event) => event.frame === frame);
  const of = (side: Side): string[] =>
    flow.states[side]
      .filter(([, at]) => at === frame)
      .map(([state]) => {
        const name = state ?? '–';
        return own.some(({ states, before }) => states[side] === `${name}?` || before?.[side] === `${name}?`) &&
          !own.some(({ states }) => states[side] === name)
          ? `${name}?`
          : name;
      });
  return { client: of('client'), server: of('server') };
}

/** Adds the steps that no segment of the connection shows: events without one, states that other frames bring, the wait at the end. */
function withNotes(steps: readonly Step[], told: Told, start: bigint): Step[] {
  const { flow, events, segments } = told.evidence;
  const known = new Set(segments.map(({ frame }) => frame));
  const strange = events.filter(({ frame, event }) => event !== 'flow_end' && (frame === null || !known.has(frame)));
  const all = [...steps];
  for (const event of strange) {
    const says = sayEvent(event, told);
    const states = event.frame === null ? NO_STATES : statesAt(event.frame, told.evidence);
    if (says.length === 0 && states.client.length + states.server.length === 0) continue;
    const note: Step = { time: nanosecondsOf(event.time) - start, states, says };
    const at = event.frame === null ? -1 : all.findIndex(({ segment, fold }) => (segment?.frame ?? fold?.first ?? 0) > (event.frame ?? 0));
    if (at < 0) all.push(note);
    else all.splice(at, 0, note);
  }
  const end = events.find(({ event }) => event === 'flow_end');
  const last = [...sayTimeWait(told), ...(end === undefined ? [] : sayEvent(end, told))];
  if (last.length > 0) all.push({ time: nanosecondsOf(flow.end) - start, states: NO_STATES, says: last });
  return all;
}
