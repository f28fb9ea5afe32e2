// From a pipe, an event is told before the next packet is written: whoever waits for it first, and writes on only then, is not kept waiting for ever.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMAND } from '../../command.ts';
import { capturePath } from '../../golden/truth.ts';

const BLOCK_LENGTH = 4;
const BLOCK_TYPE = 0;
const ENHANCED_PACKET = 6;
const CAPTURE = readFileSync(capturePath('close_4way_client', 'client'));

/** The capture cut behind every packet: what stands before the first one comes with it. */
function packets(): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (let at = 0; at < CAPTURE.length;) {
    const isPacket = CAPTURE.readUInt32LE(at + BLOCK_TYPE) === ENHANCED_PACKET;
    at += CAPTURE.readUInt32LE(at + BLOCK_LENGTH);
    if (!isPacket) continue;
    pieces.push(CAPTURE.subarray(from, at));
    from = at;
  }
  return pieces;
}

/** The command on a pipe: what it said so far, and a way to wait for more. */
class Live {
  readonly #child;
  #said = '';
  #heard = (): void => undefined;
  readonly #ended: Promise<unknown[]>;

  constructor(words: readonly string[]) {
    this.#child = spawn(process.execPath, [COMMAND, ...words, '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#said += text;
      this.#heard();
    });
    this.#ended = once(this.#child, 'close');
  }

  write(octets: Uint8Array): void {
    this.#child.stdin.write(octets);
  }

  interrupt(): void {
    this.#child.kill('SIGINT');
  }

  /** Returns once it has said `words`. */
  async until(words: string): Promise<void> {
    while (!this.#said.includes(words)) await new Promise<void>((resolve) => (this.#heard = resolve));
  }

  async end(): Promise<{ readonly status: unknown; readonly said: string }> {
    const [status] = await this.#ended;
    return { status, said: this.#said };
  }
}

/** What the packets of a connection that opens and closes prove, by the number of the packet: RFC 9293 figures 6 and 12. */
const PROVEN: readonly (readonly [packet: number, json: string, words: string])[] = [
  [1, '"event":"syn"', 'SYN '],
  [2, '"event":"synack"', 'SYN-ACK '],
  [3, '"event":"established"', 'established'],
];

for (const [form, column] of [
  [['--json'], 1],
  [[], 2],
] as const) {
  test(`handshark ${form.join(' ')} -: events come before the next packet; an interrupt ends it with what is known`, async () => {
    const live = new Live(form);
    const pieces = packets();
    for (const [index, proven] of PROVEN.entries()) {
      assert.is(proven[0], index + 1);
      live.write(pieces[index] ?? new Uint8Array());
      await live.until(proven[column]);
    }
    live.interrupt();
    const { status, said } = await live.end();
    assert.is(status, 0);
    assert.match(said, column === 1 ? '"outcome":"end_of_capture"' : '1 connection, 1 established: 1 still there');
  });
}

test.run();
