import type { Condition, Place } from './place.ts';

/** (Value at `place` & mask) is `equals`: what a part of a program may take for granted. */
export interface Fact {
  readonly place: Place;
  readonly mask: number;
  readonly equals: number;
}

const ALL = 0xffffffff;

function samePlace(a: Place, b: Place): boolean {
  return a.source === b.source && a.at === b.at && a.base === b.base;
}

/** Whether `condition` holds, as far as `facts` tell. */
export function settled(condition: Condition, facts: readonly Fact[]): boolean | undefined {
  if (condition.same !== undefined) return undefined;
  const mask = condition.mask ?? ALL;
  for (const fact of facts) {
    if (!samePlace(fact.place, condition.place) || (mask & ~fact.mask) !== 0) continue;
    return ((fact.equals & mask) >>> 0 === (condition.equals ?? 0) >>> 0) !== (condition.not === true);
  }
  return undefined;
}

/** The number at `place`, where `facts` tell all of it. */
export function knownNumber(place: Place, facts: readonly Fact[]): number | undefined {
  return facts.find((fact) => samePlace(fact.place, place) && fact.mask === ALL)?.equals;
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
  const { place, mask, equals, not } = condition;
  const single = mask !== undefined && mask > 0 && (mask & (mask - 1)) === 0;
  return single && not === true && equals === 0 ? { place, mask, equals: mask } : condition;
}

function canMerge(a: Condition, b: Condition): boolean {
  const plain = [a, b].every(({ mask, same, not }) => mask !== undefined && same === undefined && not !== true);
  return plain && samePlace(a.place, b.place) && ((a.mask ?? 0) & (b.mask ?? 0)) === 0;
}
