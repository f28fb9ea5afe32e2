// Fields of every capture beside tshark's, by the shared checker: cell for cell, but for what is known to differ.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIELD_EXCEPTIONS } from './field-exceptions.ts';

const CHECKER = 'tshark-diff.py';
/** Lists of fields, and the filter that both sides are given. */
const LISTS: readonly (readonly [string, string])[] = [
  ['header', 'tcp'],
  ['options', 'tcp'],
  ['analysis', 'tcp'],
  ['container', ''],
];

interface FileReport {
  readonly file: string;
  readonly status: string;
  readonly wrong_fields: Readonly<Record<string, number>>;
}

interface Report {
  readonly summary: { readonly files: number; readonly filled: number; readonly filled_equal: number };
  readonly files: readonly FileReport[];
}

/** Compares the captures under `folder`; `candidate` is the command that is compared. → what is wrong, in words. */
export async function checkFields(folder: string, tools: string, candidate: string): Promise<string[]> {
  const place = mkdtempSync(join(tmpdir(), 'handshark-fields-'));
  const complaints: string[] = [];
  const unused = new Set(Object.keys(FIELD_EXCEPTIONS));
  try {
    for (const [list, filter] of LISTS) {
      const { summary, files } = await compare(list, filter, folder, tools, candidate, join(place, `${list}.json`));
      console.log(`${list} fields: ${summary.files} captures, ${summary.filled_equal} of ${summary.filled} filled cells equal`);
      for (const report of files) complaints.push(...judge(list, report, unused));
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

function compare(list: string, filter: string, folder: string, tools: string, candidate: string, output: string): Promise<Report> {
  const words = ['--cand', candidate, '--dir', folder, '--fields-file', join(tools, 'fields', `${list}.txt`), `--filter=${filter}`];
  return new Promise((resolve, reject) => {
    execFile('python3', [join(tools, CHECKER), ...words, '--jobs', '2', '--json', output, '-q'], (_error, _stdout, stderr) => {
      try {
        resolve(JSON.parse(readFileSync(output, 'utf8')) as Report);
      } catch (cause) {
        reject(new Error(`${CHECKER}: ${stderr}`, { cause }));
      }
    });
  });
}
