import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { colorWanted } from '../../../host/cli/color.ts';
import { STDOUT } from '../../../host/cli/output.ts';
import { progressText } from '../../../host/cli/progress.ts';
import { number, parseLong, UsageError } from '../../../host/cli/usage.ts';

const LONG = { json: false, seed: true };

test('long options with and without a value, before and after files', () => {
  const given = parseLong(['a', '--seed=7', '--json', 'b', '--seed', '8', '-'], LONG);
  assert.equal(given.operands, ['a', 'b', '-']);
  assert.equal([...given.flags], ['json']);
  assert.equal(given.values.get('seed'), ['7', '8']);
  assert.is(number(given, 'seed'), 8);
});

test('two dashes end the options', () => {
  assert.equal(parseLong(['--', '--json', '-x'], LONG).operands, ['--json', '-x']);
});

test('what is not understood is refused in one line', () => {
  const wrong: (() => unknown)[] = [
    () => parseLong(['--nosuch'], LONG),
    () => parseLong(['--toString'], LONG),
    () => parseLong(['-j'], LONG),
    () => parseLong(['--seed'], LONG),
    () => parseLong(['--json=1'], LONG),
    () => number(parseLong(['--seed', '1e\n9'], LONG), 'seed'),
    () => parseLong(['--\x1b[31m\n'], LONG),
  ];
  for (const work of wrong) assert.throws(work, (error: unknown) => error instanceof UsageError && !/[\n\x1b]/.test(error.message));
});

test('colours as told, else by the environment', () => {
  const given = (...words: string[]) => parseLong(words, { color: false, 'no-color': false });
  assert.is(colorWanted(given('--color'), STDOUT, { NO_COLOR: '1' }), true);
  assert.is(colorWanted(given('--no-color'), STDOUT, { FORCE_COLOR: '1' }), false);
  assert.is(colorWanted(given(), STDOUT, { FORCE_COLOR: '1' }), true);
  assert.is(colorWanted(given(), STDOUT, { FORCE_COLOR: '0' }), false);
  assert.is(colorWanted(given(), STDOUT, { NO_COLOR: '1' }), false);
});

test('progress tells the share, the rate and the time left', () => {
  assert.is(
    progressText({ name: 'a\x1b.pcapng', index: 0, octets: 250e6, size: 1000e6 }, 250e6, 2),
    'a\\x1b.pcapng  25 %  125 MB/s  6 s left',
  );
  assert.is(progressText({ name: '-', index: 0, octets: 250e6 }, 250e6, 2), '-  250 MB  125 MB/s');
});

test.run();
