// The interface of a plugin, version 1: what host/plugin/ABI.md says in words. Numbers for both compilers, and for plugins.

export const ABI_VERSION = 1;

/**
 * CALL, 48 octets, written by the host at the address that `handshark_input` answered; then the plugin's state for the flow (as
 * many octets as were declared, rounded up to 8), then the octets of the piece.
 * ```
 *  0 octets u32 in the piece       4 flags u32 CALL_*              8 flow u32 number of the conversation
 * 12 frame u32                    16 time i64 ns since 1970       24 source port u16   26 destination port u16
 * 28 state u32 octets of state    32 wire u32 octets the piece had before the capture cut it   36 kept u32 octets of the state that mean something
 * 40 pad, to 48
 * ```
 */
export const CALL_OCTETS = 0;
export const CALL_FLAGS = 4;
export const CALL_FLOW = 8;
export const CALL_FRAME = 12;
export const CALL_TIME = 16;
export const CALL_SOURCE = 24;
export const CALL_DESTINATION = 26;
export const CALL_STATE = 28;
export const CALL_WIRE = 32;
export const CALL_KEPT = 36;
export const CALL_SIZE = 48;

/** The second end of the conversation sent it; the first one is the one that was seen first. */
export const CALL_REVERSE = 0x1;
/** No more octets will come in this direction: its FIN was seen. */
export const CALL_END = 0x2;
/** More cannot be had: what is here was cut by the capture, or stands alone. */
export const CALL_ALONE = 0x4;
/** Nobody but a heuristic table named this plugin: say NOT_MINE unless the octets are sure to be this protocol's. */
export const CALL_GUESS = 0x8;
/** Octets before these are missing. */
export const CALL_GAP = 0x10;
/** The octets are what another plugin handed on. */
export const CALL_INNER = 0x20;
/** The segment is the first piece of a frame, not what is left behind an earlier PDU in it. */
export const CALL_FIRST = 0x40;

/**
 * ANSWER, 64 octets, at the address that `dissect` answers; items and texts follow within `size`. Offsets count from its start.
 * ```
 *  0 size u32 of all, octets      4 status u32 ANSWER_*        8 consumed u32 octets        12 more u32 octets, MORE_*
 * 16 items u32 → ITEM            20 itemCount u32             24 protocol u32 text         28 info u32 text (offset << 12 | octets)
 * 32 events u32 → EVENT          36 eventCount u32            40 flags u32 TAKES_*         44 innerTable u32 index of a declared table
 * 48 innerAt u32                 52 innerOctets u32           56 innerKey u32              60 kept u32 octets of the state to keep, 0 = all
 * ```
 */
export const ANSWER_SIZE_AT = 0;
export const ANSWER_STATUS = 4;
export const ANSWER_CONSUMED = 8;
export const ANSWER_MORE = 12;
export const ANSWER_ITEMS = 16;
export const ANSWER_ITEM_COUNT = 20;
export const ANSWER_PROTOCOL = 24;
export const ANSWER_INFO = 28;
export const ANSWER_EVENTS = 32;
export const ANSWER_EVENT_COUNT = 36;
export const ANSWER_FLAGS = 40;
export const ANSWER_INNER_TABLE = 44;
export const ANSWER_INNER_AT = 48;
export const ANSWER_INNER_OCTETS = 52;
export const ANSWER_INNER_KEY = 56;
export const ANSWER_KEPT = 60;
export const ANSWER_SIZE = 64;

/** ANSWER_STATUS: these octets are not this protocol's. */
export const STATUS_NOT_MINE = 0;
/** `consumed` octets (1 …) are a whole PDU; the items say what it is. */
export const STATUS_DONE = 1;
/** The octets from `consumed` on begin a PDU that needs `more`. */
export const STATUS_MORE = 2;

/** ANSWER_MORE: it is not known how many; at least one segment. Else the number of octets that are missing. */
export const MORE_SEGMENT = 0;
/** Everything until the end of this direction. */
export const MORE_ALL = 0xffffffff;

/** ANSWER_FLAGS: the inner octets lie in the piece, not in the ANSWER. */
export const TAKES_FROM_PIECE = 0x1;
/** From the next octet on, both directions belong to the plugin of `innerTable` and `innerKey`. */
export const TAKES_OVER = 0x2;
/** `info` replaces what the column says of earlier PDUs in the frame; else it follows them after a comma. */
export const TAKES_COLUMN = 0x4;

/** Bits of a text's length in a word: offset << 12 | octets. */
export const TEXT_BITS = 12;
export const TEXT_MASK = 0xfff;

/**
 * ITEM, 24 octets:
 * ```
 *  0 field u16 number in the order of the declaration, FIELD_TEXT for a line    2 depth u8, 0 = a protocol    3 flags u8 ITEM_*
 *  4 offset u32 in the piece       8 octets u32 it stands for there            12 label u32 text, 0 = made from field and value
 * 16 value u64: a number; of octets, text and addresses u32 offset, u32 octets (ITEM_HERE: in the ANSWER, else in the piece)
 * ```
 */
export const ITEM_FIELD = 0;
export const ITEM_DEPTH = 2;
export const ITEM_FLAGS = 3;
export const ITEM_OFFSET = 4;
export const ITEM_OCTETS = 8;
export const ITEM_LABEL = 12;
export const ITEM_VALUE = 16;
export const ITEM_COUNT = 20;
export const ITEM_SIZE = 24;

/** ITEM_FIELD of a line that is only its label. */
export const FIELD_TEXT = 0xffff;

/** Worked out, not read: shown in brackets. */
export const ITEM_GENERATED = 0x1;
/** Seen by filters, not shown in text. */
export const ITEM_HIDDEN = 0x2;
/** The value's octets lie in the ANSWER. */
export const ITEM_HERE = 0x4;
/** Expert information: the value is severity | group, the label its message. */
export const ITEM_EXPERT = 0x8;
/** It stands for no octets. */
export const ITEM_NOWHERE = 0x10;

/**
 * EVENT of a plugin, 16 octets: 0 number u32 in the order of the declaration, 4 members u32 text: those of a JSON object (`"method":"GET"`), 8 pad.
 */
export const EVENT_NUMBER = 0;
export const EVENT_MEMBERS = 4;
export const PLUGIN_EVENT_SIZE = 16;

// What a plugin may use at the most.
/** Octets of its binary. */
export const BINARY_MAX = 4194304;
/** Pages of 64 KiB of its memory: 64 MiB. */
export const PAGES_MAX = 1024;
/** Entries of its table. */
export const TABLE_MAX = 65536;
export const FUNCTIONS_MAX = 20000;
/** Octets of one function. */
export const BODY_MAX = 131072;
/** Locals of one function. */
export const LOCALS_MAX = 4096;
export const GLOBALS_MAX = 4096;
/** Octets of state for a flow. */
export const STATE_MAX = 65536;
/** Octets of its declaration. */
export const DECLARATION_MAX = 1048576;
export const FIELDS_MAX = 4096;
/** Octets of an ANSWER, and items in it. */
export const ANSWER_MAX = 1048576;
export const ITEMS_MAX = 8192;
/** Depth of an item. */
export const DEPTH_MAX = 31;
export const EVENTS_MAX = 64;
/** Preferences, and octets of the value of one. */
export const PREFERENCE_COUNT_MAX = 256;
export const PREFERENCES_MAX = 4096;
/** Octets that a PDU may wait for. */
export const PDU_MAX = 16777216;
/** Calls into a plugin may go round loops and into functions this often, and this often more for every octet of the piece. */
export const FUEL_CALL = 262144;
export const FUEL_OCTET = 512;
/** For what is done once, when it is loaded. */
export const FUEL_START = 8388608;

// Why an answer was refused.
export const LIE_NONE = 0;
export const LIE_SIZE = 1;
export const LIE_STATUS = 2;
export const LIE_CONSUMED = 3;
export const LIE_ITEMS = 4;
export const LIE_FIELD = 5;
export const LIE_DEPTH = 6;
export const LIE_OCTETS = 7;
export const LIE_VALUE = 8;
export const LIE_TEXT = 9;
export const LIE_EVENTS = 10;
export const LIE_INNER = 11;
export const LIE_KEPT = 12;
/** Of the plugin itself: where its input lies, and where its answer does. */
export const LIE_INPUT = 13;
export const LIE_PLACE = 14;
/** It trapped. */
export const LIE_TRAP = 15;

/** Octets that go into a plugin's memory, or out of it, at a time. */
export const BLOCK = 64;

/**
 * PLUGIN, 128 octets: what the core knows of a plugin of the run. The host writes what is not marked; * is the core's own.
 * ```
 *  0 kinds* u32 → u8 KIND_* by field   4 fields* u32    8 base u32 number of its first field   12 doors u32 DOOR_* in the table of functions, from here on
 * 16 state u32 octets of it          20 ended* u32 it was cut off    24 input* u32 address in its memory   28 room* u32 octets there
 * 32 reach* u32 octets of its memory that are known of              36 inner u32 → u32 TABLE_* by number, as many as were declared
 * 40 innerCount* u32   44 firsts: 32 octets, a bit for each value that the first octet of what it guesses at may have
 * 76 eventNames u32 → of each event u32 → its name, u32 octets   80 eventCount* u32   84 pad
 * ```
 */
export const PLUGIN_KINDS = 0;
export const PLUGIN_FIELDS = 4;
export const PLUGIN_BASE = 8;
export const PLUGIN_DOORS = 12;
export const PLUGIN_STATE = 16;
export const PLUGIN_ENDED = 20;
export const PLUGIN_INPUT = 24;
export const PLUGIN_ROOM = 28;
export const PLUGIN_REACH = 32;
export const PLUGIN_INNER = 36;
export const PLUGIN_INNER_COUNT = 40;
export const PLUGIN_FIRSTS = 44;
export const PLUGIN_EVENT_NAMES = 76;
export const PLUGIN_EVENT_COUNT = 80;
export const PLUGIN_SIZE = 128;
export const PLUGIN_NONE = 0xffffffff;

/** Functions behind PLUGIN_DOORS: (from, to, blocks) into the plugin and out of it, (fuel, call) → answer, (fuel, octets) → input, () → pages. */
export const DOOR_GIVE = 0;
export const DOOR_FETCH = 1;
export const DOOR_RUN = 2;
export const DOOR_ROOM = 3;
export const DOOR_PAGES = 4;
export const DOORS = 5;

/** Tables that the core looks things up in itself; those that plugins have for each other are numbered from TABLE_OWN on. */
export const TABLE_TCP_PORT = 0;
export const TABLE_IP_PROTO = 1;
export const TABLE_ETHERTYPE = 2;
export const TABLE_UDP_PORT = 3;
export const TABLE_OWN = 4;

/** ANSWER_FLAGS: its length is that of a PDU (tcp.pdu.size). */
export const TAKES_SIZE = 0x8;
/** Most plugins of a run. */
export const PLUGINS_MAX = 32;
