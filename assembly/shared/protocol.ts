// Layer identities (our own numbers, in the order of the stack) and the registries that name them on the wire.

export const PROTO_NONE = 0;
export const PROTO_ETHERNET = 1;
export const PROTO_VLAN = 2; // 802.1Q
export const PROTO_VLAN_AD = 3; // 802.1ad service tag
export const PROTO_LLC = 4;
export const PROTO_SNAP = 5;
export const PROTO_SLL = 6;
export const PROTO_SLL2 = 7;
export const PROTO_NULL = 8;
export const PROTO_LOOP = 9;
export const PROTO_RAW = 10;
export const PROTO_PPP = 11;
export const PROTO_CHDLC = 12;
export const PROTO_PPPOE = 13;
export const PROTO_MPLS = 14;
export const PROTO_NFLOG = 15;
export const PROTO_FDDI = 16;
export const PROTO_PBB = 17; // 802.1ah
export const PROTO_MACSEC = 18;
export const PROTO_PW_ETH = 19; // pseudowire Ethernet under MPLS
export const PROTO_VN_TAG = 20;
export const PROTO_FABRIC_PATH = 21;
export const PROTO_WLAN = 22; // IEEE 802.11
export const PROTO_RADIO = 23; // what a capture puts before 802.11: radiotap, Prism, AVS, PPI
export const PROTO_E_TAG = 24; // IEEE 802.1BR
export const PROTO_CISCO_METADATA = 25;
export const PROTO_HSR = 26;
export const PROTO_TRILL = 27;
export const PROTO_BCP = 28; // bridged frames in PPP
export const PROTO_PPP_MULTILINK = 29;
export const PROTO_IPV4 = 32;
export const PROTO_IPV6 = 33;
export const PROTO_IPV6_EXT = 34; // any extension header
export const PROTO_AH = 35;
export const PROTO_ICMP = 36;
export const PROTO_ICMPV6 = 37;
export const PROTO_UDP = 38;
export const PROTO_GRE = 48;
export const PROTO_ERSPAN = 49;
export const PROTO_VXLAN = 50;
export const PROTO_GENEVE = 51;
export const PROTO_GTPU = 52;
export const PROTO_AYIYA = 53;
export const PROTO_TEREDO = 54;
export const PROTO_TCP = 64;
export const PROTO_L2TP = 55;
export const PROTO_ETHERIP = 56;
export const PROTO_NSH = 57;
export const PROTO_LISP = 58;
export const PROTO_WCCP = 59; // redirect header under GRE
// Headers of PROTO_RADIO, for those who leave one of them out.
export const HEADER_RADIOTAP = 60;
export const HEADER_PRISM = 61;
export const HEADER_AVS = 62;
export const HEADER_PPI = 63;
// Shown in trees, not gone into.
export const PROTO_ARP = 200;
export const PROTO_ESP = 201;
export const PROTO_PPPOE_DISCOVERY = 202;
/** Among the PROTO_*: an option with a name of its own. */
export const NAME_MPTCP = 0x100;
/** Extension headers of IPv6. */
export const NAME_HOP_BY_HOP = 0x101;
export const NAME_ROUTING = 0x102;
export const NAME_DESTINATION = 0x103;
export const NAME_FRAGMENT = 0x104;
/** A layer was recognised as something this decoder does not go into (ARP, DNS, OSPF …). */
export const PROTO_OTHER = 255;

/**
 * What a layer answers when the next protocol is named by a registry: NEXT_* plus the number on the wire. decode.ts turns it into a PROTO_*.
 * Plain PROTO_* answers are below 1 << 16.
 */
export const NEXT_ETHERTYPE = 0x10000;
export const NEXT_IP = 0x20000;
export const NEXT_PPP = 0x30000;
export const NEXT_LINK = 0x40000;
/** The number in its registry. */
export const NEXT_NUMBER = 0xffff;
/** Answers without a layer of their own: the payload's first four bits decide, as an IP version, or as under MPLS. */
export const PROTO_BY_NIBBLE = 254;
export const PROTO_MPLS_PAYLOAD = 253;
/** VXLAN-GPE: entered as PROTO_VXLAN. */
export const PROTO_VXLAN_GPE = 252;
/** 802.11 whose body is aligned: entered as PROTO_WLAN. */
export const PROTO_WLAN_PADDED = 251;
/** ERSPAN type I, which has no header: entered as PROTO_ERSPAN. */
export const PROTO_ERSPAN_I = 250;

// LINKTYPE_ values, tcpdump.org "Link-layer header types".
export const LINKTYPE_NULL = 0;
export const LINKTYPE_ETHERNET = 1;
export const LINKTYPE_PPP = 9;
export const LINKTYPE_FDDI = 10;
export const LINKTYPE_RAW_BSD = 12;
export const LINKTYPE_RAW_OPENBSD = 14;
export const LINKTYPE_PPP_HDLC = 50;
export const LINKTYPE_PPP_ETHER = 51;
export const LINKTYPE_RAW = 101;
export const LINKTYPE_C_HDLC = 104;
export const LINKTYPE_LOOP = 108;
export const LINKTYPE_LINUX_SLL = 113;
export const LINKTYPE_PPP_WITH_DIR = 204;
export const LINKTYPE_IPV4 = 228;
export const LINKTYPE_IPV6 = 229;
export const LINKTYPE_NFLOG = 239;
export const LINKTYPE_LINUX_SLL2 = 276;

export const LINKTYPE_IEEE802_11 = 105;
export const LINKTYPE_PRISM = 119;
export const LINKTYPE_RADIOTAP = 127;
export const LINKTYPE_AVS = 163;
export const LINKTYPE_PPI = 192;

// EtherTypes, IANA "IEEE 802 Numbers".
export const ETHERTYPE_ARP = 0x0806;
export const ETHERTYPE_IPV4 = 0x0800;
export const ETHERTYPE_VLAN = 0x8100;
export const ETHERTYPE_IPV6 = 0x86dd;
export const ETHERTYPE_PPP = 0x880b;
export const ETHERTYPE_MPLS = 0x8847;
export const ETHERTYPE_MPLS_UPSTREAM = 0x8848;
export const ETHERTYPE_PPPOE_DISCOVERY = 0x8863;
export const ETHERTYPE_PPPOE_SESSION = 0x8864;
export const ETHERTYPE_VLAN_AD = 0x88a8;
export const ETHERTYPE_ERSPAN = 0x88be;
export const ETHERTYPE_PBB = 0x88e7;
export const ETHERTYPE_ERSPAN_III = 0x22eb;
export const ETHERTYPE_TEB = 0x6558; // transparent Ethernet bridging
export const ETHERTYPE_FABRIC_PATH = 0x8903; // Cisco FabricPath, in the place of an EtherType
export const ETHERTYPE_MACSEC = 0x88e5;
export const ETHERTYPE_VN_TAG = 0x8926;
export const ETHERTYPE_E_TAG = 0x893f;
export const ETHERTYPE_CISCO_METADATA = 0x8909;
export const ETHERTYPE_HSR = 0x892f;
export const ETHERTYPE_TRILL = 0x22f3;
export const ETHERTYPE_LLC_JUMBO = 0x8870; // LLC in a frame too long for a length field
export const ETHERTYPE_NSH = 0x894f;
export const ETHERTYPE_WCCP = 0x883e;
export const ETHERTYPE_VLAN_9100 = 0x9100;
export const ETHERTYPE_VLAN_9200 = 0x9200;

// IANA "Point-to-Point (PPP) Protocol Field Assignments".
export const PPP_IPV4 = 0x0021;
export const PPP_IPV6 = 0x0057;
export const PPP_BRIDGING = 0x0031;
export const PPP_MULTILINK = 0x003d;
export const PPP_MPLS_UNICAST = 0x0281;
export const PPP_MPLS_MULTICAST = 0x0283;

// IANA "Assigned Internet Protocol Numbers".
export const IPPROTO_HOPOPTS = 0;
export const IPPROTO_ICMP = 1;
export const IPPROTO_IPIP = 4;
export const IPPROTO_TCP = 6;
export const IPPROTO_UDP = 17;
export const IPPROTO_ETHERIP = 97;
export const IPPROTO_ETHERNET = 143;
export const IPPROTO_IPV6 = 41;
export const IPPROTO_ROUTING = 43;
export const IPPROTO_FRAGMENT = 44;
export const IPPROTO_GRE = 47;
export const IPPROTO_ESP = 50;
export const IPPROTO_AH = 51;
export const IPPROTO_ICMPV6 = 58;
export const IPPROTO_DSTOPTS = 60;
export const IPPROTO_MOBILITY = 135;
export const IPPROTO_HIP = 139;
export const IPPROTO_SHIM6 = 140;
export const IPPROTO_MPLS = 137;

// TCP flags, RFC 9293 §3.1 and RFC 9768 (AE); twelve bits with the reserved ones.
export const TCP_FIN = 0x001;
export const TCP_SYN = 0x002;
export const TCP_RST = 0x004;
export const TCP_PSH = 0x008;
export const TCP_ACK = 0x010;
export const TCP_URG = 0x020;
export const TCP_ECE = 0x040;
export const TCP_CWR = 0x080;
export const TCP_AE = 0x100;

// IANA "TCP Option Kind Numbers".
export const TCP_OPTION_EOL = 0;
export const TCP_OPTION_NOP = 1;
export const TCP_OPTION_MSS = 2;
export const TCP_OPTION_WSCALE = 3;
export const TCP_OPTION_SACK_PERMITTED = 4;
export const TCP_OPTION_SACK = 5;
export const TCP_OPTION_TIMESTAMPS = 8;
export const TCP_OPTION_MD5 = 19;
export const TCP_OPTION_USER_TIMEOUT = 28;
export const TCP_OPTION_AO = 29;
export const TCP_OPTION_MPTCP = 30;
/** Riverbed's, which are not in IANA's list. */
export const TCP_OPTION_RIVERBED_PROBE = 76;
export const TCP_OPTION_RIVERBED_TRANSPARENCY = 78;
export const TCP_OPTION_FAST_OPEN = 34;
export const TCP_OPTION_ACC_ECN_0 = 172;
export const TCP_OPTION_ACC_ECN_1 = 174;
export const TCP_OPTION_EXPERIMENT_1 = 253;
export const TCP_OPTION_EXPERIMENT_2 = 254;

// IANA "TCP Experimental Option Experiment Identifiers" (RFC 6994).
export const TCP_EXP_FAST_OPEN = 0xf989;
export const TCP_EXP_ACC_ECN_0 = 0xacc0;
export const TCP_EXP_ACC_ECN_1 = 0xacc1;
