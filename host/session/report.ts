import type { CaptureError } from '../errors.ts';
import { reportPage } from '../report/page/page.ts';
import type { Language } from '../report/words/words.ts';
import type { Capture } from './capture.ts';
import { Passes } from './lines.ts';
import { reportScript } from './report-script.ts';
import { portraitsOf, surveyOf } from './survey.ts';

/** Connections whose ladders and plots are in the page. */
const SHOWN = 24;

/** How a report is made. */
export interface ReportOptions {
  /** English unless given. */
  readonly language?: Language;
}

/** A page of HTML, and what is wrong with the capture, where anything is: the page tells what comes before. */
export interface Report {
  readonly page: string;
  readonly damage?: CaptureError;
}

/** The report on a capture. It is read twice. */
export async function makeReport(capture: Capture, title: string, { language = 'en' }: ReportOptions, timeWait?: number): Promise<Report> {
  const passes = new Passes();
  const survey = await surveyOf(capture, passes);
  const shown = await portraitsOf(capture, passes, survey.tally.worst(SHOWN), timeWait);
  const { damage } = passes;
  const page = reportPage({
    title,
    language,
    survey,
    stories: shown.map(({ story }) => story),
    plots: shown.map(({ plot }) => plot),
    script: reportScript(),
  });
  return damage === undefined ? { page } : { page, damage };
}
