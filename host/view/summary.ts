import type { TcpEvent } from '../events/event.ts';
import type { Outcome } from '../events/words.ts';
import { duration, plural } from './format.ts';

const ENDINGS: readonly (readonly [Outcome, string])[] = [
  ['closed', 'closed'],
  ['reset', 'reset'],
  ['failed', 'failed'],
  ['silent', 'silent'],
  ['evicted', 'dropped'],
  ['end_of_capture', 'still there'],
];

/** Counts what the last lines tell. */
export class Summary {
  readonly #outcomes = new Map<Outcome, number>();
  readonly #roundTrips: number[] = [];
  #established = 0;
  #floods = 0;

  count(event: TcpEvent): void {
    if (event.event === 'flow_end') this.#outcomes.set(event.outcome, (this.#outcomes.get(event.outcome) ?? 0) + 1);
    else if (event.event === 'syn_flood') this.#floods += event.step === 'begins' ? 1 : 0;
    else if (event.event === 'established') {
      this.#established++;
      if (event.rttNs !== undefined && event.ambiguous === undefined) this.#roundTrips.push(event.rttNs);
    }
  }

  /** `3 connections, 2 established: 2 closed, 1 failed; median handshake 20.504 ms`. */
  text(): string {
    const connections = [...this.#outcomes.values()].reduce((sum, count) => sum + count, 0);
    if (connections === 0) return 'no TCP connections';
    const endings = ENDINGS.flatMap(([outcome, word]) => {
      const count = this.#outcomes.get(outcome);
      return count === undefined ? [] : [`${count} ${word}`];
    });
    const floods = this.#floods === 0 ? '' : `; ${plural(this.#floods, 'SYN flood')}`;
    const middle = median(this.#roundTrips);
    const trip = middle === undefined ? '' : `; median handshake ${duration(middle)}`;
    return `${plural(connections, 'connection')}, ${this.#established} established: ${endings.join(', ')}${floods}${trip}`;
  }
}

/** The middle one, the lower of two. */
function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1];
}
