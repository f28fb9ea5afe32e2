// Values that are recognised by their shape. All patterns are sticky.

const NAME = /[A-Za-z0-9_][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*/y;
const PAIRS = /[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2})+/y;
/** A colon in front makes any hexadecimal digits a value. */
const MARKED: readonly RegExp[] = [
  /:[0-9A-Fa-f]+/y,
  /:[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2})+/y,
  /:[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2})+/y,
  /:[0-9A-Fa-f]{2}(?:\.[0-9A-Fa-f]{2})+/y,
];

const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
const IPV4 = `${OCTET}(?:\\.${OCTET}){3}`;
const GROUP = '[0-9A-Fa-f]{1,4}';
const LAST = `(?:${GROUP}:${GROUP}|${IPV4})`;
const IPV4_PREFIXED = new RegExp(`${IPV4}/[0-9]{1,2}`, 'y');
const BEFORE_LAST = 6;
const PREFIX = '(?:/[0-9]{1,3})?';

/** Up to `most` groups before `::`. */
function groups(most: number): string {
  return most === 0 ? '' : `(?:(?:${GROUP}:){0,${String(most - 1)}}${GROUP})?`;
}

/** The forms of RFC 3986 §3.2.2: eight groups, or fewer with `::` for the missing ones. */
const IPV6: readonly RegExp[] = [
  `(?:${GROUP}:){${String(BEFORE_LAST)}}${LAST}`,
  ...Array.from({ length: BEFORE_LAST }, (_, after) => `${groups(BEFORE_LAST - 1 - after)}::(?:${GROUP}:){${String(after)}}${LAST}`),
  `${groups(BEFORE_LAST)}::${GROUP}`,
  `${groups(BEFORE_LAST + 1)}::`,
].map((form) => new RegExp(`${form}${PREFIX}`, 'y'));

const VALUES: readonly RegExp[] = [PAIRS, ...MARKED, IPV4_PREFIXED, ...IPV6];

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Characters of the name (which may be a value too) at `at`; 0 when there is none. */
export function nameLength(text: string, at: number): number {
  return lengthAt(NAME, text, at);
}

/** Characters of the longest value at `at` that cannot be a name; 0 when there is none. */
export function valueLength(text: string, at: number): number {
  return Math.max(...VALUES.map((pattern) => lengthAt(pattern, text, at)));
}

const ADDRESS = new RegExp(`^${IPV4}$`);

/** Is it an IPv4 address in dotted decimal? */
export function isIpv4(text: string): boolean {
  return ADDRESS.test(text);
}

/** Is it an IPv6 address, without prefix? */
export function isIpv6(text: string): boolean {
  return !text.includes('/') && IPV6.some((pattern) => lengthAt(pattern, text, 0) === text.length);
}
