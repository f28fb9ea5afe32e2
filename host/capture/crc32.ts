/** Reflected polynomial of CRC-32 (RFC 1952 §8). */
const POLYNOMIAL = 0xedb88320;
/** Tables for four octets at a time: row k is the CRC of an octet followed by k zero octets. */
const ROW = 256;

const table = makeTable();

function makeTable(): Int32Array {
  const rows = new Int32Array(4 * ROW);
  for (let octet = 0; octet < ROW; octet++) {
    let crc = octet;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 0 ? crc >>> 1 : (crc >>> 1) ^ POLYNOMIAL;
    rows[octet] = crc;
  }
  for (let at = ROW; at < rows.length; at++) {
    const before = rows[at - ROW] ?? 0;
    rows[at] = (before >>> 8) ^ (rows[before & 0xff] ?? 0);
  }
  return rows;
}

/** CRC-32 of what `crc` is the CRC-32 of (0 for nothing) followed by `octets`, as a signed 32-bit number. */
export function crc32(crc: number, octets: Uint8Array): number {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const whole = octets.length & ~3;
  let sum = ~crc;
  for (let at = 0; at < whole; at += 4) {
    const word = sum ^ view.getInt32(at, true);
    sum =
      (table[3 * ROW + (word & 0xff)] ?? 0) ^
      (table[2 * ROW + ((word >>> 8) & 0xff)] ?? 0) ^
      (table[ROW + ((word >>> 16) & 0xff)] ?? 0) ^
      (table[word >>> 24] ?? 0);
  }
  for (let at = whole; at < octets.length; at++) sum = (sum >>> 8) ^ (table[(sum ^ view.getUint8(at)) & 0xff] ?? 0);
  return ~sum;
}
