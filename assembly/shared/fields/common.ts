// Numbers of fields (FIELD, shared/tree.ts): those of no one protocol. F_TCP_PORT is tcp.port; the exceptions are told where they stand.

export const F_TEXT = 0;
export const F_EXPERT = 1;
export const F_EXPERT_GROUP = 2;
export const F_EXPERT_MESSAGE = 3;
export const F_EXPERT_SEVERITY = 4;
export const F_FRAME_COMMENT_EXPERT = 5;
export const F_PKT_COMMENT = 6;
export const F_MALFORMED = 7;
export const F_MALFORMED_EXPERT = 8;
export const F_SHORT = 9;
export const F_DATA = 10;
export const F_DATA_DATA = 11;
export const F_DATA_LEN = 12;
export const F_STRING_TRAILING_STRAY_CHARACTERS = 13;
