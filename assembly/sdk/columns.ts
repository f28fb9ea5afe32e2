// Columns, and what goes to other plugins.

import * as A from '../shared/abi';
import { ANSWER, Answer } from './answer';

/** The Protocol column is what was written since `from`. */
export function protocolColumn(from: usize): void {
  store<u32>(ANSWER, textSince(from), A.ANSWER_PROTOCOL);
}

/** Info is what was written since `from`; `alone`: what it said of earlier PDUs in the frame goes. */
export function infoColumn(from: usize, alone: bool = false): void {
  store<u32>(ANSWER, textSince(from), A.ANSWER_INFO);
  if (alone) takes(A.TAKES_COLUMN);
}

/** The length of this PDU is shown with the segment (tcp.pdu.size). */
export function showSize(): void {
  takes(A.TAKES_SIZE);
}

/** The text since `from`, as a word. */
export function textSince(from: usize): u32 {
  return ((<u32>(from - ANSWER)) << A.TEXT_BITS) | min(<u32>(Answer.end - from), <u32>A.TEXT_MASK);
}

function takes(bits: u32): void {
  store<u32>(ANSWER, load<u32>(ANSWER, A.ANSWER_FLAGS) | bits, A.ANSWER_FLAGS);
}

/** Hands `octets` octets at `offset` of the piece to whoever has `key` in the inner table of that index. */
export function handOn(table: u32, key: u32, offset: u32, octets: u32): void {
  store<u32>(ANSWER, table, A.ANSWER_INNER_TABLE);
  store<u32>(ANSWER, key, A.ANSWER_INNER_KEY);
  store<u32>(ANSWER, offset, A.ANSWER_INNER_AT);
  store<u32>(ANSWER, octets, A.ANSWER_INNER_OCTETS);
  takes(A.TAKES_FROM_PIECE);
}

/** Hands what was written since `from` to whoever has `key` in the inner table of that index. */
export function handOnText(table: u32, key: u32, from: usize, octets: u32): void {
  handOn(table, key, <u32>(from - ANSWER), octets);
  store<u32>(ANSWER, load<u32>(ANSWER, A.ANSWER_FLAGS) & ~A.TAKES_FROM_PIECE, A.ANSWER_FLAGS);
}

/** From the next octet on the conversation belongs to whoever has `key` in the inner table of that index. */
export function handOver(table: u32, key: u32): void {
  store<u32>(ANSWER, table, A.ANSWER_INNER_TABLE);
  store<u32>(ANSWER, key, A.ANSWER_INNER_KEY);
  takes(A.TAKES_OVER);
}
