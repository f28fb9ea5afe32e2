// EXTRACT: what the flow stage needs of a capture and nothing else. Written by `map` and by the decoding thread, read like any capture file.
// Drawn once for both compilers; imports nothing. Little-endian, records of whole octets by eight.

/**
 * Header, 32 octets:
 * ```
 *  0 magic u32 "hsxt"   4 version u16   6 partition u16, from 0   8 partitions u16   10 pad, zero
 * ```
 * Then records, each beginning with its kind (u8, EX_*). A frame's number is that of the record before plus one; EX_GAP goes further. The last
 * record is EX_END: a file without one was cut.
 */
export const EXTRACT_MAGIC = 0x74787368;
export const EXTRACT_VERSION = 1;
export const EXH_VERSION = 4;
export const EXH_PARTITION = 6;
export const EXH_PARTITIONS = 8;
export const EXTRACT_HEADER = 32;

export const EX_SEGMENT_V4 = 1;
export const EX_SEGMENT_V6 = 2;
export const EX_GAP = 3;
export const EX_FRAME = 4;
export const EX_END = 5;

/**
 * EX_SEGMENT_V4, 64 octets, and EX_SEGMENT_V6, 88: a segment whose FRAME (layout.ts) says all that there is to say.
 * ```
 *  1 header u8  TCP header length   2 there u8  octets of the TCP header that follow the record, padded to eight; 0 where its options
 *  are none but timestamps          3 pad       4 status u32 FS_*
 *  8 time i64                      16 len u32  20 caplen u32
 * 24 ports, seq, ack, flags, window: the 16 octets of FRAME
 * 40 tcpLen u16   42 payloadCaplen u16   44 options u16   46 route u16 (which partition: a hash of the tuple)
 * 48 tsval u32    52 tsecr u32           56 source and destination address, four octets or sixteen each
 * ```
 */
export const EXS_HEADER = 1;
export const EXS_THERE = 2;
export const EX_STATUS = 4;
export const EX_TIME = 8;
export const EX_LEN = 16;
export const EX_CAPLEN = 20;
export const EXS_PORTS = 24;
export const EXS_TCP_LEN = 40;
export const EXS_PAYLOAD_CAPLEN = 42;
export const EXS_OPTIONS = 44;
export const EXS_ROUTE = 46;
export const EXS_TSVAL = 48;
export const EXS_TSECR = 52;
export const EXS_ADDRESSES = 56;
export const EXS_SIZE_V4 = 64;
export const EXS_SIZE_V6 = 88;

/**
 * EX_GAP, 40 octets: frames that no connection needs.
 * ```
 *  4 frames u32   8 time i64 of the first   16 octets u64 on the wire   24 captured u64   32 malformed u32   36 pad
 * ```
 */
export const EXG_FRAMES = 4;
export const EXG_OCTETS = 16;
export const EXG_CAPTURED = 24;
export const EXG_MALFORMED = 32;
export const EXG_SIZE = 40;

/**
 * EX_FRAME, 32 octets and the captured ones, padded to eight: a frame to be decoded again, because it is a fragment, a quotation, or otherwise out
 * of the ordinary.
 * ```
 *  2 route u16   4 status u32   8 time i64   16 len u32   20 caplen u32   24 link type u16   26 carry i8   27 pad
 * ```
 */
export const EXF_ROUTE = 2;
export const EXF_LINK = 24;
export const EXF_CARRY = 26;
export const EXF_SIZE = 32;

/**
 * EX_END, 16 octets and a text, padded to eight: the damage that ended the capture, as JSON; none where it was read to its end.
 * ```
 *  4 text octets u32   8 frames u64: numbers given in this file
 * ```
 */
export const EXE_TEXT = 4;
export const EXE_FRAMES = 8;
export const EXE_SIZE = 16;
/** Longest text. */
export const EXE_TEXT_MAX = 65536;

/** FS_* bits of EX_FRAME: what the packet walker said (FS_NO_TIME, FS_TIME_SATURATED, FS_FRACTION); decoding finds the others. */
export const EX_WALKED = 0x2000600;
/** FRAME link type of a segment that needs no decoding. */
export const LINK_DECODED = 0xfffe;
