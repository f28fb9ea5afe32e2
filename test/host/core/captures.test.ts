// Over captures that others made, where they are at hand: as many frames as capinfos counts, for each of them.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CaptureError } from '../../../host/errors.ts';
import { drive } from './drive.ts';

const CAPTURES = '../shared/captures';

/**
 * Fuzzers' files that start like pcap and go on like noise. capinfos guesses from the noise that each record has a longer header, and so
 * reads less; here the file is read as its magic says, up to the damage.
 */
const READ_FURTHER: ReadonlySet<string> = new Set([
  'clusterfuzz-testcase-minimized-FuzzTarget-5766899836387328',
  'crash-exception-cast-constructed-record',
]);

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name));
}

const checked = existsSync(CAPTURES) && spawnSync('capinfos', ['-v']).status === 0 ? test : test.skip;

checked('as many packets as capinfos counts', async () => {
  const paths = files(CAPTURES);
  const { stdout } = spawnSync('capinfos', ['-c', '-M', '-T', '-r', '-Q', ...paths], { encoding: 'utf8', maxBuffer: 1 << 24 });
  const counts = new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.replaceAll('"', '').split('\t') as [string, string]),
  );
  assert.ok(counts.size > 800);
  for (const path of paths) {
    const { frames, blocks, error } = await drive([path]);
    const packets = frames - blocks.filter(({ kind }) => kind === 'custom').length;
    assert.ok(error === undefined || error instanceof CaptureError, `${path}: ${String(error)}`);
    if ([...READ_FURTHER].some((name) => path.endsWith(name))) continue;
    const count = counts.get(path);
    if (count === undefined)
      assert.instance(error, CaptureError, path); // capinfos gives no count of what is damaged other than by a cut
    else assert.is(packets, Number(count), path);
  }
});

checked('the same for chunks of any size', async () => {
  for (const path of files(CAPTURES).filter((_, at) => at % 25 === 0)) {
    const { error, ...whole } = await drive([path]);
    const { error: again, ...pieces } = await drive([path], { chunkOctets: 1 + ((path.length * 977) % 5000) });
    assert.equal(pieces, whole, path);
    assert.is(String(again), String(error));
  }
});

test.run();
