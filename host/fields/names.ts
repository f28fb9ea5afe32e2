import { parseNames } from './names/parse.ts';
import { PPP_PROTOCOLS } from './names/ppp.ts';
import * as PPPOE from './names/pppoe.ts';
import * as IP from './names/ip-numbers.ts';
import * as LINK from './names/link-numbers.ts';
import * as UPPER from './names/upper-numbers.ts';
import { ENCAPSULATION_NAMES } from './names/encapsulations.ts';
import { ENTERPRISES } from './names/enterprises.ts';
import { extraNames } from './vocabulary/extra.ts';
import { ETHERTYPES } from './names/ethertypes.ts';
import { CHECKSUM_STATUS, DSCP, ECN, ICMPV6_TYPES, ROUTING_TYPES } from './names/ip.ts';
import * as ICMPV6 from './names/icmpv6.ts';
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
  [ENTERPRISES, ['frame.cb_pen']],
  [ETHERTYPES, ['eth.type', 'llc.type', 'sll.etype', 'vlan.etype', 'arp.proto.type', 'null.type']],
  [
    IP_PROTOCOLS,
    ['ip.proto', 'ah.next_header', 'ipv6.nxt', 'ipv6.hopopts.nxt', 'ipv6.routing.nxt', 'ipv6.fraghdr.nxt', 'ipv6.dstopts.nxt'],
  ],
  [DSCP, ['ip.dsfield.dscp', 'ipv6.tclass.dscp']],
  [ECN, ['ip.dsfield.ecn', 'ipv6.tclass.ecn']],
  [
    CHECKSUM_STATUS,
    [
      'ip.checksum.status',
      'tcp.checksum.status',
      'eth.fcs.status',
      'gre.checksum.status',
      'icmp.checksum.status',
      'icmpv6.checksum.status',
      'icmp.ext.checksum.status',
      'ppp.fcs.status',
      'udp.checksum.status',
    ],
  ],
  [ROUTING_TYPES, ['ipv6.routing.type']],
  [ICMPV6_TYPES, ['icmpv6.type']],
  [ICMPV6.ROUTER_PREFERENCES, ['icmpv6.nd.ra.flag.prf', 'icmpv6.opt.efo.prf', 'icmpv6.opt.route_info.flag.route_preference']],
  [ICMPV6.NEIGHBOUR_OPTIONS, ['icmpv6.opt.type']],
  [ICMPV6.PREFIX_64_LENGTHS, ['icmpv6.opt.pref64.plc']],
  [ICMPV6.LISTENER_RECORDS, ['icmpv6.mldr.mar.record_type']],
  [ARP_HARDWARE, ['sll.hatype', 'arp.hw.type']],
  [SLL_PACKETS, ['sll.pkttype']],
  [LLC_POINTS, ['llc.dsap', 'llc.ssap']],
  [GRE_PROTOCOLS, ['gre.proto', 'sll.gretype']],
  [HDLC_PROTOCOLS, ['chdlc.protocol']],
  [VLAN_PRIORITIES, ['vlan.priority']],
  [PPPOE_CODES, ['pppoe.code']],
  [PPPOE.TAGS, ['pppoed.tag']],
  [PPPOE.VENDOR_TAGS, ['pppoed.tags.vendorspecific.tag']],
  [PPPOE.DATA_LINKS, ['pppoed.tags.access_loop_encap.data_link']],
  [PPPOE.FIRST_PACKINGS, ['pppoed.tags.access_loop_encap.encap_1']],
  [PPPOE.SECOND_PACKINGS, ['pppoed.tags.access_loop_encap.encap_2']],
  [PPPOE.UNITS, ['pppoed.tags.metrics.mdr_units', 'pppoed.tags.metrics.cdr_units']],
  [MPLS_LABELS, ['mpls.label']],
  [OPTION_KINDS, ['tcp.option_kind']],
  [EXPERIMENTS, ['tcp.options.experimental.exid']],
  [QUICK_START_RATES, ['tcp.options.qs.rate', 'ip.opt.qs_rate', 'ipv6.opt.qs_rate']],
  [MPTCP_SUBTYPES, ['tcp.options.mptcp.subtype']],
  [MPTCP_RESETS, ['tcp.options.mptcp.rst_reason']],
  [LINK.EXPERT_GROUP, ['_ws.expert.group']],
  [LINK.EXPERT_SEVERITY, ['_ws.expert.severity']],
  [LINK.FRAME_P2P_DIR, ['frame.p2p_dir']],
  [LINK.FRAME_PACKET_FLAGS_DIRECTION, ['frame.packet_flags_direction']],
  [LINK.FRAME_PACKET_FLAGS_RECEPTION_TYPE, ['frame.packet_flags_reception_type']],
  [LINK.LLC_APPLE_ATALK_PID, ['llc.apple_atalk_pid']],
  [LINK.LLC_APPLE_AWDL_PID, ['llc.apple_awdl_pid']],
  [LINK.LLC_BLUETOOTH_PID, ['llc.bluetooth_pid']],
  [LINK.LLC_CIMETRICS_PID, ['llc.cimetrics_pid']],
  [LINK.LLC_CISCO_PID, ['llc.cisco_pid']],
  [LINK.LLC_CONTROL_FTYPE, ['llc.control.ftype']],
  [LINK.LLC_CONTROL_S_FTYPE, ['llc.control.s_ftype']],
  [LINK.LLC_CONTROL_U_MODIFIER_CMD, ['llc.control.u_modifier_cmd']],
  [LINK.LLC_CONTROL_U_MODIFIER_RESP, ['llc.control.u_modifier_resp']],
  [LINK.LLC_EXTREME_PID, ['llc.extreme_pid']],
  [LINK.LLC_FORCE10_PID, ['llc.force10_pid']],
  [LINK.LLC_FOUNDRY_PID, ['llc.foundry_pid']],
  [LINK.LLC_HPTEAM_PID, ['llc.hpteam_pid']],
  [LINK.LLC_IANA_PID, ['llc.iana_pid']],
  [LINK.LLC_NORTEL_PID, ['llc.nortel_pid']],
  [LINK.LLC_WLCCP_PID, ['llc.wlccp_pid']],
  [LINK.NULL_FAMILY, ['null.family']],
  [LINK.PPP_DIRECTION, ['ppp.direction']],
  [PPP_PROTOCOLS, ['ppp.protocol']],
  [LINK.SLL_LTYPE, ['sll.ltype']],
  [IP.IP_CIPSO_TAG_TYPE, ['ip.cipso.tag_type']],
  [IP.IP_OPT_FLAG, ['ip.opt.flag']],
  [IP.IP_OPT_QS_FUNC, ['ip.opt.qs_func', 'ipv6.opt.qs_func']],
  [IP.IP_OPT_SEC_CL, ['ip.opt.sec_cl']],
  [IP.IP_OPT_SEC_RFC791_SEC, ['ip.opt.sec_rfc791_sec']],
  [IP.IP_OPT_TYPE_CLASS, ['ip.opt.type.class']],
  [IP.IP_OPT_TYPE_NUMBER, ['ip.opt.type.number']],
  [IP.IP_TOS_PRECEDENCE, ['ip.tos.precedence']],
  [IP.IPV6_OPT_IOAM_OPT_TYPE, ['ipv6.opt.ioam.opt_type']],
  [IP.IPV6_OPT_MPL_FLAG_S, ['ipv6.opt.mpl.flag.s']],
  [IP.IPV6_OPT_ROUTER_ALERT, ['ipv6.opt.router_alert']],
  [IP.IPV6_OPT_SMF_DPD_TID_TYPE, ['ipv6.opt.smf_dpd.tid_type']],
  [IP.IPV6_OPT_TYPE, ['ipv6.opt.type']],
  [IP.IPV6_OPT_TYPE_ACTION, ['ipv6.opt.type.action']],
  [UPPER.ARP_DST_DRARP_ERROR_STATUS, ['arp.dst.drarp_error_status']],
  [UPPER.ARP_OPCODE, ['arp.opcode']],
  [UPPER.ARP_SRC_ATM_AFI, ['arp.src.atm_afi']],
  [UPPER.GRE_3GPP2_ATTRIB_ID, ['gre.3gpp2_attrib_id']],
  [UPPER.GRE_FLAGS_VERSION, ['gre.flags.version']],
  [UPPER.GRE_GGP2_3GPP2_SEG, ['gre.ggp2_3gpp2_seg']],
  [UPPER.GRE_WCCP_SERVICE_ID, ['gre.wccp.service_id']],
  [UPPER.ICMP_EXT_CLASS, ['icmp.ext.class']],
  [UPPER.ICMP_EXT_ECHO_RSP_STATE, ['icmp.ext.echo.rsp.state']],
  [UPPER.ICMP_INT_IDENT_AFI, ['icmp.int_ident.afi']],
  [UPPER.ICMP_INT_INFO_ROLE, ['icmp.int_info.role']],
  [UPPER.ICMP_MIP_TYPE, ['icmp.mip.type']],
  [UPPER.LOCAMATION_IM_LLC_PID, ['locamation-im.llc.pid']],
  [UPPER.LOOP_FUNCTION, ['loop.function', 'loop.relevant_function']],
  [UPPER.MAUSB_PID, ['mausb.pid']],
  [UPPER.MCC_PROTO, ['mcc.proto', 'pwach.channel_type']],
  [UPPER.VXLAN_NEXT_PROTO, ['vxlan.next_proto']],
];

/** What true and false are called, by the beginning of the fields' names; the first that fits. */
const WORDS: readonly (readonly [string, string, string])[] = [
  ['tcp.options.user_to_granularity', 'Minutes', 'Seconds'],
  ['tcp.options.rvbd.trpy.flags.mode', 'Port Transparency', 'Full Transparency'],
  ['tcp.options.scpsflags.', 'Set', 'Not set'],
  ['tcp.options.rvbd.', 'Set', 'Not set'],
  ['tcp.options.mptcp.flag_', 'Set', 'Not set'],
  ['tcp.flags.', 'Set', 'Not set'],
  ['vxlan.flag_g', 'Defined', 'Not defined'],
  ['frame.packet_flags_', 'Set', 'Not set'],
  ['ip.flags.sf', 'Evil', 'Not evil'],
  ['ip.flags.', 'Set', 'Not set'],
  ['icmp.ext.echo.', 'Set', 'Not set'],
  ['gre.flags.', 'Yes', 'No'],
  ['ip.opt.type.copy', 'Yes', 'No'],
  ['ip.opt.sec_prot_auth_fti', 'Additional octet present', 'Final octet'],
  ['ip.opt.sec_prot_auth_', 'Datagram protected in accordance with its rules', 'Datagram not protected in accordance with its rules'],
  ...['nd.ra.flag.', 'nd.na.flag.', 'opt.prefix.flag.', 'opt.efo.'].map((field) => [`icmpv6.${field}`, 'Set', 'Not set'] as const),
  ['llc.dsap.ig', 'Group', 'Individual'],
  ['llc.ssap.cr', 'Response', 'Command'],
  ['llc.control.', 'Set', 'Not set'],
  ['vlan.dei', 'Eligible', 'Ineligible'],
  ['ipv6.fraghdr.more', 'Yes', 'No'],
  ['ipv6.opt.type.change', 'Yes', 'No'],
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
  const extra = extraNames(abbreviation)?.find(([, text]) => text.toLowerCase() === wanted);
  if (extra !== undefined) return { found: BigInt(extra[0]) };
  const [table] = TABLES.find(([, fields]) => fields.includes(abbreviation)) ?? [];
  if (table !== undefined) {
    const line = table.split('\n').find((entry) => entry.slice(entry.indexOf(' ') + 1).toLowerCase() === wanted && entry !== '');
    return { found: line === undefined ? undefined : BigInt(line.slice(0, line.indexOf(' '))) };
  }
  const [yes, no] = wordsOf(abbreviation) ?? [];
  if (yes === undefined || no === undefined) return undefined;
  return { found: yes.toLowerCase() === wanted ? 1n : no.toLowerCase() === wanted ? 0n : undefined };
}

/** The numbers that have names in the field's values, with those names; undefined where it has none. */
export function namesOf(abbreviation: string): readonly (readonly [number, string])[] | undefined {
  const [table] = TABLES.find(([, fields]) => fields.includes(abbreviation)) ?? [];
  return table === undefined ? extraNames(abbreviation) : parseNames(table);
}

/** What true and false are called in the field's values, where that is not True and False. */
export function wordsOf(abbreviation: string): readonly [yes: string, no: string] | undefined {
  const [yesExtra, noExtra] = extraNames(abbreviation) ?? [];
  if (yesExtra?.[0] === 1 && noExtra?.[0] === 0) return [yesExtra[1], noExtra[1]];
  const [, yes, no] = WORDS.find(([prefix]) => abbreviation.startsWith(prefix)) ?? [];
  return yes === undefined || no === undefined ? undefined : [yes, no];
}
