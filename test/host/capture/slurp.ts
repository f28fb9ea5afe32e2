import { type CaptureInput, openSource } from '../../../host/capture/open-source.ts';
import { CaptureError } from '../../../host/errors.ts';

/** Everything a source gives, and the error it ended with. */
export interface Slurped {
  readonly octets: Buffer;
  readonly error: CaptureError | undefined;
}

/** Reads an input to its end in pieces of `piece` octets. */
export async function slurp(input: CaptureInput, piece = 4096): Promise<Slurped> {
  const target = new Uint8Array(piece);
  const parts: Buffer[] = [];
  try {
    const source = await openSource(input);
    try {
      for (let count = await source.read(target); count > 0; count = await source.read(target))
        parts.push(Buffer.from(target.subarray(0, count)));
    } finally {
      await source.close();
    }
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    return { octets: Buffer.concat(parts), error };
  }
  return { octets: Buffer.concat(parts), error: undefined };
}
