import {
  AMBIGUOUS_RESOLVED,
  EB_IMPLIED,
  EB_REL_ACK,
  EB_REL_SEQ,
  EB_SEGMENT,
  EO_ACC_ECN,
  EO_ECN,
  EVENT_ACK,
  EVENT_AFTER,
  EVENT_BEFORE,
  EVENT_BITS,
  EVENT_BY,
  EVENT_CLIENT,
  EVENT_CLIENT_PORT,
  EVENT_FLAGS,
  EVENT_FRAME,
  EVENT_INCARNATION,
  EVENT_IP_VERSION,
  EVENT_KIND,
  EVENT_PROVEN,
  EVENT_REL_ACK,
  EVENT_REL_SEQ,
  EVENT_ROLES,
  EVENT_SEQ,
  EVENT_SERVER,
  EVENT_SERVER_PORT,
  EVENT_STREAM,
  EVENT_T,
  EVENT_TIME,
  EVENT_U,
} from '../../assembly/shared/events.ts';
import { FAIL_UNREACHABLE, STATE_ASSUMED } from '../../assembly/shared/flow.ts';
import { OPT_MSS, OPT_WSCALE } from '../../assembly/shared/layout.ts';
import { TCP_ACK } from '../../assembly/shared/protocol.ts';
import { endpoint } from '../record/addresses.ts';
import { bits, counted, flag, integer, nanoseconds, time } from '../record/numbers.ts';
import { anyBit, different, equal, i32, i64, u16, u32, u8, unequal, type Place } from '../record/place.ts';
import { group, orNull, where, type Value } from '../record/value.ts';
import { wordOrNull, wordsOfBits, wordUnlessZero } from '../record/words.ts';
import type { EventBase, Ends } from './common.ts';
import type { TcpEvent } from './event.ts';
import type { Handshake } from './opening.ts';
import type { ResetFacts } from './closing.ts';
import * as words from './words.ts';

/** A value for every key of `T`, no more and no fewer: the table and the types cannot drift apart. */
type Table<T> = { readonly [K in keyof T]-?: Value<Exclude<T[K], undefined>> };
type Payload<Name extends words.EventName> = Omit<Extract<TcpEvent, { event: Name }>, keyof EventBase<Name>>;
type Payloads = { readonly [Name in words.EventName]: Table<Payload<Name>> };

const SHIFT_MASK = 0xff;
const LOW_16 = 0xffff;
const LOW_8 = 0xff;

/** Number `index` of the six 32-bit payload words, and of the six 64-bit ones. */
const u = (index: number): Place => u32(EVENT_U + 4 * index);
const t = (index: number): Place => i64(EVENT_T + 8 * index);
const half = (index: number, high: 0 | 1): Place => u32(EVENT_T + 8 * index + 4 * high);

const segment = anyBit(u8(EVENT_BITS), EB_SEGMENT);

/** State words by the octet that holds them: STATE_* with or without STATE_ASSUMED. */
const ASSUMED_STATES: readonly (words.AssumedState | null)[] = [
  ...words.STATES,
  ...Array.from({ length: STATE_ASSUMED - words.STATES.length }, () => null),
  ...words.STATES.map((state): words.AssumedState | null => (state === null ? null : `${state}?`)),
];

function states(at: number): { readonly [K in keyof Ends<unknown>]: Value<words.AssumedState | null> } {
  return { client: wordOrNull(u8(at), ASSUMED_STATES), server: wordOrNull(u8(at + 1), ASSUMED_STATES) };
}

function frames(client: Place, server: Place): Value<Ends<number | null>> {
  return group<Ends<number | null>>({ client: orNull(counted(client)), server: orNull(counted(server)) });
}

/** The keys of every event, in the order of the line. */
export const COMMON_FIELDS: Table<EventBase<words.EventName>> = {
  event: wordUnlessZero(u8(EVENT_KIND), words.EVENT_NAMES),
  stream: integer(u32(EVENT_STREAM)),
  frame: orNull(counted(u32(EVENT_FRAME))),
  provenFrame: where(counted(u32(EVENT_PROVEN)), different(u32(EVENT_PROVEN), u32(EVENT_FRAME))),
  time: time(i64(EVENT_TIME)),
  by: wordOrNull(u8(EVENT_BY), words.SIDES),
  client: endpoint({ address: EVENT_CLIENT, port: EVENT_CLIENT_PORT, version: EVENT_IP_VERSION }),
  server: endpoint({ address: EVENT_SERVER, port: EVENT_SERVER_PORT, version: EVENT_IP_VERSION }),
  implied: flag(anyBit(u8(EVENT_BITS), EB_IMPLIED)),
  incarnation: counted(u8(EVENT_INCARNATION)),
  flags: wordsOfBits(u16(EVENT_FLAGS), words.FLAGS, segment),
  seq: integer(u32(EVENT_SEQ), segment),
  ack: integer(u32(EVENT_ACK), segment, anyBit(u16(EVENT_FLAGS), TCP_ACK)),
  relSeq: integer(u32(EVENT_REL_SEQ), anyBit(u8(EVENT_BITS), EB_REL_SEQ)),
  relAck: integer(u32(EVENT_REL_ACK), anyBit(u8(EVENT_BITS), EB_REL_ACK)),
  before: group<Ends<words.AssumedState | null>>(
    states(EVENT_BEFORE),
    unequal(u16(EVENT_BEFORE), 0),
    different(u16(EVENT_BEFORE), u16(EVENT_AFTER)),
  ),
  states: group<Ends<words.AssumedState | null>>(states(EVENT_AFTER)),
  rolesFrom: wordOrNull(u8(EVENT_ROLES), words.ROLES) as Value<words.RolesFrom>,
};

/** Not the first copy. */
const repeated = unequal(u(2), 1);

const HANDSHAKE: Table<Handshake> = {
  options: wordsOfBits(u(0), words.OPTIONS),
  mss: bits(u(1), 0, LOW_16, anyBit(u(0), OPT_MSS)),
  windowScale: bits(u(0), 16, SHIFT_MASK, anyBit(u(0), OPT_WSCALE)),
  window: bits(u(1), 16, LOW_16),
  attempt: integer(u(2)),
  payloadOctets: counted(u(3)),
  ecn: flag(anyBit(u(0), EO_ECN)),
  accEcn: flag(anyBit(u(0), EO_ACC_ECN)),
  tfo: wordUnlessZero(u(5), words.FAST_OPEN),
  backoff: wordUnlessZero(u(4), words.BACKOFFS),
  gapNs: nanoseconds(t(0), repeated),
  sinceFirstNs: nanoseconds(t(1), repeated),
};

const RESET: Table<ResetFacts> = {
  verdict: wordUnlessZero(u(0), words.VERDICTS),
  seqOffset: integer(i32(EVENT_U + 4)),
  phase: wordUnlessZero(u(2), words.PHASES),
  unackedOctets: integer(u(3)),
  cause: wordUnlessZero(u(4), words.CAUSES),
  durationNs: nanoseconds(t(0)),
};

const unreachable = equal(u(0), FAIL_UNREACHABLE);

/** The keys that each kind of event adds; where they lie is drawn in assembly/shared/events.ts. */
export const PAYLOADS: Payloads = {
  syn: HANDSHAKE,
  syn_retransmit: HANDSHAKE,
  synack: HANDSHAKE,
  synack_retransmit: HANDSHAKE,
  synack_stray: { expectedAck: integer(u(0)) },
  simultaneous_open: { synFrames: frames(u(0), u(1)) },
  midstream: { unknown: wordsOfBits(u(0), words.UNKNOWNS) },
  established: {
    synFrame: counted(u(0)),
    synackFrame: counted(u(1)),
    ackFrame: counted(u(2)),
    rttNs: nanoseconds(t(2)),
    rttServerNs: nanoseconds(t(0)),
    rttClientNs: nanoseconds(t(1)),
    ambiguous: wordsOfBits(u(3), words.AMBIGUITIES),
    resolvedByTimestamps: flag(anyBit(u(3), AMBIGUOUS_RESOLVED)),
  },
  failed: {
    reason: wordUnlessZero(u(0), words.FAILURES),
    icmpType: bits(u(1), 8, LOW_8, unreachable),
    icmpCode: bits(u(1), 0, LOW_8, unreachable),
    attempts: integer(u(2)),
    sinceFirstNs: nanoseconds(t(0)),
  },
  fin: { finSeq: integer(u(0)), earlierAttempts: counted(u(1)), clientOctets: integer(t(0)), serverOctets: integer(t(1)) },
  fin_retransmit: {
    attempt: integer(u(0)),
    gapNs: nanoseconds(t(0)),
    sinceFirstNs: nanoseconds(t(1)),
    backoff: wordUnlessZero(u(4), words.BACKOFFS),
  },
  fin_acked: { finFrame: counted(u(0)), delayNs: nanoseconds(t(0)) },
  data_after_peer_fin: { payloadOctets: integer(u(0)), finFrame: counted(u(1)), sinceFinNs: nanoseconds(t(0)) },
  data_past_fin: { payloadOctets: integer(u(0)), finFrame: counted(u(1)) },
  simultaneous_close: { finFrames: frames(u(0), u(1)) },
  closed: {
    closedBy: wordUnlessZero(u(0), words.FIRST),
    finFrames: frames(u(1), u(2)),
    closeSegments: counted(u(3)),
    durationNs: nanoseconds(t(0)),
    clientOctets: integer(t(1)),
    serverOctets: integer(t(2)),
    clientPackets: integer(half(5, 0)),
    serverPackets: integer(half(5, 1)),
    clientRetransmits: integer(u(4)),
    serverRetransmits: integer(u(5)),
    halfCloseNs: nanoseconds(t(3)),
    halfCloseOctets: where(integer(t(4)), unequal(t(3), -1)),
  },
  reset: RESET,
  reset_ignored: RESET,
  challenge_ack: { triggerFrame: counted(u(0)), trigger: wordUnlessZero(u(1), words.TRIGGERS) },
  syn_in_connection: { initialSeq: integer(u(0)) },
  tuple_reused: { formerStream: integer(u(0)), sinceFormerNs: nanoseconds(t(0)) },
  time_wait_expired: { lastedNs: nanoseconds(t(0)) },
  syn_flood: {
    step: wordUnlessZero(u(3), words.FLOOD_STEPS),
    halfOpen: integer(u(0)),
    syns: integer(u(1)),
    answered: integer(u(2)),
    withinNs: nanoseconds(t(0)),
  },
  flow_end: {
    outcome: wordUnlessZero(u(0), words.OUTCOMES),
    reason: wordUnlessZero(u(1), words.FAILURES),
    closedBy: wordUnlessZero(u(2), words.FIRST),
    limit: wordUnlessZero(u(3), words.LIMITS),
    durationNs: nanoseconds(t(0)),
    clientOctets: integer(t(1)),
    serverOctets: integer(t(2)),
    clientPackets: integer(u(4)),
    serverPackets: integer(u(5)),
  },
};
