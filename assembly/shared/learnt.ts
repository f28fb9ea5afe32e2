// What the first of two passes over a capture (tshark's -2) learns for the second one: arrays that the host carries over.

/**
 * FORMER, 24 octets by number of stream:
 * ```
 *  0 initialRtt i64   8 completeness u8   9 bits u8 FB_*   10 shift i8 of direction 0   11 of direction 1   12 scps u8, 13 based u8, a bit for a direction
 * 16 base u32 of direction 0   20 of direction 1
 * ```
 */
export const LEARNT_FORMER = 0;
/** u32 by number of frame: the later frame that it points to (its reply, the one that completes its datagram), or 0. */
export const LEARNT_POINTERS = 1;
/** u32 by number of frame: 1 where the read filter keeps it. */
export const LEARNT_KEPT = 2;
export const LEARNT_KINDS = 3;

export const FORMER_RTT = 0;
export const FORMER_COMPLETENESS = 8;
export const FORMER_BITS = 9;
export const FORMER_SHIFTS = 10;
export const FORMER_SCPS = 12;
export const FORMER_BASED = 13;
export const FORMER_BASES = 16;
export const FORMER_SIZE = 24;
export const NUMBER_SIZE = 4;

/** FORMER_BITS: accurate ECN is in use. */
export const FB_ACC_ECN = 0x1;
