import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseTshark } from '../../../../host/cli/tshark/parse.ts';
import { UsageError } from '../../../../host/cli/usage.ts';

test('single letters alone, together, and with their value attached or apart', () => {
  const given = parseTshark(['-nq', '-c5', '-e', 'tcp.seq', '-etcp.ack']);
  assert.equal([...given.flags], ['n', 'q']);
  assert.equal(given.values.get('c'), ['5']);
  assert.equal(given.values.get('e'), ['tcp.seq', 'tcp.ack']);
});

test('long names, whole and cut short, are the letters', () => {
  const given = parseTshark(['--read-file', 'a', '--read-file=b', '--disp=tcp', '-n']);
  assert.equal(
    [...given.values],
    [
      ['r', ['a', 'b']],
      ['Y', ['tcp']],
    ],
  );
});

test('the first word that is no option ends them, and so do two dashes', () => {
  assert.equal(parseTshark(['-n', 'tcp', '-Y', 'ip']).operands, ['tcp', '-Y', 'ip']);
  assert.equal(parseTshark(['-n', '--', '-x']).operands, ['-x']);
  assert.equal(parseTshark(['-r', '-', '-']).operands, ['-']);
});

test('what is not understood or not done is refused in one line', () => {
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['-Z'], /^unrecognized option: Z$/],
    [['--nosuch'], /^unrecognized option: nosuch$/],
    [['--read'], /^option is ambiguous: read$/],
    [['-c'], /^option requires an argument: c$/],
    [['--display-filter'], /^option requires an argument: display-filter$/],
    [['-i', 'eth0'], /^tshark's option -i is about capturing/],
    [['--color'], /^tshark's option --color is not supported: /],
    [['--\x1b[31m\n'], /^unrecognized option: \\x1b\[31m\\x0a$/],
  ];
  for (const [words, message] of wrong) {
    assert.throws(
      () => parseTshark(words),
      (error: unknown) => error instanceof UsageError && message.test(error.message),
      words.join(' '),
    );
  }
});

test.run();
