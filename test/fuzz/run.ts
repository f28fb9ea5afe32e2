// npm run fuzz -- [--minutes N] [--seed N] [--whole N] [--checked]: inputs changed at random, those that go ways not seen before kept and changed on. What fails
// is written to test/fuzz/failures and ends with status 1; once repaired it belongs into test/fuzz/regressions, which the tests try. One execution in
// --whole (20) opens a capture as users do, the others drive one core again and again. --checked: with a core in which every access to memory is checked.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Random } from '../../bench/generator/random.ts';
import { giveCore } from '../../host/core/module.ts';
import { buildChecked } from './checked/build.ts';
import { CORE_JOBS, CoreJob } from './core-jobs.ts';
import { attempt, JOBS } from './jobs.ts';
import { mutate } from './mutate.ts';

const FOLDERS = ['test/golden/scenarios', 'test/golden/hostile/files', 'test/fuzz/regressions'];
const FAILURES = 'test/fuzz/failures';
/** Largest file to begin with, octets. */
const SEED_MOST = 20_000;
/** Inputs that are kept. */
const KEPT_MOST = 5000;
const MS_PER_MINUTE = 60_000;

/** Failures of one kind are one. */
const KIND_LINES = 3;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    whole: { type: 'string', default: '20' },
    checked: { type: 'boolean', default: false },
  },
});
if (values.checked) giveCore(await buildChecked());
const whole = Number(values.whole);
const coreJobs = await Promise.all(CORE_JOBS.map((name) => CoreJob.make(name, values.checked)));
const random = new Random(Number(values.seed));
const end = Date.now() + Number(values.minutes) * MS_PER_MINUTE;
const corpus = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(json|md|txt|tsv|ts)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .filter(({ length }) => length <= SEED_MOST),
) as Uint8Array[];
/** Those that take long for one input, and how many times rarer they are tried. */
const SLOW: ReadonlySet<string> = new Set(['tree', 'plugins', 'statistics']);
const RARER = 8;
const names = Object.keys(JOBS).flatMap((name) => Array<string>(SLOW.has(name) ? 1 : RARER).fill(name));
const seen = new Set<string>();
const failures = new Set<string>();
let executions = 0;

function pick(): Uint8Array {
  return corpus[random.below(corpus.length)] ?? new Uint8Array();
}

function keepFailure(name: string, octets: Uint8Array, failure: string): void {
  // One of a kind: the same place in the program.
  const kind = `${name} ${failure.split('\n').slice(0, KIND_LINES).join(' ')}`;
  if (failures.has(kind)) return;
  failures.add(kind);
  mkdirSync(FAILURES, { recursive: true });
  const path = join(FAILURES, `${name}-${createHash('sha256').update(octets).digest('hex').slice(0, 12)}`);
  writeFileSync(path, octets);
  console.log(`${path}: ${failure}`);
}

const seeds = corpus.length;
while (Date.now() < end) {
  const octets = mutate(pick(), pick(), random);
  const job = random.below(whole) > 0 ? coreJobs[random.below(coreJobs.length)] : undefined;
  const name = job?.name ?? names[random.below(names.length)] ?? 'events';
  const { signature, failure } = job?.attempt(octets) ?? (await attempt(name, octets));
  executions++;
  if (failure !== undefined) keepFailure(name, octets, failure);
  if (seen.has(signature)) continue;
  seen.add(signature);
  if (corpus.length < KEPT_MOST) corpus.push(octets);
  else corpus[seeds + random.below(corpus.length - seeds)] = octets;
}
console.log(`${executions} executions from seed ${values.seed}, ${seen.size} ways, ${failures.size} failures`);
process.exitCode = failures.size === 0 ? 0 : 1;
