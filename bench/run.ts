// Runs the benches, each in a process of its own, so that none is measured with code that another one has warmed up or spoilt.
// usage: node build/bench/run.js [SUITE…]

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const SUITES: readonly string[] = [
  'walk',
  'decode',
  'flow',
  'life-cycle',
  'events-text',
  'fields-text',
  'decompression',
  'end-to-end',
  'plugins',
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !SUITES.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`no such bench: ${unknown.join(', ')}; there are ${SUITES.join(', ')}\n`);
  process.exitCode = 1;
} else {
  for (const name of wanted.length > 0 ? wanted : SUITES) {
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'suites', `${name}.js`)], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}
