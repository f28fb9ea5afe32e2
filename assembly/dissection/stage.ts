// Takes the frames of a batch, one after the other, to the plugins: which octets make a piece, and what comes after the answer.
//
// Which segments are handed on, and what a PDU is put together from, is as in tshark 4.0 with its default
// preferences (facts 9.3 to 9.5): what is out of order outside of a PDU that waits is not handed on at all.

import { givePiece } from '../flow/reassembly/pool';
import { park, Parked, PARKED_SIZE, release, Side, takeDue } from '../flow/reassembly/side';
import * as A from '../shared/abi';
import {
  ANALYSIS_FLAGS,
  TA_KEEP_ALIVE,
  TA_LOST_SEGMENT,
  TA_OUT_OF_ORDER,
  TA_RETRANSMISSION,
  TA_SPURIOUS_RETRANSMISSION,
} from '../shared/analysis';
import {
  FRAME_ANALYSIS,
  FRAME_FLAGS,
  FRAME_NUMBER,
  FRAME_PAYLOAD,
  FRAME_PAYLOAD_CAPLEN,
  FRAME_PORTS,
  FRAME_SEQ,
  FRAME_STATUS,
  FRAME_STREAM,
  FRAME_TCP_LEN,
  FRAME_TIME,
  FS_BOGUS_HEADER,
  FS_CHECKSUM_BAD,
  FS_FRAGMENT,
  FS_QUOTED,
  FS_SHORT_SEGMENT,
  FS_SNAPPED,
  FS_TCP,
} from '../shared/layout';
import { TCP_FIN, TCP_RST, TCP_SYN } from '../shared/protocol';
import { About, ask as askPlugin, Cut, Said } from './ask';
import { addWhole, claim, expectWhole, forgetFound, Found } from './found';
import { Now } from './now';
import { keepsOrder, noteEnd, noteFin, noteSyn, parkAhead } from './order';
import { guessAt, holderOf, isAlive, isAsked, mayBegin, pluginAt } from './plugins';
import { undo } from './states';
import {
  abandon,
  addOctets,
  beginPdu,
  dialogOf,
  DIALOG_PLUGIN,
  DIALOG_STATES,
  isReverse,
  noteNext,
  wayOf,
  WAY_BUFFER,
  WAY_CAPACITY,
  WAY_COUNT,
  WAY_FILLED,
  WAY_KNOWN,
  WAY_PIECES,
  WAY_ROOM,
  WAY_WANTED,
} from './ways';

/** What tshark does not hand on. */
const AGAIN: u32 = TA_RETRANSMISSION | TA_SPURIOUS_RETRANSMISSION | TA_OUT_OF_ORDER;
const NOT_FOLLOWED: u32 = FS_QUOTED | FS_FRAGMENT | FS_SHORT_SEGMENT | FS_BOGUS_HEADER;

/** The octets that are asked about: where, how many, how many there were on the wire; CALL_*. */
class Asked {
  static at: usize = 0;
  static octets: u32 = 0;
  static wire: u32 = 0;
  static flags: u32 = 0;
  /** Who answered, STATUS_* */
  static by: u32 = A.PLUGIN_NONE;
  static status: u32 = 0;
}

/** What PDUs were put together in, kept until the frame has been written: WAY_BUFFER … WAY_ROOM of each. */
const SPENT_SIZE: usize = 24;
const SPENT_MAX: u32 = 64;
const SPENT: usize = memory.data(64 * 24, 8);
let spent: u32 = 0;

/**
 * Takes the frame `record` to the plugins. False: one was cut off (`Cut`), and the frame begins anew without it when this is called again; true: the frame is done.
 */
export function dissectFrame(record: usize): bool {
  let goesOn = begin(record);
  while (goesOn) {
    if (!askAll()) {
      endPlugin(Cut.plugin);
      return false;
    }
    goesOn = goOn();
  }
  return true;
}

/** Cuts a plugin off: the one that was running when the core was left by a trap, or one that lied. The frame at hand is as it was. */
export function endPlugin(plugin: u32): void {
  store<u32>(pluginAt(plugin), 1, A.PLUGIN_ENDED);
  const dialog = Now.dialog;
  undo(dialog + DIALOG_STATES, load<u32>(Now.record, FRAME_NUMBER));
  const owner = Now.owner;
  if (owner == plugin || load<u32>(Now.way, WAY_BUFFER) || Now.buffer) {
    abandon(Now.way);
    store<u32>(dialog, owner == plugin ? A.PLUGIN_NONE : owner, DIALOG_PLUGIN);
    return;
  }
  store<u32>(dialog, owner, DIALOG_PLUGIN);
  changetype<Side>(Now.way).next = Now.next;
  store<u32>(Now.way, Now.known, WAY_KNOWN);
}

/** Is there anything in the frame to ask about? */
function begin(record: usize): bool {
  const number = load<u32>(record, FRAME_NUMBER);
  forgetFound(number);
  for (; spent != 0; spent--) {
    const kept = SPENT + <usize>(spent - 1) * SPENT_SIZE - WAY_BUFFER;
    givePiece(load<u32>(kept, WAY_BUFFER), load<u32>(kept, WAY_CAPACITY));
    givePiece(load<u32>(kept, WAY_PIECES), load<u32>(kept, WAY_ROOM));
  }
  const status = load<u32>(record, FRAME_STATUS);
  const flags: u32 = load<u16>(record, FRAME_FLAGS);
  if (!(status & FS_TCP) || status & NOT_FOLLOWED || flags & TCP_RST) return false;
  const octets = load<u32>(record, FRAME_PAYLOAD_CAPLEN);
  if (octets == 0 && !(flags & (keepsOrder() ? TCP_FIN | TCP_SYN : TCP_FIN))) return false;
  const alone = (status & (FS_SNAPPED | FS_CHECKSUM_BAD)) != 0;
  const labels = load<u32>(record, FRAME_ANALYSIS + ANALYSIS_FLAGS);
  if (labels & TA_KEEP_ALIVE || !isAsked(load<u32>(record, FRAME_PORTS))) return false;
  const dialog = dialogOf(record);
  if (!dialog) return false;
  const reverse = isReverse(dialog, record);
  Now.record = record;
  Now.dialog = dialog;
  Now.way = wayOf(dialog, reverse);
  Now.at = load<u32>(record, FRAME_PAYLOAD);
  Now.octets = min(octets, load<u32>(record, FRAME_TCP_LEN));
  Now.seq = load<u32>(record, FRAME_SEQ) + u32((flags & TCP_SYN) != 0);
  Now.buffer = 0;
  Now.told = 0;
  Now.beside = false;
  Now.owner = load<u32>(dialog, DIALOG_PLUGIN);
  Now.next = changetype<Side>(Now.way).next;
  Now.known = load<u32>(Now.way, WAY_KNOWN);
  About.states = dialog + DIALOG_STATES;
  About.flow = load<u32>(record, FRAME_STREAM);
  About.frame = number;
  About.time = load<i64>(record, FRAME_TIME);
  About.ports = load<u32>(record, FRAME_PORTS);
  Now.flags =
    (reverse ? <u32>A.CALL_REVERSE : 0) |
    (alone ? <u32>A.CALL_ALONE : 0) |
    (flags & TCP_FIN ? <u32>A.CALL_END : 0) |
    (labels & TA_LOST_SEGMENT ? <u32>A.CALL_GAP : 0) |
    A.CALL_FIRST;
  Now.skipped = false;
  if (keepsOrder() && !alone) {
    if (flags & TCP_SYN) noteSyn();
    if (flags & TCP_FIN) noteFin();
    Now.isAgain = false;
    if (!skipKnown() || parkAhead()) return false;
    return (noteEnd(Now.seq + Now.octets) || Now.octets != 0) && goOnInOrder();
  }
  if (!alone && !skipKnown()) return false;
  Now.isAgain = !Now.skipped && (labels & AGAIN) != 0;
  if (load<u32>(Now.way, WAY_BUFFER) && !alone) return continuePdu();
  if (Now.octets == 0 || Now.isAgain) return false;
  return askRest();
}

/** Steps over octets that were handed on before. False when there are no others. */
function skipKnown(): bool {
  if (!load<u32>(Now.way, WAY_KNOWN) || Now.octets == 0) return true;
  const known = -(<i32>(Now.seq - changetype<Side>(Now.way).next));
  if (known <= 0) return true;
  if (<u32>known >= Now.octets) return false;
  skip(<u32>known);
  Now.skipped = true;
  return true;
}

/** The segment is due: with those that came before their turn it goes on with the PDU that waits, or begins one. */
function goOnInOrder(): bool {
  const way = Now.way;
  if (load<u32>(way, WAY_BUFFER)) return fill(false);
  if (changetype<Side>(way).count == 0 || Now.octets == 0) return Now.octets != 0 && askRest();
  store<u32>(way, 0, WAY_WANTED);
  return beginPdu(way, Now.seq, Now.at, 0, load<u32>(Now.record, FRAME_NUMBER)) && fill(false);
}

/** A PDU waits in this direction: is the segment its next one? */
function continuePdu(): bool {
  const way = Now.way;
  const side = changetype<Side>(way);
  const offset = <i32>(Now.seq - side.next);
  if (offset > 0) {
    const filled = load<u32>(way, WAY_FILLED);
    const wanted = load<u32>(way, WAY_WANTED);
    const lacks = wanted > filled ? wanted - filled : 0;
    if (<u32>offset < lacks) {
      const taken = min(Now.octets, lacks - <u32>offset);
      claim(Now.at, taken, false);
      park(side, Now.seq, taken, Now.at, load<u32>(Now.record, FRAME_NUMBER), 0);
      skip(taken);
    }
    // What comes behind the PDU is handed on although it is not whole yet.
    Now.beside = true;
    return Now.octets != 0 && !Now.isAgain && askRest();
  }
  return fill(false);
}

function skip(octets: u32): void {
  Now.at += octets;
  Now.octets -= octets;
  Now.seq += octets;
}

/** Adds what the PDU lacks from the segment and from those that came before their turn; asks when it may be whole. `again`: it was asked about in this frame. */
function fill(again: bool): bool {
  const way = Now.way;
  const side = changetype<Side>(way);
  const number = load<u32>(Now.record, FRAME_NUMBER);
  const wanted = load<u32>(way, WAY_WANTED);
  const known = wanted != 0 && wanted != A.MORE_ALL;
  // In order everything is taken: what lies behind the PDU has its turn after it.
  const bounded = known && !keepsOrder();
  const lacks = bounded ? wanted - load<u32>(way, WAY_FILLED) : Now.octets;
  const taken = min(lacks, Now.octets);
  if (taken) {
    claim(Now.at, taken, again);
    if (!addOctets(way, Now.at, taken, number)) return false;
    skip(taken);
  }
  for (let piece = takeDue(side); piece; piece = takeDue(side)) {
    const parked = changetype<Parked>(piece);
    const gone = side.next - parked.seq;
    const left = bounded ? wanted - load<u32>(way, WAY_FILLED) : parked.octets;
    const more = gone < parked.octets ? min(left, parked.octets - gone) : 0;
    const added = more == 0 || addOctets(way, piece + PARKED_SIZE + gone, more, parked.frame);
    release(piece);
    if (!added) return false;
  }
  const filled = load<u32>(way, WAY_FILLED);
  if (keepsOrder()) noteEnd(side.next);
  if (wanted == A.MORE_ALL ? !(Now.flags & A.CALL_END) : known && filled < wanted) return false;
  if ((wanted == 0 && taken == 0) || spent == SPENT_MAX) return false;
  Now.buffer = load<u32>(way, WAY_BUFFER);
  Now.filled = filled;
  Now.told = 0;
  if (Now.isAgain) {
    // It is put together, but not handed on.
    expectWhole(Now.buffer, filled, load<u32>(way, WAY_PIECES), load<u32>(way, WAY_COUNT));
    addWhole();
    finishBuffer();
    return false;
  }
  ask(Now.buffer, filled);
  return true;
}

/** Asks about what is left of the payload. */
function askRest(): bool {
  Now.buffer = 0;
  if (!Now.beside) noteNext(Now.way, Now.seq + Now.octets);
  ask(Now.at, Now.octets);
  return true;
}

function ask(at: usize, octets: u32): void {
  Asked.at = at;
  Asked.octets = octets;
  Asked.flags = Now.flags;
  Asked.wire = Now.buffer ? octets : max(octets, load<u32>(Now.record, FRAME_TCP_LEN));
  Now.flags &= ~A.CALL_FIRST;
  if (Now.buffer && Now.told == 0) expectWhole(Now.buffer, Now.filled, load<u32>(Now.way, WAY_PIECES), load<u32>(Now.way, WAY_COUNT));
}

/** Asks the owner of the conversation alone; without one the ports', the lower one's first; then those that guess. False: one lied. */
function askAll(): bool {
  Asked.status = A.STATUS_NOT_MINE;
  const owner = load<u32>(Now.dialog, DIALOG_PLUGIN);
  if (isAlive(owner)) return isAnswered(owner, 0) || Cut.plugin == A.PLUGIN_NONE;
  const low = min(About.ports & 0xffff, About.ports >> 16);
  const first = holderOf(A.TABLE_TCP_PORT, low);
  const second = holderOf(A.TABLE_TCP_PORT, max(About.ports & 0xffff, About.ports >> 16));
  if (isAlive(first) && (isAnswered(first, 0) || Cut.plugin != A.PLUGIN_NONE)) return Cut.plugin == A.PLUGIN_NONE;
  if (second != first && isAlive(second) && (isAnswered(second, 0) || Cut.plugin != A.PLUGIN_NONE)) return Cut.plugin == A.PLUGIN_NONE;
  const octet: u32 = Asked.octets ? load<u8>(Asked.at) : 0;
  let guess = guessAt(0);
  for (let i: u32 = 1; guess != A.PLUGIN_NONE; guess = guessAt(i), i++) {
    if (guess == first || guess == second || !isAlive(guess) || !mayBegin(guess, octet)) continue;
    if (isAnswered(guess, A.CALL_GUESS) || Cut.plugin != A.PLUGIN_NONE) return Cut.plugin == A.PLUGIN_NONE;
  }
  return true;
}

/** Does `plugin` say that the octets are its own? */
function isAnswered(plugin: u32, flags: u32): bool {
  Asked.status = askPlugin(plugin, Asked.at, Asked.octets, Asked.flags | flags, Asked.wire, Now.buffer, 0);
  if (Cut.plugin != A.PLUGIN_NONE) Asked.status = A.STATUS_NOT_MINE;
  Asked.by = plugin;
  return Asked.status != A.STATUS_NOT_MINE;
}

/** Takes what was answered. Is there more to ask? */
function goOn(): bool {
  const said = Asked.status;
  if (said != A.STATUS_NOT_MINE) {
    store<u32>(Now.dialog, Asked.by, DIALOG_PLUGIN);
    if (Said.over != A.PLUGIN_NONE) store<u32>(Now.dialog, Said.over, DIALOG_PLUGIN);
  }
  return Now.buffer ? goOnInBuffer(said, Said.consumed) : goOnInFrame(said, Said.consumed);
}

function goOnInFrame(said: u32, consumed: u32): bool {
  if (said == A.STATUS_NOT_MINE) {
    Found.unclaimed = Now.at;
    return false;
  }
  skip(consumed);
  if (said == A.STATUS_DONE) return Now.octets != 0 && askRest();
  if (Now.flags & A.CALL_ALONE || Now.octets == 0) return false;
  wait(Now.at, Now.octets);
  return false;
}

/** The octets at `at`, to the end of the payload, begin a PDU that is not whole. */
function wait(at: usize, octets: u32): void {
  claim(at, octets, false);
  // Only one waits in a direction.
  if (Now.beside) abandon(Now.way);
  if (beginPdu(Now.way, Now.seq, at, octets, load<u32>(Now.record, FRAME_NUMBER))) want(octets);
}

function want(filled: u32): void {
  const more = Said.more;
  const limit = <u32>A.PDU_MAX - filled;
  if (more != A.MORE_ALL && more > limit) abandon(Now.way);
  else store<u32>(Now.way, more == 0 || more == A.MORE_ALL ? more : filled + more, WAY_WANTED);
}

function goOnInBuffer(said: u32, consumed: u32): bool {
  const way = Now.way;
  if (said == A.STATUS_NOT_MINE) {
    addWhole();
    finishBuffer();
    Found.unclaimed = Now.at;
    return false;
  }
  if (said == A.STATUS_DONE) {
    Found.waits = false;
    Now.told += consumed;
    if (Now.told < Now.filled) {
      ask(Now.buffer + Now.told, Now.filled - Now.told);
      return true;
    }
    finishBuffer();
    return Now.octets != 0 && askRest();
  }
  const from = Now.told + consumed;
  if (from == 0) {
    want(Now.filled);
    return load<u32>(way, WAY_BUFFER) != 0 && Now.octets != 0 && fill(true);
  }
  // What is left over begins another PDU, of which the octets came last.
  const seq = changetype<Side>(way).next - (Now.filled - from);
  const left = Now.filled - from;
  const buffer = Now.buffer;
  finishBuffer();
  if (!beginPdu(way, seq, buffer + from, left, load<u32>(Now.record, FRAME_NUMBER))) return false;
  want(left);
  Found.waits = true;
  return Now.octets != 0 && load<u32>(way, WAY_BUFFER) != 0 && fill(true);
}

/** The PDU was told: its octets stay until the frame has been written. */
function finishBuffer(): void {
  const way = Now.way;
  memory.copy(SPENT + <usize>spent * SPENT_SIZE, way + WAY_BUFFER, SPENT_SIZE);
  spent++;
  store<u32>(way, 0, WAY_BUFFER);
  store<u32>(way, 0, WAY_PIECES);
  store<u32>(way, 0, WAY_FILLED);
  Now.buffer = 0;
}
