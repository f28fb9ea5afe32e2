// The package as it is published: packed, installed into an empty folder from the registry's dependencies, and used there.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { captured } from './golden/plugins/stream.ts';

const CAPTURE = resolve('test', 'golden', 'scenarios', 'tfo', 'client.pcapng');
const INSTALL_LIMIT_MS = 120_000;
/** What npm says when it cannot reach a registry. */
const UNREACHABLE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/;

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

const folder = mkdtempSync(join(tmpdir(), 'handshark-package-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

// The build is there already: packing it again would change it under the tests that run beside this one.
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' }),
) as Packed[];

test('the tarball holds the built library and nothing of its making', () => {
  const paths = (packed?.files ?? []).map(({ path }) => path);
  for (const path of [
    'package.json',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'build/core.wasm',
    'build/plugins/http.wasm',
    'sdk.ts',
    'assembly/sdk/index.ts',
    'build/dist/lib/index.js',
    'build/host/index.d.ts',
    'build/dist/bin/handshark.js',
    'build/dist/browser/index.js',
    'build/report/script.js',
    'build/host/browser/index.d.ts',
  ]) {
    assert.ok(paths.includes(path), path);
  }
  assert.equal(
    paths.filter(
      (path) =>
        !/^(package\.json|README\.md|LICENSE|CHANGELOG\.md|build\/core\.wasm|build\/plugins\/\w+\.wasm|sdk\.ts|assembly\/(sdk\/\w+|shared\/(abi|tree))\.ts|build\/dist\/.*\.js|build\/report\/script\.js|build\/(host|assembly\/shared)\/.*\.d\.ts)$/.test(
          path,
        ),
    ),
    [],
  );
  assert.ok((packed?.unpackedSize ?? Infinity) < 4_100_000, `${packed?.unpackedSize} octets`);
});

test('nothing that is installed with it runs a script', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
  };
  assert.equal(
    Object.entries(lock.packages).filter(([name, { hasInstallScript }]) => name !== '' && hasInstallScript === true),
    [],
  );
});

function install(): string | undefined {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', join(folder, packed?.filename ?? '')];
  const { status, stdout, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', timeout: INSTALL_LIMIT_MS });
  if (status === 0) return undefined;
  if (!UNREACHABLE.test(stderr)) throw new Error(`npm install failed: ${stdout}${stderr}`);
  return 'the registry of npm cannot be reached';
}

/** Runs a command in the folder of the consumer; → what it prints. */
function inFolder(command: string, ...words: readonly string[]): string {
  return execFileSync(command, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

const hindrance = install();
if (hindrance !== undefined) console.log(`note: not installed: ${hindrance}`);
const installed = hindrance === undefined ? test : test.skip;

installed('npx handshark runs', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  assert.is(inFolder('npx', '--no-install', 'handshark', '--version'), `handshark ${version}\n`);
  assert.match(inFolder('npx', '--no-install', 'handshark', CAPTURE), /2 connections, 2 established: 2 closed/);
});

installed('the library is imported by its name', () => {
  const program = `import { openCapture } from 'handshark';
    const capture = await openCapture(process.argv[2]);
    for await (const { event } of capture.events()) if (event === 'established') console.log(event);`;
  writeFileSync(join(folder, 'use.js'), program);
  assert.is(inFolder(process.execPath, 'use.js', CAPTURE), 'established\nestablished\n');
});

installed('the library for browsers is imported by its name, and reads what browsers have', () => {
  const program = `import { readFileSync } from 'node:fs';
    import { loadCore, openCapture } from 'handshark/browser';
    await loadCore(readFileSync(process.argv[2]));
    const capture = await openCapture(new Blob([readFileSync(process.argv[3])]));
    for await (const { outcome } of capture.flows()) console.log(outcome);`;
  writeFileSync(join(folder, 'browser.js'), program);
  const core = join(folder, 'node_modules', 'handshark', 'build', 'core.wasm');
  assert.is(inFolder(process.execPath, 'browser.js', core, CAPTURE), 'closed\nclosed\n');
});

installed('what `handshark plugins new` writes builds as its README says, is accepted, and dissects', () => {
  inFolder('npx', '--no-install', 'handshark', 'plugins', 'new', 'knock');
  const place = join(folder, 'knock');
  const readme = readFileSync(join(place, 'README.md'), 'utf8');
  const [, command = ''] = /^ *npx asc (.*)$/m.exec(readme) ?? [];
  // The compiler is the one of this repository; everything else comes out of the tarball.
  execFileSync(process.execPath, [resolve('node_modules', 'assemblyscript', 'bin', 'asc.js'), ...command.split(' ')], { cwd: place });
  assert.match(inFolder('npx', '--no-install', 'handshark', 'plugins', 'check', 'knock/knock.wasm'), /^knock\/knock\.wasm: accepted\n/);
  writeFileSync(join(folder, 'knock.pcap'), captured([{ at: 0, octets: Buffer.from('\x05hello\x02wo') }], 7777));
  const words = ['-r', 'knock.pcap', '--plugin', './knock/knock.wasm', '-T', 'fields', '-e', 'knock.text', '-e', 'knock.length'];
  assert.is(inFolder('npx', '--no-install', 'handshark', ...words), 'hello,wo\t5,2\n');
});

installed('its types stand by themselves', () => {
  writeFileSync(
    join(folder, 'use.ts'),
    `import { CaptureError, createTransform, openCapture, type TcpEvent, type TcpFlow } from 'handshark';
    const rtt = (event: TcpEvent): number | undefined => (event.event === 'established' ? event.rttNs : undefined);
    for await (const event of (await openCapture('x', { seed: 1n })).events()) console.log(rtt(event));
    const flows: AsyncIterable<TcpFlow> = (await openCapture(new Uint8Array(0))).flows();
    console.log(flows, createTransform().readable, new CaptureError('ERR_CAPTURE_CUT', 'x', {}).offset);`,
  );
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--lib',
    'es2023',
    '--types',
    'node',
    '--typeRoots',
    resolve('node_modules', '@types'),
  ];
  const { status, stdout } = spawnSync(process.execPath, [resolve('node_modules', 'typescript', 'bin', 'tsc'), ...options, 'use.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.is(status, 0, stdout);
});

test.run();
