import { LEARNT_KINDS } from '../../assembly/shared/learnt.ts';
import type { Core } from '../core/load.ts';

/** What a first pass over a capture learnt for a second one: the arrays of shared/learnt.ts by kind. */
export type Learnt = readonly Uint8Array[];

/** Takes out of `core` what its pass learnt. */
export function readLearnt({ exports, views }: Core): Learnt {
  return Array.from({ length: LEARNT_KINDS }, (_, kind) => {
    const at = exports.learntAt(kind) >>> 0;
    return views.octets.slice(at, at + (exports.learntOctets(kind) >>> 0));
  });
}

/** Puts it into the core of a second pass. False when memory is used up. */
export function teach({ exports, views }: Core, learnt: Learnt): boolean {
  return learnt.every((array, kind) => {
    if (array.length === 0) return true;
    const at = exports.learntMemory(kind, array.length) >>> 0;
    if (at !== 0) views.octets.set(array, at);
    return at !== 0;
  });
}
