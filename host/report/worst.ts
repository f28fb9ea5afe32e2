import type { TcpFlow } from '../flows/flow.ts';
import { badness, findingsOf, type Finding } from './triage.ts';

/** A connection with what is wrong with it. */
export interface Judged {
  readonly flow: TcpFlow;
  readonly findings: readonly Finding[];
  readonly badness: number;
}

/** The connections in most trouble of any number, the worst first; of equally bad ones those that ended first. */
export class WorstFlows {
  readonly #most: number;
  readonly #slowMs: number | undefined;
  readonly #judged: Judged[] = [];

  /** `most`: so many are kept; `slowMs`: handshakes that take longer are slow. */
  constructor(most: number, slowMs?: number) {
    this.#most = most;
    this.#slowMs = slowMs;
  }

  /** Takes `flow` in where it is among the worst. */
  add(flow: TcpFlow): void {
    const findings = findingsOf(flow, this.#slowMs);
    this.judge({ flow, findings, badness: badness(findings) });
  }

  /** Would one that is so bad be among them? */
  accepts(bad: number): boolean {
    return bad > 0 && (this.#judged.length < this.#most || bad > (this.judged().at(-1)?.badness ?? 0));
  }

  /** Takes in what was judged already; what falls out for it is answered, be it itself. */
  judge(judged: Judged): Judged | undefined {
    if (!this.accepts(judged.badness)) return judged;
    const at = this.#judged.findIndex((other) => other.badness < judged.badness);
    this.#judged.splice(at < 0 ? this.#judged.length : at, 0, judged);
    return this.#judged.length > this.#most ? this.#judged.pop() : undefined;
  }

  /** The worst first. */
  judged(): readonly Judged[] {
    return this.#judged;
  }

  list(): TcpFlow[] {
    return this.#judged.map(({ flow }) => flow);
  }
}
