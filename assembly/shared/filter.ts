// LISTS: what a compiled filter works on. Compiled by the host, run by assembly/program/filter.

/**
 * VALUE, 16 octets. Lists of them lie in registers, one behind the other: to open a register is to forget those after it.
 * ```
 *  0 number i64                            of numbers, booleans, times (ns), IPv4 addresses
 *  0 at     u32 → octets    4 octets u32   of everything else
 *  8 mark   u32   of numbers VALUE_SIGNED or 0; of addresses the bits that count
 * ```
 */
export const VALUE_NUMBER = 0;
export const VALUE_AT = 0;
export const VALUE_OCTETS = 4;
export const VALUE_MARK = 8;
export const VALUE_SIZE = 16;
export const VALUE_SIGNED = 1;
/** Registers there are: the depth of expressions ends there. */
export const REGISTERS = 32;

// How values are compared.
export const FAMILY_NUMBER = 0;
export const FAMILY_IPV4 = 1;
export const FAMILY_IPV6 = 2;
/** Shorter before longer, then octet by octet. */
export const FAMILY_OCTETS = 3;
/** Octet by octet. */
export const FAMILY_TEXT = 4;

export const RELATION_EQUAL = 0;
export const RELATION_UNEQUAL = 1;
export const RELATION_GREATER = 2;
export const RELATION_GREATER_EQUAL = 3;
export const RELATION_LESS = 4;
export const RELATION_LESS_EQUAL = 5;
export const RELATION_CONTAINS = 6;
/** Not less than a value of the next register, and not greater than one of the register after that. */
export const RELATION_BETWEEN = 7;

/** OP_TEST, extra: relation | family << TEST_FAMILY | TEST_ALL. */
export const TEST_RELATION = 0xf;
export const TEST_FAMILY = 4;
export const TEST_ALL = 0x100;

// OP_COMPUTE, extra: what to do with the list of a register (and the one behind it, where it takes two), the result in its place.
/** Numbers: every one of the first list with every one of the second; what does not fit into 32 bits has no result. */
export const COMPUTE_ADD = 0;
export const COMPUTE_SUBTRACT = 1;
export const COMPUTE_MULTIPLY = 2;
export const COMPUTE_DIVIDE = 3;
export const COMPUTE_REMAINDER = 4;
export const COMPUTE_AND = 5;
/** Octets, as many as the shorter one has. */
export const COMPUTE_AND_OCTETS = 6;
/** Each value of one list. */
export const COMPUTE_NEGATE = 7;
export const COMPUTE_ABSOLUTE = 8;
/** The number of octets, or `arg` where that is not 0xffffffff. */
export const COMPUTE_LENGTH = 9;
export const COMPUTE_UPPER = 10;
export const COMPUTE_LOWER = 11;
/** arg: RANGES. */
export const COMPUTE_SLICE = 12;
/** One value of a list: their number, the greatest, the least. arg: FAMILY_*. */
export const COMPUTE_COUNT = 13;
export const COMPUTE_GREATEST = 14;
export const COMPUTE_LEAST = 15;
/** The values of the next register become part of the list. */
export const COMPUTE_JOIN = 16;
/** Numbers of 64 bits, or times: as COMPUTE_ADD and its like, without their limits. */
export const COMPUTE_WIDE = 0x20;
export const LENGTH_OF_OCTETS = 0xffffffff;

/** RANGES: u32 how many, then for each start i32 and length i32 (−1 = to the end). */
export const RANGE_START = 0;
export const RANGE_LENGTH = 4;
export const RANGE_SIZE = 8;

/**
 * PATTERN: a regular expression for the matcher, in steps.
 * ```
 * 0 steps u32    4 first u32 offset of the SET of octets that a match may begin with, 0 = any    8 STEP…
 * STEP: 0 code u32 STEP_*   4 a u32   8 b u32
 * SET: 256 bits, lowest first
 * ```
 * Offsets count from the pattern's start, steps from the first.
 */
export const PATTERN_STEPS = 0;
export const PATTERN_FIRST = 4;
export const PATTERN_HEADER = 8;
export const STEP_SIZE = 12;
export const STEP_A = 4;
export const STEP_B = 8;
/** Most steps of a pattern. */
export const STEPS_MAX = 8192;
export const SET_SIZE = 32;

export const STEP_MATCH = 0;
/** One octet of the SET at a. */
export const STEP_SET = 1;
/** Go on at a, and at b. */
export const STEP_SPLIT = 2;
export const STEP_JUMP = 3;
// Go on where the place is:
export const STEP_START = 4;
export const STEP_END = 5;
/** The end, or before a line feed that ends the text. */
export const STEP_LAST_LINE_END = 6;
export const STEP_LINE_START = 7;
export const STEP_LINE_END = 8;
export const STEP_WORD_EDGE = 9;
export const STEP_NO_WORD_EDGE = 10;
