// Frames of real captures, mutated, beside tshark's: every field of the header, the options and the analysis.

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '../../bench/generator/random.ts';
import { openCapture } from '../../host/index.ts';
import { Mutator, type Packet } from './mutator.ts';

const SCENARIOS = join('test', 'golden', 'scenarios');
/**
 * Not taken: the profile knows no protocol above UDP; and to tshark all MPTCP connections with the same keys are one, so that those
 * that come again and again here would be told of each other.
 */
const LEFT_OUT = ['vxlan', 'mptcp', 'mptcp_fallback'];
const LISTS = ['header', 'options', 'analysis'];
const FRAMES = 100_000;
const FRAMES_SHORT = 4000;
/** Frames of one mutated capture. */
const BATCH = 4000;
const SEED = 31337;
const OUTPUT_MOST = 1 << 28;
const COMPLAINTS_MOST = 40;
const IP = /^ip(v6)?\./;

const BLOCK_INTERFACE = 1;
const BLOCK_PACKET = 6;
const LINK_ETHERNET = 1;
const NS_PER_US = 1000n;

/** The Ethernet packets of a pcapng file of the scenarios, whose times count nanoseconds. */
function packetsOf(path: string): Packet[] {
  const file = readFileSync(path);
  const packets: Packet[] = [];
  let isEthernet = false;
  for (let at = 0; at + 12 <= file.length; at += file.readUInt32LE(at + 4)) {
    const type = file.readUInt32LE(at);
    if (type === BLOCK_INTERFACE) isEthernet = file.readUInt16LE(at + 8) === LINK_ETHERNET;
    if (type !== BLOCK_PACKET || !isEthernet) continue;
    const time = (BigInt(file.readUInt32LE(at + 12)) << 32n) | BigInt(file.readUInt32LE(at + 16));
    const octets = file.subarray(at + 28, at + 28 + file.readUInt32LE(at + 20));
    packets.push({ time: Number(time / NS_PER_US), length: file.readUInt32LE(at + 24), octets });
  }
  return packets;
}

/** A pcap file of them. */
function pcapOf(packets: readonly Packet[]): Buffer {
  const header = Buffer.alloc(24);
  header.writeUInt32LE(0xa1b2c3d4, 0);
  header.writeUInt16LE(2, 4);
  header.writeUInt16LE(4, 6);
  header.writeUInt32LE(262144, 16);
  header.writeUInt32LE(LINK_ETHERNET, 20);
  const records = packets.flatMap(({ time, length, octets }) => {
    const record = Buffer.alloc(16);
    record.writeUInt32LE(Math.floor(time / 1e6), 0);
    record.writeUInt32LE(time % 1e6, 4);
    record.writeUInt32LE(octets.length, 8);
    record.writeUInt32LE(length, 12);
    return [record, octets];
  });
  return Buffer.concat([header, ...records]);
}

function fieldsOf(tools: string): string[] {
  const lines = LISTS.flatMap((list) => readFileSync(join(tools, 'fields', `${list}.txt`), 'utf8').split('\n'));
  return [...new Set(lines.map((line) => line.replace(/#.*/, '').trim()).filter((line) => line !== ''))];
}

function theirLines(path: string, fields: readonly string[], profile: string): Promise<string[]> {
  const env = { ...process.env, WIRESHARK_CONFIG_DIR: profile, TZ: 'UTC' };
  const words = ['-n', '-r', path, '-T', 'fields', ...fields.flatMap((field) => ['-e', field])];
  return new Promise((resolve) => {
    execFile('tshark', words, { env, maxBuffer: OUTPUT_MOST }, (_error, stdout) => {
      resolve(stdout.split('\n'));
    });
  });
}

async function ownLines(path: string, fields: readonly string[]): Promise<string[]> {
  const pieces: Buffer[] = [];
  const capture = await openCapture(path);
  await capture.writeTo({ fields }, (octets) => void pieces.push(Buffer.from(octets)));
  return Buffer.concat(pieces).toString().split('\n');
}

/** Compares mutated frames, some with `short`; → what differs, in words. `tools`: the folder with the lists of fields and the profile. */
export async function checkMutations({ tools, short }: { readonly tools: string; readonly short: boolean }): Promise<string[]> {
  const fields = fieldsOf(tools);
  const sources = readdirSync(SCENARIOS)
    .filter((name) => !LEFT_OUT.includes(name))
    .flatMap((name) => ['client', 'server'].map((end) => join(SCENARIOS, name, `${end}.pcapng`)))
    .filter((path) => existsSync(path))
    .map(packetsOf);
  const place = mkdtempSync(join(tmpdir(), 'handshark-mutations-'));
  const path = join(place, 'mutated.pcap');
  const complaints: string[] = [];
  let [frames, cells, batches] = [0, 0, 0];
  try {
    for (; frames < (short ? FRAMES_SHORT : FRAMES); batches++) {
      const random = new Random(SEED + batches);
      const mutator = new Mutator(random);
      const packets: Packet[] = [];
      while (packets.length < BATCH) packets.push(...mutator.mutate(sources[random.below(sources.length)] ?? []));
      writeFileSync(path, pcapOf(packets));
      const [theirs, own] = await Promise.all([theirLines(path, fields, join(tools, 'tshark-profile')), ownLines(path, fields)]);
      frames += packets.length;
      for (let row = 0; row < Math.max(theirs.length, own.length); row++) {
        const [expected = '', got = ''] = [theirs[row], own[row]];
        cells += expected.split('\t').filter((cell) => cell !== '').length;
        if (expected !== got)
          complaints.push(...differences(fields, expected, got).map((what) => `seed ${SEED + batches} frame ${row + 1}: ${what}`));
      }
    }
  } finally {
    rmSync(place, { recursive: true });
  }
  console.log(`mutations: ${frames} frames from seed ${SEED}, ${cells} filled cells, ${complaints.length} differ`);
  return complaints.slice(0, COMPLAINTS_MOST);
}

/** Of an IP header that is cut, or that contradicts itself, tshark shows what comes before; no record has a place for that. */
function isCut(field: string, theirs = '', own = ''): boolean {
  return IP.test(field) && (own === '' || theirs.startsWith(`${own},`) || theirs.endsWith(`,${own}`));
}

function differences(fields: readonly string[], expected: string, got: string): string[] {
  const [theirs, own] = [expected.split('\t'), got.split('\t')];
  return fields.flatMap((field, index) =>
    theirs[index] === own[index] || isCut(field, theirs[index], own[index])
      ? []
      : [`${field} is ${own[index] ?? 'missing'}; tshark: ${theirs[index] ?? 'missing'}`],
  );
}
