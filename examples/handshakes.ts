// How long each handshake took, and on which side of the place of capture.
// usage: node build/examples/handshakes.js FILE…

import { openCapture } from 'handshark';

const NS_PER_MS = 1e6;

function milliseconds(ns: number | undefined): string {
  return ns === undefined ? 'unknown' : `${(ns / NS_PER_MS).toFixed(3)} ms`;
}

const capture = await openCapture(process.argv.slice(2));
for await (const event of capture.events()) {
  if (event.event !== 'established') continue;
  const { client, server, rttNs, rttServerNs, rttClientNs, ambiguous } = event;
  const doubt = ambiguous === undefined ? '' : ` (${ambiguous.join(' and ')} repeated)`;
  console.log(
    `${client} → ${server}: ${milliseconds(rttNs)} = server ${milliseconds(rttServerNs)} + client ${milliseconds(rttClientNs)}${doubt}`,
  );
}
