// handshark beside the programs for captures that are installed, on one generated capture in one run.
// usage: node build/bench/peers/run.js [--workload NAME] [--packets N]      npm packages are looked for from the current folder on

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { WORKLOAD_NAMES, type WorkloadName } from '../generator/workload.ts';
import { makeCapture } from '../measure/load.ts';
import { RESULTS } from '../measure/suite.ts';
import { chart } from './chart.ts';
import { PEERS, type Peer } from './peer.ts';

const PACKETS = 500_000;
const ROUNDS = 3;
/** A capture of a few packets, whose time is the start of a program. */
const START_PACKETS = 10;
const COMMAND = fileURLToPath(new URL('../../dist/bin/handshark.js', import.meta.url));
const OUTPUT_MOST = 1 << 20;

const OWN: readonly Peer[] = [
  { name: 'handshark events', work: 'life cycle, --json', beside: 'events', command: [process.execPath, COMMAND, '--json', '{}'] },
  { name: 'handshark flows', work: 'connections, --json', beside: 'flows', command: [process.execPath, COMMAND, 'flows', '--json', '{}'] },
  {
    name: 'handshark fields',
    work: '-T fields, three fields',
    beside: 'fields',
    command: [process.execPath, COMMAND, '-n', '-r', '{}', '-T', 'fields', '-e', 'tcp.stream', '-e', 'tcp.flags', '-e', 'tcp.seq'],
  },
];

/** Millions of packets a second. */
export interface PeerRate {
  readonly name: string;
  readonly work: string;
  readonly beside: Peer['beside'];
  readonly millionPacketsPerSecond: number;
}

/** Captures of one workload in both formats, by how many packets they have. */
class Captures {
  readonly #folder = mkdtempSync(join(tmpdir(), 'handshark-peers-'));
  readonly #workload: WorkloadName;
  readonly #made = new Map<string, { readonly path: string; readonly packets: number }>();

  constructor(workload: WorkloadName) {
    this.#workload = workload;
  }

  get(packets: number, pcap: boolean): { readonly path: string; readonly packets: number } {
    const key = `${packets}${pcap ? '.pcap' : '.pcapng'}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const path = join(this.#folder, key);
    if (pcap) {
      const source = this.get(packets, false);
      spawnSync(process.execPath, [COMMAND, '-r', source.path, '-F', 'pcap', '-w', path]);
      this.#made.set(key, { path, packets: source.packets });
    } else {
      const capture = makeCapture(this.#workload, packets);
      writeFileSync(path, capture.contents);
      this.#made.set(key, { path, packets: capture.packets });
    }
    return this.get(packets, pcap);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

/** Best of some rounds, seconds; undefined where the program is not there or fails. */
function seconds({ command }: Peer, path: string): number | undefined {
  const [program = '', ...words] = command.map((word) => word.replace(/\{\}$/, path));
  let best: number | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const { status, error } = spawnSync(program, words, { cwd: resolve(), stdio: ['ignore', 'ignore', 'ignore'], maxBuffer: OUTPUT_MOST });
    const taken = (performance.now() - start) / 1000;
    if (error !== undefined || status !== 0) return undefined;
    best = Math.min(best ?? Infinity, taken);
  }
  return best;
}

/** The rate; without the start of the program where that weighs less than the work, so that short captures say what long ones would. */
function rate(peer: Peer, captures: Captures, packets: number): PeerRate | undefined {
  const pcap = peer.pcap === true;
  const few = seconds(peer, captures.get(START_PACKETS, pcap).path);
  if (few === undefined) return undefined;
  const capture = captures.get(Math.min(packets, peer.packetsMost ?? packets), pcap);
  const all = seconds(peer, capture.path);
  if (all === undefined) return undefined;
  const { name, work, beside } = peer;
  return { name, work, beside, millionPacketsPerSecond: capture.packets / (few < all / 2 ? all - few : all) / 1e6 };
}

function table(rates: readonly PeerRate[]): string {
  const rows = rates.map(({ name, work, beside, millionPacketsPerSecond }) => {
    const own = rates.find((other) => other.name === `handshark ${beside}`)?.millionPacketsPerSecond ?? NaN;
    const times = own / millionPacketsPerSecond;
    return `| ${name} | ${work} | ${millionPacketsPerSecond.toFixed(3)} | ${times === 1 ? '' : `${times.toFixed(times < 10 ? 1 : 0)} × (${beside})`} |`;
  });
  return ['| program | what it does | million packets/s | handshark is |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

const { values } = parseArgs({
  options: { workload: { type: 'string', default: 'mixed' }, packets: { type: 'string', default: String(PACKETS) } },
});
const workload = WORKLOAD_NAMES.find((name) => name === values.workload) ?? 'mixed';
const captures = new Captures(workload);
try {
  const rates: PeerRate[] = [];
  for (const peer of [...OWN, ...PEERS]) {
    const measured = rate(peer, captures, Number(values.packets));
    if (measured === undefined) process.stderr.write(`${peer.name}: not installed, or it fails on this capture\n`);
    else rates.push(measured);
  }
  rates.sort((a, b) => b.millionPacketsPerSecond - a.millionPacketsPerSecond);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, 'peers.md'), table(rates));
  writeFileSync(join(RESULTS, 'peers.json'), `${JSON.stringify(rates, null, 2)}\n`);
  writeFileSync(join(RESULTS, 'peers.svg'), chart(rates, `${workload}, ${values.packets} packets: million packets/s, logarithmic`));
  console.log(table(rates));
} finally {
  captures.remove();
}
