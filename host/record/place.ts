import { SRC_AT, SRC_BE16, SRC_BE32, SRC_I32, SRC_I64, SRC_I8, SRC_U16, SRC_U32, SRC_U8 } from '../../assembly/shared/program.ts';

/** What the offset of a place counts from. */
export type Base =
  | { readonly kind: 'record' }
  | {
      /** Memory of the program itself, kept from record to record: the same name, the same memory. */
      readonly kind: 'memory';
      readonly name: string;
      readonly octets: number;
    }
  /** The header of the layer at hand, or its LAYER record. */
  | { readonly kind: 'layer' }
  | { readonly kind: 'layerRecord' }
  /** ITEMS, with the items of `set`. */
  | { readonly kind: 'items'; readonly set: number }
  /** The ITEM or NODE at hand, and where the octets lie that are its value. */
  | { readonly kind: 'item' }
  | { readonly kind: 'value' }
  /** COLUMNS of the record, or with `at` what the u32 at this offset of it points to. */
  | { readonly kind: 'columns'; readonly at: number }
  /** What the record points to: u32 at `at`. */
  | { readonly kind: 'pointer'; readonly at: number }
  | {
      /** record + from + stride × (u8 at index, xor u8 at second, xor flip): the client's or the server's half of a record. */
      readonly kind: 'indexed';
      readonly index: number;
      readonly second?: number;
      readonly from: number;
      readonly stride: number;
      readonly flip: boolean;
    };

export const RECORD: Base = { kind: 'record' };
export const LAYER: Base = { kind: 'layer' };
export const LAYER_RECORD: Base = { kind: 'layerRecord' };
export const ITEM: Base = { kind: 'item' };
export const VALUE: Base = { kind: 'value' };

/** Where a number lies in a record. */
export interface Place {
  /** SRC_ number: width and sign. */
  readonly source: number;
  /** Octets after the base. */
  readonly at: number;
  readonly base: Base;
}

/**
 * Holds where (value at `place` & mask) equals `equals`, or is less than `below`; turned round by `not`. With `from` the value is
 * what is left when the value there is taken away.
 */
export interface Condition {
  readonly place: Place;
  readonly from?: Place;
  readonly mask?: number;
  readonly equals?: number;
  readonly below?: number;
  readonly not?: boolean;
}

function placed(source: number): (at: number, base?: Base) => Place {
  return (at, base = RECORD) => ({ source, at, base });
}

export const u8: (at: number, base?: Base) => Place = placed(SRC_U8);
export const u16: (at: number, base?: Base) => Place = placed(SRC_U16);
export const u32: (at: number, base?: Base) => Place = placed(SRC_U32);
export const i8: (at: number, base?: Base) => Place = placed(SRC_I8);
export const i32: (at: number, base?: Base) => Place = placed(SRC_I32);
export const i64: (at: number, base?: Base) => Place = placed(SRC_I64);
export const be16: (at: number, base?: Base) => Place = placed(SRC_BE16);
export const be32: (at: number, base?: Base) => Place = placed(SRC_BE32);

/** A number that is always the same, 0 … 65535. */
export function constant(number: number): Place {
  return { source: SRC_AT, at: number, base: RECORD };
}

/** Some bit of `mask` is set. */
export function anyBit(place: Place, mask: number): Condition {
  return { place, mask, equals: 0, not: true };
}

/** No bit of `mask` is set. */
export function noBit(place: Place, mask: number): Condition {
  return { place, mask, equals: 0 };
}

export function equal(place: Place, equals: number): Condition {
  return { place, equals };
}

export function unequal(place: Place, equals: number): Condition {
  return { place, equals, not: true };
}

/** The two places hold different values. */
export function different(place: Place, from: Place): Condition {
  return { place, from, equals: 0, not: true };
}

export function below(place: Place, limit: number): Condition {
  return { place, below: limit };
}

export function notBelow(place: Place, limit: number): Condition {
  return { place, below: limit, not: true };
}

/** From the address at `from` to the one at `place` there are `octets` or more. */
export function spans(from: Place, place: Place, octets: number): Condition {
  return { place, from, below: octets, not: true };
}

/** Offset of a place in the view, for the record at `record`. */
export function offsetOf(view: DataView, record: number, at: number, base: Base): number {
  if (base.kind !== 'indexed') return record + at;
  const second = base.second === undefined ? 0 : view.getUint8(record + base.second);
  const index = view.getUint8(record + base.index) ^ second ^ (base.flip ? 1 : 0);
  return record + base.from + base.stride * index + at;
}

/** The number at `place` of the record at `record`; 64-bit ones are the nearest double beyond 2^53. */
export function readPlace(view: DataView, record: number, place: Place): number {
  const at = place.source === SRC_AT ? 0 : offsetOf(view, record, place.at, place.base);
  switch (place.source) {
    case SRC_U8:
      return view.getUint8(at);
    case SRC_U16:
      return view.getUint16(at, true);
    case SRC_U32:
      return view.getUint32(at, true);
    case SRC_I8:
      return view.getInt8(at);
    case SRC_I32:
      return view.getInt32(at, true);
    case SRC_I64:
      return Number(view.getBigInt64(at, true));
    case SRC_BE16:
      return view.getUint16(at);
    case SRC_BE32:
      return view.getUint32(at);
    case SRC_AT:
      return place.at;
    default:
      throw new RangeError(`no such source: ${String(place.source)}`);
  }
}

/** Whether `condition` holds for the record at `record`. */
export function holds(view: DataView, record: number, condition: Condition): boolean {
  const { place, from, mask, equals = 0, not = false } = condition;
  const value = readPlace(view, record, place) - (from === undefined ? 0 : readPlace(view, record, from));
  const masked = mask === undefined ? value : (value & mask) >>> 0;
  return (condition.below === undefined ? masked === equals : masked < condition.below) !== not;
}
