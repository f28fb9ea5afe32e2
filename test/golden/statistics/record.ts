// Asks tshark for the statistics that the tests expect, and writes them down.
// usage: node build/test/golden/statistics/record.js

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXPECTED, SCENARIOS, type Expected } from './expected.ts';

const STREAM = [
  'expert',
  'io,phs',
  'conv,tcp',
  'endpoints,tcp',
  'flow,tcp,network',
  'follow,tcp,ascii,0',
  'follow,tcp,hex,0',
  'follow,tcp,yaml,0',
];
const FLAGGED = 'SUM(tcp.len)tcp.len,AVG(tcp.len)tcp.len,MIN(tcp.port)tcp.port,MAX(tcp.port)tcp.port,COUNT(tcp.port)tcp.port';

/** Captures (scenario and side), what follows -t, and values of -z. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ...['reorder/client', 'urgent/client', 'ipv6/client', 'midstream/server', 'rejected_icmp/client'].map(
    (capture) => [capture, 'r', STREAM] as const,
  ),
  ['zero_window/client', 'r', ['expert', 'expert,warn', 'expert,note,tcp.len > 0', 'io,phs,tcp.len > 0', 'expert,error']],
  ['syn_flood/client', 'r', ['expert', 'io,phs']],
  ['loss_fast_retransmit/server', 'r', ['expert', 'conv,tcp', 'flow,tcp,network']],
  ['interleaved/client', 'r', ['conv,tcp', 'endpoints,tcp', 'conv,ip', 'endpoints,ip', 'conv,eth', 'endpoints,eth', 'flow,tcp,standard']],
  ['ipv6/server', 'r', ['conv,ipv6', 'endpoints,ipv6', 'conv,ip', 'follow,tcp,raw,0', 'follow,tcp,ebcdic,0']],
  ['reuse_after_rst/client', 'r', ['conv,tcp', 'endpoints,tcp', 'flow,tcp,network', 'follow,tcp,raw,1', 'follow,tcp,ascii,7']],
  ['vxlan/client', 'r', ['conv,ip', 'conv,eth']],
  ['ecn/client', 'r', ['flow,tcp,network,tcp.flags.syn == 1', 'conv,tcp,tcp.flags.cwr == 1']],
  [
    'jumbo/client',
    'r',
    ['conv,tcp,tcp.len > 1000 && ip.src == 198.51.100.0/24', 'endpoints,ip,tcp.flags.fin == 1', 'follow,tcp,raw,0,2-2'],
  ],
  ['jumbo/client', 'r', ['follow,tcp,ascii,192.0.2.10:40000,198.51.100.20:20031', 'follow,tcp,raw,0,99']],
  [
    'half_close_data/client',
    'r',
    ['io,stat,0', 'io,stat,0.05', 'io,stat,0.1,,tcp.len>0', `io,stat,0.1,${FLAGGED}`, 'io,stat,5,FRAMES,BYTES()tcp'],
  ],
  [
    'half_close_data/client',
    'r',
    ['io,stat,0.02,LOAD(tcp.time_delta)tcp.time_delta,AVG(tcp.time_delta)tcp.time_delta,MAX(tcp.seq_raw)tcp'],
  ],
  ['keepalive/client', 'r', ['io,stat,1', 'io,stat,0.25,FRAMES', 'io,stat,2,tcp.analysis.flags', 'io,stat,100', 'io,stat,1.5']],
  ['fin_blackhole/client', 'r', ['io,stat,1', 'io,stat,0.5', 'io,stat,3,COUNT(tcp.analysis.retransmission)tcp.analysis.retransmission']],
  ['syn_timeout/client', 'r', ['io,stat,1,BYTES', `io,stat,0,${'tcp.port == 1 || '.repeat(12)}tcp`]],
  ...['a', 'ad', 'adoy', 'e', 'u', 'ud', 'udoy'].map(
    (form) => ['keepalive/server', form, ['conv,tcp', 'conv,ip', 'io,stat,2', 'flow,tcp,network']] as const,
  ),
];

/** What is refused, and how. */
const REFUSED = [
  'conv,tcp,nothing == 1',
  'conv,tcp,tcp.len ==',
  'endpoints,ip,nothing',
  'io,stat',
  'io,stat,x',
  'io,stat,0.0000001',
  'io,stat,1,tcp,',
  'io,stat,1,nothing',
  'io,stat,1,SUM(tcp.len',
  'io,stat,1,SUM(nothing)tcp',
  'io,stat,1,SUM(ip.src)ip.src',
  'io,stat,1,AVG()tcp',
  'io,stat,1,FRAMES(tcp)tcp',
  'io,stat,1,LOAD(tcp.len)tcp.len',
  'follow,tcp',
  'follow,tcp,utf-8,0',
  'follow,tcp,ascii',
  'follow,tcp,ascii,192.0.2.1:80',
  'follow,tcp,ascii,192.0.2.1:80,192.0.2.2:70000',
  'follow,tcp,ascii,0,x',
  'follow,tcp,ascii,0,1-x',
  'follow,tcp,ascii,0,2-1',
  'expert,nothing',
  'expert,note,nothing',
  'io,phs,nothing',
  'flow,tcp',
  'flow,tcp,network,nothing',
];

const preferences = mkdtempSync(join(tmpdir(), 'handshark-tshark-'));

function ask(capture: string, time: string, name: string): Expected {
  const env = { ...process.env, WIRESHARK_CONFIG_DIR: preferences, TZ: 'UTC' };
  const path = join(SCENARIOS, `${capture}.pcapng`);
  const { stdout, stderr, status } = spawnSync('tshark', ['-n', '-q', '-t', time, '-z', name, '-r', path], { env, encoding: 'utf8' });
  const refusal = stderr
    .split('\n')
    .filter((line) => line.startsWith('tshark: ') || line.startsWith('Expert tap'))
    .map((line) => line.replace('tshark: ', ''));
  return { capture, time, name, status: status ?? 0, output: status === 0 ? stdout.split('\n') : refusal };
}

const expected = [
  ...CASES.flatMap(([capture, time, names]) => names.map((name) => ask(capture, time, name))),
  ...REFUSED.map((name) => ask('jumbo/client', 'r', name)),
];
writeFileSync(EXPECTED, `[\n${expected.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
rmSync(preferences, { recursive: true });
console.log(`${String(expected.length)} statistics recorded`);
