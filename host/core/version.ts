import { readFileSync } from 'node:fs';

/** The version of this package. */
export function packageVersion(): string {
  const described: unknown = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  const version = typeof described === 'object' && described !== null && 'version' in described ? described.version : undefined;
  return typeof version === 'string' ? version : 'unknown';
}
