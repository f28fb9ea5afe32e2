import type { Side } from '../events/words.ts';
import { size } from '../view/format.ts';
import { columnsOf, wrapped } from './columns.ts';
import { flagsOf, numbersOf, rawOf, secondsOf } from './label.ts';
import type { ShownSegment, Step, Story } from './story.ts';
import { STYLE } from './style.ts';
import { element, text } from './svg.ts';
import { titleOf } from './title.ts';
import type { Words } from './words/words.ts';

/** Pixels: where the columns stand, and how high a line of text is. */
const WIDTH = 1180;
const TIME_X = 92;
const LINES: Readonly<Record<Side, number>> = { client: 212, server: 540 };
const STATE_GAP = 10;
const SAYS_X = 662;
const SAYS_COLUMNS = 76;
const TITLE_COLUMNS = 170;
const LABEL_COLUMNS = 48;
const LINE = 15;
const MARGIN = 10;
const ROW_GAP = 9;
const HEAD = 7;
const MIDDLE = (LINES.client + LINES.server) / 2;
/** Half the width of the bar along a line that shows a span. */
const BAR = 3;

/** A step with its place on the page. */
interface Placed {
  readonly step: Step;
  /** Where the arrow is. */
  readonly y: number;
  readonly drawn: string;
}

/** The story as a picture: both ends as lines, time down the page, what each step means beside it. */
export function ladderSvg(story: Story, words: Words): string {
  const title = titleOf(story, words).flatMap((line) => wrapped(line, TITLE_COLUMNS));
  let y = MARGIN + LINE * (title.length + 1);
  const top = y + MARGIN;
  const head = [
    ...title.map((line, index) => text(line, { x: MARGIN, y: MARGIN + LINE * (index + 1), class: index === 0 ? 'title' : 'sub' })),
    ...(['client', 'server'] as const).map((side) =>
      text(words.sideShort[side], { x: LINES[side], y, class: 'end', 'text-anchor': 'middle' }),
    ),
  ];
  y = top;
  const placed: Placed[] = [];
  for (const step of story.steps) {
    const { drawn, height, arrow } = stepOf(step, words, y);
    placed.push({ step, y: arrow, drawn });
    y += height;
  }
  const legend = wrapped(words.legend, TITLE_COLUMNS);
  const bottom = y + MARGIN;
  const height = bottom + LINE * legend.length + MARGIN;
  const lines = (['client', 'server'] as const).map((side) =>
    element('line', { x1: LINES[side], x2: LINES[side], y1: top, y2: bottom - MARGIN, class: 'life' }),
  );
  const body = [...head, ...spans(placed, bottom - MARGIN), ...lines, ...placed.map(({ drawn }) => drawn)];
  const foot = legend.map((line, index) => text(line, { x: MARGIN, y: bottom + LINE * (index + 1) - 4, class: 'sub' }));
  const size = { viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height };
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, class: 'ladder', role: 'img' }, [`<style>${STYLE}</style>`, element('rect', { class: 'paper', width: WIDTH, height }), ...body, ...foot].join('\n'))}\n`;
}

function stepOf(step: Step, words: Words, y: number): { readonly drawn: string; readonly height: number; readonly arrow: number } {
  const { segment, fold, states, says, time } = step;
  const said = says.flatMap((say) => wrapped(say(words), SAYS_COLUMNS));
  const label = segment !== undefined ? labelOf(segment, words) : fold === undefined ? [] : foldLabel(step, words);
  const above = Math.max(label.length, states.client.length - 1, states.server.length - 1, 0);
  const arrow = y + above * LINE + LINE;
  const height = Math.max(arrow - y + ROW_GAP, said.length * LINE + ROW_GAP);
  const middle = (line: string, index: number): string =>
    text(line, { x: MIDDLE, y: arrow - (label.length - index) * LINE + LINE - 5, class: 'label', 'text-anchor': 'middle' });
  const drawn = [
    time === undefined ? '' : text(secondsOf(time), { x: TIME_X, y: arrow + 4, class: 'time', 'text-anchor': 'end' }),
    ...label.map(middle),
    segment === undefined ? '' : arrowOf(segment, arrow),
    ...(['client', 'server'] as const).flatMap((side) => statesOf(step, side, arrow)),
    ...said.map((line, index) => text(line, { x: SAYS_X, y: y + LINE * (index + 1) - 3, class: 'say' })),
  ];
  return { drawn: drawn.filter((part) => part !== '').join('\n'), height, arrow };
}

function labelOf(segment: ShownSegment, words: Words): string[] {
  const head = `${segment.frame}  ${flagsOf(segment)}  ${numbersOf(segment)}`;
  const lines = columnsOf(head) <= LABEL_COLUMNS ? [head] : [`${segment.frame}  ${flagsOf(segment)}`, numbersOf(segment)];
  if (segment.flags.some((flag) => flag === 'SYN' || flag === 'FIN' || flag === 'RST')) lines.push(`${words.raw} ${rawOf(segment)}`);
  return lines;
}

function foldLabel({ fold }: Step, words: Words): string[] {
  if (fold === undefined) return [];
  const { first, last, segments, clientOctets, serverOctets } = fold;
  return [`⋮ ${first}–${last}`, ...wrapped(words.folded(segments, size(clientOctets), size(serverOctets)), LABEL_COLUMNS)];
}

function arrowOf({ by, flags, labels }: ShownSegment, y: number): string {
  const from = LINES[by];
  const to = LINES[by === 'client' ? 'server' : 'client'];
  const way = Math.sign(to - from);
  const again = labels.some((label) => label.endsWith('retransmission'));
  const kind = flags.includes('RST') ? 'rst' : flags.includes('SYN') ? 'syn' : flags.includes('FIN') ? 'fin' : 'plain';
  const style = `arrow ${kind}${again ? ' again' : ''}`;
  return [
    element('line', { x1: from, x2: to - way * HEAD, y1: y, y2: y, class: style }),
    element('path', { d: `M${to} ${y}l${-way * HEAD * 1.5} ${-HEAD / 1.6}v${HEAD * 1.25}z`, class: `head ${kind}` }),
  ].join('');
}

function statesOf({ states, segment }: Step, side: Side, arrow: number): string[] {
  const list = states[side];
  const anchor = side === 'client' ? 'end' : 'start';
  const x = LINES[side] + (side === 'client' ? -STATE_GAP : STATE_GAP);
  return list.map((state, index) =>
    text(state, {
      x,
      y: arrow + 4 - (list.length - 1 - index) * LINE,
      class: `state ${side}${state.endsWith('?') ? ' assumed' : ''}`,
      'text-anchor': anchor,
      ...(segment === undefined ? {} : { 'data-frame': segment.frame }),
    }),
  );
}

/** Bars along the lines: one half closed and the other not; 2MSL. */
function spans(placed: readonly Placed[], bottom: number): string[] {
  const at = (side: Side, state: string): number | undefined =>
    placed.find(({ step }) => step.states[side].some((name) => name.replace('?', '') === state))?.y;
  const bar = (side: Side, from: number, to: number, style: string): string =>
    element('rect', { x: LINES[side] - BAR, y: from, width: 2 * BAR, height: Math.max(0, to - from), class: style });
  return (['client', 'server'] as const).flatMap((side) => {
    const closing = at(side, 'FIN-WAIT-1');
    const waiting = at(side, 'TIME-WAIT');
    const half = closing === undefined ? [] : [bar(side, closing, waiting ?? bottom, 'half')];
    return waiting === undefined ? half : [...half, bar(side, waiting, bottom, 'wait')];
  });
}
