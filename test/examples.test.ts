// The programs in examples/ do what their first lines say.

import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const SCENARIOS = join('test', 'golden', 'scenarios');

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function capture(scenario: string): string {
  return join(SCENARIOS, scenario, 'client.pcapng');
}

function run(example: string, words: readonly string[], input?: Buffer): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('build', 'examples', `${example}.js`), ...words], {
    encoding: 'utf8',
    ...(input && { input }),
  });
  return { status, stdout, stderr };
}

test('handshakes: the round trip of each, and its two halves', () => {
  assert.equal(run('handshakes', [capture('syn_lost_once'), capture('tfo')]), {
    status: 0,
    stdout: `192.0.2.10:40000 → 198.51.100.20:20065: 20.544 ms = server 20.501 ms + client 0.043 ms (syn repeated)
192.0.2.10:40001 → 198.51.100.20:20069: 25.120 ms = server 21.657 ms + client 3.462 ms
192.0.2.10:40002 → 198.51.100.20:20069: 20.723 ms = server 20.654 ms + client 0.069 ms
`,
    stderr: '',
  });
});

test('follow-live: what becomes of connections, from standard input', () => {
  assert.equal(run('follow-live', [], readFileSync(capture('tfo'))), {
    status: 0,
    stdout: `1795189064.641477742 192.0.2.10:40001 → 198.51.100.20:20069 open
1795189064.783171450 192.0.2.10:40001 → 198.51.100.20:20069 closed by client, 12 octets
1795189064.894132361 192.0.2.10:40002 → 198.51.100.20:20069 open
1795189065.025452062 192.0.2.10:40002 → 198.51.100.20:20069 closed by client, 12 octets
`,
    stderr: '',
  });
  assert.match(run('follow-live', [], readFileSync(capture('refused'))).stdout, / failed: refused\n$/);
});

test('triage: the connections that went wrong, as CSV; damage is told and ends with status 2', () => {
  const cut = join('test', 'golden', 'hostile', 'files', 'one-byte');
  assert.equal(run('triage', [capture('refused'), capture('interleaved')]), {
    status: 0,
    stdout: `start,client,server,outcome,reason,closedBy,synRetransmits,clientOctets,serverOctets
1795189005.140009351,192.0.2.10:40000,198.51.100.20:20051,failed,refused,server,0,0,0
1795189080.748430828,192.0.2.10:41001,198.51.100.20:20029,reset,,client,0,411,150
1795189080.810082039,192.0.2.10:41004,198.51.100.20:20029,reset,,client,0,744,150
1795189080.872830919,192.0.2.10:41007,198.51.100.20:20029,reset,,client,0,1077,150
`,
    stderr: '',
  });
  const { status, stderr } = run('triage', [cut]);
  assert.is(status, 2);
  assert.match(stderr, /one-byte: .*\n$/);
});

test('every example is tried', () => {
  assert.equal(
    readdirSync('examples')
      .filter((name) => name.endsWith('.ts'))
      .sort(),
    ['follow-live.ts', 'handshakes.ts', 'triage.ts'],
  );
});

test.run();
