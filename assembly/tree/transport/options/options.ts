// TCP options: the items that the walk over them found, as a tree (facts 5.9).

import { ITEMS, begunItems } from '../../../program/items';
import { readOptionItems } from '../../../program/options/walk';
import * as F from '../../../shared/fields/options';
import * as I from '../../../shared/items';
import { NAME_MPTCP, TCP_OPTION_MPTCP } from '../../../shared/protocol';
import { GROUP_PROTOCOL, GROUP_SEQUENCE, SEVERITY_ERROR, SEVERITY_NOTE, SEVERITY_WARNING } from '../../../shared/tree';
import { beginExpert, childExpert, endExpert } from '../../expert';
import { done, label, resume, say, sayBytes } from '../../say';
import { add, addOctets, addText, close, has, open, THROWN_CONTAINED, THROWN_MALFORMED, THROWN_SHORT, Tree } from '../../tree';
import { nameLayer, Walk } from '../../walk';
import { addContents } from './contents';
import { fieldOfKind, sayKind, sayOption } from './kinds';

const FIXED: u32 = 20;

/** Adds the options of the segment at `at`, whose header has `header` octets. False when the dissection ends within. */
export function addOptions(at: usize, record: usize, header: u32): bool {
  if (!begunItems(I.ITEMS_OPTIONS)) readOptionItems(record);
  let item = ITEMS + I.ITEMS_SIZE;
  const end = item + <usize>load<u32>(ITEMS, I.ITEMS_COUNT) * I.ITEM_SIZE;
  while (item < end && load<u32>(item, I.ITEM_FIELD) != I.IT_OPTIONS) item += I.ITEM_SIZE;
  if (item == end) return !isBroken() || ended(at, header);
  const options = addOctets(F.F_TCP_OPTIONS, load<u32>(item, I.ITEM_AT), load<u32>(item, I.ITEM_OCTETS));
  label(options);
  say('Options: (');
  sayBytes(header - FIXED);
  say(')');
  done();
  open();
  item += I.ITEM_SIZE;
  while (item < end && isOption(load<u32>(item, I.ITEM_FIELD))) item = addNext(item, end, options, at + FIXED, at + header);
  close();
  return !isBroken() || ended(at, header);
}

function isBroken(): bool {
  return load<u8>(ITEMS, I.ITEMS_BROKEN) != 0;
}

/** Did it break within the last option? */
function isBrokenWithin(): bool {
  return isBroken() && load<u8>(ITEMS, I.ITEMS_BROKEN) != <u8>I.BROKEN_BETWEEN;
}

/** Ends the dissection: what was to be read next is not there. Answers false. */
function ended(at: usize, header: u32): bool {
  switch (<i32>load<u8>(ITEMS, I.ITEMS_BROKEN)) {
    case I.BROKEN_BEYOND:
      Tree.thrown = THROWN_MALFORMED;
      break;
    case I.BROKEN_WITHIN:
      // Within its length, but beyond what was captured, or beyond the segment.
      Tree.thrown = <usize>load<u32>(ITEMS, I.ITEMS_NEEDED) <= Tree.wireEnd ? THROWN_SHORT : THROWN_CONTAINED;
      break;
    default:
      if (has(at, header)) Tree.thrown = THROWN_MALFORMED;
  }
  return false;
}

function isOption(field: u32): bool {
  return field > <u32>I.IT_OPTIONS;
}

/** Adds what `item` begins. → the item behind it. */
function addNext(item: usize, end: usize, options: usize, start: usize, limit: usize): usize {
  const at: usize = load<u32>(item, I.ITEM_AT);
  switch (load<u32>(item, I.ITEM_FIELD)) {
    case I.IT_KIND:
      return addOption(item, end, options);
    case I.IT_NOPS:
      childExpert(F.F_TCP_NOP, SEVERITY_WARNING, GROUP_PROTOCOL, start);
      break;
    case I.IT_LENGTH_INVALID:
      addOverrun(at, load<u32>(item, I.ITEM_OCTETS), limit);
      break;
    case I.IT_AFTER_EOL:
      label(addText(at, min<u32>(load<u32>(item, I.ITEM_OCTETS), <u32>(Tree.end - at))));
      say('Non-zero header padding');
      done();
      beginExpert(F.F_TCP_NON_ZERO_BYTES_AFTER_EOL, SEVERITY_ERROR, GROUP_PROTOCOL);
      say('Non-zero header padding');
      endExpert();
      break;
    case I.IT_MSS_ABSENT:
      childExpert(F.F_TCP_OPTIONS_MSS_ABSENT, SEVERITY_NOTE, GROUP_PROTOCOL, start);
      break;
  }
  return item + I.ITEM_SIZE;
}

/** An option that its length, or the lack of one, carries beyond the header: kind and length octets are there as far as `octets` says. */
function addOverrun(at: usize, octets: u32, limit: usize): void {
  const kind: u32 = load<u8>(at);
  const left = <u32>(limit - at);
  // As many octets as are left past its kind and length; those two where the length does not even count them.
  const told = octets < 2 ? left : load<u8>(at, 1) < 2 ? 2 : left - min(left, 2);
  const node = addText(at, min(told, <u32>(Tree.end - at)));
  label(node);
  sayOverrun(at, kind, octets);
  done();
  beginExpert(F.F_TCP_OPTION_LEN_INVALID, SEVERITY_NOTE, GROUP_SEQUENCE);
  sayOverrun(at, kind, octets);
  endExpert();
}

function sayOverrun(at: usize, kind: u32, octets: u32): void {
  sayKind(kind);
  if (octets < 2) {
    say(' (length byte past end of options)');
    return;
  }
  const length: u32 = load<u8>(at, 1);
  if (length < 2) {
    say(' (with too-short option length = ');
    sayBytes(length);
    say(')');
    return;
  }
  say(' (option length = ');
  sayBytes(length);
  say(' says option goes past end of options)');
}

/** An option with what it holds. → the item behind it. */
function addOption(item: usize, end: usize, options: usize): usize {
  const at: usize = load<u32>(item, I.ITEM_AT);
  const kind = load<u32>(item, I.ITEM_VALUE);
  let next = item + I.ITEM_SIZE;
  const hasLength = next < end && load<u32>(next, I.ITEM_FIELD) == I.IT_LENGTH;
  const length: u32 = hasLength ? load<u32>(next, I.ITEM_VALUE) : 1;
  if (kind == TCP_OPTION_MPTCP) nameLayer('mptcp');
  const there = min<u32>(length, <u32>(Tree.end - at));
  const node = kind == TCP_OPTION_MPTCP ? add(F.F_MPTCP, at, there, 0) : addOctets(fieldOfKind(kind), at, there);
  open();
  const contents = hasLength ? next + I.ITEM_SIZE : next;
  if (contents < end && load<u32>(contents, I.ITEM_FIELD) == I.IT_MSS_PRESENT)
    childExpert(F.F_TCP_OPTIONS_MSS_PRESENT, SEVERITY_WARNING, GROUP_PROTOCOL, at);
  add(F.F_TCP_OPTION_KIND, at, 1, kind);
  if (hasLength) add(F.F_TCP_OPTION_LEN, at + 1, 1, length);
  next = addContents(contents, end, kind, length, at);
  close();
  // An option in which the dissection ended is no part of the list; its protocol is what failed.
  const isWhole = next < end || !isBrokenWithin();
  sayOption(node, kind, length, contents, next, isWhole);
  if (isWhole) {
    resume(options);
    say(', ');
    sayKind(kind);
    done();
  } else if (kind == TCP_OPTION_MPTCP) Walk.protocol = NAME_MPTCP;
  return next;
}
