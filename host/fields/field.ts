import { ITEM_AT, ITEM_VALUE } from '../../assembly/shared/items.ts';
import { i64, ITEM, u32, type Condition, type Place } from '../record/place.ts';

import type { Clock } from './clock.ts';

/** Field types by the names that `tshark -G fields` prints. */
export type FieldType =
  | 'FT_BOOLEAN'
  | 'FT_UINT8'
  | 'FT_UINT16'
  | 'FT_UINT24'
  | 'FT_UINT32'
  | 'FT_UINT64'
  | 'FT_INT8'
  | 'FT_INT16'
  | 'FT_INT32'
  | 'FT_ABSOLUTE_TIME'
  | 'FT_ETHER'
  | 'FT_BYTES'
  | 'FT_RELATIVE_TIME'
  | 'FT_IPv4'
  | 'FT_IPv6'
  | 'FT_STRING'
  | 'FT_NONE'
  | 'FT_PROTOCOL'
  | 'FT_FRAMENUM';

/** How a value is written. */
export type Format =
  | { readonly kind: 'decimal' }
  /** All 64 bits are the number. */
  | { readonly kind: 'unsigned' }
  /** Lower case after 0x, as many digits as the type has. */
  | { readonly kind: 'hex'; readonly digits: number }
  /** 1 when any bit is set, else 0. */
  | { readonly kind: 'boolean' }
  /** 1, for fields without a value (FT_NONE). */
  | { readonly kind: 'present' }
  /** Seconds with nine decimals. */
  | { readonly kind: 'time' }
  /** Date and time of day in the local zone. */
  | { readonly kind: 'date' }
  | { readonly kind: 'ipv4' }
  | { readonly kind: 'ipv6' }
  /** A letter for every bit that is set, highest first, a middle dot for the others. `n` between two hyphens is a number of three bits. */
  | { readonly kind: 'letters'; readonly letters: string }
  /** Six octets with colons between. */
  | { readonly kind: 'ether' }
  /** The octets from an address on, and the same as text: `octets` is where their number (u32) lies, in the base of the address. */
  | { readonly kind: 'bytes'; readonly octets: number }
  | { readonly kind: 'string'; readonly octets: number; /** Octets beyond ASCII are shown as U+FFFD. */ readonly ascii?: true }
  /** The line of a node of the tree. */
  | { readonly kind: 'label' }
  /** The value of a node of the tree as a column has it: by name. */
  | { readonly kind: 'shown' }
  /** The octets of the TCP header, and of its payload where a filter searches them. */
  | { readonly kind: 'segment' }
  /** A word for every number; the first one for those past the end. */
  | { readonly kind: 'words'; readonly words: readonly string[] };

/** What is done to a value before it is written: `code` is an OP that works on the accumulator, by a constant or the value at a place. */
export interface Step {
  readonly code: number;
  readonly by: Place | number;
  readonly extra?: number;
  /** Done only where all of these hold. */
  readonly when: readonly Condition[];
}

/** A value and where it lies. */
export interface Occurrence {
  readonly place: Place;
  /** Bits of the number that belong to the field, in place; the value is what they hold, shifted to the right end. */
  readonly mask?: number;
  readonly presence: readonly Condition[];
  readonly steps?: readonly Step[];
  /** Where it differs from the field's. */
  readonly format?: Format;
}

/**
 * Where the values of a field lie: once per frame (its FRAME record; of `exclusive` values a frame has at most one), once in
 * every layer of some protocols, outermost first, or in the items of a set.
 */
export type Where =
  | { readonly in: 'frame'; readonly values: readonly Occurrence[]; readonly exclusive: boolean }
  | { readonly in: 'layers'; /** PROTO_*, at most four. */ readonly protos: readonly number[]; readonly values: readonly Occurrence[] }
  | {
      readonly in: 'items';
      /** ITEMS_*. */ readonly set: number;
      /** IT_*. */ readonly item: number;
      readonly values: readonly Occurrence[];
    }
  | { readonly in: 'tree'; /** F_*. */ readonly field: number; readonly values: readonly Occurrence[] };

/** One name of Wireshark's vocabulary. */
export interface Field {
  /** What filters and `-e` call it. */
  readonly abbreviation: string;
  readonly name: string;
  readonly type: FieldType;
  readonly format: Format;
  readonly where: Where;
  /** Its steps use the times of former frames. */
  readonly clock?: Clock;
  /** It lies in the ANALYSIS record: the analysis must run. */
  readonly analysis?: true;
}

export const DECIMAL: Format = { kind: 'decimal' };
export const BOOLEAN: Format = { kind: 'boolean' };
export const UNSIGNED: Format = { kind: 'unsigned' };
export const TIME: Format = { kind: 'time' };
export const IPV4: Format = { kind: 'ipv4' };
export const IPV6: Format = { kind: 'ipv6' };
export const ETHER: Format = { kind: 'ether' };
export const PRESENT: Format = { kind: 'present' };

export function hex(digits: number): Format {
  return { kind: 'hex', digits };
}

/** A field whose values come from the FRAME record. */
export function frameField(abbreviation: string, name: string, type: FieldType, format: Format, ...values: Occurrence[]): Field {
  return { abbreviation, name, type, format, where: { in: 'frame', values, exclusive: values.length === 1 } };
}

/** A field with values of which a frame has at most one. */
export function choiceField(abbreviation: string, name: string, type: FieldType, format: Format, ...values: Occurrence[]): Field {
  return { abbreviation, name, type, format, where: { in: 'frame', values, exclusive: true } };
}

/** A field that handshark knows and no frame has. */
export function absentField(abbreviation: string, name: string, type: FieldType): Field {
  return frameField(abbreviation, name, type, PRESENT);
}

/**
 * A field whose values are the items `item` of `set`: the number (of which `mask` takes some bits), the address or the octets
 * in them.
 */
export function itemField(
  abbreviation: string,
  name: string,
  type: FieldType,
  format: Format,
  set: number,
  item: number,
  mask?: number,
): Field {
  const place = format.kind === 'bytes' || format.kind === 'string' ? u32(ITEM_AT, ITEM) : i64(ITEM_VALUE, ITEM);
  const value: Occurrence = mask === undefined ? { place, presence: [] } : { place, mask, presence: [] };
  return { abbreviation, name, type, format, where: { in: 'items', set, item, values: [value] } };
}

/** A field whose values lie in the header of every layer of `proto`. */
export function layerField(
  abbreviation: string,
  name: string,
  type: FieldType,
  format: Format,
  proto: number,
  ...values: Occurrence[]
): Field {
  return { abbreviation, name, type, format, where: { in: 'layers', protos: [proto], values } };
}
