import type { Statistics } from '../index.ts';
import { STDERR, write } from './output.ts';

/** Says on standard error what was given up at ceilings (docs/limits.md), where anything was. */
export function tellGivenUp({ evicted, fragmentsDropped, unfollowed }: Statistics): void {
  const counts = [
    [evicted, 'connections'],
    [fragmentsDropped, 'fragments'],
    [unfollowed, 'segments'],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  if (told.length > 0) write(STDERR, Buffer.from(`handshark: given up at ceilings: ${told.join(', ')}\n`));
}
