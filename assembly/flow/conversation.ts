// tcp.stream, relative numbers and window scales as tshark 4.0 gives them. Facts are cited by their numbers in the project's sheet of
// tshark's behaviour.
import { hasLearnt, learns } from '../learnt';
import { Survey, surveyOptions } from '../program/options/survey';
import { Flow, Frame } from '../records';
import { CONVERSATION_DIRECTION, DIRECTION_SIZE, RARE_HAD, RARE_SUBTYPES } from '../shared/analysis';
import {
  FK_NO_STAMPS,
  FK_NO_TIMES,
  FK_SCPS,
  FS_ABSOLUTE,
  FS_BASE,
  FS_BOGUS_HEADER,
  FS_FRAGMENT,
  FS_NEW_STREAM,
  FS_PEER_BASE,
  FS_QUOTED,
  FS_SHORT_SEGMENT,
} from '../shared/layout';
import {
  FEATURE_ANALYSIS,
  PREF_ABSOLUTE_NUMBERS,
  PREF_NO_ANALYSIS,
  PREF_NO_MULTIPATH,
  PREF_NO_STAMPS,
  PREF_NO_TIMES,
} from '../shared/options';
import { TCP_ACK, TCP_SYN } from '../shared/protocol';
import { FlowRecord } from './record';
import { hindsight, learnConversation } from './hindsight';
import { Settings } from './lifecycle/context';
import { ALIVE, BORN, BORN_OF_SYN, analyse } from './analysis/verdict';
import {
  CD_KNOWN,
  CD_SCPS,
  Conversation,
  Direction,
  SCALE_UNKNOWN,
  SCALE_UNUSED,
  beginConversation,
  conversationSize,
  directionOf,
  dropConversation,
  rareOf,
  resetStates,
} from './analysis/state';

/** RFC 7323 §2.3. */
const SCALE_MOST: i32 = 14;

let streams: u32 = 0;

export function resetConversations(): void {
  streams = 0;
  resetStates((Settings.features & FEATURE_ANALYSIS) != 0);
}
/** Conversations so far. */
export function streamCount(): u32 {
  return streams;
}

/**
 * Takes the frame through the conversation of its flow, a new one where it begins one. Fills stream, base, peerBase and shift of the FRAME,
 * and with `analyses` the ANALYSIS record behind it.
 */
export function converse(flow: Flow, frame: Frame, analyses: bool): void {
  const birth = find(flow, frame);
  const conversation = changetype<Conversation>(flow.conversation);
  const own = directionOf(conversation, frame.direction);
  const peer = directionOf(conversation, 1 - frame.direction);
  frame.stream = conversation.stream;
  const based = birth == ALIVE && (own.bits & CD_KNOWN) != 0;
  const followed = !(frame.status & (FS_QUOTED | FS_FRAGMENT | FS_SHORT_SEGMENT));
  if (followed) learnBases(own, peer, frame);
  publishBases(own, peer, frame);
  if (!(frame.status & FS_BOGUS_HEADER))
    frame.shift = own.scale == SCALE_UNKNOWN && Settings.defaultScale >= 0 ? <i8>Settings.defaultScale : own.scale;
  frame.known = <u8>(
    ((own.bits & CD_SCPS ? FK_SCPS : 0) |
      (Settings.preferences & PREF_NO_TIMES ? FK_NO_TIMES : 0) |
      (Settings.preferences & PREF_NO_STAMPS ? FK_NO_STAMPS : 0))
  );
  surveyOptions(changetype<usize>(frame));
  if (analyses) analyse(conversation, own, peer, frame, birth, based);
  if ((conversation.rare || Survey.subtypes) && !(Settings.preferences & PREF_NO_MULTIPATH))
    noteSubtypes(conversation, frame.direction, followed);
  if (!(frame.status & FS_BOGUS_HEADER)) settleScale(own, peer, frame);
  if (learns()) learnConversation(conversation, own, peer, frame);
  else if (hasLearnt()) hindsight(frame);
}

/** Facts 1.3–1.7: a SYN whose number is not the direction's base opens a new stream, whatever became of the old. ALIVE, BORN or BORN_OF_SYN. */
function find(flow: Flow, frame: Frame): u32 {
  if (!flow.conversation) {
    flow.conversation = changetype<usize>(flow) + FlowRecord.conversation;
    beginConversation(flow.conversation, streams++);
    return BORN;
  }
  const own = directionOf(changetype<Conversation>(flow.conversation), frame.direction);
  if (!(frame.flags & TCP_SYN) || !(own.bits & CD_KNOWN) || own.base == frame.seq) return ALIVE;
  frame.status |= FS_NEW_STREAM;
  if (frame.flags & TCP_ACK) {
    own.base = frame.seq;
    return ALIVE;
  }
  dropConversation(changetype<Conversation>(flow.conversation));
  memory.fill(flow.conversation, 0, conversationSize());
  beginConversation(flow.conversation, streams++);
  return BORN_OF_SYN;
}

/** The conversation that is carried from a flow to the next one of its tuple. */
const carried: usize = memory.data(CONVERSATION_DIRECTION + 2 * DIRECTION_SIZE, 8);

/** Takes the conversation out of a flow that ends. False when it has none. */
export function liftConversation(flow: Flow): bool {
  if (!flow.conversation) return false;
  memory.copy(carried, flow.conversation, conversationSize());
  flow.conversation = 0;
  return true;
}

/** Puts the one taken out last into a flow that began. */
export function layConversation(flow: Flow): void {
  flow.conversation = changetype<usize>(flow) + FlowRecord.conversation;
  memory.copy(flow.conversation, carried, conversationSize());
}

/** The conversation taken out last has nowhere to go on. */
export function dropLifted(): void {
  dropConversation(changetype<Conversation>(carried));
}

/** Facts 2.1. */
function learnBases(own: Direction, peer: Direction, frame: Frame): void {
  if (!(own.bits & CD_KNOWN)) {
    own.base = frame.flags & TCP_SYN ? frame.seq : frame.seq - 1;
    own.bits |= CD_KNOWN;
  }
  if (frame.flags & TCP_ACK && !(peer.bits & CD_KNOWN)) {
    peer.base = frame.ack - 1;
    peer.bits |= CD_KNOWN;
  }
}

function publishBases(own: Direction, peer: Direction, frame: Frame): void {
  if (Settings.preferences & (PREF_ABSOLUTE_NUMBERS | PREF_NO_ANALYSIS)) {
    frame.base = 0;
    frame.peerBase = 0;
    frame.status |= FS_ABSOLUTE;
  } else {
    frame.base = own.base;
    frame.peerBase = peer.base;
  }
  if (own.bits & CD_KNOWN) frame.status |= FS_BASE;
  if (peer.bits & CD_KNOWN) frame.status |= FS_PEER_BASE;
}

/** Facts 5.11: the kinds of MPTCP options that the conversation had before this frame, where that is `followed`, and with it. */
function noteSubtypes(conversation: Conversation, d: u32, followed: bool): void {
  const rare = rareOf(conversation);
  if (!rare) return;
  const before = load<u32>(rare, RARE_SUBTYPES);
  if (followed) store<u32>(rare + (d << 2), before, RARE_HAD);
  store<u32>(rare, before | Survey.subtypes, RARE_SUBTYPES);
}

/** Facts 2.8, after the frame itself was shown: its own option, then what its SYN settles, unless the options ended the dissection before. */
function settleScale(own: Direction, peer: Direction, frame: Frame): void {
  if (Survey.shift >= 0) own.scale = <i8>min(Survey.shift, SCALE_MOST);
  if (Survey.scps) own.bits |= CD_SCPS;
  if (Survey.ended || !(frame.flags & TCP_SYN)) return;
  // SCPS is spoken when both ends said so in their SYNs.
  if (frame.flags & TCP_ACK && !(own.bits & peer.bits & CD_SCPS)) {
    own.bits &= ~CD_SCPS;
    peer.bits &= ~CD_SCPS;
  }
  if (own.scale == SCALE_UNKNOWN) {
    own.scale = SCALE_UNUSED;
    peer.scale = SCALE_UNUSED;
  } else if (frame.flags & TCP_ACK && peer.scale == SCALE_UNUSED) own.scale = SCALE_UNUSED;
}
