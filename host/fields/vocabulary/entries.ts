import * as ARP from '../../../assembly/shared/fields/arp.ts';
import * as COMMON from '../../../assembly/shared/fields/common.ts';
import * as FRAGMENTS from '../../../assembly/shared/fields/fragments.ts';
import * as FRAME from '../../../assembly/shared/fields/frame.ts';
import * as ICMP from '../../../assembly/shared/fields/icmp.ts';
import * as ICMPV6 from '../../../assembly/shared/fields/icmpv6.ts';
import * as IP from '../../../assembly/shared/fields/ip.ts';
import * as IP_OPTIONS from '../../../assembly/shared/fields/ip-options.ts';
import * as IPV6_ADDRESS from '../../../assembly/shared/fields/ipv6-address.ts';
import * as IPV6_EXTENSION from '../../../assembly/shared/fields/ipv6-extension.ts';
import * as IPV6_OPTIONS from '../../../assembly/shared/fields/ipv6-options.ts';
import * as LINK from '../../../assembly/shared/fields/link.ts';
import * as LLC from '../../../assembly/shared/fields/llc.ts';
import * as SECURITY from '../../../assembly/shared/fields/security.ts';
import * as MULTIPATH from '../../../assembly/shared/fields/multipath.ts';
import * as PPPOE from '../../../assembly/shared/fields/pppoe.ts';
import * as OPTIONS from '../../../assembly/shared/fields/options.ts';
import * as SYN_COOKIE from '../../../assembly/shared/fields/syn-cookie.ts';
import * as TCP from '../../../assembly/shared/fields/tcp.ts';
import * as TUNNELS from '../../../assembly/shared/fields/tunnels.ts';
import * as UDP from '../../../assembly/shared/fields/udp.ts';
import * as VXLAN from '../../../assembly/shared/fields/vxlan.ts';
import { ETHERNET_VOCABULARY } from './ethernet.ts';
import { numberedExtras } from './extra.ts';
import { FRAME_VOCABULARY } from './frame.ts';
import { ICMP_VOCABULARY } from './icmp.ts';
import { ICMPV6_VOCABULARY } from './icmpv6.ts';
import { IP_VOCABULARY } from './ip.ts';
import { IPV6_VOCABULARY } from './ipv6.ts';
import { LINK_VOCABULARY } from './link.ts';
import { PPPOE_VOCABULARY } from './pppoe.ts';
import { SECURITY_VOCABULARY } from './security.ts';
import { TCP_VOCABULARY } from './tcp.ts';
import { TRANSPORT_VOCABULARY } from './transport.ts';

/** A field or protocol as `tshark -G fields` tells of it. */
export interface Entry {
  readonly abbreviation: string;
  readonly name: string;
  /** FT_…; FT_PROTOCOL for protocols. */
  readonly type: string;
  /** The protocol that a field belongs to; of a protocol itself. */
  readonly protocol: string;
  /** BASE_…, or the bits of a boolean's number. */
  readonly base: string;
  readonly mask: bigint;
  readonly description: string;
}

/** The lines of `tshark -G fields`, by groups of protocols. */
export const TEXTS: readonly string[] = [
  FRAME_VOCABULARY,
  ETHERNET_VOCABULARY,
  LINK_VOCABULARY,
  PPPOE_VOCABULARY,
  IP_VOCABULARY,
  IPV6_VOCABULARY,
  ICMP_VOCABULARY,
  ICMPV6_VOCABULARY,
  TRANSPORT_VOCABULARY,
  SECURITY_VOCABULARY,
  TCP_VOCABULARY,
];

/** Options are protocols by name only: their values are octets. */
const OF_OCTETS = /^(tcp|ip)\.options\./;

/** Every entry, in the order of the protocols from the frame up. */
export const ENTRIES: readonly Entry[] = TEXTS.flatMap((text) => text.trim().split('\n').map(parseEntry));

function parseEntry(line: string): Entry {
  const [kind, name = '', abbreviation = '', type = '', protocol = '', base = '', mask = '0', description = ''] = line.split('\t');
  if (kind === 'P')
    return {
      abbreviation,
      name,
      type: OF_OCTETS.test(abbreviation) ? 'FT_BYTES' : 'FT_PROTOCOL',
      protocol: abbreviation,
      base: '',
      mask: 0n,
      description: '',
    };
  return { abbreviation, name, type, protocol, base, mask: BigInt(mask), description };
}

/** What the core calls a field: F_ and its abbreviation in capitals, without the `_ws.` of Wireshark's own. */
function constantName(abbreviation: string): string {
  return `F_${abbreviation
    .replace(/^_ws\./, '')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')}`;
}

/** Fields that Wireshark registers more than once, by what the core calls them: the field, and what is different. */
const VARIANTS: ReadonlyMap<string, readonly [abbreviation: string, different: Partial<Entry>]> = new Map([
  ['F_IPV6_IP_VERSION', ['ip.version', { protocol: 'ipv6', mask: 0xf0n }] as const],
  ['F_GRE_FLAGS_RESERVED_ENHANCED', ['gre.flags.reserved', { mask: 0x78n }] as const],
  ['F_LLC_CONTROL_FTYPE_U', ['llc.control.ftype', { type: 'FT_UINT8', mask: 0x3n }] as const],
  ['F_LLC_CONTROL_FTYPE_S', ['llc.control.ftype', { mask: 0x3n }] as const],
  ['F_LLC_CONTROL_P_WIDE', ['llc.control.p', { base: '16', mask: 0x100n }] as const],
  ['F_LLC_CONTROL_F_WIDE', ['llc.control.f', { base: '16', mask: 0x100n }] as const],
]);

function variant(name: string, byName: ReadonlyMap<string, Entry>): Entry | undefined {
  const [abbreviation, different] = VARIANTS.get(name) ?? [];
  const entry = abbreviation === undefined ? undefined : byName.get(constantName(abbreviation));
  return entry === undefined ? undefined : { ...entry, ...different };
}

/** Entries by the number that the core knows them by; fields that no tree has are not among them. */
export function numberedEntries(): ReadonlyMap<number, Entry> {
  const byName = new Map(ENTRIES.map((entry) => [constantName(entry.abbreviation), entry]));
  const numbered = new Map<number, Entry>();
  for (const [name, number] of [
    COMMON,
    FRAME,
    FRAGMENTS,
    ARP,
    ICMP,
    ICMPV6,
    LLC,
    SECURITY,
    LINK,
    IP,
    IP_OPTIONS,
    IPV6_ADDRESS,
    IPV6_EXTENSION,
    IPV6_OPTIONS,
    UDP,
    TCP,
    OPTIONS,
    MULTIPATH,
    SYN_COOKIE,
    TUNNELS,
    PPPOE,
    VXLAN,
  ].flatMap((numbers) => Object.entries<number>(numbers))) {
    const entry = byName.get(name) ?? variant(name, byName);
    if (entry !== undefined) numbered.set(number, entry);
    else if (number !== COMMON.F_TEXT) throw new RangeError(`${name} is no field of the vocabulary`);
  }
  for (const [number, entry] of numberedExtras()) numbered.set(number, entry);
  return numbered;
}
