// Characters that would steer a terminal or turn text around: C0, DEL, C1, line and paragraph separators,
// bidirectional marks, embeddings, overrides and isolates (Unicode UAX #9), lone surrogates.
const STEERING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** `text` on one line, with every steering character written as `\xHH` or `\u{H…}`; everything else stays as it is. */
export function printable(text: string): string {
  return text.replace(STEERING, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}
