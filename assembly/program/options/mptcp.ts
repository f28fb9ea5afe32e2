// Multipath TCP, RFC 6824 (version 0) and RFC 8684 (version 1) §3.

import * as I from '../../shared/items';
import { addAddressItem, addItem } from '../items';
import { Cursor, has, huge, ipv4, left, long, octet, octets, wide } from './cursor';

const SUBTYPE_SHIFT: u32 = 4;
const LOW: u32 = 0x0f;
const CAPABLE: u32 = 0;
const JOIN: u32 = 1;
const DATA: u32 = 2;
const ADD_ADDRESS: u32 = 3;
const REMOVE_ADDRESS: u32 = 4;
const PRIORITY: u32 = 5;
const FAIL: u32 = 6;
const FAST_CLOSE: u32 = 7;
const RESET: u32 = 8;

const VERSION_1: u32 = 1;
/** Flags that the versions give no meaning. */
const RESERVED_0: u32 = 0x3e;
const RESERVED_1: u32 = 0x1e;

/** Octets behind the length octet that tell the forms of MP_JOIN apart. */
const JOIN_SYN: u32 = 10;
const JOIN_SYN_ACK: u32 = 14;
const JOIN_ACK: u32 = 22;
const HMAC: u32 = 20;

const DATA_ACK: u32 = 0x01;
const DATA_ACK_8: u32 = 0x02;
const DATA_SEQ: u32 = 0x04;
const DATA_SEQ_8: u32 = 0x08;

const KEY: u32 = 8;
const CHECKSUM_ROOM: u32 = 4;

const ADDRESS_V4: u32 = 4;
const ADDRESS_V6: u32 = 16;
const PORT: u32 = 2;
const TRUNCATED_HMAC: u32 = 8;
const IP_4: u32 = 4;
const IP_6: u32 = 6;

/** Adds what the option holds. */
export function mptcp(): bool {
  if (!has(1)) return false;
  const first: u32 = load<u8>(Cursor.at);
  addItem(I.IT_MP_SUBTYPE, first, Cursor.at, 1);
  switch (first >> SUBTYPE_SHIFT) {
    case CAPABLE:
      return capable(first & LOW);
    case JOIN:
      return join();
    case DATA:
      return dataSequence();
    case ADD_ADDRESS:
      return addAddress(first & LOW);
    case REMOVE_ADDRESS:
      return removeAddress();
    case PRIORITY:
      return flags() && flag(I.IT_MP_BACKUP) && (left() != 1 || octet(I.IT_MP_ADDRESS_ID));
    case FAIL:
      return reserved() && huge(I.IT_MP_DATA_SEQ);
    case FAST_CLOSE:
      return reserved() && huge(I.IT_MP_RECEIVER_KEY);
    case RESET:
      return flags() && flag(I.IT_MP_RESET_FLAGS) && octet(I.IT_MP_RESET_REASON);
    default:
      return true;
  }
}

/** The flags of the octet with the subtype. Steps over it. */
function flags(): bool {
  return octet(I.IT_MP_FLAGS);
}

/** The octet just read once more, for the flags in it. */
function flag(field: u32): bool {
  addItem(field, load<u8>(Cursor.at - 1), Cursor.at - 1, 1);
  return true;
}

/** Twelve bits behind the subtype. */
function reserved(): bool {
  return wide(I.IT_MP_RESERVED);
}

function capable(version: u32): bool {
  addItem(I.IT_MP_VERSION, version, Cursor.at, 1);
  Cursor.at += 1;
  if (!flags()) return false;
  const bits: u32 = load<u8>(Cursor.at - 1);
  addItem(I.IT_MP_CAPABLE_FLAGS, bits, Cursor.at - 1, 1);
  addItem(version == VERSION_1 ? I.IT_MP_CAPABLE_FLAGS_1 : I.IT_MP_CAPABLE_FLAGS_0, bits, Cursor.at - 1, 1);
  addItem(I.IT_MP_CAPABLE_RESERVED, (bits & (version == VERSION_1 ? RESERVED_1 : RESERVED_0)) >> 1, Cursor.at - 1, 1);
  const length = left();
  // Keys of no other length are known.
  if (length != KEY && (length < 2 * KEY || length > 2 * KEY + 4 || length & 1)) return true;
  if (!huge(I.IT_MP_SENDER_KEY)) return false;
  if (left() >= KEY && !huge(I.IT_MP_RECEIVER_KEY)) return false;
  if (left() >= 2 && !wide(I.IT_MP_DATA_LENGTH)) return false;
  return left() < 2 || wide(I.IT_MP_CHECKSUM);
}

function join(): bool {
  if (left() == JOIN_ACK) return reserved() && octets(I.IT_MP_HMAC, HMAC);
  const isSyn = left() == JOIN_SYN;
  if (!isSyn && left() != JOIN_SYN_ACK) return true;
  if (!flags() || !flag(I.IT_MP_BACKUP) || !octet(I.IT_MP_ADDRESS_ID)) return false;
  return (isSyn ? long(I.IT_MP_TOKEN) : huge(I.IT_MP_TRUNCATED_HMAC)) && long(I.IT_MP_RANDOM);
}

function dataSequence(): bool {
  Cursor.at += 1;
  if (!flags()) return false;
  flag(I.IT_MP_DSS_FLAGS);
  const bits: u32 = load<u8>(Cursor.at - 1);
  if (bits & DATA_ACK && !(bits & DATA_ACK_8 ? huge(I.IT_MP_DATA_ACK) : long(I.IT_MP_DATA_ACK))) return false;
  if (!(bits & DATA_SEQ)) return true;
  if (!(bits & DATA_SEQ_8 ? huge(I.IT_MP_DATA_SEQ) : long(I.IT_MP_DATA_SEQ))) return false;
  if (!long(I.IT_MP_SUBFLOW_SEQ) || !wide(I.IT_MP_DATA_LENGTH)) return false;
  // As in tshark: two octets more than the checksum has.
  return left() < CHECKSUM_ROOM || wide(I.IT_MP_CHECKSUM);
}

/** Version 0 names the IP version where version 1 has its echo flag; the kind of address, a port and an HMAC show in the length. */
function addAddress(low: u32): bool {
  const isVersion0 = low == IP_4 || low == IP_6;
  addItem(isVersion0 ? I.IT_MP_IP_VERSION : I.IT_MP_ECHO, low, Cursor.at, 1);
  Cursor.at += 1;
  if (!octet(I.IT_MP_ADDRESS_ID)) return false;
  const length = left();
  const isV6 = length >= ADDRESS_V6;
  const extra = length - (isV6 ? ADDRESS_V6 : ADDRESS_V4);
  // The length tells what there is; one of another kind holds nothing that is known.
  if ((extra & ~TRUNCATED_HMAC) != 0 && (extra & ~TRUNCATED_HMAC) != PORT) return true;
  if (!(isV6 ? ipv6() : ipv4(I.IT_MP_IPV4))) return false;
  if ((extra == PORT || extra == PORT + TRUNCATED_HMAC) && !wide(I.IT_MP_PORT)) return false;
  return extra < TRUNCATED_HMAC || huge(I.IT_MP_ADD_HMAC);
}

function ipv6(): bool {
  if (!has(ADDRESS_V6)) return false;
  addAddressItem(I.IT_MP_IPV6, Cursor.at);
  Cursor.at += ADDRESS_V6;
  return true;
}

function removeAddress(): bool {
  Cursor.at += 1;
  while (left() > 0) if (!octet(I.IT_MP_ADDRESS_ID)) return false;
  return true;
}
