// The questions in examples/sql, asked of connections of real kernels. What is expected was counted with tshark and is what the truth.json of the scenarios says.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMAND } from './command.ts';
import { openDatabase } from './duckdb.ts';

const QUESTIONS = join('examples', 'sql');
const SCENARIOS = [
  'syn_lost_once',
  'syn_timeout',
  'refused',
  'interleaved',
  'half_close_data',
  'zero_window',
  'port_scan',
  'half_open_rst',
  'loss_fast_retransmit',
];

const ANSWERS: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>> = {
  '01-outcomes': [
    ['failed', 'refused', 60],
    ['closed', '', 9],
    ['reset', '', 5],
    ['end_of_capture', '', 1],
  ],
  '02-servers-that-fail': [['198.51.100.20', 'refused', 60, 60, 0]],
  '03-handshake-times': [
    ['198.51.100.20', 20029, 8, 20.5, 21.2],
    ['198.51.100.20', 20028, 1, 20.5, 20.5],
    ['198.51.100.20', 20036, 1, 20.5, 20.5],
    ['198.51.100.20', 20050, 1, 20.5, 20.5],
    ['198.51.100.20', 20065, 1, 20.5, 20.5],
  ],
  '04-far-side': [['server', 14]],
  '05-lost-syns': [
    ['192.0.2.10:40000', 20066, 2, 3, 'end_of_capture'],
    ['192.0.2.10:40000', 20065, 1, 1, 'closed'],
  ],
  '06-resets': [
    ['client', 'open', 'aborted', 'exact', 3, 0],
    ['client', 'after_close', 'after_close', 'exact', 1, 0],
    ['server', 'open', 'aborted', 'exact', 1, 0],
    ['server', 'open', 'half_open', 'exact', 1, 7],
  ],
  '07-retransmissions': [[20036, 37, 1]],
  '08-half-closed': [[0, 'client', 4, 328, 3500]],
  '09-scans': [['192.0.2.10', '198.51.100.20', 68, 60]],
  '10-closed-windows': [['1:zoZYXKewxLRxY8pqhrelB7V02ps=', 20075, 3, 21548, 0]],
};

const folder = mkdtempSync(join(tmpdir(), 'handshark-sql-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

function make(...words: readonly string[]): void {
  const captures = SCENARIOS.map((scenario) => join('test', 'golden', 'scenarios', scenario, 'client.pcapng'));
  execFileSync(process.execPath, [COMMAND, ...words, ...captures]);
}

test.before(() => {
  make('flows', '--parquet', join(folder, 'flows.parquet'));
  make('--parquet', join(folder, 'events.parquet'));
  make('--parquet', join(folder, 'frames.parquet'), '--frames');
});

test('every question has an answer here', () => {
  const questions = readdirSync(QUESTIONS).filter((name) => name.endsWith('.sql'));
  assert.equal(
    questions.map((name) => name.replace('.sql', '')),
    Object.keys(ANSWERS),
  );
});

const database = await openDatabase(folder);
const asked = database === undefined ? test.skip : test;

for (const [name, expected] of Object.entries(ANSWERS)) {
  asked(name, async () => {
    assert.equal(await database?.rows(readFileSync(join(QUESTIONS, `${name}.sql`), 'utf8')), expected);
  });
}

test.run();
