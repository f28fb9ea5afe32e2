import { closeSync, openSync } from 'node:fs';
import type { Capture, CaptureForm, CopyFormat } from '../../index.ts';
import { OutputError, STDOUT, write } from '../output.ts';
import { last, UsageError, type Given } from '../usage.ts';
import { filterOf } from './filter.ts';

/** A copy of the capture, and where it goes. */
export interface Copy {
  readonly format: CopyFormat;
  /** A path, or `-` for standard output. */
  readonly path: string;
}

const FORMS: readonly CaptureForm[] = ['pcap', 'pcapng', 'nsecpcap'];
const STANDARD_OUTPUT = '-';
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: `The path to the file "%" doesn't exist.`,
  ENOTDIR: `The path to the file "%" doesn't exist.`,
  EACCES: `You don't have permission to create or write to the file "%".`,
  EISDIR: `"%" is a directory (folder), not a file.`,
};

/** What -w, -F and --capture-comment ask to be written. Throws UsageError. */
export function copyOf(given: Given): Copy | undefined {
  const wanted = last(given, 'F') ?? 'pcapng';
  const capture = FORMS.find((form) => form === wanted);
  if (capture === undefined)
    throw new UsageError(`${JSON.stringify(wanted)} isn't a capture file type that is written: ${FORMS.join(', ')}`);
  const path = last(given, 'w');
  if (path === undefined) return undefined;
  const filter = filterOf(given);
  const comments = given.values.get('capture-comment');
  if (comments !== undefined && capture !== 'pcapng') throw new UsageError(`Capture comments can only be written to a pcapng file.`);
  const format = { capture, ...(filter === undefined ? {} : { filter }), ...(comments === undefined ? {} : { comments }) };
  return { format, path };
}

/** Writes the copy. Throws OutputError where the file cannot be written. */
export async function writeCopy(capture: Capture, { format, path }: Copy): Promise<void> {
  const descriptor = path === STANDARD_OUTPUT ? STDOUT : opened(path);
  try {
    await capture.writeTo(format, (octets) => {
      write(descriptor, octets);
    });
  } finally {
    if (descriptor !== STDOUT) closeSync(descriptor);
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const reason = REASONS[code] ?? `The file to which the capture would be saved ("%") could not be opened: ${code}.`;
    throw new OutputError(
      reason.replace('%', () => path),
      { cause },
    );
  }
}
