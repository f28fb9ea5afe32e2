import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { FEATURE_EVENTS, FEATURE_PROGRAM, FEATURE_ROWS, FEATURE_TAPS } from '../../../assembly/shared/options.ts';
import { HandsharkError } from '../../errors.ts';
import type { Keeper } from '../keeper.ts';
import type { Learnt } from '../learnt.ts';
import type { Plan } from '../plan.ts';
import type { PassOptions } from '../plugins.ts';
import { Pass, type TextPass } from '../run.ts';
import type { SourceList } from '../sources.ts';

/** One that follows connections, one that writes: more are of no use. */
const THREADS = 2;
/** Octets of captures from which on another thread is used: its start takes some 50 ms, which long transfers do not earn back. */
const OCTETS_MIN = 256_000_000;

/** A pass over the sources, on one thread or on two. Throws HandsharkError ERR_OPTION. */
export async function textPass(plan: Plan, sources: SourceList, options: PassOptions, learnt?: Learnt, keeper?: Keeper): Promise<TextPass> {
  if (keeper !== undefined) return new Pass(plan, sources.run(keeper.place), options, learnt, keeper);
  const { threads = 1 } = options;
  if (threads !== 'auto' && (!Number.isInteger(threads) || threads < 1))
    throw new HandsharkError('ERR_OPTION', 'threads is a whole number from 1, or auto');
  const paths = threads !== 1 && writesRecords(plan) && options.dissect === undefined ? sources.paths : undefined;
  if (paths === undefined || (threads === 'auto' && !pays(paths))) return new Pass(plan, sources.run(), options, learnt);
  const { RelayedPass } = await import('./relay.ts');
  return new RelayedPass(plan, paths, options);
}

/** The text is of what is found out about connections, not of frames. */
function writesRecords({ features, copy, depth }: Plan): boolean {
  const found = (features & (FEATURE_EVENTS | FEATURE_ROWS)) !== 0;
  return found && (features & (FEATURE_PROGRAM | FEATURE_TAPS)) === 0 && copy === undefined && depth === undefined;
}

/** Is a second thread worth its start? */
function pays(paths: readonly string[]): boolean {
  if (availableParallelism() < THREADS) return false;
  let octets = 0;
  for (const path of paths) octets += statSync(path).size;
  return octets >= OCTETS_MIN;
}
