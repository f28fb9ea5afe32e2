import { HandsharkError } from '../errors.ts';
import type { Keeping, Kept } from './keeping.ts';
import type { Plan } from './plan.ts';
import type { PassOptions } from './plugins.ts';
import type { SourceList, SourcePlace } from './sources.ts';

/** There are no files to keep runs in in browsers: no keeper is ever made. */
export class Keeper implements Keeping {
  readonly kept: Kept | undefined = undefined;
  readonly place: SourcePlace | undefined = undefined;

  /** Throws HandsharkError ERR_OPTION where a keeper is asked for. */
  static begin(_plan: Plan, _sources: SourceList, { checkpoint }: PassOptions): Keeper | undefined {
    if (checkpoint === undefined) return undefined;
    throw new HandsharkError('ERR_OPTION', 'runs cannot be kept here');
  }

  due(): boolean {
    return false;
  }

  keep(): void {
    this.done();
  }

  done(): void {
    // Nothing was kept.
  }
}
