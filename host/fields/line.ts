import {
  FRAME_STATUS,
  FS_BASE,
  FS_BOGUS_HEADER,
  FS_FRAGMENT,
  FS_NO_TIME,
  FS_PEER_BASE,
  FS_QUOTED,
  FS_SHORT_SEGMENT,
  FS_TCP,
  FS_TCP_CUT,
} from '../../assembly/shared/layout.ts';
import {
  JOIN_ALL,
  JOIN_LAST,
  OP_ADDRESS,
  OP_BASE_LAYER,
  OP_CELL,
  OP_DECIMAL,
  OP_END,
  OP_HEX,
  OP_JOIN,
  OP_LOAD,
  OP_QUOTE,
  OP_REPEAT,
  OP_SKIP_IF_FILLED,
  OP_TIME,
  SRC_ARG,
} from '../../assembly/shared/program.ts';
import { ACCUMULATOR } from '../record/numbers.ts';
import type { Fact } from '../record/facts.ts';
import { anyBit, LAYER, noBit, RECORD, u32, type Place } from '../record/place.ts';
import { ProgramBuilder } from '../record/program.ts';
import { emitClock } from './clock.ts';
import type { Field, Format, Occurrence, Step } from './field.ts';
import { fieldOf } from './registry.ts';

/** How `-T fields` joins values; the names and meanings are tshark's `-E`. */
export interface LineFormat {
  /** Between fields. */
  readonly separator: string;
  /** Which values of a field that has several: the first, the last, all. */
  readonly occurrence: 'f' | 'l' | 'a';
  /** Between the values of one field. */
  readonly aggregator: string;
  /** Around the values of a field, taken together; empty for none. */
  readonly quote: '"' | "'" | '';
}

export const DEFAULT_LINE: LineFormat = { separator: '\t', occurrence: 'a', aggregator: ',', quote: '' };

const ALL = 0xffffffff;
const DECIMALS = 9;
const IPV4 = 4;
const IPV6 = 6;
const DOT = '·';

/** What nearly every frame is: its line has a program of its own, without the tests that this settles. */
const USUAL: Fact = {
  place: u32(FRAME_STATUS),
  mask: FS_TCP | FS_TCP_CUT | FS_QUOTED | FS_FRAGMENT | FS_SHORT_SEGMENT | FS_BOGUS_HEADER | FS_NO_TIME | FS_BASE | FS_PEER_BASE,
  equals: FS_TCP | FS_BASE | FS_PEER_BASE,
};

/** Do any of the fields need the analysis to run? */
export function needsAnalysis(abbreviations: readonly string[]): boolean {
  return abbreviations.some((abbreviation) => fieldOf(abbreviation)?.analysis === true);
}

/** The first line where `-E header=y` asks for one. */
export function headerLine(abbreviations: readonly string[], format: LineFormat): string {
  return `${abbreviations.join(format.separator)}\n`;
}

/**
 * The program that writes the fields of a FRAME record as one line. Of a field that is named more than once only the
 * last place is filled, as in tshark. Throws a RangeError for a name that the registry lacks.
 */
export function lineProgram(abbreviations: readonly string[], format: LineFormat): Uint8Array<ArrayBuffer> {
  const program = new ProgramBuilder();
  const fields = abbreviations.map((abbreviation) => {
    const field = fieldOf(abbreviation);
    if (field === undefined) throw new RangeError(`unknown field: ${abbreviation}`);
    return field;
  });
  if (fields.some((field) => field.clock === true)) emitClock(program);
  program.assuming([USUAL], () => {
    emitLine(program, fields, format);
  });
  emitLine(program, fields, format);
  return program.build();
}

function emitLine(program: ProgramBuilder, fields: readonly Field[], format: LineFormat): void {
  fields.forEach((field, index) => {
    if (index > 0) program.text(format.separator);
    if (fields.lastIndexOf(field) === index) emitCell(program, field, format);
  });
  program.text('\n');
  program.op(OP_END);
}

function emitCell(program: ProgramBuilder, field: Field, format: LineFormat): void {
  if (format.quote === '' && field.where.in === 'frame' && field.where.exclusive) {
    for (const value of field.where.values) emitValue(program, field.format, value);
    return;
  }
  program.op(OP_CELL);
  if (field.where.in === 'layer')
    emitLayers(program, field.where.proto, () => {
      emitJoined(program, field, format);
    });
  else emitJoined(program, field, format);
  if (format.quote !== '') program.op(OP_QUOTE, { arg: format.quote.charCodeAt(0) });
}

/** Adds `body` so that it runs once for every layer of `proto`. */
function emitLayers(program: ProgramBuilder, proto: number, body: () => void): void {
  const next = program.skipper(OP_BASE_LAYER, { arg: proto });
  program.skip(next, () => {
    program.assumeBase(LAYER);
    body();
    program.op(OP_REPEAT, { arg: program.length - next });
    program.assumeBase(RECORD);
  });
}

function emitJoined(program: ProgramBuilder, field: Field, format: LineFormat): void {
  for (const value of field.where.values) {
    const write = (): void => {
      emitValue(program, field.format, value, () => {
        program.op(OP_JOIN, { extra: format.occurrence === 'l' ? JOIN_LAST : JOIN_ALL, textArg: program.literal(format.aggregator) });
      });
    };
    if (format.occurrence === 'f') program.skip(program.skipper(OP_SKIP_IF_FILLED), write);
    else write();
  }
}

function emitValue(program: ProgramBuilder, format: Format, value: Occurrence, first?: () => void): void {
  program.when(value.presence, () => {
    first?.();
    write(program, format, value, prepared(program, format, value));
  });
}

/** Adds the steps of `value`, and takes its bits out where its format does not do that itself; → where the result lies. */
function prepared(program: ProgramBuilder, format: Format, value: Occurrence): Place {
  const steps = value.steps ?? [];
  const plain = value.mask === undefined || format.kind === 'decimal' || format.kind === 'boolean';
  if (steps.length === 0 && plain) return value.place;
  const { mask, shift } = bitsOf(value);
  program.value(OP_LOAD, value.place, { arg: mask, extra: shift });
  for (const step of steps)
    program.when(step.when, () => {
      emitStep(program, step);
    });
  return ACCUMULATOR;
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
    case 'ipv4':
    case 'ipv6':
      program.value(OP_ADDRESS, place, { extra: format.kind === 'ipv4' ? IPV4 : IPV6 });
      break;
    case 'letters':
      for (let index = 0; index < format.letters.length; index++) {
        const letter = format.letters.charAt(index);
        const bit = 2 ** (format.letters.length - 1 - index);
        program.when([anyBit(place, bit)], () => {
          program.text(letter);
        });
        program.when([noBit(place, bit)], () => {
          program.text(DOT);
        });
      }
      break;
  }
}
