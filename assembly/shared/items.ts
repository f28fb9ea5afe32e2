// ITEMS: what lies in a frame where no record has a place for it (TCP options, options of packet blocks, trailers), found on demand.

// Sets: each is worked out the first time a program asks for it.
/** TCP options, in tshark's order. */
export const ITEMS_OPTIONS = 0x1;
/** Options of the packet block, and what is known of the interface (pcapng). */
export const ITEMS_BLOCK = 0x2;
/** What follows the packet in an Ethernet frame. */
export const ITEMS_TRAILER = 0x4;

/**
 * ITEMS, 16 octets, before the first ITEM:
 * ```
 *  0 count u32   4 sets u16 (those that were worked out)   6 broken u8: the options end the dissection of the segment, as tshark sees it   7 pad
 *  8 needed u32 → one past the octets that were to be read when they broke within an option   12 pad
 * ```
 */
export const ITEMS_COUNT = 0;
export const ITEMS_SETS = 4;
export const ITEMS_BROKEN = 6;
export const ITEMS_NEEDED = 8;
export const ITEMS_SIZE = 16;
/** Within an option, by its own length; or where the next one should begin. */
export const BROKEN_WITHIN = 1;
export const BROKEN_BETWEEN = 2;
/** Within one, beyond what its own length says. */
export const BROKEN_BEYOND = 3;

/**
 * ITEM, 24 octets: one occurrence of a field.
 * ```
 *  0 field u32 IT_*   4 octets u32   8 value u64, for numbers   16 at u32 → first octet, for octets and text   20 pad
 * ```
 */
export const ITEM_FIELD = 0;
export const ITEM_OCTETS = 4;
export const ITEM_VALUE = 8;
export const ITEM_AT = 16;
export const ITEM_SIZE = 24;
/** Most items of a frame; 40 octets of options make about 130, and what a packet block holds beyond is left out. */
export const ITEMS_MAX = 1024;

// Interfaces and packet blocks.
export const IT_INTERFACE_ID = 1;
export const IT_INTERFACE_NAME = 2;
export const IT_INTERFACE_DESCRIPTION = 3;
export const IT_COMMENT = 4;
export const IT_PACKET_FLAGS = 5;
export const IT_DROP_COUNT = 6;
export const IT_PACKET_ID = 7;
export const IT_QUEUE = 8;
export const IT_SECTION = 9;
export const IT_PADDING = 10;
export const IT_TRAILER = 11;
export const IT_FCS = 12;

// TCP options: common parts.
export const IT_OPTIONS = 16;
export const IT_KIND = 17;
export const IT_LENGTH = 18;
export const IT_LENGTH_INVALID = 19;
export const IT_NOPS = 20;
export const IT_AFTER_EOL = 21;
export const IT_SUBOPTION_MALFORMED = 22;
export const IT_MSS = 23;
export const IT_MSS_ABSENT = 24;
export const IT_MSS_PRESENT = 25;
export const IT_SHIFT = 26;
export const IT_MULTIPLIER = 27;
export const IT_SHIFT_INVALID = 28;
export const IT_SACK_LEFT = 29;
export const IT_SACK_RIGHT = 30;
export const IT_SACK_COUNT = 31;
export const IT_DSACK = 32;
export const IT_DSACK_LEFT = 33;
export const IT_DSACK_RIGHT = 34;
export const IT_ECHO = 35;
export const IT_TSVAL = 36;
export const IT_TSECR = 37;
export const IT_CC = 38;
export const IT_MD5 = 39;
export const IT_AO_KEY = 40;
export const IT_AO_NEXT_KEY = 41;
export const IT_AO_MAC = 42;
export const IT_QS_RATE = 43;
export const IT_QS_TTL = 44;
export const IT_TIMEOUT_MINUTES = 45;
export const IT_TIMEOUT = 46;
export const IT_TFO_REQUEST = 47;
export const IT_TFO_COOKIE = 48;
export const IT_EE0B = 49;
export const IT_ECEB = 50;
export const IT_EE1B = 51;
export const IT_EXID = 52;
export const IT_EXPERIMENT = 53;
export const IT_TARR_RATE = 54;
export const IT_TARR_RESERVED = 55;
export const IT_UNKNOWN = 56;
/** An accurate ECN option of a right length: for the conversation, no field shows it. */
export const IT_ACC_ECN = 57;

// SCPS.
export const IT_SCPS_VECTOR = 64;
export const IT_SCPS_CONNECTION = 65;
export const IT_SCPS_BINDING_ID = 66;
export const IT_SCPS_BINDING_LENGTH = 67;
export const IT_SCPS_BINDING_DATA = 68;
export const IT_SNACK_OFFSET = 69;
export const IT_SNACK_SIZE = 70;
export const IT_SNACK_LEFT = 71;
export const IT_SNACK_RIGHT = 72;
export const IT_SNACK_SEQUENCE = 73;

// MPTCP, RFC 8684. A field of flags stands once for all single flags of its octet.
export const IT_MP_SUBTYPE = 80;
export const IT_MP_VERSION = 81;
export const IT_MP_RESERVED = 82;
export const IT_MP_FLAGS = 83;
export const IT_MP_CAPABLE_FLAGS_0 = 84;
export const IT_MP_CAPABLE_FLAGS_1 = 85;
export const IT_MP_RESET_FLAGS = 86;
export const IT_MP_BACKUP = 87;
export const IT_MP_RESET_REASON = 88;
export const IT_MP_ADDRESS_ID = 89;
export const IT_MP_SENDER_KEY = 90;
export const IT_MP_RECEIVER_KEY = 91;
export const IT_MP_TOKEN = 92;
export const IT_MP_RANDOM = 93;
export const IT_MP_TRUNCATED_HMAC = 94;
export const IT_MP_HMAC = 95;
export const IT_MP_ADD_HMAC = 96;
export const IT_MP_DATA_ACK = 97;
export const IT_MP_DATA_SEQ = 98;
export const IT_MP_SUBFLOW_SEQ = 99;
export const IT_MP_DATA_LENGTH = 100;
export const IT_MP_CHECKSUM = 101;
export const IT_MP_IP_VERSION = 102;
export const IT_MP_ECHO = 103;
export const IT_MP_CAPABLE_FLAGS = 108;
export const IT_MP_CAPABLE_RESERVED = 109;
export const IT_MP_IPV4 = 104;
export const IT_MP_IPV6 = 105;
export const IT_MP_PORT = 106;
export const IT_MP_DSS_FLAGS = 107;

// Riverbed's.
export const IT_RB_TYPE_1 = 112;
export const IT_RB_TYPE_2 = 113;
export const IT_RB_VERSION = 114;
export const IT_RB_VERSION_RAW = 115;
export const IT_RB_PROBER = 116;
export const IT_RB_PROXY = 117;
export const IT_RB_PROXY_PORT = 118;
export const IT_RB_APPLICATION = 119;
export const IT_RB_CLIENT = 120;
export const IT_RB_STORE = 121;
export const IT_RB_FLAGS = 122;
export const IT_RB_QUERY_FLAGS = 123;
export const IT_RB_RESPONSE_FLAGS = 124;
export const IT_RB_RESERVED = 125;
export const IT_RT_FLAGS = 126;
export const IT_RT_SOURCE = 127;
export const IT_RT_DESTINATION = 128;
export const IT_RT_SOURCE_PORT = 129;
export const IT_RT_DESTINATION_PORT = 130;
export const IT_RT_CLIENT_PORT = 131;
