import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const MAIN = fileURLToPath(new URL('../../../dist/bin/handshark.js', import.meta.url));
const CLOSE = 'test/golden/scenarios/close_4way_client/client.pcapng';
const REFUSED = 'test/golden/scenarios/refused/client.pcapng';

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(words: readonly string[], input?: Uint8Array): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  return { status, out: stdout, err: stderr };
}

function lines(text: string): string[] {
  return text.trimEnd().split('\n');
}

test('events in words, with a summary', () => {
  const { status, out, err } = run([CLOSE]);
  assert.equal([status, err], [0, '']);
  assert.match(out, 'established, rtt 20.504 ms');
  assert.match(out, '1 connection, 1 established: 1 closed; median handshake 20.504 ms');
});

test('events and connections as JSON, from a file and from standard input', () => {
  const events = run(['--json', CLOSE]);
  assert.is(events.status, 0);
  assert.is(lines(events.out).length, 9);
  assert.equal(run(['--json', '-'], readFileSync(CLOSE)), events);
  const [flow] = lines(run(['flows', '--json', CLOSE]).out).map(
    (line) => JSON.parse(line) as { outcome: string; states: { client: unknown[] } },
  );
  assert.is(flow?.outcome, 'closed');
  assert.equal(flow?.states.client.at(-1), ['TIME-WAIT', 10]);
});

test('connections as a table, as CSV and as conn.log', () => {
  assert.match(run(['flows', CLOSE]).out, /^STREAM .*\n {4}#0 {2}192\.0\.2\.10:40000 .*closed by client/);
  const [header = '', row = ''] = run(['flows', '--csv', CLOSE]).out.split('\r\n');
  assert.is(header.split(',').length, row.split(',').length);
  assert.match(run(['flows', '--zeek', CLOSE]).out, '#fields\tts\tuid\tid.orig_h');
});

test("tshark's own arguments", () => {
  const { status, out } = run([
    '-n',
    '-r',
    REFUSED,
    '-T',
    'fields',
    '-E',
    'header=y',
    '-E',
    'separator=,',
    '-e',
    'frame.number',
    '-e',
    'tcp.flags',
    '-c1',
  ]);
  assert.equal([status, out], [0, 'frame.number,tcp.flags\n1,0x0002\n']);
});

test('usage errors are one line and status 1', () => {
  const wrong: string[][] = [
    ['--bogus', CLOSE],
    ['flows'],
    ['flows', '--json', '--csv', CLOSE],
    ['-r', CLOSE, '-Y', 'tcp', 'ip'],
    ['-r', CLOSE, '-T', 'xyz'],
    ['-r', CLOSE, '-T', 'fields'],
    ['-r', CLOSE, '-T', 'fields', '-e', 'frame.number', '-E', 'foo=x'],
    ['-r', CLOSE, '-c', '1x', '-T', 'fields', '-e', 'frame.number'],
    ['-r', CLOSE, '-e', 'tcp.len'],
    ['--seed', 'x', CLOSE],
    ['--time-wait', '-1', CLOSE],
  ];
  for (const words of wrong) {
    const { status, out, err } = run(words);
    assert.equal([status, out, lines(err).length], [1, '', 1], words.join(' '));
    assert.match(err, /^handshark: /);
  }
  const unknown = run(['-r', CLOSE, '-T', 'fields', '-e', 'tcp.foo', '-e', 'tcp.bar']);
  assert.equal([unknown.status, unknown.err], [1, "handshark: Some fields aren't valid:\n\ttcp.bar\n\ttcp.foo\n"]);
});

test('a damaged capture: what came before on stdout, one line on stderr, status 2', () => {
  const octets = readFileSync(CLOSE);
  const { status, out, err } = run(['--json', '-'], octets.subarray(0, octets.length - 40));
  assert.is(status, 2);
  assert.match(out, '"event":"established"');
  assert.is(lines(err).length, 1);
  assert.match(err, /^handshark: .*\(offset \d+, frame 11\)/);
  assert.match(run(['-'], octets.subarray(0, octets.length - 40)).out, 'the capture is damaged: this is what came before the damage');
});

test('help, version, and nothing at all', () => {
  assert.match(run(['--help']).out, 'handshark flows FILE');
  assert.match(run([]).out, 'handshark flows FILE');
  assert.match(run(['--version']).out, /^handshark \d+\.\d+\.\d+\n$/);
});

test('bench counts what the loop did', () => {
  const report = JSON.parse(run(['bench', '--json', CLOSE]).out) as Record<string, unknown>;
  assert.equal([report['packets'], report['octets'], report['flows'], report['established'], report['closed']], [11, 750, 1, 1, 1]);
  assert.type(report['loopSeconds'], 'number');
  assert.match(run(['bench', CLOSE]).out, '11 packets');
});

test('a reader that goes away ends the run quietly', async () => {
  const child = spawn(process.execPath, [MAIN, '--json', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const octets = readFileSync(CLOSE);
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => undefined);
  child.stdout.destroy();
  await once(child.stdout, 'close');
  child.stdin.end(octets);
  const [status] = (await once(child, 'close')) as [number | null];
  assert.equal([status, err], [0, '']);
});

test('what a live source has given is told while it is silent', async () => {
  const octets = readFileSync(CLOSE);
  for (const words of [['--json', '-'], ['-'], ['-r', '-', '-T', 'fields', '-e', 'frame.number']]) {
    const child = spawn(process.execPath, [MAIN, ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write(octets.subarray(0, octets.length >> 1));
    const [text] = (await once(child.stdout, 'data')) as [Buffer];
    assert.ok(text.length > 0);
    child.stdin.end(octets.subarray(octets.length >> 1));
    child.stdout.resume();
    assert.equal(await once(child, 'close'), [0, null]);
  }
});

test.run();
