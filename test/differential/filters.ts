// Display filters beside Wireshark's: the same frames, or the same refusal.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FilterError, openCapture, type Capture } from '../../host/index.ts';
import { FIELDS, FilterGenerator, type Samples } from './filter-generator.ts';
import { Sharkd, type Answer } from './sharkd.ts';
import { tsharkVersion } from './tshark.ts';

const SCENARIOS = join('test', 'golden', 'scenarios');
/** In them is all that the language has to tell apart: both IPs, tunnels, quotations, options, losses, data. */
const CAPTURES = ['vxlan', 'ipv6', 'rejected_icmp', 'tfo', 'loss_fast_retransmit', 'zero_window', 'urgent', 'ecn'].map((name) =>
  join(SCENARIOS, name, 'client.pcapng'),
);
const COUNT = 2000;
const COUNT_SHORT = 150;
const SEED = 20011;
/** Of the refusals, one in so many is also compared with tshark's own words, place and exit status. */
const PRINTED_EVERY = 20;
const SAMPLES_MOST = 30;
/** Values are not quoted, so those that need escapes are left out. */
const TELLING = /^[\w.:·-]+$/u;
/** Refusals that are handshark's own. */
const OWN = /^(?:Regex compilation error: )?handshark /;

async function samplesOf(captures: readonly Capture[]): Promise<Samples> {
  const samples = new Map<string, string[]>();
  for (const field of Object.values(FIELDS).flat()) {
    const values = new Set<string>();
    for (const capture of captures) {
      const pieces: Buffer[] = [];
      await capture
        .writeTo({ fields: [field], aggregator: '\n' }, (octets) => void pieces.push(Buffer.from(octets)))
        .catch(() => undefined);
      for (const value of Buffer.concat(pieces).toString().split('\n')) if (TELLING.test(value)) values.add(value);
    }
    samples.set(field, [...values].slice(0, SAMPLES_MOST));
  }
  return samples;
}

async function ownAnswer(capture: Capture, filter: string): Promise<Answer> {
  const pieces: Buffer[] = [];
  try {
    await capture.writeTo({ fields: ['frame.number'], filter }, (octets) => void pieces.push(Buffer.from(octets)));
  } catch (error) {
    if (error instanceof FilterError) return { refusal: error.message };
    throw error;
  }
  return { frames: Buffer.concat(pieces).toString().trim().split('\n').join(' ') };
}

/** What tshark prints about a filter that it refuses, without the line about who runs it. */
function printedBy(preferences: string, filter: string): string {
  const env = { ...process.env, WIRESHARK_CONFIG_DIR: preferences };
  try {
    execFileSync('tshark', ['-n', '-r', CAPTURES[0] ?? '', '-Y', filter], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    return '';
  } catch (error) {
    const { stderr, status } = error as { readonly stderr: Buffer; readonly status: number };
    const lines = stderr
      .toString()
      .split('\n')
      .filter((line) => !line.startsWith('Running as user'));
    const note = lines.findIndex((line) => line.startsWith('  Note: '));
    return `${String(status)} ${lines
      .slice(0, note < 0 ? undefined : note)
      .join('\n')
      .trimEnd()}`;
  }
}

/** The frames that tshark itself picks. sharkd dissects every frame a second time before it is asked, and some fields are then others. */
function pickedBy(preferences: string, capture: string, filter: string): Answer {
  const env = { ...process.env, WIRESHARK_CONFIG_DIR: preferences };
  const words = ['-n', '-r', capture, '-Y', filter, '-T', 'fields', '-e', 'frame.number'];
  const frames = execFileSync('tshark', words, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return { frames: frames.trim().split('\n').join(' ') };
}

function ownPrint(filter: string): Promise<string> {
  return openCapture(CAPTURES[0] ?? '').then(async (capture) => {
    try {
      await capture.writeTo({ fields: ['frame.number'], filter }, () => undefined);
      return '';
    } catch (error) {
      return error instanceof FilterError ? `2 tshark: ${error.report}`.trimEnd() : String(error);
    } finally {
      await capture.close();
    }
  });
}

function shown(answer: Answer): string {
  if ('crash' in answer) return 'a crash';
  return 'refusal' in answer ? `refused: ${answer.refusal}` : `frames ${answer.frames === '' ? 'none' : answer.frames}`;
}

/** Compares filters, some of them with `short`; → what differs, in words. */
export async function checkFilters({ short }: { readonly short: boolean }): Promise<string[]> {
  const [seed, count] = [SEED, short ? COUNT_SHORT : COUNT];
  const version = tsharkVersion();
  if (version === undefined) return ['tshark is not installed'];
  const captures = await Promise.all(CAPTURES.filter((path) => existsSync(path)).map((path) => openCapture(path)));
  const theirs = await Promise.all(CAPTURES.filter((path) => existsSync(path)).map((path) => Sharkd.load(path)));
  const preferences = mkdtempSync(join(tmpdir(), 'handshark-tshark-'));
  const generator = new FilterGenerator(seed, await samplesOf(captures));
  const complaints: string[] = [];
  const tally = { picked: 0, refused: 0, printed: 0, own: 0, crashed: 0 };
  for (let done = 0; done < count; done++) {
    const filter = generator.next();
    for (const [index, capture] of captures.entries()) {
      const own = await ownAnswer(capture, filter);
      let their = (await theirs[index]?.filter(filter)) ?? own;
      if ('frames' in own && 'frames' in their && own.frames !== their.frames) their = pickedBy(preferences, CAPTURES[index] ?? '', filter);
      if ('refusal' in own && OWN.test(own.refusal)) {
        tally.own++;
        break;
      }
      if ('crash' in their) {
        tally.crashed++;
        break;
      }
      if (shown(own) !== shown(their))
        complaints.push(`${filter}\n       over ${CAPTURES[index] ?? ''}: ${shown(own)}\n       Wireshark: ${shown(their)}`);
      if (!('refusal' in own)) {
        tally.picked++;
        continue;
      }
      if (tally.refused++ % PRINTED_EVERY === 0 && 'refusal' in their) {
        tally.printed++;
        const [mine, printed] = [await ownPrint(filter), printedBy(preferences, filter)];
        if (mine !== printed) complaints.push(`${filter}\n${mine}\n       tshark: ${printed}`);
      }
      break;
    }
  }
  for (const sharkd of theirs) sharkd.close();
  rmSync(preferences, { recursive: true });
  console.log(
    `filters: ${String(count)} from seed ${String(seed)} beside ${version}: ${String(tally.picked)} selections and ${String(tally.refused)} refusals compared` +
      ` (${String(tally.printed)} with their place), ${String(tally.own)} not known to handshark, ${String(tally.crashed)} that crash Wireshark, ${String(complaints.length)} complaints`,
  );
  return complaints;
}
