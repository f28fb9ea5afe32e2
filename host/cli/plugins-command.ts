import { describePlugin, pluginNames, pluginStarter, PluginError } from '../index.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STDOUT, write } from './output.ts';
import { UsageError } from './usage.ts';

/** A name shorter than this takes as many columns: tabs come out even. */
const NAME_COLUMNS = 9;
const NAME = /^[a-z][a-z0-9-]*$/;

/** `handshark plugins list | check FILE… | new NAME`. */
export async function pluginsCommand(words: readonly string[]): Promise<void> {
  const [what = 'list', ...rest] = words;
  if (what === 'list') await list(rest);
  else if (what === 'check') await check(rest);
  else if (what === 'new') await start(rest);
  else throw new UsageError(`plugins has no ${JSON.stringify(what)}; there are list, check and new`);
}

function print(text: string): void {
  write(STDOUT, Buffer.from(text));
}

/** Who is asked about which port, and who guesses. */
async function list(names: readonly string[]): Promise<void> {
  for (const name of names.length > 0 ? names : await pluginNames()) {
    const { tables, score, fields } = await describePlugin(name);
    print(
      `${name.padEnd(NAME_COLUMNS)}\t${String(fields).padStart(3)} fields\t${score > 0 ? `guesses (${score})` : 'does not guess'}\t${tables.join(', ')}\n`,
    );
  }
}

/** What a plugin declares, and whether it is taken. */
async function check(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new UsageError('plugins check needs the path of a .wasm file');
  let refused = 0;
  for (const file of files) {
    try {
      const { fields, functions, pages, protocols, tables, state, score, preferences, events } = await describePlugin(file);
      print(`${file}: accepted\n  protocols  ${protocols.join(', ')}\n  fields     ${fields}\n  tables     ${tables.join(', ')}\n`);
      if (preferences.length > 0) print(`  preferences ${preferences.join(', ')}\n`);
      if (events.length > 0) print(`  events     ${events.join(', ')}\n`);
      print(`  guesses    ${score}\n  state      ${state} octets\n  code       ${functions} functions, ${pages} pages of memory\n`);
    } catch (error) {
      if (!(error instanceof PluginError)) throw error;
      print(`${file}: refused: ${error.message}\n`);
      refused++;
    }
  }
  if (refused > 0) throw new UsageError(`${refused} refused`);
}

/** Writes the beginning of a plugin. */
async function start(names: readonly string[]): Promise<void> {
  const [name] = names;
  if (name === undefined || names.length > 1 || !NAME.test(name))
    throw new UsageError('plugins new needs one name: letters, digits and hyphens');
  mkdirSync(name);
  for (const [file, text] of await pluginStarter(name)) {
    writeFileSync(join(name, file), text, { flag: 'wx' });
    print(`${join(name, file)}\n`);
  }
}
