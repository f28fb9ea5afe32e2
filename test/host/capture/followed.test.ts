// Files that grow, are replaced, cut, or have a successor: what is told is what a series of the same files tells.

import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CaptureError, HandsharkError, openCapture, type TcpEvent } from '../../../host/index.ts';
import { capturePath } from '../../golden/truth.ts';

const follow = suite('followed files');
const folder = mkdtempSync(join(tmpdir(), 'handshark-follow-'));
const FIRST = readFileSync(capturePath('close_4way_client', 'client'));
const SECOND = readFileSync(capturePath('refused', 'client'));
/** Tries, 20 ms apart, after which what is waited for will not come. */
const TRIES = 1500;
let made = 0;

follow.after(() => {
  rmSync(folder, { recursive: true });
});

function fresh(): string {
  return join(folder, `file-${made++}.pcapng`);
}

/** What is told of a file as it is followed. */
class Follower {
  readonly events: TcpEvent[] = [];
  readonly warnings: string[] = [];
  readonly #controller = new AbortController();
  readonly #done: Promise<void>;

  constructor(path: string) {
    this.#done = this.#run(path);
    this.#done.catch(() => undefined);
  }

  async #run(path: string): Promise<void> {
    const { signal: finish } = this.#controller;
    const capture = await openCapture(path, { follow: true, finish, onWarning: (warning) => this.warnings.push(warning) });
    for await (const event of capture.events()) this.events.push(event);
  }

  /** Waits until the event with that name was told of that stream. */
  async until(name: string, stream: number): Promise<void> {
    for (let tries = 0; tries < TRIES; tries++) {
      if (this.events.some(({ event, stream: number }) => event === name && number === stream)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.unreachable(`${name} of ${stream} among ${this.events.map(({ event }) => event).join(' ')}`);
  }

  async end(): Promise<readonly TcpEvent[]> {
    this.#controller.abort();
    await this.#done;
    return this.events;
  }
}

async function eventsOf(...inputs: readonly Uint8Array[]): Promise<TcpEvent[]> {
  const events: TcpEvent[] = [];
  const capture = await openCapture(inputs);
  for await (const event of capture.events()) events.push(event);
  return events;
}

follow('a file that grows, cut anywhere', async () => {
  const path = fresh();
  writeFileSync(path, '');
  const follower = new Follower(path);
  const pieces = [0, 3, 700, 701, 1200, FIRST.length];
  for (let index = 1; index < pieces.length; index++) {
    appendFileSync(path, FIRST.subarray(pieces[index - 1], pieces[index]));
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await follower.until('closed', 0);
  assert.not(follower.events.some(({ event }) => event === 'flow_end'));
  assert.equal(await follower.end(), await eventsOf(FIRST));
  assert.equal(follower.warnings, []);
});

follow('a file that is replaced', async () => {
  const path = fresh();
  writeFileSync(path, FIRST);
  const follower = new Follower(path);
  await follower.until('closed', 0);
  const other = fresh();
  writeFileSync(other, SECOND);
  renameSync(other, path);
  await follower.until('failed', 1);
  assert.equal(await follower.end(), await eventsOf(FIRST, SECOND));
});

follow('a file that goes away and comes again', async () => {
  const path = fresh();
  writeFileSync(path, FIRST);
  const follower = new Follower(path);
  await follower.until('closed', 0);
  rmSync(path);
  await new Promise((resolve) => setTimeout(resolve, 100));
  writeFileSync(path, SECOND);
  await follower.until('failed', 1);
  assert.equal(await follower.end(), await eventsOf(FIRST, SECOND));
});

follow('a ring buffer whose folder is removed ends with a damage in words', async () => {
  const place = join(folder, 'ring');
  mkdirSync(place);
  const path = join(place, 'ring_00001_20261121000000.pcapng');
  writeFileSync(path, FIRST);
  const follower = new Follower(path);
  await follower.until('closed', 0);
  rmSync(place, { recursive: true });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await follower.end().then(
    () => {
      assert.unreachable();
    },
    (error: unknown) => {
      assert.instance(error, CaptureError);
      assert.match((error as Error).message, /ring: there is no such file/);
    },
  );
});

follow('a file that is cut and written anew', async () => {
  const path = fresh();
  writeFileSync(path, FIRST);
  const follower = new Follower(path);
  await follower.until('closed', 0);
  truncateSync(path);
  // Shorter than what was read, or the cut could not be seen.
  assert.ok(SECOND.length < FIRST.length);
  appendFileSync(path, SECOND);
  await follower.until('failed', 1);
  assert.equal(await follower.end(), await eventsOf(FIRST, SECOND));
});

follow('the next file of a ring buffer, behind one that ends in the middle of a packet', async () => {
  const first = join(folder, 'ring_00001_20261121000000.pcapng');
  const second = join(folder, 'ring_00002_20261121000100.pcapng');
  writeFileSync(first, FIRST.subarray(0, FIRST.length - 30));
  const follower = new Follower(first);
  await follower.until('established', 0);
  writeFileSync(second, SECOND);
  await follower.until('failed', 1);
  await follower.end();
  assert.is(follower.warnings.length, 1);
  assert.match(follower.warnings[0] ?? '', /ring_00001.*cut short/);
});

follow('what cannot be followed', async () => {
  for (const input of [[fresh()], [capturePath('refused', 'client'), capturePath('refused', 'server')], [FIRST]]) {
    try {
      const capture = await openCapture(input, { follow: true });
      await capture.count();
    } catch (error) {
      assert.ok(error instanceof CaptureError || error instanceof HandsharkError);
      continue;
    }
    assert.unreachable();
  }
});

follow('the reading of a stream that says nothing more can be ended', async () => {
  const controller = new AbortController();
  const silent = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    yield FIRST;
    await new Promise(() => undefined);
  };
  const capture = await openCapture(silent(), { finish: controller.signal });
  const events: TcpEvent[] = [];
  for await (const event of capture.events()) {
    events.push(event);
    if (event.event === 'closed') controller.abort();
  }
  assert.equal(events, await eventsOf(FIRST));
});

follow.run();
