import type { Keeper } from '../keeper.ts';
import type { Learnt } from '../learnt.ts';
import type { Plan } from '../plan.ts';
import type { PassOptions } from '../plugins.ts';
import { Pass, type TextPass } from '../run.ts';
import type { SourceList } from '../sources.ts';

/** A pass over the sources. In browsers the page itself is the other thread. */
export function textPass(plan: Plan, sources: SourceList, options: PassOptions, learnt?: Learnt, keeper?: Keeper): Promise<TextPass> {
  return Promise.resolve(new Pass(plan, sources.run(keeper?.place), options, learnt, keeper));
}
