import { FEATURE_ANALYSIS, FEATURE_CONVERSATIONS, FEATURE_TAPS } from '../../../assembly/shared/options.ts';
import type { TallyOptions } from '../format.ts';
import { NO_PROGRAMS, textPlan, type Plan } from '../plan.ts';
import { vocabularyFor } from './vocabulary.ts';

/** Statistics by the values of tshark's -z, after the lines of a format. Rejected with StatisticError and what textPlan is. */
export async function tallyPlan(names: readonly string[], { time = 'r', format, quiet = false }: TallyOptions): Promise<Plan> {
  if (names.length === 0) return shownWith(await linesOf(format), quiet);
  const [{ parseStatistic }, { Taps }, { vocabularyImage }] = await Promise.all([
    import('../../stats/parse.ts'),
    import('../taps.ts'),
    import('../../fields/vocabulary/image.ts'),
  ]);
  const statistics = names.map((name) => parseStatistic(name, time));
  const lines = await linesOf(format);
  const shown = shownWith(lines, quiet);
  const { fields = [] } = lines ?? {};
  const analysis = statistics.some((statistic) => statistic.analysis) ? FEATURE_ANALYSIS : 0;
  const trees = statistics.some(({ tree }) => tree === true);
  return {
    ...(trees ? { vocabulary: vocabularyImage() } : vocabularyFor(statistics.flatMap((statistic) => [...statistic.fields]))),
    ...shown,
    features: shown.features | FEATURE_CONVERSATIONS | FEATURE_TAPS | analysis,
    taps: (core) => new Taps(core, statistics, fields),
  };
}

async function linesOf(format: TallyOptions['format']): Promise<Plan | undefined> {
  return format === undefined ? undefined : textPlan(format);
}

/** The lines, unless there are none or they are not to be printed. */
function shownWith(lines: Plan | undefined, quiet: boolean): Plan {
  return lines === undefined || quiet ? { features: 0, programs: NO_PROGRAMS } : lines;
}
