// The frame itself: comments, times, lengths, interface.

import { begunItems, ITEMS, nextItem } from '../program/items';
import { readBlockItems } from '../program/block';
import { frameCarry, secondsOf } from '../program/time';
import { F_FRAME_COMMENT_EXPERT, F_PKT_COMMENT } from '../shared/fields/common';
import { PREF_NO_BITS, PREF_NO_EPOCH } from '../shared/options';
import * as F from '../shared/fields/frame';
import * as I from '../shared/items';
import { LEN_MAX, LINK_NONE } from '../shared/capture';
import { LINKTYPE_PPP_WITH_DIR } from '../shared/protocol';
import { FRAME_CAPLEN, FRAME_DATA, FRAME_LEN, FRAME_LINK, FRAME_NUMBER, FRAME_STATUS, FRAME_TIME, FS_NO_TIME } from '../shared/layout';
import { GROUP_COMMENT, GROUP_SEQUENCE, NODE_CARRIED, NODE_CARRY, NODE_FLAGS, SEVERITY_COMMENT, SEVERITY_NOTE } from '../shared/tree';
import { addCustom, sayCustom } from './custom';
import { beginChildExpert, beginExpert, endExpert } from './expert';
import { done, label, say, sayBytes, sayNumber, sayPadded, sayText } from './say';
import { add, addGenerated, addOctets, close, generated, lastNode, open, setText, Tree } from './tree';
import { encapsulationOf } from './vocabulary';
import { Walk } from './walk';

const NS_PER_SECOND: i64 = 1000000000;
const NS_DIGITS: u32 = 9;
/** Offsets in the times that OP_TREE is given, i64 ns each: since the previous frame, since the one displayed before, since the first. */
const SINCE_PREVIOUS = 0;
const SINCE_DISPLAYED = 8;
const SINCE_FIRST = 16;
/** Packet flags, draft-ietf-opsawg-pcapng §4.3.1. */
const DIRECTION: u32 = 3;
const INBOUND: u32 = 1;
const OUTBOUND: u32 = 2;
/** frame.p2p_dir. */
const SENT: u32 = 0;
const RECEIVED: u32 = 1;

/** Adds the comments of the frame, then the frame, and leaves room in it for the names of its protocols: → that node. */
export function addFrame(times: usize): usize {
  const record = Walk.record;
  if (!begunItems(I.ITEMS_BLOCK)) readBlockItems(record);
  addComments();
  const data: usize = load<u32>(record, FRAME_DATA);
  const caplen = load<u32>(record, FRAME_CAPLEN);
  addHeading(add(F.F_FRAME, data, caplen, 0));
  open();
  addInterface(data);
  const link: u32 = load<u16>(record, FRAME_LINK);
  if (link != LINK_NONE) add(F.F_FRAME_ENCAP_TYPE, data, 0, encapsulationOf(link));
  if (!(load<u32>(record, FRAME_STATUS) & FS_NO_TIME)) addTimes(data, record, times);
  add(F.F_FRAME_NUMBER, data, 0, load<u32>(record, FRAME_NUMBER));
  addLength(F.F_FRAME_LEN, data, min<u32>(load<u32>(record, FRAME_LEN), LEN_MAX), 'Frame Length: ');
  addLength(F.F_FRAME_CAP_LEN, data, caplen, 'Capture Length: ');
  addNumberItem(I.IT_DROP_COUNT, F.F_FRAME_DROP_COUNT, data);
  addGenerated(F.F_FRAME_MARKED, data, 0, 0);
  addGenerated(F.F_FRAME_IGNORED, data, 0, 0);
  if (link == LINK_NONE) addCustom(data);
  else addDirection(link, data, caplen);
  const protocols = addGenerated(F.F_FRAME_PROTOCOLS, data, 0, 0);
  close();
  return protocols;
}

/** Which way the frame went: by the octet that its link type puts first, else by the packet flags. */
function addDirection(link: u32, data: usize, caplen: u32): void {
  if (link == LINKTYPE_PPP_WITH_DIR) {
    if (caplen != 0) add(F.F_FRAME_P2P_DIR, data, 0, load<u8>(data) == 0 ? RECEIVED : SENT);
    return;
  }
  const flags = nextItem(0, I.IT_PACKET_FLAGS);
  const direction = flags == 0 ? 0 : load<u32>(flags, I.ITEM_VALUE) & DIRECTION;
  if (direction == INBOUND || direction == OUTBOUND) add(F.F_FRAME_P2P_DIR, data, 0, direction == INBOUND ? RECEIVED : SENT);
}

/** `Frame 1: 74 bytes on wire (592 bits), 74 bytes captured (592 bits) on interface eth0, id 0` */
function addHeading(node: usize): void {
  const record = Walk.record;
  label(node);
  if (load<u16>(record, FRAME_LINK) == LINK_NONE) {
    sayCustom(record);
    done();
    return;
  }
  say('Frame ');
  sayNumber(load<u32>(record, FRAME_NUMBER));
  say(': ');
  sayLength(min<u32>(load<u32>(record, FRAME_LEN), LEN_MAX), ' on wire');
  say(', ');
  sayLength(load<u32>(record, FRAME_CAPLEN), ' captured');
  const id = nextItem(0, I.IT_INTERFACE_ID);
  if (id != 0) {
    say(' on interface ');
    const name = nextItem(0, I.IT_INTERFACE_NAME);
    if (name != 0) sayText(load<u32>(name, I.ITEM_AT), load<u32>(name, I.ITEM_OCTETS));
    say(', id ');
    sayNumber(load<u64>(id, I.ITEM_VALUE));
  }
  const flags = nextItem(0, I.IT_PACKET_FLAGS);
  if (flags != 0) {
    const direction = load<u32>(flags, I.ITEM_VALUE) & DIRECTION;
    if (direction == INBOUND) say(' (inbound)');
    else if (direction == OUTBOUND) say(' (outbound)');
  }
  done();
}

/** `74 bytes on wire (592 bits)` */
function sayLength(octets: u32, where: string): void {
  sayBytes(octets);
  say(where);
  if (!(Tree.preferences & PREF_NO_BITS)) sayBits(octets);
}

function sayBits(octets: u32): void {
  say(' (');
  // 32 bits, as in Wireshark: those of lengths that nobody can have on the wire do not fit.
  sayNumber(octets << 3);
  say(' bits)');
}

function addLength(field: u32, data: usize, octets: u32, name: string): void {
  label(add(field, data, 0, octets));
  say(name);
  sayBytes(octets);
  sayBits(octets);
  done();
}

function addTimes(data: usize, record: usize, times: usize): void {
  const time = load<i64>(record, FRAME_TIME);
  const carry = frameCarry(record);
  carryTime(add(F.F_FRAME_TIME, data, 0, time), carry);
  if (carry != 0) addFractionExpert(<i32>(time - secondsOf(time, carry) * NS_PER_SECOND));
  addGenerated(F.F_FRAME_OFFSET_SHIFT, data, 0, 0);
  if (!(Tree.preferences & PREF_NO_EPOCH)) carryTime(add(F.F_FRAME_TIME_EPOCH, data, 0, time), carry);
  addGenerated(F.F_FRAME_TIME_DELTA, data, 0, load<u64>(times, SINCE_PREVIOUS));
  addGenerated(F.F_FRAME_TIME_DELTA_DISPLAYED, data, 0, load<u64>(times, SINCE_DISPLAYED));
  addGenerated(F.F_FRAME_TIME_RELATIVE, data, 0, load<u64>(times, SINCE_FIRST));
}

/** `node`, a time of the frame, is shown with `carry` seconds in its fraction. */
function carryTime(node: usize, carry: i32): void {
  if (carry == 0) return;
  store<u8>(node, load<u8>(node, NODE_FLAGS) | NODE_CARRIED, NODE_FLAGS);
  store<i8>(node, <i8>carry, NODE_CARRY);
}

/** As a sibling of the time, which tshark shows it under. */
function addFractionExpert(ns: i32): void {
  beginChildExpert(F.F_FRAME_TIME_INVALID, SEVERITY_NOTE, GROUP_SEQUENCE, 0);
  say('Arrival Time: Fractional second ');
  sayPadded(ns, NS_DIGITS);
  say(' is invalid, the valid range is 0-1000000000');
  endExpert();
}

/** Section, interface and what the packet block says besides. */
function addInterface(data: usize): void {
  addNumberItem(I.IT_SECTION, F.F_FRAME_SECTION_NUMBER, data);
  const id = nextItem(0, I.IT_INTERFACE_ID);
  if (id != 0) {
    const name = nextItem(0, I.IT_INTERFACE_NAME);
    label(add(F.F_FRAME_INTERFACE_ID, data, 0, load<u64>(id, I.ITEM_VALUE)));
    say('Interface id: ');
    sayNumber(load<u64>(id, I.ITEM_VALUE));
    say(' (');
    if (name != 0) sayText(load<u32>(name, I.ITEM_AT), load<u32>(name, I.ITEM_OCTETS));
    say(')');
    done();
    open();
    addTextItem(I.IT_INTERFACE_NAME, F.F_FRAME_INTERFACE_NAME, data);
    addTextItem(I.IT_INTERFACE_DESCRIPTION, F.F_FRAME_INTERFACE_DESCRIPTION, data);
    close();
  }
  addNumberItem(I.IT_QUEUE, F.F_FRAME_INTERFACE_QUEUE, data);
  const flags = nextItem(0, I.IT_PACKET_FLAGS);
  if (flags != 0) addFlags(data, load<u32>(flags, I.ITEM_VALUE));
  addNumberItem(I.IT_PACKET_ID, F.F_FRAME_PACKET_ID, data);
}

function addNumberItem(item: u32, field: u32, data: usize): void {
  const found = nextItem(0, item);
  if (found != 0) add(field, data, 0, load<u64>(found, I.ITEM_VALUE));
}

function addTextItem(item: u32, field: u32, data: usize): void {
  const found = nextItem(0, item);
  if (found == 0) return;
  setText(add(field, data, 0, 0), load<u32>(found, I.ITEM_AT), load<u32>(found, I.ITEM_OCTETS));
}

function addFlags(data: usize, flags: u32): void {
  add(F.F_FRAME_PACKET_FLAGS, data, 0, flags);
  open();
  add(F.F_FRAME_PACKET_FLAGS_DIRECTION, data, 0, flags & DIRECTION);
  add(F.F_FRAME_PACKET_FLAGS_RECEPTION_TYPE, data, 0, (flags >> 2) & 7);
  add(F.F_FRAME_PACKET_FLAGS_FCS_LENGTH, data, 0, (flags >> 5) & 15);
  add(F.F_FRAME_PACKET_FLAGS_RESERVED, data, 0, (flags >> 9) & 0x7f);
  add(F.F_FRAME_PACKET_FLAGS_CRC_ERROR, data, 0, (flags >> 24) & 1);
  add(F.F_FRAME_PACKET_FLAGS_PACKET_TOO_ERROR, data, 0, (flags >> 25) & 1);
  add(F.F_FRAME_PACKET_FLAGS_PACKET_TOO_SHORT_ERROR, data, 0, (flags >> 26) & 1);
  add(F.F_FRAME_PACKET_FLAGS_WRONG_INTER_FRAME_GAP_ERROR, data, 0, (flags >> 27) & 1);
  add(F.F_FRAME_PACKET_FLAGS_UNALIGNED_FRAME_ERROR, data, 0, (flags >> 28) & 1);
  add(F.F_FRAME_PACKET_FLAGS_START_FRAME_DELIMITER_ERROR, data, 0, (flags >> 29) & 1);
  add(F.F_FRAME_PACKET_FLAGS_PREAMBLE_ERROR, data, 0, (flags >> 30) & 1);
  add(F.F_FRAME_PACKET_FLAGS_SYMBOL_ERROR, data, 0, flags >> 31);
  close();
}

/** Each comment of the packet block. */
function addComments(): void {
  let item = nextItem(0, I.IT_COMMENT);
  if (item == 0) return;
  label(add(F_PKT_COMMENT, 0, 0, 0));
  say('Packet comments');
  done();
  open();
  for (; item != 0; item = nextItem(item, I.IT_COMMENT)) {
    const at: usize = load<u32>(item, I.ITEM_AT);
    const octets = load<u32>(item, I.ITEM_OCTETS);
    const node = add(F.F_FRAME_COMMENT, 0, 0, 0);
    setText(node, at, octets);
    label(node);
    sayText(at, octets);
    done();
    beginExpert(F_FRAME_COMMENT_EXPERT, SEVERITY_COMMENT, GROUP_COMMENT);
    sayText(at, octets);
    endExpert();
  }
  close();
}
