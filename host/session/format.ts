import type { LineFormat } from '../fields/line.ts';
import type { Column } from '../view/columns/layout.ts';
import type { ColumnShape } from '../view/columns/line.ts';
import type { TimeForm, TimeFormat } from '../view/columns/time.ts';
import type { TreeFormat } from '../view/tree/format.ts';
import type { CopyFormat } from './copy.ts';

/** What goes with statistics. */
export interface TallyOptions {
  /** How times are written. `r`, seconds since the first frame, unless given. */
  readonly time?: TimeForm;
  /** Lines of frames that come before. */
  readonly format?: TextFormat;
  /** The lines are left out; what they would ask for still counts. */
  readonly quiet?: boolean;
}

/** `tshark -T fields`. */
export interface FieldsFormat extends Partial<LineFormat> {
  /** Wireshark's names of the fields, in order. */
  readonly fields: readonly string[];
  /** A display filter: only frames that it picks make a line. */
  readonly filter?: string;
  /** A first line with the names. */
  readonly header?: boolean;
  /** What `_ws.col.Time` shows; seconds since the first frame unless given. */
  readonly time?: TimeFormat;
  /** The columns of the packet list; tshark's unless given. */
  readonly layout?: readonly Column[];
}

/** `tshark -T text`, `-T tabs`, `-T psml`: a line, or a packet, of the columns of its packet list. */
export interface ColumnsFormat {
  readonly columns: ColumnShape;
  /** A display filter: only frames that it picks are written. */
  readonly filter?: string;
  /** What the Time column shows; seconds since the first frame unless given. */
  readonly time?: TimeFormat;
  /** The columns of the packet list; tshark's unless given. */
  readonly layout?: readonly Column[];
}

/** Connections as JSON, CSV (RFC 4180) or rows of Zeek's conn.log. */
export type FlowsFormat = 'flows-json' | 'flows-json-ids' | 'flows-csv' | 'flows-csv-ids' | 'flows-zeek';

/**
 * What `Capture.writeTo` writes: events as JSON; connections; frames as lines of fields or of columns, as trees, as packets of a capture file, or as JSON.
 * With `-ids` there is the Community ID too, and of connections the `uid` of conn.log.
 */
export type TextFormat =
  'events-json' | 'events-json-ids' | FlowsFormat | 'frames-json-ids' | FieldsFormat | ColumnsFormat | TreeFormat | CopyFormat;
