import { ANALYSIS_MEANINGS } from './meaning/analysis.ts';
import { BELOW_MEANINGS } from './meaning/below.ts';
import { HEADER_MEANINGS } from './meaning/header.ts';
import { MPTCP_MEANINGS } from './meaning/mptcp.ts';
import { OPTION_MEANINGS } from './meaning/options.ts';
import { RARE_OPTION_MEANINGS } from './meaning/rare-options.ts';
import { ENTRIES } from './vocabulary/entries.ts';

/** What a field says, in a line. */
export interface Explanation {
  readonly abbreviation: string;
  /** In words. */
  readonly meaning: string;
  /** Where that is laid down; empty for what only Wireshark knows. */
  readonly source: string;
  /** Where Wireshark departs from that, or what else is to be known of its values. */
  readonly departure: string;
}

const TEXTS = [HEADER_MEANINGS, ANALYSIS_MEANINGS, OPTION_MEANINGS, MPTCP_MEANINGS, RARE_OPTION_MEANINGS, BELOW_MEANINGS];
const SUGGESTIONS_MOST = 5;
/** A name that differs in more letters is no suggestion. */
const DISTANCE_MOST = 3;

const EXPLANATIONS: ReadonlyMap<string, Explanation> = new Map(
  TEXTS.flatMap((text) =>
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [abbreviation = '', meaning = '', source = '', departure = ''] = line.split('|');
        return [abbreviation, { abbreviation, meaning, source, departure }] as const;
      }),
  ),
);

/** Every field that is explained in the project's own words, the TCP header first. */
export function explanations(): readonly Explanation[] {
  return [...EXPLANATIONS.values()];
}

/** What a field says; of one without words of its own the name that Wireshark gives it. Undefined where there is no such field. */
export function explain(abbreviation: string): Explanation | undefined {
  const known = EXPLANATIONS.get(abbreviation);
  if (known !== undefined) return known;
  const entry = ENTRIES.find((candidate) => candidate.abbreviation === abbreviation);
  if (entry === undefined) return undefined;
  const meaning = entry.description === '' || entry.description === entry.name ? entry.name : `${entry.name}: ${entry.description}`;
  return { abbreviation, meaning, source: '', departure: '' };
}

/** Names of fields that were perhaps meant, the likeliest first. */
export function suggestions(name: string): string[] {
  const wanted = name.toLowerCase();
  const ranked = new Set([...EXPLANATIONS.keys(), ...ENTRIES.map(({ abbreviation }) => abbreviation)]);
  return [...ranked]
    .map((candidate) => ({ candidate, rank: rankOf(wanted, candidate) }))
    .filter(({ rank }) => rank <= DISTANCE_MOST)
    .sort((a, b) => a.rank - b.rank || a.candidate.length - b.candidate.length)
    .slice(0, SUGGESTIONS_MOST)
    .map(({ candidate }) => candidate);
}

/** 0 for a name that has `wanted` as its last parts or in it; else how many letters differ. */
function rankOf(wanted: string, candidate: string): number {
  if (wanted !== '' && candidate.includes(wanted)) return candidate.endsWith(`.${wanted}`) ? 0 : 1;
  return distance(wanted, candidate);
}

/** Levenshtein's, as far as DISTANCE_MOST. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > DISTANCE_MOST) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a.charAt(i) === b.charAt(j) ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
