import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { generate, generateOctets } from '../../../bench/generator/generate.ts';
import { WORKLOAD_NAMES, type WorkloadName } from '../../../bench/generator/workload.ts';
import { openCapture } from '../../../host/index.ts';

const PACKETS = 20_000;
const SEED = 7;
const hasTshark = spawnSync('tshark', ['--version'], { stdio: 'ignore' }).status === 0;

/** Lines that tshark prints about the file, without empty ones. */
function tshark(file: string, ...options: string[]): string[] {
  const text = execFileSync('tshark', ['-n', '-r', file, ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  });
  return text.split('\n').filter((line) => line !== '');
}

function withFile(workload: WorkloadName, packets: number, check: (file: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'handshark-'));
  try {
    const file = join(folder, 'made.pcapng');
    writeFileSync(file, generateOctets({ workload, packets, seed: SEED }).octets);
    check(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const workload of WORKLOAD_NAMES) {
  test(`${workload}: the core counts what the generator wrote`, async () => {
    const { octets, truth } = generateOctets({ workload, packets: PACKETS, seed: SEED });
    const capture = await openCapture(octets);
    const counted = await capture.count();
    assert.equal(
      [counted.frames, counted.octets, counted.segments, counted.flows, counted.established, counted.closed],
      [truth.packets, truth.wire_octets, truth.tcp, truth.flows, truth.handshakes, truth.closed_by_fin],
    );
    assert.is(counted.malformed, 0);
    assert.is(octets.length, truth.file_octets);
    assert.ok(Math.abs(truth.packets - PACKETS) < PACKETS / 20, `${truth.packets} packets`);
    assert.ok(truth.udp > 0 && truth.half_open > 0 && truth.refused > 0 && truth.midstream > 0 && truth.rst_packets > 0);
  });

  test(`${workload}: a seed fixes every octet`, () => {
    const [once, again, other] = [SEED, SEED, SEED + 1].map((seed) => generateOctets({ workload, packets: 2000, seed }).octets);
    assert.equal(once, again);
    assert.not.equal(once, other);
  });

  const check = hasTshark ? test : test.skip;
  check(`${workload}: tshark finds as many connections, and no checksum wrong`, () => {
    withFile(workload, PACKETS, (file) => {
      const truth = generate({ workload, packets: PACKETS, seed: SEED }, () => undefined);
      assert.is(tshark(file, '-q', '-z', 'conv,tcp').filter((line) => line.includes('<->')).length, truth.flows);
      const sums = ['ip', 'tcp', 'udp'].map((protocol) => ['-o', `${protocol}.check_checksum:TRUE`]).flat();
      assert.equal(tshark(file, ...sums, '-Y', 'ip.checksum.status==0 || tcp.checksum.status==0 || udp.checksum.status==0'), []);
      const streams = tshark(file, '-Y', 'tcp', '-T', 'fields', '-e', 'tcp.stream');
      assert.is(streams.length, truth.tcp);
      assert.is(new Set(streams).size, truth.flows);
    });
  });
}

test.run();
