import { createInflateRaw } from 'node:zlib';
import { CaptureError } from '../errors.ts';
import type { PackedIntake } from './packed-intake.ts';

/** Octets of output at a time: what a highly compressed file can ask for in memory. Of smaller pieces more time goes into waiting for each other. */
const OUTPUT_OCTETS = 1 << 19;

/** The octets of one deflate stream. The intake is left behind its end. */
export async function* inflate(intake: PackedIntake): AsyncGenerator<Uint8Array> {
  const engine = createInflateRaw({ chunkSize: OUTPUT_OCTETS });
  let taken = 0;
  let wake = (): void => undefined;
  engine.once('end', () => wake());
  engine.once('close', () => wake());
  const feed = async (): Promise<void> => {
    while (!engine.destroyed && !engine.readableEnded) {
      if ((await intake.fill(1)) === 0) {
        engine.end();
        return;
      }
      const piece = intake.octets;
      await new Promise<void>((resolve) => {
        wake = resolve;
        engine.write(piece, () => resolve());
      });
      const used = engine.bytesWritten - taken;
      intake.take(used);
      taken += used;
    }
  };
  const feeding = feed().catch((cause: unknown) => engine.destroy(cause instanceof Error ? cause : new Error(String(cause))));
  try {
    for await (const octets of engine as AsyncIterable<Uint8Array>) yield octets;
  } catch (cause) {
    if (cause instanceof CaptureError) throw cause;
    throw intake.damage(cause instanceof Error ? cause.message : 'it cannot be inflated', intake.offset, cause);
  }
  await feeding;
}
