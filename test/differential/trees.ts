// Whole outputs of the detail tree beside tshark's, octet for octet: -V, -T json, -T ek, -T pdml.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { COMMAND } from '../command.ts';
import { chosen } from './chosen.ts';
import { disabledIn } from './profile.ts';

const SHAPES: readonly (readonly string[])[] = [['-V'], ['-T', 'json'], ['-T', 'ek'], ['-T', 'pdml']];
/** Larger captures take tshark long and show nothing new, octets. */
const SIZE_MOST = 100_000;
const COUNT_SHORT = 16;
const OUTPUT_MOST = 1 << 30;
/** PDML says when it was made. */
const MADE_AT = /(<pdml [^>]*time=")[^"]*/;

/** Why outputs differ: what the first line of tshark's that is not ours has, or the first line of ours in its place. */
const REASONS: readonly (readonly [reason: string, sign: RegExp])[] = [
  ['an assertion within tshark about keys of MPTCP, with which it ends the dissection', /issector bug|ip:tcp:mptcp/],
  ['SCTP, no layer under TCP, is shown as data', /sctp|Stream Control|ip:data/],
  ['extensions of ICMP errors and of mobile routers are not shown', /Mobility Agent|Multi-Part|icmp[._]mip|icmp[._]ext/],
  ['times outside of their range', /Fractional second|time_invalid|Epoch Time|Arrival Time|Time delta|frame\.time|frame_time/],
  [
    'noise behind a pcap header: tshark guesses another record layout from it, or does not open the file',
    /crash-exception|igmplayer|Internet Protocol Version 6|Ethernet|^$/,
  ],
];

/** At least this share of the outputs is the same, percent; what is still missing is told by its reason. */
const SHARE_LEAST = 97;

export interface TreeCheck {
  readonly captures: string;
  readonly tools: string;
  readonly short: boolean;
}

function run(command: string, words: readonly string[], env: NodeJS.ProcessEnv): string {
  const { stdout } = spawnSync(command, words, { env, maxBuffer: OUTPUT_MOST, encoding: 'latin1', stdio: ['ignore', 'pipe', 'ignore'] });
  return stdout.replace(MADE_AT, '$1');
}

/** The first pieces that differ, tshark's and ours. */
function firstDifference(wanted: string, found: string): readonly [string, string] {
  const separator = /\n|,(?=")/;
  const ours = found.split(separator);
  const theirs = wanted.split(separator);
  const place = theirs.findIndex((line, index) => line !== ours[index]);
  return place < 0 ? ['', ours[theirs.length] ?? ''] : [theirs[place] ?? '', ours[place] ?? ''];
}

function reasonOf([theirs, ours]: readonly [string, string]): string {
  const [reason] = REASONS.find(([, sign]) => sign.test(theirs)) ?? REASONS.find(([, sign]) => sign.test(ours)) ?? [];
  return reason ?? 'others';
}

/** Complaints: shapes of which too few outputs are the same. Prints the shares, and of the others the reasons with an example each. */
export function checkTrees({ captures, tools, short }: TreeCheck): string[] {
  const env = { ...process.env, WIRESHARK_CONFIG_DIR: join(tools, 'tshark-profile'), TZ: 'UTC' };
  const left = disabledIn(join(tools, 'tshark-profile')).flatMap((name) => ['--disable-protocol', name]);
  const files = chosen(captures, short, COUNT_SHORT, SIZE_MOST).map((name) => join(captures, name));
  return SHAPES.flatMap((shape) => {
    const reasons = new Map<string, string[]>();
    let same = 0;
    for (const file of files) {
      const words = ['-n', '-r', file, ...shape];
      const wanted = run('tshark', words, env);
      const found = run(process.execPath, [COMMAND, ...words, ...left], env);
      if (wanted === found) same++;
      else {
        const reason = reasonOf(firstDifference(wanted, found));
        reasons.set(reason, [...(reasons.get(reason) ?? []), file]);
      }
    }
    console.log(`trees ${shape.join(' ')}: ${same} of ${files.length} outputs are tshark's`);
    for (const [reason, of] of [...reasons].sort(([, a], [, b]) => b.length - a.length)) {
      console.log(`     ${of.length} × ${reason}, as in ${of[0] ?? ''}`);
    }
    return same * 100 < files.length * SHARE_LEAST ? [`${shape.join(' ')}: too few`] : [];
  });
}
