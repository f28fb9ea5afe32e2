import { HandsharkError } from '../errors.ts';

/** Part of a filter's text, in octets of UTF-8. */
export interface Span {
  readonly at: number;
  readonly octets: number;
}

const INDENT = '    ';

/**
 * What is wrong with a filter. `message` is one line; `report` is what tshark prints: the message, and where a place is known
 * also the filter and a mark under the place.
 */
export class FilterError extends HandsharkError {
  readonly report: string;
  readonly span: Span | undefined;

  constructor(message: string, text: string, span: Span | undefined) {
    super('ERR_FILTER', message);
    this.span = span;
    this.report = span === undefined ? message : `${message}\n${INDENT}${text}\n${INDENT}${mark(span)}`;
  }
}

function mark({ at, octets }: Span): string {
  return `${' '.repeat(at)}^${'~'.repeat(Math.max(0, octets - 1))}`;
}
