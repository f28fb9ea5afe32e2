// What the options of MPTCP tell of the connection, and what follows from it: RFC 6824 §3, RFC 8684 §3.

import * as F from '../../../shared/fields/multipath';
import { F_MPTCP_EXPECTED_IDSN, F_MPTCP_EXPECTED_TOKEN } from '../../../shared/fields/options';
import * as I from '../../../shared/items';
import { PREF_ABSOLUTE_MULTIPATH } from '../../../shared/options';
import { GROUP_PROTOCOL, SEVERITY_WARNING } from '../../../shared/tree';
import { childExpert, expert } from '../../expert';
import { done, label, say, sayNumber } from '../../say';
import { addGenerated, Tree } from '../../tree';
import { Walk } from '../../walk';
import {
  echoedKey,
  ensureConnection,
  enterMultipath,
  isKeyed,
  isNumbered,
  joinToken,
  Multipath,
  ownBase,
  ownToken,
  relativeNumber,
  senderKey,
} from '../multipath';

const CAPABLE: u32 = 0;
const JOIN: u32 = 1;
const KEY: usize = 8;
const LONG: u32 = 8;
/** Octet of the flags, where one bit says that the acknowledgment has eight octets. */
const MAPPING_FLAGS = 3;
const ACK_LONG: u8 = 0x02;
/** The version stands in the low bits of the octet two before the sender's key. */
const VERSION_BEFORE: usize = 2;
const VERSION_BITS: u32 = 0xf;

/** An option begins, of this subtype. What an error quotes says nothing new. */
export function noteSubtype(subtype: u32): void {
  if (Walk.quoted || !enterMultipath()) return;
  if (subtype != CAPABLE && subtype != JOIN) ensureConnection();
}

/** The key at `at` of the sender, told by `item`; adds the token and the first data sequence number that follow. */
export function noteSenderKey(item: usize, at: usize): void {
  if (!Multipath.seen) return;
  const hasBoth = load<u32>(item + I.ITEM_SIZE, I.ITEM_FIELD) == I.IT_MP_RECEIVER_KEY;
  if (!hasBoth || !isKeyed()) senderKey(at, load<u8>(at - VERSION_BEFORE) & VERSION_BITS);
  addGenerated(F_MPTCP_EXPECTED_TOKEN, at + KEY, 0, ownToken());
  const base = ownBase();
  label(addGenerated(F_MPTCP_EXPECTED_IDSN, at + KEY, 0, base));
  say('Subflow expected IDSN: ');
  sayNumber(base);
  say(' (64bits version)');
  done();
}

/** The key at `at` that the other end is sent back. */
export function noteReceiverKey(item: usize, at: usize): void {
  // Where a connection is closed in a hurry it stands alone.
  if (!Multipath.seen || load<u32>(item - I.ITEM_SIZE, I.ITEM_FIELD) != I.IT_MP_SENDER_KEY) return;
  if (!echoedKey(at, load<u8>(at - KEY - VERSION_BEFORE) & VERSION_BITS))
    expert(F.F_MPTCP_CONNECTION_ECHOED_KEY_MISMATCH, SEVERITY_WARNING, GROUP_PROTOCOL);
}

/** The token at `at`. */
export function noteToken(at: usize): void {
  if (Multipath.seen) joinToken(at);
}

/** The other end's data were acknowledged up to `value`. */
export function noteAcknowledgment(option: usize, value: u64, octets: u32): void {
  const isLong = octets == LONG;
  if (!Multipath.seen || !isNumbered(Multipath.theirs, isLong)) return;
  addRelative(F.F_MPTCP_ACK, option, 'Multipath TCP Data ACK: ', relativeNumber(Multipath.theirs, value, isLong));
}

/** The option with the items `from … end` is through. */
export function noteEnd(from: usize, end: usize): void {
  if (Multipath.seen && end != from && (<u32>load<u64>(from, I.ITEM_VALUE)) >> 4 != CAPABLE) ensureConnection();
}

/** The length `item` of a mapping in `option`: its data sequence number is told of again, relative to the first. */
export function noteMapping(item: usize, option: usize): void {
  const mapping = item - 2 * I.ITEM_SIZE;
  // Keys may come with a length, too.
  if (!Multipath.seen || load<u32>(mapping, I.ITEM_FIELD) != I.IT_MP_DATA_SEQ) return;
  ensureConnection();
  if (load<u64>(item, I.ITEM_VALUE) == 0) childExpert(F.F_MPTCP_DSS_INFINITE_MAPPING, SEVERITY_WARNING, GROUP_PROTOCOL, option);
  if (!isNumbered(Multipath.mine, load<u32>(mapping, I.ITEM_OCTETS) == LONG)) return;
  // As in tshark the acknowledgment says how long the number is taken to be.
  const isLong = (load<u8>(option, MAPPING_FLAGS) & ACK_LONG) != 0;
  addRelative(
    F.F_MPTCP_DSS_DSN,
    option,
    'DSS Data Sequence Number: ',
    relativeNumber(Multipath.mine, load<u64>(mapping, I.ITEM_VALUE), isLong),
  );
}

function addRelative(field: u32, option: usize, name: string, value: u64): void {
  label(addGenerated(field, option, 0, value));
  say(name);
  sayNumber(value);
  if (!(Tree.preferences & PREF_ABSOLUTE_MULTIPATH)) say(' (Relative)');
  done();
}
