// PROGRAM: what the machine that writes text from records is told to do. Compiled by the host, run by assembly/program.

// Slots: one program each, uploaded before a run.
export const SLOT_EVENTS = 0;
export const SLOT_ROWS = 1;
export const SLOT_FRAMES = 2;
export const SLOTS = 3;

/**
 * OP, 24 octets. A program is a list of these, then its literals and tables; all offsets count from the program's start.
 * ```
 *  0 code u8 OP_*    1 source u8 SRC_*    2 at u16 offset of the value from the base
 *  4 text u32 literal written first: offset << 8 | octets (0..255)
 *  8 arg  u32        12 extra u32         by OP
 * 16 skip u32 OPs to step over, for those that skip              20 pad
 * ```
 */
export const OP_CODE = 0;
export const OP_SOURCE = 1;
export const OP_AT = 2;
export const OP_TEXT = 4;
export const OP_ARG = 8;
export const OP_EXTRA = 12;
export const OP_SKIP = 16;
export const OP_SIZE = 24;
/** Longest literal of one OP, octets. */
export const TEXT_MAX = 255;
/** Octets that must follow the last literal: copies go by sixteen. */
export const PROGRAM_PADDING = 16;

/** Only the literal, and the line is complete. */
export const OP_END = 0;
/** Only the literal. */
export const OP_LITERAL = 1;
/** The value in decimal: (value >> shift) & arg. extra: shift | DECIMAL_QUOTE_BIG. */
export const OP_DECIMAL = 2;
/** The value as ns: `[-]S.FFFFFFFFF`; extra: decimals 6 or 9. */
export const OP_TIME = 3;
/** The value & arg in hexadecimal; extra: digits, and HEX_UPPER for upper case. */
export const OP_HEX = 4;
/** The word of the value. arg: table of words; extra: entries. Past the table: entry 0. */
export const OP_WORD = 5;
/** The words of the bits that are set, joined by ','. arg: table of words, lowest bit first; extra: entries. */
export const OP_BITS = 6;
/** Address at `at` with port: `192.0.2.1:80`, `[2001:db8::1]:80`. arg: offset of the port u16; extra: offset of the IP version u8 from the record. */
export const OP_ENDPOINT = 7;
/** Address at `at`. extra: the IP version, 4 or 6, or ADDRESS_VERSION_AT | offset of the version u8 from the record. */
export const OP_ADDRESS = 8;
/** STATES at `at` as `[["SYN-SENT",1],…]`. arg: table of words. */
export const OP_STATES = 9;
/** The octets at `at` as they are, at most 255. arg: offset of their number u8. */
export const OP_COPY = 10;
/** 'C' and 17 characters from the hash of `extra` octets at `at` and `arg & 0xffff` octets at `arg >> 16`. */
export const OP_UID = 11;
/** Skip when (value & arg) equals extra, both taken as signed. */
export const OP_SKIP_IF = 12;
/** Skip unless it does. */
export const OP_SKIP_UNLESS = 13;
/** Go on at the OP that entry `value` of the table names. arg: table of u32; extra: entries. Past the table: the next OP. */
export const OP_JUMP = 14;
/** Accumulator = (value >> shift) & arg. extra: shift. */
export const OP_LOAD = 15;
/** Accumulator −= value. extra: SUBTRACT_WRAP (serial, 32 bits), SUBTRACT_FLOOR (not below 0), 0. */
export const OP_SUBTRACT = 16;
/** Accumulator += value, modulo 2^32. */
export const OP_ADD_WRAP = 17;
/** Accumulator <<= value. */
export const OP_SHIFT = 18;
/** Octets of the accumulator to i64 `arg` of the program itself: memory from record to record. */
export const OP_STORE = 19;
/** Base = the record. */
export const OP_BASE_RECORD = 20;
/** Base = the program + arg: its own memory. */
export const OP_BASE_PROGRAM = 21;
/** Base = record + from + stride × (u8 at `at` xor u8 at second, if any, xor flip). arg: from | stride << 16; extra: second (NO_INDEX) | flip << 16. */
export const OP_BASE_INDEXED = 22;
/** Base = header of the next layer of one of the protocols in `arg` (PROTO_*, an octet each, 0 = none); when there is none, base = the record, and skip. */
export const OP_BASE_LAYER = 23;
/** Go back `arg` OPs. */
export const OP_REPEAT = 24;
/** Start of a cell that may hold several values; the searches for layers and items start anew. extra: CELL_SEARCH, only they do. */
export const OP_CELL = 25;
/** Another value of the cell follows. extra: JOIN_ALL, after a former one the literal arg (as `text`) is written; JOIN_LAST, the former one is forgotten. */
export const OP_JOIN = 26;
/** Skip when the cell holds a value. */
export const OP_SKIP_IF_FILLED = 27;
/** End of the cell: when it holds a value, the octet arg goes before and after it. */
export const OP_QUOTE = 28;

/** Skip when (value & arg) is less than extra, both taken as unsigned. */
export const OP_SKIP_IF_BELOW = 29;
/** Skip unless it is. */
export const OP_SKIP_UNLESS_BELOW = 30;
/** Base = what the record points to: u32 at `arg`. */
export const OP_BASE_POINTER = 31;
/** Base = what the last search found. arg: CURRENT_*. */
export const OP_BASE_CURRENT = 32;
/** Base = ITEMS (items.ts), to which the items of set `arg` were added if they were not yet. */
export const OP_BASE_ITEMS = 33;
/** Base = the next ITEM of field `arg`, or of any for 0, after the last one of this cell; when there is none, base = the record, and skip. */
export const OP_BASE_ITEM = 34;
/** Octets in hexadecimal: with OCTETS_HERE the arg octets at `at`, else those from the address `value` on, as many as the u32 at `arg` says. extra: octet between them, 0 = none. */
export const OP_OCTETS = 35;
/** Octets from the address `value` on as text, as many as the u32 at `arg` says; \b \f \n \r \t are escaped. extra 1: those beyond ASCII become U+FFFD. */
export const OP_STRING = 36;
/** The value, ns, as the date in the zone that ZONES at arg has for it: `Nov 14, 2023 22:13:20.001000000 UTC`. */
export const OP_DATE = 37;
// Filters (filter.ts). Registers of lists are named by `at` where the OP has no value.
/** Opens the list in register `at`: the values added from now on are its own. */
export const OP_LIST = 38;
/** Adds the value to the list. extra: its mark. */
export const OP_ADD_NUMBER = 39;
/**
 * Adds octets to the list: from the address `value` on, or with ADD_HERE those at `at`; as many as the u32 at `arg` says, with ADD_COUNTED
 * `arg` itself, with ADD_ACCUMULATOR the accumulator, with ADD_WHOLE all of the LAYER that is the base. extra: these flags, and the mark << ADD_MARK.
 */
export const OP_ADD_OCTETS = 40;
/** Takes back what the cell holds and adds it to the list: as text, or with extra 1 as the number it says. */
export const OP_ADD_TEXT = 41;
/** When the list in register `at` is empty: accumulator = 0, and skip. */
export const OP_SKIP_IF_NONE = 42;
/** extra: COMPUTE_*; arg: offset in the program, or a number, as that says. */
export const OP_COMPUTE = 43;
/** Accumulator = 1 where the lists in register `at` and the next one are as extra (TEST_*) says, else 0. */
export const OP_TEST = 44;
/** Accumulator = 1 where a value in register `at` is not 0 (extra 1: has an octet that is not 0; 2: has octets). */
export const OP_TRUE = 45;
/** Accumulator = 1 where the PATTERN at arg matches a value in register `at`, with extra 1 all of them. */
export const OP_MATCH = 46;
/** End of a cell: spaces fill it up to `arg` octets; extra: PAD_LEFT before the text, PAD_RIGHT behind it. */
export const OP_PAD = 47;
/** The value, ns, as the Time column shows it. arg: ZONES; extra: STAMP_*. */
export const OP_STAMP = 48;
/** Base = COLUMNS (columns.ts) of the record, or with `arg` what the u32 at this offset of it points to. */
export const OP_BASE_COLUMNS = 49;

/** End of a cell: what XML gives a meaning becomes an entity. */
export const OP_ESCAPE = 50;

/** The frame as a packet of a capture file. extra: PACKET_*. */
export const OP_PACKET = 51;
/** The tree of the frame. arg: the program's own memory with the times relative to others (tree/frame.ts); extra: SHAPE_* (tree.ts). */
export const OP_TREE = 52;
/** Makes the tree of the frame if it was not made yet. The run has a VOCABULARY. */
export const OP_BASE_TREE = 53;
/** Base = the next NODE of field `arg` (F_*) after the last one of this cell; when there is none, base = the record, and skip. */
export const OP_BASE_NODE = 54;
/** The label of the NODE at hand; extra LABEL_SHOWN: its value as a column shows it, numbers by their names. */
export const OP_LABEL = 55;
/** Remembers of the frame what later ones refer to (conversations, requests, neighbours), where it is not shown. arg → VOCABULARY (0: that of the run). */
export const OP_GLANCE = 56;
/** The read filter keeps the frame: the second of two passes has it. */
export const OP_KEEP = 57;
/** What plugins say in a column (arg: FOUND_*), and skip; where they say nothing, nothing. */
export const OP_FOUND = 58;

/** Community ID of the TCP endpoints at `at`: two addresses of 16 octets, two ports u16. extra: offset of the IP version u8 from the record. */
export const OP_COMMUNITY_ID = 59;

export const FOUND_PROTOCOL = 0;
export const FOUND_INFO = 1;
/** Behind the segment's own Info: it is part of a PDU. */
export const FOUND_PART = 2;

export const CELL_SEARCH = 1;
export const LABEL_SHOWN = 1;
/** An enhanced packet block, a record of a pcap file, of one with nanoseconds. */
export const PACKET_BLOCK = 0;
export const PACKET_RECORD = 1;
export const PACKET_RECORD_NANO = 2;
export const HEX_UPPER = 0x100;
export const PAD_LEFT = 0;
export const PAD_RIGHT = 1;
/** Seconds; hours, minutes and seconds; time of day; after the date; after the year and the day in it. */
export const STAMP_SECONDS = 0;
export const STAMP_HOURS = 1;
export const STAMP_CLOCK = 2;
export const STAMP_DATE = 3;
export const STAMP_DAY_OF_YEAR = 4;

export const CURRENT_HEADER = 0;
export const CURRENT_LAYER = 1;
export const CURRENT_ITEM = 2;
/** Where the octets lie that are the value of the NODE at hand. */
export const CURRENT_VALUE = 3;
export const OCTETS_HERE = 0x100;
export const ADD_HERE = 0x1;
export const ADD_COUNTED = 0x2;
export const ADD_ACCUMULATOR = 0x4;
export const ADD_WHOLE = 0x8;
export const ADD_MARK = 8;

/** OP_DECIMAL: in quotes when beyond ±(2^53 − 1), where JSON numbers stop being exact. */
export const DECIMAL_QUOTE_BIG = 0x100;
export const DECIMAL_SHIFT_MASK = 0xff;
/** OP_DECIMAL: all 64 bits are the number, none its sign. */
export const DECIMAL_UNSIGNED = 0x200;
export const SUBTRACT_WRAP = 1;
export const SUBTRACT_FLOOR = 2;
export const ADDRESS_VERSION_AT = 0x10000;
export const NO_INDEX = 0xffff;
export const JOIN_ALL = 0;
export const JOIN_LAST = 1;

// Where a value comes from: the accumulator, the OP itself (its arg), or memory at base + at; BE = network byte order.
export const SRC_ACCUMULATOR = 0;
export const SRC_ARG = 1;
export const SRC_U8 = 2;
export const SRC_U16 = 3;
export const SRC_U32 = 4;
export const SRC_I8 = 5;
export const SRC_I32 = 6;
export const SRC_I64 = 7;
export const SRC_BE16 = 8;
export const SRC_BE32 = 9;
/** The number \`at\` itself. */
export const SRC_AT = 10;

/** Entry of a table of words: offset << 8 | octets. */
export const WORD_SIZE = 4;

/**
 * ZONES, for OP_DATE: 0 number u32, 4 pad, then ZONE, 16 octets each, in the order of their beginnings:
 * 0 from i64 seconds since 1970   8 offset i32 seconds east of UTC   12 name u32 (offset << 8 | octets).
 */
export const ZONES_COUNT = 0;
export const ZONES_FIRST = 8;
export const ZONE_FROM = 0;
export const ZONE_OFFSET = 8;
export const ZONE_NAME = 12;
export const ZONE_SIZE = 16;
