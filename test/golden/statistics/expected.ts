import { join } from 'node:path';

/** What tshark 4.0.17 prints (status 0), or why it refuses. */
export interface Expected {
  /** Scenario and side: `jumbo/client`. */
  readonly capture: string;
  /** The value of -t. */
  readonly time: string;
  /** The value of -z. */
  readonly name: string;
  readonly status: number;
  /** Lines. */
  readonly output: readonly string[];
}

export const SCENARIOS: string = join('test', 'golden', 'scenarios');
/** Recorded by record.ts. */
export const EXPECTED: string = join('test', 'golden', 'statistics', 'expected.json');
