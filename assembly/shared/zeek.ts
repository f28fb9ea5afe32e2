// ZEEK: one connection as Zeek's conn.log counts it, beside the FLOW and independent of the life cycle's verdicts.

/**
 * ZEEK, 128 octets. `orig` is the endpoint Zeek calls originator.
 * ```
 *   0 start i64   8 end i64 (last packet that counts for duration)
 *  16 origPackets u32   20 respPackets u32
 *  24 origOctets u64    32 respOctets u64   payload octets as Zeek derives them
 *  40 connState u8 ZS_*   41 historyLen u8   42 originator u8 endpoint 0|1   43 bits u8
 *  48 missed u64 octets in gaps (missed_bytes)
 *  64 history u8×64 ASCII
 * ```
 */
export const ZEEK_START = 0;
export const ZEEK_END = 8;
export const ZEEK_ORIG_PACKETS = 16;
export const ZEEK_RESP_PACKETS = 20;
export const ZEEK_ORIG_OCTETS = 24;
export const ZEEK_RESP_OCTETS = 32;
export const ZEEK_CONN_STATE = 40;
export const ZEEK_HISTORY_LEN = 41;
export const ZEEK_ORIGINATOR = 42;
export const ZEEK_BITS = 43;
export const ZEEK_MISSED = 48;
export const ZEEK_HISTORY = 64;
export const ZEEK_SIZE = 128;
export const ZEEK_HISTORY_MAX = 64;

/** conn_state values of Zeek's conn.log. */
export const ZS_OTH = 0;
export const ZS_S0 = 1;
export const ZS_S1 = 2;
export const ZS_SF = 3;
export const ZS_REJ = 4;
export const ZS_S2 = 5;
export const ZS_S3 = 6;
export const ZS_RSTO = 7;
export const ZS_RSTR = 8;
export const ZS_RSTOS0 = 9;
export const ZS_RSTRH = 10;
export const ZS_SH = 11;
export const ZS_SHR = 12;
