import { joined } from '../joined.ts';
import type { WrittenOption } from './block.ts';

// Options of blocks that were read, as they go into a file that is written: those that may be copied, in their order, in the
// octet order and without the terminating zeros of their writers. Which ones tshark 4.0.17 keeps was seen from its output.

const HEADER = 4;
const END_OF_OPTIONS = 0;
const COMMENT = 1;
/** Custom options that may be copied begin with the number of an enterprise. */
const CUSTOM: ReadonlySet<number> = new Set([2988, 2989]);
const PEN_OCTETS = 4;

/** How the value of an option is written: text, a number of that many octets, or as it is. `once`: only the first one counts. */
export interface OptionForm {
  readonly form: 'text' | 'number' | 'octets';
  readonly once: boolean;
}

/** Forms by the option's code. */
export type OptionForms = ReadonlyMap<number, OptionForm>;

/** The options from `at` to `end` of `octets`, a block in the given octet order. Ends where lengths can no longer be believed. */
export function copiedOptions(octets: Uint8Array, at: number, end: number, littleEndian: boolean, forms: OptionForms): WrittenOption[] {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const copied: WrittenOption[] = [];
  const seen = new Set<number>();
  for (let from = at; from + HEADER <= end;) {
    const code = view.getUint16(from, littleEndian);
    const length = view.getUint16(from + 2, littleEndian);
    const value = octets.slice(from + HEADER, from + HEADER + length);
    if (code === END_OF_OPTIONS || value.length < length) break;
    from += HEADER + length + (-length & 3);
    if (CUSTOM.has(code) && length >= PEN_OCTETS) {
      copied.push({ code, value: littleEndian ? value : joined([reversed(value.slice(0, PEN_OCTETS)), value.slice(PEN_OCTETS)]) });
      continue;
    }
    const form = code === COMMENT ? TEXT : forms.get(code);
    if (form === undefined || (form.once && seen.has(code))) continue;
    const written = converted(value, form.form, littleEndian);
    if (written === undefined) continue;
    seen.add(code);
    copied.push({ code, value: written });
  }
  return copied;
}

const TEXT: OptionForm = { form: 'text', once: false };

/** undefined for a text without a character: that is left out. */
function converted(value: Uint8Array, form: OptionForm['form'], littleEndian: boolean): Uint8Array | undefined {
  if (form === 'octets') return value;
  if (form === 'number') return littleEndian ? value : reversed(value);
  const zero = value.indexOf(0);
  const text = zero < 0 ? value : value.subarray(0, zero);
  return text.length === 0 ? undefined : text;
}

function reversed(octets: Uint8Array): Uint8Array {
  return octets.slice().reverse();
}
