// What tshark 4.0 would say of a segment in its conversation: the verdict copied from Wireshark, beside the life cycle's own.

/**
 * ANALYSIS, 88 octets: one per segment of a batch, at FRAME_ANALYSIS.
 * ```
 *  0 flags u32 TA_*            4 acksFrame u32, 0 = none      8 rtt i64 ns          16 rto i64 ns           24 rtoFrame u32
 * 28 dupNumber u32, 0 = none  32 dupFrame u32                36 inFlight u32, 0 = none                     40 sincePush u32
 * 44 known u8 (a record exists: "[SEQ/ACK analysis]" is shown)  45 completeness u8 before this segment     46 closing u8 CLOSING_*   47 conversation u8 TC_*
 * 48 initialRtt i64, 0 = unknown   56 sinceFirst i64 ns   64 sincePrevious i64 ns   72 fast open u8 FO_*    73 pad
 * 80 serverPort u16           82 pad
 * ```
 */
export const ANALYSIS_FLAGS = 0;
export const ANALYSIS_ACKS_FRAME = 4;
export const ANALYSIS_RTT = 8;
export const ANALYSIS_RTO = 16;
export const ANALYSIS_RTO_FRAME = 24;
export const ANALYSIS_DUP_NUMBER = 28;
export const ANALYSIS_DUP_FRAME = 32;
export const ANALYSIS_IN_FLIGHT = 36;
export const ANALYSIS_SINCE_PUSH = 40;
export const ANALYSIS_KNOWN = 44;
export const ANALYSIS_COMPLETENESS = 45;
export const ANALYSIS_CLOSING = 46;
export const ANALYSIS_CONVERSATION = 47;
export const ANALYSIS_INITIAL_RTT = 48;
export const ANALYSIS_SINCE_FIRST = 56;
export const ANALYSIS_SINCE_PREVIOUS = 64;
export const ANALYSIS_FAST_OPEN = 72;
export const ANALYSIS_SERVER_PORT = 80;
export const ANALYSIS_SIZE = 88;

// tcp.analysis.* labels, in the order Wireshark shows them.
export const TA_REUSED_PORTS = 0x1;
export const TA_RETRANSMISSION = 0x2;
export const TA_FAST_RETRANSMISSION = 0x4;
export const TA_SPURIOUS_RETRANSMISSION = 0x8;
export const TA_OUT_OF_ORDER = 0x10;
export const TA_LOST_SEGMENT = 0x20;
export const TA_ACK_LOST_SEGMENT = 0x40;
export const TA_WINDOW_UPDATE = 0x80;
export const TA_WINDOW_FULL = 0x100;
export const TA_KEEP_ALIVE = 0x200;
export const TA_KEEP_ALIVE_ACK = 0x400;
export const TA_DUPLICATE_ACK = 0x800;
export const TA_ZERO_WINDOW_PROBE = 0x1000;
export const TA_ZERO_WINDOW = 0x2000;
export const TA_ZERO_WINDOW_PROBE_ACK = 0x4000;

export const CLOSING_NONE = 0;
export const CLOSING_ACTIVE = 1;
export const CLOSING_PASSIVE = 2;

/** ANALYSIS_CONVERSATION: accurate ECN is in use, the flags show ACE (facts 5.10). */
export const TC_ACC_ECN = 0x1;

export const FO_NONE = 0;
export const FO_SYN = 1;
export const FO_ACCEPTED = 2;
export const FO_IGNORED = 3;

// tcp.completeness bits.
export const COMPLETE_SYN = 1;
export const COMPLETE_SYNACK = 2;
export const COMPLETE_ACK = 4;
export const COMPLETE_DATA = 8;
export const COMPLETE_FIN = 16;
export const COMPLETE_RST = 32;

/**
 * CONVERSATION, 176 octets where the analysis runs.
 * ```
 *  0 stream u32   4 rare u32 → RARE, 0 = none   8 completeness u8   9 bits u8   10 serverPort u16   12 pad
 * 16 first i64   24 previous i64   32 syn i64 (0 = none)   40 initialRtt i64 (0 = unknown)   48 DIRECTION 0   112 DIRECTION 1
 * ```
 * Without: 24 octets.
 * ```
 *  0 stream u32   4 rare u32   8 DIRECTION 0   16 DIRECTION 1
 * ```
 * DIRECTION, 8 octets, or 64 where the analysis runs:
 * ```
 *  0 base u32   4 bits u8 CD_*   5 scale i8   6 lastFlags u16 (TA_*)   8 window u32 (0xffffffff = none yet)   12 highest u32   16 highestFrame u32
 * 20 contiguous u32   24 ack u32   28 duplicates u32   32 duplicateOf u32   36 sincePush u32   40 unacked u32 → UNACKED, newest first
 * 44 unackedCount u32   48 highestTime i64   56 ackTime i64
 * ```
 * RARE, 64 octets, what few conversations have:
 * ```
 *  0 MPTCP subtypes u32, a bit each   4 those that the conversation had when direction 0, 8 when direction 1 last sent   12 pad   16 sack edges u32×6 of direction 0   40 of direction 1
 * ```
 */
export const CONVERSATION_DIRECTION = 48;
export const CONVERSATION_BRIEF = 8;
export const DIRECTION_BRIEF = 8;
export const DIRECTION_SIZE = 64;
export const RARE_SUBTYPES = 0;
export const RARE_HAD = 4;
export const RARE_SACKS = 16;
export const RARE_SIZE = 64;
