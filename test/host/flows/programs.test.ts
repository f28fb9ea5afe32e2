import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EXTRA_ZEEK, ROW_CLIENT, ROW_EXTRA, ROW_SIZE, ROW_ZEEK } from '../../../assembly/shared/flow.ts';
import { SLOT_ROWS } from '../../../assembly/shared/program.ts';
import { ZEEK_END, ZEEK_ORIGINATOR, ZEEK_START } from '../../../assembly/shared/zeek.ts';
import { readFlow } from '../../../host/flows/flow.ts';
import { csvHeader, csvProgram, jsonProgram } from '../../../host/flows/programs.ts';
import { ZEEK_HEADER, zeekProgram } from '../../../host/flows/zeek.ts';
import { machine, upload, written, type Machine } from '../../assembly/program/machine.ts';
import { randomNumbers, randomRow } from '../records.ts';

const SEED = Number(process.env['SEED'] ?? 11);
const ROUNDS = 500;
const TEXT_KEYS = new Set(['start', 'end', 'client', 'server', 'history']);

function numbers(key: string, value: unknown): unknown {
  return typeof value === 'string' && !TEXT_KEYS.has(key) && /^-?\d+$/.test(value) ? Number(value) : value;
}

function line(core: Machine, at: number, record: DataView): string {
  new Uint8Array(core.memory.buffer, at).set(new Uint8Array(record.buffer));
  assert.ok(core.render(SLOT_ROWS, at));
  return written(core);
}

test('a line of JSON holds what the object of the same connection holds', async () => {
  const core = await machine();
  upload(core, SLOT_ROWS, jsonProgram());
  const at = core.take(ROW_SIZE, 8) >>> 0;
  const random = randomNumbers(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    const record = randomRow(random);
    assert.equal(JSON.parse(line(core, at, record), numbers), JSON.parse(JSON.stringify(readFlow(record, 0))), `seed ${String(SEED)}`);
  }
});

test('a row of CSV has a cell for every column and the values of the object', async () => {
  const core = await machine();
  upload(core, SLOT_ROWS, csvProgram());
  const at = core.take(ROW_SIZE, 8) >>> 0;
  const random = randomNumbers(SEED);
  const columns = csvHeader().trimEnd().split(',');
  for (let round = 0; round < ROUNDS; round++) {
    const record = randomRow(random);
    const cells = line(core, at, record).replace(/\r\n$/, '').split(',');
    assert.is(cells.length, columns.length);
    const flow = Object.entries(readFlow(record, 0)).filter(([key]) => key !== 'states');
    for (const [key, value] of flow) {
      const cell = cells[columns.indexOf(key)] ?? '';
      if (typeof value === 'number') assert.is(Number(cell), value);
      else assert.is(cell, value === true ? '1' : value === null ? '' : value, key);
    }
  }
});

test('a row of conn.log puts the originator first and leaves what has no duration unset', async () => {
  const core = await machine();
  upload(core, SLOT_ROWS, zeekProgram());
  const at = core.take(ROW_SIZE, 8) >>> 0;
  const random = randomNumbers(SEED);
  const names =
    ZEEK_HEADER.split('\n')
      .find((text) => text.startsWith('#fields'))
      ?.split('\t')
      .slice(1) ?? [];
  for (let round = 0; round < ROUNDS; round++) {
    const record = randomRow(random);
    record.setUint32(ROW_EXTRA + EXTRA_ZEEK, 1, true);
    if (round % 5 === 0) record.setBigInt64(ROW_ZEEK + ZEEK_END, record.getBigInt64(ROW_ZEEK + ZEEK_START, true), true);
    const cells = line(core, at, record).trimEnd().split('\t');
    assert.is(cells.length, names.length);
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    const flow = readFlow(record, 0);
    const originatorIsClient = record.getUint8(ROW_ZEEK + ZEEK_ORIGINATOR) === record.getUint8(ROW_CLIENT + 37);
    const [originator, responder] = originatorIsClient ? [flow.client, flow.server] : [flow.server, flow.client];
    assert.is(`${cell('id.orig_h')}:${cell('id.orig_p')}`, originator.replace(/[[\]]/g, ''));
    assert.is(`${cell('id.resp_h')}:${cell('id.resp_p')}`, responder.replace(/[[\]]/g, ''));
    assert.is(cell('conn_state'), flow.connState);
    assert.is(cell('history'), flow.history ?? '-');
    assert.match(cell('ts'), /^-?\d+\.\d{6}$/);
    assert.match(cell('uid'), /^C[0-9A-Za-z]{17}$/);
    if (round % 5 === 0) assert.equal([cell('duration'), cell('orig_bytes'), cell('resp_bytes')], ['-', '-', '-']);
    else assert.match(cell('duration'), /^\d+\.\d{6}$/);
  }
});

test.run();
