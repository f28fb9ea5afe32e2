const DIGIT = /[0-9A-Fa-f]{1,2}[.:-]?/y;
const SINGLE = /^0[xX]([0-9A-Fa-f]{2})$/;

/**
 * The octets that a byte string says, one character each: one or two hexadecimal digits an octet, with `.`, `:` or `-` between
 * or nothing; with a colon in front; or one octet as 0x12. Undefined for anything else.
 */
export function parseOctets(text: string): string | undefined {
  const [, single] = SINGLE.exec(text) ?? [];
  if (single !== undefined) return String.fromCharCode(parseInt(single, 16));
  let at = text.startsWith(':') ? 1 : 0;
  let octets = '';
  while (at < text.length) {
    DIGIT.lastIndex = at;
    const [digits] = DIGIT.exec(text) ?? [];
    if (digits === undefined) return undefined;
    octets += String.fromCharCode(parseInt(digits, 16));
    at += digits.length;
  }
  return octets === '' ? undefined : octets;
}

const GROUPS = 8;

/** The 16 octets of an IPv6 address (literals.ts checked it), one character each. */
export function ipv6Octets(text: string): string {
  const [before = '', after] = text.split('::');
  const head = groupsOf(before);
  const tail = after === undefined ? [] : groupsOf(after);
  const middle = Array.from({ length: GROUPS - head.length - tail.length }, () => 0);
  return [...head, ...middle, ...tail].map((group) => String.fromCharCode(group >> 8, group & 0xff)).join('');
}

function groupsOf(text: string): number[] {
  if (text === '') return [];
  return text.split(':').flatMap((group) => {
    if (!group.includes('.')) return [parseInt(group, 16)];
    const address = ipv4Number(group);
    return [address >>> 16, address & 0xffff];
  });
}

/** The number of an IPv4 address in dotted decimal (literals.ts checked it). */
export function ipv4Number(text: string): number {
  return text.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
}
