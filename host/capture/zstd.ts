// Zstandard, RFC 8878. Frames and blocks are walked here, so that no header decides how much memory is taken; fzstd decodes the blocks.

import { Decompress } from 'fzstd';
import { CaptureError } from '../errors.ts';
import { PackedIntake } from './packed-intake.ts';
import type { OctetSource } from './source.ts';
import { Xxh64 } from './xxh64.ts';

/** Largest window taken: that of `zstd --long`. A larger one would be allocated on the word of the file alone. */
const WINDOW_MAX = 1 << 27;
const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const SKIPPABLE_MASK = 0xfffffff0;
const MAGIC_OCTETS = 4;
const BLOCK_HEADER_OCTETS = 3;
const BLOCK_OCTETS_MAX = 131072;
const BLOCK_RLE = 1;
const BLOCK_RESERVED = 3;
const CHECKSUM_OCTETS = 4;
/** Octets of the dictionary id and of the content size, by their flags (§3.1.1.1.1). */
const DICTIONARY_OCTETS: readonly number[] = [0, 1, 2, 4];
const CONTENT_OCTETS: readonly number[] = [0, 2, 4, 8];

interface FrameHeader {
  /** Octets from the magic on. */
  readonly octets: number;
  readonly window: number;
  readonly checksum: boolean;
}

/** The decompressed octets of `source`. Throws CaptureError with the offset in the compressed file. */
export async function* unzstd(source: OctetSource): AsyncGenerator<Uint8Array> {
  const intake = new PackedIntake(source, 'zstd');
  while ((await intake.fill(MAGIC_OCTETS)) > 0) {
    const magic = little(await intake.need(MAGIC_OCTETS), MAGIC_OCTETS);
    if ((magic & SKIPPABLE_MASK) >>> 0 === SKIPPABLE_MAGIC) await passSkippable(intake);
    else if (magic === FRAME_MAGIC) yield* frame(intake, source.name);
    else throw intake.damage('something else follows it');
  }
}

/** Little-endian number of the first `count` octets, 8 at the most. */
function little(octets: Uint8Array, count: number): number {
  let value = 0;
  for (let at = count - 1; at >= 0; at--) value = value * 256 + (octets[at] ?? 0);
  return value;
}

async function passSkippable(intake: PackedIntake): Promise<void> {
  intake.take(MAGIC_OCTETS);
  await intake.pass(await intake.word());
}

async function* frame(intake: PackedIntake, file: string): AsyncGenerator<Uint8Array> {
  const header = await readHeader(intake, file);
  const content = new Xxh64();
  const output: Uint8Array[] = [];
  const decoder = new Decompress((octets) => output.push(octets));
  const push = async (count: number, last: boolean): Promise<void> => {
    const octets = await intake.need(count);
    try {
      decoder.push(octets.slice(0, count), last);
    } catch (cause) {
      throw intake.damage(cause instanceof Error ? cause.message : 'it cannot be decoded', intake.offset, cause);
    }
    intake.take(count);
  };
  await push(header.octets, false);
  const emit = function* (): Generator<Uint8Array> {
    for (const octets of output.splice(0)) {
      if (header.checksum) content.update(octets);
      if (octets.length > 0) yield octets;
    }
  };
  for (let last = false; !last;) {
    const block = little(await intake.need(BLOCK_HEADER_OCTETS), BLOCK_HEADER_OCTETS);
    last = (block & 1) === 1;
    const type = (block >>> 1) & 3;
    const size = block >>> 3;
    if (type === BLOCK_RESERVED || size > BLOCK_OCTETS_MAX) throw intake.damage('a block that cannot be');
    await push(BLOCK_HEADER_OCTETS + (type === BLOCK_RLE ? 1 : size), false);
    yield* emit();
  }
  const checksum = header.checksum ? little(await intake.need(CHECKSUM_OCTETS), CHECKSUM_OCTETS) : undefined;
  if (header.checksum) await push(CHECKSUM_OCTETS, false);
  await push(0, true); // only now does fzstd decode frames of less than 18 octets
  yield* emit();
  if (checksum !== undefined && checksum !== content.digestLow()) throw intake.damage('wrong checksum');
}

async function readHeader(intake: PackedIntake, file: string): Promise<FrameHeader> {
  const descriptor = (await intake.need(MAGIC_OCTETS + 1))[MAGIC_OCTETS] ?? 0;
  const single = (descriptor & 0x20) !== 0;
  const dictionary = DICTIONARY_OCTETS[descriptor & 3] ?? 0;
  const content = single && descriptor >>> 6 === 0 ? 1 : (CONTENT_OCTETS[descriptor >>> 6] ?? 0);
  const octets = MAGIC_OCTETS + 1 + (single ? 0 : 1) + dictionary + content;
  const header = await intake.need(octets);
  const window = single ? little(header.subarray(octets - content), content) : windowOctets(header[MAGIC_OCTETS + 1] ?? 0);
  if (window > WINDOW_MAX) {
    throw new CaptureError('ERR_CAPTURE_COMPRESSED', `the zstd data wants a window of ${window} octets, ${WINDOW_MAX} are allowed`, {
      file,
      offset: intake.offset,
      needed: window,
      had: WINDOW_MAX,
    });
  }
  return { octets, window, checksum: (descriptor & 4) !== 0 };
}

/** Window size by its descriptor (§3.1.1.1.2): eighths above a power of two. */
function windowOctets(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >>> 3));
  return base + (base / 8) * (descriptor & 7);
}
