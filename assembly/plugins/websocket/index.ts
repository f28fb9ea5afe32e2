// WebSocket, RFC 6455: one frame a call; messages in fragments are put together for what they carry.

import {
  add,
  addOctets,
  addText,
  begin,
  CALL_ALONE,
  CALL_REVERSE,
  close,
  declare,
  done,
  handOnText,
  infoColumn,
  label,
  mark,
  more,
  MORE_SEGMENT,
  notMine,
  open,
  Piece,
  protocolColumn,
  say,
  sayOctet,
  showSize,
  u16At,
  u32At,
  u8At,
} from '../../sdk/index';
import * as F from './fields';
import { beginMessage, endMessage, keepFragment, opcodeOf } from './message';

export { handshark_abi_1, handshark_input } from '../../sdk/index';

const LENGTH_16: u32 = 126;
const LENGTH_64: u32 = 127;
const KEY: u32 = 4;
const MOST: u32 = 700000;
const CONTINUATION: u32 = 0;
const TEXT: u32 = 1;
const BINARY: u32 = 2;
const CLOSE: u32 = 8;
const PING: u32 = 9;
const PONG: u32 = 10;
const PROTOCOLS: u32 = 0;
const MQTT: u32 = 1;

export function handshark_declare(): usize {
  return declare(F.DECLARATION);
}

export function handshark_dissect(call: usize): usize {
  begin(call);
  const alone = (Piece.flags & CALL_ALONE) != 0;
  if (Piece.octets < 2) return alone ? notMine() : more(MORE_SEGMENT);
  const short = u8At(1) & 0x7f;
  const extended: u32 = short == LENGTH_16 ? 2 : short == LENGTH_64 ? 8 : 0;
  const key: u32 = u8At(1) & 0x80 ? KEY : 0;
  const header: u32 = 2 + extended + key;
  if (Piece.octets < header) return alone ? notMine() : more(header - Piece.octets);
  if (short == LENGTH_64 && u32At(2) != 0) return notMine();
  const octets: u32 = short == LENGTH_16 ? u16At(2) : short == LENGTH_64 ? u32At(6) : short;
  if (octets > 16000000) return notMine();
  if (header + octets > Piece.octets && !alone) return more(header + octets - Piece.octets);
  return frame(short, extended, key, header, min(octets, Piece.octets - header));
}

function frame(short: u32, extended: u32, key: u32, header: u32, octets: u32): usize {
  const opcode = u8At(0) & 0xf;
  const protocol = mark();
  say('WebSocket');
  protocolColumn(protocol);
  add(F.WEBSOCKET, 0, header + octets, 0);
  open();
  add(F.FIN, 0, 1, u8At(0) >> 7);
  add(F.RSV, 0, 1, (u8At(0) >> 4) & 7);
  add(F.OPCODE, 0, 1, opcode);
  add(F.MASK, 1, 1, u8At(1) >> 7);
  add(F.PAYLOAD_LENGTH, 1, 1, short);
  if (extended == 2) add(F.PAYLOAD_LENGTH_EXT_16, 2, 2, u16At(2));
  else if (extended == 8) add(F.PAYLOAD_LENGTH_EXT_64, 2, 8, u32At(6));
  if (key) addOctets(F.MASKING_KEY, 2 + extended, KEY);
  if (octets != 0) addPayload(opcode, key != 0, header, octets);
  close();
  const info = mark();
  say('WebSocket ');
  sayOpcode(opcode);
  if (u8At(0) & 0x80) say(' [FIN]');
  if (key) say(' [MASKED]');
  infoColumn(info);
  showSize();
  return done(header + octets);
}

function sayOpcode(opcode: u32): void {
  switch (opcode) {
    case CONTINUATION:
      return say('Continuation');
    case TEXT:
      return say('Text');
    case BINARY:
      return say('Binary');
    case CLOSE:
      return say('Connection Close');
    case PING:
      return say('Ping');
    case PONG:
      return say('Pong');
    default:
      return say('Unknown');
  }
}

/** Adds the payload, without its mask; it goes on to the protocol within where a message is whole. */
function addPayload(opcode: u32, masked: bool, header: u32, octets: u32): void {
  const from = mark();
  const count = min(octets, MOST);
  for (let i: u32 = 0; i < count; i++) sayOctet(u8At(header + i) ^ (masked ? u8At(header - KEY + (i & 3)) : 0));
  if (masked) add(F.MASKED_PAYLOAD, header, octets, 0);
  add(F.PAYLOAD, header, octets, 0);
  open();
  addMessage(opcode, header, octets, from);
  close();
}

/** Adds what is carried; of a message in fragments with the last of them. */
function addMessage(opcode: u32, header: u32, octets: u32, from: usize): void {
  const reverse = (Piece.flags & CALL_REVERSE) != 0;
  const isLast = (u8At(0) & 0x80) != 0;
  if (opcode >= CLOSE || (isLast && opcode != CONTINUATION)) return addContent(opcode, header, octets, from);
  if (opcode != CONTINUATION) beginMessage(reverse, opcode);
  const begun = opcodeOf(reverse);
  if (begun == CONTINUATION) return addContent(CONTINUATION, header, octets, from);
  keepFragment(reverse, from, <u32>(mark() - from));
  if (!isLast) return;
  const whole = endMessage(reverse);
  if (whole) addContent(begun, header, octets, whole);
  else addContent(CONTINUATION, header, octets, from);
}

function addContent(opcode: u32, header: u32, octets: u32, from: usize): void {
  switch (opcode) {
    case CONTINUATION:
      addText(F.PAYLOAD_CONTINUE, header, octets, from);
      return;
    case TEXT:
      addText(F.PAYLOAD_TEXT, header, octets, from);
      return;
    case BINARY:
      handOnText(PROTOCOLS, MQTT, from, <u32>(mark() - from));
      return;
    case CLOSE:
      return addClose(header, octets, from);
    case PING:
      addText(F.PAYLOAD_PING, header, octets, from);
      return;
    case PONG:
      addText(F.PAYLOAD_PONG, header, octets, from);
      return;
    default:
      addText(F.PAYLOAD_UNKNOWN, header, octets, from);
      return;
  }
}

function addClose(header: u32, octets: u32, from: usize): void {
  if (octets < 2) return;
  const text = mark();
  say('Close');
  label(add(F.PAYLOAD_CLOSE, header, octets, 0), text);
  open();
  const code = ((<u32>load<u8>(from)) << 8) | load<u8>(from, 1);
  add(F.PAYLOAD_CLOSE_STATUS_CODE, header, 2, code);
  if (octets > 2) {
    const reason = mark();
    for (let i: u32 = 2; i < octets; i++) sayOctet(load<u8>(from + i));
    addText(F.PAYLOAD_CLOSE_REASON, header + 2, octets - 2, reason);
  }
  close();
}
