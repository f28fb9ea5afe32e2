import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { trackFile, trackOctets, type Counts } from '../../../bench/baseline/tracker.ts';
import { generateOctets } from '../../../bench/generator/generate.ts';
import type { Truth } from '../../../bench/generator/truth.ts';
import { WORKLOAD_NAMES } from '../../../bench/generator/workload.ts';

const TABLES = ['map', 'typed'] as const;

function expected({ packets, wire_octets, tcp, flows, handshakes, closed_by_fin }: Truth): Counts {
  return { packets, wireOctets: wire_octets, segments: tcp, flows, established: handshakes, closed: closed_by_fin };
}

for (const workload of WORKLOAD_NAMES) {
  test(`${workload}: the plain-TypeScript tracker counts what the generator wrote`, () => {
    const { octets, truth } = generateOctets({ workload, packets: 300_000, seed: 3 });
    for (const table of TABLES) assert.equal(trackOctets(octets, table, 'all'), expected(truth), table);
  });
}

test('a shallower depth stops where it says', () => {
  const { octets, truth } = generateOctets({ workload: 'mixed', packets: 5000, seed: 3 });
  const whole = expected(truth);
  assert.equal(trackOctets(octets, 'typed', 'flow'), { ...whole, established: 0, closed: 0 });
  assert.equal(trackOctets(octets, 'typed', 'decode'), { ...whole, flows: 0, established: 0, closed: 0 });
  assert.equal(trackOctets(octets, 'typed', 'walk'), { ...whole, segments: 0, flows: 0, established: 0, closed: 0 });
});

test('a file read in pieces counts the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handshark-'));
  try {
    const { octets, truth } = generateOctets({ workload: 'bulk', packets: 5000, seed: 3 });
    const path = join(folder, 'made.pcapng');
    writeFileSync(path, octets);
    const file = openSync(path, 'r');
    assert.equal(trackFile(file, 'typed', 'all'), expected(truth));
    closeSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
