import { printable } from './text.ts';

/** What went wrong with a capture, for programs. Codes are only ever added. */
export type CaptureErrorCode = (typeof CAPTURE_ERROR_CODES)[number];

const CAPTURE_ERROR_CODES = [
  /** There is no such file. */
  'ERR_CAPTURE_MISSING',
  /** The path names a directory. */
  'ERR_CAPTURE_DIRECTORY',
  /** The file may not be opened, or opening failed for another reason. */
  'ERR_CAPTURE_OPEN',
  /** Opened, but a read failed. */
  'ERR_CAPTURE_READ',
  /** A stream gave something else than octets. */
  'ERR_CAPTURE_STREAM',
  /** Compressed data is damaged, cut short, or asks for too much memory. */
  'ERR_CAPTURE_COMPRESSED',
  /** The first octets belong to no capture file that is understood. */
  'ERR_CAPTURE_UNKNOWN',
  /** The file ends inside a header, block or record. */
  'ERR_CAPTURE_CUT',
  /** A block, record or header contradicts itself or its file. */
  'ERR_CAPTURE_DAMAGED',
  /** A version or link type field that is not understood. */
  'ERR_CAPTURE_UNSUPPORTED',
] as const;

/** Whether `value` is such a code. */
export function isCaptureErrorCode(value: unknown): value is CaptureErrorCode {
  return CAPTURE_ERROR_CODES.some((code) => code === value);
}

/** Where an error happened and the numbers that caused it; absent where they mean nothing. */
export interface ErrorPlace {
  /** Name of the file or stream as the caller gave it, unescaped. */
  readonly file?: string;
  /** Octets into the file: after decompression, except for ERR_CAPTURE_COMPRESSED and ERR_CAPTURE_READ. */
  readonly offset?: number;
  /** Number of the frame that was about to be read. */
  readonly frame?: number;
  /** Type of the pcapng block, or the magic of the file. */
  readonly block?: number;
  /** What was needed or claimed. */
  readonly needed?: number;
  /** What was there or allowed. */
  readonly had?: number;
  readonly cause?: unknown;
}

/** Every error this library throws on purpose. `message` is one line without control characters. */
export class HandsharkError extends Error {
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(printable(message), cause === undefined ? undefined : { cause });
    this.name = 'HandsharkError';
    this.code = code;
  }
}

/** A capture that cannot be opened or read on. Everything before the damage was delivered. */
export class CaptureError extends HandsharkError {
  declare readonly code: CaptureErrorCode;
  /** What is wrong, without the place. */
  readonly reason: string;
  readonly file: string | undefined;
  readonly offset: number | undefined;
  readonly frame: number | undefined;
  readonly block: number | undefined;
  readonly needed: number | undefined;
  readonly had: number | undefined;

  constructor(code: CaptureErrorCode, reason: string, place: ErrorPlace) {
    super(code, describe(reason, place), place.cause);
    this.name = 'CaptureError';
    this.reason = printable(reason);
    this.file = place.file;
    this.offset = place.offset;
    this.frame = place.frame;
    this.block = place.block;
    this.needed = place.needed;
    this.had = place.had;
  }
}

/** A CaptureError as data that can be written down or sent to another thread. */
export interface Damage {
  readonly code: CaptureErrorCode;
  readonly reason: string;
  /** Without `cause`. */
  readonly place: ErrorPlace;
}

/** What `error` says, but for its cause. */
export function damageOf({ code, reason, file, offset, frame, block, needed, had }: CaptureError): Damage {
  const place = Object.fromEntries(Object.entries({ file, offset, frame, block, needed, had }).filter(([, value]) => value !== undefined));
  return { code, reason, place };
}

/** `file: reason (offset 48, frame 1)`. */
function describe(reason: string, place: ErrorPlace): string {
  const where: string[] = [];
  if (place.offset !== undefined) where.push(`offset ${place.offset}`);
  if (place.frame !== undefined) where.push(`frame ${place.frame}`);
  const at = where.length === 0 ? '' : ` (${where.join(', ')})`;
  return `${place.file === undefined ? '' : `${place.file}: `}${reason}${at}`;
}
