// Are octets the members of a JSON object (RFC 8259), as a plugin has to write them? What is not would change what the whole line says.

const QUOTE: u32 = 0x22;
const BACKSLASH: u32 = 0x5c;
const COMMA: u32 = 0x2c;
const COLON: u32 = 0x3a;
const MINUS: u32 = 0x2d;
const DOT: u32 = 0x2e;
const ZERO: u32 = 0x30;
/** true, false, null. */
const TRUE: usize = memory.data<u8>([0x74, 0x72, 0x75, 0x65]);
const FALSE: usize = memory.data<u8>([0x66, 0x61, 0x6c, 0x73, 0x65]);
const NULL: usize = memory.data<u8>([0x6e, 0x75, 0x6c, 0x6c]);
const NESTED_MOST: u32 = 8;
/** A bit behind those of 16 octets. */
const LANES: u32 = 1 << 16;

let at: usize = 0;
let end: usize = 0;

/** The `octets` octets at `text` are UTF-8 without control characters. Empty is true. */
export function isMembers(text: usize, octets: u32): bool {
  at = text;
  end = text + octets;
  if (octets == 0) return true;
  return members() && at == end;
}

function here(): u32 {
  return at < end ? <u32>load<u8>(at) : 0;
}

function takes(octet: u32): bool {
  if (here() != octet) return false;
  at++;
  return true;
}

function members(): bool {
  do {
    if (!quoted() || !takes(COLON) || !value(0)) return false;
  } while (takes(COMMA));
  return true;
}

function quoted(): bool {
  if (!takes(QUOTE)) return false;
  while (at < end) {
    // Octets behind the text lie in the answers' room.
    const sixteen = v128.load(at);
    const ends = v128.or(i8x16.eq(sixteen, i8x16.splat(<i8>QUOTE)), i8x16.eq(sixteen, i8x16.splat(<i8>BACKSLASH)));
    const plain = ctz((<u32>i8x16.bitmask(ends)) | LANES);
    at += plain;
    if (plain == 16) continue;
    const octet = here();
    at++;
    if (octet == QUOTE) return true;
    if (octet == BACKSLASH && !escape()) return false;
  }
  return false;
}

function escape(): bool {
  const octet = here();
  at++;
  switch (octet) {
    case 0x22:
    case 0x5c:
    case 0x2f:
    case 0x62:
    case 0x66:
    case 0x6e:
    case 0x72:
    case 0x74:
      return true;
    case 0x75:
      for (let i = 0; i < 4; i++, at++) if (!isHex(here())) return false;
      return true;
    default:
      return false;
  }
}

function isHex(octet: u32): bool {
  return isDigit(octet) || ((octet | 0x20) >= 0x61 && (octet | 0x20) <= 0x66);
}

function isDigit(octet: u32): bool {
  return octet >= ZERO && octet <= ZERO + 9;
}

function value(depth: u32): bool {
  if (depth > NESTED_MOST) return false;
  switch (here()) {
    case 0x22:
      return quoted();
    case 0x5b:
      return list(depth);
    case 0x74:
      return word(TRUE, 4);
    case 0x66:
      return word(FALSE, 5);
    case 0x6e:
      return word(NULL, 4);
    default:
      return number();
  }
}

function list(depth: u32): bool {
  at++;
  if (takes(0x5d)) return true;
  do {
    if (!value(depth + 1)) return false;
  } while (takes(COMMA));
  return takes(0x5d);
}

function word(letters: usize, count: u32): bool {
  for (let i: u32 = 0; i < count; i++) if (!takes(<u32>load<u8>(letters + i))) return false;
  return true;
}

function number(): bool {
  takes(MINUS);
  if (!takes(ZERO) && !digits()) return false;
  if (takes(DOT) && !digits()) return false;
  if ((here() | 0x20) != 0x65) return true;
  at++;
  if (!takes(MINUS)) takes(0x2b);
  return digits();
}

function digits(): bool {
  const from = at;
  while (isDigit(here())) at++;
  return at > from;
}
