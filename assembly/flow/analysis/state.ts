// What is kept of a conversation and of each direction to label the next segment as tshark would (facts §4.1; raw numbers, ns).
import { CONVERSATION_BRIEF, CONVERSATION_DIRECTION, DIRECTION_BRIEF, DIRECTION_SIZE, RARE_SACKS, RARE_SIZE } from '../../shared/analysis';
import { Pool, giveRecord, takeRecord } from '../pool';
import { dropUnacked } from './unacked';

/** CONVERSATION (shared/analysis.ts). */
@unmanaged
export class Conversation {
  stream: u32;
  /** → RARE, 0 = none. */
  rare: usize;
  completeness: u8;
  bits: u8;
  serverPort: u16;
  pad: u32;
  first: i64;
  previous: i64;
  syn: i64;
  initialRtt: i64;
}

/** DIRECTION (shared/analysis.ts). */
@unmanaged
export class Direction {
  base: u32;
  bits: u8;
  scale: i8;
  lastFlags: u16;
  window: u32;
  highest: u32;
  highestFrame: u32;
  contiguous: u32;
  ack: u32;
  duplicates: u32;
  duplicateOf: u32;
  sincePush: u32;
  unacked: usize;
  unackedCount: u32;
  highestTime: i64;
  ackTime: i64;
}
if (offsetof<Conversation>() != CONVERSATION_DIRECTION) ERROR('layout drift: Conversation');
if (offsetof<Conversation>('completeness') != CONVERSATION_BRIEF) ERROR('layout drift: Conversation.completeness');
if (offsetof<Direction>() != DIRECTION_SIZE) ERROR('layout drift: Direction');

/** Direction bits. */
export const CD_KNOWN: u8 = 1 << 0;
export const CD_PUSHED: u8 = 1 << 1;
/** Octets in flight are not known: a segment was missed and nothing acknowledged since. */
export const CD_FLIGHT_UNKNOWN: u8 = 1 << 2;
/** A SYN passed and no segment without SYN since: the window is not scaled yet. */
export const CD_SYN_WINDOW: u8 = 1 << 3;
export const CD_CLOSING: u8 = 1 << 4;
/** It said its SCPS capabilities. */
export const CD_SCPS: u8 = 1 << 5;
/** Conversation bits: accurate ECN offered / accepted / an option of it seen; the SYN carried data and a fast-open cookie. */
export const CB_ACC_ECN_SYN: u8 = 1 << 0;
export const CB_ACC_ECN_SYNACK: u8 = 1 << 1;
export const CB_ACC_ECN_OPTION: u8 = 1 << 2;
export const CB_FAST_OPEN: u8 = 1 << 3;

export const SCALE_UNKNOWN: i8 = -1;
export const SCALE_UNUSED: i8 = -2;
const NO_WINDOW: u32 = 0xffffffff;

/** Where the ranges of the last SACK are counted in the bits of a direction: the highest two. */
const SACKS_SHIFT: u32 = 6;
const SACKS_MASK: u8 = 0xc0;
const SACKS_OCTETS: u32 = 24;

const rares = changetype<Pool>(memory.data(20, 4));
rares.size = RARE_SIZE;
let directionSize: u32 = DIRECTION_SIZE;
let firstDirection: u32 = CONVERSATION_DIRECTION;

/** Before the first conversation of a run: `analyses`, whether all of CONVERSATION is in use. */
export function resetStates(analyses: bool): void {
  directionSize = analyses ? DIRECTION_SIZE : DIRECTION_BRIEF;
  firstDirection = analyses ? CONVERSATION_DIRECTION : CONVERSATION_BRIEF;
}

/** Octets of a CONVERSATION in this run, a multiple of eight. */
export function conversationSize(): u32 {
  return firstDirection + 2 * directionSize;
}

/** Begins a conversation numbered `stream` at `record`, which is zero: nothing is known of it. */
export function beginConversation(record: usize, stream: u32): void {
  changetype<Conversation>(record).stream = stream;
  for (let d: u32 = 0; d < 2; d++) {
    const direction = directionOf(changetype<Conversation>(record), d);
    direction.scale = SCALE_UNKNOWN;
    if (directionSize != DIRECTION_BRIEF) direction.window = NO_WINDOW;
  }
}

/** Gives back what hangs on a conversation that is over. */
export function dropConversation(conversation: Conversation): void {
  if (conversation.rare) giveRecord(rares, conversation.rare);
  if (directionSize == DIRECTION_BRIEF) return;
  dropUnacked(directionOf(conversation, 0));
  dropUnacked(directionOf(conversation, 1));
}

/** Loads what the conversation has sent last and is not acknowledged yet. → something, lest it be left out. */
export function foreseeUnacked(conversation: usize): u64 {
  const first = directionOf(changetype<Conversation>(conversation), 0).unacked;
  const second = directionOf(changetype<Conversation>(conversation), 1).unacked;
  return (first ? load<u64>(first) : 0) + (second ? load<u64>(second) : 0);
}

/** What endpoint `d` sends in the conversation. */
export function directionOf(conversation: Conversation, d: u32): Direction {
  return changetype<Direction>(changetype<usize>(conversation) + firstDirection + d * directionSize);
}

/** → RARE of the conversation, made where there is none; 0 when memory is used up. */
export function rareOf(conversation: Conversation): usize {
  if (!conversation.rare) conversation.rare = takeRecord(rares);
  return conversation.rare;
}

/** → the edges of the SACK ranges that endpoint `d` sent, where sackCount says that there are some; → room for them otherwise, 0 without memory. */
export function sackEdges(conversation: Conversation, d: u32): usize {
  const rare = rareOf(conversation);
  return rare ? rare + RARE_SACKS + d * SACKS_OCTETS : 0;
}

/** SACK ranges in the latest segment of the direction, 0 … 3. */
export function sackCount(direction: Direction): u32 {
  return (<u32>direction.bits) >> SACKS_SHIFT;
}

/** Says how many there are. */
export function countSacks(direction: Direction, ranges: u32): void {
  direction.bits = (direction.bits & ~SACKS_MASK) | (<u8>(ranges << SACKS_SHIFT));
}
