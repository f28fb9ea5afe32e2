import type { Story } from './story.ts';
import type { Words } from './words/words.ts';

/** The story as one object of JSON: the flow, then the steps with their segments, states and sayings. Times in ns since the first segment, as `…Ns`. */
export function ladderJson({ flow, steps }: Story, words: Words): string {
  const told = steps.map(({ time, segment, fold, states, says }) => ({
    ...(time === undefined ? {} : { timeNs: Number(time) }),
    ...(segment === undefined ? {} : { segment: { ...segment, time: undefined } }),
    ...(fold === undefined ? {} : { fold }),
    states,
    says: says.map((say) => say(words)),
  }));
  return `${JSON.stringify({ flow, steps: told })}\n`;
}
