// Reads the parts of a control packet, and the properties of MQTT 5 (§2.2.2).

import { add, addOctets, addPart, close, open, Piece } from '../../sdk/index';
import * as F from './fields';

export class Reader {
  static at: u32 = 0;
  static end: u32 = 0;
}

export function left(): u32 {
  return Reader.end > Reader.at ? Reader.end - Reader.at : 0;
}

/** The number of `octets` octets at `at`; 0 where it is not all there. */
export function peek(at: u32, octets: u32): u32 {
  if (at + octets > Reader.end) return 0;
  let value: u32 = 0;
  for (let i: u32 = 0; i < octets; i++) value = (value << 8) | load<u8>(Piece.at + at + i);
  return value;
}

export function addNumber(field: u32, octets: u32): u32 {
  const at = Reader.at;
  if (left() < octets) {
    Reader.at = Reader.end;
    return 0;
  }
  Reader.at += octets;
  const value = peek(at, octets);
  add(field, at, octets, value);
  return value;
}

/** Adds a text or octets with their length of two octets before them. */
export function addText(length: u32, field: u32): void {
  const octets = min(addNumber(length, 2), left());
  addOctets(field, Reader.at, octets);
  Reader.at += octets;
}

/** Octets of the variable number at `at`, and its value in Variable. */
class Variable {
  static value: u32 = 0;
}

function variableAt(at: u32): u32 {
  let octets: u32 = 0;
  Variable.value = 0;
  while (at + octets < Reader.end && octets < 4) {
    const octet = peek(at + octets, 1);
    Variable.value |= (octet & 0x7f) << (7 * octets);
    octets++;
    if (!(octet & 0x80)) break;
  }
  return octets;
}

const NUMBER_1: u32 = 1;
const NUMBER_2: u32 = 2;
const NUMBER_4: u32 = 4;
const VARIABLE: u32 = 5;
const TEXT: u32 = 6;
const PAIR: u32 = 7;
const UNKNOWN: u32 = 0;

function kindOf(property: u32): u32 {
  switch (property) {
    case 0x01:
    case 0x17:
    case 0x19:
    case 0x24:
    case 0x25:
    case 0x28:
    case 0x29:
    case 0x2a:
      return NUMBER_1;
    case 0x13:
    case 0x21:
    case 0x22:
    case 0x23:
      return NUMBER_2;
    case 0x02:
    case 0x11:
    case 0x18:
    case 0x27:
      return NUMBER_4;
    case 0x0b:
      return VARIABLE;
    case 0x26:
      return PAIR;
    case 0x03:
    case 0x08:
    case 0x09:
    case 0x12:
    case 0x15:
    case 0x16:
    case 0x1a:
    case 0x1c:
    case 0x1f:
      return TEXT;
    default:
      return UNKNOWN;
  }
}

/** Adds the properties that come next, below a node of `field`. */
export function addProperties(field: u32): void {
  const at = Reader.at;
  if (left() == 0) return;
  const digits = variableAt(at);
  const octets = Variable.value;
  const end = min(at + digits + octets, Reader.end);
  add(field, at, end - at, 0);
  open();
  add(F.PROPERTY_LEN, at, digits, octets);
  Reader.at = at + digits;
  const limit = Reader.end;
  Reader.end = end;
  while (left() != 0) addProperty();
  Reader.end = limit;
  close();
}

function addProperty(): void {
  const id = addNumber(F.PROPERTY_ID, 1);
  switch (kindOf(id)) {
    case NUMBER_1:
      addNumber(id == 0x24 ? F.PROPERTY_MAX_QOS : F.PROP_NUMBER, 1);
      return;
    case NUMBER_2:
      addNumber(id == 0x23 ? F.PROPERTY_TOPIC_ALIAS : F.PROP_NUMBER, 2);
      return;
    case NUMBER_4:
      addNumber(F.PROP_NUMBER, 4);
      return;
    case VARIABLE: {
      const digits = variableAt(Reader.at);
      add(F.PROP_NUMBER, Reader.at, digits, Variable.value);
      Reader.at += digits;
      return;
    }
    case TEXT:
      if (id == 0x03) {
        const octets = min(peek(Reader.at, 2), left() < 2 ? 0 : left() - 2);
        addPart(F.PROPERTY_CONTENT_TYPE, Reader.at, min<u32>(octets + 2, left()), min(Reader.at + 2, Reader.end), octets);
        Reader.at += min<u32>(octets + 2, left());
      } else addText(F.PROP_STRING_LEN, F.PROP_STRING);
      return;
    case PAIR:
      addText(F.PROP_KEY_LEN, F.PROP_KEY);
      addText(F.PROP_VALUE_LEN, F.PROP_VALUE);
      return;
    default:
      addOctets(F.PROP_UNKNOWN, Reader.at, left());
      Reader.at = Reader.end;
      return;
  }
}
