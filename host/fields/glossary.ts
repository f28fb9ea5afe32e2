import { namesOf, wordsOf } from './names.ts';
import { ENTRIES, TEXTS, type Entry } from './vocabulary/entries.ts';

/** Reports of `tshark -G` that are about fields. */
export type GlossaryReport = 'fields' | 'protocols' | 'values' | 'ftypes';

/** Short names of protocols that are called otherwise than in their headings. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  pkt_comment: 'Pkt_Comment',
  '_ws.expert': 'Expert',
  '_ws.malformed': 'Malformed packet',
  '_ws.short': 'Short frame',
  '_ws.string': 'String errors',
  vlan: 'VLAN',
  ieee8021ad: 'IEEE 802.1AD',
  llc: 'LLC',
  sll: 'SLL',
  null: 'Null',
  loop: 'LOOP',
  raw: 'Raw',
  ppp: 'PPP',
  pppoe: 'PPPoE',
  pppoes: 'PPPoES',
  mpls: 'MPLS',
  pwach: 'PW Associated Channel',
  ip: 'IPv4',
  'ip.options.nop': 'No Operation (NOP)',
  ipv6: 'IPv6',
  'ipv6.hopopts': 'IPv6 Hop-by-Hop',
  'ipv6.routing': 'IPv6 Routing',
  'ipv6.dstopts': 'IPv6 Destination',
  'ipv6.fraghdr': 'IPv6 Fragment',
  icmp: 'ICMP',
  udp: 'UDP',
  gre: 'GRE',
  vxlan: 'VXLAN',
  arp: 'ARP/RARP',
  tcp: 'TCP',
  mptcp: 'MPTCP',
};
const OPTION_HEADING = /^(?:IP|TCP) Option - /;

/** What `tshark -G ftypes` says of the types that fields of handshark have. */
const TYPES: readonly (readonly [string, string])[] = [
  ['FT_NONE', 'Label'],
  ['FT_PROTOCOL', 'Protocol'],
  ['FT_BOOLEAN', 'Boolean'],
  ['FT_UINT8', 'Unsigned integer (1 byte)'],
  ['FT_UINT16', 'Unsigned integer (2 bytes)'],
  ['FT_UINT24', 'Unsigned integer (3 bytes)'],
  ['FT_UINT32', 'Unsigned integer (4 bytes)'],
  ['FT_UINT64', 'Unsigned integer (8 bytes)'],
  ['FT_INT8', 'Signed integer (1 byte)'],
  ['FT_INT16', 'Signed integer (2 bytes)'],
  ['FT_INT32', 'Signed integer (4 bytes)'],
  ['FT_ABSOLUTE_TIME', 'Date and time'],
  ['FT_RELATIVE_TIME', 'Time offset'],
  ['FT_STRING', 'Character string'],
  ['FT_ETHER', 'Ethernet or other MAC address'],
  ['FT_BYTES', 'Byte sequence'],
  ['FT_IPv4', 'IPv4 address'],
  ['FT_IPv6', 'IPv6 address'],
  ['FT_FRAMENUM', 'Frame number'],
];

/** A report, in the lines that tshark prints of the same fields. */
export function glossary(report: GlossaryReport): string {
  switch (report) {
    case 'fields':
      return TEXTS.map((text) => text.slice(1)).join('');
    case 'protocols':
      return lines(
        ENTRIES.filter(({ type }) => type === 'FT_PROTOCOL').map(({ name, abbreviation }) => [
          name,
          SHORT_NAMES[abbreviation] ?? name.replace(OPTION_HEADING, ''),
          abbreviation,
        ]),
      );
    case 'values':
      // Expert items are told of with numbers of their own.
      return lines(ENTRIES.filter(({ abbreviation }) => !abbreviation.startsWith('_ws.')).flatMap(valuesOf));
    case 'ftypes':
      return lines(TYPES);
  }
}

function lines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}

function valuesOf({ abbreviation, type, base }: Entry): string[][] {
  const words = type === 'FT_BOOLEAN' ? wordsOf(abbreviation) : undefined;
  if (words !== undefined) return [['T', abbreviation, ...words]];
  return (namesOf(abbreviation) ?? []).map(([number, name]) => [
    'V',
    abbreviation,
    base.startsWith('BASE_HEX') ? `0x${number.toString(16)}` : String(number),
    name,
  ]);
}
