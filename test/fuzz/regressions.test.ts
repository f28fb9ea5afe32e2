// Inputs that once failed, and every job with a few changes of its own: short enough for each run of the tests.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Random } from '../../bench/generator/random.ts';
import { capturePath } from '../golden/truth.ts';
import { attempt, JOBS } from './jobs.ts';
import { mutate } from './mutate.ts';

const FOLDER = 'test/fuzz/regressions';
const CHANGES = 25;

test('what once failed does not', async () => {
  for (const name of readdirSync(FOLDER)) {
    const octets = readFileSync(join(FOLDER, name));
    for (const job of Object.keys(JOBS)) assert.is((await attempt(job, octets)).failure, undefined, `${name}: ${job}`);
  }
});

test('every job takes changed captures', async () => {
  const random = new Random(7);
  const octets = readFileSync(capturePath('interleaved', 'client'));
  const other = readFileSync(capturePath('rejected_icmp', 'client'));
  for (const job of Object.keys(JOBS)) {
    const ways = new Set<string>();
    for (let times = 0; times < CHANGES; times++) {
      const { signature, failure } = await attempt(job, mutate(octets, other, random));
      assert.is(failure, undefined, job);
      ways.add(signature);
    }
    assert.ok(ways.size > 1, `${job} sees no difference`);
  }
});

test.run();
