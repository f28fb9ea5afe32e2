import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CaptureError, HandsharkError } from '../../host/errors.ts';

test('a capture error says file, reason and place on one line and keeps the numbers', () => {
  const error = new CaptureError('ERR_CAPTURE_CUT', 'the file is cut short', {
    file: 'a\nb.pcap',
    offset: 48,
    frame: 1,
    needed: 16,
    had: 4,
  });
  assert.is(error.message, 'a\\x0ab.pcap: the file is cut short (offset 48, frame 1)');
  assert.ok(error instanceof HandsharkError && error instanceof Error);
  assert.equal(
    [error.name, error.code, error.file, error.offset, error.frame, error.block, error.needed, error.had],
    ['CaptureError', 'ERR_CAPTURE_CUT', 'a\nb.pcap', 48, 1, undefined, 16, 4],
  );
});

test('a place that is not known is not mentioned', () => {
  assert.is(new CaptureError('ERR_CAPTURE_MISSING', 'there is no such file', { file: 'x' }).message, 'x: there is no such file');
  assert.is(new HandsharkError('ERR_CORE', 'odd').message, 'odd');
});

test.run();
