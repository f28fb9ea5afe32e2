import type { CustomOption, Fault, RawOption } from './block.ts';

// Options, draft-ietf-opsawg-pcapng §3.5: code (2), length (2), value, padding to four octets.

const HEADER_OCTETS = 4;
const PEN_OCTETS = 4;
const END_OF_OPTIONS = 0;
const COMMENT = 1;
const CUSTOM_CODES: ReadonlySet<number> = new Set([2988, 2989, 19372, 19373]);
/** Custom options with this bit must not be copied into other files. */
const CUSTOM_NO_COPY_BIT = 0x4000;

const utf8 = new TextDecoder('utf-8');

/** UTF-8 of `octets`; what is not UTF-8 becomes U+FFFD, a NUL ends it (§3.5: not terminated, yet some writers do). */
export function text(octets: Uint8Array): string {
  const zero = octets.indexOf(0);
  return utf8.decode(zero < 0 ? octets : octets.subarray(0, zero));
}

/** What every kind of block may carry besides its own options. */
export interface CommonOptions {
  readonly comments: readonly string[];
  readonly custom: readonly CustomOption[];
  readonly unknown: readonly RawOption[];
  readonly faults: readonly Fault[];
}

/** Takes the value of one option. False when its length is wrong: the option is then a fault and otherwise ignored. */
export type OptionReader = (value: DataView, octets: Uint8Array) => boolean;

/** Readers of a block's own options by code. */
export type OptionReaders = Readonly<Record<number, OptionReader>>;

/**
 * Reads the options that begin at `start`, which is relative to `octets`; they end with opt_endofopt or with the octets.
 * Never throws: what does not fit is in `faults`, and reading ends where lengths can no longer be believed.
 */
export function readOptions(octets: Uint8Array, start: number, littleEndian: boolean, readers: OptionReaders): CommonOptions {
  const comments: string[] = [];
  const custom: CustomOption[] = [];
  const unknown: RawOption[] = [];
  const faults: Fault[] = [];
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  let at = start;
  while (at + HEADER_OCTETS <= octets.length) {
    const code = view.getUint16(at, littleEndian);
    const length = view.getUint16(at + 2, littleEndian);
    if (code === END_OF_OPTIONS) break;
    const from = at + HEADER_OCTETS;
    if (from + length > octets.length) {
      faults.push({ offset: at, reason: `option ${code} has ${length} octets, ${octets.length - from} are left` });
      break;
    }
    const value = octets.slice(from, from + length);
    const reader = readers[code];
    if (code === COMMENT) comments.push(text(value));
    else if (CUSTOM_CODES.has(code)) readCustom(code, value, littleEndian, at, custom, faults);
    else if (reader === undefined) unknown.push({ code, value });
    else if (!reader(new DataView(value.buffer), value)) faults.push({ offset: at, reason: `option ${code} cannot have ${length} octets` });
    at = from + length + (-length & 3);
  }
  return { comments, custom, unknown, faults };
}

function readCustom(code: number, value: Uint8Array, littleEndian: boolean, at: number, custom: CustomOption[], faults: Fault[]): void {
  if (value.length < PEN_OCTETS) {
    faults.push({ offset: at, reason: `option ${code} cannot have ${value.length} octets` });
    return;
  }
  const pen = new DataView(value.buffer).getUint32(0, littleEndian);
  custom.push({ code, pen, copy: (code & CUSTOM_NO_COPY_BIT) === 0, value: value.subarray(PEN_OCTETS) });
}
