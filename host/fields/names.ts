import { ENCAPSULATION_NAMES } from './names/encapsulations.ts';
import { ETHERTYPES } from './names/ethertypes.ts';
import { CHECKSUM_STATUS, DSCP, ECN, ICMPV6_TYPES, ROUTING_TYPES } from './names/ip.ts';
import { IP_PROTOCOLS } from './names/ip-protocols.ts';
import {
  ARP_HARDWARE,
  GRE_PROTOCOLS,
  HDLC_PROTOCOLS,
  LLC_POINTS,
  MPLS_LABELS,
  PPPOE_CODES,
  SLL_PACKETS,
  VLAN_PRIORITIES,
} from './names/link.ts';
import { EXPERIMENTS, MPTCP_RESETS, MPTCP_SUBTYPES, OPTION_KINDS, QUICK_START_RATES } from './names/tcp.ts';

/** Tables of names/, and the fields whose numbers they name. */
const TABLES: readonly (readonly [string, readonly string[]])[] = [
  [ENCAPSULATION_NAMES, ['frame.encap_type']],
  [ETHERTYPES, ['eth.type', 'llc.type', 'sll.etype', 'vlan.etype']],
  [IP_PROTOCOLS, ['ip.proto', 'ipv6.nxt', 'ipv6.hopopts.nxt', 'ipv6.routing.nxt', 'ipv6.fraghdr.nxt', 'ipv6.dstopts.nxt']],
  [DSCP, ['ip.dsfield.dscp', 'ipv6.tclass.dscp']],
  [ECN, ['ip.dsfield.ecn', 'ipv6.tclass.ecn']],
  [CHECKSUM_STATUS, ['ip.checksum.status', 'tcp.checksum.status']],
  [ROUTING_TYPES, ['ipv6.routing.type']],
  [ICMPV6_TYPES, ['icmpv6.type']],
  [ARP_HARDWARE, ['sll.hatype']],
  [SLL_PACKETS, ['sll.pkttype']],
  [LLC_POINTS, ['llc.dsap', 'llc.ssap']],
  [GRE_PROTOCOLS, ['gre.proto']],
  [HDLC_PROTOCOLS, ['chdlc.protocol']],
  [VLAN_PRIORITIES, ['vlan.priority']],
  [PPPOE_CODES, ['pppoe.code']],
  [MPLS_LABELS, ['mpls.label']],
  [OPTION_KINDS, ['tcp.option_kind']],
  [EXPERIMENTS, ['tcp.options.experimental.exid']],
  [QUICK_START_RATES, ['tcp.options.qs.rate']],
  [MPTCP_SUBTYPES, ['tcp.options.mptcp.subtype']],
  [MPTCP_RESETS, ['tcp.options.mptcp.rst_reason']],
];

/** What true and false are called, by the beginning of the fields' names; the first that fits. */
const WORDS: readonly (readonly [string, string, string])[] = [
  ['tcp.options.user_to_granularity', 'Minutes', 'Seconds'],
  ['tcp.options.rvbd.trpy.flags.mode', 'Port Transparency', 'Full Transparency'],
  ['tcp.options.scpsflags.', 'Set', 'Not set'],
  ['tcp.options.rvbd.', 'Set', 'Not set'],
  ['tcp.options.mptcp.flag_', 'Set', 'Not set'],
  ['tcp.flags.', 'Set', 'Not set'],
  ['ip.flags.', 'Set', 'Not set'],
  ['vlan.dei', 'Eligible', 'Ineligible'],
  ['ipv6.fraghdr.more', 'Yes', 'No'],
  ...['eth.lg', 'eth.src.lg', 'eth.dst.lg'].map(
    (field) =>
      [field, 'Locally administered address (this is NOT the factory default)', 'Globally unique address (factory default)'] as const,
  ),
  ...['eth.ig', 'eth.src.ig', 'eth.dst.ig'].map(
    (field) => [field, 'Group address (multicast/broadcast)', 'Individual address (unicast)'] as const,
  ),
];

/** What a search for a name found: the number, if one has that name. */
export interface NameSearch {
  readonly found: bigint | undefined;
}

/** The number that the field's values call `name`, in whatever case; undefined where they have no names. Of several, the first. */
export function findNames(abbreviation: string, name: string): NameSearch | undefined {
  const wanted = name.toLowerCase();
  const [table] = TABLES.find(([, fields]) => fields.includes(abbreviation)) ?? [];
  if (table !== undefined) {
    const line = table.split('\n').find((entry) => entry.slice(entry.indexOf(' ') + 1).toLowerCase() === wanted && entry !== '');
    return { found: line === undefined ? undefined : BigInt(line.slice(0, line.indexOf(' '))) };
  }
  const [, yes, no] = WORDS.find(([prefix]) => abbreviation.startsWith(prefix)) ?? [];
  if (yes === undefined || no === undefined) return undefined;
  return { found: yes.toLowerCase() === wanted ? 1n : no.toLowerCase() === wanted ? 0n : undefined };
}
