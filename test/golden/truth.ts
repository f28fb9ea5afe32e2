// What truth.json of a scenario says (scenarios/README.md explains the keys), and where its captures are.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SCENARIOS = join('test', 'golden', 'scenarios');

/** A frame number, any of several, or null where no frame shows it. */
export type Frames = number | readonly number[] | null;

export interface TrueState {
  readonly state: string;
  readonly frame: Frames;
  /** False: the kernel went there, but no packet shows it. */
  readonly visible?: boolean;
  readonly optional?: boolean;
}

export interface TrueConnection {
  readonly client: string;
  readonly server: string;
  /** `free`: nothing tells the client. */
  readonly roles: string;
  /** The outcomes that are right. */
  readonly outcome: readonly string[];
  readonly first_to_close: string | null;
  readonly states: { readonly client: readonly TrueState[]; readonly server: readonly TrueState[] };
}

export interface TrueEvent {
  readonly event: string;
  readonly by: 'client' | 'server' | null;
  readonly frame: Frames;
  /** Index of the connection, 0 unless given. */
  readonly connection?: number;
  readonly optional?: boolean;
  readonly reason?: string;
}

export interface TrueVantage {
  readonly frames: number;
  readonly connections: readonly TrueConnection[];
  readonly events: readonly TrueEvent[];
  /** Connections that are counted, not listed. */
  readonly bulk?: {
    readonly connections: number;
    readonly counts: Readonly<Record<string, number>>;
    readonly outcomes: readonly string[];
  };
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly vantages: { readonly client: TrueVantage; readonly server: TrueVantage };
}

/** Where the captures were taken. */
export const VANTAGES = ['client', 'server'] as const;
export type VantageName = (typeof VANTAGES)[number];

/** Path of the capture of `scenario` at `vantage`. */
export function capturePath(scenario: string, vantage: VantageName): string {
  return join(SCENARIOS, scenario, `${vantage}.pcapng`);
}

/** All scenarios, by the folders that are there. */
export function scenarios(): Scenario[] {
  return readdirSync(SCENARIOS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => JSON.parse(readFileSync(join(SCENARIOS, name, 'truth.json'), 'utf8')) as Scenario);
}

/** Whether `frame` is one of `wanted`. */
export function isFrame(wanted: Frames, frame: number | null): boolean {
  return typeof wanted === 'object' && wanted !== null ? frame !== null && wanted.includes(frame) : wanted === frame;
}
