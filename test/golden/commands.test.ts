// Command lines beside what tshark printed: test/golden/commands.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const FOLDER = join('test', 'golden', 'commands');
const CLI = join('build', 'host', 'cli', 'bin.js');

const names = readdirSync(FOLDER).flatMap((file) => /^(.+)\.args$/.exec(file)?.[1] ?? []);

test('there are command lines', () => {
  assert.ok(names.length > 0);
});

for (const name of names) {
  test(`${name} prints what tshark prints`, () => {
    const words = readFileSync(join(FOLDER, `${name}.args`), 'utf8')
      .trimEnd()
      .split('\n');
    const env = { ...process.env, TZ: 'UTC' };
    const found = execFileSync(process.execPath, [CLI, '-n', ...words], { encoding: 'utf8', env });
    assert.fixture(found, readFileSync(join(FOLDER, `${name}.txt`), 'utf8'));
  });
}

test.run();
