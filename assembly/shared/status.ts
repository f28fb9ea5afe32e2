// What a call into the core answers, and the errors of capture files.

/** All octets given were used up; more are wanted. */
export const RUN_MORE = 0;
/** A frame is ready (packet walker only). */
export const RUN_FRAME = 1;
/** A block that the host reads itself (section, interface, names, statistics, secrets, custom, unknown) is at `blockAt`. */
export const RUN_BLOCK = 2;
/** The event ring is full: read the events, then call again. */
export const RUN_EVENTS = 3;
/** The output buffer is full: write it out, then call again. */
export const RUN_OUTPUT = 4;
/** The capture is damaged here; everything before was delivered. The ERROR record says what and where. */
export const RUN_ERROR = 5;
/** Nothing is left to do. */
export const RUN_DONE = 6;
/** The block at hand is longer than the input buffer: `needed` octets of buffer are wanted. */
export const RUN_BUFFER = 7;
/** The packet limit was reached. */
export const RUN_LIMIT = 8;
/** There are records of followed streams to be read (shared/stats.ts): read them, then call again. */
export const RUN_RECORDS = 9;
/** A plugin was cut off (`cutPlugin`, `cutReason`): tell of it, then call again. */
export const RUN_CUT = 10;
/** Between two reads, nothing being left to take: the run can be kept (host only). */
export const RUN_PAUSE = 11;
