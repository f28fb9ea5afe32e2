// Words in the octets of a message.

/** In each octet of a word: a one, the high bit. */
const ONES: u64 = 0x0101010101010101;
const HIGHS: u64 = 0x8080808080808080;
const EIGHT: u32 = 8;
const FOUR: u32 = 4;

/** Are the `octets` at `at` the ASCII `word`, which has no capitals, in whatever case? */
export function isWord(at: usize, octets: u32, word: string): bool {
  if (octets != <u32>word.length) return false;
  if (octets < FOUR) {
    for (let i: u32 = 0; i < octets; i++) if (lower(load<u8>(at + i)) != <u32>word.charCodeAt(i)) return false;
    return true;
  }
  const letters = changetype<usize>(word);
  const last = octets - FOUR;
  for (let i: u32 = 0; i < last; i += FOUR) if (lower(load<u32>(at + i)) != fourOf(letters + (i << 1))) return false;
  // The last four overlap those before.
  return lower(load<u32>(at + last)) == fourOf(letters + (last << 1));
}

/** Four octets with their capitals made small. */
function lower(octets: u32): u32 {
  const low = octets & 0x7f7f7f7f;
  const isLetter = (low + 0x3f3f3f3f) & ~(low + 0x25252525) & ~octets & 0x80808080;
  return octets | (isLetter >> 2);
}

/** Four ASCII letters of a literal, an octet each. */
function fourOf(at: usize): u32 {
  const letters = load<u64>(at);
  const pairs = (letters | (letters >> 8)) & 0x0000ffff0000ffff;
  return <u32>(pairs | (pairs >> 16));
}

/** Do the octets begin with the ASCII `word`, as it is? */
export function beginsWith(at: usize, octets: u32, word: string): bool {
  if (octets < <u32>word.length) return false;
  for (let i = 0; i < word.length; i++) if (load<u8>(at + i) != <u8>word.charCodeAt(i)) return false;
  return true;
}

/** Does the list at `at`, with commas, have the `word`? */
export function hasWord(at: usize, octets: u32, word: string): bool {
  let from: u32 = 0;
  for (let i: u32 = 0; i <= octets; i++) {
    if (i < octets && load<u8>(at + i) != 0x2c) continue;
    let start = from;
    let end = i;
    while (start < end && isBlank(load<u8>(at + start))) start++;
    while (end > start && isBlank(load<u8>(at + end - 1))) end--;
    if (isWord(at + start, end - start, word)) return true;
    from = i + 1;
  }
  return false;
}

export function isBlank(octet: u8): bool {
  return octet == 0x20 || octet == 0x09;
}

/** Place of `octet` in `from … end` of what lies at `at`; `end` when it is not there. */
export function find(at: usize, from: u32, end: u32, octet: u8): u32 {
  const wanted = ONES * octet;
  while (from + EIGHT <= end) {
    const differs = load<u64>(at + from) ^ wanted;
    // The lowest high bit is that of the first octet that is zero here.
    const found = (differs - ONES) & ~differs & HIGHS;
    if (found != 0) return from + <u32>(ctz(found) >> 3);
    from += EIGHT;
  }
  while (from < end && load<u8>(at + from) != octet) from++;
  return from;
}

/** Are the octets ASCII? */
export function isAscii(at: usize, octets: u32): bool {
  let i: u32 = 0;
  for (; i + EIGHT <= octets; i += EIGHT) if (load<u64>(at + i) & HIGHS) return false;
  for (; i < octets; i++) if (load<u8>(at + i) >= 0x80) return false;
  return true;
}

/** The decimal number at `at`; −1 when it is none. */
export function decimal(at: usize, octets: u32): i64 {
  let value: i64 = 0;
  if (octets == 0 || octets > 18) return -1;
  for (let i: u32 = 0; i < octets; i++) {
    const digit = <i32>load<u8>(at + i) - 0x30;
    if (digit < 0 || digit > 9) return i == 0 ? -1 : value;
    value = value * 10 + digit;
  }
  return value;
}
