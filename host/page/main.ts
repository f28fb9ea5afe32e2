// The page: a capture is dropped onto it, a worker reads it, and what it finds is shown.

import { text as workerScript } from 'handshark:worker';
import type { PageLanguage, Surveyed } from '../browser/protocol.ts';
import type { ReportData } from '../report/page/data.ts';
import { Client, Refusal } from './client.ts';
import { html, make } from './dom.ts';
import { Packets } from './packets.ts';
import { showReport, type Opened } from './report/report.ts';
import { Tabs } from './tabs.ts';
import { Work } from './work.ts';
import { PAGE_WORDS, type PageWords } from './words.ts';

const NAME = 'handshark';

/** What is read, in the language at hand. */
class Page {
  readonly #client: Client;
  #language: PageLanguage = navigator.language.startsWith('zh') ? 'zh' : 'en';
  #work = new Work(this.#words);
  #problem = make('p');
  #title = NAME;
  #surveyed: Surveyed | undefined;

  constructor(client: Client) {
    this.#client = client;
    this.#build();
    const { documentElement } = document;
    documentElement.addEventListener('dragover', (event) => {
      event.preventDefault();
      documentElement.classList.add('over');
    });
    documentElement.addEventListener('dragleave', () => {
      documentElement.classList.remove('over');
    });
    documentElement.addEventListener('drop', (event) => {
      event.preventDefault();
      documentElement.classList.remove('over');
      void this.#open([...(event.dataTransfer?.files ?? [])]);
    });
  }

  get #words(): PageWords {
    return PAGE_WORDS[this.#language];
  }

  /** Builds all of the page. */
  #build(): void {
    const words = this.#words;
    document.documentElement.lang = this.#language;
    document.title = this.#surveyed === undefined ? NAME : `${this.#title} · ${NAME}`;
    this.#work = new Work(words);
    this.#problem = make('p', { className: 'problem', role: 'alert' });
    const input = make('input', { type: 'file', multiple: true, id: 'files', className: 'unseen' });
    input.addEventListener('change', () => void this.#open([...(input.files ?? [])]));
    const speak = make('button', { type: 'button', lang: this.#language === 'en' ? 'zh' : 'en' }, words.language);
    speak.addEventListener('click', () => void this.#speak());
    const header = make('header', {}, make('h1', {}, this.#title), speak);
    const started = this.#surveyed !== undefined;
    const about = started ? [] : [make('span', {}, words.choose), make('small', {}, words.formats), make('small', {}, words.local)];
    const drop = make(
      'label',
      { htmlFor: 'files', className: started ? 'drop small' : 'drop' },
      make('b', {}, started ? words.open : words.drop),
      ...about,
    );
    document.body.replaceChildren(header, input, drop, this.#work.element, this.#problem);
    if (this.#surveyed !== undefined) this.#showCapture(this.#surveyed, header);
  }

  #showCapture({ body, data, frames }: Surveyed, header: HTMLElement): void {
    const words = this.#words;
    const save = make('button', { type: 'button' }, words.save);
    save.addEventListener('click', () => void this.#save());
    header.append(save);
    const report = make('section', { className: 'report' }, html(body));
    const panel = make('section', { className: 'packets' });
    const packets = new Packets(panel, this.#client, this.#work, words, data.labels);
    const tabs = new Tabs([
      [words.report, report],
      [words.packets, panel],
    ]);
    document.body.append(tabs.element);
    showReport(report, data, { opens: () => true, open: (stream) => this.#portrait(stream, data) });
    packets.reset(frames);
  }

  async #open(files: readonly File[]): Promise<void> {
    const [first] = files;
    if (first === undefined) return;
    await this.#told(async () => {
      const ask = { files, language: this.#language };
      const surveyed = await this.#work.run(first.name, (onProgress) => this.#client.call('open', ask, onProgress));
      this.#surveyed = surveyed;
      this.#title = files.length === 1 ? first.name : `${first.name} +${String(files.length - 1)}`;
      this.#build();
    });
  }

  async #speak(): Promise<void> {
    this.#language = this.#language === 'en' ? 'zh' : 'en';
    await this.#told(async () => {
      if (this.#surveyed !== undefined) this.#surveyed = await this.#client.call('speak', { language: this.#language }).answer;
      this.#build();
    });
  }

  async #portrait(stream: number, { labels }: ReportData): Promise<Opened | undefined> {
    const what = `${labels.connections} ${String(stream)}`;
    const opened = await this.#told(() => this.#work.run(what, (onProgress) => this.#client.call('portrait', { stream }, onProgress)));
    return opened === undefined ? undefined : { ladder: html(opened.svg), plot: opened.plot };
  }

  async #save(): Promise<void> {
    await this.#told(async () => {
      const { page } = await this.#work.run(this.#title, (onProgress) => this.#client.call('save', { title: this.#title }, onProgress));
      const link = make('a', { href: URL.createObjectURL(new Blob([page], { type: 'text/html' })), download: `${this.#title}.html` });
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }

  /** Does `work` and tells what is refused. */
  async #told<T>(work: () => Promise<T>): Promise<T | undefined> {
    this.#problem.textContent = '';
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#problem.textContent = error.cancelled ? this.#words.cancelled : error.message;
      return undefined;
    }
  }
}

new Page(new Client(new Worker(URL.createObjectURL(new Blob([workerScript], { type: 'text/javascript' })))));
