import { unknownFields, type FieldsFormat } from '../../index.ts';
import { UsageError, type Given } from '../usage.ts';

/** How `-T fields` writes its lines, and whether a byte order mark goes before them. */
export interface FieldLines {
  readonly format: FieldsFormat;
  readonly bom: boolean;
}

const OPTIONS = 'bom=y|n header=y|n separator=/t|/s|<character> occurrence=f|l|a aggregator=,|/s|<character> quote=d|s|n';

/** What -e and -E ask for. Throws UsageError. */
export function fieldLinesOf(given: Given): FieldLines {
  const fields = given.values.get('e') ?? [];
  if (fields.length === 0) throw new UsageError('"-Tfields" was specified, but no fields were specified with "-e".');
  const unknown = unknownFields(fields);
  if (unknown.length > 0) throw new UsageError("Some fields aren't valid:", unknown);
  return written(fields, given.values.get('E') ?? []);
}

/** Only the first character of a value counts. */
function written(fields: readonly string[], options: readonly string[]): FieldLines {
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
    else throw new UsageError(`${JSON.stringify(option)} is not a valid field output option=value pair; there are ${OPTIONS}`);
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
