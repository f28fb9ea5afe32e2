import { CaptureError } from '../errors.ts';
import type { OctetSource } from './source.ts';

/** Octets that are stepped over at a time where a source can only be read. */
const PIECE_OCTETS = 1 << 20;

/** Steps over octets that were read before: at once where the source can, else by reading them again. Throws CaptureError where there are fewer. */
export async function skipOctets(source: OctetSource, octets: number): Promise<void> {
  let left = octets - (source.skip?.(octets) ?? 0);
  const piece = new Uint8Array(Math.min(left, PIECE_OCTETS));
  while (left > 0) {
    const read = await source.read(piece.subarray(0, Math.min(left, piece.length)));
    if (read === 0)
      throw new CaptureError('ERR_CAPTURE_CUT', 'it ends before the place where reading would go on', {
        file: source.name,
        needed: octets,
        had: octets - left,
      });
    left -= read;
  }
}
