// What a body carries (RFC 9112 §7, RFC 9110 §8.4): without chunks, unpacked.

import {
  GROUP_UNDECODED,
  Piece,
  SEVERITY_CHAT,
  addExpert,
  addLine,
  addText,
  label,
  mark,
  preference,
  say,
  sayEscaped,
  sayNumber,
} from '../../sdk/index';
import { addBody, Chunks, sayChunks, sayReplaced } from './body';
import * as F from './fields';
import { Header } from './headers';
import { inflated } from './inflate';
import { hasWord } from './text';

/** Preferences, as they are declared. */
const DECOMPRESS: u32 = 0;
/** Octets of the name of a coding that are shown. */
const ENCODING_MOST: u32 = 100;

/** Adds a body of `count` octets that is not unpacked, for it is not to be. */
function addPacked(from: u32, octets: u32, count: u32): void {
  const line = mark();
  say('Content-encoded entity body (');
  sayEscaped(Piece.at + Header.encodingAt, min<u32>(Header.encodingOctets, ENCODING_MOST));
  say('): ');
  sayNumber(count);
  say(' bytes');
  addLine(from, octets, line);
  const reason = mark();
  say('Decompression disabled');
  addExpert(F.DECOMPRESSION_DISABLED, SEVERITY_CHAT, GROUP_UNDECODED, reason);
}

/** Adds what the body carries: without chunks, unpacked. */
export function addFile(from: u32, octets: u32): void {
  const isPacked =
    Header.encodingOctets != 0 &&
    (hasWord(Piece.at + Header.encodingAt, Header.encodingOctets, 'gzip') ||
      hasWord(Piece.at + Header.encodingAt, Header.encodingOctets, 'x-gzip') ||
      hasWord(Piece.at + Header.encodingAt, Header.encodingOctets, 'deflate'));
  if (!Header.chunked && !isPacked) {
    addBody(from, octets);
    return;
  }
  if (Header.chunked && Chunks.data == 0) return;
  const start = Header.chunked ? sayChunks(from) : Piece.at + from;
  const count = Header.chunked ? <u32>(mark() - start) : octets;
  if (isPacked && !preference(DECOMPRESS)) {
    addPacked(from, octets, count);
    return;
  }
  const plain = isPacked ? inflated(start, count) : 0;
  const text = plain ? plain : start;
  if (!plain && !Header.chunked) {
    addBody(from, octets);
    return;
  }
  const size = <u32>(mark() - text);
  const shown = mark();
  sayReplaced(text, plain ? size : count);
  const item = addText(F.FILE_DATA, from, octets, shown);
  const words = mark();
  say('File Data: ');
  sayNumber(plain ? size : count);
  say(' bytes');
  label(item, words);
}
