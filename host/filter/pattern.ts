import {
  PATTERN_HEADER,
  SET_SIZE,
  STEP_JUMP,
  STEP_MATCH,
  STEP_SET,
  STEP_SIZE,
  STEP_SPLIT,
  STEPS_MAX,
} from '../../assembly/shared/filter.ts';
import { parseRegex, RegexError, type Regex } from './regex.ts';
import { union, type OctetSet } from './octet-set.ts';

interface Step {
  readonly code: number;
  a: number;
  b: number;
  readonly set?: OctetSet;
}

/** The PATTERN that the matcher takes for `pattern`, one character an octet. Throws RegexError. */
export function compilePattern(pattern: string): Uint8Array {
  const regex = parseRegex(pattern);
  const steps: Step[] = [];
  emit(steps, regex);
  push(steps, STEP_MATCH);
  return laidOut(steps, firstOctets(regex));
}

function push(steps: Step[], code: number, set?: OctetSet): Step {
  if (steps.length >= STEPS_MAX) throw new RegexError('handshark finds the regular expression too large');
  const step: Step = set === undefined ? { code, a: 0, b: 0 } : { code, a: 0, b: 0, set };
  steps.push(step);
  return step;
}

function emit(steps: Step[], regex: Regex): void {
  switch (regex.kind) {
    case 'set':
      push(steps, STEP_SET, regex.set);
      break;
    case 'place':
      push(steps, regex.step);
      break;
    case 'sequence':
      for (const part of regex.parts) emit(steps, part);
      break;
    case 'choice':
      emitChoice(steps, regex.parts);
      break;
    case 'repeat':
      emitRepeat(steps, regex.of, regex.least, regex.most);
      break;
  }
}

function emitChoice(steps: Step[], parts: readonly Regex[]): void {
  const [first, ...others] = parts;
  if (first === undefined) return;
  if (others.length === 0) {
    emit(steps, first);
    return;
  }
  const split = push(steps, STEP_SPLIT);
  split.a = steps.length;
  emit(steps, first);
  const jump = push(steps, STEP_JUMP);
  split.b = steps.length;
  emitChoice(steps, others);
  jump.a = steps.length;
}

function emitRepeat(steps: Step[], of: Regex, least: number, most: number): void {
  for (let count = 0; count < least; count++) emit(steps, of);
  if (most === Infinity) {
    const split = push(steps, STEP_SPLIT);
    const start = steps.length - 1;
    split.a = steps.length;
    emit(steps, of);
    push(steps, STEP_JUMP).a = start;
    split.b = steps.length;
    return;
  }
  const splits: Step[] = [];
  for (let count = least; count < most; count++) {
    const split = push(steps, STEP_SPLIT);
    split.a = steps.length;
    splits.push(split);
    emit(steps, of);
  }
  for (const split of splits) split.b = steps.length;
}

/** Octets that a match may begin with; undefined where it may be empty or begins with a place. */
function firstOctets(regex: Regex): OctetSet | undefined {
  switch (regex.kind) {
    case 'set':
      return regex.set;
    case 'place':
      return undefined;
    case 'sequence':
      return regex.parts[0] === undefined ? undefined : firstOctets(regex.parts[0]);
    case 'choice': {
      const sets = regex.parts.map(firstOctets);
      const known = sets.filter((set) => set !== undefined);
      return known.length === sets.length ? union(...known) : undefined;
    }
    case 'repeat':
      return regex.least === 0 ? undefined : firstOctets(regex.of);
  }
}

function laidOut(steps: readonly Step[], first: OctetSet | undefined): Uint8Array {
  const setsAt = PATTERN_HEADER + steps.length * STEP_SIZE;
  const sets = [...steps.flatMap(({ set }) => (set === undefined ? [] : [set])), ...(first === undefined ? [] : [first])];
  const octets = new Uint8Array(setsAt + sets.length * SET_SIZE);
  const view = new DataView(octets.buffer);
  sets.forEach((set, index) => {
    octets.set(set, setsAt + index * SET_SIZE);
  });
  view.setUint32(0, steps.length, true);
  view.setUint32(4, first === undefined ? 0 : octets.length - SET_SIZE, true);
  let nextSet = setsAt;
  steps.forEach(({ code, a, b, set }, index) => {
    const at = PATTERN_HEADER + index * STEP_SIZE;
    view.setUint32(at, code, true);
    view.setUint32(at + 4, set === undefined ? a : nextSet, true);
    view.setUint32(at + 8, b, true);
    if (set !== undefined) nextSet += SET_SIZE;
  });
  return octets;
}
