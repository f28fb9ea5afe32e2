// --untrusted: the same output from a process that may only read.

import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMAND } from '../../command.ts';

const HTTP = 'test/golden/plugins/http.pcap';

function run(...words: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' });
}

for (const words of [
  [HTTP, '--json', '--plugin', 'http'],
  ['-r', HTTP, '--plugin', 'http', '-T', 'fields', '-e', 'http.host', '-e', 'http.request.uri'],
  ['-r', HTTP, '--plugin', 'none-such.wasm'],
]) {
  test(`the same from a child process: ${words.join(' ')}`, () => {
    const own = run(...words);
    const child = run(...words, '--untrusted');
    assert.is(child.stdout, own.stdout);
    assert.is(child.stderr, own.stderr);
    assert.is(child.status, own.status);
    assert.ok(own.stdout.length > 0 || own.status !== 0);
  });
}

test('the child process writes no files', () => {
  const copy = join(tmpdir(), `handshark-untrusted-${process.pid}.pcapng`);
  const { status, stderr } = run('-r', HTTP, '-w', copy, '--untrusted');
  const written = existsSync(copy);
  rmSync(copy, { force: true });
  assert.not(written);
  assert.is.not(status, 0);
  assert.match(stderr, /^handshark: /);
});

test.run();
