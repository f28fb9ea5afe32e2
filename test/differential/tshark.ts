// tshark's answers, kept outside the project so that each capture is asked for once.

import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const OUTPUT_MOST = 1 << 30;

/** What is counted of one capture. */
export interface Counts {
  readonly frames: number;
  /** Frames with a TCP header, quoted ones included. */
  readonly tcpFrames: number;
  /** Different values of tcp.stream. */
  readonly streams: number;
}

/** The counts that lines of tcp.stream tell: one line a frame, values with commas between. */
export function countLines(text: string): Counts {
  const lines = text.split('\n').slice(0, -1);
  const streams = new Set<string>();
  let tcpFrames = 0;
  for (const line of lines) {
    if (line === '') continue;
    tcpFrames++;
    for (const stream of line.split(',')) streams.add(stream);
  }
  return { frames: lines.length, tcpFrames, streams: streams.size };
}

/** First line of `tshark --version`; undefined where it is not installed. */
export function tsharkVersion(): string | undefined {
  try {
    return execFileSync('tshark', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n')[0];
  } catch {
    return undefined;
  }
}

/** The folder in which answers about `what` are kept. */
export function answersFolder(what: string): string {
  const folder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'handshark', what);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** tshark with its default preferences, whatever the user has set. */
export class Tshark {
  readonly #file: string;
  readonly #known: Map<string, Counts>;
  readonly #preferences = mkdtempSync(join(tmpdir(), 'handshark-tshark-'));

  constructor(version: string) {
    this.#file = join(answersFolder('streams'), `${version.replace(/[^\w.]+/g, '-')}.json`);
    this.#known = new Map(stored(this.#file));
  }

  async counts(capture: string): Promise<Counts> {
    const key = createHash('sha256').update(readFileSync(capture)).digest('hex');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const counts = countLines(await this.#streams(capture));
    this.#known.set(key, counts);
    return counts;
  }

  /** What was printed before tshark gave up on a damaged capture counts. */
  #streams(capture: string): Promise<string> {
    const env = { ...process.env, WIRESHARK_CONFIG_DIR: this.#preferences };
    return new Promise((resolve) => {
      execFile('tshark', ['-n', '-r', capture, '-T', 'fields', '-e', 'tcp.stream'], { env, maxBuffer: OUTPUT_MOST }, (_error, stdout) =>
        resolve(stdout),
      );
    });
  }

  close(): void {
    writeFileSync(this.#file, JSON.stringify([...this.#known]));
    rmSync(this.#preferences, { recursive: true });
  }
}

function stored(file: string): [string, Counts][] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as [string, Counts][];
  } catch {
    return [];
  }
}
