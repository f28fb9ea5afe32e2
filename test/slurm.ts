import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { freePort } from './free-port.ts';

const TRIES = 100;
const TRY_MS = 200;

/** Starts a Slurm of one node whose files lie in the new folder `folder`, for root; what is started is added to `started`. → the environment that its commands need. */
export async function startSlurm(folder: string, started: ChildProcess[]): Promise<NodeJS.ProcessEnv> {
  for (const name of ['', 'state', 'spool']) mkdirSync(join(folder, name));
  chmodSync(folder, 0o755);
  const key = join(folder, 'munge.key');
  writeFileSync(key, randomBytes(1024), { mode: 0o600 });
  const host = hostname().split('.')[0] ?? 'localhost';
  const socket = join(folder, 'munge.socket');
  const config = join(folder, 'slurm.conf');
  writeFileSync(
    config,
    `ClusterName=test
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${await freePort()}
SlurmdPort=${await freePort()}
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=${socket}
CredType=cred/munge
StateSaveLocation=${join(folder, 'state')}
SlurmdSpoolDir=${join(folder, 'spool')}
SlurmctldPidFile=${join(folder, 'slurmctld.pid')}
SlurmdPidFile=${join(folder, 'slurmd.pid')}
SlurmctldLogFile=${join(folder, 'slurmctld.log')}
SlurmdLogFile=${join(folder, 'slurmd.log')}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=sched_interval=1,bf_interval=1
MinJobAge=300
ReturnToService=2
NodeName=${host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`,
  );
  const env = { SLURM_CONF: config };
  const begin = (program: string, words: readonly string[]): void => {
    started.push(spawn(program, words, { env: { ...process.env, ...env }, stdio: 'ignore' }));
  };
  begin('munged', [
    '--foreground',
    '--force',
    `--key-file=${key}`,
    `--socket=${socket}`,
    `--pid-file=${folder}/munged.pid`,
    `--log-file=${folder}/munged.log`,
    `--seed-file=${folder}/munged.seed`,
  ]);
  begin('slurmctld', ['-D', '-f', config]);
  begin('slurmd', ['-D', '-N', host, '-f', config]);
  for (let tried = 0; tried < TRIES; tried++) {
    const { stdout } = spawnSync('sinfo', ['-h', '-o', '%t'], { env: { ...process.env, ...env }, encoding: 'utf8' });
    if (stdout.trim() === 'idle') return env;
    await new Promise((done) => setTimeout(done, TRY_MS));
  }
  throw new Error(`Slurm does not start: see ${folder}`);
}
