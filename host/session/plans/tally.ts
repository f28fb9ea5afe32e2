import { FEATURE_ANALYSIS, FEATURE_CONVERSATIONS, FEATURE_TAPS } from '../../../assembly/shared/options.ts';
import { vocabularyImage } from '../../fields/vocabulary/image.ts';
import { parseStatistic } from '../../stats/parse.ts';
import type { TallyOptions } from '../format.ts';
import { NO_PROGRAMS, textPlan, type Plan } from '../plan.ts';
import { Taps } from '../taps.ts';
import { vocabularyFor } from './vocabulary.ts';

/** Statistics by the values of tshark's -z, after the lines of a format. Rejected with StatisticError and what textPlan is. */
export async function tallyPlan(names: readonly string[], { time = 'r', format, quiet = false }: TallyOptions): Promise<Plan> {
  const statistics = names.map((name) => parseStatistic(name, time));
  const lines = format === undefined ? undefined : await textPlan(format);
  const { fields = [] } = lines ?? {};
  const shown = lines === undefined || quiet ? { features: 0, programs: NO_PROGRAMS } : lines;
  if (statistics.length === 0) return shown;
  const analysis = statistics.some((statistic) => statistic.analysis) ? FEATURE_ANALYSIS : 0;
  const trees = statistics.some(({ tree }) => tree === true);
  return {
    ...(trees ? { vocabulary: vocabularyImage() } : vocabularyFor(statistics.flatMap((statistic) => [...statistic.fields]))),
    ...shown,
    features: shown.features | FEATURE_CONVERSATIONS | FEATURE_TAPS | analysis,
    taps: (core) => new Taps(core, statistics, fields),
  };
}
