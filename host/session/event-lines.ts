import type { TcpEvent } from '../events/event.ts';
import type { Capture } from './capture.ts';
import { lineSink } from './lines.ts';
import type { Statistics } from './statistics.ts';

const STREAM = /^\{"event":"(\w+)","stream":(\d+),/;

/**
 * Calls `take` with the events that `wanted` picks by kind and connection, in their order. The others stay text: of a long capture most
 * events are not looked at, and an object each would take most of the time.
 */
export async function pickEvents(
  capture: Capture,
  wanted: (event: string, stream: number) => boolean,
  take: (event: TcpEvent) => void,
): Promise<Statistics> {
  return capture.writeTo(
    'events-json',
    lineSink((line) => {
      const [, event = '', stream = ''] = STREAM.exec(line) ?? [];
      // The program of events writes the keys of TcpEvent.
      if (wanted(event, Number(stream))) take(JSON.parse(line) as TcpEvent);
    }),
  );
}
