// kill -9 at random moments: what the resumed command writes is what one that was never killed writes, to the octet.
// HANDSHARK_KILLS says how often each command is killed (5).

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { generate } from '../../../bench/generator/generate.ts';
import { Random } from '../../../bench/generator/random.ts';
import { COMMAND } from '../../command.ts';

const KILLS = Number(process.env['HANDSHARK_KILLS'] ?? 5);
const SEED = 20261121;
/** Longest time that a run is let live after it has written a checkpoint, ms. */
const LIFE_MS = 400;
const POLL_MS = 5;
/** One run in so many is killed without waiting for its first checkpoint. */
const IMPATIENT = 6;

const kill = suite('kill -9');
const folder = mkdtempSync(join(tmpdir(), 'handshark-kill-'));
const capture = join(folder, 'mixed.pcapng');
const state = join(folder, 'state');
const out = join(folder, 'out');

kill.before(() => {
  const file = openSync(capture, 'w');
  generate({ workload: 'small', packets: 120_000, seed: SEED }, (octets) => {
    for (let written = 0; written < octets.length;) written += writeSync(file, octets, written);
  });
  closeSync(file);
});
kill.after(() => {
  rmSync(folder, { recursive: true });
});

/** When the checkpoint was last written. */
function written(): number {
  return statSync(state, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** One run of the command, killed at a random moment behind its first checkpoint, or before it, unless it ended by then; → its status, null where it was killed. */
async function killed(words: readonly string[], random: Random): Promise<number | null> {
  const child = spawn(process.execPath, [COMMAND, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const before = written();
  const patient = random.below(IMPATIENT) > 0;
  while (patient && child.exitCode === null && written() === before) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  const timer = setTimeout(() => child.kill('SIGKILL'), random.below(LIFE_MS));
  const [status] = await ended;
  clearTimeout(timer);
  return status;
}

for (const command of [['--json'], ['flows', '--csv'], ['flows'], []]) {
  kill(`handshark ${command.join(' ')} FILE`, async () => {
    const random = new Random(SEED + command.length);
    const given = [...command, '--seed', '1', capture];
    const { stdout } = spawnSync(process.execPath, [COMMAND, ...given], { maxBuffer: 1 << 30 });
    const kept = [...given, '-o', out, '--checkpoint', state, '--checkpoint-every', '0', '--resume'];
    let kills = 0;
    let resumed = 0;
    rmSync(state, { force: true });
    while (kills < KILLS) {
      if (existsSync(state)) resumed++;
      // One that came to its end was not killed: it begins anew.
      if ((await killed(kept, random)) === null) kills++;
    }
    if (existsSync(state)) resumed++;
    assert.is(spawnSync(process.execPath, [COMMAND, ...kept], { stdio: 'inherit' }).status, 0);
    assert.ok(readFileSync(out).equals(stdout), `seed ${SEED}`);
    assert.ok(resumed > 0, 'no run went on from a checkpoint');
    assert.not(existsSync(state));
    console.log(`note: handshark ${command.join(' ')}: killed ${kills} times, gone on with from a checkpoint ${resumed} times`);
  });
}

kill.run();
