import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** Where systems keep the time zone database, and what they call the zone of the machine. */
const DATABASE = '/usr/share/zoneinfo';
const LOCAL = '/etc/localtime';

/** The TZif file of the local zone (TZ, or the machine's); undefined where there is none. */
export function readZone(): Uint8Array | undefined {
  const name = process.env.TZ?.replace(/^:/, '') ?? LOCAL;
  try {
    return readFileSync(isAbsolute(name) ? name : join(DATABASE, name));
  } catch {
    return undefined;
  }
}
