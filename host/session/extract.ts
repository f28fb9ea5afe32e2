import { FEATURE_EXTRACT } from '../../assembly/shared/options.ts';
import type { OctetSource } from '../capture/source.ts';
import { CaptureError } from '../errors.ts';
import { extractEnd, extractHeader } from '../extract/format.ts';
import type { AnalysisOptions } from './options.ts';
import { NO_PROGRAMS, type Plan } from './plan.ts';
import { Pass, type Sink } from './run.ts';
import type { Statistics } from './statistics.ts';

/** How the making of an extract ended. */
export interface Extracted {
  readonly statistics: Statistics;
  /** What ended the reading early; the extract tells of it too. */
  readonly damage?: CaptureError;
}

/**
 * Hands `sink` an extract of the sources, whole: what connections need of them. Read in their place it gives the same
 * events, flows and counts; damage is told by whoever reads it.
 */
export async function writeExtract(sources: AsyncIterable<OctetSource>, options: AnalysisOptions, sink: Sink): Promise<Extracted> {
  const plan: Plan = { features: FEATURE_EXTRACT, programs: NO_PROGRAMS };
  const pass = new Pass(plan, sources, options);
  await sink(extractHeader({ partition: 0, partitions: 1 }));
  let damage: CaptureError | undefined;
  try {
    await pass.drain(sink);
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    damage = error;
  }
  const { statistics } = pass;
  await sink(extractEnd(statistics.frames, damage));
  return damage === undefined ? { statistics } : { statistics, damage };
}
