import { readFileSync } from 'node:fs';
import { HandsharkError } from '../errors.ts';

/** Where the build puts the script of reports. */
const SCRIPT = new URL('../../report/script.js', import.meta.url);

/** The script that is part of every report. Throws HandsharkError ERR_REPORT when the build lacks it. */
export function reportScript(): string {
  try {
    return readFileSync(SCRIPT, 'utf8');
  } catch (cause) {
    throw new HandsharkError('ERR_REPORT', `the script of reports cannot be read: ${SCRIPT.pathname}`, cause);
  }
}
