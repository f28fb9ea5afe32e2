/**
 * Reads packet captures and tells what every TCP connection did.
 *
 * @packageDocumentation
 */
export type { CaptureInput } from './capture/open-source.ts';
export type { OctetSource } from './capture/source.ts';
export { CaptureError, HandsharkError, type CaptureErrorCode, type ErrorPlace } from './errors.ts';
export type * from './events/closing.ts';
export type { Ends, EventBase } from './events/common.ts';
export type { TcpEvent } from './events/event.ts';
export type { JsonValue, PluginEvent } from './events/plugin.ts';
export type * from './events/opening.ts';
export type {
  Ambiguity,
  AssumedState,
  Backoff,
  Cause,
  ClosedBy,
  EventName,
  Failure,
  FastOpen,
  FlagName,
  FloodStep,
  Limit,
  OptionName,
  Outcome,
  Phase,
  RolesFrom,
  Side,
  State,
  Trigger,
  Unknown,
  Verdict,
} from './events/words.ts';
export { explain, explanations, suggestions, type Explanation } from './fields/explain.ts';
export { glossary, type GlossaryReport } from './fields/glossary.ts';
export type { LineFormat } from './fields/line.ts';
export { mapCapture, partsOf } from './session/parts.ts';
export type { Extracted } from './session/extract.ts';
export { unknownFields } from './fields/registry.ts';
export { FilterError, type Span } from './filter/error.ts';
export type { ConnState, TcpFlow } from './flows/flow.ts';
export type { TcpFrame } from './frames/frame.ts';
export { ladder, ladderPage, LADDER_FORMATS, LANGUAGES, type LadderFormat, type LadderOptions } from './report/ladder.ts';
export { TriageView, type TriageOptions } from './report/triage-view.ts';
export { findingsOf, type Finding, type Trouble } from './report/triage.ts';
export type { Fold, ShownSegment, Step, Story } from './report/story.ts';
export type { Label, Segment, SegmentOptions } from './report/segment.ts';
export type { Say } from './report/says.ts';
export type { Language, Words } from './report/words/words.ts';
export { COLUMN_FORMAT, COLUMN_HIDDEN, parseLayout } from './session/layout.ts';
export { parsePreference, type Preferences } from './session/preferences.ts';
export type { PluginSource } from './plugin/catalogue.ts';
export type { PluginDescription } from './plugin/describe.ts';
export { PluginError } from './plugin/error.ts';
export { createAnalyzer, type Analyzer } from './session/analyzer.ts';
export { createTransform } from './session/transform.ts';
export { openCapture, type Capture, type FrameOptions } from './session/capture.ts';
export type { CaptureForm, CopyFormat } from './session/copy.ts';
export type { CheckpointOptions } from './session/keeping.ts';
export type { AnalysisOptions, Progress } from './session/options.ts';
export { writeTable } from './session/tables.ts';
export type { TableName } from './tables/schema.ts';
export { describePlugin, loadPlugins, pluginNames, pluginStarter } from './session/plugins.ts';
export type { ColumnsFormat, FieldsFormat, FlowsFormat, TallyOptions, TextFormat } from './session/format.ts';
export type { Depth } from './session/plan.ts';
export type { Report, ReportOptions } from './session/report.ts';
export type { StoryPick } from './session/stories.ts';
export type { Sink } from './session/run.ts';
export type { Statistics } from './session/statistics.ts';
export { StatisticError } from './stats/error.ts';
export { printable } from './text.ts';
export { packageVersion } from './core/version.ts';
export type { Column } from './view/columns/layout.ts';
export type { ColumnShape } from './view/columns/line.ts';
export type { TimeForm, TimeFormat } from './view/columns/time.ts';
export type { DumpFormat, TreeFormat } from './view/tree/format.ts';
export { EventView, type EventViewState, type ViewOptions } from './view/event-view.ts';
export { FlowTable, type FlowTableState } from './view/flow-table.ts';
