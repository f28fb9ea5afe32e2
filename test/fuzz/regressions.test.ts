// Inputs that once failed, and every job with a few changes of its own: short enough for each run of the tests.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Random } from '../../bench/generator/random.ts';
import { capturePath } from '../golden/truth.ts';
import { createOpenCore } from '../../host/core/load.ts';
import { giveCore } from '../../host/core/module.ts';
import { buildChecked } from './checked/build.ts';
import { CORE_JOBS, CoreJob } from './core-jobs.ts';
import { attempt, EMPTY, JOBS } from './jobs.ts';
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

test('the checked core finds nothing in them, and sees what lies beyond the end', async () => {
  giveCore(await buildChecked());
  const random = new Random(8);
  const octets = readFileSync(capturePath('interleaved', 'client'));
  const other = readFileSync(capturePath('rejected_icmp', 'client'));
  for (const name of CORE_JOBS) {
    const job = await CoreJob.make(name, true);
    for (const file of readdirSync(FOLDER)) assert.is(job.attempt(readFileSync(join(FOLDER, file))).failure, undefined, `${name} ${file}`);
    const { signature } = job.attempt(octets);
    assert.is(job.attempt(octets).signature, signature, 'a core that was put back goes the same way');
    for (let times = 0; times < CHANGES; times++) assert.is(job.attempt(mutate(octets, other, random)).failure, undefined, name);
  }
  // A header of which the last octet lies behind the buffer.
  const { exports, views } = createOpenCore();
  const at = exports.inputBuffer(EMPTY.length - 1) >>> 0;
  views.octets.set(EMPTY.subarray(0, -1), at);
  exports.beginFile();
  assert.throws(() => exports.feed(at, at + EMPTY.length, true), /unreachable/);
});

test.run();
