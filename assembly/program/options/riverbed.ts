// Options of Riverbed's accelerators: what they hold was learnt from the fields that tshark 4.0 shows of them.

import * as I from '../../shared/items';
import { addItem } from '../items';
import { Cursor, has, ipv4, long, octet, wide } from './cursor';
import { invalid } from './kinds';

const PROBE_LENGTH_MIN: u32 = 3;
const TRANSPARENCY_LENGTH: u32 = 16;
/** The lowest bit tells the forms of a probe apart. */
const FORM_1: u32 = 1;
const TYPE_1_SHIFT: u32 = 4;
const TYPE_2_SHIFT: u32 = 1;
const VERSION_1: u32 = 0x0f;
const VERSION_2: u32 = 2;

const QUERY: u32 = 0;
const RESPONSE: u32 = 1;
const TRACE: u32 = 3;
const QUERY_SH: u32 = 4;
const RESPONSE_SH: u32 = 5;
const QUERY_INFO: u32 = 6;
const RESPONSE_INFO: u32 = 7;
const QUERY_INFO_SH: u32 = 8;
const QUERY_INFO_STORE: u32 = 9;
const RESET: u32 = 10;
/** Types beyond are unknown, and nothing is shown of them. */
const TYPE_MOST: u32 = 10;
const INTERNAL: u32 = 2;

/** A probe. */
export function riverbedProbe(length: u32): bool {
  if (length < PROBE_LENGTH_MIN) return invalid();
  if (!has(1)) return false;
  const first: u32 = load<u8>(Cursor.at);
  return first & FORM_1 ? form1(first) : form2(first);
}

function form1(first: u32): bool {
  const type = first >> TYPE_1_SHIFT;
  if (type > TYPE_MOST) return true;
  addItem(I.IT_RB_TYPE_1, first, Cursor.at, 1);
  addItem(I.IT_RB_VERSION, first & VERSION_1, Cursor.at, 1);
  Cursor.at += 1;
  if (type == INTERNAL) return true;
  if (!octet(I.IT_RB_RESERVED) || !ipv4(I.IT_RB_PROBER)) return false;
  switch (type) {
    case QUERY:
    case TRACE:
    case QUERY_SH:
      return wide(I.IT_RB_APPLICATION);
    case RESPONSE:
      return ipv4(I.IT_RB_PROXY) && wide(I.IT_RB_PROXY_PORT);
    case RESPONSE_SH:
      return ipv4(I.IT_RB_CLIENT) && ipv4(I.IT_RB_PROXY) && wide(I.IT_RB_PROXY_PORT);
    default:
      return true;
  }
}

function form2(first: u32): bool {
  const type = first >> TYPE_2_SHIFT;
  if (type > TYPE_MOST) return true;
  addItem(I.IT_RB_TYPE_2, first, Cursor.at, 1);
  addItem(I.IT_RB_VERSION_RAW, first, Cursor.at, 1);
  addItem(I.IT_RB_VERSION, VERSION_2, Cursor.at, 1);
  Cursor.at += 1;
  if (type < QUERY_INFO) return true;
  if (!has(1)) return false;
  const flags: u32 = load<u8>(Cursor.at);
  Cursor.at += 1;
  addItem(I.IT_RB_FLAGS, flags, Cursor.at - 1, 1);
  if (type == RESPONSE_INFO) {
    addItem(I.IT_RB_RESPONSE_FLAGS, flags, Cursor.at - 1, 1);
    return true;
  }
  if (type == RESET) return true;
  addItem(I.IT_RB_QUERY_FLAGS, flags, Cursor.at - 1, 1);
  if (type == QUERY_INFO_SH) return ipv4(I.IT_RB_CLIENT);
  return type != QUERY_INFO_STORE || long(I.IT_RB_STORE);
}

/** Addresses and ports of a transparent inner connection. */
export function riverbedTransparency(length: u32): bool {
  if (length != TRANSPARENCY_LENGTH) return invalid();
  return (
    wide(I.IT_RT_FLAGS) && ipv4(I.IT_RT_SOURCE) && ipv4(I.IT_RT_DESTINATION) && wide(I.IT_RT_SOURCE_PORT) && wide(I.IT_RT_DESTINATION_PORT)
  );
}
