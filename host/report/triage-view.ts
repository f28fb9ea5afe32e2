import type { TcpFlow } from '../flows/flow.ts';
import { printable } from '../text.ts';
import { badness, findingsOf, type Trouble } from './triage.ts';
import { WorstFlows, type Judged } from './worst.ts';
import { wordsIn } from './ladder.ts';
import type { Language } from './words/words.ts';

/** Which connections are wanted. */
export interface TriageOptions {
  /** Only those with one of these; with any trouble where it is left out. */
  readonly troubles?: readonly Trouble[];
  /** So many, the worst first; all in their order where it is left out. */
  readonly worst?: number;
  /** Handshakes that take longer are slow, ms; 200 unless given. */
  readonly slowMs?: number;
  readonly language?: Language;
  /** Objects of JSON, the flow with its `findings`, instead of lines. */
  readonly json?: boolean;
}

/** Connections in trouble, with the reason in words and the frames that prove it. */
export class TriageView {
  readonly #options: TriageOptions;
  readonly #worst: WorstFlows | undefined;

  constructor(options: TriageOptions = {}) {
    this.#options = options;
    this.#worst = options.worst === undefined ? undefined : new WorstFlows(options.worst, options.slowMs);
  }

  /** What can be written now that `flow` is known. */
  flow(flow: TcpFlow): string {
    const { troubles, slowMs } = this.#options;
    const findings = findingsOf(flow, slowMs);
    const wanted = troubles === undefined || findings.some(({ trouble }) => troubles.includes(trouble));
    if (findings.length === 0 || !wanted) return '';
    const judged = { flow, findings, badness: badness(findings) };
    if (this.#worst === undefined) return this.#line(judged);
    this.#worst.judge(judged);
    return '';
  }

  /** The last lines. */
  end(): string {
    return (this.#worst?.judged() ?? []).map((judged) => this.#line(judged)).join('');
  }

  #line({ flow, findings }: Judged): string {
    const words = wordsIn(this.#options.language);
    const told = findings.map(({ trouble, say, frames }) => ({ trouble, words: say(words), frames }));
    if (this.#options.json === true) return `${JSON.stringify({ ...flow, findings: told })}\n`;
    const reasons = told.map(({ words: text, frames }) => `    ${text} (${words.frames(frames)})\n`);
    return `#${flow.stream} ${printable(flow.client)} → ${printable(flow.server)}\n${reasons.join('')}`;
  }
}
