import { CaptureError } from '../errors.ts';
import type { Sink } from './run.ts';

/** A sink that hands whole lines on, without their line feeds. */
export function lineSink(take: (line: string) => void): Sink {
  const decoder = new TextDecoder();
  let rest = '';
  return (octets) => {
    const lines = (rest + decoder.decode(octets, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(take);
  };
}

/** Passes over one capture that may be damaged: each gives what comes before the damage, which is kept for the end. */
export class Passes {
  damage: CaptureError | undefined;

  /** Makes a pass; undefined where it came to the damage. */
  async make<T>(pass: () => Promise<T>): Promise<T | undefined> {
    try {
      return await pass();
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      this.damage ??= error;
      return undefined;
    }
  }
}
