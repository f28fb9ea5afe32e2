import type { Span } from './error.ts';
import type { Token } from './token.ts';

/** Part of a slice: `length` octets from `start` on (below 0: counted from the end), or all from there to the end. */
export interface Range {
  readonly start: number;
  readonly length: number | undefined;
  /** As messages show it. */
  readonly shown: string;
}

/** A value, or something that may turn out to be one. */
export type Expression =
  | {
      /** A name or a value: which of them is found by looking it up. */
      readonly kind: 'atom';
      readonly token: Token;
      /** Which layers of its protocol, where some were asked for. */
      readonly layers?: readonly Range[];
    }
  | { readonly kind: 'slice'; readonly of: Expression; readonly ranges: readonly Range[] }
  | { readonly kind: 'call'; readonly name: Token; readonly args: readonly Expression[] }
  | { readonly kind: 'negation'; readonly sign: Token; readonly of: Expression }
  | { readonly kind: 'operation'; readonly operator: Token; readonly left: Expression; readonly right: Expression };

/** Whether one value must fit, or all; where nothing was said, the comparison decides. */
export type Quantifier = 'any' | 'all' | undefined;

/** What a frame is asked. */
export type Test =
  | { readonly kind: 'exists'; readonly value: Expression }
  | { readonly kind: 'not'; readonly of: Test }
  | { readonly kind: 'and' | 'or'; readonly left: Test; readonly right: Test }
  | {
      readonly kind: 'comparison';
      readonly operator: Token;
      readonly quantifier: Quantifier;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'membership'; readonly quantifier: Quantifier; readonly value: Expression; readonly set: readonly Element[] };

/** A member of a set, or two ends between which they lie. */
export interface Element {
  readonly low: Expression;
  readonly high?: Expression;
}

/** Where messages about `expression` point; slices have no place. */
export function spanOf(expression: Expression): Span | undefined {
  switch (expression.kind) {
    case 'atom':
      return expression.token;
    case 'call':
      return expression.name;
    case 'negation':
      return expression.sign;
    case 'operation':
      return expression.operator;
    case 'slice':
      return undefined;
  }
}

/** How messages name `expression`. A name whose layers were chosen is followed by them and by `type`, where that is given. */
export function nameOf(expression: Expression, type?: string): string {
  switch (expression.kind) {
    case 'atom': {
      const { token, layers } = expression;
      const name = token.kind === 'field' ? token.value : token.text;
      return layers === undefined || type === undefined ? name : `${name}#[${layers.map(({ shown }) => shown).join(',')}] <${type}>`;
    }
    case 'call':
      return expression.name.text;
    case 'negation':
      return expression.sign.text;
    case 'operation':
      return expression.operator.text;
    case 'slice':
      return `${nameOf(expression.of, type)}[${expression.ranges.map(({ shown }) => shown).join(',')}]`;
  }
}
