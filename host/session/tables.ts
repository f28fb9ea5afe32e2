import { HandsharkError } from '../errors.ts';
import type { TableName } from '../tables/schema.ts';
import type { Capture } from './capture.ts';
import type { TextFormat } from './format.ts';
import { lineSink } from './lines.ts';
import type { Statistics } from './statistics.ts';

const FORMATS: Readonly<Record<TableName, TextFormat>> = {
  flows: 'flows-json-ids',
  events: 'events-json-ids',
  frames: 'frames-json-ids',
};

/**
 * Writes the connections, the events or the frames of a capture to `path` as a Parquet file: docs/tables.md says what its columns are. Resolves to the counts of the
 * pass. Rejected with HandsharkError ERR_WRITE where the file cannot be written, and with CaptureError for a damaged capture: the file holds what comes before.
 */
export async function writeTable(capture: Capture, table: TableName, path: string): Promise<Statistics> {
  const { TableWriter } = await import('../tables/writer.ts');
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw new HandsharkError('ERR_WRITE', `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`, error);
    }
  };
  const writer = attempt(() => new TableWriter(table, path));
  try {
    return await capture.writeTo(
      FORMATS[table],
      lineSink((line) => {
        attempt(() => {
          writer.add(line);
        });
      }),
    );
  } finally {
    attempt(() => {
      writer.end();
    });
  }
}
