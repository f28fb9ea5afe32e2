import type { TcpEvent } from '../events/event.ts';
import type { TcpFlow } from '../flows/flow.ts';
import type { TcpFrame } from '../frames/frame.ts';
import * as kind from './kind.ts';
import type { Column, Kind } from './kind.ts';

/** What a row is. */
export type TableName = 'flows' | 'events' | 'frames';

type KeyOf<T> = T extends unknown ? keyof T : never;
/** A kind for every key of the lines: table and types cannot drift apart. */
type Kinds<Key extends string> = Readonly<Record<Key, Kind>>;

const FLOWS: Kinds<keyof TcpFlow | 'communityId' | 'uid'> = {
  stream: kind.INTEGER,
  client: kind.ENDPOINT,
  server: kind.ENDPOINT,
  rolesFrom: kind.TEXT,
  start: kind.TIME,
  end: kind.TIME,
  durationNs: kind.INTEGER,
  outcome: kind.TEXT,
  reason: kind.TEXT,
  closedBy: kind.TEXT,
  established: kind.FLAG,
  midstream: kind.FLAG,
  connState: kind.TEXT,
  history: kind.TEXT,
  clientPackets: kind.INTEGER,
  serverPackets: kind.INTEGER,
  clientOctets: kind.INTEGER,
  serverOctets: kind.INTEGER,
  synRttNs: kind.INTEGER,
  ackRttNs: kind.INTEGER,
  rttAmbiguous: kind.FLAG,
  synRetransmits: kind.INTEGER,
  synackRetransmits: kind.INTEGER,
  clientRetransmits: kind.INTEGER,
  serverRetransmits: kind.INTEGER,
  firstFrame: kind.INTEGER,
  lastFrame: kind.INTEGER,
  formerStream: kind.INTEGER,
  states: kind.PATH_ENDS,
  communityId: kind.TEXT,
  uid: kind.TEXT,
};

const EVENTS: Kinds<KeyOf<TcpEvent> | 'communityId'> = {
  event: kind.TEXT,
  stream: kind.INTEGER,
  frame: kind.INTEGER,
  provenFrame: kind.INTEGER,
  time: kind.TIME,
  by: kind.TEXT,
  client: kind.ENDPOINT,
  server: kind.ENDPOINT,
  implied: kind.FLAG,
  incarnation: kind.INTEGER,
  flags: kind.TEXTS,
  seq: kind.INTEGER,
  ack: kind.INTEGER,
  relSeq: kind.INTEGER,
  relAck: kind.INTEGER,
  before: kind.TEXT_ENDS,
  states: kind.TEXT_ENDS,
  rolesFrom: kind.TEXT,
  options: kind.TEXTS,
  mss: kind.INTEGER,
  windowScale: kind.INTEGER,
  window: kind.INTEGER,
  attempt: kind.INTEGER,
  payloadOctets: kind.INTEGER,
  ecn: kind.FLAG,
  accEcn: kind.FLAG,
  tfo: kind.TEXT,
  backoff: kind.TEXT,
  gapNs: kind.INTEGER,
  sinceFirstNs: kind.INTEGER,
  expectedAck: kind.INTEGER,
  synFrames: kind.INTEGER_ENDS,
  unknown: kind.TEXTS,
  synFrame: kind.INTEGER,
  synackFrame: kind.INTEGER,
  ackFrame: kind.INTEGER,
  rttNs: kind.INTEGER,
  rttServerNs: kind.INTEGER,
  rttClientNs: kind.INTEGER,
  ambiguous: kind.TEXTS,
  resolvedByTimestamps: kind.FLAG,
  reason: kind.TEXT,
  icmpType: kind.INTEGER,
  icmpCode: kind.INTEGER,
  attempts: kind.INTEGER,
  finSeq: kind.INTEGER,
  earlierAttempts: kind.INTEGER,
  clientOctets: kind.INTEGER,
  serverOctets: kind.INTEGER,
  finFrame: kind.INTEGER,
  delayNs: kind.INTEGER,
  sinceFinNs: kind.INTEGER,
  closedBy: kind.TEXT,
  finFrames: kind.INTEGER_ENDS,
  closeSegments: kind.INTEGER,
  durationNs: kind.INTEGER,
  clientPackets: kind.INTEGER,
  serverPackets: kind.INTEGER,
  clientRetransmits: kind.INTEGER,
  serverRetransmits: kind.INTEGER,
  halfCloseNs: kind.INTEGER,
  halfCloseOctets: kind.INTEGER,
  verdict: kind.TEXT,
  seqOffset: kind.INTEGER,
  phase: kind.TEXT,
  unackedOctets: kind.INTEGER,
  cause: kind.TEXT,
  triggerFrame: kind.INTEGER,
  trigger: kind.TEXT,
  initialSeq: kind.INTEGER,
  formerStream: kind.INTEGER,
  sinceFormerNs: kind.INTEGER,
  lastedNs: kind.INTEGER,
  step: kind.TEXT,
  halfOpen: kind.INTEGER,
  syns: kind.INTEGER,
  answered: kind.INTEGER,
  withinNs: kind.INTEGER,
  outcome: kind.TEXT,
  limit: kind.TEXT,
  data: kind.JSON_TEXT,
  communityId: kind.TEXT,
};

const FRAMES: Kinds<keyof TcpFrame | 'communityId'> = {
  frame: kind.INTEGER,
  time: kind.TIME,
  octets: kind.INTEGER,
  capturedOctets: kind.INTEGER,
  source: kind.TEXT,
  destination: kind.TEXT,
  sourcePort: kind.PORT,
  destinationPort: kind.PORT,
  tcpStream: kind.INTEGER,
  seq: kind.INTEGER,
  ack: kind.INTEGER,
  flags: kind.TEXTS,
  window: kind.INTEGER,
  payloadOctets: kind.INTEGER,
  quoted: kind.FLAG,
  malformed: kind.FLAG,
  communityId: kind.TEXT,
};

const TABLES: Readonly<Record<TableName, Readonly<Record<string, Kind>>>> = { flows: FLOWS, events: EVENTS, frames: FRAMES };

/** A column with the key of the line that its cells are made from. */
export interface KeyedColumn extends Column {
  readonly key: string;
}

/** The columns of a table, in order. Those of docs/tables.md. */
export function columnsOf(table: TableName): readonly KeyedColumn[] {
  return Object.entries(TABLES[table]).flatMap(([key, { columns }]) => columns(key).map((column) => ({ ...column, key })));
}
