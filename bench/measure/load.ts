import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateOctets } from '../generator/generate.ts';
import type { Truth } from '../generator/truth.ts';
import type { WorkloadName } from '../generator/workload.ts';
import type { Load } from './suite.ts';

const SEED = 1;

/** A generated capture, made before anything is timed. */
export interface Capture extends Load {
  readonly octets: number;
  readonly contents: Uint8Array;
  readonly truth: Truth;
}

export function makeCapture(workload: WorkloadName, packets: number): Capture {
  const { octets: contents, truth } = generateOctets({ workload, packets, seed: SEED });
  return { packets: truth.packets, octets: contents.length, contents, truth };
}

/** Calls `use` with the path of a file that holds `contents`, and removes it afterwards. */
export async function withFile(contents: Uint8Array, use: (path: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handshark-bench-'));
  try {
    const path = join(folder, 'capture.pcapng');
    writeFileSync(path, contents);
    await use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
