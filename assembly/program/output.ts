// The output buffer: lines are appended, the host takes them out in large pieces.

import { take } from '../arena';

/** Octets of the buffer to begin with: a write of this size costs the host little more than a copy. */
const CAPACITY: usize = 1 << 20;
/** Most octets any one OP writes after its literal, with room to copy by sixteen. The longest is a list of 31 states. */
const OP_ROOM: usize = 2048;

/** There is no room for the line. */
export const FULL: usize = 0;

export class Output {
  /** → first octet. */
  static start: usize = 0;
  /** → next free octet. */
  static end: usize = 0;
  static capacity: usize = 0;
  /** → last place where an OP may begin to write. */
  static limit: usize = 0;
}

/** Takes the buffer, the first time. Traps when the engine has no memory left. */
export function openOutput(): void {
  if (Output.start == 0) moveTo(CAPACITY);
}

/** A buffer of twice the size, empty. For a single line that does not fit into an empty buffer. Traps when memory is out. */
export function growOutput(): void {
  moveTo(Output.capacity << 1);
}

function moveTo(capacity: usize): void {
  const at = take(capacity, 16);
  if (at == 0) unreachable();
  Output.start = at;
  Output.end = at;
  Output.capacity = capacity;
  Output.limit = at + capacity - OP_ROOM;
}

/** → the octets written since the last `outputRead`. */
export function outputAt(): usize {
  return Output.start;
}

/** Octets written since the last `outputRead`. */
export function outputLength(): u32 {
  return <u32>(Output.end - Output.start);
}

/** The host has taken the octets: the buffer is empty again. */
export function outputRead(): void {
  Output.end = Output.start;
}
