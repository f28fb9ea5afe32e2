import { CaptureError, type CaptureErrorCode } from '../errors.ts';

/** Reasons in words and codes for what the system says on opening; anything else is ERR_CAPTURE_OPEN with the system's words. */
const REFUSALS: Readonly<Record<string, readonly [CaptureErrorCode, string]>> = {
  ENOENT: ['ERR_CAPTURE_MISSING', 'there is no such file'],
  ENOTDIR: ['ERR_CAPTURE_MISSING', 'there is no such file'],
  EISDIR: ['ERR_CAPTURE_DIRECTORY', 'this is a directory'],
  EACCES: ['ERR_CAPTURE_OPEN', 'permission denied'],
  EPERM: ['ERR_CAPTURE_OPEN', 'permission denied'],
};

function refusal(code: string): readonly [CaptureErrorCode, string] {
  return REFUSALS[code] ?? ['ERR_CAPTURE_OPEN', `cannot be opened: ${code}`];
}

/** Somebody asked for what is a directory. */
export function directoryError(file: string): CaptureError {
  return new CaptureError(...refusal('EISDIR'), { file });
}

/** Why a file cannot be opened. */
export function openError(file: string, cause: unknown): CaptureError {
  return new CaptureError(...refusal(codeOf(cause)), { file, cause });
}

/** Why a file cannot be read on; `offset`: octets that were read. */
export function readError(file: string, offset: number, cause: unknown): CaptureError {
  const code = codeOf(cause);
  if (code === 'EISDIR') return new CaptureError(...refusal(code), { file, cause });
  return new CaptureError('ERR_CAPTURE_READ', `reading failed: ${code}`, { file, offset, cause });
}

/** The system's name of an error ("EIO"), or its message where it has none. */
function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
