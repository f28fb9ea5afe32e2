// Whole outputs of the detail tree beside tshark's, octet for octet: -V, -T json, -T ek, -T pdml.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND } from '../command.ts';
import { chosen } from './chosen.ts';
import { disabledIn } from './profile.ts';
import { TREE_EXCEPTIONS } from './tree-exceptions.ts';
import { answersFolder, tsharkVersion } from './tshark.ts';

const SHAPES: readonly (readonly string[])[] = [['-V'], ['-T', 'json'], ['-T', 'ek'], ['-T', 'pdml']];
/** Larger captures take tshark long and show nothing new, octets. */
const SIZE_MOST = 100_000;
const COUNT_SHORT = 16;
const OUTPUT_MOST = 1 << 30;
/** PDML says when it was made. */
const MADE = /(<pdml [^>]*)time="[^"]*"([^>]*)>/;

export interface TreeCheck {
  readonly captures: string;
  readonly tools: string;
  readonly short: boolean;
}

/** Digest of what the command prints. */
function printed(command: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, words, { env, maxBuffer: OUTPUT_MOST, encoding: 'latin1' }, (_error, stdout) => {
      resolve(createHash('sha256').update(stdout.replace(MADE, '$1$2>'), 'latin1').digest('hex'));
    });
  });
}

/** What tshark prints of each capture, as digests: asked once, then kept. */
class Answers {
  readonly #folder = answersFolder('trees');
  readonly #version = tsharkVersion() ?? '';
  readonly #env: NodeJS.ProcessEnv;

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env;
  }

  async of(file: string, shape: readonly string[]): Promise<string> {
    const profile = readFileSync(join(this.#env['WIRESHARK_CONFIG_DIR'] ?? '', 'disabled_protos'));
    const hash = createHash('sha256').update(readFileSync(file)).update(profile);
    const kept = join(this.#folder, hash.update([file, this.#version, ...shape].join('\0')).digest('hex'));
    if (existsSync(kept)) return readFileSync(kept, 'utf8');
    const answer = await printed('tshark', ['-n', '-r', file, ...shape], this.#env);
    writeFileSync(kept, answer);
    return answer;
  }
}

/** Complaints: captures that differ and are not known to, and those that are known to and do not. Prints how many are the same in each shape. */
export async function checkTrees({ captures, tools, short }: TreeCheck): Promise<string[]> {
  const env = { ...process.env, WIRESHARK_CONFIG_DIR: join(tools, 'tshark-profile'), TZ: 'UTC' };
  const left = disabledIn(join(tools, 'tshark-profile')).flatMap((name) => ['--disable-protocol', name]);
  const answers = new Answers(env);
  const complaints: string[] = [];
  const unused = new Set(short ? [] : Object.keys(TREE_EXCEPTIONS));
  for (const shape of SHAPES) {
    const name = shape.join(' ');
    const files = chosen(captures, short, COUNT_SHORT, SIZE_MOST);
    let same = 0;
    for (const file of files) {
      const path = join(captures, file);
      const found = printed(process.execPath, [COMMAND, '-n', '-r', path, ...shape, ...left], env);
      const [wanted, ours] = await Promise.all([answers.of(path, shape), found]);
      if (wanted === ours) {
        same++;
        continue;
      }
      const known = Object.keys(TREE_EXCEPTIONS).find((end) => file.endsWith(end));
      const shapes = known === undefined ? [] : (TREE_EXCEPTIONS[known]?.shapes ?? [name]);
      if (known === undefined || !shapes.includes(name)) complaints.push(`trees ${name}: ${file} differs`);
      else unused.delete(known);
    }
    console.log(`trees ${name}: ${same} of ${files.length} outputs are tshark's`);
  }
  return [...complaints, ...[...unused].map((name) => `trees: ${name} no longer differs: its exception can go`)];
}
