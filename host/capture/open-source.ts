import type { ReadableStream } from 'node:stream/web';
import { BlobSource, isBlob, type BlobLike } from './blob-source.ts';
import { openFileSource } from './file-source.ts';
import { GZIP_MAGIC, LZ4_MAGIC, ZSTD_MAGIC } from './magics.ts';
import { MemorySource } from './memory-source.ts';
import type { OctetSource } from './source.ts';
import { StreamSource } from './stream-source.ts';

/**
 * What a capture can be read from: a path (`-` is standard input; not in browsers), octets, a File or another Blob, a stream or anything iterated for
 * octets, a source made by the caller.
 */
export type CaptureInput =
  string | Uint8Array | ArrayBuffer | BlobLike | AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | OctetSource;

type Decompressor = (source: OctetSource) => AsyncIterable<Uint8Array>;

/** Loaded where they are needed. */
const DECOMPRESSORS: readonly (readonly [magic: readonly number[], load: () => Promise<Decompressor>])[] = [
  [GZIP_MAGIC, async () => (await import('./gzip.ts')).gunzip],
  [ZSTD_MAGIC, async () => (await import('./zstd.ts')).unzstd],
  [LZ4_MAGIC, async () => (await import('./lz4.ts')).unlz4],
];
/** Octets that tell a compression. */
const MAGIC_OCTETS = 4;
/** Compressed data inside compressed data is unpacked this often; what is compressed still is handed over as it is. */
const NESTING_MAX = 4;

/** Opens an input and unpacks it where its first octets say that it is compressed, whatever its name says. Throws CaptureError. */
export async function openSource(input: CaptureInput): Promise<OctetSource> {
  let source = await openPlain(input);
  try {
    for (let depth = 0; depth < NESTING_MAX; depth++) {
      const start = await readStart(source);
      const whole = new ResumedSource(start, source);
      source = whole;
      const [, load] = DECOMPRESSORS.find(([magic]) => magic.every((octet, at) => start[at] === octet)) ?? [];
      if (load === undefined) break;
      const decompress = await load();
      source = new UnpackedSource(decompress(whole), whole);
    }
    return source;
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function openPlain(input: CaptureInput): Promise<OctetSource> {
  if (typeof input === 'string') return openFileSource(input);
  if (input instanceof Uint8Array || input instanceof ArrayBuffer) return new MemorySource(input);
  if (isBlob(input)) return new BlobSource(input);
  return Symbol.asyncIterator in input ? new StreamSource(input) : input;
}

async function readStart(source: OctetSource): Promise<Uint8Array> {
  const start = new Uint8Array(MAGIC_OCTETS);
  let had = 0;
  while (had < MAGIC_OCTETS) {
    const octets = await source.read(start.subarray(had));
    if (octets === 0) break;
    had += octets;
  }
  return start.subarray(0, had);
}

/** A source whose first octets were read already and are given again. */
class ResumedSource implements OctetSource {
  readonly name: string;
  readonly size?: number;
  readonly #source: OctetSource;
  #start: Uint8Array;

  constructor(start: Uint8Array, source: OctetSource) {
    this.name = source.name;
    if (source.size !== undefined) this.size = source.size;
    this.#source = source;
    this.#start = start;
  }

  get taken(): number {
    return this.#source.taken - this.#start.length;
  }

  read(target: Uint8Array): number | Promise<number> {
    if (this.#start.length === 0) return this.#source.read(target);
    const part = this.#start.subarray(0, target.length);
    target.set(part);
    this.#start = this.#start.subarray(part.length);
    return part.length;
  }

  skip(octets: number): number {
    const own = Math.min(octets, this.#start.length);
    this.#start = this.#start.subarray(own);
    return octets === own ? own : own + (this.#source.skip?.(octets - own) ?? 0);
  }

  close(): void | Promise<void> {
    return this.#source.close();
  }
}

/** The octets that a decompressor makes of another source; size and progress are those of the compressed one. */
class UnpackedSource implements OctetSource {
  readonly name: string;
  readonly size?: number;
  readonly #packed: OctetSource;
  readonly #octets: StreamSource;

  constructor(octets: AsyncIterable<Uint8Array>, packed: OctetSource) {
    this.name = packed.name;
    if (packed.size !== undefined) this.size = packed.size;
    this.#packed = packed;
    this.#octets = new StreamSource(octets, packed.name);
  }

  get taken(): number {
    return this.#packed.taken;
  }

  read(target: Uint8Array): number | Promise<number> {
    return this.#octets.read(target);
  }

  async close(): Promise<void> {
    await this.#octets.close();
    await this.#packed.close();
  }
}
