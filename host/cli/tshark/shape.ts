import type { TextFormat } from '../../index.ts';
import { last, UsageError, type Given } from '../usage.ts';
import { fieldLinesOf } from './field-lines.ts';
import { filterOf } from './filter.ts';
import { layoutOf } from './layout.ts';
import { timeOf } from './time.ts';
import { treeOf } from './tree.ts';

/** What a run prints. */
export interface Shape {
  /** Of every frame. */
  readonly format: TextFormat;
  /** Text before the first octet that the format writes. */
  readonly before: string;
}

/** Shapes of -T, in tshark's order. */
const SHAPES = ['fields', 'pdml', 'ps', 'psml', 'json', 'jsonraw', 'ek', 'tabs', 'text'];
/** Shapes that -e chooses the fields of. */
const OF_FIELDS = ['ek', 'fields', 'json', 'pdml'];
const BYTE_ORDER_MARK = '\ufeff';

/** What -T and the options beside it ask to be printed. Throws UsageError. */
export function shapeOf(given: Given): Shape {
  const shape = last(given, 'T') ?? 'text';
  if (!SHAPES.includes(shape))
    throw new UsageError(`Invalid -T parameter ${JSON.stringify(shape)}; it must be one of: ${SHAPES.join(', ')}`);
  if (given.values.has('e') && !OF_FIELDS.includes(shape)) {
    throw new UsageError('Output fields were specified with "-e", but "-Tek, -Tfields, -Tjson or -Tpdml" was not specified.');
  }
  const tree = treeOf(given, shape);
  if (tree !== undefined) return { format: tree, before: '' };
  const filter = filterOf(given);
  const picking = filter === undefined ? {} : { filter };
  switch (shape) {
    case 'fields': {
      const { format, bom } = fieldLinesOf(given);
      return { format: { ...format, ...picking, ...timeOf(given), ...layoutOf(given) }, before: bom ? BYTE_ORDER_MARK : '' };
    }
    case 'text':
    case 'tabs':
    case 'psml':
      return { format: { columns: shape, ...picking, ...timeOf(given), ...layoutOf(given) }, before: '' };
    default:
      throw new UsageError('-T ps is not supported: handshark writes no PostScript');
  }
}
