import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { OP_DECIMAL, OP_END, SLOT_EVENTS, SLOT_FRAMES } from '../../../assembly/shared/program.ts';
import { u32 } from '../../../host/record/place.ts';
import { ProgramBuilder } from '../../../host/record/program.ts';
import { machine, upload, written } from './machine.ts';

/** A program that writes `filling` and a number. */
function program(filling: string): Uint8Array {
  const builder = new ProgramBuilder();
  builder.text(filling);
  builder.value(OP_DECIMAL, u32(0));
  builder.text('\n');
  builder.op(OP_END);
  return builder.build();
}

test('a full buffer takes nothing of the next line, and the line comes whole after it was read', async () => {
  const core = await machine();
  upload(core, SLOT_FRAMES, program('x'.repeat(1000)));
  const at = core.take(8, 8) >>> 0;
  const view = new DataView(core.memory.buffer);
  let lines = 0;
  let text = '';
  for (let number = 0; number < 5000; number++) {
    view.setUint32(at, number, true);
    if (core.render(SLOT_FRAMES, at) === 0) {
      text += written(core);
      assert.is(text.at(-1), '\n');
      assert.ok(core.render(SLOT_FRAMES, at));
    }
    lines++;
  }
  text += written(core);
  const numbers = text
    .trimEnd()
    .split('\n')
    .map((line) => Number(line.slice(1000)));
  assert.equal(
    numbers,
    Array.from({ length: lines }, (_, number) => number),
  );
});

test('a line longer than the whole buffer is written all the same', async () => {
  const core = await machine();
  const filling = 'é'.repeat(1_500_000);
  upload(core, SLOT_FRAMES, program(filling));
  const at = core.take(8, 8) >>> 0;
  assert.ok(core.render(SLOT_FRAMES, at));
  assert.is(written(core), `${filling}0\n`);
});

test('a slot without a program writes nothing; a later program replaces the former', async () => {
  const core = await machine();
  const at = core.take(8, 8) >>> 0;
  upload(core, SLOT_FRAMES, program('a'));
  assert.ok(core.render(SLOT_EVENTS, at));
  assert.is(written(core), '');
  upload(core, SLOT_FRAMES, program('b'));
  assert.ok(core.render(SLOT_FRAMES, at));
  assert.is(written(core), 'b0\n');
});

test.run();
