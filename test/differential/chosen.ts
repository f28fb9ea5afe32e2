import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Random } from '../../bench/generator/random.ts';

/** Files between the captures that are none. */
const DOCUMENT = /\.(?:md|txt|json)$/;
const SEED = 4017;

/** The captures in a folder and below it, by their paths in it and in their order; of a short run, `sample` of them. `octetsMost`: larger ones are left out. */
export function chosen(folder: string, short: boolean, sample: number, octetsMost: number = Number.MAX_SAFE_INTEGER): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !DOCUMENT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size <= octetsMost)
    .map((path) => relative(folder, path))
    .sort();
  if (!short) return all;
  const random = new Random(SEED);
  return Array.from({ length: Math.min(sample, all.length) }, () => all.splice(random.below(all.length), 1)).flat();
}
