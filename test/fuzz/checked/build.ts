import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { CHECKED_ARENA, MEMORY_BASE } from './arena.ts';
import { instrument } from './instrument.ts';

const ARENA = 'assembly/arena.ts';

/**
 * A core whose every access is checked: it traps where one is outside of the regions that were taken, at null, or in a region that was given back.
 * Records within one region are not told apart.
 */
export async function buildChecked(): Promise<Uint8Array<ArrayBuffer>> {
  let binary: Uint8Array | undefined;
  let trouble = '';
  const replaced = new Set<string>();
  const words = [
    '--config',
    'none',
    '--runtime',
    'stub',
    '--exportTable',
    '--enable',
    'simd',
    '--zeroFilledMemory',
    '--maximumMemory',
    '65536',
  ];
  const { error } = await asc.main(
    [
      'assembly/index.ts',
      ARENA,
      ...words,
      '-O2',
      '--noAssert',
      '--debug',
      '--memoryBase',
      String(MEMORY_BASE),
      '--outFile',
      'checked.wasm',
    ],
    {
      stderr: { write: (piece: string | Uint8Array) => (trouble += String(piece)) },
      readFile(name, folder) {
        if (name === ARENA) {
          replaced.add(name);
          return CHECKED_ARENA;
        }
        try {
          return readFileSync(join(folder, name), 'utf8');
        } catch {
          return null;
        }
      },
      writeFile(name, contents) {
        if (name === 'checked.wasm' && contents instanceof Uint8Array) binary = contents;
      },
    },
  );
  if (error !== null || binary === undefined || replaced.size === 0)
    throw new Error(`the checked core cannot be built: ${error?.message ?? ''} ${trouble}`);
  return instrument(binary);
}
