import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';

/** The page as it is built. */
const PAGE = pathToFileURL(resolve('build', 'page', 'index.html')).href;
const PLACES = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is installed; undefined where none is. */
export const CHROMIUM: string | undefined = PLACES.find((place) => place !== '' && existsSync(place));

/** Longest wait for anything, ms. */
const WAIT_MS = 15_000;

export interface OpenedPage {
  readonly page: Page;
  /** Addresses that it asked for. */
  readonly requests: readonly string[];
  /** What went wrong in it. */
  readonly faults: readonly string[];
}

/** Chromium without a window. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
}

/** A fresh page in `browser`; `address`: another one than the built page. */
export async function openPage(browser: Browser, dark = false, locale = 'en-US', address: string = PAGE): Promise<OpenedPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: dark ? 'dark' : 'light', locale });
  page.setDefaultTimeout(WAIT_MS);
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);
  return { page, requests, faults };
}

/** Drops a file onto the page as a hand does. */
export async function drop(page: Page, name: string, octets: Uint8Array): Promise<void> {
  const script = `(() => {
    const [name, base64] = ${JSON.stringify([name, Buffer.from(octets).toString('base64')])};
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  })()`;
  await page.evaluate(script);
  await page.waitForSelector('.tabs, .problem:not(:empty)');
}
