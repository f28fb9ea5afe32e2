// STATISTICS: what is kept of all frames for tshark's -z. Taps are made by the host before a run and read by it after one.

/**
 * TAP, 160 octets: one statistic, or one column of one.
 * ```
 *  0 kind u32 TAP_*      4 argument u32      8 program u32 → the filter, 0 = every frame    12 lost u32: frames left out for want of memory
 * 16 entries u32 → first ENTRY or ITEM   20 count u32   24 capacity u32   28 index u32 → slots, u32 each: 1 + number of an ENTRY   32 slots u32
 * 36 pad   40 span u64
 * 48 state 112: of TAP_INTERVALS u64, µs of the latest frame counted; of TAP_FOLLOW NODES, and behind them what its stream is put together with
 * ```
 */
export const TAP_KIND = 0;
export const TAP_ARGUMENT = 4;
export const TAP_PROGRAM = 8;
export const TAP_LOST = 12;
export const TAP_ENTRIES = 16;
export const TAP_COUNT = 20;
export const TAP_CAPACITY = 24;
export const TAP_INDEX = 28;
export const TAP_SLOTS = 32;
export const TAP_SPAN = 40;
/** State of TAP_INTERVALS. */
export const INTERVALS_LATEST = 48;
export const TAP_SIZE = 160;
/** Most taps of a run. */
export const TAPS_MAX = 256;

/** Pairs of addresses. argument: PAIRS_*. ENTRY per pair, PAIR_* values. */
export const TAP_PAIRS = 1;
/** Frames by intervals of `span` µs (0: all in one). ENTRY per interval, its number in the key; CELL_* values. argument: INTERVALS_*. */
export const TAP_INTERVALS = 2;
/** Segments, a SEGMENT each. argument: SEGMENTS_*. */
export const TAP_SEGMENTS = 3;
/** The octets of a stream. argument: stream, or STREAM_ANY where the filter picks. RECORDs come out while the run goes on. */
export const TAP_FOLLOW = 4;

/** Protocols by the place they have in frames. argument: HIERARCHY_FRAME or 0. ENTRY per place, BRANCH_* values. */
export const TAP_HIERARCHY = 5;
/** The frame itself is a protocol too. */
export const HIERARCHY_FRAME = 1;
/** Expert information. argument: the least severity that counts. ENTRY per message, REMARK_* values. */
export const TAP_EXPERT = 6;

export const PAIRS_ETHERNET = 0;
export const PAIRS_IPV4 = 1;
export const PAIRS_IPV6 = 2;
/** With ports, and apart by stream. */
export const PAIRS_TCP = 3;

/** Addresses as they lie in the IP header, or where the packet comes from and goes to by its options and extension headers. */
export const SEGMENTS_STANDARD = 0;
export const SEGMENTS_NETWORK = 1;

export const INTERVALS_FRAMES = 0;
/** The filter leaves values of a field in register 0. */
export const INTERVALS_VALUES = 1;
/** Likewise, for their mean or the least of them: greatest is the most that this was after any of the frames. */
export const INTERVALS_MEAN = 3;
export const INTERVALS_LEAST = 4;
/** Likewise; they are durations, ns, that make up a load. */
export const INTERVALS_LOAD = 2;

/**
 * ENTRY, 96 octets:
 * ```
 *  0 hash u32   4 bits u32   8 key 40   48 values, six of 64 bits
 * ```
 * The entries lie in the order of their first frames.
 */
export const ENTRY_HASH = 0;
export const ENTRY_BITS = 4;
export const ENTRY_KEY = 8;
export const ENTRY_VALUES = 48;
export const ENTRY_SIZE = 96;
export const KEY_OCTETS = 40;

/** Key of a pair: the lower address, the higher one (16 octets each, as on the wire, zeros behind), the lower's port u16, the higher's, stream u32. */
export const PAIR_LOW = 8;
export const PAIR_HIGH = 24;
export const PAIR_PORTS = 40;
export const PAIR_STREAM = 44;
/** ENTRY_BITS: the first frame came from the higher address; the addresses are IPv6. */
export const PAIR_TURNED = 0x1;
export const PAIR_IPV6 = 0x2;
/** Values of a pair: frames and octets (u64) from the lower address, then from the higher; first and last time, ns (i64) since the first frame of the capture. */
export const PAIR_FRAMES_LOW = 48;
export const PAIR_FRAMES_HIGH = 56;
export const PAIR_OCTETS_LOW = 64;
export const PAIR_OCTETS_HIGH = 72;
export const PAIR_FIRST = 80;
export const PAIR_LAST = 88;

/**
 * Values of a cell: frames and octets (u64); how many values the field had; their sum, least and greatest (i64). As a load: sum of
 * µs; durations that fill every interval from this one on (least) or up to the one before (greatest).
 */
export const CELL_INTERVAL = 8;
export const CELL_FRAMES = 48;
export const CELL_OCTETS = 56;
export const CELL_COUNT = 64;
export const CELL_SUM = 72;
export const CELL_LEAST = 80;
export const CELL_GREATEST = 88;

/** Key of a branch: 1 + number of the entry it is in, or 0 (u32); F_*, or BRANCH_LAYER | PROTO_* of a layer without a tree (u32). Values: frames and octets (u64). */
export const BRANCH_LAYER = 0x10000;
export const BRANCH_PARENT = 8;
export const BRANCH_FIELD = 12;
export const BRANCH_FRAMES = 48;
export const BRANCH_OCTETS = 56;

/**
 * Key of a remark: F_* (u32), PROTO_* of a malformed packet or 0 (u32), severity and group (u32), hash of the message (u64), its
 * octets (u32). Values: frames (u64), u32 → message.
 */
export const REMARK_FIELD = 8;
export const REMARK_PROTO = 12;
/** REMARK_PROTO: what is behind an EtherType. */
export const REMARK_BY_ETHERTYPE = 0x200;
export const REMARK_SEVERITY = 16;
export const REMARK_GROUP = 20;
export const REMARK_HASH = 24;
export const REMARK_OCTETS = 40;
export const REMARK_FRAMES = 48;
export const REMARK_TEXT = 56;

/**
 * SEGMENT, 80 octets:
 * ```
 *  0 time i64 ns   8 source 16   24 destination 16   40 ports u32 (source low)   44 stream u32   48 seq u32   52 ack u32   56 length u32
 * 60 flags u16   62 version u8   63 accurate ECN u8   64 decimals u8 that its time is shown with   65 pad
 * 72 delta i64 ns since the frame before
 * ```
 * Sequence numbers as they are shown.
 */
export const SEGMENT_TIME = 0;
export const SEGMENT_SOURCE = 8;
export const SEGMENT_DESTINATION = 24;
export const SEGMENT_PORTS = 40;
export const SEGMENT_STREAM = 44;
export const SEGMENT_SEQ = 48;
export const SEGMENT_ACK = 52;
export const SEGMENT_LENGTH = 56;
export const SEGMENT_FLAGS = 60;
export const SEGMENT_VERSION = 62;
export const SEGMENT_ACC_ECN = 63;
export const SEGMENT_DECIMALS = 64;
export const SEGMENT_DELTA = 72;
export const SEGMENT_SIZE = 80;

/** TAP_ARGUMENT of TAP_FOLLOW: the filter says which segments. */
export const STREAM_ANY = 0xffffffff;
/**
 * State of TAP_FOLLOW: who sent the first segment, and to whom: source 16, destination 16, ports u32 (source low), version u8 (0 = no segment yet).
 */
export const NODES_SOURCE = 48;
export const NODES_DESTINATION = 64;
export const NODES_PORTS = 80;
export const NODES_VERSION = 84;
export const FOLLOW_STREAM = 88;

/**
 * RECORD: a piece of a followed stream, 32 octets and its data, padded to eight.
 * ```
 *  0 tap u32 → TAP   4 octets u32   8 time i64 ns   16 frame u32   20 side u8 (1: what the destination of the first segment sent)   21 missing u8   22 pad   24 gap i64: octets that are missing
 * ```
 */
export const RECORD_TAP = 0;
export const RECORD_OCTETS = 4;
export const RECORD_TIME = 8;
export const RECORD_FRAME = 16;
export const RECORD_SIDE = 20;
export const RECORD_MISSING = 21;
export const RECORD_GAP = 24;
export const RECORD_SIZE = 32;

/** CLOCK: time of the first frame, ns since 1970; of the latest one, ns since the first (i64), 0 or more; frames (u64). */
export const CLOCK_FIRST = 0;
export const CLOCK_LAST = 8;
export const CLOCK_FRAMES = 16;
export const CLOCK_SIZE = 24;
