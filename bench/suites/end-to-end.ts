// From a file to counts: read, decode, flows, whole life cycle. `handshark bench` measures the same.
import { closeSync, openSync } from 'node:fs';
import { trackFile } from '../baseline/tracker.ts';
import { WORKLOAD_NAMES } from '../generator/workload.ts';
import { openCapture } from '../../host/index.ts';
import { makeCapture, withFile, type Capture } from '../measure/load.ts';
import { expectEqual, measure } from '../measure/suite.ts';

const PACKETS = { small: 400_000, mixed: 200_000, bulk: 100_000, handshake: 300_000 } as const;
const SEED = 1;

async function count(path: string, { truth }: Capture): Promise<void> {
  const opened = await openCapture(path, { seed: SEED });
  const { frames, established, closed } = await opened.count();
  expectEqual('packets', frames, truth.packets);
  expectEqual('established', established, truth.handshakes);
  expectEqual('closed', closed, truth.closed_by_fin);
}

function track(path: string, table: 'map' | 'typed', { truth }: Capture): void {
  const file = openSync(path, 'r');
  const { packets, established, closed } = trackFile(file, table, 'all');
  closeSync(file);
  expectEqual('packets', packets, truth.packets);
  expectEqual('established', established, truth.handshakes);
  expectEqual('closed', closed, truth.closed_by_fin);
}

for (const workload of WORKLOAD_NAMES) {
  const capture = makeCapture(workload, PACKETS[workload]);
  await withFile(capture.contents, async (path) => {
    await measure(`end-to-end-${workload}`, capture, [
      { name: 'handshark', run: () => count(path, capture) },
      { name: 'plain TypeScript, typed arrays', run: () => track(path, 'typed', capture) },
      { name: 'plain TypeScript, Map', run: () => track(path, 'map', capture) },
    ]);
  });
}
