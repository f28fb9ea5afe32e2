// Compressed captures: octets out, and nothing done with them.
import { execFileSync, spawnSync } from 'node:child_process';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openSource } from '../../host/capture/open-source.ts';
import { makeCapture } from '../measure/load.ts';
import { expectEqual, measure, type Case } from '../measure/suite.ts';

const PACKETS = 40_000;
const CHUNK_OCTETS = 1 << 18;
const OUTPUT_MOST = 1 << 28;

const capture = makeCapture('mixed', PACKETS);
const gzipped = gzipSync(capture.contents);
const target = new Uint8Array(CHUNK_OCTETS);

async function unpack(packed: Uint8Array): Promise<void> {
  const source = await openSource(packed);
  let octets = 0;
  for (let read = 1; read > 0; octets += read) read = await source.read(target);
  expectEqual('octets', octets, capture.octets);
}

/** Cases for the formats whose packer is installed. */
function packedBy(tool: string): Case[] {
  if (spawnSync(tool, ['--version'], { stdio: 'ignore' }).status !== 0) return [];
  const packed = execFileSync(tool, ['-q', '-c'], { input: capture.contents, maxBuffer: OUTPUT_MOST });
  return [{ name: `handshark, ${tool}`, run: () => unpack(packed) }];
}

await measure('decompression', capture, [
  { name: 'handshark, gzip', run: () => unpack(gzipped) },
  ...packedBy('zstd'),
  ...packedBy('lz4'),
  { name: 'gunzipSync, all in memory', run: () => expectEqual('octets', gunzipSync(gzipped).length, capture.octets) },
]);
