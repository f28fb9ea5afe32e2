// What is done to a cell when all of it is written.

const SPACE: u8 = 0x20;

/** Puts `mark` before and after the octets from `start` to `end`; → one past the last. */
export function quote(start: usize, end: usize, mark: u8): usize {
  memory.copy(start + 1, start, end - start);
  store<u8>(start, mark);
  store<u8>(end + 1, mark);
  return end + 2;
}

/** Fills the text from `start` to `end` up to `width` octets; → one past the last. */
export function pad(start: usize, end: usize, width: u32, behind: bool): usize {
  const octets = end - start;
  if (octets >= width) return end;
  const missing = <usize>width - octets;
  if (!behind) memory.copy(start + missing, start, octets);
  memory.fill(behind ? end : start, SPACE, missing);
  return end + missing;
}
