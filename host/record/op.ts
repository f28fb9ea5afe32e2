import { OP_ARG, OP_AT, OP_CODE, OP_EXTRA, OP_SKIP, OP_SOURCE, OP_TEXT, TEXT_MAX } from '../../assembly/shared/program.ts';
import { UTF8_MAX } from './pool.ts';

const encoder = new TextEncoder();

/** What an OP may say besides its code; everything left out is 0. */
export interface Operands {
  readonly source?: number;
  readonly at?: number;
  readonly arg?: number;
  /** Offset into the pool that becomes `arg` when the program is laid out. */
  readonly poolArg?: number;
  /** Pool literal that becomes `arg` as a text (offset << 8 | octets). */
  readonly textArg?: Literal;
  readonly extra?: number;
}

export interface Literal {
  readonly offset: number;
  readonly octets: number;
}

export interface Op {
  readonly code: number;
  readonly text: Literal;
  readonly operands: Operands;
  /** OPs to skip, for those that skip. */
  skip: number;
}

/** Pieces of at most TEXT_MAX octets, cut between characters. */
export function split(text: string): string[] {
  if (text.length * UTF8_MAX <= TEXT_MAX) return text === '' ? [] : [text];
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of text) {
    const more = encoder.encode(character).length;
    if (octets + more > TEXT_MAX) {
      pieces.push(piece);
      piece = '';
      octets = 0;
    }
    piece += character;
    octets += more;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

export function packed(literal: Literal, poolAt: number): number {
  return literal.octets === 0 ? 0 : (poolAt + literal.offset) * 256 + literal.octets;
}

export function writeOp(image: DataView, at: number, op: Op, poolAt: number): void {
  const { source = 0, at: offset = 0, arg = 0, poolArg, textArg, extra = 0 } = op.operands;
  image.setUint8(at + OP_CODE, op.code);
  image.setUint8(at + OP_SOURCE, source);
  image.setUint16(at + OP_AT, offset, true);
  image.setUint32(at + OP_TEXT, packed(op.text, poolAt), true);
  image.setUint32(at + OP_ARG, textArg !== undefined ? packed(textArg, poolAt) : poolArg !== undefined ? poolAt + poolArg : arg, true);
  image.setUint32(at + OP_EXTRA, extra >>> 0, true);
  image.setUint32(at + OP_SKIP, op.skip, true);
}
