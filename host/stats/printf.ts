// Numbers as C's printf writes them, for output that must agree octet by octet.

const EXPONENT_BITS = 52n;
const EXPONENT_MASK = 0x7ffn;
const EXPONENT_BIAS = 1075n;
const FRACTION_MASK = (1n << EXPONENT_BITS) - 1n;
const NS_PER_S = 1_000_000_000n;
const view = new DataView(new ArrayBuffer(8));

/** `%.Nf`: the exact value of the double, halves rounded to even. `value` is finite. */
export function fixed(value: number, decimals: number): string {
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = (bits >> EXPONENT_BITS) & EXPONENT_MASK;
  const mantissa = exponent === 0n ? bits & FRACTION_MASK : (bits & FRACTION_MASK) | (1n << EXPONENT_BITS);
  const shift = (exponent === 0n ? 1n : exponent) - EXPONENT_BIAS;
  const scaled = mantissa * 10n ** BigInt(decimals);
  const digits = shift >= 0n ? scaled << shift : halved(scaled, 1n << -shift);
  const text = digits.toString().padStart(decimals + 1, '0');
  const whole = text.slice(0, text.length - decimals);
  return `${value < 0 || Object.is(value, -0) ? '-' : ''}${whole}${decimals > 0 ? `.${text.slice(-decimals)}` : ''}`;
}

/** `dividend` ÷ `divisor`, halves rounded to even. */
function halved(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const twice = (dividend % divisor) * 2n;
  return twice > divisor || (twice === divisor && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

/** Nanoseconds as the double that Wireshark counts seconds in: the whole ones and the rest added. */
export function seconds(ns: bigint): number {
  return Number(ns / NS_PER_S) + Number(ns % NS_PER_S) / 1e9;
}
