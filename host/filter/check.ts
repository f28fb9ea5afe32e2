import { filterable } from '../fields/registry.ts';
import type { Field, FieldType } from '../fields/field.ts';
import { Constants } from './constants.ts';
import type { FilterError } from './error.ts';
import { isForeign, isForeignProtocol, unknownName } from './foreign.ts';
import { findFunction } from './functions.ts';
import type { Lexer } from './lexer.ts';
import { compilePattern } from './pattern.ts';
import { RegexError } from './regex.ts';
import { nameOf, spanOf, type Element, type Expression, type Test } from './syntax.ts';
import type { Token } from './token.ts';
import type { Member, Question, Value } from './typed.ts';
import { canCompare, canCompute, canSlice, compatible, hasMagnitude, hasText, traitsOf } from './types.ts';

type Call = Extract<Expression, { kind: 'call' }>;
type Operation = Extract<Expression, { kind: 'operation' | 'negation' }>;
type Slice = Extract<Expression, { kind: 'slice' }>;
type Comparison = Extract<Test, { kind: 'comparison' }>;

/** `!=` and `===` ask for all values, the others for any. */
const ALL_BY_ITSELF: readonly string[] = ['!=', '==='];
/** Operators that messages put between quotes; the others are words. */
const QUOTED = /^[=!<>]/;

/** Finds the types of a filter, or what is wrong with it. Where tshark's messages are odd, so are these. */
export class Checker {
  readonly #lexer: Lexer;
  readonly #constants: Constants;

  constructor(lexer: Lexer) {
    this.#lexer = lexer;
    this.#constants = new Constants(lexer);
  }

  /** Throws FilterError. */
  check(test: Test): Question {
    switch (test.kind) {
      case 'and':
      case 'or':
        return { kind: test.kind, left: this.check(test.left), right: this.check(test.right) };
      case 'not':
        return { kind: 'not', of: this.check(test.of) };
      case 'exists':
        return { kind: 'exists', value: this.#existing(test.value) };
      case 'comparison':
        return this.#comparison(test);
      case 'membership':
        return this.#membership(test.value, test.quantifier === 'all', test.set);
    }
  }

  #error(message: string, at: Expression): FilterError {
    return this.#lexer.error(message, spanOf(at));
  }

  /** The field that `expression` names, if it does. Where a value may stand too, only what is a name for sure can be unknown. */
  #field(expression: Expression, foreign = isForeign): (Value & { kind: 'field' }) | undefined {
    if (expression.kind !== 'atom') return undefined;
    const { token, layers } = expression;
    if (!['word', 'literal', 'field'].includes(token.kind)) return undefined;
    const field = filterable(token.value);
    if (field === undefined) {
      if (foreign(token.value)) throw this.#error(unknownName(token.value), expression);
      return undefined;
    }
    const value = { kind: 'field', type: field.type, field } as const;
    return layers === undefined ? value : { ...value, layers };
  }

  #existing(expression: Expression): Value {
    switch (expression.kind) {
      case 'atom': {
        const field = this.#field(expression);
        if (field !== undefined) return field;
        throw this.#error(`${nameOf(expression)} is neither a field nor a protocol name.`, expression);
      }
      case 'call':
        throw this.#error('You cannot test whether a function is present.', expression);
      case 'slice':
        return this.#slice(expression);
      default:
        return this.#operation(expression);
    }
  }

  #comparison({ operator, quantifier, left, right }: Comparison): Question {
    const all = quantifier === undefined ? ALL_BY_ITSELF.includes(operator.value) : quantifier === 'all';
    if (operator.value === 'matches') {
      // The pattern comes first: what is wrong with it is told before what is wrong with the left side.
      if (right.kind !== 'atom' || right.token.kind !== 'string')
        throw this.#error('Matches requires a double quoted string on the right side.', right);
      const pattern = this.#pattern(right.token.value);
      return { kind: 'match', all, left: this.#left(operator, left), pattern };
    }
    const leftValue = this.#left(operator, left);
    return {
      kind: 'comparison',
      operator: operator.value,
      all,
      left: leftValue,
      right: this.#right(left, leftValue, right, operator.value === 'contains'),
    };
  }

  #pattern(pattern: string): Uint8Array {
    try {
      return compilePattern(pattern);
    } catch (error) {
      if (error instanceof RegexError) throw this.#lexer.error(`Regex compilation error: ${error.message}.`);
      throw error;
    }
  }

  /** What stands on the left of a comparison. */
  #left(operator: Token, expression: Expression): Value {
    const { text } = operator;
    switch (expression.kind) {
      case 'atom': {
        const field = this.#field(expression);
        if (field === undefined) {
          const sign = QUOTED.test(text) ? `"${text}"` : text;
          throw this.#error(`Left side of ${sign} expression must be a field or function, not ${nameOf(expression)}.`, expression);
        }
        if (!canCompare(field.type, operator.value))
          throw this.#error(`${this.#typedName(expression, field.type)} cannot participate in ${text} comparison.`, expression);
        return field;
      }
      case 'call': {
        const call = this.#call(expression);
        if (!canCompare(call.type, operator.value)) {
          const { name } = traitsOf(call.type);
          throw this.#error(`Function ${nameOf(expression)} (type=${name}) cannot participate in ${text} comparison.`, expression);
        }
        return call;
      }
      case 'slice':
        return this.#slice(expression);
      default:
        return this.#operation(expression);
    }
  }

  #typedName(expression: Expression, type: FieldType): string {
    return `${nameOf(expression)} (type=${traitsOf(type).name})`;
  }

  /** What stands on the right of `left`, whose value is `value`. Of arithmetic on the left, its first operand decides. */
  #right(left: Expression, value: Value, right: Expression, partial = false): Value {
    const first = firstOperand(left);
    const type = left.kind === first.kind ? value.type : this.#typeOf(first);
    const atom = this.#field(right, traitsOf(type).family === 'text' ? isForeignProtocol : isForeign);
    if (atom !== undefined) {
      this.#checkField(first, type, right, atom);
      return atom;
    }
    switch (right.kind) {
      case 'atom':
        return this.#constant(right.token, type, this.#field(first)?.field, partial);
      case 'slice': {
        const slice = this.#slice(right);
        this.#checkSliced(first, type);
        return slice;
      }
      case 'call': {
        const call = this.#call(right, type);
        this.#checkCall(first, type, right, call.type);
        return call;
      }
      default: {
        const operation = this.#operation(right, type);
        if (!compatible(type, operation.type)) throw this.#incompatible(this.#shown(first), right);
        return operation;
      }
    }
  }

  #typeOf(expression: Expression): FieldType {
    const field = this.#field(expression);
    if (field !== undefined) return field.type;
    return expression.kind === 'call' ? this.#call(expression).type : 'FT_BYTES';
  }

  /** The type of the field whose layers were chosen. */
  #layeredType(expression: Expression): FieldType {
    return expression.kind === 'slice' ? this.#layeredType(expression.of) : this.#typeOf(expression);
  }

  /** With the layers that were chosen, and the type of the field that they were chosen of. */
  #shown(expression: Expression): string {
    return nameOf(expression, this.#layeredType(expression));
  }

  #incompatible(left: string, right: Expression): FilterError {
    return this.#error(`${left} and ${this.#shown(right)} are not of compatible types.`, right);
  }

  #checkField(left: Expression, type: FieldType, right: Expression, { field }: { readonly field: Field }): void {
    if (left.kind === 'slice') {
      if (canSlice(field.type)) return;
      const { name } = traitsOf(field.type);
      throw this.#error(`"${this.#shown(right)}" is a ${name} and cannot be converted into a sequence of bytes.`, right);
    }
    if (compatible(type, field.type)) return;
    throw this.#incompatible(left.kind === 'call' ? `Function ${field.name}` : nameOf(left), right);
  }

  /** The left side is compared with octets. */
  #checkSliced(left: Expression, type: FieldType): void {
    if (left.kind === 'slice' || canSlice(type)) return;
    const what = left.kind === 'call' ? `Function "${nameOf(left)}"` : `"${nameOf(left)}"`;
    throw this.#error(`${what} is a ${traitsOf(type).name} and cannot be converted into a sequence of bytes.`, left);
  }

  #checkCall(left: Expression, type: FieldType, right: Expression, returned: FieldType): void {
    const { name } = traitsOf(returned);
    if (left.kind === 'slice') {
      if (canSlice(returned)) return;
      throw this.#error(
        `Return value of function "${nameOf(right)}" is a ${name} and cannot be converted into a sequence of bytes.`,
        right,
      );
    }
    if (compatible(type, returned)) return;
    const left0 = nameOf(left);
    throw this.#error(
      left.kind === 'call'
        ? `Return values of function ${left0} (type=${traitsOf(type).name}) and function ${left0} (type=${name}) are not of compatible types.`
        : `${this.#typedName(left, type)} and return value of ${nameOf(right)}() (type=${name}) are not of compatible types.`,
      right,
    );
  }

  #constant(token: Token, type: FieldType, field?: Field, partial = false): Value {
    return { kind: 'constant', type, constant: this.#constants.convert(token, type, field, partial) };
  }

  #membership(expression: Expression, all: boolean, set: readonly Element[]): Question {
    const value = this.#field(expression);
    if (value === undefined) throw this.#error('Only a field may be tested for membership in a set.', expression);
    if (!canCompare(value.type, '=='))
      throw this.#error(`${this.#typedName(expression, value.type)} cannot participate in in comparison.`, expression);
    const members = set.map(({ low, high }): Member => {
      if (low.kind === 'slice') throw this.#error('A slice may not appear inside a set.', low);
      const member = { low: this.#right(expression, value, low) };
      return high === undefined ? member : { ...member, high: this.#right(expression, value, high) };
    });
    return { kind: 'membership', all, value, set: members };
  }

  #slice(expression: Slice): Value {
    const { of, ranges } = expression;
    const slice = (value: Value): Value => ({ kind: 'slice', type: 'FT_BYTES', of: value, ranges });
    if (of.kind === 'slice') return slice(this.#slice(of));
    if (of.kind === 'call') {
      const call = this.#call(of);
      if (canSlice(call.type)) return slice(call);
      const { name } = traitsOf(call.type);
      throw this.#error(`Return value of function "${nameOf(of)}" is a ${name} and cannot be converted into a sequence of bytes.`, of);
    }
    const field = this.#field(of);
    if (field === undefined) throw this.#error(`Range is not supported for entity ${nameOf(of)}`, of);
    if (canSlice(field.type)) return slice(field);
    throw this.#error(`"${nameOf(of)}" is a ${traitsOf(field.type).name} and cannot be sliced into a sequence of bytes.`, of);
  }

  /** Arithmetic. A constant in front takes the type that is `expected`, and is an error where none is. */
  #operation(expression: Operation, expected?: FieldType): Value {
    const { kind } = expression;
    const operator = kind === 'negation' ? '-' : expression.operator.value;
    const first = kind === 'negation' ? expression.of : expression.left;
    const left = this.#operand(first, expected);
    const cannot = (type: FieldType, at: Expression): FilterError => this.#error(`${type} cannot ${operator}.`, at);
    if (!canCompute(left.type, operator)) throw cannot(left.type, first);
    if (kind === 'negation') return { kind, type: left.type, of: left };
    const second = expression.right;
    const right = this.#operand(second, left.type);
    if (!canCompute(right.type, operator)) throw cannot(right.type, second);
    if (!compatible(left.type, right.type))
      throw this.#error(`${this.#shown(first)} and ${this.#shown(second)} are not type compatible.`, second);
    return { kind, type: left.type, operator, left, right };
  }

  #operand(expression: Expression, expected: FieldType | undefined): Value {
    switch (expression.kind) {
      case 'atom': {
        const field = this.#field(expression);
        if (field !== undefined) return field;
        if (expected === undefined) throw this.#error('Constant arithmetic expression on the LHS is invalid.', expression);
        if (expression.token.kind === 'string' || expression.token.kind === 'character')
          throw this.#error(`${nameOf(expression)} is not a valid arithmetic operand.`, expression);
        return this.#constant(expression.token, expected);
      }
      case 'slice':
        return this.#slice(expression);
      case 'call':
        return this.#call(expression, expected);
      default:
        return this.#operation(expression, expected);
    }
  }

  #call(call: Call, expected?: FieldType): Value {
    const name = nameOf(call);
    const { args } = call;
    const shape = findFunction(name);
    if (shape !== undefined && args.length < shape.least)
      throw this.#error(`Function ${name} needs at least ${String(shape.least)} arguments.`, call);
    if (shape !== undefined && args.length > shape.most)
      throw this.#error(`Function ${name} can only accept ${String(shape.most)} arguments.`, call);
    if (name === 'max' || name === 'min') return this.#extreme(call, expected);
    const [arg = call] = args;
    if (name === 'abs') return this.#magnitude(name, arg, expected);
    const field = this.#field(arg);
    const text = name === 'upper' || name === 'lower';
    if (field === undefined || (text && traitsOf(field.type).family !== 'text'))
      throw this.#error(`Only ${text ? 'string type ' : ''}fields can be used as parameter for ${name}()`, arg);
    if (name === 'string' && !hasText(field.type)) throw this.#error(`String conversion for field "${nameOf(arg)}" is not supported`, arg);
    return { kind: 'call', type: name === 'len' || name === 'count' ? 'FT_UINT32' : 'FT_STRING', name, args: [field] };
  }

  #magnitude(name: string, arg: Expression, expected: FieldType | undefined): Value {
    const field = this.#field(arg);
    if (field !== undefined && !canCompare(field.type, '==')) throw this.#error(`Type FIELD is not valid for ${name}`, arg);
    if (arg.kind === 'slice') throw this.#error(`Type SLICE is not valid for ${name}`, arg);
    if (arg.kind === 'atom' && (arg.token.kind === 'string' || arg.token.kind === 'character'))
      throw this.#error(`Type ${arg.token.kind === 'string' ? 'STRING' : 'CHARCONST'} is not valid for ${name}`, arg);
    if (arg.kind === 'atom' && field === undefined && expected === undefined)
      throw this.#error('Need a field or field-like value on the LHS.', arg);
    const value = this.#operand(arg, expected);
    if (!hasMagnitude(value.type)) throw this.#error(`'${this.#shown(arg)}' is not a valid argument to '${name}'()`, arg);
    return { kind: 'call', type: value.type, name, args: [value] };
  }

  #extreme(call: Call, expected: FieldType | undefined): Value {
    const name = nameOf(call);
    let first: FieldType | undefined;
    const args = call.args.map((arg) => {
      const atom = arg.kind === 'atom' && this.#field(arg) === undefined;
      const quoted = arg.kind === 'atom' && (arg.token.kind === 'string' || arg.token.kind === 'character');
      if (quoted || arg.kind === 'slice' || (atom && (first ?? expected) === undefined))
        throw this.#error(`Argument '${this.#shown(arg)}' is not valid for ${name}()`, arg);
      const value = this.#operand(arg, first ?? expected);
      if (first !== undefined && first !== value.type)
        throw this.#error(`Arguments to '${name}' must have the same type (expected ${first}, got ${value.type})`, arg);
      first ??= value.type;
      return value;
    });
    return { kind: 'call', type: first ?? 'FT_NONE', name, args };
  }
}

function firstOperand(expression: Expression): Expression {
  if (expression.kind === 'operation') return firstOperand(expression.left);
  return expression.kind === 'negation' ? firstOperand(expression.of) : expression;
}
