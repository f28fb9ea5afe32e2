// Runs that are left in the middle and gone on with in another core: together they tell what one run tells.

import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { generateOctets } from '../../../bench/generator/generate.ts';
import { HandsharkError, openCapture, type AnalysisOptions, type TcpEvent } from '../../../host/index.ts';
import { capturePath } from '../../golden/truth.ts';

const resume = suite('checkpoints');
const folder = mkdtempSync(join(tmpdir(), 'handshark-checkpoint-'));
const small = join(folder, 'small.pcapng');
const STATE = join(folder, 'state');
const CHUNK = 8192;

resume.before(() => {
  writeFileSync(small, generateOctets({ workload: 'small', packets: 1200, seed: 5 }).octets);
});
resume.after(() => {
  rmSync(folder, { recursive: true });
});

/** The text of a pass that is left and gone on with again and again, each time after so many chunks of text. */
async function inParts(
  files: readonly string[],
  format: 'events-json' | 'flows-csv' | 'flows-zeek',
  options: AnalysisOptions,
  pieces: number,
): Promise<{ text: string; parts: number }> {
  let text = '';
  rmSync(STATE, { force: true });
  for (let parts = 1; ; parts++) {
    const controller = new AbortController();
    let left = pieces;
    const capture = await openCapture(files, {
      ...options,
      chunkOctets: CHUNK,
      signal: controller.signal,
      checkpoint: {
        path: STATE,
        resume: true,
        everySeconds: 0,
        save: () => {
          if (left-- === 0) controller.abort();
          return { length: text.length };
        },
        restore: (saved) => {
          text = text.slice(0, (saved as { length: number } | undefined)?.length ?? 0);
        },
      },
    });
    try {
      await capture.writeTo(format, (octets) => {
        text += Buffer.from(octets).toString('latin1');
      });
      return { text, parts };
    } catch (error) {
      if (!controller.signal.aborted) throw error;
      // What came after the checkpoint is lost with the process.
      text += 'lost';
    } finally {
      await capture.close();
    }
  }
}

async function whole(
  files: readonly string[],
  format: 'events-json' | 'flows-csv' | 'flows-zeek',
  options: AnalysisOptions,
): Promise<string> {
  let text = '';
  const capture = await openCapture(files, options);
  await capture.writeTo(format, (octets) => {
    text += Buffer.from(octets).toString('latin1');
  });
  return text;
}

for (const format of ['events-json', 'flows-csv', 'flows-zeek'] as const) {
  resume(`${format}: any number of runs tells what one tells`, async () => {
    const options = { seed: 3 };
    const expected = await whole([small], format, options);
    for (const pieces of [1, 3]) {
      const { text, parts } = await inParts([small], format, options, pieces);
      assert.ok(parts > 2, `${parts} parts`);
      assert.is(text, expected);
    }
    assert.not(existsSync(STATE));
  });
}

resume('compressed files, a series, timeouts and ceilings', async () => {
  const packed = join(folder, 'packed.pcapng.gz');
  writeFileSync(packed, gzipSync(readFileSync(small)));
  const files = [capturePath('interleaved', 'client'), packed, capturePath('syn_flood', 'server')];
  const options = { seed: 3, maxFlows: 20, openingTimeout: 1 };
  const expected = await whole(files, 'events-json', options);
  assert.match(expected, '"outcome":"evicted"');
  const { text, parts } = await inParts(files, 'events-json', options, 3);
  assert.ok(parts > 3);
  assert.is(text, expected);
});

resume('iterators: what is asked for again comes again', async () => {
  const expected: TcpEvent[] = [];
  for await (const event of (await openCapture(small)).events()) expected.push(event);
  const events: TcpEvent[] = [];
  for (let done = false; !done;) {
    const from = events.length;
    const capture = await openCapture(small, {
      chunkOctets: CHUNK,
      checkpoint: {
        path: STATE,
        resume: true,
        everySeconds: 0,
        save: () => events.length,
        restore: (saved) => {
          events.length = (saved as number | undefined) ?? 0;
        },
      },
    });
    done = true;
    for await (const event of capture.events()) {
      events.push(event);
      if (events.length < from + 300) continue;
      done = false;
      break;
    }
  }
  assert.equal(events, expected);
});

/** The message with which a run is not gone on with. */
async function refusal(options: AnalysisOptions = {}, file: string = small): Promise<string> {
  try {
    const capture = await openCapture(file, { ...options, checkpoint: { path: STATE, resume: true } });
    await capture.writeTo('events-json', () => undefined);
  } catch (error) {
    assert.instance(error, HandsharkError);
    return error instanceof HandsharkError ? `${error.code} ${error.message}` : '';
  }
  return 'gone on with';
}

/** Leaves a checkpoint of `small` behind. */
async function leave(): Promise<void> {
  rmSync(STATE, { force: true });
  const capture = await openCapture(small, { chunkOctets: CHUNK, checkpoint: { path: STATE, everySeconds: 0 } });
  for await (const _ of capture.events()) break;
  assert.ok(existsSync(STATE));
}

async function leaveText(): Promise<void> {
  rmSync(STATE, { force: true });
  let left = 3;
  const controller = new AbortController();
  const save = (): void => {
    if (left-- === 0) controller.abort();
  };
  const checkpoint = { path: STATE, everySeconds: 0, save };
  const capture = await openCapture(small, { chunkOctets: CHUNK, signal: controller.signal, checkpoint });
  try {
    await capture.writeTo('events-json', () => undefined);
  } catch {
    assert.ok(existsSync(STATE));
    return;
  }
  assert.unreachable();
}

resume('a checkpoint is gone on from by the same run alone', async () => {
  await leave();
  assert.match(await refusal(), /ERR_CHECKPOINT .*other options/);
  await leaveText();
  assert.match(await refusal({ idleTimeout: 5 }), /ERR_CHECKPOINT .*other options/);
  const other = join(folder, 'other.pcapng');
  copyFileSync(small, other);
  assert.match(await refusal({}, other), /ERR_CHECKPOINT .*not the file/);
  assert.is(await refusal({ seed: 9, chunkOctets: 512 }), 'gone on with');
});

resume('a file that changed since is another one', async () => {
  await leaveText();
  utimesSync(small, 1, 1);
  assert.match(await refusal(), /ERR_CHECKPOINT .*has changed since/);
});

resume('a checkpoint that is damaged, cut or none is told', async () => {
  await leaveText();
  const octets = readFileSync(STATE);
  for (const at of [3, 21, 27, 400, octets.length >> 1, octets.length - 40, octets.length - 1]) {
    const damaged = Buffer.from(octets);
    damaged[at] = (damaged[at] ?? 0) ^ 0x41;
    writeFileSync(STATE, damaged);
    assert.match(await refusal(), /ERR_CHECKPOINT/, `octet ${at}`);
  }
  for (const length of [0, 10, 25, 300, octets.length - 1]) {
    writeFileSync(STATE, octets.subarray(0, length));
    assert.match(await refusal(), /ERR_CHECKPOINT/, `${length} octets`);
  }
});

resume('what cannot be read again, or not be kept, is told at once', async () => {
  const checkpoint = { path: join(folder, 'none') };
  const octets = readFileSync(small);
  const attempts = [
    async () => (await openCapture(octets, { checkpoint })).writeTo('events-json', () => undefined),
    async () => (await openCapture(small, { checkpoint })).writeTo({ fields: ['frame.number'] }, () => undefined),
    async () => (await openCapture(small, { checkpoint, plugins: ['http'] })).writeTo('events-json', () => undefined),
    async () => (await openCapture(small, { checkpoint, twoPasses: true })).writeTo('events-json', () => undefined),
  ];
  for (const attempt of attempts) {
    try {
      await attempt();
    } catch (error) {
      assert.instance(error, HandsharkError);
      assert.is(error instanceof HandsharkError && error.code, 'ERR_OPTION');
      continue;
    }
    assert.unreachable();
  }
});

resume.run();
