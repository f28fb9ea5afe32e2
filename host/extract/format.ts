import {
  EXE_FRAMES,
  EXE_SIZE,
  EXE_TEXT,
  EXE_TEXT_MAX,
  EXH_PARTITION,
  EXH_PARTITIONS,
  EXH_VERSION,
  EXTRACT_HEADER,
  EXTRACT_MAGIC,
  EXTRACT_VERSION,
  EX_END,
} from '../../assembly/shared/extract.ts';
import { CaptureError, damageOf, isCaptureErrorCode, type ErrorPlace } from '../errors.ts';

/** Which part of a capture an extract holds. */
export interface ExtractHeader {
  /** From 0. */
  readonly partition: number;
  readonly partitions: number;
}

/** The header of an extract (assembly/shared/extract.ts). */
export function extractHeader({ partition, partitions }: ExtractHeader): Uint8Array {
  const octets = new Uint8Array(EXTRACT_HEADER);
  const view = new DataView(octets.buffer);
  view.setUint32(0, EXTRACT_MAGIC, true);
  view.setUint16(EXH_VERSION, EXTRACT_VERSION, true);
  view.setUint16(EXH_PARTITION, partition, true);
  view.setUint16(EXH_PARTITIONS, partitions, true);
  return octets;
}

/** Octets up to the next multiple of eight. */
export function padded(octets: number): number {
  return (octets + 7) & ~7;
}

/** The record that ends an extract of `frames` frames: what ended the reading, if anything did. */
export function extractEnd(frames: number, damage?: CaptureError): Uint8Array {
  const text = damage === undefined ? new Uint8Array() : new TextEncoder().encode(describe(damage));
  const octets = new Uint8Array(EXE_SIZE + padded(text.length));
  const view = new DataView(octets.buffer);
  view.setUint32(0, EX_END, true);
  view.setUint32(EXE_TEXT, text.length, true);
  view.setBigUint64(EXE_FRAMES, BigInt(frames), true);
  octets.set(text, EXE_SIZE);
  return octets;
}

function describe(damage: CaptureError): string {
  const { code, reason, place } = damageOf(damage);
  const text = JSON.stringify({ code, reason, ...place });
  return text.length <= EXE_TEXT_MAX / 4 ? text : JSON.stringify({ code, reason: 'damage', offset: place.offset, frame: place.frame });
}

/**
 * The damage that an EX_END tells of, undefined for none. `before`: frames that came before the extract; `file`: its name, for what it does not say.
 * What it says is not trusted: ERR_CAPTURE_DAMAGED where it is no damage in words.
 */
export function endDamage(octets: Uint8Array, before: number, file: string): CaptureError | undefined {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const length = view.getUint32(EXE_TEXT, true);
  if (length === 0) return undefined;
  const told = parse(new TextDecoder().decode(octets.subarray(EXE_SIZE, EXE_SIZE + length)));
  const { code, reason } = told;
  if (!isCaptureErrorCode(code) || typeof reason !== 'string')
    return new CaptureError('ERR_CAPTURE_DAMAGED', 'the extract ends with a damage that it does not tell', { file });
  const frame = numberOf(told, 'frame');
  const place: ErrorPlace = {
    file: typeof told['file'] === 'string' ? told['file'] : file,
    ...numbers(told, ['offset', 'block', 'needed', 'had']),
    ...(frame === undefined ? {} : { frame: frame + before }),
  };
  return new CaptureError(code, reason, place);
}

type Told = Readonly<Record<string, unknown>>;

function parse(text: string): Told {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Told) : {};
  } catch {
    return {};
  }
}

function numberOf(told: Told, key: string): number | undefined {
  const value = told[key];
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function numbers<K extends string>(told: Told, keys: readonly K[]): Partial<Record<K, number>> {
  const found: Partial<Record<K, number>> = {};
  for (const key of keys) {
    const value = numberOf(told, key);
    if (value !== undefined) found[key] = value;
  }
  return found;
}
