import { HandsharkError } from '../errors.ts';
import { extractHeader } from './format.ts';
import { Part } from './part.ts';
import type { ExtractReader } from './reader.ts';

/**
 * The octets of the extract that `readers`, all parts of one, were dealt from. A piece is valid until the next one is asked for. Throws
 * HandsharkError ERR_EXTRACT where they are not the parts of one, and CaptureError where one of them is damaged.
 */
export async function* mergeParts(readers: readonly ExtractReader[], name: string): AsyncGenerator<Uint8Array, void, undefined> {
  checkParts(readers, name);
  const ready: Uint8Array[] = [];
  const whole = new Part((octets) => ready.push(octets.slice()));
  whole.raw(extractHeader({ partition: 0, partitions: 1 }));
  const passed = (gap: Parameters<Part['pass']>[0]): void => {
    whole.pass({ ...gap, frames: 0 }, whole.number);
  };
  for (const reader of readers) await reader.next(passed);
  for (let run = nextRun(readers); run !== undefined; run = nextRun(readers)) {
    const { reader, until } = run;
    if (reader.number === until) throw different(name);
    // Frames of one part often follow each other.
    while (!reader.ended && reader.number < until) {
      whole.record(reader.record, reader.number, reader.time);
      const step = reader.next(passed);
      if (step !== undefined) await step;
      if (ready.length > 0) yield* ready.splice(0);
    }
  }
  const [last] = readers;
  if (last === undefined) return;
  if (readers.some(({ number }) => number !== last.number)) throw different(name);
  whole.end(last.record, last.number);
  yield* ready;
}

/** The part that has the next frame, and the frame before which it may go on; undefined when all have ended. */
function nextRun(readers: readonly ExtractReader[]): { reader: ExtractReader; until: number } | undefined {
  let earliest: ExtractReader | undefined;
  let until = Infinity;
  for (const reader of readers) {
    if (reader.ended) continue;
    if (earliest === undefined || reader.number < earliest.number) {
      until = Math.min(until, earliest?.number ?? Infinity);
      earliest = reader;
    } else until = Math.min(until, reader.number);
  }
  return earliest === undefined ? undefined : { reader: earliest, until };
}

/** All parts, each of them once. */
function checkParts(readers: readonly ExtractReader[], name: string): void {
  const [first] = readers;
  const seen = new Set(readers.map(({ header }) => header.partition));
  const count = first?.header.partitions ?? 0;
  if (readers.some(({ header }) => header.partitions !== count || header.partition >= count)) throw different(name);
  if (seen.size !== readers.length) throw new HandsharkError('ERR_EXTRACT', `${name}: a part is there twice`);
  if (seen.size !== count) throw new HandsharkError('ERR_EXTRACT', `${name}: ${seen.size} of ${count} parts are there`);
}

function different(name: string): HandsharkError {
  return new HandsharkError('ERR_EXTRACT', `${name}: the parts are not those of one extract`);
}
