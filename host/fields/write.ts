import {
  LABEL_SHOWN,
  DECIMAL_UNSIGNED,
  OCTETS_HERE,
  OP_ADDRESS,
  OP_DATE,
  OP_DECIMAL,
  OP_HEX,
  OP_LABEL,
  OP_LOAD,
  OP_OCTETS,
  OP_STRING,
  OP_TIME,
  OP_WORD,
  SRC_ARG,
} from '../../assembly/shared/program.ts';
import { ACCUMULATOR } from '../record/numbers.ts';
import { anyBit, equal, noBit, u32, type Place } from '../record/place.ts';
import type { ProgramBuilder } from '../record/program.ts';
import type { Format, Occurrence, Step } from './field.ts';
import { localZones } from './zone.ts';

const ALL = 0xffffffff;
const DECIMALS = 9;
const IPV4 = 4;
const IPV6 = 6;
const DOT = '·';
const ETHER_OCTETS = 6;
const COLON = 0x3a;
const ACE_BITS = 7;
/** What tshark writes for a field of octets that has none. */
const NO_OCTETS = '<MISSING>';

/** Adds the OPs that write `value` where it is present, after those that `first` adds. */
export function emitValue(program: ProgramBuilder, format: Format, value: Occurrence, first?: () => void): void {
  program.when(value.presence, () => {
    first?.();
    const shown = value.format ?? format;
    write(program, shown, value, prepared(program, shown, value));
  });
}

/** Adds the steps of `value`, and takes its bits out where its format does not do that itself; → where the result lies. */
function prepared(program: ProgramBuilder, format: Format, value: Occurrence): Place {
  const steps = value.steps ?? [];
  const plain = value.mask === undefined || format.kind === 'decimal' || format.kind === 'boolean';
  if (steps.length === 0 && plain) return value.place;
  emitNumber(program, value);
  return ACCUMULATOR;
}

/** Adds the OPs that bring the number of `value` into the accumulator. */
export function emitNumber(program: ProgramBuilder, value: Occurrence): void {
  const { mask, shift } = bitsOf(value);
  program.value(OP_LOAD, value.place, { arg: mask, extra: shift });
  for (const step of value.steps ?? [])
    program.when(step.when, () => {
      emitStep(program, step);
    });
}

function emitStep(program: ProgramBuilder, step: Step): void {
  const extra = step.extra ?? 0;
  if (typeof step.by === 'number') program.op(step.code, { source: SRC_ARG, arg: step.by, extra });
  else program.value(step.code, step.by, { extra });
}

/** The bits of the number that a value has: shifted right, then masked. */
function bitsOf(value: Occurrence): { readonly mask: number; readonly shift: number } {
  const mask = value.mask ?? ALL;
  const shift = value.mask === undefined ? 0 : 31 - Math.clz32(mask & -mask);
  return { mask: mask >>> shift, shift };
}

function write(program: ProgramBuilder, format: Format, value: Occurrence, place: Place): void {
  const { mask, shift } = place === ACCUMULATOR ? { mask: ALL, shift: 0 } : bitsOf(value);
  switch (format.kind) {
    case 'decimal':
      program.value(OP_DECIMAL, place, { arg: mask, extra: shift });
      break;
    case 'hex':
      program.text('0x');
      program.value(OP_HEX, place, { extra: format.digits });
      break;
    case 'boolean':
      if (mask === 1) program.value(OP_DECIMAL, place, { arg: mask, extra: shift });
      else {
        const bits = (mask << shift) >>> 0;
        program.when([anyBit(place, bits)], () => program.text('1'));
        program.when([noBit(place, bits)], () => program.text('0'));
      }
      break;
    case 'present':
      program.text('1');
      break;
    case 'time':
      program.value(OP_TIME, place, { extra: DECIMALS });
      break;
    case 'date':
      program.value(OP_DATE, place, { poolArg: program.zones(localZones()) });
      break;
    case 'ipv4':
    case 'ipv6':
      program.value(OP_ADDRESS, place, { extra: format.kind === 'ipv4' ? IPV4 : IPV6 });
      break;
    case 'unsigned':
      program.value(OP_DECIMAL, place, { extra: DECIMAL_UNSIGNED });
      break;
    case 'ether':
      program.value(OP_OCTETS, { ...place, source: SRC_ARG }, { arg: ETHER_OCTETS, extra: OCTETS_HERE | COLON });
      break;
    case 'bytes':
      program.when([equal(u32(format.octets, place.base), 0)], () => {
        program.text(NO_OCTETS);
      });
      program.value(OP_OCTETS, place, { arg: format.octets });
      break;
    case 'string':
      program.value(OP_STRING, place, { arg: format.octets, extra: format.ascii === true ? 1 : 0 });
      break;
    case 'words':
      program.value(OP_WORD, place, { poolArg: program.words(format.words), extra: format.words.length });
      break;
    case 'label':
      program.op(OP_LABEL);
      break;
    case 'shown':
      program.op(OP_LABEL, { extra: LABEL_SHOWN });
      break;
    case 'letters':
      writeLetters(program, format.letters, place);
      break;
  }
}

function writeLetters(program: ProgramBuilder, letters: string, place: Place): void {
  for (let index = 0; index < letters.length; index++) {
    const letter = letters.charAt(index);
    const shift = letters.length - 1 - index;
    if (letter === '-') program.text(letter);
    else if (letter === 'n') program.value(OP_DECIMAL, place, { arg: ACE_BITS, extra: shift - 1 });
    else {
      program.when([anyBit(place, 2 ** shift)], () => {
        program.text(letter);
      });
      program.when([noBit(place, 2 ** shift)], () => {
        program.text(DOT);
      });
    }
  }
}
