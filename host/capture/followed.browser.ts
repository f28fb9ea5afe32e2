import { CaptureError } from '../errors.ts';
import type { OctetSource } from './source.ts';

/** There are no files to follow in browsers. Throws CaptureError. */
export function followedFiles(path: string, _finish: AbortSignal): AsyncGenerator<OctetSource, void, undefined> {
  throw new CaptureError('ERR_CAPTURE_MISSING', 'files cannot be followed here', { file: path });
}
