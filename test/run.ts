// Runs every test file in a process of its own, two at a time, and counts single tests.
// usage: node build/test/run.js [WORD…]     only files whose path contains one of the words

import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SUFFIX = '.test.ts';
/** As many files as run at once. */
const LANES = 2;
/** A file that takes longer is ended, ms. */
const LIMIT_MS = 300_000;
/** A file that takes longer says so, ms. */
const SLOW_MS = 5_000;

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What it says of itself, in lines that begin with "note: ". */
  readonly notes: readonly string[];
  /** What the file printed, where something went wrong. */
  readonly trouble: string;
  readonly milliseconds: number;
}

/** Test files by the names of their sources, so that what an older build left behind is not run. */
function testFiles(words: readonly string[]): string[] {
  return readdirSync(join(ROOT, 'test'), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith(SUFFIX))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
}

function runFile(file: string): Promise<Outcome> {
  const compiled = join(ROOT, 'build', file.replace(/\.ts$/, '.js'));
  if (!existsSync(compiled))
    return Promise.resolve({ passed: 0, failed: 1, skipped: 0, notes: [], trouble: 'it was not compiled', milliseconds: 0 });
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [compiled], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT_MS });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('close', (status, signal) => {
      resolve(outcomeOf(output, status, signal, performance.now() - start));
    });
  });
}

/** A file that ends badly, or that ran no test (uvu's `test.run()` is missing), has at least one failure. */
function outcomeOf(output: string, status: number | null, signal: string | null, milliseconds: number): Outcome {
  const figure = (name: string): number => {
    const lines = output.matchAll(new RegExp(`^ {2}${name}: +(\\d+)$`, 'gm'));
    return [...lines].reduce((sum, [, digits]) => sum + Number(digits), 0);
  };
  const [total, passed, skipped] = [figure('Total'), figure('Passed'), figure('Skipped')];
  const complaints: string[] = [];
  if (total + skipped === 0) complaints.push('it ran no test');
  if (signal !== null) complaints.push(`it was ended by ${signal} after ${seconds(milliseconds)}`);
  else if (status !== 0) complaints.push(`exit status ${status}`);
  const sound = complaints.length === 0 && passed === total;
  const failed = sound ? 0 : Math.max(1, total - passed);
  const notes = [...output.matchAll(/^note: (.+)$/gm)].map(([, note = '']) => note);
  return { passed, failed, skipped, notes, trouble: sound ? '' : `${output.trim()}\n${complaints.join('\n')}`, milliseconds };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function report(file: string, { passed, failed, skipped, notes, trouble, milliseconds }: Outcome): void {
  const remarks = [...notes, skipped > 0 ? `${skipped} skipped` : '', milliseconds > SLOW_MS ? seconds(milliseconds) : ''].filter(
    (note) => note !== '',
  );
  const name = file.slice('test/'.length, -SUFFIX.length);
  console.log(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed}/${passed + failed}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`,
  );
  if (failed > 0) console.log(trouble.replace(/^/gm, '     '));
}

const queue = testFiles(process.argv.slice(2));
const totals = { passed: 0, failed: 0 };

async function lane(): Promise<void> {
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const outcome = await runFile(file);
    report(file, outcome);
    totals.passed += outcome.passed;
    totals.failed += outcome.failed;
  }
}

await Promise.all(Array.from({ length: LANES }, lane));
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
