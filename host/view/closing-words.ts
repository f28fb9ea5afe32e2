import type { ClosedEvent, FinAckedEvent, FinEvent, FlowEndEvent, ResetEvent, ResetIgnoredEvent } from '../events/closing.ts';
import type { Cause, ClosedBy, Phase } from '../events/words.ts';
import { duration, plural, size } from './format.ts';

const CAUSES: Readonly<Record<Cause, string>> = {
  refused: 'connection refused',
  filtered: 'filtered on the way',
  aborted: 'aborted',
  unread_data: 'aborted with data unread',
  half_open: 'the sender knows no such connection',
  after_close: 'after its close',
  forged: 'forged',
};

const PHASES: Readonly<Record<Phase, string>> = {
  opening: 'while opening',
  open: 'while open',
  closing: 'while closing',
  after_close: 'after the close',
};

const FIRST: Readonly<Record<ClosedBy, string>> = { client: 'by the client', server: 'by the server', both: 'by both at once' };

/** `↑ 1.2 kB ↓ 3.4 MB`: what the client sent, what the server sent. */
function traffic(clientOctets: number, serverOctets: number): string {
  return `↑ ${size(clientOctets)} ↓ ${size(serverOctets)}`;
}

export function finWords(event: FinEvent): string {
  const sent = event.by === 'server' ? event.serverOctets : event.clientOctets;
  const copies = event.earlierAttempts === undefined ? '' : `, sent ${plural(event.earlierAttempts, 'time')} before`;
  return `FIN: the ${event.by ?? 'sender'} is done, ${size(sent)} sent${copies}`;
}

/** `by` is the end whose FIN it was. */
export function ackedWords(event: FinAckedEvent): string {
  const whose = event.by === null ? 'FIN' : `the ${event.by}'s FIN`;
  return `${whose} is acknowledged${event.delayNs === undefined ? '' : ` after ${duration(event.delayNs)}`}`;
}

export function closedWords(event: ClosedEvent): string {
  const first = event.closedBy === undefined ? '' : ` ${FIRST[event.closedBy]}`;
  const segments = event.closeSegments === undefined ? '' : ` in ${event.closeSegments} segments`;
  const lasted = event.durationNs === undefined ? '' : ` after ${duration(event.durationNs)}`;
  const half = event.halfCloseNs === undefined ? '' : `, half-closed for ${duration(event.halfCloseNs)}`;
  const carried =
    event.halfCloseOctets === undefined || event.halfCloseOctets === 0 ? '' : ` (${size(event.halfCloseOctets)} sent meanwhile)`;
  const again = event.clientRetransmits + event.serverRetransmits;
  const resent = again === 0 ? '' : `, ${plural(again, 'segment')} resent`;
  return `closed${first}${segments}${lasted}, ${traffic(event.clientOctets, event.serverOctets)}${half}${carried}${resent}`;
}

export function resetWords(event: ResetEvent | ResetIgnoredEvent): string {
  const verb = event.event === 'reset' ? 'reset' : 'RST without effect';
  const who = event.by === null ? '' : ` from the ${event.by}`;
  const phase = event.phase === undefined ? '' : ` ${PHASES[event.phase]}`;
  const details: string[] = [];
  if (event.cause !== undefined) details.push(CAUSES[event.cause]);
  if (event.verdict !== undefined && event.verdict !== 'exact') details.push(event.verdict);
  if (event.seqOffset !== 0)
    details.push(`${event.seqOffset > 0 ? '+' : '−'}${Math.abs(event.seqOffset)} from the sequence number expected`);
  if (event.unackedOctets > 0) details.push(`${size(event.unackedOctets)} unacknowledged`);
  return `${verb}${who}${phase}${details.length === 0 ? '' : `: ${details.join(', ')}`}`;
}

/** How a connection ended of which no closing segment tells. */
export function endWords(event: FlowEndEvent): string {
  const lasted = event.durationNs === undefined ? '' : `, ${duration(event.durationNs)}`;
  const carried = `${lasted}, ${traffic(event.clientOctets, event.serverOctets)}`;
  switch (event.outcome) {
    case 'silent':
      return `fell silent${carried}`;
    case 'evicted':
      return `dropped for the limit of ${event.limit ?? 'memory'}${carried}`;
    case 'end_of_capture':
      return `still there when the capture ended (client ${stateWord(event.states.client)}, server ${stateWord(event.states.server)})${carried}`;
    default:
      return `over: ${event.outcome}${carried}`;
  }
}

function stateWord(state: string | null): string {
  return state ?? 'unknown';
}
