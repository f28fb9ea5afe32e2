import { text } from 'handshark:version';

/** The version of this package. */
export function packageVersion(): string {
  return text;
}
