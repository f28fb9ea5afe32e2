// What an option holds, field by field, as the items tell it.

import * as F from '../../../shared/fields/options';
import * as I from '../../../shared/items';
import {
  FIELD_KIND,
  FIELD_MASK,
  GROUP_MALFORMED,
  GROUP_PROTOCOL,
  GROUP_SEQUENCE,
  KIND_BYTES,
  KIND_IPV4,
  SEVERITY_ERROR,
  SEVERITY_NOTE,
  SEVERITY_WARNING,
} from '../../../shared/tree';
import { FRAME_FLAGS } from '../../../shared/layout';
import { TCP_ACK, TCP_OPTION_FAST_OPEN, TCP_OPTION_MPTCP, TCP_SYN } from '../../../shared/protocol';
import { beginExpert, endExpert, expert } from '../../expert';
import { done, label, say, sayBits, sayNumber } from '../../say';
import { add, addGenerated, addOctets, addText, close, generated, hidden, open } from '../../tree';
import { fieldAt } from '../../vocabulary';
import { Walk } from '../../walk';
import { addTimestampCookie, readsCookies } from '../syn-cookie';
import { addMptcpFlags, addProbeFlags, addTransparencyFlags, addVector } from './flags';
import { sayLengthRule } from './lengths';
import { fieldOfItem } from './items';
import { noteAcknowledgment, noteEnd, noteMapping, noteReceiverKey, noteSenderKey, noteSubtype, noteToken } from './multipath';

/** MPTCP: addresses are withdrawn, one an octet behind the subtype. */
const REMOVE_ADDRESS: u64 = 4;
const REMOVE_ADDRESS_MIN: u32 = 3;
/** Kind and length. */
const HEADER: u32 = 2;

/** Adds the fields of an option from `from` on. → the first item that is not one of them. */
export function addContents(from: usize, end: usize, kind: u32, length: u32, option: usize): usize {
  let item = from;
  while (item < end && isContent(item)) {
    addField(item, kind, length, option);
    item += I.ITEM_SIZE;
  }
  if (kind == TCP_OPTION_MPTCP) noteEnd(from, item);
  return item;
}

/** A wrong length stands for itself when it has a place: it is that of no option. */
function isContent(item: usize): bool {
  const field = load<u32>(item, I.ITEM_FIELD);
  if (field == I.IT_LENGTH_INVALID) return load<u32>(item, I.ITEM_AT) == 0;
  return field != I.IT_KIND && field != I.IT_NOPS && field != I.IT_AFTER_EOL && field != I.IT_MSS_ABSENT && field > <u32>I.IT_OPTIONS;
}

function addField(item: usize, kind: u32, length: u32, option: usize): void {
  const at: usize = load<u32>(item, I.ITEM_AT);
  const octets = load<u32>(item, I.ITEM_OCTETS);
  const value = load<u64>(item, I.ITEM_VALUE);
  switch (load<u32>(item, I.ITEM_FIELD)) {
    case I.IT_LENGTH_INVALID:
      beginExpert(F.F_TCP_OPTION_LEN_INVALID, SEVERITY_NOTE, GROUP_SEQUENCE);
      sayLengthRule(option, kind, length);
      endExpert();
      return;
    case I.IT_MSS_PRESENT:
      return;
    case I.IT_MP_SUBTYPE:
      addPlain(F.F_TCP_OPTIONS_MPTCP_SUBTYPE, at, octets, value);
      noteSubtype((<u32>value) >> 4);
      if (value >> 4 == REMOVE_ADDRESS) addGenerated(F.F_MPTCP_RM_ADDR_COUNT, at, 1, length - REMOVE_ADDRESS_MIN);
      return;
    case I.IT_MP_SENDER_KEY:
      addPlain(F.F_TCP_OPTIONS_MPTCP_SENDKEY, at, octets, value);
      noteSenderKey(item, at);
      return;
    case I.IT_MP_RECEIVER_KEY:
      noteReceiverKey(item, at);
      addPlain(F.F_TCP_OPTIONS_MPTCP_RECVKEY, at, octets, value);
      return;
    case I.IT_TSVAL:
      addPlain(F.F_TCP_OPTIONS_TIMESTAMP_TSVAL, at, octets, value);
      if (readsCookies()) addTimestampCookie(at);
      return;
    case I.IT_MP_DATA_LENGTH:
      addPlain(F.F_TCP_OPTIONS_MPTCP_DATALVLLEN, at, octets, value);
      noteMapping(item, option);
      return;
    case I.IT_RB_CLIENT:
    case I.IT_RB_STORE:
      // In a query they are told of with the flags.
      if (load<u32>(item - I.ITEM_SIZE, I.ITEM_FIELD) == I.IT_RB_QUERY_FLAGS) {
        open();
        addPlain(fieldOfItem(load<u32>(item, I.ITEM_FIELD)), at, octets, value);
        close();
      } else addPlain(F.F_TCP_OPTIONS_RVBD_PROBE_CLIENT_IP, at, octets, value);
      return;
    case I.IT_MP_TOKEN:
      addPlain(F.F_TCP_OPTIONS_MPTCP_RECVTOK, at, octets, value);
      noteToken(at);
      return;
    case I.IT_RB_VERSION:
      addVersion(addPlain(F.F_TCP_OPTIONS_RVBD_PROBE_VERSION, at, octets, value), item);
      return;
    case I.IT_RB_VERSION_RAW:
      label(addPlain(F.F_TCP_OPTIONS_RVBD_PROBE_VERSION_RAW, at, octets, value));
      say('.... ...');
      sayBits((<u32>value) & 1, 1);
      say(' = Version: 2');
      done();
      return;
    case I.IT_SHIFT_INVALID:
      expert(F.F_TCP_OPTIONS_WSCALE_SHIFT_INVALID, SEVERITY_WARNING, GROUP_PROTOCOL);
      return;
    case I.IT_MULTIPLIER:
      generated(add(F.F_TCP_OPTIONS_WSCALE_MULTIPLIER, at, octets, value));
      return;
    case I.IT_SACK_LEFT:
      addEdge(F.F_TCP_OPTIONS_SACK_LE, at, value, 'left edge = ');
      return;
    case I.IT_SACK_RIGHT:
      addEdge(F.F_TCP_OPTIONS_SACK_RE, at, value, 'right edge = ');
      return;
    case I.IT_SACK_COUNT:
      addGenerated(F.F_TCP_OPTIONS_SACK_COUNT, option, 0, value);
      return;
    case I.IT_DSACK_LEFT:
      generated(addEdge(F.F_TCP_OPTIONS_SACK_DSACK_LE, at, value, 'D-SACK Left Edge = '));
      return;
    case I.IT_DSACK_RIGHT:
      generated(addEdge(F.F_TCP_OPTIONS_SACK_DSACK_RE, at, value, 'D-SACK Right Edge = '));
      return;
    case I.IT_DSACK:
      label(addText(at, octets));
      say('D-SACK Sequence');
      done();
      expert(F.F_TCP_OPTIONS_SACK_DSACK, SEVERITY_WARNING, GROUP_SEQUENCE);
      return;
    case I.IT_SUBOPTION_MALFORMED:
      label(addText(at, octets));
      say('suboption would go past end of option');
      done();
      expert(F.F_TCP_SUBOPTION_MALFORMED, SEVERITY_ERROR, GROUP_MALFORMED);
      return;
    case I.IT_TFO_REQUEST:
      // In an experiment the identifier stands for it.
      if (kind == TCP_OPTION_FAST_OPEN) add(F.F_TCP_OPTIONS_TFO_REQUEST, option, length, 0);
      else add(F.F_TCP_OPTIONS_TFO_REQUEST, option + HEADER, length - HEADER, 0);
      return;
    case I.IT_TFO_COOKIE:
      addOctets(F.F_TCP_OPTIONS_TFO_COOKIE, at, octets);
      if ((load<u16>(Walk.record, FRAME_FLAGS) & (TCP_SYN | TCP_ACK)) == TCP_SYN)
        expert(F.F_TCP_ANALYSIS_TFO_SYN, SEVERITY_NOTE, GROUP_SEQUENCE);
      return;
    case I.IT_TARR_RATE:
      addPlain(F.F_TCP_OPTIONS_TARR_RATE, at, octets, value);
      addPlain(F.F_TCP_OPTIONS_TAR_RESERVED, at, octets, value);
      return;
    case I.IT_SCPS_VECTOR:
      addVector(at, <u32>value);
      return;
    case I.IT_MP_FLAGS:
      addMptcpFlags(item, at, <u32>value);
      return;
    case I.IT_RB_FLAGS:
      addProbeFlags(item, at, <u32>value);
      return;
    case I.IT_RT_FLAGS:
      addTransparencyFlags(at, <u32>value);
      return;
    case I.IT_MP_DATA_ACK:
      addSequence(F.F_TCP_OPTIONS_MPTCP_RAWDATAACK, at, octets, value, 'Original MPTCP Data ACK: ', ' (64bits)');
      noteAcknowledgment(option, value, octets);
      return;
    case I.IT_MP_DATA_SEQ:
      if (load<u32>(item - I.ITEM_SIZE, I.ITEM_FIELD) == I.IT_MP_RESERVED) addPlain(F.F_TCP_OPTIONS_MPTCP_RAWDATASEQNO, at, octets, value);
      else addSequence(F.F_TCP_OPTIONS_MPTCP_RAWDATASEQNO, at, octets, value, 'Data Sequence Number: ', '  (64bits version)');
      return;
    case I.IT_MP_IPV6:
      addOctets(F.F_TCP_OPTIONS_MPTCP_IPV6, addressBehind(item), 16);
      return;
    default: {
      const field = fieldOfItem(load<u32>(item, I.ITEM_FIELD));
      if (field != 0) addPlain(field, at, octets, value);
    }
  }
}

/** The second form of a probe has the field for filters alone. */
function addVersion(node: usize, item: usize): void {
  if (load<u32>(item - I.ITEM_SIZE, I.ITEM_FIELD) == I.IT_RB_VERSION_RAW) hidden(node);
}

/** The IPv6 address stands in the item itself; in the packet it follows the octet of the item before. */
function addressBehind(item: usize): usize {
  return <usize>load<u32>(item - I.ITEM_SIZE, I.ITEM_AT) + 1;
}

function addEdge(field: u32, at: usize, value: u64, name: string): usize {
  const node = add(field, at, 4, value);
  label(node);
  say(name);
  sayNumber(value);
  say(' (relative)');
  done();
  return node;
}

/** A number of 32 or 64 bits, of which only the long ones say so. */
function addSequence(field: u32, at: usize, octets: u32, value: u64, name: string, long: string): void {
  label(add(field, at, octets, value));
  say(name);
  sayNumber(value);
  if (octets == 8) say(long);
  else if (field == F.F_TCP_OPTIONS_MPTCP_RAWDATASEQNO) say('  (32bits version)');
  done();
}

/** Adds a field with its default label; of the number only the field's own bits. */
export function addPlain(field: u32, at: usize, octets: u32, value: u64): usize {
  const entry = fieldAt(field);
  const kind: u32 = load<u8>(entry, FIELD_KIND);
  if (kind == KIND_BYTES || kind == KIND_IPV4) return addOctets(field, at, octets);
  const mask = load<u64>(entry, FIELD_MASK);
  return add(field, at, octets, mask == 0 ? value : (value & mask) >> ctz(mask));
}
