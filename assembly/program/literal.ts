// Copies of short texts, sixteen octets at a time: `memory.copy` is a call out of WASM and costs more than the copy.

/** Octets behind a text that may be read and written with it. */
export const COPY_SLACK: usize = 15;

/**
 * Copies `octets` from `from` to `out`; → one past the last. Up to COPY_SLACK octets after either end are read and written too:
 * the caller leaves that room.
 */
export function copyText(out: usize, from: usize, octets: usize): usize {
  let done: usize = 0;
  while (done < octets) {
    v128.store(out + done, v128.load(from + done));
    done += 16;
  }
  return out + octets;
}

/** Writes a literal of the program's own, ASCII; → one past. */
export function writeAscii(out: usize, text: string): usize {
  const from = changetype<usize>(text);
  const octets: usize = text.length;
  let at: usize = 0;
  for (; at + 8 <= octets; at += 8) {
    const units = v128.load(from + (at << 1));
    store<u64>(out + at, i64x2.extract_lane(i8x16.narrow_i16x8_u(units, units), 0));
  }
  for (; at < octets; at++) store<u8>(out + at, load<u8>(from + (at << 1)));
  return out + octets;
}
