import { FRAME_END, FRAME_PAYLOAD, FRAME_STATUS, FS_TCP } from '../../assembly/shared/layout.ts';
import { VALUE_SIGNED } from '../../assembly/shared/filter.ts';
import {
  ADD_ACCUMULATOR,
  ADD_COUNTED,
  ADD_HERE,
  ADD_MARK,
  ADD_WHOLE,
  OP_ADD_NUMBER,
  OP_ADD_OCTETS,
  OP_ADD_TEXT,
  OP_ADD_WRAP,
  OP_CELL,
  OP_LIST,
  OP_LOAD,
  OP_SUBTRACT,
  SRC_ACCUMULATOR,
  SRC_ARG,
  SRC_BE32,
} from '../../assembly/shared/program.ts';
import { emitEach } from '../fields/each.ts';
import { DECIMAL, type Field, type Format, type Occurrence } from '../fields/field.ts';
import { emitNumber, emitValue } from '../fields/write.ts';
import { ACCUMULATOR } from '../record/numbers.ts';
import { anyBit, equal, i64, LAYER, LAYER_RECORD, notBelow, u32, unequal, below, type Condition, type Place } from '../record/place.ts';
import type { ProgramBuilder } from '../record/program.ts';
import type { Range } from './syntax.ts';
import { traitsOf } from './types.ts';

/** As what the values are wanted: as the filter compares them, as octets, as octets to be searched (of a protocol its payload too), or as text. */
export type Form = 'plain' | 'octets' | 'searched' | 'text';

const ETHER_OCTETS = 6;
const IPV4_OCTETS = 4;
const IPV6_OCTETS = 16;
const OCTET_BITS = 8;
/** Layers counted so far, and in all: memory of the program. */
const ORDINAL: Place = i64(0, { kind: 'memory', name: 'layers', octets: 16 });
const TOTAL: Place = i64(8, ORDINAL.base);
/** Layers are counted from the end up to here. */
const LAYERS_MOST = 64;

/** Adds the OPs that put all values of `field` into register `register`. */
export function emitRead(program: ProgramBuilder, register: number, field: Field, form: Form, layers?: readonly Range[]): void {
  const add = (value: Occurrence): void => {
    program.when(value.presence, () => {
      emitAdd(program, field, value, form);
    });
  };
  program.op(OP_LIST, { at: register });
  if (layers !== undefined && field.where.in === 'layers') emitLayers(program, field, layers, add);
  else if (layers === undefined || layers.some(includesOnly)) {
    program.op(OP_CELL);
    emitEach(program, field.where, add);
  }
}

/** A protocol that a frame has once is both its first layer and its last. */
function includesOnly({ start, length = Infinity }: Range): boolean {
  return start < 0 ? start + length > -1 : start <= 1 && start + length > 1;
}

function emitLayers(program: ProgramBuilder, field: Field, ranges: readonly Range[], add: (value: Occurrence) => void): void {
  const { where } = field;
  const [first] = where.values;
  if (first === undefined) return;
  const once = { ...where, values: [first] };
  const count = (place: Place): void => {
    program.value(OP_LOAD, place);
    program.op(OP_ADD_WRAP, { source: SRC_ARG, arg: 1 });
    program.keep(place);
  };
  for (const place of [ORDINAL, TOTAL]) {
    program.op(OP_LOAD, { source: SRC_ARG, arg: 0 });
    program.keep(place);
  }
  if (ranges.some(({ start }) => start < 0)) {
    program.op(OP_CELL);
    emitEach(program, once, () => {
      count(TOTAL);
    });
  }
  program.op(OP_CELL);
  emitEach(program, once, () => {
    count(ORDINAL);
    for (const conditions of ranges.flatMap(layerConditions))
      program.when(conditions, () => {
        program.base(LAYER);
        where.values.forEach(add);
      });
  });
}

/** Conditions of which each picks some layers. */
function layerConditions({ start, length }: Range): readonly (readonly Condition[])[] {
  if (start >= 0) return [[notBelow(ORDINAL, start), ...(length === undefined ? [] : [below(ORDINAL, start + length)])]];
  const last = length === undefined ? -1 : Math.min(-1, start + length - 1);
  const wanted = Array.from({ length: Math.min(LAYERS_MOST, last - start + 1) }, (_, index) => last - index);
  return wanted.map((layer) => [{ place: ORDINAL, from: TOTAL, equals: layer + 1 }]);
}

/** Adds the OPs that add `value`, which is there, to the list. */
function emitAdd(program: ProgramBuilder, field: Field, value: Occurrence, form: Form): void {
  const format = value.format ?? field.format;
  if (form === 'text') emitText(program, readable(format), value, false);
  else if (field.type === 'FT_IPv4' && form === 'plain') emitIpv4(program, value.place);
  else if (field.type === 'FT_STRING' && format.kind !== 'string') emitText(program, format, value, false);
  else emitAddAs(program, field, format, value, form === 'searched' && field.type === 'FT_PROTOCOL');
}

/** Numbers as text are decimal. */
function readable(format: Format): Format {
  return format.kind === 'hex' ? DECIMAL : format;
}

function emitIpv4(program: ProgramBuilder, place: Place): void {
  program.value(OP_ADD_NUMBER, { ...place, source: SRC_BE32 }, { extra: IPV4_OCTETS * OCTET_BITS });
}

function emitText(program: ProgramBuilder, format: Format, value: Occurrence, isNumber: boolean): void {
  emitValue(program, format, value);
  program.op(OP_ADD_TEXT, { extra: isNumber ? 1 : 0 });
}

function emitAddAs(program: ProgramBuilder, field: Field, format: Format, value: Occurrence, whole: boolean): void {
  const { place } = value;
  const here = (octets: number, mark = 0): void => {
    program.value(OP_ADD_OCTETS, { ...place, source: SRC_ARG }, { arg: octets, extra: ADD_HERE | ADD_COUNTED | (mark << ADD_MARK) });
  };
  switch (format.kind) {
    case 'ether':
      here(ETHER_OCTETS);
      break;
    case 'ipv4':
      here(IPV4_OCTETS);
      break;
    case 'ipv6':
      here(IPV6_OCTETS, IPV6_OCTETS * OCTET_BITS);
      break;
    case 'present':
      here(0);
      break;
    case 'bytes':
    case 'string':
      if (whole && place.base === LAYER_RECORD) program.value(OP_ADD_OCTETS, place, { extra: ADD_WHOLE });
      else program.value(OP_ADD_OCTETS, place, { arg: format.octets });
      break;
    case 'segment':
      emitSegment(program, place, whole);
      break;
    case 'words':
      emitText(program, format, value, true);
      break;
    default:
      emitAddNumber(program, field, value);
  }
}

/** The header of the segment, or all of it. A header that is cut is all there is. */
function emitSegment(program: ProgramBuilder, place: Place, whole: boolean): void {
  program.value(OP_LOAD, u32(FRAME_END));
  if (!whole)
    program.when([anyBit(u32(FRAME_STATUS), FS_TCP)], () => {
      program.value(OP_LOAD, u32(FRAME_PAYLOAD));
    });
  program.value(OP_SUBTRACT, place);
  program.value(OP_ADD_OCTETS, place, { extra: ADD_ACCUMULATOR });
}

function emitAddNumber(program: ProgramBuilder, field: Field, value: Occurrence): void {
  emitNumber(program, value);
  if (field.type === 'FT_BOOLEAN')
    program.when([unequal(ACCUMULATOR, 0)], () => {
      program.op(OP_LOAD, { source: SRC_ARG, arg: 1 });
    });
  program.op(OP_ADD_NUMBER, { source: SRC_ACCUMULATOR, extra: markOf(field.type) });
}

/** What marks numbers of `type`. */
export function markOf(type: Field['type']): number {
  const { family, signed } = traitsOf(type);
  return signed === true || family === 'duration' || family === 'date' ? VALUE_SIGNED : 0;
}

/** The accumulator holds 1. */
export const HELD: Condition = equal(ACCUMULATOR, 1);
