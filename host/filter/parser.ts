import { isForeign, unknownName } from './foreign.ts';
import { findFunction } from './functions.ts';
import { Lexer } from './lexer.ts';
import { parseLayer, parseRange } from './range.ts';
import { filterable } from '../fields/registry.ts';
import { type Element, type Expression, type Quantifier, type Range, type Test } from './syntax.ts';
import type { Token } from './token.ts';

const COMPARISONS: readonly string[] = ['==', '!=', '===', '!==', '>', '>=', '<', '<='];
/** Those that take no arithmetic, and of which there is no chain. */
const SEARCHES: readonly string[] = ['contains', 'matches'];
/** From the one that binds least. */
const OPERATORS: readonly (readonly string[])[] = [['&'], ['+', '-'], ['*', '/', '%']];

/** An expression, and whether it is one value that is not in braces: only such ones can be searched. */
interface Operand {
  readonly expression: Expression;
  readonly plain: boolean;
}

/** Reads a filter. Throws FilterError. The empty filter is undefined. */
export function parse(lexer: Lexer): Test | undefined {
  if (lexer.peek().kind === 'end') return undefined;
  const test = new Parser(lexer).disjunction();
  if (lexer.peek().kind !== 'end') throw unexpected(lexer);
  return test;
}

function unexpected(lexer: Lexer): Error {
  const token = lexer.peek();
  return token.kind === 'end'
    ? lexer.error('Unexpected end of filter expression.')
    : lexer.error(`"${token.kind === 'field' ? token.value : token.text}" was unexpected in this context.`, token);
}

class Parser {
  readonly #lexer: Lexer;

  constructor(lexer: Lexer) {
    this.#lexer = lexer;
  }

  disjunction(): Test {
    let left = this.#conjunction();
    while (this.#lexer.take('or')) left = { kind: 'or', left, right: this.#conjunction() };
    return left;
  }

  #conjunction(): Test {
    let left = this.#inversion();
    while (this.#lexer.take('and')) left = { kind: 'and', left, right: this.#inversion() };
    return left;
  }

  #inversion(): Test {
    if (this.#lexer.take('not')) return { kind: 'not', of: this.#inversion() };
    if (this.#lexer.take('(')) {
      const test = this.disjunction();
      this.#expect(')');
      return test;
    }
    const quantifier = this.#lexer.take('any') ? 'any' : this.#lexer.take('all') ? 'all' : undefined;
    return this.#relation(quantifier);
  }

  #relation(quantifier: Quantifier): Test {
    const operand = this.#arithmetic(0);
    const left = operand.expression;
    const operator = this.#lexer.peek();
    if (operator.kind === 'symbol') {
      if (COMPARISONS.includes(operator.value)) return this.#chain(quantifier, left);
      if (operand.plain) {
        if (SEARCHES.includes(operator.value)) {
          this.#lexer.next();
          return { kind: 'comparison', operator, quantifier, left, right: this.#value() };
        }
        if (this.#lexer.take('in')) return this.#membership(quantifier, left);
        if (this.#lexer.take('not')) {
          this.#expect('in');
          // Whatever stands before: no value may be in the set.
          return { kind: 'not', of: this.#membership(undefined, left) };
        }
      }
    }
    if (quantifier !== undefined) throw unexpected(this.#lexer);
    return { kind: 'exists', value: left };
  }

  /** `a < b < c` means `a < b and b < c`. */
  #chain(quantifier: Quantifier, first: Expression): Test {
    let left = first;
    let test: Test | undefined;
    for (;;) {
      const operator = this.#lexer.peek();
      if (operator.kind !== 'symbol' || !COMPARISONS.includes(operator.value)) break;
      this.#lexer.next();
      const right = this.#arithmetic(0).expression;
      const step: Test = { kind: 'comparison', operator, quantifier, left, right };
      test = test === undefined ? step : { kind: 'and', left: test, right: step };
      left = right;
    }
    return test ?? { kind: 'exists', value: first };
  }

  #membership(quantifier: Quantifier, value: Expression): Test {
    this.#expect('{');
    const set: Element[] = [];
    do {
      const low = this.#signed();
      set.push(this.#lexer.take('..') ? { low, high: this.#signed() } : { low });
    } while (this.#lexer.take(','));
    this.#expect('}');
    return { kind: 'membership', quantifier, value, set };
  }

  #arithmetic(level: number): Operand {
    const operators = OPERATORS[level];
    if (operators === undefined) return this.#factor();
    let left = this.#arithmetic(level + 1);
    for (;;) {
      const operator = this.#lexer.peek();
      if (operator.kind !== 'symbol' || !operators.includes(operator.value)) return left;
      this.#lexer.next();
      const right = this.#arithmetic(level + 1).expression;
      left = { expression: { kind: 'operation', operator, left: left.expression, right }, plain: false };
    }
  }

  #factor(): Operand {
    if (this.#lexer.take('{')) {
      const { expression } = this.#arithmetic(0);
      this.#expect('}');
      return { expression, plain: false };
    }
    const expression = this.#signed();
    return { expression, plain: expression.kind !== 'negation' };
  }

  #signed(): Expression {
    const sign = this.#lexer.peek();
    if (this.#lexer.take('+')) return this.#value();
    return this.#lexer.take('-') ? { kind: 'negation', sign, of: this.#value() } : this.#value();
  }

  /** A name, a value or a call, and the slices taken of it. */
  #value(): Expression {
    let value = this.#atom();
    while (this.#lexer.take('[')) value = { kind: 'slice', of: value, ranges: this.#ranges() };
    return value;
  }

  #atom(): Expression {
    if (this.#lexer.take('$')) this.#reference();
    const token = this.#lexer.peek();
    switch (token.kind) {
      case 'word':
      case 'literal':
        this.#lexer.next();
        if (this.#lexer.take('(')) return this.#call(token);
        break;
      case 'field':
        this.#lexer.next();
        break;
      case 'string':
      case 'character':
        this.#lexer.next();
        return { kind: 'atom', token };
      default:
        throw unexpected(this.#lexer);
    }
    if (!this.#lexer.take('#')) return { kind: 'atom', token };
    return { kind: 'atom', token, layers: this.#layers(token) };
  }

  /** `$ {field}` is the field of the frame that is selected, which only Wireshark's window has. */
  #reference(): never {
    this.#expect('{');
    const token = this.#lexer.peek();
    if (token.kind !== 'word' && token.kind !== 'field') throw unexpected(this.#lexer);
    this.#atom();
    this.#expect('}');
    throw this.#lexer.error(`handshark knows no frame that is selected, so not what $ {${token.value}} is.`, token);
  }

  #layers(token: Token): readonly Range[] {
    const next = this.#lexer.peek();
    let layers: readonly Range[];
    if (next.kind === 'layer') layers = [parseLayer(this.#lexer, this.#lexer.next())];
    else {
      this.#expect('[');
      layers = this.#ranges();
    }
    if (filterable(token.value) === undefined)
      throw this.#lexer.error(isForeign(token.value) ? unknownName(token.value) : `${token.text} is not a valid field`, token);
    return layers;
  }

  #ranges(): readonly Range[] {
    const ranges: Range[] = [];
    do {
      const token = this.#lexer.peek();
      if (token.kind !== 'range') throw unexpected(this.#lexer);
      this.#lexer.next();
      this.#lexer.peek();
      ranges.push(parseRange(this.#lexer, token));
    } while (this.#lexer.take(','));
    this.#expect(']');
    return ranges;
  }

  #call(name: Token): Expression {
    const args: Expression[] = [];
    if (!this.#lexer.take(')')) {
      do args.push(this.#arithmetic(0).expression);
      while (this.#lexer.take(','));
      this.#expect(')');
    }
    if (findFunction(name.text) === undefined) throw this.#lexer.error(`Function '${name.text}' does not exist`, name);
    return { kind: 'call', name, args };
  }

  #expect(symbol: string): void {
    if (!this.#lexer.take(symbol)) throw unexpected(this.#lexer);
  }
}
