// Writes a capture of made-up traffic, and beside it what is in it (FILE.json).
// usage: node build/bench/generator/main.js --workload small|mixed|bulk|handshake --packets N [--seed S] --out FILE

import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { WORKLOAD_NAMES } from './workload.ts';

const USAGE = 'usage: main.js --workload small|mixed|bulk|handshake --packets N [--seed S] --out FILE\n';
const STDOUT = 1;

function main(): void {
  const { values } = parseArgs({
    options: { workload: { type: 'string' }, packets: { type: 'string' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } },
  });
  const workload = WORKLOAD_NAMES.find((name) => name === values.workload);
  const packets = Number(values.packets);
  const seed = Number(values.seed);
  const { out } = values;
  if (workload === undefined || out === undefined || !Number.isSafeInteger(packets) || packets < 1 || !Number.isSafeInteger(seed)) {
    process.stderr.write(USAGE);
    process.exitCode = 1;
    return;
  }
  const file = out === '-' ? STDOUT : openSync(out, 'w');
  const truth = generate({ workload, packets, seed }, (octets) => {
    for (let written = 0; written < octets.length;) written += writeSync(file, octets, written);
  });
  closeSync(file);
  if (file !== STDOUT) writeFileSync(`${out}.json`, `${JSON.stringify(truth)}\n`);
}

main();
