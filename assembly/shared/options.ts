// What the host can set before a run (`configure`), and the counters it reads after one.

/** FEATURE_* bits: which stages run. */
export const OPTION_FEATURES = 0;
export const OPTION_HASH_KEY0 = 1;
export const OPTION_HASH_KEY1 = 2;
/** Times in ns of capture time; 0 = never. */
export const OPTION_TIME_WAIT = 3;
export const OPTION_OPENING_TIMEOUT = 4;
export const OPTION_IDLE_TIMEOUT = 5;
/** Most flows alive at once. */
export const OPTION_MAX_FLOWS = 6;
/** Half-open flows toward one listener that make a SYN flood, and the span they must fall in, ns. */
export const OPTION_FLOOD_COUNT = 7;
export const OPTION_FLOOD_SPAN = 8;
/** Stop after this many frames; 0 = all. */
export const OPTION_MAX_FRAMES = 9;
/** PREF_* bits: where Wireshark's preferences are not at their defaults. */
export const OPTION_PREFERENCES = 10;
/** tcp.default_window_scaling: the shift where none is known, −1 = none. */
export const OPTION_DEFAULT_SCALE = 11;

/** DEPTH_*: how far frames go, for measuring the stages. */
export const OPTION_DEPTH = 12;
/** Layers that are left out as if nobody knew them: a bit for each PROTO_* below 64. */
export const OPTION_DISABLED = 13;
/** Pages of 64 KiB that memory may have at most. */
export const OPTION_MAX_PAGES = 14;

export const DEPTH_ALL = 0;
/** Frames are found and nothing more. */
export const DEPTH_WALK = 1;
/** Their headers are read too. */
export const DEPTH_HEADERS = 2;

/** tcp.relative_sequence_numbers is off. */
export const PREF_ABSOLUTE_NUMBERS = 0x1;
/** tcp.analyze_sequence_numbers is off. */
export const PREF_NO_ANALYSIS = 0x2;
/** tcp.track_bytes_in_flight is off. */
export const PREF_NO_FLIGHT = 0x4;
/** tcp.calculate_timestamps is off. */
export const PREF_NO_TIMES = 0x8;
/** tcp.fastrt_supersedes_ooo is off. */
export const PREF_ORDER_FIRST = 0x10;
/** ip.defragment, ipv6.defragment are off. */
export const PREF_FRAGMENTS_V4 = 0x20;
export const PREF_FRAGMENTS_V6 = 0x40;
/** ip.tso_support is off, ipv6.tso_support is on. */
export const PREF_NO_OFFLOAD_V4 = 0x80;
export const PREF_OFFLOAD_V6 = 0x100;
/** frame.generate_epoch_time, frame.generate_bits_field are off. */
export const PREF_NO_EPOCH = 0x200;
export const PREF_NO_BITS = 0x400;
/** ip.summary_in_tree, ipv6.summary_in_tree, tcp.summary_in_tree are off. */
export const PREF_NO_SUMMARY_V4 = 0x800;
export const PREF_NO_SUMMARY_V6 = 0x1000;
export const PREF_NO_SUMMARY_TCP = 0x2000;
/** mptcp.analyze_mptcp, mptcp.relative_sequence_numbers are off. */
export const PREF_NO_MULTIPATH = 0x8000;
export const PREF_ABSOLUTE_MULTIPATH = 0x10000;
/** ip.security_flag, tcp.read_seq_as_syn_cookie are on. */
export const PREF_SECURITY_FLAG = 0x20000;
export const PREF_SYN_COOKIE = 0x40000;
/** ipv6.exthdr_under_root_protocol_tree, ipv6.exthdr_hide_len_oct_field, tcp.ignore_tcp_timestamps are on. */
export const PREF_EXTENSIONS_BESIDE = 0x80000;
export const PREF_EXTENSION_OCTETS_IN_LENGTH = 0x100000;
export const PREF_NO_STAMPS = 0x200000;
/** ip.check_checksum is on. */
export const PREF_CHECK_V4 = 0x4000;
/** Segments are handed to plugins in the order of the stream (tcp.reassemble_out_of_order). */
export const PREF_IN_ORDER = 0x80000;

export const FEATURE_LIFECYCLE = 0x1;
/** Write EVENT records (else they are only counted). */
export const FEATURE_EVENTS = 0x2;
/** Write ROW records when connections end. */
export const FEATURE_ROWS = 0x4;
/** Keep the states of both ends with their frames. */
export const FEATURE_STATES = 0x8;
/** Number conversations as tshark does (tcp.stream). */
export const FEATURE_CONVERSATIONS = 0x10;
/** Count connections as Zeek does. */
export const FEATURE_ZEEK = 0x20;
export const FEATURE_CHECKSUMS = 0x40;
/** Run the record program (fields, text) over every frame. */
export const FEATURE_PROGRAM = 0x80;
/** Label segments as tshark does (tcp.analysis.*); needs FEATURE_CONVERSATIONS. */
export const FEATURE_ANALYSIS = 0x100;
/** Feed the taps (statistics) with every frame. */
export const FEATURE_TAPS = 0x200;
/** The first of two passes: keep what the second one is to know (shared/learnt.ts). */
export const FEATURE_LEARN = 0x400;
/** The second one. */
export const FEATURE_LEARNT = 0x800;
/** Hand pieces of streams to plugins; needs FEATURE_ANALYSIS. */
export const FEATURE_PLUGINS = 0x1000;
/** Make an extract (shared/extract.ts) of the frames instead of following them. */
export const FEATURE_EXTRACT = 0x2000;

/**
 * STATISTICS, all u64:
 * ```
 *  0 frames   8 octets on the wire   16 octets captured   24 TCP segments   32 quoted TCP headers   40 flows   48 established   56 closed (both FINs acknowledged)
 * 64 reset   72 failed   80 evicted   88 events   96 flows alive   104 octets of memory in flow tables   112 tcp.streams   120 fragments dropped   128 frames not decoded to TCP for damage
 * 136 flows alive at most   144 segments that nothing could be kept for
 * ```
 */
export const STAT_FRAMES = 0;
export const STAT_OCTETS = 8;
export const STAT_CAPTURED = 16;
export const STAT_SEGMENTS = 24;
export const STAT_QUOTED = 32;
export const STAT_FLOWS = 40;
export const STAT_ESTABLISHED = 48;
export const STAT_CLOSED = 56;
export const STAT_RESET = 64;
export const STAT_FAILED = 72;
export const STAT_EVICTED = 80;
export const STAT_EVENTS = 88;
export const STAT_ALIVE = 96;
export const STAT_MEMORY = 104;
export const STAT_STREAMS = 112;
export const STAT_FRAGMENTS_DROPPED = 120;
export const STAT_MALFORMED = 128;
export const STAT_ALIVE_MOST = 136;
export const STAT_UNFOLLOWED = 144;
export const STATISTICS_SIZE = 152;
