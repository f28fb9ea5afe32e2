// Browsers have DecompressionStream, but it takes what follows a stream for damage and does not say where the stream ended: files of several
// members could not be read with it, nor what comes before a damage.

import { Inflater } from './inflater.ts';
import type { PackedIntake } from './packed-intake.ts';

/** What the engine may look at without asking for more: the longest block header there is (RFC 1951 §3.2.7) and some codes. */
const AHEAD = 4096;

/** The octets of one deflate stream. The intake is left behind its end. A piece is valid until the next one is asked for. */
export async function* inflate(intake: PackedIntake): AsyncGenerator<Uint8Array> {
  const engine = new Inflater();
  while (!engine.done) {
    const had = await intake.fill(AHEAD);
    const octets = intake.octets;
    const piece = engine.run(octets, had < AHEAD);
    intake.take(engine.used);
    if (piece.length > 0) yield piece;
    if (engine.fault !== undefined) throw intake.damage(engine.fault.message);
  }
}
