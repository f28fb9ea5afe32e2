// One-line text and copies of captures beside tshark's: whole outputs, octet for octet.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { CaptureError, openCapture, type TextFormat } from '../../host/index.ts';
import { disabledIn } from './profile.ts';
import { COPY_EXCEPTIONS, TEXT_EXCEPTIONS } from './text-exceptions.ts';
import { tsharkVersion } from './tshark.ts';

const OUTPUT_MOST = 1 << 30;
/** Of a short run, one capture in so many; of the shapes that share all but their frame with another, likewise. */
const SHORT_EVERY = 40;
const RARE_EVERY = 8;
const SECTION_LENGTH = 4;
const SECTION_MAGIC = 0x0a0d0d0a;

interface Shape {
  readonly name: string;
  readonly words: readonly string[];
  readonly format: TextFormat;
  readonly every: number;
  readonly exceptions: Readonly<Record<string, string>>;
}

const SHAPES: readonly Shape[] = [
  { name: 'text', words: [], format: { columns: 'text' }, every: 1, exceptions: TEXT_EXCEPTIONS },
  {
    name: 'tabs',
    words: ['-T', 'tabs', '-t', 'ud'],
    format: { columns: 'tabs', time: { form: 'ud', hours: false } },
    every: RARE_EVERY,
    exceptions: TEXT_EXCEPTIONS,
  },
  {
    name: 'psml',
    words: ['-T', 'psml', '-u', 'hms'],
    format: { columns: 'psml', time: { form: 'r', hours: true } },
    every: RARE_EVERY,
    exceptions: TEXT_EXCEPTIONS,
  },
  { name: 'copy', words: ['-w', '-'], format: { capture: 'pcapng' }, every: 1, exceptions: COPY_EXCEPTIONS },
  {
    name: 'filtered copy',
    words: ['-Y', 'tcp.len > 0', '-w', '-'],
    format: { capture: 'pcapng', filter: 'tcp.len > 0' },
    every: RARE_EVERY,
    exceptions: COPY_EXCEPTIONS,
  },
];

/** Digests of what tshark printed, kept outside the project so that it is asked once. */
class Digests {
  readonly #file: string;
  readonly #profile: string;
  readonly #known: Map<string, string>;

  constructor(version: string, profile: string) {
    const folder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'handshark');
    mkdirSync(folder, { recursive: true });
    this.#file = join(folder, `text-${version.replace(/[^\w.]+/g, '-')}.json`);
    this.#profile = profile;
    this.#known = new Map(stored(this.#file));
  }

  /** What was printed before tshark gave up on a damaged capture counts. */
  async of(capture: string, words: readonly string[]): Promise<string> {
    const key = digest(Buffer.concat([readFileSync(capture), Buffer.from(words.join(' '))]));
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const env = { ...process.env, WIRESHARK_CONFIG_DIR: this.#profile };
    const output = await new Promise<Buffer>((resolve) => {
      execFile('tshark', ['-n', '-r', capture, ...words], { env, maxBuffer: OUTPUT_MOST, encoding: 'buffer' }, (_error, stdout) => {
        resolve(stdout);
      });
    });
    const found = digest(comparable(output));
    this.#known.set(key, found);
    return found;
  }

  close(): void {
    writeFileSync(this.#file, JSON.stringify([...this.#known]));
  }
}

function stored(file: string): [string, string][] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as [string, string][];
  } catch {
    return [];
  }
}

function digest(octets: Uint8Array): string {
  return createHash('sha256').update(octets).digest('hex');
}

/** A copy of a file without sections names the program that wrote it: its section header does not count. */
function comparable(output: Buffer): Buffer {
  if (output.length <= SECTION_LENGTH + 4 || output.readUInt32LE(0) !== SECTION_MAGIC) return output;
  return output.subarray(output.readUInt32LE(SECTION_LENGTH));
}

async function ownOutput(capture: string, format: TextFormat, disabledProtocols: readonly string[]): Promise<Buffer> {
  const pieces: Buffer[] = [];
  try {
    const opened = await openCapture(capture, { disabledProtocols });
    await opened.writeTo(format, (octets) => void pieces.push(Buffer.from(octets)));
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
  }
  return Buffer.concat(pieces);
}

/** What is asked of checkText. */
export interface TextCheck {
  /** Folders of captures. */
  readonly folders: readonly string[];
  /** Configuration folder in which only TCP and what is below it is enabled. */
  readonly profile: string;
  readonly short: boolean;
}

/** Compares whole outputs; → what differs, in words. */
export async function checkText({ folders, profile, short }: TextCheck): Promise<string[]> {
  const version = tsharkVersion();
  if (version === undefined) return ['tshark is not installed'];
  const captures = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md') && !entry.name.endsWith('.json'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const disabled = disabledIn(profile);
  const digests = new Digests(version, profile);
  const complaints: string[] = [];
  for (const { name, words, format, every, exceptions } of SHAPES) {
    const step = short ? every * SHORT_EVERY : every;
    const picked = captures.sort().filter((_, index) => index % step === 0);
    const reasons = new Map<string, number>();
    let same = 0;
    for (const capture of picked) {
      const isSame = digest(comparable(await ownOutput(capture, format, disabled))) === (await digests.of(capture, words));
      const known = Object.keys(exceptions).find((part) => capture.includes(part));
      if (isSame) same++;
      else if (known === undefined) complaints.push(`${name}: ${capture}`);
      else reasons.set(exceptions[known] ?? '', (reasons.get(exceptions[known] ?? '') ?? 0) + 1);
    }
    console.log(`${name}: ${same} of ${picked.length} captures come out as from ${version}`);
    for (const [reason, count] of reasons) console.log(`       ${count}: ${reason}`);
  }
  digests.close();
  return complaints;
}
