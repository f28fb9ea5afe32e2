// Ladders of real connections: what is drawn is read back and compared with what the kernels logged.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ladder, openCapture, type Language, type Story, type TcpFlow } from '../../../host/index.ts';
import { columnsOf } from '../../../host/report/columns.ts';
import { EN } from '../../../host/report/words/en.ts';
import { ZH } from '../../../host/report/words/zh.ts';
import { judgeConnections } from '../../golden/judge.ts';
import { capturePath, scenarios, VANTAGES } from '../../golden/truth.ts';

type States = TcpFlow['states'];

/** Connections of one capture whose ladders are drawn at most: those of floods are alike. */
const STORIES_MOST = 6;
const COLUMNS = 80;
/** Pixels that a column of text takes at most in a picture, and the height of a line. */
const COLUMN_PIXELS = 6.7;
const LINE_PIXELS = 11;

interface Drawn {
  readonly scenario: string;
  readonly vantage: (typeof VANTAGES)[number];
  readonly stories: readonly Story[];
}

const drawn: Drawn[] = [];
for (const { id } of scenarios()) {
  for (const vantage of VANTAGES) {
    const capture = await openCapture(capturePath(id, vantage));
    const flows: TcpFlow[] = [];
    for await (const flow of capture.flows()) flows.push(flow);
    const stories: Story[] = [];
    for (const { stream } of flows.sort((a, b) => a.stream - b.stream).slice(0, STORIES_MOST)) {
      for await (const story of capture.stories({ stream })) stories.push(story);
    }
    await capture.close();
    drawn.push({ scenario: id, vantage, stories });
  }
}

/** States as they stand in a picture. */
function fromPicture(svg: string): States {
  const of = (side: string): [never, number][] =>
    [...svg.matchAll(new RegExp(`<text [^>]*class="state ${side}[^"]*"[^>]*?(?: data-frame="(\\d+)")?>([^<]*)</text>`, 'g'))].map(
      ([, frame = '0', state = '']) => [state.replace('?', '') as never, Number(frame)],
    );
  return { client: of('client'), server: of('server') };
}

const STATE = /(?:LISTEN|SYN-SENT|SYN-RECEIVED|ESTABLISHED|FIN-WAIT-1|FIN-WAIT-2|CLOSE-WAIT|CLOSING|LAST-ACK|TIME-WAIT|CLOSED)\??/;

/** States as they stand left and right of a ladder of text. */
function fromText(text: string): States {
  const client: [never, number][] = [];
  const server: [never, number][] = [];
  for (const line of text.split('\n')) {
    const [, left, right] = new RegExp(`^[ \\d.-]*(${STATE.source})? *│.*│ ?(${STATE.source})?$`).exec(line) ?? [];
    if (left !== undefined) client.push([left.replace('?', '') as never, 0]);
    if (right !== undefined) server.push([right.replace('?', '') as never, 0]);
  }
  return { client, server };
}

const FORMS: readonly (readonly [string, (story: Story) => States])[] = [
  ['picture', (story) => fromPicture(ladder(story, 'svg'))],
  ['text', (story) => fromText(ladder(story, 'text'))],
];

for (const [form, read] of FORMS) {
  test(`the states in the ${form} are those of the kernels`, () => {
    let judged = 0;
    for (const { id, vantages } of scenarios()) {
      for (const vantage of VANTAGES) {
        const stories = drawn.find(({ scenario, vantage: seen }) => scenario === id && seen === vantage)?.stories ?? [];
        const flows = stories.map((story) => ({ ...story.flow, states: read(story) }));
        const named = new Set(flows.flatMap(({ client, server }) => [`${client} ${server}`, `${server} ${client}`]));
        const truth = vantages[vantage];
        const connections = truth.connections.filter(({ client, server }) => named.has(`${client} ${server}`));
        const { complaints } = judgeConnections({ flows, events: [], frames: [] }, { ...truth, connections });
        assert.equal(
          complaints.filter((complaint) => complaint.includes('states of')),
          [],
          `${id} ${vantage}`,
        );
        judged += connections.length;
      }
    }
    assert.ok(judged > 100, `${judged} connections`);
  });
}

/** Left, top, right and bottom of the texts of a picture. */
function boxesOf(svg: string): readonly { readonly text: string; readonly box: readonly [number, number, number, number] }[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => {
    const attribute = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const width = columnsOf(text.replace(/&\w+;/g, '.')) * COLUMN_PIXELS;
    const x = Number(attribute('x'));
    const y = Number(attribute('y'));
    const anchor = attribute('text-anchor');
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { text, box: [left, y - LINE_PIXELS, left + width, y] };
  });
}

test('no text of a picture lies on another or outside of it', () => {
  for (const language of ['en', 'zh'] as const) {
    for (const { scenario, stories } of drawn) {
      for (const story of stories) {
        const svg = ladder(story, 'svg', { language });
        const [, right = 0, bottom = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
        const boxes = boxesOf(svg);
        for (const [index, { text, box }] of boxes.entries()) {
          assert.ok(box[0] >= 0 && box[1] >= 0 && box[2] <= right && box[3] <= bottom, `${scenario}: ${text} is cut off`);
          for (const other of boxes.slice(index + 1, index + 40)) {
            const apart = box[2] <= other.box[0] || other.box[2] <= box[0] || box[3] <= other.box[1] || other.box[3] <= box[1];
            assert.ok(apart, `${scenario}: ${text} lies on ${other.text}`);
          }
        }
      }
    }
  }
});

test('text fits a terminal of 80 columns; --ascii is ASCII', () => {
  for (const { scenario, stories } of drawn) {
    for (const story of stories) {
      for (const language of ['en', 'zh'] as const) {
        for (const line of ladder(story, 'text', { language }).split('\n')) assert.ok(columnsOf(line) <= COLUMNS, `${scenario}: ${line}`);
      }
      assert.match(ladder(story, 'text', { ascii: true }), /^[\n\x20-\x7e]*$/, scenario);
    }
  }
});

test('both languages have every message', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? Object.entries(value).map(([key, inner]): unknown => [key, shape(inner)]) : typeof value;
  assert.equal(shape(ZH), shape(EN));
});

test('no sentence of a Chinese ladder is English', () => {
  const all = drawn.flatMap(({ stories }) => stories.map((story) => ladder(story, 'text', { language: 'zh' }))).join('\n');
  // Words of two letters and more in a row, but for units and names of states.
  assert.equal([...new Set(all.match(/\b[a-z]{2,} [a-z]{2,}\b/g))], []);
  for (const term of [
    '报文段',
    '序号',
    '确认号',
    '标志位',
    '首部长度',
    '窗口',
    '检验和',
    '紧急指针',
    '选项',
    '最大报文段长度',
    '窗口扩大因子',
    '时间戳',
  ]) {
    assert.ok(all.includes(term), term);
  }
  for (const term of [
    '三次握手',
    '四次挥手',
    '主动关闭',
    '被动关闭',
    '半关闭',
    '半打开',
    '同时打开',
    '同时关闭',
    '连接被拒绝',
    '复位',
    '重传',
    '超时',
  ]) {
    assert.ok(all.includes(term), term);
  }
});

test('what comes from a capture cannot leave its place', () => {
  const [story] = drawn[0]?.stories ?? [];
  assert.ok(story !== undefined);
  const hostile: Story = { ...story, flow: { ...story.flow, client: '"><script>alert(1)</script>\u001b[2J:1' } };
  for (const format of ['svg', 'html', 'mermaid', 'text'] as const) {
    const text = ladder(hostile, format);
    assert.not.ok(text.includes('<script>') && format !== 'text', format);
    assert.not.ok(text.includes('\u001b'), format);
  }
});

const LANGUAGES: readonly Language[] = ['en', 'zh'];
test('the other shapes hold the same steps', () => {
  const [story] = drawn.find(({ scenario }) => scenario === 'close_4way_client')?.stories ?? [];
  assert.ok(story !== undefined);
  for (const language of LANGUAGES) {
    const { steps } = JSON.parse(ladder(story, 'json', { language })) as { steps: { segment?: { frame: number } }[] };
    assert.equal(
      steps.flatMap(({ segment }) => segment?.frame ?? []),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    );
    assert.is(ladder(story, 'mermaid', { language }).match(/(C->>S|S->>C): \d+/g)?.length, 11);
  }
});

test.run();
