import { between, CLASSES, inverse, oneOf, union, withBothCases, type OctetSet } from './octet-set.ts';

/** What reads a regular expression, as far as classes need it. */
export interface ClassReader {
  readonly text: string;
  at: number;
  fail(message: string): never;
  /** For the escape whose backslash was taken. */
  escapedSet(): OctetSet;
  escapedOctet(): string;
}

const POSIX = /\[:(\^?)([a-z]*):\]/y;
/** What looks like a name in a class: PCRE2 takes it for one wherever it stands, and of these three it knows the first. */
const BRACKETED = /\[([:.=])(?:\\[\]\\]|(?!\1\]|\[\1|\]).)*\1\]/sy;
const SET_ESCAPE = /^[dhsvw]$/i;

/** Reads the class that begins at the reader's place. */
export function readClass(reader: ClassReader, bothCases: boolean): OctetSet {
  const { text } = reader;
  const mark = bracketed(reader);
  if (mark === ':') reader.fail('POSIX named classes are supported only within a class');
  refuseCollating(reader, mark);
  reader.at++;
  const negative = text.charAt(reader.at) === '^';
  if (negative) reader.at++;
  const sets: OctetSet[] = [];
  for (let first = true; ; first = false) {
    if (reader.at >= text.length) reader.fail('missing terminating ] for character class');
    if (text.charAt(reader.at) === ']' && !first) break;
    sets.push(readMember(reader));
  }
  reader.at++;
  const set = bothCases ? withBothCases(union(...sets)) : union(...sets);
  return negative ? inverse(set) : set;
}

/** The mark in the brackets of the name that stands here, if one does. */
function bracketed({ text, at }: ClassReader): string | undefined {
  BRACKETED.lastIndex = at;
  return BRACKETED.exec(text)?.[1];
}

function refuseCollating(reader: ClassReader, mark: string | undefined): void {
  if (mark === '.' || mark === '=') reader.fail('POSIX collating elements are not supported');
}

function readMember(reader: ClassReader): OctetSet {
  const { text } = reader;
  refuseCollating(reader, bracketed(reader));
  POSIX.lastIndex = reader.at;
  const [posix, not = '', name = ''] = POSIX.exec(text) ?? [];
  if (posix !== undefined) {
    const named = CLASSES.get(name) ?? reader.fail('unknown POSIX class name');
    reader.at += posix.length;
    return not === '' ? named : inverse(named);
  }
  const isSet = text.charAt(reader.at) === '\\' && SET_ESCAPE.test(text.charAt(reader.at + 1));
  if (isSet) {
    reader.at++;
    return reader.escapedSet();
  }
  const low = readOctet(reader);
  const after = text.charAt(reader.at + 1);
  const isRange = text.charAt(reader.at) === '-' && after !== ']' && after !== '';
  if (!isRange || (after === '\\' && SET_ESCAPE.test(text.charAt(reader.at + 2)))) return oneOf(low);
  reader.at++;
  const high = readOctet(reader);
  if (high < low) reader.fail('range out of order in character class');
  return between(low.charCodeAt(0), high.charCodeAt(0));
}

function readOctet(reader: ClassReader): string {
  const next = reader.text.charAt(reader.at++);
  if (next !== '\\') return next;
  if (reader.at >= reader.text.length) reader.fail('\\ at end of pattern');
  if (reader.text.charAt(reader.at) === 'b') {
    reader.at++;
    return '\b';
  }
  return reader.escapedOctet();
}
