// Frames, TCP frames and streams of every capture, beside tshark's.

import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CaptureError, openCapture } from '../../host/index.ts';
import { STREAM_EXCEPTIONS } from './exceptions.ts';
import { countLines, Tshark, tsharkVersion, type Counts } from './tshark.ts';

/** As many captures as are worked on at once. */
const LANES = 2;
const DOCUMENT = '.md';

function capturesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(DOCUMENT))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function ownCounts(path: string): Promise<Counts> {
  const pieces: Buffer[] = [];
  try {
    const capture = await openCapture(path);
    await capture.writeTo({ fields: ['tcp.stream'] }, (octets) => void pieces.push(Buffer.from(octets)));
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
  }
  return countLines(Buffer.concat(pieces).toString());
}

function shown({ frames, tcpFrames, streams }: Counts): string {
  return `${frames} frames, ${tcpFrames} TCP, ${streams} streams`;
}

/** Compares every capture under `folder`; → what is wrong, in words. */
export async function checkStreams(folder: string): Promise<string[]> {
  const version = tsharkVersion();
  if (version === undefined) return ['tshark is not installed'];
  const tshark = new Tshark(version);
  const complaints: string[] = [];
  const queue = capturesUnder(folder);
  const all = queue.length;
  const unused = new Set(Object.keys(STREAM_EXCEPTIONS));
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const path = next;
      const [own, theirs] = [await ownCounts(path), await tshark.counts(path)];
      if (shown(own) === shown(theirs)) continue;
      const exception = Object.keys(STREAM_EXCEPTIONS).find((name) => path.endsWith(name));
      if (exception === undefined) complaints.push(`${relative(folder, path)}: ${shown(own)}; tshark: ${shown(theirs)}`);
      else unused.delete(exception);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  tshark.close();
  for (const name of unused) complaints.push(`${name} no longer differs: its exception can go`);
  console.log(
    `streams: ${all} captures beside ${version}, ${complaints.length} complaints, ${Object.keys(STREAM_EXCEPTIONS).length - unused.size} known exceptions`,
  );
  return complaints;
}
