import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { printable } from '../../host/text.ts';

test('control, line-breaking and bidirectional characters are written out', () => {
  assert.is(printable('a\x1b[31m\nb\x7f\x9b\u202e\u2066\u2028\ufeff'), 'a\\x1b[31m\\x0ab\\x7f\\x9b\\u{202e}\\u{2066}\\u{2028}\\u{feff}');
  assert.is(printable('\ud800x'), '\\u{d800}x');
});

test('everything else stays as it is', () => {
  assert.is(printable('ordner/Größe 1 – 中文 🦈.pcapng'), 'ordner/Größe 1 – 中文 🦈.pcapng');
});

test.run();
