// Words in the octets of a message.

const LOWER: u8 = 0x20;

/** Are the `octets` at `at` the ASCII `word`, which has no capitals, in whatever case? */
export function isWord(at: usize, octets: u32, word: string): bool {
  if (octets != <u32>word.length) return false;
  for (let i: u32 = 0; i < octets; i++) {
    const octet: u8 = load<u8>(at + i);
    const lower: u8 = octet >= 0x41 && octet <= 0x5a ? octet | LOWER : octet;
    if (lower != <u8>word.charCodeAt(i)) return false;
  }
  return true;
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
  while (from < end && load<u8>(at + from) != octet) from++;
  return from;
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
