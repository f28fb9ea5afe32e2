// gzip, RFC 1952: members one after the other. The trailer is checked here and not by zlib, because zlib would keep back the last octets
// of a member whose checksum is wrong, and octets before a damage are to be delivered.

import { crc32 } from './crc32.ts';
import { inflate } from './inflate.ts';
import { PackedIntake } from './packed-intake.ts';
import type { OctetSource } from './source.ts';
import { GZIP_MAGIC } from './magics.ts';

const HEADER_OCTETS = 10;
const TRAILER_OCTETS = 8;
const METHOD_DEFLATE = 8;
const FLAG_HEADER_CRC = 0x02;
const FLAG_EXTRA = 0x04;
const FLAG_NAME = 0x08;
const FLAG_COMMENT = 0x10;

/** The decompressed octets of `source`. Throws CaptureError with the offset in the compressed file. */
export async function* gunzip(source: OctetSource): AsyncGenerator<Uint8Array> {
  const intake = new PackedIntake(source, 'gzip');
  do {
    await passHeader(intake);
    let crc = 0;
    let size = 0;
    for await (const octets of inflate(intake)) {
      crc = crc32(crc, octets);
      size = (size + octets.length) >>> 0;
      yield octets;
    }
    await checkTrailer(intake, crc >>> 0, size);
  } while (await hasMember(intake));
}

async function passHeader(intake: PackedIntake): Promise<void> {
  const [, , method, flags = 0] = await intake.need(HEADER_OCTETS);
  if (method !== METHOD_DEFLATE) throw intake.damage(`unknown compression method ${method}`);
  intake.take(HEADER_OCTETS);
  if ((flags & FLAG_EXTRA) !== 0) {
    const [low = 0, high = 0] = await intake.need(2);
    await intake.pass(2 + low + 256 * high);
  }
  if ((flags & FLAG_NAME) !== 0) await passText(intake);
  if ((flags & FLAG_COMMENT) !== 0) await passText(intake);
  if ((flags & FLAG_HEADER_CRC) !== 0) await intake.pass(2);
}

/** Steps past a text that ends with a zero octet, however long it is. */
async function passText(intake: PackedIntake): Promise<void> {
  for (;;) {
    const octets = await intake.need(1);
    const zero = octets.indexOf(0);
    intake.take(zero < 0 ? octets.length : zero + 1);
    if (zero >= 0) return;
  }
}

async function checkTrailer(intake: PackedIntake, crc: number, size: number): Promise<void> {
  await intake.need(TRAILER_OCTETS);
  if ((await intake.word()) !== crc) throw intake.damage('wrong checksum');
  if ((await intake.word()) !== size) throw intake.damage('wrong length');
}

/** Whether another member follows. Zero octets up to the end are padding (tapes, block devices); anything else is damage. */
async function hasMember(intake: PackedIntake): Promise<boolean> {
  while ((await intake.fill(GZIP_MAGIC.length)) > 0) {
    const octets = intake.octets;
    if (octets[0] === GZIP_MAGIC[0] && octets[1] === GZIP_MAGIC[1]) return true;
    const other = octets.findIndex((octet) => octet !== 0);
    if (other >= 0) throw intake.damage('something else follows it', intake.offset + other);
    intake.take(octets.length);
  }
  return false;
}
