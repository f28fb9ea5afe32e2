// COLUMNS: what tshark's packet list says of a frame, as far as its headers decide it; found on demand, one frame at a time.

/**
 * COLUMNS, 48 octets:
 * ```
 *  0 known u8     1 kind u8 COL_*, the protocol that wrote last     2 end u8 COL_END_*    3 source u8, 4 destination u8 COL_ADDRESS_*   5 version u8, of IP
 *  6 hardwareSource u8, 7 hardwareDestination u8 COL_ADDRESS_*, of the link
 *  8 sourceAt u32 → its octets   12 destinationAt u32   16 header u32 → what the kind is about   20 octets u32 captured from there
 * 24 length u32 octets from there by the packet's own lengths   28 number u32 that named it: EtherType, IP protocol, PPP protocol
 * 32 packet u32 → header of the IP packet around it, 0 = none    36 related u32 frame that this one answers, 0 = none
 * 40 hardwareSourceAt u32 → its octets   44 hardwareDestinationAt u32
 * ```
 */
export const COLUMNS_KNOWN = 0;
export const COLUMNS_KIND = 1;
export const COLUMNS_END = 2;
export const COLUMNS_SOURCE = 3;
export const COLUMNS_DESTINATION = 4;
export const COLUMNS_VERSION = 5;
export const COLUMNS_HARDWARE_SOURCE = 6;
export const COLUMNS_HARDWARE_DESTINATION = 7;
export const COLUMNS_SOURCE_AT = 8;
export const COLUMNS_DESTINATION_AT = 12;
export const COLUMNS_HEADER = 16;
export const COLUMNS_OCTETS = 20;
export const COLUMNS_LENGTH = 24;
export const COLUMNS_NUMBER = 28;
export const COLUMNS_PACKET = 32;
export const COLUMNS_RELATED = 36;
export const COLUMNS_HARDWARE_SOURCE_AT = 40;
export const COLUMNS_HARDWARE_DESTINATION_AT = 44;
export const COLUMNS_SIZE = 48;
/** COLUMNS_RELATED: it is known that there is none. */
export const RELATED_NONE = 0x7fffffff;

/** The dissection came to its end, or there was too little: of what was captured, of the packet by its own lengths. */
export const COL_END_WHOLE = 0;
export const COL_END_CUT = 1;
export const COL_END_MALFORMED = 2;

export const COL_ADDRESS_NONE = 0;
export const COL_ADDRESS_ETHER = 1;
export const COL_ADDRESS_IPV4 = 2;
export const COL_ADDRESS_IPV6 = 3;
/** tshark writes N/A. */
export const COL_ADDRESS_NA = 4;

/** Nothing was dissected. */
export const COL_FRAME = 0;
export const COL_CUSTOM = 1;
/** An Ethernet header that is not all there. */
export const COL_ETHERNET = 2;
/** A type that no layer is known for. */
export const COL_ETHERTYPE = 3;
/** A length that is neither. */
export const COL_ETHERNET_LENGTH = 4;
/** Novell's frames without LLC. */
export const COL_ETHERNET_RAW = 5;
export const COL_VLAN = 6;
export const COL_ARP = 7;
export const COL_LLC = 8;
export const COL_SNAP = 9;
export const COL_LOOP = 10;
export const COL_SLL = 11;
export const COL_NULL = 12;
export const COL_RAW = 13;
export const COL_PPP = 14;
export const COL_PPPOE = 15;
export const COL_PPPOED = 16;
export const COL_MPLS = 17;
/** An IPv4 header that contradicts itself, or is not all there. */
export const COL_IPV4 = 18;
/** A fragment that completes nothing. */
export const COL_IPV4_FRAGMENT = 19;
/** An IP protocol that no layer is known for. */
export const COL_IP_PROTOCOL = 20;
export const COL_IPV6 = 21;
export const COL_IPV6_FRAGMENT = 22;
export const COL_IPV6_EXT = 23;
export const COL_UDP = 24;
export const COL_ICMP = 25;
export const COL_ICMPV6 = 26;
export const COL_SCTP = 27;
export const COL_ESP = 28;
export const COL_AH = 29;
export const COL_GRE = 30;
export const COL_TCP = 31;
/** A layer that tshark has and of which no more is told here than its name. */
export const COL_OTHER = 32;
/** A protocol over IP of which too little is there to say its name. */
export const COL_IP_PAYLOAD = 33;
export const COL_ICMP_CUT = 34;
export const COL_ICMPV6_CUT = 35;
