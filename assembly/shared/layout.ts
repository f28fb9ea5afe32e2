// The records that cross the boundary, drawn once for both compilers.
// Little-endian, naturally aligned, sizes are multiples of eight octets. This file imports nothing and holds only numbers.

/**
 * FRAME: one captured frame as the later stages see it; the flow stage reads nothing else.
 * ```
 *   0 time        i64  ns since 1970, exact or saturated (FRAME_STATUS bits tell)
 *   8 number      u32  frame number, 1-based         12 status     u32  FS_* bits
 *  16 len         u32  octets on the wire, as the file says            20 caplen     u32  octets captured
 *  24 data        u32  → first captured octet        28 linkType   u16     30 iface u16 (global index)
 *  32 srcAddr     16   innermost IP source; IPv4 in the first four octets, the rest zero
 *  48 dstAddr     16   innermost IP destination, likewise
 *  64 ports       u32  source port (low 16), destination port (high 16), host order
 *  68 seq         u32  raw                           72 ack        u32  raw
 *  76 flags       u16  12 TCP flag bits              78 window     u16  raw
 *  80 tcpLen      u32  payload octets by the IP length
 *  84 payload     u32  → captured payload            88 payloadCaplen u32
 *  92 tsval       u32                                96 tsecr      u32  (FS_TIMESTAMPS)
 * 100 options     u16  OPT_* bits                   102 mss        u16  (OPT_MSS)
 * 104 scale       u8   shift (OPT_WSCALE)           105 tcpHeader  u8   header length, octets
 * 106 ipVersion   u8   4, 6 or 0                    107 layerCount u8
 * 108 tcp         u32  → TCP header or 0            112 layers     u32  → LAYER records of this frame
 * 116 icmp        u16  type << 8 | code (FS_QUOTED) 118 urgent     u16
 * 120 hash        u32  keyed, both directions alike 124 slot       u32  → hash slot (flow stage)
 * 128 flow        u32  → FLOW (flow stage)          132 direction  u8   0 = lower address first
 * 133 aux         3    (flow stage)                 136 stream     u32  tcp.stream (conversation stage)
 * 140 base        u32  own base sequence            144 peerBase   u32  the peer's
 * 148 sackOff     u8   offset of the last SACK option in the TCP header, 0 = none
 * 149 known       u8   FK_*, what the conversation knew of the sender when the segment came (conversation stage)
 * 150 calculated  u16  the checksum as it should be (FS_CHECKSUM_GOOD, FS_CHECKSUM_BAD)
 * 152 end         u32  → one past the captured octets of the buffer that holds the TCP header
 * 156 shift      i8   window shift in force, −1 unknown, −2 unused
 * 157 carry      i8   seconds that the file has in the fraction, and time among its seconds (FS_FRACTION)      158 pad
 * 160 blockEnd   u32  → one past the options of the packet block (pcapng), 0 where there are none
 * 164 section    u32  section of the file, 0-based
 * ```
 * In a batch every FRAME is followed by the ANALYSIS (analysis.ts) of its segment; the two make a stride of FRAME_STRIDE.
 */
export const FRAME_TIME = 0;
export const FRAME_NUMBER = 8;
export const FRAME_STATUS = 12;
export const FRAME_LEN = 16;
export const FRAME_CAPLEN = 20;
export const FRAME_DATA = 24;
export const FRAME_LINK = 28;
export const FRAME_IFACE = 30;
export const FRAME_SRC = 32;
export const FRAME_DST = 48;
export const FRAME_PORTS = 64;
export const FRAME_SEQ = 68;
export const FRAME_ACK = 72;
export const FRAME_FLAGS = 76;
export const FRAME_WINDOW = 78;
export const FRAME_TCP_LEN = 80;
export const FRAME_PAYLOAD = 84;
export const FRAME_PAYLOAD_CAPLEN = 88;
export const FRAME_TSVAL = 92;
export const FRAME_TSECR = 96;
export const FRAME_OPTIONS = 100;
export const FRAME_MSS = 102;
export const FRAME_SCALE = 104;
export const FRAME_TCP_HEADER = 105;
export const FRAME_IP_VERSION = 106;
export const FRAME_LAYER_COUNT = 107;
export const FRAME_TCP = 108;
export const FRAME_LAYERS = 112;
export const FRAME_ICMP = 116;
export const FRAME_URGENT = 118;
export const FRAME_HASH = 120;
export const FRAME_SLOT = 124;
export const FRAME_FLOW = 128;
export const FRAME_DIRECTION = 132;
export const FRAME_STREAM = 136;
export const FRAME_BASE = 140;
export const FRAME_PEER_BASE = 144;
export const FRAME_SACK_OFF = 148;
export const FRAME_KNOWN = 149;
export const FRAME_CALCULATED = 150;
export const FRAME_END = 152;
export const FRAME_SHIFT = 156;
export const FRAME_CARRY = 157;
export const FRAME_BLOCK_END = 160;
export const FRAME_SECTION = 164;
export const FRAME_SIZE = 168;
/** ANALYSIS behind the FRAME, valid where the analysis runs and the frame has FS_TCP. */
export const FRAME_ANALYSIS = 168;
export const FRAME_STRIDE = 256;

/** The frame carries a TCP header of which the first 16 octets or more were captured (sequence, flags, window readable). */
export const FS_TCP = 0x1;
/** A TCP header is there, but fewer than 16 of its octets were captured or quoted. */
export const FS_TCP_CUT = 0x2;
/** The TCP header is quoted in an ICMP or ICMPv6 error: evidence about a flow, never part of one. */
export const FS_QUOTED = 0x4;
/** TCP of a first fragment shown as it is, because its datagram cannot be put together. */
export const FS_FRAGMENT = 0x8;
/** The datagram was put together from fragments; its last one is this frame. */
export const FS_REASSEMBLED = 0x10;
/** Header length says less than 20 octets (tcp.bogus_header_length). */
export const FS_BOGUS_HEADER = 0x20;
/** Header length says more than the segment holds by the IP length (tcp.short_segment). */
export const FS_SHORT_SEGMENT = 0x40;
/** Fewer octets captured than were on the wire, and a header or the payload lacks some. */
export const FS_SNAPPED = 0x80;
/** tsval and tsecr are valid (RFC 7323). */
export const FS_TIMESTAMPS = 0x100;
/** The capture gives no time for this frame (pcapng SPB); time is 0. */
export const FS_NO_TIME = 0x200;
/** The time did not fit 64-bit nanoseconds and was set to the nearest end of the range. */
export const FS_TIME_SATURATED = 0x400;
/** TCP checksum verified and right / wrong (only when asked for, and only for whole segments). */
export const FS_CHECKSUM_GOOD = 0x800;
export const FS_CHECKSUM_BAD = 0x1000;
/** The IPv4 total length was 0 (offload); the length was taken from the frame. */
export const FS_OFFLOAD = 0x2000;
/** Some layer below TCP was malformed or its protocol unknown; decoding stopped there. */
export const FS_MALFORMED = 0x4000;
/** An IP layer was reached: srcAddr and dstAddr are valid. */
export const FS_IP = 0x8000;
/** A TCP option has a length that does not fit. */
export const FS_BAD_OPTION = 0x10000;
/** IP fragment that did not complete a datagram. */
export const FS_IP_FRAGMENT = 0x20000;
/** Conversation stage: this SYN opened a new tcp.stream on known ports (tcp.analysis.reused_ports). */
export const FS_NEW_STREAM = 0x40000;
/** Conversation stage: base and peerBase are known. */
export const FS_BASE = 0x80000;
export const FS_PEER_BASE = 0x100000;
/** The time went backwards against an earlier frame. */
export const FS_TIME_BACK = 0x200000;
/** Two passes: the read filter does not keep the frame. */
export const FS_HIDDEN = 0x800000;
/** Conversation stage: numbers are shown as they are, because a preference says so. */
export const FS_ABSOLUTE = 0x1000000;
/** The fraction of a second in the file is no fraction: of a second or more, or negative (FRAME_CARRY). */
export const FS_FRACTION = 0x2000000;
/** There are TCP options other than MSS, window scale, SACK and timestamps of the right length, or not all were captured: tshark's dissection may end in them. */
export const FS_ODD_OPTIONS = 0x400000;

/** The sender said its SCPS capabilities before. */
export const FK_SCPS = 0x1;
/** Times in the stream are not wanted (tcp.calculate_timestamps). */
export const FK_NO_TIMES = 0x2;
/** Timestamps are not wanted in the Info column (tcp.ignore_tcp_timestamps). */
export const FK_NO_STAMPS = 0x4;

/** Options seen on the segment (FRAME_OPTIONS); kinds by IANA "TCP Option Kind Numbers". */
export const OPT_MSS = 0x1;
export const OPT_WSCALE = 0x2;
export const OPT_SACK_PERMITTED = 0x4;
export const OPT_SACK = 0x8;
export const OPT_TIMESTAMPS = 0x10;
export const OPT_MD5 = 0x20;
export const OPT_AO = 0x40;
export const OPT_MPTCP = 0x80;
/** TCP Fast Open with a cookie / asking for one (RFC 7413, also as experiment 0xF989). */
export const OPT_TFO_COOKIE = 0x100;
export const OPT_TFO_REQUEST = 0x200;
export const OPT_USER_TIMEOUT = 0x400;
export const OPT_ACC_ECN = 0x800;
export const OPT_OTHER = 0x1000;

/**
 * LAYER: one protocol layer of a frame, outermost first.
 * ```
 *  0 proto u16 (PROTO_*)   2 flags u16   4 header u32 → first octet   8 headerLen u32   12 rest u32 octets of payload by the layer's own length
 * ```
 */
export const LAYER_PROTO = 0;
export const LAYER_FLAGS = 2;
export const LAYER_HEADER = 4;
export const LAYER_HEADER_LEN = 8;
export const LAYER_REST = 12;
export const LAYER_SIZE = 16;
/** Most layers a frame may have; decoding stops there (FS_MALFORMED). */
export const LAYERS_MAX = 64;

/**
 * INTERFACE: what the packet walker must know of a capture interface. Written by the host when it reads the description.
 * ```
 *  0 linkType u16   2 flags u16 (IF_*)   4 snaplen u32   8 kind u8 (TIME_*)   9 exponent u8   10 pad u16   12 fcs u32 octets of FCS or 0xffffffff
 * 16 offset i64 whole seconds to add (if_tsoffset)   24 scale u64 factor or divisor between units and ns
 * ```
 */
export const IFACE_LINK = 0;
export const IFACE_FLAGS = 2;
export const IFACE_SNAPLEN = 4;
export const IFACE_TIME_KIND = 8;
export const IFACE_EXPONENT = 9;
export const IFACE_FCS = 12;
export const IFACE_OFFSET = 16;
export const IFACE_SCALE = 24;
export const IFACE_SIZE = 32;
/** units × scale = ns (10⁻⁰…10⁻⁹ s) */
export const TIME_MULTIPLY = 0;
/** units ÷ scale = ns (10⁻¹⁰…10⁻²⁸ s) */
export const TIME_DIVIDE = 1;
/** units are 2^-exponent s */
export const TIME_BINARY = 2;
/** units so fine that 2^64 of them are under a nanosecond */
export const TIME_ZERO = 3;
/** Most interfaces a section may describe. */
export const IFACES_MAX = 65536;
export const FCS_UNKNOWN = 0xffffffff;
