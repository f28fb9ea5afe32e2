// Fields of the plugins that ship beside tshark's, by the shared checker. tshark has HTTP, MQTT, WebSocket and TLS and what lies beneath and within
// them; other protocols of applications are off, for they would take over conversations that have no plugin here.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chosen } from './chosen.ts';
import { PLUGIN_EXCEPTIONS, PLUGIN_LEAST } from './plugin-exceptions.ts';
import { answersFolder } from './tshark.ts';

const CHECKER = 'tshark-diff.py';
const LISTS = join('test', 'differential', 'plugins');
/** What is compared, and what tshark needs for it besides what the profile of the tools leaves on. */
const COMPARED = ['http', 'mqtt', 'websocket', 'tls'];
const NEEDED = [
  ...COMPARED,
  ...['ayiya', 'cfp', 'chdlc', 'fddi', 'geneve', 'gtp', 'ieee8021ah', 'nflog', 'vntag', 'vxlan', 'wlan'],
  ...['data-text-lines', 'image-gif', 'image-jfif', 'json', 'media', 'mime_multipart', 'png', 'urlencoded-form', 'xml'],
];
/** Captures that the short form looks at. */
const SAMPLE = 60;

interface Report {
  readonly summary: { readonly files: number };
  readonly fields: Readonly<Record<string, { readonly filled: number; readonly filled_equal: number }>>;
  readonly files: readonly { readonly file: string; readonly status: string; readonly wrong_fields: Readonly<Record<string, number>> }[];
}

interface Asked {
  readonly captures: string;
  readonly tools: string;
  readonly candidate: string;
  readonly short: boolean;
}

/** Compares the captures; → what is wrong, in words: too few equal cells, and differences in captures that have no exception. */
export async function checkPlugins(asked: Asked): Promise<string[]> {
  const place = mkdtempSync(join(tmpdir(), 'handshark-plugins-'));
  try {
    const report = await compare(asked, place);
    const complaints: string[] = [];
    let filled = 0;
    let equal = 0;
    for (const field of Object.values(report.fields)) {
      filled += field.filled;
      equal += field.filled_equal;
    }
    console.log(`plugins: ${report.summary.files} captures, ${equal} of ${filled} filled cells equal`);
    if (!asked.short && equal / filled < PLUGIN_LEAST)
      complaints.push(`plugins: ${((100 * equal) / filled).toFixed(2)} % of the filled cells are equal`);
    for (const { file, status, wrong_fields: wrong } of report.files) {
      if (status !== 'ok') complaints.push(`plugins: ${file}: ${status}`);
      const cells = Object.values(wrong).reduce((sum, count) => sum + count, 0);
      const known = Object.keys(PLUGIN_EXCEPTIONS).find((name) => file.endsWith(name));
      const most = known === undefined ? 0 : (PLUGIN_EXCEPTIONS[known]?.cells ?? 0);
      if (cells > most)
        complaints.push(`plugins: ${file}: ${cells} cells differ, ${most} are known to: ${Object.keys(wrong).slice(0, 5).join(', ')}`);
    }
    return complaints;
  } finally {
    rmSync(place, { recursive: true });
  }
}

function compare(asked: Asked, place: string): Promise<Report> {
  const profile = join(place, 'profile');
  mkdirSync(profile);
  const disabled = readFileSync(join(asked.tools, 'tshark-profile', 'disabled_protos'), 'utf8').split('\n');
  writeFileSync(join(profile, 'disabled_protos'), disabled.filter((name) => !NEEDED.includes(name)).join('\n'));
  const names = join(place, 'captures.txt');
  writeFileSync(names, chosen(asked.captures, asked.short, SAMPLE).join('\n'));
  const output = join(place, 'report.json');
  const fields = [...COMPARED, 'tcp'].flatMap((list) => ['--fields-file', join(LISTS, `${list}.txt`)]);
  const words = ['--tshark', `env WIRESHARK_CONFIG_DIR=${profile} tshark`, '--cand', `${asked.candidate} -n --plugin all`];
  const more = ['--dir', asked.captures, '--files-list', names, '--cache', answersFolder('plugins'), '--json', output, '-q'];
  return new Promise((resolve, reject) => {
    execFile('python3', [join(asked.tools, CHECKER), ...words, ...fields, ...more], (_error, _stdout, stderr) => {
      try {
        resolve(JSON.parse(readFileSync(output, 'utf8')) as Report);
      } catch (cause) {
        reject(new Error(`${CHECKER}: ${stderr}`, { cause }));
      }
    });
  });
}
