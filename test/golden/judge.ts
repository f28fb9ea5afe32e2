// Compares what the library says of a scenario with what the kernels did. Each check answers its complaints in words; none is good.

import type { TcpEvent, TcpFlow, TcpFrame } from '../../host/index.ts';
import { isFrame, type TrueConnection, type TrueEvent, type TrueState, type TrueVantage } from './truth.ts';

/** Events that truth.json lists in full; others are not scored. */
const LISTED_KINDS: ReadonlySet<string> = new Set([
  'syn',
  'syn_retransmit',
  'synack',
  'synack_retransmit',
  'simultaneous_open',
  'midstream',
  'established',
  'failed',
  'fin',
  'fin_retransmit',
  'fin_acked',
  'data_after_peer_fin',
  'simultaneous_close',
  'closed',
  'reset',
  'reset_ignored',
  'challenge_ack',
  'syn_in_connection',
  'tuple_reused',
  'time_wait_expired',
]);

/** Everything the library said of one capture. */
export interface Told {
  readonly events: readonly TcpEvent[];
  readonly flows: readonly TcpFlow[];
  readonly frames: readonly TcpFrame[];
}

/** What came of one connection: its outcome, and the address of the end that closed first ('both', or null). */
export interface Verdict {
  readonly outcome: string;
  readonly first: string | null;
}

interface Paired {
  readonly client: string;
  readonly server: string;
}

function pairOf({ client, server }: Paired): string {
  return [client, server].sort().join(' ');
}

/** Address and port of the end that `event` is by. */
function actor(event: TcpEvent): string | null {
  return event.by === null ? null : event[event.by];
}

function shown(event: TcpEvent | TrueEvent): string {
  return `${event.event} by ${event.by ?? '-'} at frame ${String(event.frame)}`;
}

/** Required events that are missing and events that nobody asked for; also which events were matched with optional ones. */
function matchEvents(told: Told, truth: TrueVantage): { readonly complaints: string[]; readonly optional: ReadonlySet<TcpEvent> } {
  const complaints: string[] = [];
  const matched = new Set<TcpEvent>();
  const optional = new Set<TcpEvent>();
  for (const wanted of truth.events.toSorted((a, b) => Number(a.optional === true) - Number(b.optional === true))) {
    const found = told.events.find((event) => !matched.has(event) && isWanted(event, wanted, truth));
    if (found !== undefined) matched.add(found);
    else if (wanted.optional !== true) complaints.push(`missing: ${shown(wanted)}`);
    if (found !== undefined && wanted.optional === true) optional.add(found);
  }
  const listed = new Set(truth.connections.map(pairOf));
  for (const event of told.events) {
    const counted = truth.bulk !== undefined && !listed.has(pairOf(event));
    if (!counted && !matched.has(event) && LISTED_KINDS.has(event.event)) complaints.push(`extra: ${shown(event)}`);
  }
  for (const [kind, wanted] of Object.entries(truth.bulk?.counts ?? {})) {
    const count = told.events.filter((event) => event.event === kind && !listed.has(pairOf(event))).length;
    if (count !== wanted) complaints.push(`other connections: ${count} times ${kind}, not ${wanted}`);
  }
  return { complaints, optional };
}

function isWanted(event: TcpEvent, wanted: TrueEvent, truth: TrueVantage): boolean {
  const connection = truth.connections[wanted.connection ?? 0];
  if (connection === undefined || event.event !== wanted.event || !isFrame(wanted.frame, event.frame)) return false;
  if (pairOf(event) !== pairOf(connection)) return false;
  if (wanted.by !== null && actor(event) !== connection[wanted.by]) return false;
  return event.event !== 'failed' || wanted.reason === undefined || event.reason === wanted.reason;
}

/** Every required event, no other one; in the order of proof, each with the time of its frame. */
export function judgeEvents(told: Told, truth: TrueVantage): string[] {
  const { complaints } = matchEvents(told, truth);
  let last = 0;
  for (const event of told.events) {
    if (event.frame === null) continue;
    const proven = event.provenFrame ?? event.frame;
    if (proven < event.frame || proven < last) complaints.push(`out of order: ${shown(event)}`);
    if (event.time !== told.frames[event.frame - 1]?.time) complaints.push(`not the time of its frame: ${shown(event)}`);
    last = proven;
  }
  if (told.frames.length !== truth.frames) complaints.push(`${told.frames.length} frames, not ${truth.frames}`);
  return complaints;
}

/** Whether `got` is `wanted`, with or without its optional states. */
function sameStates(wanted: readonly TrueState[], got: readonly (string | null)[]): boolean {
  const [first, ...rest] = wanted;
  if (first === undefined) return got.length === 0;
  return (got[0] === first.state && sameStates(rest, got.slice(1))) || (first.optional === true && sameStates(rest, got));
}

/** States of the end at `address`; a leading LISTEN says nothing that a packet showed. */
function statesOf(flow: TcpFlow, address: string): (string | null)[] {
  const states = flow.states[flow.client === address ? 'client' : 'server'].map(([state]) => state);
  return states[0] === 'LISTEN' ? states.slice(1) : states;
}

function firstToClose(events: readonly TcpEvent[]): string | null {
  if (events.some(({ event }) => event === 'simultaneous_close')) return 'both';
  const closing = events.filter((event) => event.event === 'fin' || event.event === 'reset');
  const earliest = closing.reduce<TcpEvent | undefined>(
    (first, event) => ((event.frame ?? Infinity) < (first?.frame ?? Infinity) ? event : first),
    undefined,
  );
  return earliest === undefined ? null : actor(earliest);
}

function wantedFirst({ first_to_close: first, client, server }: TrueConnection): string | null {
  return first === 'client' ? client : first === 'server' ? server : first;
}

/** The verdicts that are right for `connection`, in words that can be compared. */
export function wantedVerdict(connection: TrueConnection): string {
  return `${connection.outcome.join(' or ')}, first to close ${String(wantedFirst(connection))}`;
}

/** States of both ends, verdict, roles and the one flow_end of each connection. */
export function judgeConnections(told: Told, truth: TrueVantage): { readonly complaints: string[]; readonly verdicts: readonly Verdict[] } {
  const { optional } = matchEvents(told, truth);
  const complaints: string[] = [];
  const verdicts: Verdict[] = [];
  const left = [...told.flows];
  for (const connection of truth.connections) {
    const at = left.findIndex((flow) => pairOf(flow) === pairOf(connection));
    const [flow] = at < 0 ? [] : left.splice(at, 1);
    if (flow === undefined) {
      complaints.push(`no flow for ${connection.client}`);
      continue;
    }
    const name = `stream ${flow.stream}, ${connection.client}`;
    if (connection.roles !== 'free' && flow.client !== connection.client) complaints.push(`${name}: the client is ${flow.client}`);
    const own = told.events.filter(({ stream }) => stream === flow.stream);
    const ends = own.filter(({ event }) => event === 'flow_end').length;
    if (ends !== 1) complaints.push(`${name}: ${ends} times flow_end`);
    for (const side of ['client', 'server'] as const) {
      const wanted = connection.states[side].filter(({ visible }) => visible !== false);
      const got = statesOf(flow, connection[side]);
      if (!sameStates(wanted, got))
        complaints.push(`${name}: states of the ${side} ${got.join(' ')}, not ${wanted.map(({ state }) => state).join(' ')}`);
    }
    const failed = connection.outcome.length === 1 && connection.outcome[0] === 'failed';
    const first = failed ? wantedFirst(connection) : firstToClose(own.filter((event) => !optional.has(event) && event.implied !== true));
    if (!connection.outcome.includes(flow.outcome)) complaints.push(`${name}: ${flow.outcome}, not ${connection.outcome.join(' or ')}`);
    if (first !== wantedFirst(connection))
      complaints.push(`${name}: first to close ${String(first)}, not ${String(wantedFirst(connection))}`);
    verdicts.push({ outcome: flow.outcome, first });
  }
  return { complaints: [...complaints, ...judgeOthers(left, truth)], verdicts };
}

/** Flows that no listed connection accounts for. */
function judgeOthers(flows: readonly TcpFlow[], { bulk }: TrueVantage): string[] {
  const complaints = flows.length === (bulk?.connections ?? 0) ? [] : [`${flows.length} other flows, not ${bulk?.connections ?? 0}`];
  for (const { client, outcome } of flows)
    if (bulk !== undefined && !bulk.outcomes.includes(outcome)) complaints.push(`${client}: ${outcome}`);
  return complaints;
}
