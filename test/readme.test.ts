// README.md shows what its commands print: every console block is run and compared.
// README=write node build/test/readme.test.js writes what they print now.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMAND } from './command.ts';

const PAGES = ['README.md', join('docs', 'zeek.md')];
const BLOCK = /^```console\n\$ (.+)\n([\s\S]*?)```$/gm;
const LINK = /\]\((?!https?:)([^)#]+)\)/g;

/** What `command` prints, both streams; npm without its banner, the installed command as the built one. */
function printed(command: string): string {
  const direct = command.replace(/^npm start$/, 'npm run --silent start').replace(/\bnpx handshark\b/g, `node ${COMMAND}`);
  const environment = { ...process.env, NO_COLOR: '1', npm_config_loglevel: 'error' };
  const { stdout } = spawnSync(`(${direct}) 2>&1`, { shell: true, encoding: 'utf8', env: environment });
  return stdout.endsWith('\n') ? stdout : `${stdout}\n`;
}

for (const page of PAGES) {
  const text = readFileSync(page, 'utf8');

  if (process.env['README'] === 'write') {
    writeFileSync(
      page,
      text.replace(BLOCK, (_, command: string) => `\`\`\`console\n$ ${command}\n${printed(command)}\`\`\``),
    );
  }

  for (const [, command = '', shown = ''] of readFileSync(page, 'utf8').matchAll(BLOCK)) {
    test(`${page}: ${command}`, () => assert.is(printed(command), shown));
  }

  test(`${page}: what it links to is there`, () => {
    const broken = [...text.matchAll(LINK)].map(([, target = '']) => target).filter((target) => !existsSync(join(dirname(page), target)));
    assert.equal(broken, []);
  });
}

test('README.md: every script that it names is in package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
  const named = [...readFileSync('README.md', 'utf8').matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = '']) => name);
  assert.ok(named.length > 3);
  assert.equal(
    named.filter((name) => !Object.hasOwn(scripts, name)),
    [],
  );
});

test.run();
