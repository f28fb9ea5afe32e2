import { BLOCK_OVERHEAD } from '../../../assembly/shared/capture.ts';

// Blocks and options as they are written: little-endian, padded to four octets (draft-ietf-opsawg-pcapng §3.1, §3.5).

const OPTION_HEADER = 4;
const BODY = 8;
const END_OF_OPTIONS = 4;

function padded(octets: number): number {
  return octets + (-octets & 3);
}

/** A block of `type` with the pieces of its body one after the other. */
export function block(type: number, ...body: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const octets = padded(body.reduce((sum, piece) => sum + piece.length, 0));
  const whole = new Uint8Array(BLOCK_OVERHEAD + octets);
  const view = new DataView(whole.buffer);
  view.setUint32(0, type, true);
  view.setUint32(4, whole.length, true);
  view.setUint32(whole.length - 4, whole.length, true);
  let at = BODY;
  for (const piece of body) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** One option. */
export interface WrittenOption {
  readonly code: number;
  readonly value: Uint8Array;
}

/** An option of text. */
export function textOption(code: number, text: string): WrittenOption {
  return { code, value: new TextEncoder().encode(text) };
}

/** The options with what ends them; nothing where there are none. */
export function options(list: readonly WrittenOption[]): Uint8Array<ArrayBuffer> {
  if (list.length === 0) return new Uint8Array(0);
  const octets = list.reduce((sum, { value }) => sum + OPTION_HEADER + padded(value.length), END_OF_OPTIONS);
  const whole = new Uint8Array(octets);
  const view = new DataView(whole.buffer);
  let at = 0;
  for (const { code, value } of list) {
    view.setUint16(at, code, true);
    view.setUint16(at + 2, value.length, true);
    whole.set(value, at + OPTION_HEADER);
    at += OPTION_HEADER + padded(value.length);
  }
  return whole;
}
