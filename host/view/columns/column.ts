import type { ProgramBuilder } from '../../record/program.ts';

/** Adds the OPs that write one column of a frame. */
export type Write = (program: ProgramBuilder) => void;

/** What a protocol says of a frame whose last word it has. */
export interface ProtocolColumns {
  /** The Protocol column. */
  readonly protocol: string | Write;
  /** The Info column, but for how the dissection ended. */
  readonly info: string | Write;
}

/** Adds a text, or what writes it. */
export function write(program: ProgramBuilder, text: string | Write): void {
  if (typeof text === 'string') program.text(text);
  else text(program);
}
