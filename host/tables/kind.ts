import type { SchemaElement } from 'hyparquet-writer';

/** What a key of a line becomes: one column, or several for what holds several values. */
export interface Kind {
  /** The columns for the key `name`: their names, types, and the value of each in what the line has under the key. */
  readonly columns: (name: string) => readonly Column[];
}

/** What a cell may hold; lists and what becomes JSON are objects; undefined where there is no value. */
export type Cell = string | bigint | number | boolean | object | undefined;

/** A column of a table. */
export interface Column {
  readonly name: string;
  /** As docs/tables.md calls it. */
  readonly type: 'text' | 'json' | 'integer' | 'port' | 'flag' | 'time' | 'texts' | 'integers';
  /** Whether every row has a value. */
  readonly always: boolean;
  /** The cell for `value`, as JSON has it; undefined where the line has no such key. */
  readonly cell: (value: unknown) => Cell;
}

const NANO = 1_000_000_000n;
const DECIMALS = 9;

function one(type: Column['type'], cell: (value: unknown) => Cell, always = false): Kind {
  return {
    columns: (name) => [{ name, type, always, cell: (value) => (value === undefined || value === null ? undefined : cell(value)) }],
  };
}

/** Numbers that JSON cannot hold are strings there. */
function big(value: unknown): bigint {
  return BigInt(value as number | string);
}

/** `text`, seconds with nine decimals, in ns. */
function nanosecondsOf(text: string): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  const ns = BigInt(fraction.padEnd(DECIMALS, '0'));
  return BigInt(whole) * NANO + (whole.startsWith('-') ? -ns : ns);
}

const asText = (value: unknown): string => value as string;

export const TEXT: Kind = one('text', asText);
export const INTEGER: Kind = one('integer', big);
export const PORT: Kind = one('port', (value) => value as number);
/** Absent means no. */
export const FLAG: Kind = { columns: (name) => [{ name, type: 'flag', always: true, cell: (value) => value === true }] };
const sinceEpoch = (value: unknown): bigint => nanosecondsOf(asText(value));
const INSTANT = one('time', sinceEpoch);
const INSTANT_NS = one('integer', sinceEpoch);
/** An instant as databases know it, and exactly: `…Ns` since 1970. */
export const TIME: Kind = {
  columns: (name) => [...INSTANT.columns(name), ...INSTANT_NS.columns(`${name}Ns`)],
};
export const TEXTS: Kind = one('texts', (value) => value as readonly string[]);
export const JSON_TEXT: Kind = one('json', (value) => value as object);

/** `192.0.2.10:40000` is `…Address` and `…Port`. */
export const ENDPOINT: Kind = {
  columns: (name) => [
    {
      name: `${name}Address`,
      type: 'text',
      always: true,
      cell: (value) =>
        asText(value)
          .slice(0, colonOf(value))
          .replace(/^\[|\]$/g, ''),
    },
    { name: `${name}Port`, type: 'port', always: true, cell: (value) => Number(asText(value).slice(colonOf(value) + 1)) },
  ],
};

function colonOf(endpoint: unknown): number {
  return asText(endpoint).lastIndexOf(':');
}

/** One value for each end is `…Client` and `…Server`. */
function ends(kind: Kind): Kind {
  return {
    columns: (name) =>
      (['client', 'server'] as const).flatMap((end) =>
        kind.columns(`${name}${end === 'client' ? 'Client' : 'Server'}`).map((column) => ({
          ...column,
          cell: (value: unknown): Cell => column.cell((value as Readonly<Record<string, unknown>> | undefined)?.[end]),
        })),
      ),
  };
}

export const TEXT_ENDS: Kind = ends(TEXT);
export const INTEGER_ENDS: Kind = ends(INTEGER);

type Path = readonly (readonly [string | null, number])[];

/** States of both ends with the frames that show them are two lists of each end. */
export const PATH_ENDS: Kind = ends({
  columns: (name) => [
    { name, type: 'texts', always: true, cell: (value) => (value as Path).map(([state]) => state) },
    { name: `${name}Frames`, type: 'integers', always: true, cell: (value) => (value as Path).map(([, frame]) => BigInt(frame)) },
  ],
});

/** What Parquet is told of a column. */
export function elementsOf({ name, type, always }: Column): SchemaElement[] {
  const repetition_type = always ? 'REQUIRED' : 'OPTIONAL';
  switch (type) {
    case 'text':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }];
    case 'json':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type }];
    case 'integer':
      return [{ name, type: 'INT64', repetition_type }];
    case 'port':
      return [{ name, type: 'INT32', repetition_type }];
    case 'flag':
      return [{ name, type: 'BOOLEAN', repetition_type }];
    case 'time':
      return [{ name, type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'NANOS' }, repetition_type }];
    case 'texts':
      return listOf(name, repetition_type, { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' });
    case 'integers':
      return listOf(name, repetition_type, { name: 'element', type: 'INT64', repetition_type: 'OPTIONAL' });
  }
}

function listOf(name: string, repetition_type: 'REQUIRED' | 'OPTIONAL', element: SchemaElement): SchemaElement[] {
  return [
    { name, repetition_type, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    element,
  ];
}
