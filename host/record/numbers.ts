import {
  DECIMAL_QUOTE_BIG,
  OP_DECIMAL,
  OP_LOAD,
  OP_SUBTRACT,
  OP_TIME,
  SRC_ACCUMULATOR,
  SRC_ARG,
  SRC_I64,
  SUBTRACT_FLOOR,
} from '../../assembly/shared/program.ts';
import { offsetOf, readPlace, RECORD, unequal, type Condition, type Place } from './place.ts';
import type { Style, Value } from './value.ts';

/** What the OPs before left in the accumulator. */
export const ACCUMULATOR: Place = { source: SRC_ACCUMULATOR, at: 0, base: RECORD };
const NS_PER_S = 1_000_000_000n;
const ALL = 0xffffffff;
const DECIMALS_FULL = 9;

/** Only 64-bit values can leave the exact range of a JSON number; they go into quotes there. */
function big(place: Place, style: Style): number {
  return style === 'json' && place.source === SRC_I64 ? DECIMAL_QUOTE_BIG : 0;
}

/** The number at `place`. */
export function integer(place: Place, ...presence: Condition[]): Value<number> {
  return bits(place, 0, ALL, ...presence);
}

/** Bits of the number at `place`: shifted right by `shift`, then masked. */
export function bits(place: Place, shift: number, mask: number, ...presence: Condition[]): Value<number> {
  return {
    presence,
    read(view, record): number {
      const value = readPlace(view, record, place);
      return mask === ALL ? value : ((value >>> shift) & mask) >>> 0;
    },
    emit: (program, style) => program.value(OP_DECIMAL, place, { arg: mask, extra: shift | big(place, style) }),
  };
}

/** The number at `place`; absent where it is 0. */
export function counted(place: Place, ...presence: Condition[]): Value<number> {
  return integer(place, ...presence, unequal(place, 0));
}

/** Nanoseconds at `place`; absent where they are −1 (unknown). */
export function nanoseconds(place: Place, ...presence: Condition[]): Value<number> {
  return integer(place, ...presence, unequal(place, -1));
}

/** `minuend` − `subtrahend`, 64 bits. */
export function difference(minuend: Place, subtrahend: Place, ...presence: Condition[]): Value<number> {
  return {
    presence,
    read: (view, record) => Number(BigInt.asIntN(64, exact(view, record, minuend) - exact(view, record, subtrahend))),
    emit(program, style): void {
      program.difference(minuend, subtrahend);
      program.value(OP_DECIMAL, ACCUMULATOR, { extra: big(minuend, style) });
    },
  };
}

/** The number at `place` less `less`, at least 0. */
export function beyond(place: Place, less: number, ...presence: Condition[]): Value<number> {
  return {
    presence,
    read: (view, record) => Math.max(0, readPlace(view, record, place) - less),
    emit(program): void {
      program.value(OP_LOAD, place);
      program.op(OP_SUBTRACT, { source: SRC_ARG, arg: less, extra: SUBTRACT_FLOOR });
      program.value(OP_DECIMAL, ACCUMULATOR);
    },
  };
}

/** The time at `place`, ns, exact: `[-]S.FFFFFFFFF`. */
export function time(place: Place, ...presence: Condition[]): Value<string> {
  return {
    presence,
    read: (view, record) => seconds(exact(view, record, place)),
    emit(program, style): void {
      if (style === 'json') program.text('"');
      program.value(OP_TIME, place, { extra: DECIMALS_FULL });
      if (style === 'json') program.text('"');
    },
  };
}

/** true; absent where no condition lets it be. */
export function flag(...presence: Condition[]): Value<true> {
  return { presence, read: () => true, emit: (program, style) => program.text(style === 'json' ? 'true' : '1') };
}

/** `ns` as seconds with nine decimals. */
export function seconds(ns: bigint): string {
  const positive = ns < 0n ? -ns : ns;
  return `${ns < 0n ? '-' : ''}${String(positive / NS_PER_S)}.${String(positive % NS_PER_S).padStart(DECIMALS_FULL, '0')}`;
}

function exact(view: DataView, record: number, place: Place): bigint {
  return view.getBigInt64(offsetOf(view, record, place.at, place.base), true);
}
