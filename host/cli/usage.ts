import { printable } from '../index.ts';

/** A command line that cannot be carried out. The message is one line, and one more for each of `items`. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(message: string, items: readonly string[] = []) {
    super([message, ...items].map(printable).join('\n\t'));
  }
}

/** A command line taken apart. */
export interface Given {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** What is no option: files. */
  readonly operands: readonly string[];
}

/** Long options that a command takes: `true` for those with a value. */
export type LongOptions = Readonly<Record<string, boolean>>;

/** Splits `--name`, `--name value` and `--name=value` from operands; `--` ends options, `-` alone is an operand. Throws UsageError. */
export function parseLong(words: readonly string[], options: LongOptions): Given {
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      operands.push(...rest);
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    const [name = '', ...parts] = word.slice(2).split('=');
    const takesValue = word.startsWith('--') && Object.hasOwn(options, name) ? options[name] : undefined;
    if (takesValue === undefined) throw new UsageError(`unknown option: ${word}`);
    if (!takesValue) {
      if (parts.length > 0) throw new UsageError(`--${name} takes no value`);
      flags.add(name);
      continue;
    }
    const value = parts.length > 0 ? parts.join('=') : rest.shift();
    if (value === undefined) throw new UsageError(`--${name} needs a value`);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return { flags, values, operands };
}

/** The last value of option `name`. */
export function last(given: Given, name: string): string | undefined {
  return given.values.get(name)?.at(-1);
}

/** The last value of option `name` as a number ≥ 0. Throws UsageError. */
export function number(given: Given, name: string): number | undefined {
  const text = last(given, name);
  if (text === undefined) return undefined;
  if (!/^\d+(\.\d+)?$/.test(text)) throw new UsageError(`--${name} needs a number, not ${JSON.stringify(text)}`);
  return Number(text);
}

/** The last value of option `name`, which must be one of `known`; the first of them unless given. Throws UsageError. */
export function oneOf<T extends string>(given: Given, name: string, known: readonly T[]): T {
  const text = last(given, name);
  const found = text === undefined ? known[0] : known.find((one) => one === text);
  if (found === undefined) throw new UsageError(`--${name} is one of ${known.join(', ')}`);
  return found;
}
