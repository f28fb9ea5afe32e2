// The flags of a segment, and what they say of its connection.

import {
  ANALYSIS_CLOSING,
  ANALYSIS_CONVERSATION,
  ANALYSIS_SERVER_PORT,
  CLOSING_ACTIVE,
  CLOSING_PASSIVE,
  TC_ACC_ECN,
} from '../../shared/analysis';
import * as F from '../../shared/fields/tcp';
import { FRAME_ANALYSIS, FRAME_FLAGS } from '../../shared/layout';
import { TCP_ACK, TCP_AE, TCP_CWR, TCP_ECE, TCP_FIN, TCP_PSH, TCP_RST, TCP_SYN, TCP_URG } from '../../shared/protocol';
import { GROUP_SEQUENCE, SEVERITY_CHAT, SEVERITY_NOTE, SEVERITY_WARNING } from '../../shared/tree';
import { beginExpert, endExpert, expert } from '../expert';
import { done, doneValue, label, say, sayBits, sayHex, sayNumber, sayOctet, tell } from '../say';
import { add, close, generated, open } from '../tree';

const RESERVED: u32 = 0xe00;
const DOT_HIGH: u32 = 0xc2;
const DOT_LOW: u32 = 0xb7;
const DIGIT: u32 = 0x30;
/** Letters of tcp.flags.str, from the highest bit down. */
const LETTERS: usize = memory.data<u8>([0x52, 0x52, 0x52, 0x41, 0x43, 0x45, 0x55, 0x41, 0x50, 0x52, 0x53, 0x46]);
const BITS: i32 = 12;

/** Adds the twelve bits at `at`. */
export function addFlags(at: usize, record: usize): void {
  const flags: u32 = load<u16>(record, FRAME_FLAGS);
  const accurate = (load<u8>(record, FRAME_ANALYSIS + ANALYSIS_CONVERSATION) & TC_ACC_ECN) != 0 && !(flags & TCP_SYN);
  label(add(F.F_TCP_FLAGS, at, 2, flags));
  say('Flags: 0x');
  sayHex(flags, 3);
  say(' (');
  sayFlags(flags, accurate);
  say(')');
  done();
  open();
  add(F.F_TCP_FLAGS_RES, at, 1, (flags & RESERVED) >> 9);
  if (accurate) addAce(at, aceOf(flags));
  else {
    addFlag(F.F_TCP_FLAGS_AE, at, flags & TCP_AE);
    addFlag(F.F_TCP_FLAGS_CWR, at + 1, flags & TCP_CWR);
    addFlag(F.F_TCP_FLAGS_ECE, at + 1, flags & TCP_ECE);
  }
  addFlag(F.F_TCP_FLAGS_URG, at + 1, flags & TCP_URG);
  addFlag(F.F_TCP_FLAGS_ACK, at + 1, flags & TCP_ACK);
  addFlag(F.F_TCP_FLAGS_PUSH, at + 1, flags & TCP_PSH);
  addFlag(F.F_TCP_FLAGS_RESET, at + 1, flags & TCP_RST);
  if (flags & TCP_RST) expert(F.F_TCP_CONNECTION_RST, SEVERITY_WARNING, GROUP_SEQUENCE);
  addFlag(F.F_TCP_FLAGS_SYN, at + 1, flags & TCP_SYN);
  if (flags & TCP_SYN) addOpening(flags, load<u16>(record, FRAME_ANALYSIS + ANALYSIS_SERVER_PORT));
  addFlag(F.F_TCP_FLAGS_FIN, at + 1, flags & TCP_FIN);
  if (flags & TCP_FIN) expert(F.F_TCP_CONNECTION_FIN, SEVERITY_CHAT, GROUP_SEQUENCE);
  addLetters(at, flags, accurate);
  if (flags & TCP_FIN) addClosing(load<u8>(record, FRAME_ANALYSIS + ANALYSIS_CLOSING));
  close();
}

function addFlag(field: u32, at: usize, bit: u32): void {
  add(field, at, 1, u32(bit != 0));
}

/** `...X XX.. .... = ACE: n` */
function addAce(at: usize, ace: u32): void {
  label(add(F.F_TCP_FLAGS_ACE, at, 2, ace));
  say('...');
  sayBits(ace >> 2, 1);
  say(' ');
  sayBits(ace & 3, 2);
  say('.. .... = ACE: ');
  sayNumber(ace);
  done();
}

function aceOf(flags: u32): u32 {
  return (flags & (TCP_AE | TCP_CWR | TCP_ECE)) >> 6;
}

/** The names of those that are set (facts 5.2). */
function sayFlags(flags: u32, accurate: bool): void {
  let any = false;
  const last: u32 = accurate ? TCP_URG : TCP_AE;
  for (let bit: u32 = TCP_FIN; bit <= last; bit <<= 1) {
    if (!(flags & bit)) continue;
    if (any) say(', ');
    any = true;
    say(nameOf(bit));
  }
  if (accurate) {
    say(', ACE=');
    sayNumber(aceOf(flags));
    any = true;
  }
  if (flags & RESERVED) {
    if (any) say(', ');
    say('Reserved');
  } else if (!any) say('<None>');
}

function nameOf(bit: u32): string {
  switch (bit) {
    case TCP_FIN:
      return 'FIN';
    case TCP_SYN:
      return 'SYN';
    case TCP_RST:
      return 'RST';
    case TCP_PSH:
      return 'PSH';
    case TCP_ACK:
      return 'ACK';
    case TCP_URG:
      return 'URG';
    case TCP_ECE:
      return 'ECE';
    case TCP_CWR:
      return 'CWR';
    default:
      return 'AE';
  }
}

function addOpening(flags: u32, server: u32): void {
  const answers = (flags & TCP_ACK) != 0;
  beginExpert(answers ? F.F_TCP_CONNECTION_SYNACK : F.F_TCP_CONNECTION_SYN, SEVERITY_CHAT, GROUP_SEQUENCE);
  say(answers ? 'Connection establish acknowledge (SYN+ACK): server port ' : 'Connection establish request (SYN): server port ');
  sayNumber(server);
  endExpert();
}

/** `··········S·`; accurate ECN puts a number in the place of three flags. */
function addLetters(at: usize, flags: u32, accurate: bool): void {
  tell(generated(add(F.F_TCP_FLAGS_STR, at, 2, 0)));
  for (let bit = BITS - 1; bit >= 0; bit--) {
    if (accurate && bit <= 8 && bit >= 6) {
      if (bit == 7) sayOctet(DIGIT + aceOf(flags));
      else say('-');
    } else if (flags & (1 << bit)) sayOctet(load<u8>(LETTERS + BITS - 1 - bit));
    else {
      sayOctet(DOT_HIGH);
      sayOctet(DOT_LOW);
    }
  }
  doneValue();
}

function addClosing(closing: u32): void {
  if (closing == CLOSING_ACTIVE) expert(F.F_TCP_CONNECTION_FIN_ACTIVE, SEVERITY_NOTE, GROUP_SEQUENCE);
  else if (closing == CLOSING_PASSIVE) expert(F.F_TCP_CONNECTION_FIN_PASSIVE, SEVERITY_NOTE, GROUP_SEQUENCE);
}
