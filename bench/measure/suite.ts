import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { add, configure, cycle, save, suite } from 'benny';

/** What one pass of every case of a suite works through. */
export interface Load {
  readonly packets: number;
  readonly octets: number;
}

export interface Case {
  readonly name: string;
  /** One pass over the load. It throws where the result is wrong. */
  run(): unknown;
}

/** A case in the units of the field. */
export interface Rate {
  readonly name: string;
  readonly nsPerPacket: number;
  readonly millionPacketsPerSecond: number;
  readonly megabytesPerSecond: number;
  /** Spread of the samples, ± percent of the mean. */
  readonly marginPercent: number;
  /** How many times as fast as the last case, the baseline. */
  readonly timesBaseline: number;
}

export const RESULTS: string = fileURLToPath(new URL('../../../bench/results', import.meta.url));

const NS_PER_S = 1e9;
const MILLION = 1e6;
/** Samples of a case, and seconds it may take for more of them. */
const SAMPLES_MIN = 5;
const SECONDS_MAX = 1;

/**
 * Measures the cases with benny, the baseline last; medians of the samples. Prints a table, and writes bench/results/NAME.json,
 * NAME.benny.json and NAME.chart.html.
 */
export async function measure(name: string, load: Load, cases: readonly Case[]): Promise<readonly Rate[]> {
  const options = { minSamples: SAMPLES_MIN, maxTime: SECONDS_MAX };
  const saved = { folder: RESULTS, details: true } as const;
  const summary = await suite(
    name,
    ...cases.map((one) => add(one.name, () => one.run())),
    configure({ cases: options }),
    cycle(() => undefined),
    save({ ...saved, file: `${name}.benny`, format: 'json' }),
    save({ ...saved, file: name, format: 'chart.html' }),
  );
  const seconds = summary.results.map(({ details }) => details.median);
  const [baseline = NaN] = seconds.slice(-1);
  const rates = summary.results.map(({ name: label, margin, details: { median } }) => ({
    name: label,
    nsPerPacket: (median * NS_PER_S) / load.packets,
    millionPacketsPerSecond: load.packets / median / MILLION,
    megabytesPerSecond: load.octets / median / MILLION,
    marginPercent: margin,
    timesBaseline: baseline / median,
  }));
  const { packets, octets } = load;
  const report = { name, packets, octets, rates, node: process.version, date: new Date() };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
  console.log(table(name, load, rates));
  return rates;
}

function table(name: string, { packets, octets }: Load, rates: readonly Rate[]): string {
  const lines = rates.map((rate) =>
    [
      `  ${rate.name.padEnd(40)}`,
      `${rate.nsPerPacket.toFixed(1).padStart(8)} ns/packet`,
      `${rate.millionPacketsPerSecond.toFixed(2).padStart(7)} Mpackets/s`,
      `${rate.megabytesPerSecond.toFixed(0).padStart(7)} MB/s`,
      `±${rate.marginPercent.toFixed(0)} %`.padStart(7),
      `${rate.timesBaseline.toFixed(2).padStart(7)}×`,
    ].join(' '),
  );
  return `\n${name}: ${packets} packets, ${(octets / MILLION).toFixed(0)} MB a pass\n${lines.join('\n')}\n`;
}

/** Throws unless a case counted what the generator wrote: a rate of wrong results is none. */
export function expectEqual(what: string, counted: number, truth: number): void {
  if (counted !== truth) throw new Error(`${what}: counted ${counted}, but there are ${truth}`);
}
