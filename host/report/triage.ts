import type { TcpFlow } from '../flows/flow.ts';
import { duration } from '../view/format.ts';
import type { Say } from './says.ts';

/** What is wrong with a connection. */
export type Trouble = 'failed' | 'half-open' | 'reset' | 'slow-handshake' | 'resent';

/** One thing that is wrong, and the frames that prove it. */
export interface Finding {
  readonly trouble: Trouble;
  /** How bad it is: more is worse. */
  readonly weight: number;
  readonly say: Say;
  readonly frames: readonly number[];
}

/** Handshakes that take longer are slow unless another limit is given, ms. */
export const SLOW_MS = 200;
const NS_PER_MS = 1e6;
/** What the kinds weigh: a connection that never came to be is worse than one that ended badly. */
const WEIGHTS: Readonly<Record<Trouble, number>> = { failed: 1000, 'half-open': 900, reset: 500, 'slow-handshake': 200, resent: 100 };
/** Weight of a second of a handshake, and of every segment being sent twice. */
const PER_SECOND = 100;
const PER_SHARE = 400;

/** What is wrong with `flow`, the worst first. `slowMs`: handshakes that take longer are slow. */
export function findingsOf(flow: TcpFlow, slowMs: number = SLOW_MS): Finding[] {
  return [failed(flow), halfOpen(flow), reset(flow), slow(flow, slowMs), resent(flow)]
    .filter((finding) => finding !== undefined)
    .sort((a, b) => b.weight - a.weight);
}

/** How bad all of it is. */
export function badness(findings: readonly Finding[]): number {
  return findings.reduce((sum, { weight }) => sum + weight, 0);
}

/** The frames that brought `states`, without repeats, in order. */
function framesOf({ states }: TcpFlow, ...wanted: readonly string[]): number[] {
  const frames = [...states.client, ...states.server]
    .filter(([state]) => state !== null && wanted.includes(state))
    .map(([, frame]) => frame);
  return [...new Set(frames)].sort((a, b) => a - b);
}

function failed(flow: TcpFlow): Finding | undefined {
  const { outcome, reason } = flow;
  if (outcome !== 'failed' || reason === undefined) return undefined;
  const attempts = flow.synRetransmits + 1;
  const frames = [...new Set([flow.firstFrame ?? 0, ...framesOf(flow, 'CLOSED')])];
  return { trouble: 'failed', weight: WEIGHTS.failed + attempts, say: (words) => words.failed[reason](attempts, ''), frames };
}

function halfOpen(flow: TcpFlow): Finding | undefined {
  if (
    flow.established === true ||
    flow.midstream === true ||
    (flow.outcome !== 'silent' && flow.outcome !== 'end_of_capture' && flow.outcome !== 'evicted')
  )
    return undefined;
  const answered = framesOf(flow, 'SYN-RECEIVED');
  const frames = [flow.firstFrame ?? 0, ...answered.filter((frame) => frame !== flow.firstFrame)];
  const syns = flow.synRetransmits + 1;
  return {
    trouble: 'half-open',
    weight: WEIGHTS['half-open'] + syns,
    say: (words) => (answered.length > 0 ? words.neverAcknowledged : words.neverAnswered(syns)),
    frames,
  };
}

function reset(flow: TcpFlow): Finding | undefined {
  if (flow.outcome !== 'reset') return undefined;
  const { closedBy } = flow;
  return { trouble: 'reset', weight: WEIGHTS.reset, say: (words) => words.resetBy(closedBy), frames: framesOf(flow, 'CLOSED').slice(-1) };
}

function slow(flow: TcpFlow, slowMs: number): Finding | undefined {
  const { synRttNs, ackRttNs, synRetransmits, synackRetransmits } = flow;
  if (synRttNs === undefined || ackRttNs === undefined) return undefined;
  const rtt = synRttNs + ackRttNs;
  const again = synRetransmits + synackRetransmits;
  // Who sends again has waited for a second and more, whatever the copies that were answered took.
  if (rtt < slowMs * NS_PER_MS && again === 0) return undefined;
  const weight = WEIGHTS['slow-handshake'] + Math.min(WEIGHTS['slow-handshake'], (rtt / NS_PER_MS / 1000) * PER_SECOND);
  return {
    trouble: 'slow-handshake',
    weight,
    say: (words) => words.slowHandshake(duration(rtt), again),
    frames: framesOf(flow, 'SYN-SENT', 'SYN-RECEIVED', 'ESTABLISHED'),
  };
}

function resent(flow: TcpFlow): Finding | undefined {
  const { clientRetransmits, serverRetransmits, clientPackets, serverPackets, firstFrame = 0, lastFrame = 0 } = flow;
  const again = clientRetransmits + serverRetransmits;
  if (again === 0) return undefined;
  const share = again / (clientPackets + serverPackets);
  return {
    trouble: 'resent',
    weight: WEIGHTS.resent + share * PER_SHARE,
    say: (words) => words.resent(clientRetransmits, serverRetransmits, Math.round(share * 100)),
    frames: [firstFrame, lastFrame],
  };
}
