import {
  CAPTURE_BLOCK_LENGTHS,
  CAPTURE_BLOCK_LONG,
  CAPTURE_BLOCK_SHORT,
  CAPTURE_BYTE_ORDER,
  CAPTURE_CUT,
  CAPTURE_EXTRACT,
  CAPTURE_INTERFACE,
  CAPTURE_LINK,
  CAPTURE_PACKET_LONG,
  CAPTURE_PACKET_OUTSIDE,
  CAPTURE_UNKNOWN,
  CAPTURE_VERSION,
  ERROR_BLOCK,
  ERROR_CODE,
  ERROR_FRAME,
  ERROR_HAD,
  ERROR_NEEDED,
  ERROR_OFFSET,
} from '../../assembly/shared/capture.ts';
import { CaptureError, type CaptureErrorCode } from '../errors.ts';

type Wording = (block: string, needed: number, had: number) => string;

const WORDINGS: Readonly<Record<number, readonly [CaptureErrorCode, Wording]>> = {
  [CAPTURE_CUT]: ['ERR_CAPTURE_CUT', (_, needed, had) => `the file is cut short: ${needed} octets are needed here, ${had} are left`],
  [CAPTURE_UNKNOWN]: ['ERR_CAPTURE_UNKNOWN', (block) => `this is not a capture file, it begins with ${block}`],
  [CAPTURE_BLOCK_SHORT]: [
    'ERR_CAPTURE_DAMAGED',
    (block, needed, had) => `a block of type ${block} has ${had} octets, it has at least ${needed}`,
  ],
  [CAPTURE_BLOCK_LONG]: [
    'ERR_CAPTURE_DAMAGED',
    (block, needed, had) => `a block of type ${block} has ${needed} octets, at most ${had} are taken`,
  ],
  [CAPTURE_BLOCK_LENGTHS]: ['ERR_CAPTURE_DAMAGED', (_, needed, had) => `the two lengths of a block differ: ${needed} and ${had}`],
  [CAPTURE_PACKET_LONG]: ['ERR_CAPTURE_DAMAGED', (_, needed, had) => `a packet has ${needed} captured octets, at most ${had} are taken`],
  [CAPTURE_PACKET_OUTSIDE]: [
    'ERR_CAPTURE_DAMAGED',
    (_, needed, had) => `a packet has ${needed} captured octets, its block has room for ${had}`,
  ],
  [CAPTURE_INTERFACE]: ['ERR_CAPTURE_DAMAGED', (_, needed, had) => `a packet names interface ${needed}, the section has described ${had}`],
  [CAPTURE_BYTE_ORDER]: ['ERR_CAPTURE_DAMAGED', (_, needed) => `a section has the byte-order magic ${hex(needed)}`],
  [CAPTURE_VERSION]: ['ERR_CAPTURE_UNSUPPORTED', (_, needed, had) => `version ${needed}.${had} is not understood`],
  [CAPTURE_EXTRACT]: ['ERR_CAPTURE_DAMAGED', (_, needed) => `an extract has a record of kind ${needed} here, which is none`],
  [CAPTURE_LINK]: ['ERR_CAPTURE_UNSUPPORTED', (_, needed) => `link type ${hex(needed)} is not understood`],
};

function hex(value: number): string {
  return `0x${value.toString(16).padStart(8, '0')}`;
}

/** The core's ERROR record at `at` as an error about `file`. */
export function captureError(data: DataView, at: number, file: string): CaptureError {
  const code = data.getUint32(at + ERROR_CODE, true);
  const block = data.getUint32(at + ERROR_BLOCK, true);
  const needed = data.getUint32(at + ERROR_NEEDED, true);
  const had = data.getUint32(at + ERROR_HAD, true);
  const wording = WORDINGS[code];
  if (wording === undefined) throw new RangeError(`capture error ${code}`);
  return new CaptureError(wording[0], wording[1](hex(block), needed, had), {
    file,
    offset: Number(data.getBigUint64(at + ERROR_OFFSET, true)),
    frame: data.getUint32(at + ERROR_FRAME, true),
    block,
    needed,
    had,
  });
}
