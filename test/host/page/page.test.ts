// The page in a real Chromium: what is dropped is read there, and what is seen is what the library says.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { FilterError, openCapture, type TcpFlow } from '../../../host/index.ts';
import { capturePath } from '../../golden/truth.ts';
import { collect } from '../session/collect.ts';
import { CHROMIUM, drop, launch, openPage } from './browser.ts';
import { shareOf } from './pixels.ts';

if (CHROMIUM === undefined) console.log('note: no Chromium is installed: the page is not tried (CHROMIUM names one)');
const shown = CHROMIUM === undefined ? test.skip : test;
const WAIT_MS = 20_000;

const LOSS = readFileSync(capturePath('loss_fast_retransmit', 'client'));
const CLOSE = readFileSync(capturePath('close_4way_client', 'client'));
const SCAN = readFileSync(capturePath('port_scan', 'client'));

let browser: Browser;
test.before(async () => {
  if (CHROMIUM !== undefined) browser = await launch();
});
test.after(async () => {
  if (CHROMIUM !== undefined) await browser.close();
});

async function flowsOf(octets: Uint8Array): Promise<TcpFlow[]> {
  return collect((await openCapture(octets)).flows());
}

async function framesOf(octets: Uint8Array, filter: string): Promise<number[]> {
  return (await collect((await openCapture(octets)).frames({ filter }))).map(({ frame }) => frame);
}

shown('a capture that is dropped is told, and nothing is asked of any network', async () => {
  const { page, requests, faults } = await openPage(browser);
  await drop(page, 'scan.pcapng', SCAN);
  const flows = await flowsOf(SCAN);
  assert.is(await page.textContent('h1'), 'scan.pcapng');
  const rows = await page.locator('.flows tbody tr').count();
  assert.is(rows, flows.length);
  const first = await page.locator('.flows tbody tr').first().textContent();
  assert.ok(first?.includes(flows.find(({ stream }) => stream === 0)?.server ?? '?'), first ?? '');
  assert.match((await page.textContent('.report')) ?? '', /Clients at many closed doors/);
  assert.equal(
    requests.filter((address) => !/^(file|blob|data):/.test(address)),
    [],
  );
  assert.equal(faults, []);
  // What the page may do is laid down in it: whoever tries more fails.
  const refused = await page.evaluate(`fetch('http://127.0.0.1:9/').then(() => 'sent', (error) => error.name)`);
  assert.is(refused, 'TypeError');
  await page.close();
});

shown('packed captures and several files are read as elsewhere', async () => {
  const { page } = await openPage(browser);
  await drop(page, 'close.pcapng.gz', gzipSync(CLOSE));
  assert.is(await page.locator('.flows tbody tr').count(), 1);
  await page.setInputFiles('#files', [
    { name: 'a.pcapng', mimeType: '', buffer: CLOSE },
    { name: 'b.pcapng', mimeType: '', buffer: LOSS },
  ]);
  await page.waitForSelector('h1:text-is("a.pcapng +1")');
  assert.is(await page.locator('.flows tbody tr').count(), 2);
  await page.close();
});

shown('a damaged capture is told up to the damage, what is none is refused', async () => {
  const { page } = await openPage(browser);
  await drop(page, 'cut.pcapng', CLOSE.subarray(0, 900));
  assert.match((await page.textContent('section.report [role=alert]')) ?? '', /damaged.*cut short/);
  await page.setInputFiles('#files', [{ name: 'text', mimeType: '', buffer: Buffer.from('this is no capture at all') }]);
  await page.waitForSelector('.problem:has-text("not a capture file")');
  // What was open stays.
  await page.click('.flows tbody tr');
  await page.waitForSelector('.one svg.ladder');
  await page.close();
});

shown('display filters pick the frames that the library picks, and wrong ones are shown with their place', async () => {
  const { page, faults } = await openPage(browser);
  await drop(page, 'loss.pcapng', LOSS);
  await page.click('#tab-1');
  const filter = 'tcp.analysis.duplicate_ack || tcp.flags.fin == 1';
  await page.fill('.filter', filter);
  await page.keyboard.press('Enter');
  const wanted = await framesOf(LOSS, filter);
  await page.waitForSelector(`.row-form .sub:has-text("${String(wanted.length)} of")`);
  await page.waitForSelector('.list .row span:text-is("' + String(wanted[0]) + '")');
  const numbers = await page.locator('.list .row span:first-child').allTextContents();
  assert.equal(numbers.map(Number), wanted);

  const wrong = 'tcp.port == 80 &&& tcp.len';
  await page.fill('.filter', wrong);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.wrong:not(:empty)');
  let report = '';
  try {
    await framesOf(LOSS, wrong);
  } catch (error) {
    if (error instanceof FilterError) report = error.report;
  }
  assert.match(report, /\^/);
  assert.is(await page.textContent('.wrong'), report);
  // The list stays.
  assert.is(await page.locator('.list .row').count(), wanted.length);
  assert.equal(faults, []);
  await page.close();
});

shown('a frame has its tree and its octets, and a field marks its own', async () => {
  const { page } = await openPage(browser);
  await drop(page, 'close.pcapng', CLOSE);
  await page.click('#tab-1');
  await page.click('.list .row[data-row="1"]');
  await page.waitForSelector('.tree .node');
  const lines: string[] = [];
  const capture = await openCapture(CLOSE, { maxFrames: 2 });
  await capture.writeTo({ tree: 'text', filter: 'frame.number == 2' }, (octets) => {
    lines.push(...new TextDecoder().decode(octets).split('\n'));
  });
  const heads = lines.filter((line) => /^\S/.test(line));
  assert.equal(await page.locator('.tree > .node > .label').allTextContents(), heads);
  const tcp = page.locator('.tree > .node').last();
  await tcp.locator('> .label').click();
  await tcp.locator('.label', { hasText: 'Source Port' }).click();
  assert.is((await page.locator('.octets mark').allTextContents()).join('|'), '4e 26 |N&', 'port 20006');
  await page.close();
});

shown('all of it can be reached by the keyboard', async () => {
  const { page } = await openPage(browser);
  await drop(page, 'close.pcapng', CLOSE);
  await page.focus('.flows tbody tr');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.one svg.ladder');
  await page.focus('#tab-0');
  await page.keyboard.press('ArrowRight');
  assert.is(await page.getAttribute('#tab-1', 'aria-selected'), 'true');
  await page.waitForSelector('.list .row[data-row="3"]');
  await page.focus('.list');
  for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'End', 'ArrowUp']) await page.keyboard.press(key);
  await page.waitForSelector('.list .row.selected[data-row="9"]');
  await page.waitForSelector('.tree .node');
  await page.focus('.tree .node');
  await page.keyboard.press('ArrowRight');
  assert.is(await page.getAttribute('.tree .node', 'aria-expanded'), 'true');
  await page.keyboard.press('ArrowLeft');
  assert.is(await page.getAttribute('.tree .node', 'aria-expanded'), 'false');
  await page.focus('.list');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.packets .one svg.ladder', { timeout: WAIT_MS });
  const nameless = await page.evaluate(
    `[...document.querySelectorAll('button, input, [role=grid], [role=tree], [role=region], [role=img]:not(svg)')]
      .filter((element) => !(element.ariaLabel || element.textContent.trim() || element.labels?.[0]?.textContent.trim()))
      .map((element) => element.outerHTML.slice(0, 80))`,
  );
  assert.equal(nameless, []);
  await page.close();
});

for (const dark of [false, true]) {
  shown(`the ladder on the screen has its states and its arrows, ${dark ? 'dark' : 'light'}`, async () => {
    const { page } = await openPage(browser, dark);
    await drop(page, 'close.pcapng', CLOSE);
    await page.click('.flows tbody tr');
    await page.waitForSelector('.one svg.ladder');
    const [flow] = await flowsOf(CLOSE);
    const states = await page.locator('.one svg .state.client').allTextContents();
    assert.equal(
      states.map((state) => state.replace('?', '')),
      flow?.states.client.map(([state]) => state),
    );
    const picture = await page.locator('.one svg.ladder').screenshot();
    // Paper, arrows of SYN, of FIN, the span of 2MSL: colours of report/style.ts.
    const [paper, syn, fin] = dark ? ['#12171d', '#4fd08b', '#78aef8'] : ['#ffffff', '#0b7a43', '#1b5fc1'];
    assert.ok(shareOf(picture, paper) > 0.7, `paper ${shareOf(picture, paper)}`);
    for (const color of [syn, fin]) assert.ok(shareOf(picture, color) > 0.0005, `${color} ${shareOf(picture, color)}`);
    await page.close();
  });
}

shown('plots are drawn', async () => {
  const { page } = await openPage(browser);
  await drop(page, 'loss.pcapng', LOSS);
  await page.click('.flows tbody tr');
  await page.waitForSelector('.plot canvas');
  const picture = await page.locator('.plot').first().screenshot();
  for (const [what, color] of [
    ['sent', '#2f72d6'],
    ['sent again', '#d03030'],
    ['acknowledged', '#16935a'],
  ] as const) {
    assert.ok(shareOf(picture, color) > 0.0001, `${what} ${shareOf(picture, color)}`);
  }
  await page.close();
});

shown('the page speaks Chinese, and no sentence of it is English', async () => {
  const { page } = await openPage(browser, false, 'zh-CN');
  const start = (await page.textContent('body')) ?? '';
  assert.match(start, /把捕获文件拖到这里/);
  await drop(page, 'loss.pcapng', LOSS);
  await page.click('.flows tbody tr');
  await page.waitForSelector('.one svg.ladder');
  await page.waitForSelector('.plot');
  const report = (await page.locator('.report').first().innerText()).replaceAll(/loss\.pcapng|u-\w+/g, '');
  await page.click('#tab-1');
  const packets = (await page.locator('.row-form, .packets .head, .packets .note').allInnerTexts()).join('\n');
  assert.equal([...new Set(`${report}\n${packets}`.match(/\b[A-Z]?[a-z]+ [a-z]{2,}\b/g))], []);
  assert.match(report, /首部长度[^]*三次握手[^]*主动关闭/);
  // Back to English by the button.
  await page.click('header button');
  await page.waitForSelector('text=How connections ended');
  await page.close();
});

shown('the report that is saved is a page of its own', async () => {
  const { page } = await openPage(browser);
  await drop(page, 'loss.pcapng', LOSS);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('header button:last-child')]);
  assert.is(download.suggestedFilename(), 'loss.pcapng.html');
  const path = join(mkdtempSync(join(tmpdir(), 'handshark-page-')), 'saved.html');
  process.on('exit', () => rmSync(dirname(path), { recursive: true, force: true }));
  await download.saveAs(path);
  const { page: saved, faults } = await openPage(browser, false, 'en-US', pathToFileURL(path).href);
  await saved.click('.flows tbody tr.open');
  await saved.waitForSelector('.one svg.ladder');
  await saved.waitForSelector('.plot canvas');
  assert.equal(faults, []);
  await page.close();
});

test.run();
