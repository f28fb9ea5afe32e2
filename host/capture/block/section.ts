import { SECTION_OCTETS_MIN } from '../../../assembly/shared/capture.ts';
import type { SectionBlock } from './block.ts';
import type { Mutable } from './mutable.ts';
import { readOptions, text } from './option.ts';

const MAJOR = 12;
const MINOR = 14;
const SECTION_LENGTH = 16;
const OPTIONS = 24;
const TRAILER = 4;
const HARDWARE = 2;
const OS = 3;
const APPLICATION = 4;

/** Reads a whole section header block, SECTION_OCTETS_MIN octets or more. */
export function parseSection(octets: Uint8Array, littleEndian: boolean): SectionBlock {
  if (octets.length < SECTION_OCTETS_MIN) throw new RangeError(`a section header of ${octets.length} octets`);
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const found: Partial<Mutable<SectionBlock>> = {};
  const options = readOptions(octets.subarray(0, octets.length - TRAILER), OPTIONS, littleEndian, {
    [HARDWARE]: (_, value) => ((found.hardware = text(value)), true),
    [OS]: (_, value) => ((found.os = text(value)), true),
    [APPLICATION]: (_, value) => ((found.application = text(value)), true),
  });
  return {
    kind: 'section',
    littleEndian,
    major: view.getUint16(MAJOR, littleEndian),
    minor: view.getUint16(MINOR, littleEndian),
    sectionLength: view.getBigInt64(SECTION_LENGTH, littleEndian),
    ...found,
    ...options,
  };
}
