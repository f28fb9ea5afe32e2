// Wireshark's own filter engine, asked many questions over one capture without starting anew for each.

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const PREFIX = 'Filter invalid - ';

/** What is said to a filter: the numbers of the frames that it picks, or why it is none. */
export type Answer = { readonly frames: string } | { readonly refusal: string } | { readonly crash: true };

interface Reply {
  readonly result?: readonly { readonly num: number }[];
  readonly error?: { readonly message: string };
}

/** sharkd with one capture loaded. */
export class Sharkd {
  #child: ChildProcessWithoutNullStreams;
  #replies: AsyncIterator<string, undefined>;
  readonly #capture: string;
  readonly #preferences = mkdtempSync(join(tmpdir(), 'handshark-sharkd-'));
  #id = 0;

  private constructor(capture: string) {
    this.#capture = resolve(capture);
    this.#child = this.#start();
    this.#replies = linesOf(this.#child);
  }

  static async load(capture: string): Promise<Sharkd> {
    const sharkd = new Sharkd(capture);
    await sharkd.#ask('load', { file: sharkd.#capture });
    return sharkd;
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn('sharkd', ['-'], { env: { ...process.env, WIRESHARK_CONFIG_DIR: this.#preferences } });
    child.stderr.resume();
    child.stdin.on('error', () => undefined);
    return child;
  }

  /** Starts anew: Wireshark 4.0 ends itself over some filters. */
  async #restart(): Promise<void> {
    this.#child.kill();
    this.#child = this.#start();
    this.#replies = linesOf(this.#child);
    await this.#ask('load', { file: this.#capture });
  }

  /** Undefined when it ended instead of answering. */
  async #ask(method: string, params: Readonly<Record<string, string>>): Promise<Reply | undefined> {
    this.#child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: ++this.#id, method, params })}\n`);
    for (;;) {
      const { value } = await this.#replies.next();
      if (value === undefined) return undefined;
      // A backslash is left over from the message before, now and then.
      if (value.includes('{')) return JSON.parse(value.slice(value.indexOf('{'))) as Reply;
    }
  }

  async filter(filter: string): Promise<Answer> {
    const checked = await this.#ask('check', { filter });
    if (checked?.error !== undefined) return { refusal: checked.error.message.replace(PREFIX, '') };
    const answer = checked === undefined ? undefined : await this.#ask('frames', { filter });
    if (answer === undefined) {
      await this.#restart();
      return { crash: true };
    }
    const { result = [] } = answer;
    return { frames: result.map(({ num }) => String(num)).join(' ') };
  }

  close(): void {
    this.#child.stdin.end();
    this.#child.kill();
    rmSync(this.#preferences, { recursive: true, force: true });
  }
}

function linesOf(child: ChildProcessWithoutNullStreams): AsyncIterator<string, undefined> {
  return createInterface({ input: child.stdout })[Symbol.asyncIterator]() as AsyncIterator<string, undefined>;
}
