import type { Field, FieldType } from '../fields/field.ts';
import type { Constant } from './constants.ts';
import type { Range } from './syntax.ts';

/** A value whose type is known. */
export type Value =
  | { readonly kind: 'field'; readonly type: FieldType; readonly field: Field; readonly layers?: readonly Range[] }
  | { readonly kind: 'constant'; readonly type: FieldType; readonly constant: Constant }
  | { readonly kind: 'slice'; readonly type: FieldType; readonly of: Value; readonly ranges: readonly Range[] }
  | { readonly kind: 'call'; readonly type: FieldType; readonly name: string; readonly args: readonly Value[] }
  | { readonly kind: 'negation'; readonly type: FieldType; readonly of: Value }
  | { readonly kind: 'operation'; readonly type: FieldType; readonly operator: string; readonly left: Value; readonly right: Value };

/** What a frame is asked, checked. */
export type Question =
  | { readonly kind: 'exists'; readonly value: Value }
  | { readonly kind: 'not'; readonly of: Question }
  | { readonly kind: 'and' | 'or'; readonly left: Question; readonly right: Question }
  | { readonly kind: 'comparison'; readonly operator: string; readonly all: boolean; readonly left: Value; readonly right: Value }
  /** pattern: PATTERN. */
  | { readonly kind: 'match'; readonly all: boolean; readonly left: Value; readonly pattern: Uint8Array }
  | { readonly kind: 'membership'; readonly all: boolean; readonly value: Value; readonly set: readonly Member[] };

export interface Member {
  readonly low: Value;
  readonly high?: Value;
}
