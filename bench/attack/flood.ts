// node build/bench/attack/flood.js [--flows N] [--max-memory MIB]: half-open connections, each from another tuple, streamed into the library as they are made; counts,
// seconds without the making, and resident memory as JSON. Each has a `syn` and a `flow_end`, which count among the events.

import { parseArgs } from 'node:util';
import { openCapture } from '../../host/index.ts';
import { pcapHeader, records } from './syns.ts';

const PIECE = 10_000;
const PORTS = 60_000;
const FIRST_PORT = 1024;
const HTTPS = 443 << 16;
const CLIENT = 0x0a000001;
const SERVER = 0xc0000201;
const MIB = 1 << 20;

const { values } = parseArgs({ options: { flows: { type: 'string', default: '10000000' }, 'max-memory': { type: 'string' } } });
const flows = Number(values.flows);

let making = 0;

async function* flood(): AsyncGenerator<Uint8Array, void, undefined> {
  yield pcapHeader();
  for (let from = 0; from < flows; from += PIECE) {
    const start = performance.now();
    const piece = records(from, Math.min(PIECE, flows - from), (index) => ({
      source: CLIENT + Math.floor(index / PORTS),
      destination: SERVER,
      ports: HTTPS | (FIRST_PORT + (index % PORTS)),
    }));
    making += performance.now() - start;
    yield await Promise.resolve(piece);
  }
}

const maxMemory = values['max-memory'];
const capture = await openCapture(flood(), maxMemory === undefined ? {} : { maxMemory: Number(maxMemory) });
const start = performance.now();
const statistics = await capture.count('lifecycle');
const seconds = (performance.now() - start - making) / 1000;
console.log(JSON.stringify({ ...statistics, seconds: Number(seconds.toFixed(2)), rssMib: Math.round(process.memoryUsage().rss / MIB) }));
