import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openSource } from '../capture/open-source.ts';
import { HandsharkError } from '../errors.ts';
import { mergeParts } from '../extract/merge.ts';
import { ExtractReader } from '../extract/reader.ts';
import { Splitter } from '../extract/split.ts';
import type { Capture } from './capture.ts';
import type { Extracted } from './extract.ts';

/** Names of the parts in a folder. */
const PART = /^part-\d{5}-of-\d{5}\.extract(?:\.gz|\.zst|\.lz4)?$/;
const DIGITS = 5;
/** Each takes a descriptor and half a megabyte while it is written. */
const PARTITIONS_MAX = 256;

/**
 * Makes an extract of a capture, dealt to `partitions` files in the new folder `folder`, each with all that belongs to some of the connections. The folder
 * appears under its name when it is whole: what is cut off leaves none. Throws HandsharkError ERR_EXTRACT where the folder is there.
 */
export async function mapCapture(capture: Capture, folder: string, partitions = 1): Promise<Extracted> {
  if (!Number.isInteger(partitions) || partitions < 1 || partitions > PARTITIONS_MAX)
    throw new HandsharkError('ERR_OPTION', `partitions is a whole number from 1 to ${PARTITIONS_MAX}`);
  const rough = join(dirname(folder), `.${basename(folder)}.${process.pid}.tmp`);
  attempt(folder, () => mkdirSync(rough));
  try {
    const extracted = await writeParts(capture, rough, partitions);
    attempt(folder, () => {
      renameSync(rough, folder);
    });
    return extracted;
  } finally {
    rmSync(rough, { recursive: true, force: true });
  }
}

async function writeParts(capture: Capture, folder: string, partitions: number): Promise<Extracted> {
  const files: number[] = [];
  try {
    const parts = Array.from({ length: partitions }, (_, part) => {
      const path = join(folder, partName(part, partitions));
      const file = attempt(path, () => openSync(path, 'wx'));
      files.push(file);
      return (octets: Uint8Array): void => {
        for (let done = 0; done < octets.length;) done += attempt(path, () => writeSync(file, octets, done));
      };
    });
    const splitter = new Splitter(parts);
    return await capture.extract((octets) => {
      splitter.take(octets);
    });
  } finally {
    for (const file of files) closeSync(file);
  }
}

function partName(part: number, partitions: number): string {
  return `part-${String(part).padStart(DIGITS, '0')}-of-${String(partitions).padStart(DIGITS, '0')}.extract`;
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new HandsharkError('ERR_EXTRACT', `${path} cannot be made: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}

/** The extracts in folders that `mapCapture` made, as sources of one series in the order of their first frames' times. Throws HandsharkError ERR_EXTRACT, CaptureError. */
export async function partsOf(folders: readonly string[]): Promise<AsyncIterable<Uint8Array>[]> {
  const timed: { folder: string; time: bigint }[] = [];
  for (const folder of folders) timed.push({ folder, time: await firstTime(folder) });
  timed.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  return timed.map(({ folder }) => merged(folder));
}

async function* merged(folder: string): AsyncGenerator<Uint8Array, void, undefined> {
  const readers = await openParts(folder);
  try {
    yield* mergeParts(readers, folder);
  } finally {
    await closeAll(readers);
  }
}

async function openParts(folder: string): Promise<ExtractReader[]> {
  const readers: ExtractReader[] = [];
  try {
    for (const name of partNames(folder)) readers.push(await openPart(join(folder, name)));
    return readers;
  } catch (error) {
    await closeAll(readers);
    throw error;
  }
}

async function openPart(path: string): Promise<ExtractReader> {
  const source = await openSource(path);
  try {
    return await ExtractReader.open(source);
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function closeAll(readers: readonly ExtractReader[]): Promise<void> {
  for (const reader of readers) await reader.close();
}

function partNames(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => PART.test(name));
  } catch (error) {
    throw new HandsharkError('ERR_EXTRACT', `${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`, error);
  }
  if (names.length === 0) throw new HandsharkError('ERR_EXTRACT', `${folder} holds no parts of an extract`);
  return names.sort();
}

/** When the first frame in the folder was, ns. */
async function firstTime(folder: string): Promise<bigint> {
  const readers = await openParts(folder);
  const times: bigint[] = [];
  try {
    for (const reader of readers) {
      // A gap of frames that are in other parts says nothing of their time.
      await reader.next(({ time, octets }) => {
        if (octets > 0n) times.push(time);
      });
      if (!reader.ended) times.push(reader.time);
    }
  } finally {
    await closeAll(readers);
  }
  return times.reduce((least, time) => (time < least ? time : least), times[0] ?? 0n);
}
