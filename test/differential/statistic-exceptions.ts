// Captures of which statistics differ from tshark's, and why. A difference beyond these is a complaint, and so is an entry without one.

/** Share of captures of which expert and io,phs are equal: they grow with the trees. */
export const TREE_LEAST = 0.85;

/** Reasons by the ends of paths. */
export const STATISTIC_EXCEPTIONS: Readonly<Record<string, string>> = {};

/** The exception that `file` falls under. */
export function reasonFor(file: string): readonly [string | undefined, string | undefined] {
  const known = Object.keys(STATISTIC_EXCEPTIONS).find((end) => file.endsWith(end));
  return [known, known === undefined ? undefined : STATISTIC_EXCEPTIONS[known]];
}
