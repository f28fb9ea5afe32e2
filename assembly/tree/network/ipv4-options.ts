// IPv4 options, RFC 791 §3.1.

import * as F from '../../shared/fields/ip-options';
import { GROUP_PROTOCOL, SEVERITY_WARNING } from '../../shared/tree';
import { beginExpert, childExpert, endExpert } from '../expert';
import { done, label, resume, say, sayBytes, sayHex, sayNumber } from '../say';
import { add, addOctet, addOctets, addText, close, has, lastNode, open, Tree } from '../tree';
import { addIpv4OptionValue } from './ipv4-option-values';
import { ipv4OptionField, ipv4OptionName, isIpv4OptionLength, ipv4OptionOctets } from './ipv4-option-names';

const HEADER_MIN: u32 = 20;
const END: u32 = 0;
const NO_OPERATION: u32 = 1;
const HEADER: u32 = 2;
/** Whoever takes an option out of a header leaves this many of those that do nothing. */
const FILLED: u32 = 4;

/** Adds the options of the header of `octets` octets at `at`. False when the dissection ends within. */
export function addIpv4Options(at: usize, octets: u32): bool {
  if (!has(at + HEADER_MIN, octets - HEADER_MIN)) return false;
  const heading = addText(at + HEADER_MIN, octets - HEADER_MIN);
  label(heading);
  say('Options: (');
  sayBytes(octets - HEADER_MIN);
  say(')');
  done();
  open();
  addEach(at + HEADER_MIN, at + octets, heading);
  close();
  return Tree.thrown == 0;
}

function addEach(from: usize, end: usize, heading: usize): void {
  let at = from;
  let idle: u32 = 0;
  while (at < end && Tree.thrown == 0) {
    const kind: u32 = load<u8>(at);
    if (kind == END || kind == NO_OPERATION) {
      idle = kind == NO_OPERATION ? idle + 1 : 0;
      if (idle == FILLED) childExpert(F.F_IP_NOP, SEVERITY_WARNING, GROUP_PROTOCOL, from);
      addOctets(kind == END ? F.F_IP_OPTIONS_EOL : F.F_IP_OPTIONS_NOP, at, 1);
      label(lastNode());
      say(kind == END ? 'IP Option - End of Options List (EOL)' : 'IP Option - No-Operation (NOP)');
      done();
      open();
      addType(at, kind);
      close();
      if (kind == END) return;
      at++;
      continue;
    }
    idle = 0;
    const length: u32 = at + 1 < end ? load<u8>(at, 1) : 0;
    if (!isWhole(at, end, kind, length)) return;
    addOption(at, kind, length, heading);
    at += length;
  }
}

/** Is the option within the header? If not, what is wrong with it is told. */
function isWhole(at: usize, end: usize, kind: u32, length: u32): bool {
  const isCut = at + 1 == end;
  if (!isCut && length >= HEADER && at + length <= end) return true;
  addText(at, isCut ? 1 : <u32>min(<usize>max(length, HEADER), end - at));
  label(lastNode());
  sayWrong(kind, length, isCut);
  done();
  beginExpert(F.F_IP_OPT_LEN_INVALID, SEVERITY_WARNING, GROUP_PROTOCOL);
  sayWrong(kind, length, isCut);
  endExpert();
  return false;
}

function sayWrong(kind: u32, length: u32, isCut: bool): void {
  sayKind(kind);
  if (isCut) {
    say(' (length byte past end of options)');
    return;
  }
  say(length < HEADER ? ' (with too-short option length = ' : ' (option length = ');
  sayBytes(length);
  say(length < HEADER ? ')' : ' says option goes past end of options)');
}

function sayKind(kind: u32): void {
  const name = ipv4OptionName(kind);
  if (name.length != 0) {
    say(name);
    return;
  }
  say('Unknown (0x');
  sayHex(kind, 2);
  say(')');
}

function addOption(at: usize, kind: u32, length: u32, heading: usize): void {
  const field = ipv4OptionField(kind);
  if (field == 0) {
    label(addText(at, length));
    sayKind(kind);
    say(' (');
    sayBytes(length);
    say(')');
    done();
    return;
  }
  // An option of fixed length is shown with that.
  const octets = ipv4OptionOctets(kind, length);
  const node = addOctets(field, at, min(octets, <u32>(Tree.end - at)));
  label(node);
  say('IP Option - ');
  say(ipv4OptionName(kind));
  say(' (');
  sayBytes(octets);
  say(')');
  done();
  open();
  addType(at, kind);
  addOctet(F.F_IP_OPT_LEN, at + 1);
  if (!isIpv4OptionLength(kind, length)) {
    beginExpert(F.F_IP_OPT_LEN_INVALID, SEVERITY_WARNING, GROUP_PROTOCOL);
    say(ipv4OptionName(kind));
    say(' (with option length = ');
    sayBytes(length);
    say('; should be ');
    sayNumber(octets);
    say(')');
    endExpert();
  }
  addIpv4OptionValue(at, kind, length, node);
  close();
  if (Tree.thrown != 0) return;
  resume(heading);
  say(', ');
  say(ipv4OptionName(kind));
  done();
}

/** The number of an option, and what its bits say. */
function addType(at: usize, kind: u32): void {
  addOctet(F.F_IP_OPT_TYPE, at);
  open();
  add(F.F_IP_OPT_TYPE_COPY, at, 1, kind >> 7);
  add(F.F_IP_OPT_TYPE_CLASS, at, 1, (kind >> 5) & 3);
  add(F.F_IP_OPT_TYPE_NUMBER, at, 1, kind & 0x1f);
  close();
}
