// Compiles each plugin of this folder to build/plugins/NAME.wasm, as the author of one would.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = fileURLToPath(new URL('../../build/plugins/', import.meta.url));
const OPTIONS = ['--config', 'none', '--runtime', 'stub', '-O3', '--noAssert', '--zeroFilledMemory', '--exportStart', '_initialize'];

mkdirSync(OUT, { recursive: true });
for (const { name } of readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const { error, stderr } = await asc.main([join(HERE, name, 'index.ts'), '-o', join(OUT, `${name}.wasm`), ...OPTIONS]);
  process.stderr.write(stderr.toString());
  if (error) process.exit(1);
}
