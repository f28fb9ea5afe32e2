// Lines that are longer than the terminal is wide.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { wrapLines } from '../../../host/cli/wrap.ts';

test('lines that fit stay as they are', () => {
  assert.is(wrapLines('  one   two\n\nthree\n', 40, 4), '  one   two\n\nthree\n');
});

test('longer ones are broken between words, and go on further in', () => {
  const line = '     0.000000  #0    192.0.2.10:40000 → 198.51.100.20:80  SYN  mss 1460, window 64240\n';
  assert.is(
    wrapLines(line, 60, 15),
    '     0.000000  #0    192.0.2.10:40000 → 198.51.100.20:80\n               SYN  mss 1460, window 64240\n',
  );
});

test('colours take no room, and a word that is too long stands alone', () => {
  const red = '\u001b[31m';
  assert.is(
    wrapLines(`${red}${'a'.repeat(30)} ${'b'.repeat(50)} c\u001b[0m`, 40, 2),
    `${red}${'a'.repeat(30)}\n  ${'b'.repeat(50)}\n  c\u001b[0m`,
  );
});

test('on a terminal too narrow for that nothing is broken', () => {
  assert.is(wrapLines('x '.repeat(60), 20, 4), 'x '.repeat(60));
});

test.run();
