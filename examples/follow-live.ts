// What becomes of connections while they are captured: octets in through a pipe, events out as soon as they are proved.
// usage: dumpcap -q -w - | node build/examples/follow-live.js

import { pipeline } from 'node:stream/promises';
import { createTransform, type TcpEvent } from 'handshark';

function told(event: TcpEvent): string | undefined {
  switch (event.event) {
    case 'established':
      return 'open';
    case 'failed':
      return `failed: ${event.reason}`;
    case 'reset':
      return `reset by the ${event.by ?? 'network'}`;
    case 'closed':
      return `closed by ${event.closedBy ?? 'an end that was not seen'}, ${event.clientOctets + event.serverOctets} octets`;
    default:
      return undefined;
  }
}

await pipeline(process.stdin, createTransform(), async (events: AsyncIterable<TcpEvent>) => {
  for await (const event of events) {
    const words = told(event);
    if (words !== undefined) console.log(`${event.time} ${event.client} → ${event.server} ${words}`);
  }
});
