// The records as classes over their octets; the numbers in shared/ are the authority and drift does not compile.
import * as A from './shared/analysis';
import * as F from './shared/layout';
import * as L from './shared/flow';
import * as E from './shared/events';

/** FRAME (shared/layout.ts). */
@unmanaged
export class Frame {
  time: i64;
  number: u32;
  status: u32;
  len: u32;
  caplen: u32;
  data: usize;
  linkType: u16;
  iface: u16;
  src: u64;
  srcLow: u64;
  dst: u64;
  dstLow: u64;
  ports: u32;
  seq: u32;
  ack: u32;
  flags: u16;
  window: u16;
  tcpLen: u32;
  payload: usize;
  payloadCaplen: u32;
  tsval: u32;
  tsecr: u32;
  options: u16;
  mss: u16;
  scale: u8;
  tcpHeader: u8;
  ipVersion: u8;
  layerCount: u8;
  tcp: usize;
  layers: usize;
  icmp: u16;
  urgent: u16;
  hash: u32;
  slot: u32;
  flow: usize;
  direction: u8;
  aux0: u8;
  aux1: u16;
  stream: u32;
  base: u32;
  peerBase: u32;
  sackOff: u8;
  known: u8;
  calculated: u16;
  end: usize;
  shift: i8;
  carry: i8;
  pad: u16;
  blockEnd: usize;
  section: u32;
}
if (offsetof<Frame>() != F.FRAME_SIZE) ERROR('layout drift: Frame');
if (F.FRAME_STRIDE != F.FRAME_ANALYSIS + A.ANALYSIS_SIZE) ERROR('layout drift: FRAME_STRIDE');
if (offsetof<Frame>('ports') != F.FRAME_PORTS) ERROR('layout drift: Frame.ports');
if (offsetof<Frame>('options') != F.FRAME_OPTIONS) ERROR('layout drift: Frame.options');
if (offsetof<Frame>('flow') != F.FRAME_FLOW) ERROR('layout drift: Frame.flow');
if (offsetof<Frame>('sackOff') != F.FRAME_SACK_OFF) ERROR('layout drift: Frame.sackOff');

/** One direction of a FLOW. */
@unmanaged
export class Dir {
  nxt: u32;
  una: u32;
  ack: u32;
  window: u16;
  scale: u8;
  bits: u8;
  octets: u64;
  packets: u32;
  tsval: u32;
  iss: u32;
  mark: u32;
}
if (offsetof<Dir>() != L.DIR_SIZE) ERROR('layout drift: Dir');
if (offsetof<Dir>('octets') != L.DIR_OCTETS) ERROR('layout drift: Dir.octets');

/** FLOW (shared/flow.ts). */
@unmanaged
export class Flow {
  addr0: u32;
  addr1: u32;
  ports: u32;
  listed: u32;
  bits: u32;
  state0: u8;
  state1: u8;
  synCount: u8;
  synackCount: u8;
  listPrev: usize;
  listNext: usize;
  stream: u32;
  conversation: usize;
  last: i64;
  // The two Dir records, 80 octets: see dirOf().
  dirs0: v128;
  dirs1: v128;
  dirs2: v128;
  dirs3: v128;
  dirs4: v128;
  start: i64;
  synRtt: i64;
  ackRtt: i64;
  t0: i64;
  t1: i64;
  f0: u32;
  f1: u32;
  retx0: u32;
  retx1: u32;
  previous: u32;
  pending: usize;
}
if (offsetof<Flow>() != L.FLOW_SIZE) ERROR('layout drift: Flow');
if (offsetof<Flow>('last') != L.FLOW_LAST) ERROR('layout drift: Flow.last');
if (offsetof<Flow>('dirs0') != L.FLOW_DIR0) ERROR('layout drift: Flow.dirs');
if (offsetof<Flow>('start') != L.FLOW_START) ERROR('layout drift: Flow.start');
if (offsetof<Flow>('pending') != L.FLOW_PENDING) ERROR('layout drift: Flow.pending');

/** EVENT (shared/events.ts). */
@unmanaged
export class Event {
  kind: u8;
  by: u8;
  bits: u8;
  rolesFrom: u8;
  stream: u32;
  frame: u32;
  proven: u32;
  time: i64;
  client: u64;
  clientLow: u64;
  server: u64;
  serverLow: u64;
  clientPort: u16;
  serverPort: u16;
  ipVersion: u8;
  incarnation: u8;
  pad: u16;
  before: u16;
  after: u16;
  seq: u32;
  ack: u32;
  relSeq: u32;
  relAck: u32;
  flags: u16;
  pad2: u16;
  u0: u32;
  u1: u32;
  u2: u32;
  u3: u32;
  u4: u32;
  u5: u32;
  t0: i64;
  t1: i64;
  t2: i64;
  t3: i64;
  t4: i64;
  t5: i64;
}
if (offsetof<Event>() != E.EVENT_SIZE) ERROR('layout drift: Event');
if (offsetof<Event>('u0') != E.EVENT_U) ERROR('layout drift: Event.u0');
if (offsetof<Event>('t0') != E.EVENT_T) ERROR('layout drift: Event.t0');

/** What endpoint `d` of a flow sends. */
export function dirOf(flow: Flow, d: u32): Dir {
  return changetype<Dir>(changetype<usize>(flow) + L.FLOW_DIR0 + <usize>d * L.DIR_SIZE);
}
