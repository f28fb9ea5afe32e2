import type { Condition, Place } from './place.ts';

/** (Value at `place` & mask) is `equals`: what a part of a program may take for granted. */
export interface Fact {
  readonly place: Place;
  readonly mask: number;
  readonly equals: number;
}

/** From the address at `from` to the one at `place` there are at least `octets`. */
export interface Span {
  readonly place: Place;
  readonly from: Place;
  readonly octets: number;
}

const ALL = 0xffffffff;

function samePlace(a: Place, b: Place): boolean {
  return a.source === b.source && a.at === b.at && a.base === b.base;
}

/** Whether `condition` holds, as far as `facts` tell. */
export function settled(condition: Condition, facts: readonly (Fact | Span)[]): boolean | undefined {
  if (condition.from !== undefined) return settledSpan(condition, condition.from, facts);
  if (condition.below !== undefined) return undefined;
  const mask = condition.mask ?? ALL;
  for (const fact of facts) {
    if ('from' in fact || !samePlace(fact.place, condition.place) || (mask & ~fact.mask) !== 0) continue;
    return ((fact.equals & mask) >>> 0 === (condition.equals ?? 0) >>> 0) !== (condition.not === true);
  }
  return undefined;
}

function settledSpan(condition: Condition, from: Place, facts: readonly (Fact | Span)[]): boolean | undefined {
  const { below } = condition;
  if (below === undefined) return undefined;
  const isLong = facts.some(
    (fact) => 'from' in fact && samePlace(fact.place, condition.place) && samePlace(fact.from, from) && fact.octets >= below,
  );
  return isLong ? condition.not === true : undefined;
}

/** The number at `place`, where `facts` tell all of it. */
export function knownNumber(place: Place, facts: readonly (Fact | Span)[]): number | undefined {
  for (const fact of facts) if (!('from' in fact) && fact.mask === ALL && samePlace(fact.place, place)) return fact.equals;
  return undefined;
}

/** The same conditions in fewer: tests of single bits of one place become one comparison. */
export function merged(conditions: readonly Condition[]): Condition[] {
  const result: Condition[] = [];
  for (const condition of conditions.map(asEquality)) {
    const index = result.findIndex((other) => canMerge(other, condition));
    const other = result[index];
    if (other === undefined) result.push(condition);
    else
      result[index] = {
        place: other.place,
        mask: ((other.mask ?? 0) | (condition.mask ?? 0)) >>> 0,
        equals: (other.equals ?? 0) | (condition.equals ?? 0),
      };
  }
  return result;
}

/** "This bit is set" as "masked, it equals the bit". */
function asEquality(condition: Condition): Condition {
  const { place, mask, equals, not, from } = condition;
  const single = from === undefined && mask !== undefined && mask > 0 && (mask & (mask - 1)) === 0;
  return single && not === true && equals === 0 ? { place, mask, equals: mask } : condition;
}

function canMerge(a: Condition, b: Condition): boolean {
  const plain = [a, b].every(({ mask, from, below, not }) => mask !== undefined && (from ?? below) === undefined && not !== true);
  return plain && samePlace(a.place, b.place) && ((a.mask ?? 0) & (b.mask ?? 0)) === 0;
}
