// What plugins cost: per HTTP message, beside the same run without any. `@extism/extism` takes the same octets where it is installed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openCapture } from '../../host/index.ts';
import { makeRequests } from '../generator/requests.ts';
import { expectEqual, measure, type Case } from '../measure/suite.ts';

const CONNECTIONS = 500;
const ROUNDS = 100;
/** What needs the whole analysis, as plugins do: runs differ by the plugins alone. */
const FIELDS = [
  'frame.number',
  'tcp.stream',
  'tcp.analysis.flags',
  'tcp.analysis.ack_rtt',
  'tcp.analysis.bytes_in_flight',
  'tcp.completeness',
];
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ASC = join(ROOT, 'node_modules', 'assemblyscript', 'bin', 'asc.js');
const OPTIONS = ['--config', 'none', '--runtime', 'stub', '-O3', '--noAssert', '--zeroFilledMemory', '--exportStart', '_initialize'];
/** A module that takes nothing and answers 0: `dissect`. */
const NOTHING = '0061736d010000000105016000017f03020100050301000107 0b01076469737365637400000a06010400 41000b'.replaceAll(' ', '');

/** A plugin that takes every piece whole and says nothing of it. */
function idle(port: number): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'handshark-idle-'));
  try {
    const sdk = relative(folder, join(ROOT, 'assembly', 'sdk', 'index'));
    writeFileSync(
      join(folder, 'idle.ts'),
      `import { begin, declare, done, Piece } from '${sdk}';
export { handshark_abi_1, handshark_input } from '${sdk}';
export function handshark_declare(): usize { return declare('P\\tIdle\\tidle${port}\\nD\\ttcp.port\\t${port}\\n'); }
export function handshark_dissect(call: usize): usize { begin(call); return done(Piece.octets); }
`,
    );
    execFileSync(process.execPath, [ASC, 'idle.ts', '-o', 'idle.wasm', ...OPTIONS], {
      cwd: folder,
    });
    return readFileSync(join(folder, 'idle.wasm'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const load = makeRequests(CONNECTIONS, ROUNDS);

async function pass(plugins: readonly (string | Uint8Array)[]): Promise<void> {
  const capture = await openCapture(load.contents, { seed: 1, plugins });
  const { frames } = await capture.writeTo({ fields: FIELDS }, () => undefined);
  await capture.close();
  expectEqual('frames', frames, load.packets);
}

interface Extism {
  call(name: string, octets: Uint8Array): Promise<unknown>;
}

/** A call of extism for each message, with its octets, of a plugin that does nothing; none where it is not installed. */
async function extism(): Promise<readonly Case[]> {
  try {
    const path = createRequire(resolve('x.js')).resolve('@extism/extism');
    const { default: made } = (await import(pathToFileURL(path).href)) as {
      default: { createPlugin: (manifest: unknown, options: unknown) => Promise<Extism> };
    };
    const plugin = await made.createPlugin({ wasm: [{ data: Uint8Array.from(Buffer.from(NOTHING, 'hex')) }] }, { useWasi: false });
    const octets = load.contents.subarray(0, Math.round(load.contents.length / load.messages));
    const run = async (): Promise<void> => {
      for (let message = 0; message < load.messages; message++) await plugin.call('dissect', octets);
    };
    return [{ name: 'extism, idle, calls alone', run }];
  } catch {
    return [];
  }
}

const [busy, absent] = [idle(80), idle(9)];
await measure('plugins', { packets: load.messages, octets: load.contents.length }, [
  { name: 'http', run: () => pass(['http']) },
  { name: 'a plugin that takes all and says nothing', run: () => pass([busy]) },
  { name: 'a plugin that is never asked', run: () => pass([absent]) },
  ...(await extism()),
  { name: 'without plugins', run: () => pass([]) },
]);
