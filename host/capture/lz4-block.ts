// LZ4 block format: sequences of literals and matches.

const LENGTH_MORE = 15;
const LENGTH_ON = 255;
const MATCH_MIN = 4;

/**
 * Decodes one block into `output` from `start` on; matches may reach back to the start of `output`.
 * Answers where the output ends, −1 when the block is malformed or wants more than `output` holds.
 */
export function decodeBlock(input: Uint8Array, output: Uint8Array, start: number): number {
  let at = 0;
  let to = start;
  while (at < input.length) {
    const token = input[at++] ?? 0;
    let literals = token >>> 4;
    if (literals === LENGTH_MORE) {
      let more = LENGTH_ON;
      while (more === LENGTH_ON) {
        more = input[at++] ?? -1;
        if (more < 0) return -1;
        literals += more;
      }
    }
    if (at + literals > input.length || to + literals > output.length) return -1;
    output.set(input.subarray(at, at + literals), to);
    at += literals;
    to += literals;
    if (at === input.length) return to;
    if (at + 2 > input.length) return -1;
    const distance = (input[at] ?? 0) | ((input[at + 1] ?? 0) << 8);
    at += 2;
    let length = token & LENGTH_MORE;
    if (length === LENGTH_MORE) {
      let more = LENGTH_ON;
      while (more === LENGTH_ON) {
        more = input[at++] ?? -1;
        if (more < 0) return -1;
        length += more;
      }
    }
    length += MATCH_MIN;
    if (distance === 0 || distance > to || to + length > output.length) return -1;
    if (distance >= length) output.copyWithin(to, to - distance, to - distance + length);
    else for (let copied = 0; copied < length; copied++) output[to + copied] = output[to + copied - distance] ?? 0;
    to += length;
  }
  return -1;
}
