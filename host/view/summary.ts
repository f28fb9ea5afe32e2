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

/** Round trips that are kept to tell the middle one. Where there are more, every second, fourth … one is. */
const ROUND_TRIPS_MOST = 65536;

/** The counts, as data. */
export interface SummaryState {
  readonly outcomes: readonly (readonly [Outcome, number])[];
  readonly roundTrips: readonly number[];
  readonly told: number;
  readonly stride: number;
  readonly established: number;
  readonly floods: number;
}

/** Counts what the last lines tell. */
export class Summary {
  readonly #outcomes: Map<Outcome, number>;
  #roundTrips: number[];
  /** Round trips told so far, and every how many-th is kept. */
  #told: number;
  #stride: number;
  #established: number;
  #floods: number;

  constructor(from?: SummaryState) {
    this.#outcomes = new Map(from?.outcomes);
    this.#roundTrips = [...(from?.roundTrips ?? [])];
    this.#told = from?.told ?? 0;
    this.#stride = from?.stride ?? 1;
    this.#established = from?.established ?? 0;
    this.#floods = from?.floods ?? 0;
  }

  /** What another one goes on from. */
  get state(): SummaryState {
    return {
      outcomes: [...this.#outcomes],
      roundTrips: this.#roundTrips,
      told: this.#told,
      stride: this.#stride,
      established: this.#established,
      floods: this.#floods,
    };
  }

  count(event: TcpEvent): void {
    if (event.event === 'flow_end') this.#outcomes.set(event.outcome, (this.#outcomes.get(event.outcome) ?? 0) + 1);
    else if (event.event === 'syn_flood') this.#floods += event.step === 'begins' ? 1 : 0;
    else if (event.event === 'established') {
      this.#established++;
      if (event.rttNs !== undefined && event.ambiguous === undefined) this.#keepRoundTrip(event.rttNs);
    }
  }

  #keepRoundTrip(ns: number): void {
    if (this.#told++ % this.#stride !== 0) return;
    this.#roundTrips.push(ns);
    if (this.#roundTrips.length < ROUND_TRIPS_MOST) return;
    this.#roundTrips = this.#roundTrips.filter((_, index) => index % 2 === 0);
    this.#stride *= 2;
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
    const trip = middle === undefined ? '' : `; median handshake ${this.#stride === 1 ? '' : 'about '}${duration(middle)}`;
    return `${plural(connections, 'connection')}, ${this.#established} established: ${endings.join(', ')}${floods}${trip}`;
  }
}

/** The middle one, the lower of two. */
function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1];
}
