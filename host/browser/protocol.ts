// What the page and its worker say to each other. Imports types of numbers and words alone: both sides are compiled by themselves.

import type { PlotData, ReportData } from '../report/page/data.ts';

export type PageLanguage = 'en' | 'zh';

/** What the worker can be asked for, and what it answers. */
export interface Services {
  /** Reads the files, as one series; everything before is forgotten. */
  readonly open: { readonly ask: { readonly files: readonly unknown[]; readonly language: PageLanguage }; readonly answer: Surveyed };
  /** The report once more, in another language. */
  readonly speak: { readonly ask: { readonly language: PageLanguage }; readonly answer: Surveyed };
  /** Which frames are listed from now on; all where the filter is empty. Refused with what is wrong with the filter. */
  readonly pick: { readonly ask: { readonly filter: string }; readonly answer: { readonly rows: number } };
  /** Rows of the list. */
  readonly rows: { readonly ask: { readonly first: number; readonly count: number }; readonly answer: readonly Row[] };
  /** What is in the frame of a row. */
  readonly details: { readonly ask: { readonly row: number }; readonly answer: Details };
  /** The ladder of a connection of the table, or of the one that a frame belongs to. */
  readonly portrait: {
    readonly ask: { readonly stream: number } | { readonly frame: number };
    readonly answer: { readonly svg: string; readonly plot: PlotData } | undefined;
  };
  /** The report as a page that stands for itself. */
  readonly save: { readonly ask: { readonly title: string }; readonly answer: { readonly page: string } };
}

export type Service = keyof Services;

export interface Surveyed {
  /** Sections of HTML. */
  readonly body: string;
  readonly data: ReportData;
  readonly frames: number;
  /** What is wrong with the capture, in words. */
  readonly damage: string | undefined;
}

/** No., time, source, destination, protocol, length, info. */
export type Row = readonly string[];

export interface Details {
  readonly frame: number;
  /** PDML of the frame: one `packet`. */
  readonly pdml: string;
  readonly octets: Uint8Array;
}

/** From the page. */
export type Request =
  | { readonly id: number; readonly service: Service; readonly ask: Services[Service]['ask'] }
  /** The answer to a request is not wanted any more. */
  | { readonly cancel: number };

/** From the worker. */
export type Reply =
  | { readonly id: number; readonly answer: Services[Service]['answer'] }
  | { readonly id: number; readonly refused: string; readonly code: string }
  /** Octets read of all files so far, of so many; `pass`: which reading of them it is, from 0. */
  | { readonly id: number; readonly done: number; readonly total: number };

/** The code of what was given up because it was not wanted any more. */
export const CANCELLED = 'ERR_CANCELLED';
