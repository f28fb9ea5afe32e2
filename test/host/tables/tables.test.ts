// Tables as a database reads them: the same connections, events and frames that the library tells.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { generateOctets } from '../../../bench/generator/generate.ts';
import { CaptureError, openCapture, writeTable, type TableName } from '../../../host/index.ts';
import { columnsOf } from '../../../host/tables/schema.ts';
import { openDatabase } from '../../duckdb.ts';

const folder = mkdtempSync(join(tmpdir(), 'handshark-tables-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const database = await openDatabase(folder);
/** For what asks the database. */
const asked = database === undefined ? test.skip : test;
const rows = async (query: string): Promise<unknown[][]> => (await database?.rows(query)) ?? [];

const scenario = (name: string): string => join('test', 'golden', 'scenarios', name, 'client.pcapng');
const TABLES: readonly TableName[] = ['flows', 'events', 'frames'];

async function make(table: TableName, source: string | Uint8Array): Promise<string> {
  const name = `${table}.parquet`;
  const capture = await openCapture(source);
  await writeTable(capture, table, join(folder, name));
  return `'${name}'`;
}

asked('more rows than are written at a time: the database counts what the generator counted', async () => {
  const { octets, truth } = generateOctets({ workload: 'mixed', packets: 70_000, seed: 5 });
  const frames = await make('frames', octets);
  assert.equal(await rows(`SELECT count(*), max(frame), sum(octets)::BIGINT, count(tcpStream) FILTER (NOT quoted) FROM ${frames}`), [
    [truth.packets, truth.packets, truth.wire_octets, truth.tcp],
  ]);
  const flows = await make('flows', octets);
  assert.equal(
    await rows(`SELECT count(*), count(*) FILTER (established AND NOT midstream), count(*) FILTER (outcome = 'closed') FROM ${flows}`),
    [[truth.flows, truth.handshakes, truth.closed_by_fin]],
  );
  const events = await make('events', octets);
  assert.equal(await rows(`SELECT count(*) FROM ${events} WHERE event = 'flow_end'`), [[truth.flows]]);
});

asked('a row of every table has what the library says of it', async () => {
  const source = scenario('ipv6');
  const flows = await make('flows', source);
  for await (const flow of (await openCapture(source)).flows()) {
    const [row = []] = await rows(
      `SELECT '[' || clientAddress || ']:' || clientPort, startNs, "end", durationNs, outcome, established, reason, statesClient, statesServerFrames FROM ${flows}`,
    );
    const states = flow.states.client.map(([state]) => `'${state}'`).join(', ');
    const proven = flow.states.server.map(([, frame]) => frame).join(', ');
    assert.equal(row.slice(0, 2), [flow.client, BigInt(flow.start.replace('.', ''))]);
    assert.is(Date.parse(String(row[2])), Math.floor(Number(flow.end) * 1000));
    assert.equal(row.slice(3), [flow.durationNs, flow.outcome, true, null, `[${states}]`, `[${proven}]`]);
  }
  const events = await make('events', source);
  const told: unknown[] = [];
  for await (const event of (await openCapture(source)).events())
    told.push([event.event, event.frame, event.seq ?? null, event.states.client]);
  assert.equal(await rows(`SELECT event, frame, seq, statesClient FROM ${events}`), told);
  const frames = await make('frames', source);
  const shown: unknown[] = [];
  for await (const frame of (await openCapture(source)).frames())
    shown.push([frame.frame, frame.source, frame.window, frame.malformed ?? false]);
  assert.equal(await rows(`SELECT frame, source, "window", malformed FROM ${frames}`), shown);
});

asked('what plugins tell is JSON in the table of events', async () => {
  const capture = await openCapture(join('test', 'golden', 'plugins', 'http.pcap'), { plugins: ['http'] });
  await writeTable(capture, 'events', join(folder, 'plugin.parquet'));
  const told: unknown[] = [];
  for await (const event of capture.events()) if ('data' in event) told.push([event.event, JSON.stringify(event.data)]);
  assert.ok(told.length > 0);
  assert.equal(await rows(`SELECT event, data::VARCHAR FROM 'plugin.parquet' WHERE data IS NOT NULL`), told);
});

asked('a capture without connections makes a table without rows; a damaged one has what comes before the damage', async () => {
  const whole = readFileSync(scenario('refused'));
  const flows = await make('flows', whole.subarray(0, whole.readUInt32LE(4)));
  assert.equal(await rows(`SELECT count(*) FROM ${flows}`), [[0]]);
  try {
    await make('frames', whole.subarray(0, whole.length - 3));
    assert.unreachable('the damage was not told');
  } catch (error) {
    assert.instance(error, CaptureError);
  }
  assert.equal(await rows(`SELECT count(*) FROM 'frames.parquet'`), [[1]]);
});

test('a file that cannot be written is told of', async () => {
  writeFileSync(join(folder, 'file'), '');
  try {
    await writeTable(await openCapture(scenario('refused')), 'flows', join(folder, 'file', 'x'));
    assert.unreachable();
  } catch (error) {
    assert.is((error as { code?: unknown }).code, 'ERR_WRITE');
  }
});

test('docs/tables.md tells every column with its type, in order', () => {
  const text = readFileSync(join('docs', 'tables.md'), 'utf8');
  for (const table of TABLES) {
    const [, section = ''] = text.split(`\n## ${table}\n`);
    const told = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` +\| (\w+) +\|/gm)].map(([, name, type]) => `${name} ${type}`);
    assert.equal(
      told,
      columnsOf(table).map(({ name, type }) => `${name} ${type}`),
    );
  }
});

test.run();
