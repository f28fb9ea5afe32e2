import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EVENT_KINDS, EVENT_SIZE } from '../../../assembly/shared/events.ts';
import { SLOT_EVENTS } from '../../../assembly/shared/program.ts';
import { readEvent } from '../../../host/events/event.ts';
import { eventProgram } from '../../../host/events/program.ts';
import { EVENT_NAMES } from '../../../host/events/words.ts';
import { machine, upload, written } from '../../assembly/program/machine.ts';
import { randomEvent, randomNumbers } from '../records.ts';

const SEED = Number(process.env['SEED'] ?? 7);
const PER_KIND = 400;
/** Keys whose values are text whatever the number. */
const TEXT_KEYS = new Set(['time', 'client', 'server']);

/** Integers past 2^53 are strings in JSON and the nearest double in the object. */
function numbers(key: string, value: unknown): unknown {
  return typeof value === 'string' && !TEXT_KEYS.has(key) && /^-?\d+$/.test(value) ? Number(value) : value;
}

test('a line of JSON holds what the object of the same record holds, for every kind of event', async () => {
  const core = await machine();
  upload(core, SLOT_EVENTS, eventProgram());
  const at = core.take(EVENT_SIZE, 8) >>> 0;
  const random = randomNumbers(SEED);
  for (let kind = 1; kind < EVENT_KINDS; kind++) {
    for (let round = 0; round < PER_KIND; round++) {
      const record = randomEvent(random, kind);
      new Uint8Array(core.memory.buffer, at).set(new Uint8Array(record.buffer));
      assert.ok(core.render(SLOT_EVENTS, at));
      const line = written(core);
      assert.is(line.at(-1), '\n');
      const event = readEvent(record, 0);
      assert.equal(JSON.parse(line, numbers), JSON.parse(JSON.stringify(event)), `kind ${String(kind)}, seed ${String(SEED)}`);
      assert.is(event.event, EVENT_NAMES[kind]);
    }
  }
});

test('keys come in the order of the table: what every event has first', async () => {
  const core = await machine();
  upload(core, SLOT_EVENTS, eventProgram());
  const at = core.take(EVENT_SIZE, 8) >>> 0;
  const record = randomEvent(randomNumbers(1), 1);
  new Uint8Array(core.memory.buffer, at).set(new Uint8Array(record.buffer));
  core.render(SLOT_EVENTS, at);
  assert.equal(Object.keys(JSON.parse(written(core)) as object), Object.keys(readEvent(record, 0)));
});

test.run();
