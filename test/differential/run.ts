// Beside other tools, over captures that may not be part of this project: runs only where they are.
// usage: node build/test/differential/run.js [--short] [CHECK…]

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ZEEK_EXCEPTIONS } from './exceptions.ts';
import { checkFields } from './fields.ts';
import { COMMAND } from '../command.ts';
import { checkFilters } from './filters.ts';
import { checkMutations } from './mutations.ts';
import { checkPlugins } from './plugins.ts';
import { checkStatistics } from './statistics.ts';
import { checkStreams } from './streams.ts';
import { checkText } from './text.ts';
import { checkTrees } from './trees.ts';

const SHARED = join('..', 'shared');
const TOOLS = join(SHARED, 'tools');
const OUTPUT_MOST = 1 << 26;

interface Checked {
  readonly status: number;
  readonly output: string;
}

/** Runs one of the shared checkers over this command line tool. */
function runChecker(tool: string, ...words: readonly string[]): Promise<Checked> {
  return new Promise((resolve) => {
    const child = execFile(
      'python3',
      [join(TOOLS, tool), process.execPath, COMMAND, '--', ...words],
      { maxBuffer: OUTPUT_MOST },
      (_error, stdout, stderr) => resolve({ status: child.exitCode ?? 1, output: `${stdout}${stderr}` }),
    );
  });
}

/** A checker that must be content with everything. */
async function wholly(tool: string, folder: string): Promise<string[]> {
  const { status, output } = await runChecker(tool, join(SHARED, folder));
  const lines = output.trim().split('\n');
  console.log(`${tool}: ${lines.pop() ?? ''}`);
  return status === 0 ? [] : [`exit status ${status}`, ...lines];
}

interface ZeekReport {
  readonly rows: number;
  readonly rows_equal: number;
  readonly rows_too_many: number;
  readonly results: readonly { readonly trace: string; readonly ok: boolean; readonly differences: readonly string[] }[];
}

/** Every row of conn.log but the listed ones. */
async function zeek(): Promise<string[]> {
  const { output } = await runChecker('check-zeek.py', join(SHARED, 'zeek'), '--json');
  const report = JSON.parse(output) as ZeekReport;
  console.log(`check-zeek.py: ${report.rows_equal} of ${report.rows} rows equal`);
  return report.results.flatMap(({ trace, ok, differences }) => {
    const known = Object.hasOwn(ZEEK_EXCEPTIONS, trace);
    if (ok) return known ? [`${trace} no longer differs: its exception can go`] : [];
    return known && differences.length === 1 ? [] : differences.map((difference) => `${trace}: ${difference}`);
  });
}

/** A check, and the folder of captures that it needs, where that is not part of the project. */
interface Check {
  readonly name: string;
  readonly needs?: string;
  readonly run: () => Promise<string[]>;
}

const { values: asked, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false } },
});
const { short } = asked;
const captures = join(SHARED, 'captures');
const candidate = `'${process.execPath}' ${COMMAND}`;

const CHECKS: readonly Check[] = [
  { name: 'streams', needs: 'captures', run: () => checkStreams(captures) },
  { name: 'fields', needs: 'captures', run: () => checkFields({ captures, tools: TOOLS, candidate, short }) },
  { name: 'plugins', needs: 'captures', run: () => checkPlugins({ captures, tools: TOOLS, candidate, short }) },
  { name: 'mutations', needs: 'tools', run: () => checkMutations({ tools: TOOLS, short }) },
  { name: 'text', needs: 'captures', run: () => checkText({ folders: [captures], profile: join(TOOLS, 'tshark-profile'), short }) },
  { name: 'filters', run: () => checkFilters({ short }) },
  {
    name: 'trees',
    needs: 'captures',
    run: () => checkTrees({ captures, tools: TOOLS, short }),
  },
  { name: 'statistics', needs: 'captures', run: () => checkStatistics({ captures, tools: TOOLS, short }) },
  { name: 'scenarios', needs: 'scenarios', run: () => wholly('check-scenarios.py', 'scenarios') },
  { name: 'hostile', needs: 'hostile', run: () => wholly('check-hostile.py', 'hostile') },
  { name: 'zeek', needs: 'zeek', run: zeek },
];

let failing = 0;
for (const { name, needs, run } of CHECKS) {
  if (names.length > 0 && !names.includes(name)) continue;
  if (needs !== undefined && (!existsSync(join(SHARED, needs)) || !existsSync(TOOLS))) {
    console.log(`${name}: not checked, ${join(SHARED, needs)} is not here`);
    continue;
  }
  const complaints = await run();
  for (const complaint of complaints) console.log(`     ${complaint}`);
  if (complaints.length > 0) failing++;
}
console.log(failing === 0 ? 'all checks hold' : `${failing} of ${CHECKS.length} checks do not hold`);
process.exitCode = failing === 0 ? 0 : 1;
