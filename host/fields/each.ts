import { OP_BASE_ITEM, OP_BASE_LAYER, OP_BASE_NODE, OP_BASE_TREE, OP_REPEAT } from '../../assembly/shared/program.ts';
import { ITEM, LAYER, RECORD, type Base } from '../record/place.ts';
import type { ProgramBuilder } from '../record/program.ts';
import type { Occurrence, Where } from './field.ts';

const PROTO_BITS = 8;

/** Adds what `body` adds for each of the values, so that it runs for every layer and item they may lie in. An OP_CELL came before. */
export function emitEach(program: ProgramBuilder, where: Where, body: (value: Occurrence) => void): void {
  const values = (): void => {
    where.values.forEach(body);
  };
  switch (where.in) {
    case 'frame':
      values();
      break;
    case 'layers':
      emitLoop(program, program.skipper(OP_BASE_LAYER, { arg: packed(where.protos) }), LAYER, values);
      break;
    case 'items':
      program.base({ kind: 'items', set: where.set });
      emitLoop(program, program.skipper(OP_BASE_ITEM, { arg: where.item }), ITEM, values);
      break;
    case 'tree':
      program.op(OP_BASE_TREE);
      emitLoop(program, program.skipper(OP_BASE_NODE, { arg: where.field }), ITEM, values);
      break;
  }
}

function packed(protos: readonly number[]): number {
  return protos.reduce((sum, proto, index) => sum + proto * 2 ** (PROTO_BITS * index), 0);
}

/** Adds `body` so that it runs again until the OP at `next` finds no more. */
function emitLoop(program: ProgramBuilder, next: number, base: Base, body: () => void): void {
  program.assumeBase(RECORD);
  program.skip(next, () => {
    program.assumeBase(base);
    body();
    program.op(OP_REPEAT, { arg: program.length - next });
    program.assumeBase(RECORD);
  });
}
