import type { EstablishedEvent, FailedEvent, Handshake, SynFloodEvent, TupleReusedEvent } from '../events/opening.ts';
import type { Failure } from '../events/words.ts';
import { duration, plural } from './format.ts';

const FAILURES: Readonly<Record<Failure, string>> = {
  refused: 'refused by the server',
  unreachable: 'unreachable',
  aborted: 'given up by the client',
  superseded: 'replaced by a new attempt',
  silent: 'no answer',
};

/** What a SYN or SYN-ACK offers: `mss 1460, window 64240 × 2^7, sack, timestamps`. */
export function offerWords(segment: Handshake): string {
  const words: string[] = [];
  if (segment.mss !== undefined) words.push(`mss ${segment.mss}`);
  words.push(segment.windowScale === undefined ? `window ${segment.window}` : `window ${segment.window}, scale ${segment.windowScale}`);
  const options = segment.options ?? [];
  if (options.includes('sackPermitted')) words.push('sack');
  if (options.includes('timestamps')) words.push('timestamps');
  if (options.includes('mptcp')) words.push('mptcp');
  if (options.includes('md5')) words.push('md5');
  if (options.includes('ao')) words.push('ao');
  if (segment.ecn === true) words.push('ecn');
  if (segment.accEcn === true) words.push('accurate ecn');
  if (segment.tfo !== undefined) words.push(`fast open ${segment.tfo}`);
  if (segment.payloadOctets !== undefined) words.push(`${segment.payloadOctets} B of data`);
  return words.join(', ');
}

/** When a segment was repeated: `again, attempt 3, 2.000 s after the one before (gaps double)`. */
export function againWords(segment: {
  readonly attempt: number;
  readonly gapNs?: number;
  readonly backoff?: Handshake['backoff'];
}): string {
  const gap = segment.gapNs === undefined ? '' : `, ${duration(segment.gapNs)} after the one before`;
  return `again, attempt ${segment.attempt}${gap}${backoffWords(segment.backoff)}`;
}

function backoffWords(backoff: Handshake['backoff']): string {
  switch (backoff) {
    case 'duplicate':
      return ' (a duplicate)';
    case 'doubling':
      return ' (gaps double)';
    case 'constant':
      return ' (gaps stay the same)';
    case 'irregular':
      return ' (gaps are irregular)';
    default:
      return '';
  }
}

/** `established, 20.504 ms: server 20.465 ms + client 39.8 µs`. */
export function establishedWords(event: EstablishedEvent): string {
  const { rttNs, rttServerNs, rttClientNs, ambiguous, implied } = event;
  const halves: string[] = [];
  if (rttServerNs !== undefined) halves.push(`server ${duration(rttServerNs)}`);
  if (rttClientNs !== undefined) halves.push(`client ${duration(rttClientNs)}`);
  const whole = rttNs === undefined ? '' : `, rtt ${duration(rttNs)}`;
  const split = halves.length === 0 ? '' : `${rttNs === undefined ? ', ' : ': '}${halves.join(' + ')}`;
  const doubt =
    ambiguous === undefined || event.resolvedByTimestamps === true
      ? ''
      : ` (ambiguous: ${ambiguous.map(handshakeName).join(' and ')} repeated)`;
  return `established${whole}${split}${doubt}${implied === true ? ' (implied)' : ''}`;
}

function handshakeName(segment: 'syn' | 'synack'): string {
  return segment === 'syn' ? 'SYN' : 'SYN-ACK';
}

export function failedWords(event: FailedEvent): string {
  const { reason, icmpType, icmpCode, attempts, sinceFirstNs } = event;
  const icmp = icmpType === undefined ? '' : ` (ICMP type ${icmpType}, code ${icmpCode ?? 0})`;
  const after = sinceFirstNs === undefined ? '' : `, ${duration(sinceFirstNs)} after the first`;
  return `failed: ${FAILURES[reason]}${icmp}, ${plural(attempts, 'attempt')}${after}`;
}

export function floodWords(event: SynFloodEvent): string {
  const within = event.withinNs === undefined ? '' : ` within ${duration(event.withinNs)}`;
  const counts = `${event.halfOpen} half-open connections toward this listener${within}, ${event.syns} SYNs, ${event.answered} answered`;
  return event.step === 'begins' ? `SYN flood: ${counts}; its openings are not listed from here on` : `the SYN flood is over: ${counts}`;
}

export function reusedWords(event: TupleReusedEvent): string {
  const since = event.sinceFormerNs === undefined ? '' : `, ${duration(event.sinceFormerNs)} after its last segment`;
  return `the same two endpoints again, formerly #${event.formerStream}${since}`;
}
