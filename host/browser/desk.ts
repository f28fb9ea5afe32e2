import type { BlobLike } from '../capture/blob-source.ts';
import { HandsharkError } from '../errors.ts';
import { reportBody } from '../report/page/body.ts';
import { reportData, reportPage } from '../report/page/page.ts';
import type { Survey } from '../report/page/tally.ts';
import { ladder } from '../report/ladder.ts';
import type { TcpFlow } from '../flows/flow.ts';
import type { AnalysisOptions } from '../session/options.ts';
import { openCapture, type Capture } from '../session/capture.ts';
import { Passes } from '../session/lines.ts';
import { reportScript } from '../session/report-script.browser.ts';
import { portraitsOf, surveyOf } from '../session/survey.ts';
import { FrameList } from './frame-list.ts';
import type { PageLanguage, Service, Services, Surveyed } from './protocol.ts';

/** What goes with a piece of work: how it is ended early, and who hears how far it is. */
export interface Job {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Ladders and plots in a report that is saved. */
const SAVED = 24;

/** What the worker of the page does: one series of files, the report about it, the frames that are listed. It holds no more than the page shows. */
export class Desk {
  #files: readonly BlobLike[] = [];
  #language: PageLanguage = 'en';
  #survey: Survey | undefined;
  #frames: FrameList | undefined;

  /** Carries out a request. Rejected with FilterError, CaptureError, HandsharkError, or the reason of the signal. */
  async serve<S extends Service>(service: S, ask: Services[S]['ask'], job: Job): Promise<Services[S]['answer']> {
    // One service after the other, so that asks and answers stay of one kind.
    const services: { readonly [K in Service]: (ask: Services[K]['ask']) => Promise<Services[K]['answer']> } = {
      open: ({ files, language }) => this.#open(files as readonly BlobLike[], language, job),
      speak: ({ language }) => this.#speak(language),
      pick: async ({ filter }) => ({ rows: await this.#list.pick(filter, job) }),
      rows: ({ first, count }) => this.#list.rows(first, count, job),
      details: ({ row }) => this.#list.details(row, job),
      portrait: (pick) => this.#portrait(pick, job),
      save: ({ title }) => this.#save(title, job),
    };
    return services[service](ask);
  }

  get #list(): FrameList {
    if (this.#frames === undefined) throw nothingOpen();
    return this.#frames;
  }

  get #found(): Survey {
    if (this.#survey === undefined) throw nothingOpen();
    return this.#survey;
  }

  async #open(files: readonly BlobLike[], language: PageLanguage, job: Job): Promise<Surveyed> {
    const passes = new Passes();
    const survey = await work(files, {}, job, (capture) => surveyOf(capture, passes));
    // Of what is no capture at all nothing is told, and what was open stays.
    if (passes.damage !== undefined && survey.frames === 0) throw passes.damage;
    this.#files = files;
    this.#language = language;
    this.#survey = survey;
    this.#frames = new FrameList((options, one, visit) => work(files, options, one, visit), survey.frames);
    return this.#surveyed(survey);
  }

  #speak(language: PageLanguage): Promise<Surveyed> {
    this.#language = language;
    return Promise.resolve(this.#surveyed(this.#found));
  }

  #surveyed(survey: Survey): Surveyed {
    const { frames, damage } = survey;
    return { body: reportBody(survey, this.#language, undefined), data: reportData(survey, this.#language, []), frames, damage };
  }

  async #portrait(pick: Services['portrait']['ask'], job: Job): Promise<Services['portrait']['answer']> {
    const [portrait] = await work(this.#files, {}, job, async (capture) => {
      const passes = new Passes();
      const flow = 'stream' in pick ? this.#found.tally.flow(pick.stream) : await flowOf(capture, pick.frame);
      return flow === undefined ? [] : portraitsOf(capture, passes, [flow]);
    });
    if (portrait === undefined) return undefined;
    return { svg: ladder(portrait.story, 'svg', { language: this.#language }), plot: portrait.plot };
  }

  async #save(title: string, job: Job): Promise<{ readonly page: string }> {
    const survey = this.#found;
    const shown = await work(this.#files, {}, job, (capture) => portraitsOf(capture, new Passes(), survey.tally.worst(SAVED)));
    const page = reportPage({
      title,
      language: this.#language,
      survey,
      stories: shown.map(({ story }) => story),
      plots: shown.map(({ plot }) => plot),
      script: reportScript(),
    });
    return { page };
  }
}

/** Opens the files for a piece of work and closes them behind it. */
async function work<T>(
  files: readonly BlobLike[],
  options: AnalysisOptions,
  { signal, onProgress }: Job,
  visit: (capture: Capture) => Promise<T>,
): Promise<T> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const before = files.map((_, index) => files.slice(0, index).reduce((sum, { size }) => sum + size, 0));
  const capture = await openCapture(files, {
    ...options,
    signal,
    onProgress: ({ index, octets }) => {
      onProgress((before[index] ?? 0) + octets, total);
    },
  });
  try {
    return await visit(capture);
  } finally {
    await capture.close();
  }
}

/** The connection that `frame` belongs to. */
async function flowOf(capture: Capture, frame: number): Promise<TcpFlow | undefined> {
  for await (const { flow } of capture.stories({ filter: `frame.number == ${frame}` })) return flow;
  return undefined;
}

function nothingOpen(): HandsharkError {
  return new HandsharkError('ERR_STATE', 'no capture is open');
}
