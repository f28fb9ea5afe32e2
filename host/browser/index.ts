/**
 * handshark in browsers: the same core, the same captures, no module of Node. Work in a Worker: it takes the thread that it runs in.
 *
 * @packageDocumentation
 */
import type { CaptureInput } from '../capture/open-source.ts';
import type { Capture } from '../session/capture.ts';
import { openCapture as open } from '../session/capture.ts';
import type { AnalysisOptions } from '../session/options.ts';
import { coreLoaded } from './core.ts';

export type { BlobLike } from '../capture/blob-source.ts';
export type { CaptureInput } from '../capture/open-source.ts';
export { CaptureError, HandsharkError } from '../errors.ts';
export type { TcpEvent } from '../events/event.ts';
export { FilterError } from '../filter/error.ts';
export type { TcpFlow } from '../flows/flow.ts';
export type { TcpFrame } from '../frames/frame.ts';
export { ladder, ladderPage, LADDER_FORMATS, LANGUAGES, type LadderFormat, type LadderOptions } from '../report/ladder.ts';
export type { Story } from '../report/story.ts';
export { findingsOf, type Finding, type Trouble } from '../report/triage.ts';
export type { Language } from '../report/words/words.ts';
export type { Capture } from '../session/capture.ts';
export type { AnalysisOptions, Progress } from '../session/options.ts';
export type { Report, ReportOptions } from '../session/report.ts';
export { giveReportScript } from '../session/report-script.browser.ts';
export { EventView } from '../view/event-view.ts';
export { FlowTable } from '../view/flow-table.ts';
export { loadCore } from './core.ts';

/**
 * Opens a capture as `openCapture` of the library does: a File or another Blob, octets, a Web stream, anything iterated for octets, or a list of these
 * as one series. Loads the core first, where `loadCore` was not called.
 */
export async function openCapture(source: CaptureInput | readonly CaptureInput[], options: AnalysisOptions = {}): Promise<Capture> {
  await coreLoaded();
  return open(source, options);
}
