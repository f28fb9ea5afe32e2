// Fields of options that are taken apart bit by bit.

import * as F from '../../../shared/fields/options';
import { F_MPTCP_CONNECTION_MISSING_ALGORITHM, F_MPTCP_CONNECTION_UNSUPPORTED_ALGORITHM } from '../../../shared/fields/multipath';
import * as I from '../../../shared/items';
import { GROUP_PROTOCOL, SEVERITY_WARNING } from '../../../shared/tree';
import { childExpert } from '../../expert';
import { done, label, say, sayBits, sayHex } from '../../say';
import { add, close, open } from '../../tree';
import { addPlain } from './contents';

/** Bits of MP_CAPABLE's flags that version 0 and version 1 give no meaning. */
const RESERVED_BITS_0: i32 = 5;
const RESERVED_BITS_1: i32 = 4;
/** Bits of them that choose the hash, and the only choice there is. */
const CRYPTO: u32 = 0x3f;
const CRYPTO_KNOWN: u32 = 0x01;

/** SCPS capabilities: `TCP SCPS Capabilities Vector: 0xf8 (BETS, SNACK1, …)`. */
export function addVector(at: usize, vector: u32): void {
  label(add(F.F_TCP_OPTIONS_SCPS_VECTOR, at, 1, vector));
  say('TCP SCPS Capabilities Vector: 0x');
  sayHex(vector, 2);
  let any = sayCapability(vector & 0x80, false, 'BETS');
  any = sayCapability(vector & 0x40, any, 'SNACK1');
  any = sayCapability(vector & 0x20, any, 'SNACK2');
  any = sayCapability(vector & 0x10, any, 'COMP');
  any = sayCapability(vector & 0x08, any, 'NLTS');
  any = sayCapability(vector & 0x07, any, 'RESERVED');
  if (any) say(')');
  done();
  open();
  addBits(F.F_TCP_OPTIONS_SCPSFLAGS_BETS, at, vector);
  addBits(F.F_TCP_OPTIONS_SCPSFLAGS_SNACK1, at, vector);
  addBits(F.F_TCP_OPTIONS_SCPSFLAGS_SNACK2, at, vector);
  addBits(F.F_TCP_OPTIONS_SCPSFLAGS_COMPRESS, at, vector);
  addBits(F.F_TCP_OPTIONS_SCPSFLAGS_NLTS, at, vector);
  addBits(F.F_TCP_OPTIONS_SCPSFLAGS_RESERVED, at, vector);
  close();
}

/** Says one of a list in parentheses where its bit is set. → whether the list has begun. */
function sayCapability(bit: u32, any: bool, name: string): bool {
  if (bit == 0) return any;
  say(any ? ', ' : ' (');
  say(name);
  return true;
}

function addBits(field: u32, at: usize, octet: u32): void {
  addPlain(field, at, 1, octet);
}

/** The flags of an MPTCP option; which they are, the item behind tells. */
export function addMptcpFlags(item: usize, at: usize, flags: u32): void {
  const node = addPlain(F.F_TCP_OPTIONS_MPTCP_FLAGS, at, 1, flags);
  if (load<u32>(item + I.ITEM_SIZE, I.ITEM_FIELD) == I.IT_MP_RESET_FLAGS) sayResetFlags(node, flags);
  open();
  switch (load<u32>(item + I.ITEM_SIZE, I.ITEM_FIELD)) {
    case I.IT_MP_BACKUP:
      addBits(F.F_TCP_OPTIONS_MPTCP_BACKUP_FLAG, at, flags);
      break;
    case I.IT_MP_CAPABLE_FLAGS:
      addCapableFlags(item + I.ITEM_SIZE, at, flags);
      break;
    case I.IT_MP_DSS_FLAGS:
      addBits(F.F_TCP_OPTIONS_MPTCP_DATAFIN_FLAG, at, flags);
      addBits(F.F_TCP_OPTIONS_MPTCP_DSEQN8_FLAG, at, flags);
      addBits(F.F_TCP_OPTIONS_MPTCP_DSEQNPRESENT_FLAG, at, flags);
      addBits(F.F_TCP_OPTIONS_MPTCP_DATAACK8_FLAG, at, flags);
      addBits(F.F_TCP_OPTIONS_MPTCP_DATAACKPRESENT_FLAG, at, flags);
      break;
    case I.IT_MP_RESET_FLAGS:
      addBits(F.F_TCP_OPTIONS_MPTCP_FLAG_U_FLAG, at, flags);
      addBits(F.F_TCP_OPTIONS_MPTCP_FLAG_V_FLAG, at, flags);
      addBits(F.F_TCP_OPTIONS_MPTCP_FLAG_W_FLAG, at, flags);
      addBits(F.F_TCP_OPTIONS_MPTCP_FLAG_T_FLAG, at, flags);
      break;
  }
  close();
}

/** `Multipath TCP flags: 0x8a, Flag U, Flag W` */
function sayResetFlags(node: usize, flags: u32): void {
  label(node);
  say('Multipath TCP flags: 0x');
  sayHex(flags, 2);
  if (flags & 8) say(', Flag U');
  if (flags & 4) say(', Flag V');
  if (flags & 2) say(', Flag W');
  if (flags & 1) say(', Transient');
  done();
}

function addCapableFlags(item: usize, at: usize, flags: u32): void {
  addBits(F.F_TCP_OPTIONS_MPTCP_CHECKSUMREQ_FLAGS, at, flags);
  addBits(F.F_TCP_OPTIONS_MPTCP_EXTENSIBILITY_FLAG, at, flags);
  const isVersion1 = load<u32>(item + I.ITEM_SIZE, I.ITEM_FIELD) == I.IT_MP_CAPABLE_FLAGS_1;
  if (isVersion1) addBits(F.F_TCP_OPTIONS_MPTCP_NOMORESUBFLOWS_FLAG, at, flags);
  addBits(isVersion1 ? F.F_TCP_OPTIONS_MPTCP_SHA256_FLAG : F.F_TCP_OPTIONS_MPTCP_SHA1_FLAG, at, flags);
  addReserved(at, flags, isVersion1 ? RESERVED_BITS_1 : RESERVED_BITS_0);
  const crypto = flags & CRYPTO;
  if (crypto == 0) childExpert(F_MPTCP_CONNECTION_MISSING_ALGORITHM, SEVERITY_WARNING, GROUP_PROTOCOL, at);
  if (crypto != CRYPTO_KNOWN) childExpert(F_MPTCP_CONNECTION_UNSUPPORTED_ALGORITHM, SEVERITY_WARNING, GROUP_PROTOCOL, at);
}

/** `...1 011. = Reserved: 0xb`: the versions leave a different number of bits without a meaning. */
function addReserved(at: usize, flags: u32, bits: i32): void {
  const value = (flags >> 1) & ((1 << bits) - 1);
  label(add(F.F_TCP_OPTIONS_MPTCP_RESERVED_FLAG, at, 1, value));
  say(bits == RESERVED_BITS_1 ? '...' : '..');
  if (bits != RESERVED_BITS_1) sayBits(value >> 4, 1);
  sayBits(value >> 3, 1);
  say(' ');
  sayBits(value & 7, 3);
  say('. = Reserved: 0x');
  sayHex(value, bits == RESERVED_BITS_1 ? 1 : 2);
  done();
}

/** The flags of a Riverbed probe: those of a response, or of a query. */
export function addProbeFlags(item: usize, at: usize, flags: u32): void {
  addPlain(F.F_TCP_OPTIONS_RVBD_PROBE_FLAGS, at, 1, flags);
  open();
  const next = load<u32>(item + I.ITEM_SIZE, I.ITEM_FIELD);
  if (next == I.IT_RB_RESPONSE_FLAGS) {
    addBits(F.F_TCP_OPTIONS_RVBD_PROBE_FLAGS_PROBE, at, flags);
    addBits(F.F_TCP_OPTIONS_RVBD_PROBE_FLAGS_SSL, at, flags);
    addBits(F.F_TCP_OPTIONS_RVBD_PROBE_FLAGS_SERVER, at, flags);
  } else if (next == I.IT_RB_QUERY_FLAGS) {
    addBits(F.F_TCP_OPTIONS_RVBD_PROBE_FLAGS_NOTCFE, at, flags);
    addBits(F.F_TCP_OPTIONS_RVBD_PROBE_FLAGS_LAST, at, flags);
  }
  close();
}

/** The flags of Riverbed's transparency option. */
export function addTransparencyFlags(at: usize, flags: u32): void {
  addPlain(F.F_TCP_OPTIONS_RVBD_TRPY_FLAGS, at, 2, flags);
  open();
  addWord(F.F_TCP_OPTIONS_RVBD_TRPY_FLAGS_FW_RST_PROBE, at, flags);
  addWord(F.F_TCP_OPTIONS_RVBD_TRPY_FLAGS_FW_RST_INNER, at, flags);
  addWord(F.F_TCP_OPTIONS_RVBD_TRPY_FLAGS_FW_RST, at, flags);
  addWord(F.F_TCP_OPTIONS_RVBD_TRPY_FLAGS_CHKSUM, at, flags);
  addWord(F.F_TCP_OPTIONS_RVBD_TRPY_FLAGS_OOB, at, flags);
  addWord(F.F_TCP_OPTIONS_RVBD_TRPY_FLAGS_MODE, at, flags);
  close();
}

function addWord(field: u32, at: usize, word: u32): void {
  addPlain(field, at, 2, word);
}
