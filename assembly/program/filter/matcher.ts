// Regular expressions: all ways through the pattern are followed at once, so time grows with the text and not with the ways.

import {
  PATTERN_FIRST,
  PATTERN_HEADER,
  STEPS_MAX,
  STEP_A,
  STEP_B,
  STEP_END,
  STEP_JUMP,
  STEP_LAST_LINE_END,
  STEP_LINE_END,
  STEP_LINE_START,
  STEP_MATCH,
  STEP_NO_WORD_EDGE,
  STEP_SET,
  STEP_SIZE,
  STEP_SPLIT,
  STEP_START,
  STEP_WORD_EDGE,
  VALUE_AT,
  VALUE_OCTETS,
  VALUE_SIZE,
} from '../../shared/filter';
import { listEnd, listStart } from './lists';

const LINE_FEED: u8 = 0x0a;
const UNDERSCORE: u32 = 0x5f;
/** For each step the time it was put on the list last, and two lists of steps, u32 each. */
const SEEN: usize = memory.data(STEPS_MAX * 4, 8);
const LISTS: usize = memory.data(STEPS_MAX * 8, 8);
const LIST: usize = STEPS_MAX * 4;

let time: u32 = 0;
let pattern: usize = 0;
let textStart: usize = 0;
let textEnd: usize = 0;
let matched: bool = false;
/** Octets of the list that steps are added to. */
let added: usize = 0;

/** Does `steps` (PATTERN) match any value of register `index`, or all? */
export function matchList(index: u32, steps: usize, all: bool): bool {
  const end = listEnd(index);
  for (let value = listStart(index); value < end; value += VALUE_SIZE) {
    if (matches(steps, load<u32>(value, VALUE_AT), load<u32>(value, VALUE_OCTETS)) != all) return !all;
  }
  return all;
}

/** Does the pattern match somewhere in the text? */
function matches(steps: usize, at: usize, octets: u32): bool {
  pattern = steps;
  textStart = at;
  textEnd = at + octets;
  matched = false;
  const first = load<u32>(pattern, PATTERN_FIRST);
  let list = LISTS;
  let other = LISTS + LIST;
  let length: usize = 0;
  while (true) {
    if (length == 0 && first != 0) {
      while (at < textEnd && !inSet(pattern + first, load<u8>(at))) at++;
      if (at == textEnd) return false;
    }
    // What was left over from the octet before goes first; it carries the time of this place already.
    added = length;
    if (length == 0) nextTime();
    follow(list, 0, at);
    if (matched) return true;
    if (at == textEnd) return false;
    const here = list;
    const end = here + added;
    const octet = load<u8>(at);
    at++;
    added = 0;
    nextTime();
    for (let step = here; step < end; step += 4) {
      const index = load<u32>(step);
      if (inSet(pattern + load<u32>(stepAt(index), STEP_A), octet)) follow(other, index + 1, at);
    }
    if (matched) return true;
    length = added;
    list = other;
    other = here;
  }
}

function nextTime(): void {
  if (++time != 0) return;
  memory.fill(SEEN, 0, STEPS_MAX * 4);
  time = 1;
}

function stepAt(index: u32): usize {
  return pattern + PATTERN_HEADER + <usize>index * STEP_SIZE;
}

function inSet(set: usize, octet: u32): bool {
  return ((load<u8>(set + (octet >> 3)) >> (octet & 7)) & 1) != 0;
}

/** Puts on `list` the sets that can be reached from step `index` without an octet. */
function follow(list: usize, index: u32, at: usize): void {
  while (!matched) {
    const seen = SEEN + ((<usize>index) << 2);
    if (load<u32>(seen) == time) return;
    store<u32>(seen, time);
    const step = stepAt(index);
    switch (load<u32>(step)) {
      case STEP_MATCH:
        matched = true;
        return;
      case STEP_SET:
        store<u32>(list + added, index);
        added += 4;
        return;
      case STEP_SPLIT:
        follow(list, load<u32>(step, STEP_A), at);
        index = load<u32>(step, STEP_B);
        break;
      case STEP_JUMP:
        index = load<u32>(step, STEP_A);
        break;
      default:
        if (!isAt(load<u32>(step), at)) return;
        ++index;
    }
  }
}

/** Is the place `at` what `code` asks for? */
function isAt(code: u32, at: usize): bool {
  switch (code) {
    case STEP_START:
      return at == textStart;
    case STEP_END:
      return at == textEnd;
    case STEP_LAST_LINE_END:
      return at == textEnd || (at + 1 == textEnd && load<u8>(at) == LINE_FEED);
    case STEP_LINE_START:
      return at == textStart || load<u8>(at - 1) == LINE_FEED;
    case STEP_LINE_END:
      return at == textEnd || load<u8>(at) == LINE_FEED;
    case STEP_WORD_EDGE:
      return wordBefore(at) != wordAfter(at);
    case STEP_NO_WORD_EDGE:
      return wordBefore(at) == wordAfter(at);
    default:
      return false;
  }
}

function wordBefore(at: usize): bool {
  return at > textStart && isWord(load<u8>(at - 1));
}

function wordAfter(at: usize): bool {
  return at < textEnd && isWord(load<u8>(at));
}

function isWord(octet: u32): bool {
  return octet - 0x30 < 10 || (octet | 0x20) - 0x61 < 26 || octet == UNDERSCORE;
}
