import { printable } from '../text.ts';
import { size } from '../view/format.ts';
import { columnsOf, padEnd, padStart, wrapped } from './columns.ts';
import { flagsOf, numbersOf, rawOf, secondsOf } from './label.ts';
import type { Fold, ShownSegment, Step, Story } from './story.ts';
import { titleOf } from './title.ts';
import type { Words } from './words/words.ts';

/** The pieces that lines are drawn with. */
interface Pen {
  readonly wall: string;
  readonly dash: string;
  readonly right: string;
  readonly left: string;
  readonly fold: string;
  readonly ascii: boolean;
}

const UNICODE: Pen = { wall: '│', dash: '─', right: '▶', left: '◀', fold: '⋮', ascii: false };
const ASCII: Pen = { wall: '|', dash: '-', right: '>', left: '<', fold: ':', ascii: true };
/** Columns of the whole, of the time, of a state with its mark, and between the two lines. */
const WIDTH = 80;
const TIME = 11;
const STATE = 13;
const INSIDE = WIDTH - TIME - 2 * STATE - 6;
const INDENT = 4;
/** What ASCII has instead. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/✓/g, '[ok]'],
  [/✗/g, '[!]'],
  [/×/g, 'x'],
  [/µ/g, 'u'],
  [/’/g, "'"],
  [/→/g, '->'],
  [/·/g, '-'],
  [/[–−]/g, '-'],
];

/** The story as a ladder for a terminal of 80 columns, a line feed behind every line. `ascii`: nothing but ASCII is drawn. */
export function ladderText(story: Story, words: Words, ascii = false): string {
  const pen = ascii ? ASCII : UNICODE;
  const lines = [...titleOf(story, words).flatMap((line) => wrapped(line, WIDTH)), '', heading(words)];
  for (const step of story.steps) lines.push(...stepLines(step, words, pen));
  lines.push('', ...wrapped(words.legend, WIDTH));
  const text = lines.map((line) => printable(line.trimEnd())).join('\n');
  return `${ascii ? PLAIN.reduce((sum, [from, to]) => sum.replace(from, to), text) : text}\n`;
}

function heading(words: Words): string {
  const client = padStart(words.sideShort.client, STATE);
  return `${padStart(words.time, TIME)} ${client}${' '.repeat(INSIDE + 4)}${words.sideShort.server}`;
}

/** A line of the ladder: what stands between the lines of the two ends, and the states beside them. */
function rung(inside: string, pen: Pen, time = '', client = '', server = ''): string {
  return `${padStart(time, TIME)} ${padStart(client, STATE)} ${pen.wall}${padEnd(inside, INSIDE)}${pen.wall} ${server}`;
}

function stepLines(step: Step, words: Words, pen: Pen): string[] {
  const { segment, fold, states, says, time } = step;
  const inside = segment !== undefined ? segmentLines(segment, words, pen) : fold !== undefined ? foldLines(fold, words, pen) : [];
  const height = Math.max(inside.length, states.client.length, states.server.length, 1);
  // States stand at the arrow, the last line, and above it where there are several.
  const beside = (list: readonly string[], row: number): string => list[row - (height - list.length)] ?? '';
  const rungs = Array.from({ length: height }, (_, row) =>
    rung(
      inside[row - (height - inside.length)] ?? '',
      pen,
      row === 0 ? secondsOf(time) : '',
      beside(states.client, row),
      beside(states.server, row),
    ),
  );
  const said = says.flatMap((say) =>
    wrapped(say(words), WIDTH - INDENT - 2).map((line, index) => `${' '.repeat(INDENT)}${index === 0 ? '· ' : '  '}${line}`),
  );
  return [...(inside.length === 0 && height === 1 && states.client.length + states.server.length === 0 ? [] : rungs), ...said];
}

function segmentLines(segment: ShownSegment, words: Words, pen: Pen): string[] {
  const number = String(segment.frame);
  const opening = segment.flags.some((flag) => flag === 'SYN' || flag === 'FIN' || flag === 'RST');
  const head = `${flagsOf(segment)}  ${numbersOf(segment)}`;
  const lines = columnsOf(head) < INSIDE ? [` ${head}`] : [` ${flagsOf(segment)}`, ` ${numbersOf(segment)}`];
  if (opening) lines.push(` ${words.raw} ${rawOf(segment)}`);
  const shaft = pen.dash.repeat(INSIDE - number.length - 3);
  lines.push(
    segment.by === 'client' ? `${pen.dash} ${number} ${shaft.slice(1)}${pen.right}` : `${pen.left}${shaft.slice(1)} ${number} ${pen.dash}`,
  );
  return lines;
}

function foldLines({ first, last, segments, clientOctets, serverOctets }: Fold, words: Words, pen: Pen): string[] {
  const told = words.folded(segments, size(clientOctets), size(serverOctets));
  return [` ${pen.fold} ${first}–${last}`, ...wrapped(told, INSIDE - 4).map((line) => ` ${pen.fold} ${line}`)];
}
