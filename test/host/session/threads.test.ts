// Two threads write what one does, to the octet.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CaptureError, HandsharkError, openCapture, type AnalysisOptions, type TextFormat } from '../../../host/index.ts';
import { capturePath } from '../../golden/truth.ts';

const FORMATS: readonly TextFormat[] = ['events-json', 'flows-json', 'flows-csv', 'flows-zeek'];
const HOSTILE = join('test', 'golden', 'hostile', 'files');

async function written(path: string | readonly string[], format: TextFormat, options: AnalysisOptions): Promise<string> {
  const text: Buffer[] = [];
  try {
    const capture = await openCapture(path, options);
    const { memoryOctets, ...counts } = await capture.writeTo(format, (octets) => void text.push(Buffer.from(octets)));
    assert.ok(memoryOctets > 0);
    text.push(Buffer.from(JSON.stringify(counts)));
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    text.push(Buffer.from(`${error.code} ${error.message} ${error.offset ?? ''} ${error.frame ?? ''}`));
  }
  return Buffer.concat(text).toString();
}

async function same(path: string | readonly string[], options: AnalysisOptions = {}): Promise<void> {
  for (const format of FORMATS) {
    const one = await written(path, format, { ...options, threads: 1 });
    assert.ok(one.length > 0);
    assert.is(await written(path, format, { ...options, threads: 2 }), one, String(path));
  }
}

test('captures of kernels', async () => {
  for (const story of ['interleaved', 'syn_flood', 'ipv6', 'vxlan']) await same(capturePath(story, 'client'));
});

test('a series, and options', async () => {
  const series = ['reuse_after_rst', 'interleaved'].map((story) => capturePath(story, 'server'));
  await same(series, { timeWait: 1, maxFlows: 2, chunkOctets: 77, maxFrames: 40 });
});

test('damage comes after all before it', async () => {
  const files = readdirSync(HOSTILE).filter((name) => /cut|len|magic|lie/.test(name));
  assert.ok(files.length > 3);
  for (const name of files.slice(0, 8)) await same(join(HOSTILE, name));
});

test('a sink that fails ends the pass', async () => {
  const capture = await openCapture(capturePath('interleaved', 'client'), { threads: 2 });
  const refusal = new Error('no more');
  await capture
    .writeTo('events-json', () => {
      throw refusal;
    })
    .then(
      () => {
        assert.unreachable();
      },
      (error: unknown) => {
        assert.is(error, refusal);
      },
    );
});

test('threads are a number from 1, or auto', async () => {
  for (const threads of [0, 1.5, -1]) {
    const capture = await openCapture(capturePath('interleaved', 'client'), { threads });
    await capture
      .writeTo('events-json', () => undefined)
      .then(
        () => {
          assert.unreachable();
        },
        (error: unknown) => {
          assert.instance(error, HandsharkError);
          assert.is((error as HandsharkError).code, 'ERR_OPTION');
        },
      );
  }
});

test.run();
