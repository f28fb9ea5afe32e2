import {
  COMPUTE_ABSOLUTE,
  COMPUTE_ADD,
  COMPUTE_AND,
  COMPUTE_AND_OCTETS,
  COMPUTE_COUNT,
  COMPUTE_DIVIDE,
  COMPUTE_GREATEST,
  COMPUTE_JOIN,
  COMPUTE_LEAST,
  COMPUTE_LENGTH,
  COMPUTE_LOWER,
  COMPUTE_MULTIPLY,
  COMPUTE_NEGATE,
  COMPUTE_REMAINDER,
  COMPUTE_SLICE,
  COMPUTE_SUBTRACT,
  COMPUTE_UPPER,
  COMPUTE_WIDE,
  FAMILY_IPV4,
  FAMILY_IPV6,
  FAMILY_NUMBER,
  FAMILY_OCTETS,
  FAMILY_TEXT,
  LENGTH_OF_OCTETS,
  RANGE_SIZE,
  RELATION_BETWEEN,
  RELATION_CONTAINS,
  RELATION_EQUAL,
  RELATION_GREATER,
  RELATION_GREATER_EQUAL,
  RELATION_LESS,
  RELATION_LESS_EQUAL,
  RELATION_UNEQUAL,
  TEST_ALL,
  TEST_FAMILY,
} from '../../assembly/shared/filter.ts';
import {
  ADD_COUNTED,
  ADD_HERE,
  ADD_MARK,
  OP_ADD_NUMBER,
  OP_ADD_OCTETS,
  OP_COMPUTE,
  OP_LIST,
  OP_LOAD,
  OP_MATCH,
  OP_SKIP_IF,
  OP_SKIP_IF_NONE,
  OP_SUBTRACT,
  OP_TEST,
  OP_TRUE,
  SRC_ACCUMULATOR,
  SRC_ARG,
} from '../../assembly/shared/program.ts';
import type { FieldType } from '../fields/field.ts';
import { i64 } from '../record/place.ts';
import type { ProgramBuilder } from '../record/program.ts';
import { octetsOf } from './escapes.ts';
import type { Constant } from './constants.ts';
import { emitRead, HELD, markOf, type Form } from './read.ts';
import type { Range } from './syntax.ts';
import type { Member, Question, Value } from './typed.ts';
import { traitsOf } from './types.ts';

type Then = () => void;

const RELATIONS: Readonly<Record<string, number>> = {
  '==': RELATION_EQUAL,
  '!=': RELATION_UNEQUAL,
  '===': RELATION_EQUAL,
  '!==': RELATION_UNEQUAL,
  '>': RELATION_GREATER,
  '>=': RELATION_GREATER_EQUAL,
  '<': RELATION_LESS,
  '<=': RELATION_LESS_EQUAL,
  contains: RELATION_CONTAINS,
};
const OPERATIONS: Readonly<Record<string, number>> = {
  '+': COMPUTE_ADD,
  '-': COMPUTE_SUBTRACT,
  '*': COMPUTE_MULTIPLY,
  '/': COMPUTE_DIVIDE,
  '%': COMPUTE_REMAINDER,
  '&': COMPUTE_AND,
};
const ALL = 0xffffffff;
const UINT32_MAX = 0xffffffffn;
const WIDE_OCTETS = 8;
/** What OP_TRUE asks of values. */
const TRUE_OCTETS = 1;
const TRUE_LENGTH = 2;

/** Adds `body` so that it runs only where the answer to `question` is yes. */
export function emitWhere(program: ProgramBuilder, question: Question, body: Then): void {
  if (question.kind === 'and') {
    emitWhere(program, question.left, () => {
      emitWhere(program, question.right, body);
    });
    return;
  }
  const [only, ...others] = question.kind === 'exists' && question.value.kind === 'field' ? question.value.field.where.values : [];
  const plain = question.kind === 'exists' && question.value.kind === 'field' && question.value.layers === undefined;
  if (plain && only !== undefined && others.length === 0 && question.value.field.where.in === 'frame') {
    program.when(only.presence, body);
    return;
  }
  emitAnswer(program, question);
  program.when([HELD], body);
}

/** Adds the OPs that leave the answer in the accumulator: 1 or 0. */
function emitAnswer(program: ProgramBuilder, question: Question): void {
  switch (question.kind) {
    case 'and':
      emitAnswer(program, question.left);
      program.when([HELD], () => {
        emitAnswer(program, question.right);
      });
      break;
    case 'or':
      emitAnswer(program, question.left);
      unlessHeld(program, () => {
        emitAnswer(program, question.right);
      });
      break;
    case 'not':
      emitAnswer(program, question.of);
      // 1 → 0 → 0, 0 → −1 → 1
      program.op(OP_SUBTRACT, { source: SRC_ARG, arg: 1 });
      program.op(OP_LOAD, { source: SRC_ACCUMULATOR, arg: 1 });
      break;
    case 'exists':
      emitExistence(program, question.value);
      break;
    case 'comparison': {
      const { left, right, operator, all } = question;
      const family = familyOf(left, right);
      const form = operator === 'contains' && family === FAMILY_OCTETS ? 'searched' : formOf(family);
      emitValue(program, left, 0, form, () => {
        emitValue(program, right, 1, form, () => {
          emitTest(program, RELATIONS[operator] ?? RELATION_EQUAL, family, all);
        });
      });
      break;
    }
    case 'match':
      emitValue(program, question.left, 0, 'searched', () => {
        program.op(OP_MATCH, { at: 0, poolArg: program.octets(question.pattern), extra: question.all ? 1 : 0 });
      });
      break;
    case 'membership':
      emitMembership(program, question.value, question.all, question.set);
      break;
  }
}

function unlessHeld(program: ProgramBuilder, body: Then): void {
  program.skip(program.skipper(OP_SKIP_IF, { source: SRC_ACCUMULATOR, arg: ALL, extra: 1 }), body);
}

function emitExistence(program: ProgramBuilder, value: Value): void {
  const octets = familyOf(value, value) !== FAMILY_NUMBER && value.type !== 'FT_IPv4';
  emitValue(program, value, 0, 'plain', () => {
    if (value.kind === 'field') program.op(OP_LOAD, { source: SRC_ARG, arg: 1 });
    else program.op(OP_TRUE, { at: 0, extra: value.kind === 'slice' ? TRUE_LENGTH : octets ? TRUE_OCTETS : 0 });
  });
}

function emitTest(program: ProgramBuilder, relation: number, family: number, all: boolean): void {
  program.op(OP_TEST, { at: 0, extra: relation | (family << TEST_FAMILY) | (all ? TEST_ALL : 0) });
}

/** How two values are compared: addresses as octets where the other one is a slice. */
function familyOf(left: Value, right: Value): number {
  switch (traitsOf(left.type).family) {
    case 'ipv4':
      return right.type === 'FT_IPv4' ? FAMILY_IPV4 : FAMILY_OCTETS;
    case 'ipv6':
      return right.type === 'FT_IPv6' ? FAMILY_IPV6 : FAMILY_OCTETS;
    case 'octets':
    case 'protocol':
      return FAMILY_OCTETS;
    case 'text':
      return FAMILY_TEXT;
    default:
      return FAMILY_NUMBER;
  }
}

function formOf(family: number): Form {
  return family === FAMILY_OCTETS ? 'octets' : 'plain';
}

/** Constants are looked for in one go, the other members one by one. */
function emitMembership(program: ProgramBuilder, value: Value, all: boolean, set: readonly Member[]): void {
  const together = all ? [] : set.filter(({ low, high }) => high === undefined && low.kind === 'constant');
  emitValue(program, value, 0, 'plain', () => {
    program.op(OP_LIST, { at: 1 });
    for (const { low } of together) if (low.kind === 'constant') emitConstant(program, low.type, low.constant);
    emitTest(program, RELATION_EQUAL, familyOf(value, value), false);
    for (const { low, high } of set.filter((member) => !together.includes(member))) {
      unlessHeld(program, () => {
        const family = familyOf(value, low);
        emitValue(program, low, 1, 'plain', () => {
          if (high === undefined) emitTest(program, RELATION_EQUAL, family, all);
          else
            emitValue(program, high, 2, 'plain', () => {
              emitTest(program, RELATION_BETWEEN, family, all);
            });
        });
      });
    }
  });
}

/** Adds the OPs that put `value` into `register`, then those of `then`; where a field has no value, 0 into the accumulator instead. */
function emitValue(program: ProgramBuilder, value: Value, register: number, form: Form, then: Then): void {
  switch (value.kind) {
    case 'field':
      emitRead(program, register, value.field, form, value.layers);
      unlessNone(program, register, then);
      break;
    case 'constant':
      program.op(OP_LIST, { at: register });
      emitConstant(program, value.type, value.constant);
      then();
      break;
    case 'slice':
      emitValue(program, value.of, register, 'octets', () => {
        program.op(OP_COMPUTE, { at: register, poolArg: program.octets(rangesOf(value.ranges)), extra: COMPUTE_SLICE });
        then();
      });
      break;
    case 'negation':
      emitValue(program, value.of, register, 'plain', () => {
        program.op(OP_COMPUTE, { at: register, extra: COMPUTE_NEGATE | widthOf(value.type) });
        then();
      });
      break;
    case 'operation':
      emitValue(program, value.left, register, 'plain', () => {
        emitValue(program, value.right, register + 1, 'plain', () => {
          program.op(OP_COMPUTE, { at: register, extra: operationOf(value.operator, value.type) });
          then();
        });
      });
      break;
    case 'call':
      emitCall(program, value, register, then);
      break;
  }
}

function unlessNone(program: ProgramBuilder, register: number, body: Then): void {
  program.skip(program.skipper(OP_SKIP_IF_NONE, { at: register }), body);
}

function emitCall(program: ProgramBuilder, call: Value & { kind: 'call' }, register: number, then: Then): void {
  const finish = (extra: number, arg = 0): void => {
    program.op(OP_COMPUTE, { at: register, arg, extra });
    then();
  };
  const { name, args } = call;
  const [arg = call] = args;
  switch (name) {
    case 'max':
    case 'min':
      program.op(OP_LIST, { at: register });
      for (const each of args)
        emitValue(program, each, register + 1, 'plain', () => {
          program.op(OP_COMPUTE, { at: register, extra: COMPUTE_JOIN });
        });
      unlessNone(program, register, () => {
        finish(name === 'max' ? COMPUTE_GREATEST : COMPUTE_LEAST, familyOf(call, call));
      });
      break;
    case 'string':
      emitValue(program, arg, register, 'text', then);
      break;
    default:
      emitValue(program, arg, register, 'plain', () => {
        if (name === 'len') finish(COMPUTE_LENGTH, lengthOf(arg.type));
        else if (name === 'count') finish(COMPUTE_COUNT);
        else finish(name === 'upper' ? COMPUTE_UPPER : name === 'lower' ? COMPUTE_LOWER : COMPUTE_ABSOLUTE);
      });
  }
}

/** What `len` says of values of `type`: numbers have the octets of their type, but booleans and times none. */
function lengthOf(type: FieldType): number {
  const { family, size = 0 } = traitsOf(type);
  if (family === 'number') return size;
  if (family === 'ipv4') return 4;
  return ['boolean', 'duration', 'date', 'label'].includes(family) ? 0 : LENGTH_OF_OCTETS;
}

function widthOf(type: FieldType): number {
  const { family, size } = traitsOf(type);
  return family === 'duration' || size === WIDE_OCTETS ? COMPUTE_WIDE : 0;
}

function operationOf(operator: string, type: FieldType): number {
  const { family } = traitsOf(type);
  if (operator === '&' && family !== 'number' && family !== 'ipv4') return COMPUTE_AND_OCTETS;
  return (OPERATIONS[operator] ?? COMPUTE_AND) | (operator === '&' ? 0 : widthOf(type));
}

function emitConstant(program: ProgramBuilder, type: FieldType, constant: Constant): void {
  switch (constant.kind) {
    case 'number': {
      const { value } = constant;
      const extra = markOf(type);
      if (value >= 0n && value <= UINT32_MAX) program.op(OP_ADD_NUMBER, { source: SRC_ARG, arg: Number(value), extra });
      else program.value(OP_ADD_NUMBER, i64(0, program.constant(numberOctets(value))), { extra });
      break;
    }
    case 'ipv4':
      program.op(OP_ADD_NUMBER, { source: SRC_ARG, arg: constant.value, extra: constant.prefix });
      break;
    case 'ipv6':
      emitOctets(program, constant.octets, constant.prefix);
      break;
    case 'octets':
      emitOctets(program, constant.octets, 0);
      break;
  }
}

function emitOctets(program: ProgramBuilder, octets: string, mark: number): void {
  const base = program.constant(octetsOf(octets));
  const extra = ADD_HERE | ADD_COUNTED | (mark << ADD_MARK);
  program.value(OP_ADD_OCTETS, { source: SRC_ARG, at: 0, base }, { arg: octets.length, extra });
}

function numberOctets(value: bigint): Uint8Array {
  const octets = new Uint8Array(8);
  new DataView(octets.buffer).setBigUint64(0, BigInt.asUintN(64, value), true);
  return octets;
}

/** RANGES. */
function rangesOf(ranges: readonly Range[]): Uint8Array {
  const octets = new Uint8Array(4 + ranges.length * RANGE_SIZE);
  const view = new DataView(octets.buffer);
  view.setUint32(0, ranges.length, true);
  ranges.forEach(({ start, length = -1 }, index) => {
    view.setInt32(4 + index * RANGE_SIZE, start, true);
    view.setInt32(4 + index * RANGE_SIZE + 4, length, true);
  });
  return octets;
}
