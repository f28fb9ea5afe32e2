// LZ4 frame format 1.6.4: frames one after the other, skippable ones stepped over, all checksums checked.

import { decodeBlock } from './lz4-block.ts';
import { PackedIntake } from './packed-intake.ts';
import type { OctetSource } from './source.ts';
import { Xxh32, xxh32 } from './xxh32.ts';

const FRAME_MAGIC = 0x184d2204;
const SKIPPABLE_MAGIC = 0x184d2a50;
const SKIPPABLE_MASK = 0xfffffff0;
const WORD = 4;
const VERSION = 1;
const FLAG_INDEPENDENT = 0x20;
const FLAG_BLOCK_CHECKSUM = 0x10;
const FLAG_CONTENT_SIZE = 0x08;
const FLAG_CONTENT_CHECKSUM = 0x04;
const FLAG_DICTIONARY = 0x01;
const CONTENT_SIZE_OCTETS = 8;
/** Block maximum sizes by the number in the descriptor, octets; 64 KiB, 256 KiB, 1 MiB, 4 MiB. */
const BLOCK_SIZES: readonly number[] = [0, 0, 0, 0, 1 << 16, 1 << 18, 1 << 20, 1 << 22];
const UNCOMPRESSED = 0x80000000;
/** How far back a match of a linked block may reach, octets. */
const HISTORY = 65536;

interface Descriptor {
  readonly flags: number;
  readonly blockMax: number;
}

/** The decompressed octets of `source`; a piece is valid until the next one is asked for. Throws CaptureError with the offset in the compressed file. */
export async function* unlz4(source: OctetSource): AsyncGenerator<Uint8Array> {
  const intake = new PackedIntake(source, 'lz4');
  while ((await intake.fill(WORD)) > 0) {
    const magic = await intake.word();
    if (magic === FRAME_MAGIC) yield* frame(intake);
    else if ((magic & SKIPPABLE_MASK) >>> 0 === SKIPPABLE_MAGIC) await intake.pass(await intake.word());
    else throw intake.damage('something else follows it', intake.offset - WORD);
  }
}

async function readDescriptor(intake: PackedIntake): Promise<Descriptor> {
  const [flags = 0, sizes = 0] = await intake.need(2);
  if (flags >>> 6 !== VERSION) throw intake.damage(`unknown version ${flags >>> 6}`);
  if ((flags & FLAG_DICTIONARY) !== 0) throw intake.damage('it wants a dictionary');
  const blockMax = BLOCK_SIZES[(sizes >>> 4) & 7] ?? 0;
  const octets = 2 + ((flags & FLAG_CONTENT_SIZE) !== 0 ? CONTENT_SIZE_OCTETS : 0);
  const header = await intake.need(octets + 1);
  const checksum = (xxh32(header.subarray(0, octets)) >>> 8) & 0xff;
  if (blockMax === 0 || header[octets] !== checksum) throw intake.damage('wrong checksum of its header');
  intake.take(octets + 1);
  return { flags, blockMax };
}

async function* frame(intake: PackedIntake): AsyncGenerator<Uint8Array> {
  const { flags, blockMax } = await readDescriptor(intake);
  const content = new Xxh32();
  const buffer = new Uint8Array(HISTORY + blockMax);
  let kept = 0;
  for (let size = await intake.word(); size !== 0; size = await intake.word()) {
    const plain = (size & UNCOMPRESSED) !== 0;
    const octets = size & ~UNCOMPRESSED;
    if (octets > blockMax) throw intake.damage('a block that is too long', intake.offset - WORD);
    const block = (await intake.need(octets)).subarray(0, octets);
    const end = plain ? kept + octets : decodeBlock(block, buffer.subarray(0, kept + blockMax), kept);
    if (end < 0) throw intake.damage('a block that cannot be decoded');
    if (plain) buffer.set(block, kept);
    const sum = (flags & FLAG_BLOCK_CHECKSUM) !== 0 ? xxh32(block) : -1;
    intake.take(octets);
    if (sum >= 0 && (await intake.word()) !== sum) throw intake.damage('wrong checksum of a block', intake.offset - WORD);
    const output = buffer.subarray(kept, end);
    content.update(output);
    yield output;
    kept = (flags & FLAG_INDEPENDENT) !== 0 ? 0 : Math.min(end, HISTORY);
    buffer.copyWithin(0, end - kept, end);
  }
  if ((flags & FLAG_CONTENT_CHECKSUM) !== 0 && (await intake.word()) !== content.digest()) {
    throw intake.damage('wrong checksum of its content', intake.offset - WORD);
  }
}
