// Statistics beside tshark's: octet by octet, all that -z knows, over captures of every kind.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaptureError, openCapture } from '../../host/index.ts';
import { chosen } from './chosen.ts';
import { reasonFor, STATISTIC_EXCEPTIONS, TREE_LEAST } from './statistic-exceptions.ts';
import { answersFolder, tsharkVersion } from './tshark.ts';

const NAMES: readonly string[] = [
  'conv,tcp',
  'conv,ip',
  'conv,ipv6',
  'conv,eth',
  'conv,tcp,tcp.len > 0 && !tcp.flags.push',
  'endpoints,tcp',
  'endpoints,ip',
  'endpoints,ipv6',
  'endpoints,eth',
  'expert',
  'io,phs',
  'io,stat,0',
  'io,stat,0.25,tcp,BYTES()ip,SUM(tcp.len)tcp.len,AVG(tcp.window_size)tcp.window_size,MAX(tcp.time_delta)tcp.time_delta',
  'follow,tcp,ascii,0',
  'follow,tcp,hex,1',
  'follow,tcp,raw,2',
  'follow,tcp,yaml,0',
  'flow,tcp,network',
  'flow,tcp,standard',
];
/** Those that tell what the trees of frames tell. */
const OF_TREES = ['expert', 'io,phs'];
/** Protocols that the profile lacks and handshark decodes on the way to TCP. */
const TUNNELS =
  'vxlan geneve gtp gtpprime teredo chdlc nflog erspan erspan-marker l2tp etherip nsh lisp ayiya macsec wlan wlan_radio wlan_aggregate radiotap prism ppi wccp mp trill cmd hsr cfp fddi vntag ieee8021ah pwethcw pwethheuristic pwethnocw pwmcw'.split(
    ' ',
  );
const OUTPUT_MOST = 1 << 30;
/** Larger captures take too long. */
const OCTETS_MOST = 1_500_000;
/** Captures that the short form looks at. */
const SAMPLE = 40;

interface Asked {
  /** Folder with the captures. */
  readonly captures: string;
  /** Folder with the profile. */
  readonly tools: string;
  readonly short: boolean;
}

/** A table that stands between two others: nothing is in it, and its filter is like no other. */
function separator(index: number): { readonly name: string; readonly text: string } {
  const filter = `tcp.dstport == ${String(65_000 + index)} && tcp.srcport == 0`;
  const rule = '='.repeat(80);
  const heads = ['|       <-      | |       ->      | |     Total     |    Relative    |   Duration   |'];
  heads.push('| Frames  Bytes | | Frames  Bytes | | Frames  Bytes |      Start     |              |');
  const lines = [rule, 'IPv6 Conversations', `Filter:${filter}`, ...heads.map((head) => `${' '.repeat(47)}${head}`), rule];
  return { name: `conv,ipv6,${filter}`, text: `${lines.join('\n')}\n` };
}

/** Compares the captures; → what is wrong, in words. */
export async function checkStatistics({ captures, tools, short }: Asked): Promise<string[]> {
  const version = tsharkVersion();
  if (version === undefined) return ['tshark is not installed'];
  const preferences = mkdtempSync(join(tmpdir(), 'handshark-tshark-'));
  const disabled = readFileSync(join(tools, 'tshark-profile', 'disabled_protos'), 'utf8').split('\n');
  writeFileSync(join(preferences, 'disabled_protos'), disabled.filter((name) => !TUNNELS.includes(name)).join('\n'));
  const equal = new Map(NAMES.map((name) => [name, 0]));
  const complaints: string[] = [];
  const reasons = new Map<string, number>();
  const unused = new Set(short ? [] : Object.keys(STATISTIC_EXCEPTIONS));
  const chosenFiles = chosen(captures, short, SAMPLE, OCTETS_MOST);
  let asked = 0;
  for (const file of chosenFiles) {
    const theirs = await answers(join(captures, file), preferences, version);
    if (theirs === undefined) continue;
    asked++;
    for (const [index, name] of NAMES.entries()) {
      if ((await own(join(captures, file), name)) === theirs[index]) {
        equal.set(name, (equal.get(name) ?? 0) + 1);
        continue;
      }
      const [known, reason] = reasonFor(file);
      if (known !== undefined) unused.delete(known);
      const counted = OF_TREES.includes(name) && reason === undefined ? 'the tree of a frame lacks something' : reason;
      if (counted === undefined) complaints.push(`${file}: ${name}`);
      else reasons.set(counted, (reasons.get(counted) ?? 0) + 1);
    }
  }
  rmSync(preferences, { recursive: true });
  for (const [name, count] of equal) console.log(`-z ${name}: ${String(count)} of ${String(asked)} captures equal`);
  for (const [reason, count] of reasons) console.log(`  ${String(count)} differ: ${reason}`);
  if (!short)
    for (const name of OF_TREES) if ((equal.get(name) ?? 0) < TREE_LEAST * asked) complaints.push(`${name}: fewer are equal than before`);
  return [...complaints, ...[...unused].map((name) => `${name} no longer differs: its exception can go`)];
}

/** What tshark prints, a text for each of NAMES; undefined where it cannot read the capture at all. Asked once, then kept. */
async function answers(path: string, preferences: string, version: string): Promise<readonly string[] | undefined> {
  const separators = NAMES.map((_, index) => separator(index));
  const words = NAMES.flatMap((name, index) => ['-z', name, '-z', separators[index]?.name ?? '']);
  const hash = createHash('sha256').update(readFileSync(path)).update(version).update(words.join('\0')).update(TUNNELS.join());
  const kept = join(answersFolder('statistics'), hash.digest('hex'));
  const text = stored(kept) ?? (await ask(path, words, preferences));
  writeFileSync(kept, text, 'latin1');
  // The last one asked for comes first.
  const pieces: string[] = [];
  let at = 0;
  for (const [index] of [...NAMES.entries()].reverse()) {
    const mark = separators[index]?.text ?? '';
    const start = text.indexOf(mark, at);
    if (start < 0) return undefined;
    const next = index === 0 ? text.length : text.indexOf(separators[index - 1]?.text ?? '', start);
    if (next < 0) return undefined;
    pieces.unshift(text.slice(start + mark.length, next));
    at = next;
  }
  return pieces;
}

function stored(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}

function ask(path: string, words: readonly string[], preferences: string): Promise<string> {
  const env = { ...process.env, WIRESHARK_CONFIG_DIR: preferences, TZ: 'UTC' };
  return new Promise((resolve) => {
    execFile('tshark', ['-n', '-q', ...words, '-r', path], { env, encoding: 'latin1', maxBuffer: OUTPUT_MOST }, (_error, stdout) =>
      resolve(stdout),
    );
  });
}

async function own(path: string, name: string): Promise<string> {
  const pieces: Buffer[] = [];
  try {
    const capture = await openCapture(path);
    try {
      await capture.tally([name], (octets) => void pieces.push(Buffer.from(octets)));
    } finally {
      await capture.close();
    }
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
  }
  return Buffer.concat(pieces).toString('latin1');
}
