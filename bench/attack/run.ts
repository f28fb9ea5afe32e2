// npm run bench:attack [-- --flows N]: connections that never open, toward the core as attackers would send them. Each kind beside random tuples in turns, best of
// three; the ratio is what counts. The flood of half-open connections itself: bench/attack/flood.ts.

import { parseArgs } from 'node:util';
import { openCapture } from '../../host/index.ts';
import { Random } from '../generator/random.ts';
import { pcapHeader, records, type Ends } from './syns.ts';
import { collidingPorts } from './tuples.ts';

const ROUNDS = 3;
/** The key that the attacker guesses, and the one that the table has. */
const GUESSED = 1n;
const KEY = 2n;
/** Bits of the hash that chosen tuples share under the guessed key: with it they would fill one stretch of the table. */
const SHARED_BITS = 10;
const LOW = 0x0a000001;
const HIGH = 0xc0000201;
/** What the multiplication of addresses that is not keyed would make alike: multiples of its period. */
const PERIOD = 1 << 16;

const { values } = parseArgs({ options: { flows: { type: 'string', default: '200000' } } });
const flows = Number(values.flows);

function capture(endsOf: (index: number) => Ends, count: number = flows): Uint8Array {
  return Buffer.concat([pcapHeader(), records(0, count, endsOf)]);
}

function random(): (index: number) => Ends {
  const numbers = new Random(7);
  return () => ({
    source: LOW + numbers.below(1 << 24),
    destination: HIGH + numbers.below(1 << 24),
    ports: (numbers.below(PERIOD) << 16) | numbers.below(PERIOD),
  });
}

const chosen = collidingPorts(GUESSED, LOW, HIGH, flows, SHARED_BITS);
const KINDS: Readonly<Record<string, Uint8Array>> = {
  'tuples that collide under a guessed key': capture((index) => ({ source: LOW, destination: HIGH, ports: chosen[index] ?? 0 })),
  'one port after the other': capture((index) => ({ source: LOW + (index >>> 16), destination: HIGH, ports: index % PERIOD })),
  'one listener after the other': capture((index) => ({ source: LOW, destination: HIGH + index * PERIOD, ports: 0x0050_9c40 })),
  'one tuple, SYN and RST in turns': capture((index) => ({ source: LOW, destination: HIGH, ports: 0x0050_9c40, refused: index % 2 === 1 })),
};

async function seconds(octets: Uint8Array, seed: bigint): Promise<number> {
  const opened = await openCapture(octets, { seed });
  const start = performance.now();
  await opened.count('lifecycle');
  return (performance.now() - start) / 1000;
}

const beside = capture(random());
for (const [name, octets] of Object.entries(KINDS)) {
  let [best, bestRandom] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    bestRandom = Math.min(bestRandom, await seconds(beside, KEY));
    best = Math.min(best, await seconds(octets, KEY));
  }
  console.log(
    `${name.padEnd(42)} ${(best / bestRandom).toFixed(2)} × random tuples (${((flows / best) * 1e-6).toFixed(2)} million packets/s)`,
  );
}
const known = await seconds(KINDS['tuples that collide under a guessed key'] ?? beside, GUESSED);
console.log(`${'the same, had the key been known'.padEnd(42)} ${(known / (await seconds(beside, KEY))).toFixed(2)} × random tuples`);
