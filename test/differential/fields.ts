// Fields of captures beside tshark's, by the shared checker: cell for cell, but for what is known to differ.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chosen } from './chosen.ts';
import { FIELD_EXCEPTIONS } from './field-exceptions.ts';
import { answersFolder } from './tshark.ts';

const CHECKER = 'tshark-diff.py';
/** Lists of fields that are asked for together, and the filter that both sides are given. */
const RUNS: readonly (readonly [readonly string[], string])[] = [
  [['header', 'options', 'analysis'], 'tcp'],
  [['container'], ''],
];
const JOBS = 2;
/** Captures that the short form looks at. */
const SAMPLE = 60;

interface FileReport {
  readonly file: string;
  readonly status: string;
  readonly wrong_fields: Readonly<Record<string, number>>;
}

interface Report {
  readonly summary: { readonly files: number; readonly filled: number; readonly filled_equal: number };
  readonly files: readonly FileReport[];
}

interface Asked {
  /** Folder with the captures. */
  readonly captures: string;
  /** Folder with the checker. */
  readonly tools: string;
  /** The command that is compared. */
  readonly candidate: string;
  /** Only a sample of the captures. */
  readonly short: boolean;
}

/** Compares the captures; → what is wrong, in words. */
export async function checkFields(asked: Asked): Promise<string[]> {
  const place = mkdtempSync(join(tmpdir(), 'handshark-fields-'));
  const complaints: string[] = [];
  const unused = new Set(asked.short ? [] : Object.keys(FIELD_EXCEPTIONS));
  try {
    const names = join(place, 'captures.txt');
    writeFileSync(names, chosen(asked.captures, asked.short, SAMPLE).join('\n'));
    for (const [lists, filter] of RUNS) {
      const { summary, files } = await compare(asked, lists, filter, names, join(place, 'report.json'));
      const what = `${lists.join(', ')} fields`;
      console.log(`${what}: ${summary.files} captures, ${summary.filled_equal} of ${summary.filled} filled cells equal`);
      for (const report of files) complaints.push(...judge(what, report, unused));
    }
  } finally {
    rmSync(place, { recursive: true });
  }
  for (const name of unused) complaints.push(`${name} no longer differs: its exception can go`);
  return complaints;
}

/** What is wrong with one capture, for those that are not known to differ. */
function judge(list: string, { file, status, wrong_fields }: FileReport, unused: Set<string>): string[] {
  const wrong = Object.keys(wrong_fields);
  if (wrong.length === 0 && status === 'ok') return [];
  const name = Object.keys(FIELD_EXCEPTIONS).find((known) => file.endsWith(known));
  const fields = name === undefined ? undefined : FIELD_EXCEPTIONS[name]?.fields;
  if (name === undefined || fields === undefined) return [`${list}: ${file} (${status}): ${wrong.join(', ')}`];
  unused.delete(name);
  const more = fields === 'all' ? [] : wrong.filter((field) => !fields.some((known) => field.startsWith(known)));
  return more.map((field) => `${list}: ${file}: ${field}`);
}

function compare(asked: Asked, lists: readonly string[], filter: string, names: string, output: string): Promise<Report> {
  const { captures, tools, candidate } = asked;
  const fields = lists.flatMap((list) => ['--fields-file', join(tools, 'fields', `${list}.txt`)]);
  const words = ['--cand', candidate, '--dir', captures, '--files-list', names, ...fields, `--filter=${filter}`];
  const more = ['--jobs', String(JOBS), '--cache', answersFolder('fields'), '--json', output, '-q'];
  return new Promise((resolve, reject) => {
    execFile('python3', [join(tools, CHECKER), ...words, ...more], (_error, _stdout, stderr) => {
      try {
        resolve(JSON.parse(readFileSync(output, 'utf8')) as Report);
      } catch (cause) {
        reject(new Error(`${CHECKER}: ${stderr}`, { cause }));
      }
    });
  });
}
