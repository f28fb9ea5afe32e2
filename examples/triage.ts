// Connections that failed or were reset, as CSV: where to look first.
// usage: node build/examples/triage.js FILE…

import { CaptureError, openCapture } from 'handshark';

const COLUMNS = ['start', 'client', 'server', 'outcome', 'reason', 'closedBy', 'synRetransmits', 'clientOctets', 'serverOctets'] as const;
const BAD: ReadonlySet<string> = new Set(['failed', 'reset', 'silent']);

const capture = await openCapture(process.argv.slice(2));
console.log(COLUMNS.join(','));
try {
  for await (const flow of capture.flows()) {
    if (BAD.has(flow.outcome)) console.log(COLUMNS.map((column) => flow[column] ?? '').join(','));
  }
} catch (error) {
  // What came before the damage was told.
  if (!(error instanceof CaptureError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
