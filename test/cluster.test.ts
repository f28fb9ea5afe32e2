// The adapters in examples/cluster on the engines themselves, with a worker killed midway: what comes out is what one run says.
// CLUSTER_CAPTURES=1000 makes it that many captures.

import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { generateOctets } from '../bench/generator/generate.ts';
import { WORKLOAD_NAMES } from '../bench/generator/workload.ts';
import { COMMAND } from './command.ts';
import { freePort } from './free-port.ts';
import { startSlurm } from './slurm.ts';

const CAPTURES = Number(process.env['CLUSTER_CAPTURES'] ?? 12);
const PACKETS = 60;
const SCENARIOS = ['refused', 'half_close_data', 'syn_lost_once', 'interleaved'];
/** The capture whose worker is killed. */
const VICTIM = 5;
const WAIT_MS = 1_200_000;
const CLUSTER = resolve('examples', 'cluster');

const folder = mkdtempSync(join(tmpdir(), 'handshark-cluster-'));
const started: ChildProcess[] = [];

const list = join(folder, 'list');
const installed = (program: string): boolean => spawnSync('which', [program]).status === 0;
function ifThere(programs: readonly string[], extra = true): typeof test | typeof test.skip {
  const missing = programs.filter((program) => !installed(program));
  if (missing.length === 0 && extra) return test;
  console.log(
    `skipped: ${missing.length > 0 ? `${missing.join(', ')} not installed` : `${programs.join(', ')} lacks what the adapter needs besides`}`,
  );
  return test.skip;
}

let whole = '';

test.before(() => {
  const paths = Array.from({ length: CAPTURES }, (_, index) => {
    const scenario = SCENARIOS[index];
    if (scenario !== undefined) return resolve('test', 'golden', 'scenarios', scenario, 'client.pcapng');
    const path = join(folder, `made-${index}.pcapng`);
    const workload = WORKLOAD_NAMES[index % WORKLOAD_NAMES.length] ?? 'small';
    writeFileSync(path, generateOctets({ workload, packets: PACKETS, seed: index }).octets);
    return path;
  });
  writeFileSync(list, `${paths.join('\n')}\n`);
  whole = execFileSync(process.execPath, [COMMAND, '--json', ...paths], { encoding: 'utf8', maxBuffer: 1 << 30 });
  assert.ok(whole.split('\n').length > CAPTURES);
});

test.after(async () => {
  const running = started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  await Promise.all(
    running.map((child) => {
      child.kill('SIGKILL');
      return once(child, 'exit');
    }),
  );
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A folder for a run, and the command for it, which kills `victim` (a PID, for the shell) once, when it is to map VICTIM. */
function prepared(
  name: string,
  victim: string,
): { readonly parts: string; readonly out: string; readonly killed: string; readonly env: NodeJS.ProcessEnv } {
  const place = join(folder, name);
  mkdirSync(place);
  const [command, killed] = [join(place, 'handshark'), join(place, 'killed')];
  const number = String(VICTIM).padStart(6, '0');
  writeFileSync(
    command,
    `#!/bin/sh
case "$*" in
*parts/${number}*) if mkdir ${killed} 2>/dev/null; then kill -9 ${victim}; sleep 60 & wait; fi ;;
esac
exec ${process.execPath} ${resolve(COMMAND)} "$@"
`,
  );
  chmodSync(command, 0o755);
  return { parts: join(place, 'parts'), out: join(place, 'out'), killed, env: { ...process.env, HANDSHARK: command } };
}

function check({ out, killed }: { readonly out: string; readonly killed: string }): void {
  assert.ok(existsSync(killed), 'the worker was killed');
  assert.ok(readFileSync(out, 'utf8') === whole, 'the events are those of one run');
}

const GRANDPARENT = '$(ps -o ppid= -p $PPID) $$';

ifThere(['parallel'])('GNU parallel: what was killed is done again', () => {
  const run = prepared('parallel', '$PPID $$');
  execFileSync(join(CLUSTER, 'parallel.sh'), [list, run.parts, run.out], { env: run.env, stdio: ['ignore', 'ignore', 'pipe'] });
  check(run);
});

ifThere(['redis-server'], existsSync(join(CLUSTER, 'bullmq', 'node_modules', 'bullmq')))(
  'BullMQ: another worker does the jobs of one that was killed',
  async () => {
    const port = await freePort();
    start(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
      process.env,
    );
    const run = prepared('bullmq', GRANDPARENT);
    const env = { ...run.env, REDIS_PORT: String(port), LOST_MS: '1000' };
    const workers = [1, 2].map(() => start(process.execPath, [join(CLUSTER, 'bullmq', 'worker.js')], env));
    execFileSync(process.execPath, [join(CLUSTER, 'bullmq', 'submit.js'), list, run.parts, run.out], { env, timeout: WAIT_MS });
    check(run);
    // That a child ended is heard of later than it did.
    await Promise.race([pause(5000), ...workers.map((worker) => once(worker, 'exit'))]);
    assert.is(workers.filter(({ signalCode }) => signalCode === 'SIGKILL').length, 1);
  },
);

ifThere(['slurmctld', 'slurmd', 'munged', 'sbatch'], process.getuid?.() === 0)(
  'Slurm: the parts of a task that was killed are mapped again',
  async () => {
    const slurm = await startSlurm(join(folder, 'slurm-daemons'), started);
    const run = prepared('slurm', GRANDPARENT);
    const env = { ...run.env, ...slurm, TASKS: '4' };
    execFileSync(join(CLUSTER, 'slurm', 'submit.sh'), [list, run.parts, run.out], { env });
    const end = Date.now() + WAIT_MS;
    while (!existsSync(run.out) && Date.now() < end) await pause(200);
    check(run);
  },
);

function start(program: string, words: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(program, words, { env, stdio: 'ignore' });
  started.push(child);
  return child;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

test.run();
