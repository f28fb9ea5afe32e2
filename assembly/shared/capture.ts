// Capture files: what their blocks and headers are called by number, how large they may be, and how damage is reported.

// Block types, draft-ietf-opsawg-pcapng §10.1.
export const BLOCK_SECTION = 0x0a0d0d0a;
export const BLOCK_INTERFACE = 1;
export const BLOCK_PACKET = 2; // obsolete
export const BLOCK_SIMPLE_PACKET = 3;
export const BLOCK_NAMES = 4;
export const BLOCK_STATISTICS = 5;
export const BLOCK_ENHANCED_PACKET = 6;
export const BLOCK_SECRETS = 10;
export const BLOCK_CUSTOM = 0x00000bad;
export const BLOCK_CUSTOM_NO_COPY = 0x40000bad;
/** Our own: the header of a pcap or snoop file, reported once, before any frame. Type 0 is reserved in pcapng. */
export const BLOCK_FILE_HEADER = 0;

/** Our own: the end of an extract (extract.ts), reported outside sections only. */
export const BLOCK_EXTRACT_END = 0x80000e5d;

/** Type, total length, total length again. */
export const BLOCK_OVERHEAD = 12;
/** Shortest section header block, octets: magic, version, section length. */
export const SECTION_OCTETS_MIN = 28;
/** Shortest interface description block, octets. */
export const INTERFACE_OCTETS_MIN = 20;
/** Shortest enhanced (and obsolete) packet block, octets. */
export const PACKET_BLOCK_OCTETS_MIN = 32;
/** Shortest simple packet block, octets. */
export const SIMPLE_PACKET_OCTETS_MIN = 16;
/** Shortest custom block, octets: it names an enterprise. */
export const CUSTOM_OCTETS_MIN = 16;
/** Byte-order magic of a section header as its own writer reads it. */
export const BYTE_ORDER_MAGIC = 0x1a2b3c4d;

// First four octets of other capture files, as their own writer reads them.
export const PCAP_MICRO = 0xa1b2c3d4;
export const PCAP_NANO = 0xa1b23c4d;
/** "Modified" pcap (Kuznetzov): each record header is followed by interface index, protocol and packet type. */
export const PCAP_MODIFIED = 0xa1b2cd34;
/** IXIA hardware and software captures: the file header is followed by the length of all records. */
export const PCAP_IXIA_HARDWARE = 0x1c0001ac;
export const PCAP_IXIA_SOFTWARE = 0x1c0001ab;
/** "snoo" of RFC 1761 §1, read in network order. */
export const SNOOP_MAGIC = 0x736e6f6f;

/** Most octets a packet may have captured; more is damage. Wireshark's limit. */
export const CAPLEN_MAX = 262144;
/** Most octets a packet can have had on the wire; larger numbers are taken for this one. Wireshark's limit. */
export const LEN_MAX = 0x7fffffff;
/** Longest block handed out whole, octets. Longer ones that carry no packet are stepped over, longer ones that do are damage. */
export const BLOCK_OCTETS_MAX = 16777216;
/** An input buffer never holds fewer octets. Whatever is longer than this is asked for by RUN_BUFFER. */
export const INPUT_OCTETS = 524288;

/** FRAME link type and interface of a custom block: Wireshark numbers those as frames, so their numbers count here too. */
export const LINK_NONE = 0xffff;
export const IFACE_NONE = 0xffff;

/** if_tsresol when the option is absent: 10⁻⁶ s. */
export const TSRESOL_DEFAULT = 6;
/** if_tsresol: the resolution is a power of two, not of ten. */
export const TSRESOL_BINARY = 0x80;

/**
 * ERROR: where and why a capture file cannot be read on; after RUN_BUFFER only `needed` counts.
 * ```
 *  0 code   u32  CAPTURE_*                           4 frame u32  number the next frame would have had
 *  8 offset u64  of the block or record in the (decompressed) file
 * 16 block  u32  type of the block, magic of the file 20 needed u32  24 had u32   what they count depends on the code
 * 28 pad    u32
 * ```
 */
export const ERROR_CODE = 0;
export const ERROR_FRAME = 4;
export const ERROR_OFFSET = 8;
export const ERROR_BLOCK = 16;
export const ERROR_NEEDED = 20;
export const ERROR_HAD = 24;
export const ERROR_SIZE = 32;

/** The file ends inside a header, block or record: octets needed, octets had. */
export const CAPTURE_CUT = 1;
/** The first octets are no magic of a capture file: `block` holds them. */
export const CAPTURE_UNKNOWN = 2;
/** A block is shorter than its kind can be: least length, length given. */
export const CAPTURE_BLOCK_SHORT = 3;
/** A block that cannot be skipped is longer than BLOCK_OCTETS_MAX: length given, longest taken. */
export const CAPTURE_BLOCK_LONG = 4;
/** The two total lengths of a block differ: first, second. */
export const CAPTURE_BLOCK_LENGTHS = 5;
/** A packet claims more captured octets than CAPLEN_MAX: octets claimed, most taken. */
export const CAPTURE_PACKET_LONG = 6;
/** A packet claims more captured octets than its block holds: octets claimed, octets there. */
export const CAPTURE_PACKET_OUTSIDE = 7;
/** A packet names an interface that its section has not described: index, interfaces described. */
export const CAPTURE_INTERFACE = 8;
/** A section header's byte-order magic is wrong: `needed` holds it. */
export const CAPTURE_BYTE_ORDER = 9;
/** A version that is not understood: major, minor. */
export const CAPTURE_VERSION = 10;
/** A link type that cannot be understood: the number in the file header. */
export const CAPTURE_LINK = 11;
/** An extract has a record that is none, or one behind its end: the kind. */
export const CAPTURE_EXTRACT = 12;
