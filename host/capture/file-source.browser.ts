import { CaptureError } from '../errors.ts';
import type { OctetSource } from './source.ts';

export const STANDARD_INPUT = '-';

/** Browsers open no paths. */
export function isRegularFile(_path: string): boolean {
  return false;
}

/** Throws CaptureError ERR_CAPTURE_OPEN. */
export function openFileSource(path: string): Promise<OctetSource> {
  return Promise.reject(new CaptureError('ERR_CAPTURE_OPEN', 'a browser opens no paths: give it a File', { file: path }));
}
