// Kinds of options by name, and the lines that say what one holds.

import * as F from '../../../shared/fields/options';
import * as I from '../../../shared/items';
import * as P from '../../../shared/protocol';
import { done, label, say, sayHex, sayIpv4, sayNumber } from '../../say';
import { sayNameOf } from '../../vocabulary';
import { readsCookies } from '../syn-cookie';

/** IANA "TCP Option Kind Numbers"; 76 and 78 are Riverbed's. */
const ECHO: u32 = 6;
const ECHO_REPLY: u32 = 7;
const CC: u32 = 11;
const CC_NEW: u32 = 12;
const CC_ECHO: u32 = 13;
const SCPS: u32 = 20;
/** Capabilities of another length are extended ones. */
const SCPS_LENGTH: u32 = 4;
const SNACK: u32 = 21;
const SCPS_RECORD: u32 = 22;
const SCPS_CORRUPTION: u32 = 23;
const QUICK_START: u32 = 27;

/** The field whose octets are an option of `kind`. */
export function fieldOfKind(kind: u32): u32 {
  switch (kind) {
    case P.TCP_OPTION_EOL:
      return F.F_TCP_OPTIONS_EOL;
    case P.TCP_OPTION_NOP:
      return F.F_TCP_OPTIONS_NOP;
    case P.TCP_OPTION_MSS:
      return F.F_TCP_OPTIONS_MSS;
    case P.TCP_OPTION_WSCALE:
      return F.F_TCP_OPTIONS_WSCALE;
    case P.TCP_OPTION_SACK_PERMITTED:
      return F.F_TCP_OPTIONS_SACK_PERM;
    case P.TCP_OPTION_SACK:
      return F.F_TCP_OPTIONS_SACK;
    case ECHO:
    case ECHO_REPLY:
      return F.F_TCP_OPTIONS_ECHO;
    case P.TCP_OPTION_TIMESTAMPS:
      return F.F_TCP_OPTIONS_TIMESTAMP;
    case CC:
    case CC_NEW:
    case CC_ECHO:
      return F.F_TCP_OPTIONS_CC;
    case P.TCP_OPTION_MD5:
      return F.F_TCP_OPTIONS_MD5;
    case SCPS:
      return F.F_TCP_OPTIONS_SCPS;
    case SNACK:
      return F.F_TCP_OPTIONS_SNACK;
    case SCPS_RECORD:
      return F.F_TCP_OPTIONS_SCPSREC;
    case SCPS_CORRUPTION:
      return F.F_TCP_OPTIONS_SCPSCOR;
    case QUICK_START:
      return F.F_TCP_OPTIONS_QS;
    case P.TCP_OPTION_USER_TIMEOUT:
      return F.F_TCP_OPTIONS_USER_TO;
    case P.TCP_OPTION_AO:
      return F.F_TCP_OPTIONS_AO;
    case P.TCP_OPTION_FAST_OPEN:
      return F.F_TCP_OPTIONS_TFO;
    case P.TCP_OPTION_RIVERBED_PROBE:
      return F.F_TCP_OPTIONS_RVBD_PROBE;
    case P.TCP_OPTION_RIVERBED_TRANSPARENCY:
      return F.F_TCP_OPTIONS_RVBD_TRPY;
    case P.TCP_OPTION_ACC_ECN_0:
    case P.TCP_OPTION_ACC_ECN_1:
      return F.F_TCP_OPTIONS_ACC_ECN;
    case P.TCP_OPTION_EXPERIMENT_1:
    case P.TCP_OPTION_EXPERIMENT_2:
      return F.F_TCP_OPTIONS_EXPERIMENTAL;
    default:
      return F.F_TCP_OPTIONS_UNKNOWN;
  }
}

/** What the list of the options calls a kind. */
export function sayKind(kind: u32): void {
  const name = nameOfKind(kind);
  if (name.length > 0) say(name);
  else {
    say('Unknown (0x');
    sayHex(kind, 2);
    say(')');
  }
}

function nameOfKind(kind: u32): string {
  switch (kind) {
    case P.TCP_OPTION_EOL:
      return 'End of Option List (EOL)';
    case P.TCP_OPTION_NOP:
      return 'No-Operation (NOP)';
    case P.TCP_OPTION_MSS:
      return 'Maximum segment size';
    case P.TCP_OPTION_WSCALE:
      return 'Window scale';
    case P.TCP_OPTION_SACK_PERMITTED:
      return 'SACK permitted';
    case P.TCP_OPTION_SACK:
      return 'SACK';
    case ECHO:
      return 'Echo';
    case ECHO_REPLY:
      return 'Echo reply';
    case P.TCP_OPTION_TIMESTAMPS:
      return 'Timestamps';
    case CC:
      return 'CC';
    case CC_NEW:
      return 'CC.NEW';
    case CC_ECHO:
      return 'CC.ECHO';
    case P.TCP_OPTION_MD5:
      return 'TCP MD5 signature';
    case SCPS:
      return 'SCPS capabilities';
    case SNACK:
      return 'Selective Negative Acknowledgment';
    case SCPS_RECORD:
      return 'SCPS record boundary';
    case SCPS_CORRUPTION:
      return 'SCPS corruption experienced';
    case QUICK_START:
      return 'Quick-Start';
    case P.TCP_OPTION_USER_TIMEOUT:
      return 'User Timeout';
    case P.TCP_OPTION_AO:
      return 'TCP AO';
    case P.TCP_OPTION_MPTCP:
      return 'MPTCP';
    case P.TCP_OPTION_FAST_OPEN:
      return 'TCP Fast Open';
    case P.TCP_OPTION_RIVERBED_PROBE:
      return 'Riverbed Probe';
    case P.TCP_OPTION_RIVERBED_TRANSPARENCY:
      return 'Riverbed Transparency';
    case P.TCP_OPTION_ACC_ECN_0:
    case P.TCP_OPTION_ACC_ECN_1:
      return 'Accurate ECN';
    case P.TCP_OPTION_EXPERIMENT_1:
    case P.TCP_OPTION_EXPERIMENT_2:
      return 'Experimental';
    default:
      return '';
  }
}

/** Labels the option `node` of `length` octets, whose items are those from `from` to `to`; `isWhole`: the dissection did not end within it. */
export function sayOption(node: usize, kind: u32, length: u32, from: usize, to: usize, isWhole: bool): void {
  label(node);
  if (kind == P.TCP_OPTION_MPTCP) {
    say('Multipath Transmission Control Protocol');
    if (from < to) {
      say(': ');
      saySubtype(valueOf(from, to, I.IT_MP_SUBTYPE) >> 4);
    }
    done();
    return;
  }
  if (kind == SCPS && length != SCPS_LENGTH) {
    sayExtension(length, from, to);
    done();
    return;
  }
  say('TCP Option - ');
  if (kind >= CC && kind <= CC_ECHO) say('CC');
  else if (kind == ECHO_REPLY) say('Echo');
  else if (nameOfKind(kind).length > 0) say(nameOfKind(kind));
  else say('Unknown');
  sayContents(kind, from, to, isWhole);
  done();
}

function saySubtype(subtype: u32): void {
  if (sayNameOf(F.F_TCP_OPTIONS_MPTCP_SUBTYPE, subtype)) return;
  say('Unknown (');
  sayNumber(subtype);
  say(')');
}

/** The value of the first item of `field`; 0 when there is none. */
function valueOf(from: usize, to: usize, field: u32): u32 {
  for (let item = from; item < to; item += I.ITEM_SIZE) if (load<u32>(item, I.ITEM_FIELD) == field) return load<u32>(item, I.ITEM_VALUE);
  return 0;
}

function hasItem(from: usize, to: usize, field: u32): bool {
  for (let item = from; item < to; item += I.ITEM_SIZE) if (load<u32>(item, I.ITEM_FIELD) == field) return true;
  return false;
}

function sayContents(kind: u32, from: usize, to: usize, isWhole: bool): void {
  if (hasItem(from, to, I.IT_LENGTH_INVALID) && !hasItem(from, to, I.IT_EXID)) return;
  switch (kind) {
    case P.TCP_OPTION_MSS:
      if (!hasItem(from, to, I.IT_MSS)) return;
      say(': ');
      sayNumber(valueOf(from, to, I.IT_MSS));
      say(' bytes');
      break;
    case P.TCP_OPTION_WSCALE:
      if (!hasItem(from, to, I.IT_SHIFT)) return;
      say(': ');
      sayNumber(valueOf(from, to, I.IT_SHIFT));
      say(' (multiply by ');
      sayNumber(valueOf(from, to, I.IT_MULTIPLIER));
      say(')');
      break;
    case P.TCP_OPTION_SACK:
      sayEdges(from, to);
      break;
    case ECHO:
    case ECHO_REPLY:
      if (!hasItem(from, to, I.IT_ECHO)) return;
      say(': ');
      sayNumber(valueOf(from, to, I.IT_ECHO));
      break;
    case P.TCP_OPTION_TIMESTAMPS:
      if (!hasItem(from, to, I.IT_TSECR)) return;
      say(': TSval ');
      sayNumber(valueOf(from, to, I.IT_TSVAL));
      say(', TSecr ');
      sayNumber(valueOf(from, to, I.IT_TSECR));
      if (readsCookies()) say(' (syn cookie)');
      break;
    case P.TCP_OPTION_ACC_ECN_0:
    case P.TCP_OPTION_ACC_ECN_1:
      if (isWhole) sayCounters(kind, from, to);
      break;
    case P.TCP_OPTION_EXPERIMENT_1:
    case P.TCP_OPTION_EXPERIMENT_2:
      if (!hasItem(from, to, I.IT_EXID)) return;
      say(': ');
      sayExperiment(valueOf(from, to, I.IT_EXID), from, to, isWhole);
      break;
    case P.TCP_OPTION_RIVERBED_PROBE:
      sayProbe(from, to, isWhole);
      break;
    case P.TCP_OPTION_RIVERBED_TRANSPARENCY:
      sayInner(from, to);
      break;
  }
}

/** `SCPS Extended Capabilities (8 bytes)`, illegal ones where nothing in them counts. */
function sayExtension(length: u32, from: usize, to: usize): void {
  say(hasItem(from, to, I.IT_SCPS_BINDING_ID) ? 'SCPS Extended Capabilities (' : 'Illegal SCPS Extended Capabilities (');
  sayNumber(length);
  say(' bytes)');
}

/** ` 201-301 401-501` */
function sayEdges(from: usize, to: usize): void {
  for (let item = from; item < to; item += I.ITEM_SIZE) {
    const field = load<u32>(item, I.ITEM_FIELD);
    if (field == I.IT_SACK_RIGHT) {
      say(' ');
      sayNumber(load<u32>(item - I.ITEM_SIZE, I.ITEM_VALUE));
      say('-');
      sayNumber(load<u32>(item, I.ITEM_VALUE));
    }
  }
}

/** The name of an experiment; of accurate ECN what it counts too. */
function sayExperiment(id: u32, from: usize, to: usize, isWhole: bool): void {
  if (!sayNameOf(F.F_TCP_OPTIONS_EXPERIMENTAL_EXID, id)) say('Unknown');
  if (hasItem(from, to, I.IT_TARR_RATE)) {
    say(' ');
    sayNumber(valueOf(from, to, I.IT_TARR_RATE) >> 1);
  }
  const isFirst = id == P.TCP_EXP_ACC_ECN_0;
  if (!isFirst && id != P.TCP_EXP_ACC_ECN_1) return;
  if (hasItem(from, to, I.IT_LENGTH_INVALID)) return;
  say(': Accurate ECN');
  if (isWhole) sayCounters(isFirst ? P.TCP_OPTION_ACC_ECN_0 : P.TCP_OPTION_ACC_ECN_1, from, to);
}

/** ` (Order 0): EE0B 1, ECEB 2, EE1B 3` */
function sayCounters(kind: u32, from: usize, to: usize): void {
  let any = false;
  for (let item = from; item < to; item += I.ITEM_SIZE) {
    const field = load<u32>(item, I.ITEM_FIELD);
    if (field < <u32>I.IT_EE0B || field > <u32>I.IT_EE1B) continue;
    if (!any) say(kind == P.TCP_OPTION_ACC_ECN_0 ? ' (Order 0): ' : ' (Order 1): ');
    else say(', ');
    any = true;
    say(field == I.IT_EE0B ? 'EE0B ' : field == I.IT_ECEB ? 'ECEB ' : 'EE1B ');
    sayNumber(load<u32>(item, I.ITEM_VALUE));
  }
}

/** `: Probe Trace, CSH IP: 79.245.50.204` */
function sayProbe(from: usize, to: usize, isWhole: bool): void {
  const isFirst = hasItem(from, to, I.IT_RB_TYPE_1);
  const isKnown = isFirst || hasItem(from, to, I.IT_RB_TYPE_2);
  if (!isKnown && !isWhole) return;
  say(': ');
  if (!isKnown) {
    say('Probe Unknown');
    return;
  }
  say(probeName(isFirst ? valueOf(from, to, I.IT_RB_TYPE_1) >> 4 : valueOf(from, to, I.IT_RB_TYPE_2) >> 1));
  if (!isFirst) return;
  for (let item = from; item < to; item += I.ITEM_SIZE) {
    const field = load<u32>(item, I.ITEM_FIELD);
    if (field == I.IT_RB_APPLICATION) {
      say(', CSH IP: ');
      sayIpv4(load<u32>(item - I.ITEM_SIZE, I.ITEM_AT));
    } else if (field == I.IT_RB_PROXY_PORT) {
      say(', Server Steelhead: ');
      sayIpv4(load<u32>(item - I.ITEM_SIZE, I.ITEM_AT));
      say(':');
      sayNumber(load<u32>(item, I.ITEM_VALUE));
    }
  }
}

/** ` 10.0.0.1:5000 -> 10.0.0.2:80` */
function sayInner(from: usize, to: usize): void {
  for (let item = from; item < to; item += I.ITEM_SIZE) {
    if (load<u32>(item, I.ITEM_FIELD) != I.IT_RT_DESTINATION_PORT) continue;
    say(' ');
    sayIpv4(load<u32>(item - 3 * I.ITEM_SIZE, I.ITEM_AT));
    say(':');
    sayNumber(load<u32>(item - I.ITEM_SIZE, I.ITEM_VALUE));
    say(' -> ');
    sayIpv4(load<u32>(item - 2 * I.ITEM_SIZE, I.ITEM_AT));
    say(':');
    sayNumber(load<u32>(item, I.ITEM_VALUE));
  }
}

function probeName(type: u32): string {
  switch (type) {
    case 0:
      return 'Probe Query';
    case 1:
      return 'Probe Response';
    case 2:
      return 'Probe Internal';
    case 3:
      return 'Probe Trace';
    case 4:
      return 'Probe Query SH';
    case 5:
      return 'Probe Response SH';
    case 6:
      return 'Probe Query Info';
    case 7:
      return 'Probe Response Info';
    case 8:
      return 'Probe Query Info SH';
    case 9:
      return 'Probe Query Info Store ID';
    case 10:
      return 'Probe Reset';
    default:
      return 'Probe Unknown';
  }
}
