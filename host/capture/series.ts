import { firstTime } from './first-time.ts';
import { openSource } from './open-source.ts';

/**
 * The files of a series (a rotated capture) in the order of their first frames' times. Files without a time keep their place behind the one
 * named before them. A file that cannot be opened throws CaptureError.
 */
export async function orderSeries(paths: readonly string[]): Promise<string[]> {
  const timed: { path: string; time: bigint; place: number }[] = [];
  let before = -(1n << 127n);
  for (const [place, path] of paths.entries()) {
    const source = await openSource(path);
    try {
      before = (await firstTime(source)) ?? before;
    } finally {
      await source.close();
    }
    timed.push({ path, time: before, place });
  }
  timed.sort((a, b) => (a.time === b.time ? a.place - b.place : a.time < b.time ? -1 : 1));
  return timed.map(({ path }) => path);
}
