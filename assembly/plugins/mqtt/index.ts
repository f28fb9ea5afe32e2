// MQTT 3.1, 3.1.1 and 5 (OASIS): one control packet a call.

import {
  add,
  addOctets,
  begin,
  CALL_ALONE,
  CALL_GUESS,
  CALL_INNER,
  close,
  declare,
  done,
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
  sayEscaped,
  sayMember,
  sayMemberNumber,
  sayNumber,
  sayOctet,
  showSize,
  u8At,
  tell,
} from '../../sdk/index';
import * as F from './fields';
import { sayPacket } from './names';
import { addNumber, addProperties, addText, left, peek, Reader } from './reader';

export { handshark_abi_1, handshark_input } from '../../sdk/index';

/** Events, as they are declared. */
const EVENT_CONNECT: u32 = 0;
const EVENT_PUBLISH: u32 = 1;
const CONNECT: u32 = 1;
const CONNACK: u32 = 2;
const PUBLISH: u32 = 3;
const PUBACK: u32 = 4;
const PUBREC: u32 = 5;
const PUBREL: u32 = 6;
const PUBCOMP: u32 = 7;
const SUBSCRIBE: u32 = 8;
const SUBACK: u32 = 9;
const UNSUBSCRIBE: u32 = 10;
const UNSUBACK: u32 = 11;
const DISCONNECT: u32 = 14;
const AUTH: u32 = 15;
const VERSION_5: u32 = 5;
/** "MQTT" in memory. */
const PROTOCOL_NAME: u32 = 0x5454514d;
/** Octets of the remaining length at the most (MQTT 5 §2.1.4). */
const LENGTH_MAX: u32 = 4;

export function handshark_declare(): usize {
  return declare(F.DECLARATION);
}

/** The state is the version that the client asked for. */
function isVersion5(): bool {
  return load<u32>(Piece.state) == VERSION_5;
}

export function handshark_dissect(call: usize): usize {
  begin(call);
  if (Piece.octets == 0 || Piece.flags & CALL_GUESS) return notMine();
  if (Piece.flags & CALL_INNER && !isExpected()) return notMine();
  const alone = (Piece.flags & CALL_ALONE) != 0;
  let length: u32 = 0;
  let digits: u32 = 0;
  while (true) {
    if (1 + digits >= Piece.octets) return alone ? notMine() : more(MORE_SEGMENT);
    const octet = u8At(1 + digits);
    length |= (octet & 0x7f) << (7 * digits);
    digits++;
    if (!(octet & 0x80)) break;
    if (digits == LENGTH_MAX) return notMine();
  }
  const whole: u32 = 1 + digits + length;
  if (whole > Piece.octets && !alone) return whole - Piece.octets > 16000000 ? notMine() : more(whole - Piece.octets);
  return packet(digits, length, min(whole, Piece.octets));
}

/** What another protocol hands on is MQTT once it began with a Connect command. */
function isExpected(): bool {
  if (load<u32>(Piece.state) != 0) return u8At(0) >> 4 != 0;
  return u8At(0) >> 4 == CONNECT && Piece.octets > 8 && load<u32>(Piece.at + 4) == PROTOCOL_NAME;
}

function packet(digits: u32, length: u32, octets: u32): usize {
  const type = u8At(0) >> 4;
  const protocol = mark();
  say('MQTT');
  protocolColumn(protocol);
  const name = mark();
  say('MQ Telemetry Transport Protocol, ');
  sayPacket(type);
  label(add(F.MQTT, 0, octets, 0), name);
  open();
  addHeader(type);
  add(F.LEN, 1, digits, length);
  Reader.at = 1 + digits;
  Reader.end = octets;
  const info = mark();
  sayPacket(type);
  addBody(type);
  infoColumn(info);
  tellOf(type);
  close();
  showSize();
  return done(octets);
}

/** The client's name or the topic: what events tell of. */
class Words {
  static at: u32 = 0;
  static octets: u32 = 0;
}

/** The next text is one to tell of. */
function noteWords(): void {
  Words.at = Reader.at + 2;
  Words.octets = min(peek(Reader.at, 2), left() < 2 ? 0 : left() - 2);
}

function tellOf(type: u32): void {
  const from = mark();
  if (type == CONNECT) {
    sayMember(from, 'clientId', Piece.at + Words.at, Words.octets);
    sayMemberNumber(from, 'version', load<u32>(Piece.state));
    tell(EVENT_CONNECT, from);
  } else if (type == PUBLISH) {
    sayMember(from, 'topic', Piece.at + Words.at, Words.octets);
    sayMemberNumber(from, 'qos', (u8At(0) >> 1) & 3);
    tell(EVENT_PUBLISH, from);
  }
}

function addHeader(type: u32): void {
  const flags = u8At(0);
  const from = mark();
  say('Header Flags: 0x');

  sayHexOctet(flags);
  say(', Message Type: ');
  sayPacket(type);
  label(add(F.HDRFLAGS, 0, 1, flags), from);
  open();
  add(F.MSGTYPE, 0, 1, type);
  if (type == PUBLISH) {
    add(F.DUPFLAG, 0, 1, (flags >> 3) & 1);
    add(F.QOS, 0, 1, (flags >> 1) & 3);
    add(F.RETAIN, 0, 1, flags & 1);
  } else add(F.HDR_RESERVED, 0, 1, flags & 0xf);
  close();
}

function sayHexOctet(octet: u32): void {
  sayDigit(octet >> 4);
  sayDigit(octet & 0xf);
}

function sayDigit(digit: u32): void {
  if (digit < 10) sayNumber(digit);
  else sayOctet(0x57 + digit);
}

function addBody(type: u32): void {
  switch (type) {
    case CONNECT:
      return addConnect();
    case CONNACK:
      return addConnack();
    case PUBLISH:
      return addPublish();
    case PUBACK:
      return addAcknowledgment(F.PUBACK_REASON_CODE);
    case PUBREC:
      return addAcknowledgment(F.PUBREC_REASON_CODE);
    case PUBREL:
      return addAcknowledgment(F.PUBREL_REASON_CODE);
    case PUBCOMP:
      return addAcknowledgment(F.PUBCOMP_REASON_CODE);
    case SUBSCRIBE:
    case UNSUBSCRIBE:
      return addSubscribe(type == SUBSCRIBE);
    case SUBACK:
    case UNSUBACK:
      return addSuback(type == SUBACK);
    case DISCONNECT:
    case AUTH:
      if (isVersion5() && left() != 0) {
        addNumber(type == AUTH ? F.AUTH_REASON_CODE : F.DISCONNECT_REASON_CODE, 1);
        if (left() != 0) addProperties(F.PROPERTIES);
      }
      return;
    default:
      return;
  }
}

function addConnect(): void {
  addText(F.PROTO_LEN, F.PROTONAME);
  const version = addNumber(F.VER, 1);
  store<u32>(Piece.state, version);
  const at = Reader.at;
  const flags = addNumber(F.CONFLAGS, 1);
  open();
  add(F.CONFLAG_UNAME, at, 1, flags >> 7);
  add(F.CONFLAG_PASSWD, at, 1, (flags >> 6) & 1);
  add(F.CONFLAG_RETAIN, at, 1, (flags >> 5) & 1);
  add(F.CONFLAG_QOS, at, 1, (flags >> 3) & 3);
  add(F.CONFLAG_WILLFLAG, at, 1, (flags >> 2) & 1);
  add(F.CONFLAG_CLEANSESS, at, 1, (flags >> 1) & 1);
  add(F.CONFLAG_RESERVED, at, 1, flags & 1);
  close();
  addNumber(F.KALIVE, 2);
  if (version == VERSION_5) addProperties(F.PROPERTIES);
  noteWords();
  addText(F.CLIENTID_LEN, F.CLIENTID);
  if (flags & 4) {
    if (version == VERSION_5) addProperties(F.WILL_PROPERTIES);
    addText(F.WILLTOPIC_LEN, F.WILLTOPIC);
    addText(F.WILLMSG_LEN, F.WILLMSG);
  }
  if (flags & 0x80) addText(F.USERNAME_LEN, F.USERNAME);
  if (flags & 0x40) addText(F.PASSWD_LEN, F.PASSWD);
}

function addConnack(): void {
  const at = Reader.at;
  const flags = addNumber(F.CONACK_FLAGS, 1);
  open();
  add(F.CONACK_FLAGS_RESERVED, at, 1, flags >> 1);
  add(F.CONACK_FLAGS_SP, at, 1, flags & 1);
  close();
  addNumber(isVersion5() ? F.CONNACK_REASON_CODE : F.CONACK_VAL, 1);
  if (isVersion5() && left() != 0) addProperties(F.PROPERTIES);
}

function sayIdentifier(number: u32): void {
  say(' (id=');
  sayNumber(number);
  say(')');
}

function sayTopic(at: u32, octets: u32): void {
  say(' [');
  sayEscaped(Piece.at + at, min<u32>(octets, 100));
  say(']');
}

function addPublish(): void {
  const octets = peek(Reader.at, 2);
  const topic = Reader.at + 2;
  noteWords();
  addText(F.TOPIC_LEN, F.TOPIC);
  if (u8At(0) & 6) sayIdentifier(addNumber(F.MSGID, 2));
  if (isVersion5()) addProperties(F.PROPERTIES);
  sayTopic(topic, topic + octets <= Reader.end ? octets : 0);
  if (left() != 0) addOctets(F.MSG, Reader.at, left());
}

function addAcknowledgment(reason: u32): void {
  sayIdentifier(addNumber(F.MSGID, 2));
  if (!isVersion5() || left() == 0) return;
  addNumber(reason, 1);
  if (left() != 0) addProperties(F.PROPERTIES);
}

function addSubscribe(isSubscribe: bool): void {
  sayIdentifier(addNumber(F.MSGID, 2));
  if (isVersion5()) addProperties(F.PROPERTIES);
  while (left() > 2) {
    const octets = peek(Reader.at, 2);
    const topic = Reader.at + 2;
    addText(F.TOPIC_LEN, F.TOPIC);
    if (!isSubscribe) continue;
    sayTopic(topic, topic + octets <= Reader.end ? octets : 0);
    if (!isVersion5()) {
      addNumber(F.SUB_QOS, 1);
      continue;
    }
    const at = Reader.at;
    if (left() == 0) return;
    const options = addNumber(F.SUBSCRIPTION_OPTIONS, 1);
    open();
    add(F.SUBSCRIPTION_OPTIONS_QOS, at, 1, options & 3);
    add(F.SUBSCRIPTION_OPTIONS_NL, at, 1, (options >> 2) & 1);
    add(F.SUBSCRIPTION_OPTIONS_RAP, at, 1, (options >> 3) & 1);
    add(F.SUBSCRIPTION_OPTIONS_RETAIN, at, 1, (options >> 4) & 3);
    add(F.SUBSCRIPTION_OPTIONS_RESERVED, at, 1, options >> 6);
    close();
  }
}

function addSuback(isSuback: bool): void {
  sayIdentifier(addNumber(F.MSGID, 2));
  if (isVersion5()) addProperties(F.PROPERTIES);
  const field = isVersion5() ? (isSuback ? F.SUBACK_REASON_CODE : F.UNSUBACK_REASON_CODE) : F.SUBACK_QOS;
  while (left() != 0) addNumber(field, 1);
}
