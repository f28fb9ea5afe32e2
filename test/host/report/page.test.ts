// The report is one page: nothing is fetched, what it lists is what the flows say, and nothing of a capture becomes markup.

import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CaptureError, findingsOf, openCapture, type TcpFlow } from '../../../host/index.ts';
import { PAGE_EN, PAGE_ZH } from '../../../host/page/words.ts';
import { Tally } from '../../../host/report/page/tally.ts';
import { badness } from '../../../host/report/triage.ts';
import { REPORT_EN } from '../../../host/report/words/report-en.ts';
import { REPORT_ZH } from '../../../host/report/words/report-zh.ts';
import { capturePath } from '../../golden/truth.ts';
import { collect } from '../session/collect.ts';

const NAMES = ['port_scan', 'refused', 'loss_fast_retransmit', 'half_open_rst', 'zero_window', 'close_4way_client'];
const PATHS = NAMES.map((name) => capturePath(name, 'client'));

const capture = await openCapture(PATHS);
const flows = await collect(capture.flows());
const { page } = await capture.report('<b>"title" & more</b>');

/** What the page keeps of the connections. */
const data = JSON.parse(/<script id="data" type="application\/json">(.*?)<\/script>/s.exec(page)?.[1] ?? '') as {
  readonly rows: readonly { readonly stream: number; readonly outcome: string }[];
  readonly plots: readonly { readonly stream: number; readonly time: readonly number[] }[];
};

test('every connection is listed', () => {
  assert.equal(
    data.rows.map(({ stream, outcome }) => `${stream} ${outcome}`),
    [...flows].sort((a, b) => a.stream - b.stream).map(({ stream, outcome }) => `${stream} ${outcome}`),
  );
});

test('the worst have a ladder, and plots of all their segments', () => {
  assert.ok(data.plots.length > 5);
  for (const { stream, time } of data.plots) {
    const flow = flows.find((one) => one.stream === stream);
    assert.is(time.length, (flow?.clientPackets ?? 0) + (flow?.serverPackets ?? 0), `connection ${stream}`);
    assert.ok(page.includes(`<template id="ladder-${stream}"><svg`), `connection ${stream}`);
  }
});

test('a scan, refusals and closed windows are told', () => {
  for (const told of [
    'Clients at many closed doors',
    'Why openings failed',
    '<td>refused</td>',
    'Who closed the window',
    'half-open connection',
  ]) {
    assert.ok(page.includes(told), told);
  }
});

test('both languages of reports and of the page have every message', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? Object.entries(value).map(([key, inner]): unknown => [key, shape(inner)]) : typeof value;
  assert.equal(shape(REPORT_ZH), shape(REPORT_EN));
  assert.equal(shape(PAGE_ZH), shape(PAGE_EN));
});

test('no sentence of a Chinese report is English', async () => {
  const { page: chinese } = await (await openCapture(PATHS)).report('报告', { language: 'zh' });
  const { labels } = JSON.parse(/<script id="data" type="application\/json">(.*?)<\/script>/s.exec(chinese)?.[1] ?? '') as {
    readonly labels: unknown;
  };
  const values = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(values) : [String(value)];
  const seen = chinese.replace(/<(script|style)[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, '\n');
  assert.equal([...new Set(`${seen}\n${values(labels).join('\n')}`.match(/\b[A-Z]?[a-z]+ [a-z]{2,}\b/g))], []);
  for (const term of ['泛洪攻击', '三次握手', '半打开', '复位', '重传', '连接被拒绝', '主动关闭'])
    assert.ok(chinese.includes(term) || values(REPORT_ZH).some((text) => text.includes(term)), term);
});

test('the worst are told first, whatever their numbers', async () => {
  const many = await openCapture(PATHS);
  const told: number[] = [];
  for await (const { flow } of many.stories({ worst: 3 })) told.push(flow.stream);
  const bad = (stream: number): number => badness(flows.filter((flow) => flow.stream === stream).flatMap((flow) => findingsOf(flow)));
  assert.is(told.length, 3);
  const most = flows.map(({ stream }) => bad(stream)).sort((a, b) => b - a);
  assert.equal(told.map(bad), most.slice(0, 3));
  const filtered: string[] = [];
  for await (const { flow } of many.stories({ filter: 'tcp.flags.reset == 1', worst: 2 })) filtered.push(flow.outcome);
  assert.is(filtered.length, 2);
});

test('nothing is fetched, and a title is no markup', () => {
  assert.not.match(page, /<(?:script|img|link|iframe)[^>]* (?:src|href)=|@import|url\(/);
  assert.ok(page.includes("default-src 'none'"));
  assert.ok(page.includes('&lt;b&gt;&quot;title&quot; &amp; more&lt;/b&gt;'));
  assert.not.ok(page.includes('<b>"title"'));
});

test('of many connections the worst stay and the others are sampled', () => {
  const [model] = flows.filter(({ outcome }) => outcome === 'closed');
  assert.ok(model !== undefined);
  const tally = new Tally();
  const at = (stream: number, more: Partial<TcpFlow> = {}): TcpFlow => ({ ...model, stream, ...more });
  for (let stream = 0; stream < 10_000; stream++)
    tally.add(stream % 1000 === 7 ? at(stream, { outcome: 'failed', reason: 'refused' }) : at(stream));
  const listed = tally.listed();
  assert.ok(listed.length <= 2000 && listed.length > 500, `${listed.length}`);
  assert.is(listed.filter(({ outcome }) => outcome === 'failed').length, 10);
  assert.is(tally.connections, 10_000);
  assert.is(tally.outcomes.get('closed'), 9990);
});

test('of a damaged capture, what comes before the damage is told', async () => {
  const cut = readFileSync(capturePath('close_4way_client', 'client')).subarray(0, 900);
  const damaged = await openCapture(cut);
  const report = await damaged.report('cut');
  assert.is(report.damage?.code, 'ERR_CAPTURE_CUT');
  assert.match(report.page, /The capture is damaged/);
  assert.match(report.page, /"stream":0/);
  const told: number[] = [];
  try {
    for await (const { steps } of damaged.stories({ stream: 0 })) told.push(steps.length);
    assert.unreachable();
  } catch (error) {
    assert.instance(error, CaptureError);
  }
  assert.is(told.length, 1);
  assert.ok((told[0] ?? 0) > 3);
});

test.run();
