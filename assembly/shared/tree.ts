// The detail tree of a frame, and the table of fields that its writers read. Numbers for both compilers.

/**
 * NODE, 40 octets: one item of the tree. The nodes of a frame stand in the order they are shown in; depth says whose child one is.
 * ```
 *  0 field u16 F_* (shared/fields), F_TEXT for a line that is only a label   2 depth u8, 0 = a protocol   3 flags u8 NODE_*
 *  4 octets u32 it stands for in the capture, 0 = worked out                 8 value u64: the number, or u32 → octets and u32 how many
 * 16 at u32 → its first octet, 0 = none                                     20 pos u32 offset of that in its buffer
 * 24 label u32 → text, 0 = made from the field and the value                28 labelOctets u32        32 mark u32 (writers)
 * 36 carry i8 seconds that the file has in the fraction of this time (NODE_CARRIED)   37 pad
 * ```
 */
export const NODE_FIELD = 0;
export const NODE_DEPTH = 2;
export const NODE_FLAGS = 3;
export const NODE_OCTETS = 4;
export const NODE_VALUE = 8;
/** Where the value is octets: how many. */
export const NODE_COUNT = 12;
export const NODE_AT = 16;
export const NODE_POS = 20;
export const NODE_LABEL = 24;
export const NODE_LABEL_OCTETS = 28;
export const NODE_MARK = 32;
export const NODE_CARRY = 36;
export const NODE_SIZE = 40;

/** Worked out, not read: shown in brackets. */
export const NODE_GENERATED = 0x1;
/** Not shown in text; filters and the other shapes see it. */
export const NODE_HIDDEN = 0x2;
/** Made from no octets at all, wherever it is told to stand. */
export const NODE_SOURCELESS = 0x4;
/** What it holds was filtered. */
export const NODE_FILTERED = 0x8;
/** A time whose fraction of a second is none in the file: shown as it is there. */
export const NODE_CARRIED = 0x10;

/** Most nodes of a frame; what lies beyond is left out. */
export const NODES_MAX = 16384;
/** Most octets of a label, as in Wireshark. */
export const LABEL_MAX = 239;

/**
 * VOCABULARY: what the writers know of fields. Begins with
 * ```
 *  0 fields u32 → FIELD of number 0   4 count u32   8 zones u32 → ZONES (program.ts)   12 encapsulations u32 → u16 by link type
 * 16 encapsulationCount u32          20 selection u32 → SELECTION, 0 = everything is shown
 * 24 filter u32 FILTER_*             28 separator u32 text between frames
 * ```
 * All offsets count from its start; a text is offset << 8 | octets.
 */
export const VOCABULARY_FIELDS = 0;
export const VOCABULARY_COUNT = 4;
export const VOCABULARY_ZONES = 8;
export const VOCABULARY_ENCAPSULATIONS = 12;
export const VOCABULARY_ENCAPSULATION_COUNT = 16;
export const VOCABULARY_SELECTION = 20;
export const VOCABULARY_FILTER = 24;
export const VOCABULARY_SEPARATOR = 28;
export const VOCABULARY_HEADER = 32;

/** What is shown of protocols and fields: all; those listed, one by one (-j); protocols that are listed, with all they hold (-J). */
export const FILTER_NONE = 0;
export const FILTER_NAMES = 1;
export const FILTER_LAYERS = 2;

/** SELECTION: 0 count u32, then the number of each field (u32) in the order asked for. */
export const SELECTION_COUNT = 0;
export const SELECTION_FIRST = 4;

/**
 * FIELD, 48 octets:
 * ```
 *  0 key u32 text: abbreviation   4 name u32 text    8 kind u8 KIND_*   9 bits u8 of the number   10 base u8 BASE_*   11 flags u8 FIELD_*
 * 12 names u32 → NAMES, 0 = none  16 mask u64        24 unit u32 text after the number           28 ekKey u32 text
 * 36 member u32 text: `"abbreviation": `
 * 32 type u8 as `tshark -G ftypes` counts them           33 pad
 * ```
 */
export const FIELD_KEY = 0;
export const FIELD_NAME = 4;
export const FIELD_KIND = 8;
export const FIELD_BITS = 9;
export const FIELD_BASE = 10;
export const FIELD_FLAGS = 11;
export const FIELD_NAMES = 12;
export const FIELD_MASK = 16;
export const FIELD_UNIT = 24;
export const FIELD_EK_KEY = 28;
export const FIELD_TYPE = 32;
export const FIELD_MEMBER = 36;
export const FIELD_SIZE = 48;

/** FIELD_FLAGS: the children of this protocol are shown (-V, -O). */
export const FIELD_OPEN = 0x1;
/** It is among those that -j or -J names. */
export const FIELD_LISTED = 0x2;

/** NAMES: 0 count u32, then ENTRY, 8 octets each, by rising value: 0 value u32   4 text u32. Of a boolean 0 and 1. */
export const NAMES_COUNT = 0;
export const NAMES_FIRST = 4;
export const NAME_VALUE = 0;
export const NAME_TEXT = 4;
export const NAME_SIZE = 8;

// What kind of value a field has.
export const KIND_NONE = 0;
export const KIND_PROTOCOL = 1;
export const KIND_UNSIGNED = 2;
export const KIND_SIGNED = 3;
export const KIND_BOOLEAN = 4;
export const KIND_BYTES = 5;
export const KIND_ETHER = 6;
export const KIND_IPV4 = 7;
export const KIND_IPV6 = 8;
export const KIND_STRING = 9;
export const KIND_RELATIVE_TIME = 10;
export const KIND_ABSOLUTE_TIME = 11;
export const KIND_FRAME = 12;
/** A line that is only its label. */
export const KIND_TEXT = 13;
/** A time in ns that the field has as milliseconds. */
export const KIND_MILLISECONDS = 14;

export const BASE_DEC = 0;
export const BASE_HEX = 1;
export const BASE_DEC_HEX = 2;
export const BASE_HEX_DEC = 3;
export const BASE_OCT = 4;
/** Only the name of the number is shown. */
export const BASE_NONE = 5;
/** Three octets of a vendor, shown as such. */
export const BASE_OUI = 6;

// Shapes: what OP_TREE writes.
export const SHAPE_MASK = 0xf;
export const SHAPE_TEXT = 0;
/** The octets of the frame beside their characters (-x without -V). */
export const SHAPE_DUMP = 1;
export const SHAPE_JSON = 2;
export const SHAPE_EK = 3;
export const SHAPE_PDML = 4;
/** With the octets besides (-x), or with nothing but the octets (jsonraw). */
export const SHAPE_RAW = 0x10;
export const SHAPE_RAW_ONLY = 0x20;
/** Octets without characters; with the characters between bars; of the frame alone, not of what was put together of several. */
export const SHAPE_DUMP_PLAIN = 0x40;
export const SHAPE_DUMP_DELIMITED = 0x80;
export const SHAPE_DUMP_FRAMES = 0x100;
/** JSON: a key once, with a list where several items have it. */
export const SHAPE_MERGED = 0x200;

// Expert information: severities and groups, as the fields _ws.expert.severity and _ws.expert.group have them.
export const SEVERITY_COMMENT = 0x00100000;
export const SEVERITY_CHAT = 0x00200000;
export const SEVERITY_NOTE = 0x00400000;
export const SEVERITY_WARNING = 0x00600000;
export const SEVERITY_ERROR = 0x00800000;
export const GROUP_CHECKSUM = 0x01000000;
export const GROUP_SEQUENCE = 0x02000000;
export const GROUP_RESPONSE = 0x03000000;
export const GROUP_UNDECODED = 0x05000000;
export const GROUP_REASSEMBLE = 0x06000000;
export const GROUP_MALFORMED = 0x07000000;
export const GROUP_PROTOCOL = 0x09000000;
export const GROUP_ASSUMPTION = 0x0c000000;
export const GROUP_COMMENT = 0x0b000000;
export const GROUP_DEPRECATED = 0x0e000000;
