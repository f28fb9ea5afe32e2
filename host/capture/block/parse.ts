import {
  BLOCK_CUSTOM,
  BLOCK_CUSTOM_NO_COPY,
  BLOCK_INTERFACE,
  BLOCK_NAMES,
  BLOCK_OVERHEAD,
  BLOCK_SECRETS,
  BLOCK_SECTION,
  BLOCK_STATISTICS,
  CUSTOM_OCTETS_MIN,
} from '../../../assembly/shared/capture.ts';
import type { CaptureBlock, CustomBlock, UnknownBlock } from './block.ts';
import { parseInterface } from './interface.ts';
import { parseNames } from './names.ts';
import { parseSecrets } from './secrets.ts';
import { parseSection } from './section.ts';
import { parseStatistics } from './statistics.ts';

const BODY = 8;
const CUSTOM_DATA = 12;
const TRAILER = 4;

/**
 * Reads a whole block, `octets` from its type to its trailing length, BLOCK_OVERHEAD of them or more; section and interface blocks
 * must have their least length (the packet walker sees to that). Whatever else is wrong with it is in its `faults`.
 */
export function parseBlock(octets: Uint8Array, littleEndian: boolean): CaptureBlock {
  if (octets.length < BLOCK_OVERHEAD) throw new RangeError(`a block of ${octets.length} octets`);
  const type = new DataView(octets.buffer, octets.byteOffset, octets.byteLength).getUint32(0, littleEndian);
  switch (type) {
    case BLOCK_SECTION:
      return parseSection(octets, littleEndian);
    case BLOCK_INTERFACE:
      return parseInterface(octets, littleEndian);
    case BLOCK_NAMES:
      return parseNames(octets, littleEndian);
    case BLOCK_STATISTICS:
      return parseStatistics(octets, littleEndian);
    case BLOCK_SECRETS:
      return parseSecrets(octets, littleEndian);
    case BLOCK_CUSTOM:
    case BLOCK_CUSTOM_NO_COPY:
      return octets.length < CUSTOM_OCTETS_MIN ? unknown(type, octets) : custom(type, octets, littleEndian);
    default:
      return unknown(type, octets);
  }
}

function custom(type: number, octets: Uint8Array, littleEndian: boolean): CustomBlock {
  const pen = new DataView(octets.buffer, octets.byteOffset, octets.byteLength).getUint32(BODY, littleEndian);
  return { kind: 'custom', pen, copy: type === BLOCK_CUSTOM, data: octets.slice(CUSTOM_DATA, octets.length - TRAILER), faults: [] };
}

function unknown(type: number, octets: Uint8Array): UnknownBlock {
  return { kind: 'unknown', type, body: octets.slice(BODY, octets.length - TRAILER), faults: [] };
}
