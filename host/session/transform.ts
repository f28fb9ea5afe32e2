import { Transform } from 'node:stream';
import { Analyzer } from './analyzer.ts';
import type { AnalysisOptions } from './options.ts';

/** A Node stream of octets in, events out (object mode on the readable side). */
export function createTransform(options: AnalysisOptions = {}): Transform {
  const settle = (work: Promise<void>, callback: (error?: Error | null) => void): void => {
    work.then(
      () => {
        callback();
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)));
      },
    );
  };
  const transform = new Transform({
    readableObjectMode: true,
    transform(chunk: Uint8Array, _encoding, callback) {
      settle(analyzer.write(chunk), callback);
    },
    flush(callback) {
      settle(analyzer.end(), callback);
    },
  });
  const analyzer = new Analyzer((event) => {
    transform.push(event);
  }, options);
  return transform;
}
