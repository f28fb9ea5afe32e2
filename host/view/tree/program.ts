import { FRAME_TIME } from '../../../assembly/shared/layout.ts';
import { OP_END, OP_GLANCE, OP_LOAD, OP_SUBTRACT, OP_TREE } from '../../../assembly/shared/program.ts';
import {
  SHAPE_DUMP,
  SHAPE_DUMP_DELIMITED,
  SHAPE_DUMP_FRAMES,
  SHAPE_DUMP_PLAIN,
  SHAPE_EK,
  SHAPE_JSON,
  SHAPE_MERGED,
  SHAPE_PDML,
  SHAPE_RAW,
  SHAPE_RAW_ONLY,
  SHAPE_TEXT,
} from '../../../assembly/shared/tree.ts';
import { CAPTURED, DISPLAYED } from '../../fields/clock.ts';
import type { Filter } from '../../fields/line.ts';
import { i64, type Base, type Place } from '../../record/place.ts';
import { ProgramBuilder } from '../../record/program.ts';
import type { TreeFormat, TreeShape } from './format.ts';

const SHAPES: Readonly<Record<TreeShape, number>> = {
  text: SHAPE_TEXT,
  dump: SHAPE_DUMP,
  json: SHAPE_JSON,
  jsonraw: SHAPE_JSON | SHAPE_RAW_ONLY,
  ek: SHAPE_EK,
  pdml: SHAPE_PDML,
};

/** Times relative to others, as tree/frame.ts reads them. */
const TIMES: Base = { kind: 'memory', name: 'times of the tree', octets: 24 };

/** The program that writes the tree of each frame that `filter` picks. */
export function treeProgram(
  { tree: shape, octets = false, dump = {}, merged = false }: TreeFormat,
  filter?: Filter,
): Uint8Array<ArrayBuffer> {
  const { characters = 'plain', frames = false } = dump;
  const written = characters === 'none' ? SHAPE_DUMP_PLAIN : characters === 'delimited' ? SHAPE_DUMP_DELIMITED : 0;
  const extra = SHAPES[shape] | (octets ? SHAPE_RAW : 0) | written | (frames ? SHAPE_DUMP_FRAMES : 0) | (merged ? SHAPE_MERGED : 0);
  const program = new ProgramBuilder();
  CAPTURED.emit(program);
  const tree = (): void => {
    DISPLAYED.emit(program);
    keepSince(program, CAPTURED.previous, 0);
    keepSince(program, DISPLAYED.previous, 8);
    keepSince(program, CAPTURED.first, 16);
    program.memoryOp(OP_TREE, TIMES, { extra });
  };
  if (filter === undefined) tree();
  else {
    filter.emit(program, tree);
    program.op(OP_GLANCE);
  }
  program.op(OP_END);
  return program.build();
}

/** Keeps the time since `place` among the times. */
function keepSince(program: ProgramBuilder, place: Place, at: number): void {
  program.value(OP_LOAD, i64(FRAME_TIME));
  program.value(OP_SUBTRACT, place);
  program.keep(i64(at, TIMES));
}
