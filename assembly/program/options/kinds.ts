// What the options of each kind hold.

import { be16 } from '../../octets';
import * as I from '../../shared/items';
import { FRAME_FLAGS } from '../../shared/layout';
import { TCP_SYN } from '../../shared/protocol';
import * as P from '../../shared/protocol';
import { addItem, addNumber } from '../items';
import { Cursor, has, left, long, octet, octets, triple, wide } from './cursor';
import { mptcp } from './mptcp';
import { riverbedProbe, riverbedTransparency } from './riverbed';
import { sack } from './sack';
import { scps, snack } from './scps';

/** Kinds that have no name in shared/protocol.ts (IANA "TCP Option Kind Numbers"; 76 and 78 are Riverbed's). */
const ECHO: u32 = 6;
const ECHO_REPLY: u32 = 7;
const CC: u32 = 11;
const CC_ECHO: u32 = 13;
const SCPS: u32 = 20;
const SNACK: u32 = 21;
const SCPS_RECORD: u32 = 22;
const SCPS_CORRUPTION: u32 = 23;
const QUICK_START: u32 = 27;

/** Lengths, kind and length octets included. */
const LENGTH_NONE: u32 = 2;
const LENGTH_WSCALE: u32 = 3;
const LENGTH_WORD: u32 = 4;
const LENGTH_LONG: u32 = 6;
const LENGTH_QUICK_START: u32 = 8;
const LENGTH_TIMESTAMPS: u32 = 10;
const LENGTH_MD5: u32 = 18;
const LENGTH_AO_MIN: u32 = 4;
const LENGTH_EXPERIMENT_MIN: u32 = 4;
const MD5_DIGEST: u32 = 16;
const COUNTER: u32 = 3;
const COUNTERS_MOST: u32 = 3;
/** RFC 7323 §2.3: a larger shift counts as 14. */
const SHIFT_MAX: u32 = 14;
/** TCP ACK rate request, draft-ietf-tcpm-ack-rate-request. */
const EXPERIMENT_ACK_RATE: u32 = 0x00ac;

/** Adds what the option of `kind` and `length` octets at the cursor holds. False when the dissection ends in it. */
export function contents(record: usize, kind: u32, length: u32): bool {
  switch (kind) {
    case P.TCP_OPTION_MSS:
      if (!(load<u16>(record, FRAME_FLAGS) & TCP_SYN)) addNumber(I.IT_MSS_PRESENT, 1);
      return length == LENGTH_WORD ? wide(I.IT_MSS) : invalid();
    case P.TCP_OPTION_WSCALE:
      return length == LENGTH_WSCALE ? windowScale() : invalid();
    case P.TCP_OPTION_SACK_PERMITTED:
    case SCPS_RECORD:
    case SCPS_CORRUPTION:
      return length == LENGTH_NONE || invalid();
    case P.TCP_OPTION_SACK:
      return sack(record);
    case ECHO:
    case ECHO_REPLY:
      return length == LENGTH_LONG ? long(I.IT_ECHO) : invalid();
    case P.TCP_OPTION_TIMESTAMPS:
      return length == LENGTH_TIMESTAMPS ? long(I.IT_TSVAL) && long(I.IT_TSECR) : invalid();
    case P.TCP_OPTION_MD5:
      return length == LENGTH_MD5 ? octets(I.IT_MD5, MD5_DIGEST) : invalid();
    case SCPS:
      return scps(record, length);
    case SNACK:
      return length == LENGTH_LONG ? snack() : invalid();
    case QUICK_START:
      return length == LENGTH_QUICK_START ? octet(I.IT_QS_RATE) && octet(I.IT_QS_TTL) : invalid();
    case P.TCP_OPTION_USER_TIMEOUT:
      return length == LENGTH_WORD ? userTimeout() : invalid();
    case P.TCP_OPTION_AO:
      return length < LENGTH_AO_MIN ? invalid() : octet(I.IT_AO_KEY) && octet(I.IT_AO_NEXT_KEY) && rest(I.IT_AO_MAC);
    case P.TCP_OPTION_MPTCP:
      return mptcp();
    case P.TCP_OPTION_FAST_OPEN:
      return fastOpen();
    case P.TCP_OPTION_RIVERBED_PROBE:
      return riverbedProbe(length);
    case P.TCP_OPTION_RIVERBED_TRANSPARENCY:
      return riverbedTransparency(length);
    case P.TCP_OPTION_ACC_ECN_0:
      return accurateEcn(false);
    case P.TCP_OPTION_ACC_ECN_1:
      return accurateEcn(true);
    case P.TCP_OPTION_EXPERIMENT_1:
    case P.TCP_OPTION_EXPERIMENT_2:
      return length < LENGTH_EXPERIMENT_MIN ? invalid() : experiment();
    default:
      return kind >= CC && kind <= CC_ECHO ? (length == LENGTH_LONG ? long(I.IT_CC) : invalid()) : rest(I.IT_UNKNOWN);
  }
}

/** The length does not fit the kind: the option is told of and stepped over. */
export function invalid(): bool {
  addNumber(I.IT_LENGTH_INVALID, 1);
  return true;
}

/** Adds `field` with what is left of the option, where anything is. */
function rest(field: u32): bool {
  return left() == 0 || octets(field, left());
}

function windowScale(): bool {
  if (!has(1)) return false;
  const shift: u32 = load<u8>(Cursor.at);
  addItem(I.IT_SHIFT, shift, Cursor.at, 1);
  if (shift > SHIFT_MAX) addNumber(I.IT_SHIFT_INVALID, 1);
  addItem(I.IT_MULTIPLIER, 1 << min(shift, SHIFT_MAX), Cursor.at, 1);
  return true;
}

function userTimeout(): bool {
  if (!has(2)) return false;
  addItem(I.IT_TIMEOUT_MINUTES, be16(Cursor.at), Cursor.at, 2);
  return wide(I.IT_TIMEOUT);
}

function fastOpen(): bool {
  if (left() == 0) {
    addItem(I.IT_TFO_REQUEST, 1, Cursor.at, 0);
    return true;
  }
  return octets(I.IT_TFO_COOKIE, left());
}

/** Are `octets` those of up to three counters? */
function areCounters(octets: u32): bool {
  return octets % COUNTER == 0 && octets <= COUNTERS_MOST * COUNTER;
}

/** Up to three counters, RFC 9768 §3.2.3; `reversed`: ECT(1) comes first. */
function accurateEcn(reversed: bool): bool {
  if (!areCounters(left())) return invalid();
  const count = left() / COUNTER;
  if (count > 0 && !triple(reversed ? I.IT_EE1B : I.IT_EE0B)) return false;
  if (count > 1 && !triple(I.IT_ECEB)) return false;
  if (count == COUNTERS_MOST && !triple(reversed ? I.IT_EE0B : I.IT_EE1B)) return false;
  addNumber(I.IT_ACC_ECN, 1);
  return true;
}

/** RFC 6994: what follows is named by 16 bits. A length that does not fit those is told of before them. */
function experiment(): bool {
  if (!has(2)) return false;
  const id = be16(Cursor.at);
  const octets = left() - 2;
  const counts = id == P.TCP_EXP_ACC_ECN_0 || id == P.TCP_EXP_ACC_ECN_1;
  const fits = counts ? areCounters(octets) : id != EXPERIMENT_ACK_RATE || octets <= 1;
  if (!fits) invalid();
  wide(I.IT_EXID);
  if (!fits) return true;
  if (counts) return accurateEcn(id == P.TCP_EXP_ACC_ECN_1);
  if (id == P.TCP_EXP_FAST_OPEN) return fastOpen();
  return id == EXPERIMENT_ACK_RATE ? left() == 0 || octet(I.IT_TARR_RATE) : rest(I.IT_EXPERIMENT);
}
