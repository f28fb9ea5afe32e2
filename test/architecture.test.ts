// Who may import whom, and the other house rules that a machine can check.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import asc from 'assemblyscript/asc';
import ts from 'typescript';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const LINES_MOST = 400;
const FOLDERS = ['assembly', 'host', 'test', 'bench', 'examples'];

interface Source {
  readonly path: string;
  readonly text: string;
  /** What it imports: paths of this project without extension, or names of packages. */
  readonly imports: readonly string[];
}

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const specifiers = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  const imports = specifiers.map((name) => (name.startsWith('.') ? normalize(join(dirname(path), name)).replace(/\.ts$/, '') : name));
  return { path, text, imports };
}

const sources: readonly Source[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name, parentPath }) => name.endsWith('.ts') && !parentPath.split('/').includes('node_modules'))
    .map((entry) => readSource(join(entry.parentPath, entry.name))),
);

function under(folder: string): Source[] {
  return sources.filter(({ path }) => path.startsWith(`${folder}/`));
}

/** Room of a path: its first two parts, or the file itself where it lies at the top. */
function roomOf(path: string): string {
  return path.replace(/\.ts$/, '').split('/').slice(0, 2).join('/');
}

/** Imports that leave the room of their file and lead to none of `allowed`, as `file → import`. */
function strays(files: readonly Source[], allowed: readonly string[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports
      .filter((name) => roomOf(name) !== roomOf(path) && !allowed.some((place) => name === place || name.startsWith(`${place}/`)))
      .map((name) => `${path} → ${name}`),
  );
}

test('every folder is looked at', () => {
  for (const folder of ['assembly', 'host', 'test']) assert.ok(under(folder).length > 20, folder);
  assert.ok(sources.some(({ imports }) => imports.includes('assembly/shared/layout')));
});

// ---- assembly

test('assembly/shared imports nothing', () => {
  assert.equal(
    under('assembly/shared').flatMap(({ imports }) => imports),
    [],
  );
});

/** Runs the AssemblyScript compiler; → what it writes, by extension. */
async function compile(...words: readonly string[]): Promise<{ readonly text: string; readonly trouble: string }> {
  let text = '';
  let trouble = '';
  const stderr = { write: (piece: string | Uint8Array) => (trouble += String(piece)) };
  await asc.main([...words, '--config', 'none', '--runtime', 'stub', '--enable', 'simd'], {
    stderr,
    writeFile: (_name, contents) => {
      if (typeof contents === 'string') text = contents;
    },
  });
  return { text, trouble };
}

test('assembly/shared is AssemblyScript too', async () => {
  const files = under('assembly/shared').map(({ path }) => path);
  const { trouble } = await compile(...files, '--noEmit');
  assert.is(trouble, '');
});

/** What the rooms of the core may import besides their own files. */
const CORE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  capture: ['arena', 'extract', 'octets', 'shared'],
  // Of the flows the keyed hash alone.
  extract: ['capture', 'flow/hash', 'program/output', 'records', 'shared', 'transport'],
  link: ['octets', 'packet', 'shared'],
  network: ['arena', 'learnt', 'octets', 'packet', 'shared', 'source-route'],
  tunnel: ['octets', 'packet', 'shared'],
  transport: ['octets', 'packet', 'shared'],
  // Of the program the options alone: as they are shown, they end what tshark learns of a segment.
  flow: ['arena', 'learnt', 'octets', 'records', 'events', 'program/options', 'shared'],
  events: ['arena', 'octets', 'records', 'flow', 'shared'],
  // Of the flows what keeps segments for later.
  dissection: ['arena', 'events', 'flow/reassembly', 'flow/table', 'program/literal', 'records', 'shared'],
  sdk: ['shared'],
  plugins: ['sdk'],
  // Of the flows the keyed hash alone.
  tree: ['arena', 'dissection', 'learnt', 'identify', 'octets', 'flow/hash', 'link', 'network', 'program', 'shared', 'source-route'],
  view: ['arena', 'program', 'shared', 'tree'],
  program: ['arena', 'dissection', 'learnt', 'octets', 'shared', 'source-route', 'view'],
  stats: ['arena', 'octets', 'flow', 'program', 'shared', 'source-route', 'tree'],
};

for (const [room, allowed] of Object.entries(CORE_ROOMS)) {
  test(`assembly/${room} imports ${allowed.join(', ')}`, () => {
    assert.equal(
      strays(
        under(`assembly/${room}`),
        allowed.map((name) => `assembly/${name}`),
      ),
      [],
    );
  });
}

test('assembly has no rooms but those', () => {
  const rooms = new Set(
    under('assembly')
      .filter(({ path }) => path.split('/').length > 2)
      .map(({ path }) => path.split('/')[1]),
  );
  assert.equal(
    [...rooms].filter((room = '') => room !== 'shared' && !Object.hasOwn(CORE_ROOMS, room)),
    [],
  );
});

test('only decode.ts, and straight.ts that shortens it, know the order of the layers', () => {
  const layers = ['assembly/link', 'assembly/network', 'assembly/tunnel', 'assembly/transport'];
  const outside = under('assembly').filter(({ path }) => !layers.includes(roomOf(path)));
  const several = outside.filter(({ imports }) => new Set(imports.map(roomOf).filter((room) => layers.includes(room))).size > 2);
  assert.equal(several.map(({ path }) => path).sort(), ['assembly/decode.ts', 'assembly/straight.ts']);
});

test('in the core only octets.ts swaps octets, and it exports what the core reads from the wire with', () => {
  assert.equal(
    under('assembly')
      .filter(({ path, text }) => !/^assembly\/(sdk|plugins)\//.test(path) && /\bbswap\b/.test(text))
      .map(({ path }) => path),
    ['assembly/octets.ts'],
  );
});

test('nothing in the core allocates: no function of a runtime is reached', async () => {
  const { text, trouble } = await compile(
    'assembly/index.ts',
    '-O0',
    '--noAssert',
    '--debug',
    '--textFile',
    'core.wat',
    '--outFile',
    'core.wasm',
  );
  assert.not.match(trouble, /ERROR/);
  const functions = [...text.matchAll(/^ \(func \$(\S+)/gm)].map(([, name = '']) => name);
  assert.ok(functions.includes('assembly/pipeline/feed'), 'function names');
  assert.equal(
    functions.filter((name) =>
      /__(new|renew|alloc|realloc|free|pin|link|collect)\b|~lib\/rt\/(stub|tlsf|itcms|tcms)|#constructor$/.test(name),
    ),
    [],
  );
});

test('the core that was built has no runtime and imports nothing; the host declares every export', () => {
  const core = new WebAssembly.Module(readFileSync('build/core.wasm'));
  assert.equal(WebAssembly.Module.imports(core), []);
  const exported = WebAssembly.Module.exports(core).map(({ name }) => name);
  const [, body = ''] = /interface CoreExports [^{]*\{\n(.*?)\n\}/s.exec(readFileSync('host/core/load.ts', 'utf8')) ?? [];
  const declared = [...body.matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map(([, name = '']) => name);
  assert.equal(exported.sort(), declared.sort());
});

// ---- host

/** What the rooms of the host may import besides their own files and Node; `shared` is assembly/shared. */
const HOST_ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  errors: ['text'],
  capture: ['shared', 'errors', 'fzstd'],
  extract: ['shared', 'errors', 'capture/source'],
  core: ['shared', 'errors', 'capture', 'extract', '@assemblyscript/loader', 'handshark:version'],
  checkpoint: ['errors'],
  record: ['shared'],
  events: ['shared', 'record'],
  flows: ['shared', 'record', 'events'],
  frames: ['shared', 'record', 'events'],
  fields: ['shared', 'record'],
  filter: ['shared', 'errors', 'record', 'fields'],
  plugin: ['shared', 'errors', 'core', 'fields'],
  tables: ['events', 'flows', 'frames', 'hyparquet-writer'],
  session: [
    'tables',
    'checkpoint',
    'extract',
    'shared',
    'errors',
    'capture',
    'core',
    'record',
    'events',
    'flows',
    'frames',
    'fields',
    'filter',
    'plugin',
    'report',
    'stats',
    'view',
  ],
  report: ['shared', 'text', 'events', 'flows', 'view/format', 'view/describe'],
  view: ['shared', 'text', 'events', 'flows', 'fields', 'record'],
  index: [
    'errors',
    'text',
    'capture',
    'core/version',
    'events',
    'flows',
    'frames',
    'fields',
    'filter',
    'plugin',
    'report',
    'session',
    'stats',
    'tables',
    'view',
  ],
  browser: [
    'errors',
    'capture',
    'core',
    'events',
    'flows',
    'frames',
    'filter',
    'report',
    'session',
    'view',
    'handshark:core',
    'handshark:report-script',
  ],
  // Of the host the numbers and words alone that the other side draws: it is compiled by itself.
  page: ['browser/protocol', 'report/page/data', 'handshark:worker', 'uplot'],
  stats: ['shared', 'errors', 'record', 'fields', 'filter', 'view'],
  cli: ['index'],
};

for (const [room, allowed] of Object.entries(HOST_ROOMS)) {
  test(`host/${room} imports ${allowed.length > 0 ? allowed.join(', ') : 'nothing'}`, () => {
    const files = under('host').filter(({ path }) => roomOf(path) === `host/${room}`);
    assert.ok(files.length > 0);
    const own = files.map((file) => ({ ...file, imports: file.imports.filter((name) => !name.startsWith('node:')) }));
    const places = allowed.map((name) =>
      name === 'shared' ? 'assembly/shared' : Object.hasOwn(HOST_ROOMS, name.split('/')[0] ?? '') ? `host/${name}` : name,
    );
    assert.equal(strays(own, places), []);
  });
}

/** Files that `path` reaches, where `sibling` says which file stands for another. */
function reached(path: string, sibling: (file: string) => string): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    const source = sources.find((one) => one.path === sibling(file));
    if (source === undefined || seen.has(source.path)) return;
    seen.add(source.path);
    for (const name of source.imports) if (!name.includes(':')) visit(`${name}.ts`);
  };
  visit(path);
  return seen;
}

const forBrowsers = (file: string): string => {
  const sibling = file.replace(/\.ts$/, '.browser.ts');
  return existsSync(sibling) ? sibling : file;
};

test('nothing that browsers load touches Node', () => {
  const files = ['index', 'worker'].flatMap((name) => [...reached(`host/browser/${name}.ts`, forBrowsers)]);
  assert.ok(files.length > 100, `${files.length} files`);
  const touching = sources.filter(
    ({ path, text, imports }) =>
      files.includes(path) &&
      // Types of Node are no code.
      (imports.some((name) => name.startsWith('node:') && !text.includes(`import type { ReadableStream } from '${name}'`)) ||
        /\b(Buffer\.|process\.)/.test(text.replace(/\/\*\*[^]*?\*\/|\/\/.*/g, ''))),
  );
  assert.equal(
    touching.map(({ path }) => path),
    [],
  );
});

test('what stands for a module in browsers has all that the others take of it', () => {
  const exportsOf = (path: string): Set<string> =>
    new Set(
      [...readFileSync(path, 'utf8').matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)].map(([, name = '']) => name),
    );
  const siblings = under('host').filter(({ path }) => path.endsWith('.browser.ts'));
  assert.ok(siblings.length > 5);
  for (const { path } of siblings) {
    const own = exportsOf(path);
    const missing = [...exportsOf(path.replace('.browser.ts', '.ts'))].filter((name) => !own.has(name));
    assert.equal(missing, [], path);
  }
});

test('host has no rooms but those', () => {
  assert.equal(
    [...new Set(under('host').map(({ path }) => roomOf(path)))].filter((room) => !Object.hasOwn(HOST_ROOMS, room.slice('host/'.length))),
    [],
  );
});

test('only host/core and host/plugin touch WebAssembly', () => {
  const others = under('host').filter(
    ({ path, text }) => !['host/core', 'host/plugin'].includes(roomOf(path)) && /\bWebAssembly\.\w|\binstantiate/.test(text),
  );
  assert.equal(
    others.map(({ path }) => path),
    [],
  );
});

test('examples use the library as others do', () => {
  assert.equal(
    strays(under('examples'), ['handshark', 'host/index']).filter((stray) => !stray.includes('→ node:')),
    [],
  );
});

// ---- everywhere

test('the graph of imports has no file that does not exist', () => {
  const paths = new Set(sources.map(({ path }) => path.replace(/(\.d)?\.ts$/, '')));
  const inside = sources.flatMap(({ path, imports }) =>
    imports.filter((name) => FOLDERS.some((folder) => name.startsWith(`${folder}/`))).map((name) => [path, name] as const),
  );
  assert.equal(
    inside.filter(([, name]) => !paths.has(name)),
    [],
  );
});

test(`no file is longer than ${LINES_MOST} lines`, () => {
  assert.equal(
    sources.filter(({ text }) => text.split('\n').length - 1 > LINES_MOST).map(({ path }) => path),
    [],
  );
});

test('nothing is left to be done later', () => {
  const marks = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`);
  assert.equal(
    sources.filter(({ text }) => marks.test(text)).map(({ path }) => path),
    [],
  );
});

test('no file knows the machine it was written on', () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).split('\n');
  const texts = files.filter((path) => existsSync(path) && /\.(ts|js|json|md|txt|ya?ml|py)$|^\.ci\/|^LICENSE$|rc$/.test(path));
  const machine = new RegExp(
    `(?<![\\w.])/(${['wo' + 'rk', 'fa' + 'rm', 'ro' + 'ot', 'ho' + 'me/\\w+'].join('|')})/|https?://(?!github\\.com|[\\w.]*(?:apache|keepachangelog|semver|wireshark|rfc-editor|iana|spdx)\\.org)[\\w.-]*registry`,
  );
  assert.ok(texts.length > 100);
  assert.equal(
    texts.filter((path) => machine.test(readFileSync(path, 'utf8'))),
    [],
  );
});

test('every test file runs its tests', () => {
  const tests = under('test').filter(({ path }) => path.endsWith('.test.ts'));
  assert.equal(
    tests.filter(({ text }) => !/^\w+\.run\(\);$/m.test(text)).map(({ path }) => path),
    [],
  );
});

test('a test that mirrors a room is where the room is', () => {
  const places = new Set(sources.map(({ path }) => dirname(path)));
  const mirrored = [...under('test/assembly'), ...under('test/host')].map(({ path }) => relative('test', dirname(path)));
  assert.equal(
    [...new Set(mirrored)].filter((place) => !places.has(place)),
    [],
  );
});

test.run();
