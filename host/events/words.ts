// The words of event keys, by the numbers of assembly/shared. The order of each list is the numbers' order.

/** Kinds of event, EVENT_KIND 1…24 (0 is none). */
export const EVENT_NAMES = [
  null,
  'syn',
  'syn_retransmit',
  'synack',
  'synack_retransmit',
  'synack_stray',
  'simultaneous_open',
  'midstream',
  'established',
  'failed',
  'fin',
  'fin_retransmit',
  'fin_acked',
  'data_after_peer_fin',
  'data_past_fin',
  'simultaneous_close',
  'closed',
  'reset',
  'reset_ignored',
  'challenge_ack',
  'syn_in_connection',
  'tuple_reused',
  'time_wait_expired',
  'syn_flood',
  'flow_end',
] as const;

/** BY_*. */
export const SIDES = [null, 'client', 'server'] as const;
/** ROLES_*. */
export const ROLES = ['syn', 'synack', 'guess', 'simultaneous'] as const;
/** FIRST_*. */
export const FIRST = [null, 'client', 'server', 'both'] as const;
/** STATE_*, RFC 9293 §3.3.2. */
export const STATES = [
  null,
  'LISTEN',
  'SYN-SENT',
  'SYN-RECEIVED',
  'ESTABLISHED',
  'FIN-WAIT-1',
  'FIN-WAIT-2',
  'CLOSE-WAIT',
  'CLOSING',
  'LAST-ACK',
  'TIME-WAIT',
  'CLOSED',
] as const;
/** OPT_* bits. */
export const OPTIONS = [
  'mss',
  'windowScale',
  'sackPermitted',
  'sack',
  'timestamps',
  'md5',
  'ao',
  'mptcp',
  'tfoCookie',
  'tfoRequest',
  'userTimeout',
  'accEcn',
  'other',
] as const;
/** BACKOFF_*. */
export const BACKOFFS = [null, 'duplicate', 'first', 'doubling', 'constant', 'irregular'] as const;
/** TFO_*. */
export const FAST_OPEN = [null, 'requested', 'cookie', 'accepted', 'ignored'] as const;
/** UNKNOWN_* bits. */
export const UNKNOWNS = ['windowScale', 'initialSequence', 'roles'] as const;
/** AMBIGUOUS_* bits. */
export const AMBIGUITIES = ['syn', 'synack'] as const;
/** FAIL_*. */
export const FAILURES = [null, 'refused', 'unreachable', 'aborted', 'superseded', 'silent'] as const;
/** VERDICT_*. */
export const VERDICTS = [null, 'exact', 'assumed', 'low', 'outside', 'contradicted'] as const;
/** PHASE_*. */
export const PHASES = [null, 'opening', 'open', 'closing', 'after_close'] as const;
/** CAUSE_*. */
export const CAUSES = [null, 'refused', 'filtered', 'aborted', 'unread_data', 'half_open', 'after_close', 'forged'] as const;
/** TRIGGER_*. */
export const TRIGGERS = [null, 'rst', 'syn', 'ack'] as const;
/** FLOOD_*. */
export const FLOOD_STEPS = [null, 'begins', 'ends'] as const;
/** OUTCOME_*. */
export const OUTCOMES = [null, 'closed', 'reset', 'failed', 'silent', 'evicted', 'end_of_capture'] as const;
/** LIMIT_*. */
export const LIMITS = [null, 'memory', 'flows', 'idle'] as const;
/** TCP flags, lowest bit first (RFC 9293 §3.1; AE: RFC 9768). */
export const FLAGS = ['FIN', 'SYN', 'RST', 'PSH', 'ACK', 'URG', 'ECE', 'CWR', 'AE'] as const;

type Word<T extends readonly (string | null)[]> = Exclude<T[number], null>;

export type EventName = Word<typeof EVENT_NAMES>;
export type Side = Word<typeof SIDES>;
export type RolesFrom = Word<typeof ROLES>;
export type ClosedBy = Word<typeof FIRST>;
export type State = Word<typeof STATES>;
/** A state, with `?` where it is only assumed: a segment passed by, and nothing yet proves that this end got it. */
export type AssumedState = State | `${State}?`;
export type OptionName = Word<typeof OPTIONS>;
export type Backoff = Word<typeof BACKOFFS>;
export type FastOpen = Word<typeof FAST_OPEN>;
export type Unknown = Word<typeof UNKNOWNS>;
export type Ambiguity = Word<typeof AMBIGUITIES>;
export type Failure = Word<typeof FAILURES>;
export type FloodStep = Word<typeof FLOOD_STEPS>;
export type Verdict = Word<typeof VERDICTS>;
export type Phase = Word<typeof PHASES>;
export type Cause = Word<typeof CAUSES>;
export type Trigger = Word<typeof TRIGGERS>;
export type Outcome = Word<typeof OUTCOMES>;
export type Limit = Word<typeof LIMITS>;
export type FlagName = Word<typeof FLAGS>;
