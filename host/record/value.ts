import { holds, type Condition } from './place.ts';
import type { ProgramBuilder } from './program.ts';

/** How values look in a line: JSON, or bare for tables of text. */
export type Style = 'json' | 'bare';

/**
 * One value of a record, told once for both ways out: `read` makes what a JavaScript caller gets, `emit` adds the OPs
 * that write the same as text. Where a condition of `presence` fails, the record has no such value.
 */
export interface Value<T> extends Written {
  read(view: DataView, record: number): T;
}

/** A value that is only written as text. */
export interface Written {
  readonly presence: readonly Condition[];
  emit(program: ProgramBuilder, style: Style): void;
}

/** A table of keys to values, in the order in which they are written. */
export type Fields = Readonly<Record<string, Value<unknown>>>;

/** Such a table of what is only written. */
export type Members = Readonly<Record<string, Written>>;

/** `value`, present only where `conditions` hold too. */
export function where<T>(value: Value<T>, ...conditions: Condition[]): Value<T> {
  return { ...value, presence: [...conditions, ...value.presence] };
}

/** `value`, or null (nothing in bare text) where its one condition fails: for keys that every line has. */
export function orNull<T>(value: Value<T>): Value<T | null> {
  const [condition] = value.presence;
  if (condition === undefined) return value;
  return {
    presence: [],
    read: (view, record) => (holds(view, record, condition) ? value.read(view, record) : null),
    emit(program, style): void {
      program.when([condition], () => {
        value.emit(program, style);
      });
      if (style === 'json')
        program.when([{ ...condition, not: condition.not !== true }], () => {
          program.text('null');
        });
    },
  };
}

/** An object with a value under every key, whenever it is there at all. */
export function group<T extends object>(fields: { readonly [K in keyof T]: Value<T[K]> }, ...presence: Condition[]): Value<T> {
  return {
    presence,
    read: (view, record) => readFields(view, record, fields) as T,
    emit(program): void {
      program.text('{');
      emitFields(program, fields);
      program.text('}');
    },
  };
}

/** What `fields` hold in the record at `record`; absent ones are left out. */
export function readFields(view: DataView, record: number, fields: Fields): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (value.presence.every((condition) => holds(view, record, condition))) object[key] = value.read(view, record);
  }
  return object;
}

/** Adds the members of `fields` as JSON, without the braces. The first of them is always present, or the line began before (`comma`). */
export function emitFields(program: ProgramBuilder, fields: Members, comma = ''): void {
  let separator = comma;
  for (const [key, value] of Object.entries(fields)) {
    program.when(value.presence, () => {
      program.text(`${separator}${JSON.stringify(key)}:`);
      value.emit(program, 'json');
    });
    separator = ',';
  }
}
