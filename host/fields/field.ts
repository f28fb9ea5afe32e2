import type { Condition, Place } from '../record/place.ts';

/** Field types by the names that `tshark -G fields` prints. */
export type FieldType =
  | 'FT_BOOLEAN'
  | 'FT_UINT8'
  | 'FT_UINT16'
  | 'FT_UINT24'
  | 'FT_UINT32'
  | 'FT_RELATIVE_TIME'
  | 'FT_IPv4'
  | 'FT_IPv6'
  | 'FT_STRING'
  | 'FT_NONE'
  | 'FT_FRAMENUM';

/** How a value is written. */
export type Format =
  | { readonly kind: 'decimal' }
  /** Lower case after 0x, as many digits as the type has. */
  | { readonly kind: 'hex'; readonly digits: number }
  /** 1 when any bit is set, else 0. */
  | { readonly kind: 'boolean' }
  /** 1, for fields without a value (FT_NONE). */
  | { readonly kind: 'present' }
  /** Seconds with nine decimals. */
  | { readonly kind: 'time' }
  | { readonly kind: 'ipv4' }
  | { readonly kind: 'ipv6' }
  /** A letter for every bit that is set, highest first, a middle dot for the others. */
  | { readonly kind: 'letters'; readonly letters: string };

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
}

/**
 * Where the values of a field lie: once per frame (its FRAME record), or once in every layer of a protocol, outermost
 * first. Of `exclusive` values a frame has at most one.
 */
export type Where =
  | { readonly in: 'frame'; readonly values: readonly Occurrence[]; readonly exclusive: boolean }
  | { readonly in: 'layer'; /** PROTO_*. */ readonly proto: number; readonly values: readonly Occurrence[] };

/** One name of Wireshark's vocabulary. */
export interface Field {
  /** What filters and `-e` call it. */
  readonly abbreviation: string;
  readonly name: string;
  readonly type: FieldType;
  readonly format: Format;
  readonly where: Where;
  /** Its steps use the times of former frames (clock.ts). */
  readonly clock?: true;
  /** It lies in the ANALYSIS record: the analysis must run. */
  readonly analysis?: true;
}

export const DECIMAL: Format = { kind: 'decimal' };
export const BOOLEAN: Format = { kind: 'boolean' };
export const PRESENT: Format = { kind: 'present' };

/** A field whose values come from the FRAME record. */
export function frameField(abbreviation: string, name: string, type: FieldType, format: Format, ...values: Occurrence[]): Field {
  return { abbreviation, name, type, format, where: { in: 'frame', values, exclusive: values.length === 1 } };
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
  return { abbreviation, name, type, format, where: { in: 'layer', proto, values } };
}
