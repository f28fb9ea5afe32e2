import type { AnalysisOptions } from '../index.ts';
import { number, UsageError, type Given, type LongOptions } from './usage.ts';

/** Options that every command that analyses takes. */
export const ANALYSIS_OPTIONS: LongOptions = {
  seed: true,
  'time-wait': true,
  'opening-timeout': true,
  'idle-timeout': true,
  'max-flows': true,
  'max-memory': true,
  checksum: false,
  threads: true,
};

/** The analysis that `given` asks for. Throws UsageError. */
export function analysisOptions(given: Given): AnalysisOptions {
  const wanted: { -readonly [K in keyof AnalysisOptions]: AnalysisOptions[K] } = {};
  const seed = given.values.get('seed')?.at(-1);
  if (seed !== undefined) {
    if (!/^\d+$/.test(seed)) throw new UsageError(`--seed needs a whole number, not ${JSON.stringify(seed)}`);
    wanted.seed = BigInt(seed);
  }
  wanted.threads = threadsOf(given);
  const timeWait = number(given, 'time-wait');
  const openingTimeout = number(given, 'opening-timeout');
  const idleTimeout = number(given, 'idle-timeout');
  const maxFlows = number(given, 'max-flows');
  if (timeWait !== undefined) wanted.timeWait = timeWait;
  if (openingTimeout !== undefined) wanted.openingTimeout = openingTimeout;
  if (idleTimeout !== undefined) wanted.idleTimeout = idleTimeout;
  if (maxFlows !== undefined) wanted.maxFlows = maxFlows;
  const maxMemory = number(given, 'max-memory');
  if (maxMemory !== undefined) wanted.maxMemory = maxMemory;
  if (given.flags.has('checksum')) wanted.checksum = true;
  return wanted;
}

/** What --threads says: as many as are of use unless given. Throws UsageError. */
export function threadsOf(given: Given): number | 'auto' {
  const text = given.values.get('threads')?.at(-1) ?? 'auto';
  if (text === 'auto') return text;
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new UsageError(`--threads needs a whole number from 1, or auto, not ${JSON.stringify(text)}`);
  return Number(text);
}

/** The files that `given` names, at least one. Throws UsageError. */
export function files(given: Given): readonly string[] {
  if (given.operands.length === 0) throw new UsageError('no capture was named; handshark --help tells more');
  return given.operands;
}
