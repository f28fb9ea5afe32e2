import { openCapture, unknownFields, type FieldsFormat } from '../index.ts';
import { STDOUT, write } from './output.ts';
import { ProgressLine } from './progress.ts';
import { last, parseShort, UsageError, type Given, type LongOptions } from './usage.ts';

/** Letters that are taken; true for those with a value. */
const TAKEN: LongOptions = { r: true, Y: true, T: true, e: true, E: true, c: true, n: false, q: false, l: false };
/** Letters of tshark's that are not taken yet, so that the message can say so. */
const TSHARK: LongOptions = {
  R: true,
  d: true,
  F: true,
  G: true,
  H: true,
  j: true,
  J: true,
  K: true,
  N: true,
  o: true,
  O: true,
  s: true,
  S: true,
  t: true,
  u: true,
  U: true,
  w: true,
  W: true,
  X: true,
  z: true,
  a: true,
  b: true,
  B: true,
  f: true,
  i: true,
  I: false,
  p: false,
  y: true,
  A: true,
  C: true,
  D: false,
  L: false,
  g: false,
  P: false,
  Q: false,
  V: false,
  x: false,
  '2': false,
  M: true,
};
const SHAPES = ['fields', 'pdml', 'ps', 'psml', 'json', 'jsonraw', 'ek', 'tabs', 'text'];
const BYTE_ORDER_MARK = '\ufeff';

/** `handshark -r FILE -T fields -e …`: tshark's own arguments. */
export async function readCommand(words: readonly string[]): Promise<void> {
  const given = parseShort(words, { ...TSHARK, ...TAKEN });
  for (const letter of [...given.flags, ...given.values.keys()]) {
    if (!Object.hasOwn(TAKEN, letter)) throw new UsageError(`tshark's option -${letter} is not supported yet`);
  }
  const file = last(given, 'r');
  if (file === undefined) throw new UsageError('no capture was named: -r FILE');
  const wanted = fieldsWanted(given);
  const count = last(given, 'c');
  if (count !== undefined && !/^[1-9]\d*$/.test(count))
    throw new UsageError(`the specified packet count ${JSON.stringify(count)} isn't a positive decimal number`);
  const progress = new ProgressLine();
  const { listener } = progress;
  const capture = await openCapture(file, {
    ...(count === undefined ? {} : { maxFrames: Number(count) }),
    ...(listener === undefined ? {} : { onProgress: listener }),
  });
  try {
    if (wanted.bom) write(STDOUT, Buffer.from(BYTE_ORDER_MARK));
    await capture.writeTo(wanted.format, (octets) => {
      write(STDOUT, octets);
    });
  } finally {
    progress.clear();
    await capture.close();
  }
}

function fieldsWanted(given: Given): { readonly format: FieldsFormat; readonly bom: boolean } {
  const shape = last(given, 'T') ?? 'text';
  const fields = given.values.get('e') ?? [];
  if (!SHAPES.includes(shape))
    throw new UsageError(`invalid -T parameter ${JSON.stringify(shape)}; it must be one of: ${SHAPES.join(', ')}`);
  if (shape !== 'fields') {
    if (fields.length > 0 && !['ek', 'json', 'pdml'].includes(shape)) {
      throw new UsageError('Output fields were specified with "-e", but "-Tek, -Tfields, -Tjson or -Tpdml" was not specified.');
    }
    throw new UsageError(`tshark's -T ${shape} is not supported yet; -T fields is`);
  }
  if (fields.length === 0) throw new UsageError('"-Tfields" was specified, but no fields were specified with "-e".');
  const unknown = unknownFields(fields);
  if (unknown.length > 0) throw new UsageError("Some fields aren't valid:", unknown);
  const { format, bom } = fieldsFormat(fields, given.values.get('E') ?? []);
  const filter = filterOf(given);
  return { format: filter === undefined ? format : { ...format, filter }, bom };
}

/** The display filter: the value of -Y, or the operands. */
function filterOf(given: Given): string | undefined {
  const filter = last(given, 'Y');
  if (given.operands.length === 0) return filter;
  if (filter !== undefined)
    throw new UsageError('Display filters were specified both with "-Y" and with additional command-line arguments.');
  return given.operands.join(' ');
}

/** What tshark's -E options ask for. Only the first character of a value counts. */
function fieldsFormat(fields: readonly string[], options: readonly string[]): { readonly format: FieldsFormat; readonly bom: boolean } {
  const format: { -readonly [K in keyof FieldsFormat]: FieldsFormat[K] } = { fields };
  let bom = false;
  for (const option of options) {
    const [, name = '', value = ''] = /^([a-z]+)=(.+)$/su.exec(option) ?? [];
    const [first = ''] = value;
    if (name === 'header' && isYesOrNo(first)) format.header = first === 'y';
    else if (name === 'bom' && isYesOrNo(first)) bom = first === 'y';
    else if (name === 'separator') format.separator = character(value);
    else if (name === 'aggregator') format.aggregator = character(value);
    else if (name === 'occurrence' && (first === 'f' || first === 'l' || first === 'a')) format.occurrence = first;
    else if (name === 'quote' && (first === 'd' || first === 's' || first === 'n'))
      format.quote = first === 'd' ? '"' : first === 's' ? "'" : '';
    else {
      throw new UsageError(
        `${JSON.stringify(option)} is not a valid field output option=value pair; there are bom=y|n header=y|n separator=/t|/s|<character> occurrence=f|l|a aggregator=,|/s|<character> quote=d|s|n`,
      );
    }
  }
  return { format, bom };
}

function isYesOrNo(first: string): boolean {
  return first === 'y' || first === 'n';
}

/** `/t` is a tab, `/s` a space, `/` before anything else a backslash. */
function character(value: string): string {
  const [first = '', second = ''] = value;
  if (first !== '/') return first;
  return second === 't' ? '\t' : second === 's' ? ' ' : '\\';
}
