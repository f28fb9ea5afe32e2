import { UsageError, type Given } from '../usage.ts';
import { OPTIONS, type OptionRow } from './options.ts';

/**
 * Splits tshark's options: `-n`, `-c 5`, `-c5`, `-nq`, `--print`, `--read-file=FILE`, long names cut short where that is clear.
 * The first word that is no option ends them, as in tshark: the rest is a display filter. Keys of the result are those of
 * OPTIONS. Throws UsageError.
 */
export function parseTshark(words: readonly string[]): Given {
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const rest = [...words];
  const take = (row: OptionRow, attached: string | undefined, shown: string): void => {
    refuse(row, shown);
    if (!row.takesValue) flags.add(row.key);
    else {
      const value = attached ?? rest.shift();
      if (value === undefined) throw new UsageError(`option requires an argument: ${shown.replace(/^-+/, '')}`);
      values.set(row.key, [...(values.get(row.key) ?? []), value]);
    }
  };
  for (let word = rest[0]; word?.startsWith('-') === true && word !== '-'; word = rest[0]) {
    rest.shift();
    if (word === '--') break;
    if (word.startsWith('--')) {
      const [name = '', ...parts] = word.slice(2).split('=');
      const row = byLongName(name);
      if (parts.length > 0 && !row.takesValue) throw new UsageError(`option does not take an argument: ${name}`);
      take(row, parts.length > 0 ? parts.join('=') : undefined, `--${row.long ?? row.key}`);
    } else takeLetters(word, take);
  }
  return { flags, values, operands: rest };
}

function takeLetters(word: string, take: (row: OptionRow, attached: string | undefined, shown: string) => void): void {
  for (let at = 1; at < word.length; at++) {
    const letter = word.charAt(at);
    const row = OPTIONS.find(({ key }) => key === letter);
    if (row === undefined) throw new UsageError(`unrecognized option: ${letter}`);
    const attached = row.takesValue && at + 1 < word.length ? word.slice(at + 1) : undefined;
    take(row, attached, `-${letter}`);
    if (row.takesValue) return;
  }
}

function longName(row: OptionRow): string | undefined {
  return row.long ?? (row.key.length > 1 ? row.key : undefined);
}

function byLongName(name: string): OptionRow {
  const rows = OPTIONS.filter((row) => longName(row)?.startsWith(name) === true);
  const row = rows.find((candidate) => longName(candidate) === name) ?? (rows.length === 1 ? rows[0] : undefined);
  if (row === undefined) throw new UsageError(`${rows.length > 1 ? 'option is ambiguous' : 'unrecognized option'}: ${name}`);
  return row;
}

/** Throws UsageError for an option that tshark has and handshark does not. */
function refuse({ support }: OptionRow, shown: string): void {
  if (support === 'live') throw new UsageError(`tshark's option ${shown} is about capturing; handshark reads captures: -r FILE`);
  if (typeof support === 'object') throw new UsageError(`tshark's option ${shown} is not supported: ${support.not}`);
}
