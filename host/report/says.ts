import type { TcpEvent } from '../events/event.ts';
import type { Side } from '../events/words.ts';
import { duration } from '../view/format.ts';
import { modulo, otherSide, type Numbers } from './numbers.ts';
import type { Label, Segment } from './segment.ts';
import type { Evidence, ShownSegment } from './story.ts';
import type { Words } from './words/words.ts';

/** Something that is said in whatever language the words are of. */
export type Say = (words: Words) => string;

/** What the sayings look things up in. */
export interface Told {
  readonly evidence: Evidence;
  readonly numbers: Numbers;
}

function span(ns: number | undefined): string | undefined {
  return ns === undefined ? undefined : duration(ns);
}

/** What the header of a segment that opens shows. */
export function saySegment(segment: ShownSegment, told: Told): Say[] {
  const { flags, by, options } = segment;
  if (!flags.includes('SYN')) return answersInTimeWait(segment, told) ? [(words) => words.answersFromTimeWait(by)] : [];
  const { headerLength, window, checksum, urgentPointer } = segment;
  return [
    (words) => words.header(headerLength, flags.join('+'), window, checksum, urgentPointer),
    (words) => words.options(options.mss, options.scale, options.sackPermitted, options.timestamps),
  ];
}

/** An end in TIME-WAIT acknowledges the FIN that came again. */
function answersInTimeWait({ by, frame, length, flags }: ShownSegment, { evidence }: Told): boolean {
  const { events, segments, flow } = evidence;
  if (length > 0 || flags.includes('FIN') || flags.includes('RST')) return false;
  const before = segments[segments.findIndex((segment) => segment.frame === frame) - 1];
  if (before === undefined || !events.some(({ event, frame: at }) => event === 'fin_retransmit' && at === before.frame)) return false;
  return before.by !== by && flow.states[by].findLast(([, at]) => at < frame)?.[0] === 'TIME-WAIT';
}

/** How the acknowledgment number fits the SYN of the other end. */
function acksSyn(by: Side, ack: number | undefined, { numbers }: Told): Say[] {
  const syn = numbers.syns[otherSide(by)];
  if (syn === undefined || ack === undefined) return [];
  const data = modulo(ack - syn.seq - 1);
  if (data === 0 || data === syn.length) return [(words) => words.acksSyn(syn.seq, ack, syn.frame, data)];
  return [(words) => words.acksWrong(ack, modulo(syn.seq + 1))];
}

function acksFin(event: Extract<TcpEvent, { event: 'fin_acked' }>, { evidence }: Told): Say[] {
  const { finFrame, ack, delayNs } = event;
  const fin = evidence.events.find(({ event: name, frame }) => name === 'fin' && frame === finFrame);
  const whose = event.by;
  const waiting: Say[] =
    whose !== null &&
    !evidence.events.some(({ event: name, by, frame }) => name === 'fin' && by !== whose && frame !== null && frame <= (event.frame ?? 0))
      ? [(words) => words.halfClosed(otherSide(whose))]
      : [];
  if (fin?.event !== 'fin' || ack === undefined || finFrame === undefined || modulo(fin.finSeq + 1) !== ack) return waiting;
  return [(words) => words.acksFin(fin.finSeq, ack, finFrame, span(delayNs)), ...waiting];
}

/** What an event means; nothing for one that others have told. */
export function sayEvent(event: TcpEvent, told: Told): Say[] {
  const implied: Say[] = event.implied === true ? [(words) => words.implied(event.frame)] : [];
  return [...meaning(event, told), ...implied];
}

function meaning(event: TcpEvent, told: Told): Say[] {
  switch (event.event) {
    case 'syn':
      return [
        ...(event.seq === undefined ? [] : [(words: Words) => words.syn(event.seq ?? 0)]),
        ...(event.tfo === undefined ? [] : [fastOpen(event.tfo, event.payloadOctets)]),
      ];
    case 'syn_retransmit':
      return [(words) => words.synAgain(event.attempt, span(event.gapNs), event.backoff)];
    case 'synack':
      return [
        ...(event.by === null ? [] : acksSyn(event.by, event.ack, told)),
        ...(event.tfo === undefined ? [] : [fastOpen(event.tfo, event.payloadOctets)]),
      ];
    case 'synack_retransmit':
      return [(words) => words.synackAgain(event.attempt, span(event.gapNs))];
    case 'synack_stray':
      return [(words) => words.synackStray(event.ack ?? 0, event.expectedAck)];
    case 'simultaneous_open':
      return [(words) => words.simultaneousOpen];
    case 'midstream':
      return [(words) => words.midstream];
    case 'established': {
      const { events } = told.evidence;
      // Of a simultaneous open the SYN-ACK has told it.
      const answered = events.some(({ event: name, frame }) => name === 'synack' && frame === event.frame);
      const last = event.frame === event.ackFrame && event.implied !== true && !answered;
      const acks = last && event.by !== null ? acksSyn(event.by, event.ack, told) : [];
      if (events.some(({ event: name }) => name === 'simultaneous_open')) return [...acks, (words) => words.establishedBoth];
      const { rttNs, rttServerNs, rttClientNs, ambiguous } = event;
      return [
        ...acks,
        (words) => words.established(span(rttNs), span(rttServerNs), span(rttClientNs)),
        ...(ambiguous === undefined ? [] : [(words: Words) => words.ambiguous]),
      ];
    }
    case 'failed': {
      const { reason, attempts, icmpType, icmpCode } = event;
      const checked =
        reason === 'refused' && event.by !== null && (event.flags?.includes('ACK') ?? false) ? acksSyn(event.by, event.ack, told) : [];
      return [...checked, (words) => words.failed[reason](attempts, `${icmpType ?? '?'}/${icmpCode ?? '?'}`)];
    }
    case 'syn_flood':
      return [(words) => words.synFlood(event.halfOpen, event.syns)];
    case 'syn_in_connection':
      return [(words) => words.synInConnection(event.initialSeq)];
    case 'tuple_reused':
      return [(words) => words.reused(event.formerStream, span(event.sinceFormerNs))];
    case 'fin':
      return [(words) => words.fin(closesSecond(event.by, event.frame, told) ? 'second' : 'first', event.finSeq)];
    case 'fin_retransmit': {
      const { by, attempt, gapNs, frame } = event;
      const acked = told.evidence.events.some(
        ({ event: name, by: whose, frame: at }) => name === 'fin_acked' && whose === by && (at ?? 0) < (frame ?? 0),
      );
      if (acked && by !== null) return [(words) => words.lastAckLost(by, span(gapNs))];
      return [(words) => words.finAgain(attempt, span(gapNs))];
    }
    case 'fin_acked':
      return acksFin(event, told);
    case 'data_after_peer_fin':
      return [(words) => words.dataAfterFin(event.payloadOctets)];
    case 'data_past_fin':
      return [(words) => words.dataPastFin(event.payloadOctets)];
    case 'simultaneous_close':
      return [(words) => words.simultaneousClose];
    case 'closed': {
      const { halfCloseNs, halfCloseOctets = 0 } = event;
      return [
        (words) => words.closed(event.closedBy, event.closeSegments, span(event.durationNs)),
        ...(halfCloseNs === undefined ? [] : [(words: Words) => words.halfClose(duration(halfCloseNs), halfCloseOctets)]),
      ];
    }
    case 'reset': {
      const { verdict, seqOffset, cause, phase, unackedOctets } = event;
      const place: Say = (words) =>
        [cause && words.cause[cause], phase && cause !== 'after_close' ? words.phase[phase] : undefined]
          .filter((part) => part !== undefined)
          .join(words.comma);
      return [
        (words) => words.reset(verdict, seqOffset),
        ...(cause === undefined && phase === undefined ? [] : [place]),
        ...(unackedOctets > 0 ? [(words: Words) => words.unacked(unackedOctets)] : []),
      ];
    }
    case 'reset_ignored':
      return [(words) => words.resetIgnored(event.verdict)];
    case 'challenge_ack':
      return [(words) => words.challenge(event.trigger, event.triggerFrame)];
    case 'time_wait_expired':
      return [(words) => words.timeWaitOver(duration(event.lastedNs ?? 0))];
    case 'flow_end':
      if (event.outcome === 'silent') return [(words) => words.silent];
      if (event.outcome === 'evicted') return [(words) => words.evicted];
      return event.outcome === 'end_of_capture' ? [(words) => words.endOfCapture] : [];
    // What plugins tell of is no step of the connection.
    default:
      return [];
  }
}

/** Is the FIN of `by` the answer to one that it knew of? Not where both ends closed at once. */
function closesSecond(by: Side | null, frame: number | null, { evidence }: Told): boolean {
  if (evidence.events.some(({ event }) => event === 'simultaneous_close')) return false;
  return evidence.events.some((other) => other.event === 'fin' && other.by !== by && (other.frame ?? 0) < (frame ?? 0));
}

function fastOpen(what: 'requested' | 'cookie' | 'accepted' | 'ignored', octets = 0): Say {
  return (words) => words.fastOpen(what, octets);
}

/** Who waits at the end, and for how long; nothing where the wait is over or nobody does. */
export function sayTimeWait({ evidence }: Told): Say[] {
  const { flow, events, timeWait } = evidence;
  if (events.some(({ event }) => event === 'time_wait_expired')) return [];
  const sides: readonly Side[] = ['client', 'server'];
  return sides
    .filter((side) => flow.states[side].at(-1)?.[0] === 'TIME-WAIT')
    .map((side) => (words: Words) => words.timeWait(side, `${timeWait} s`));
}

/** Labels that mean the same wherever they are. */
const LABELS: Readonly<Record<Exclude<Label, 'retransmission'>, Say>> = {
  fast_retransmission: (words) => words.fastRetransmission,
  spurious_retransmission: (words) => words.spurious,
  out_of_order: (words) => words.outOfOrder,
  lost_segment: (words) => words.lost,
  ack_lost_segment: (words) => words.ackedLost,
  zero_window: (words) => words.zeroWindow,
  zero_window_probe: (words) => words.zeroWindowProbe,
  zero_window_probe_ack: (words) => words.zeroWindowAnswer,
  window_update: (words) => words.windowUpdate,
  window_full: (words) => words.windowFull,
  keep_alive: (words) => words.keepAlive,
  keep_alive_ack: (words) => words.keepAliveAnswer,
  duplicate_ack: (words) => words.duplicateAck,
};

/** What tshark's label means. */
export function sayLabel(label: Label, segment: ShownSegment, { evidence }: Told): Say {
  if (label !== 'retransmission') return LABELS[label];
  return (words) => words.retransmission(formerCopy(segment, evidence.segments)?.frame);
}

function formerCopy({ frame, by, seq, length }: ShownSegment, segments: readonly Segment[]): Segment | undefined {
  return segments.find((other) => other.frame < frame && other.by === by && other.seq === seq && other.length === length);
}
