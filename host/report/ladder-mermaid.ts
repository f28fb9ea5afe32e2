import { printable } from '../text.ts';
import { flagsOf, numbersOf } from './label.ts';
import type { Step, Story } from './story.ts';
import { titleOf } from './title.ts';
import { size } from '../view/format.ts';
import type { Words } from './words/words.ts';

/** Characters that mean something to Mermaid. */
function plain(text: string): string {
  return printable(text).replace(/[#;:<>{}"\n]/g, (character) => `#${character.codePointAt(0) ?? 0};`);
}

/** The story as a sequence diagram for Mermaid. */
export function ladderMermaid(story: Story, words: Words): string {
  const lines = ['sequenceDiagram', `  participant C as ${plain(story.flow.client)}`, `  participant S as ${plain(story.flow.server)}`];
  lines.push(`  Note over C,S: ${titleOf(story, words).map(plain).join('<br/>')}`);
  for (const step of story.steps) lines.push(...stepLines(step, words));
  return `${lines.join('\n')}\n`;
}

function stepLines({ segment, fold, states, says }: Step, words: Words): string[] {
  const lines: string[] = [];
  if (segment !== undefined) {
    const arrow = segment.by === 'client' ? 'C->>S' : 'S->>C';
    lines.push(`  ${arrow}: ${plain(`${segment.frame}  ${flagsOf(segment)} ${numbersOf(segment)}`)}`);
  }
  if (fold !== undefined) {
    const { first, last, segments, clientOctets, serverOctets } = fold;
    lines.push(`  Note over C,S: ${plain(`${first}–${last}  ${words.folded(segments, size(clientOctets), size(serverOctets))}`)}`);
  }
  if (states.client.length > 0) lines.push(`  Note left of C: ${plain(states.client.join(' → '))}`);
  if (states.server.length > 0) lines.push(`  Note right of S: ${plain(states.server.join(' → '))}`);
  if (says.length > 0) lines.push(`  Note over C,S: ${says.map((say) => plain(say(words))).join('<br/>')}`);
  return lines;
}
