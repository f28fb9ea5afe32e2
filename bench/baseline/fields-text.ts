import { Decoder } from './decoder.ts';
import { TypedTable } from './typed-table.ts';
import { Walker } from './walker.ts';

/** Octets of text that are handed out at a time. */
const PIECE_OCTETS = 65536;
const FLAG_DIGITS = 4;
const HEXADECIMAL = 16;

/** Writes number of the connection, flags and raw sequence number of every packet as `tshark -T fields` does, the plain way. */
export function fieldsText(contents: Uint8Array, sink?: (text: Buffer) => void): { octets: number } {
  const walker = new Walker(contents);
  const decoder = new Decoder(contents);
  const table = new TypedTable(contents);
  let octets = 0;
  let text = '';
  const flush = (): void => {
    const piece = Buffer.from(text, 'latin1');
    octets += piece.length;
    sink?.(piece);
    text = '';
  };
  walker.give(0, contents.length);
  while (walker.next()) {
    if (decoder.decode(walker)) {
      const flags = decoder.flags.toString(HEXADECIMAL).padStart(FLAG_DIGITS, '0');
      text += `${table.find(decoder)}\t0x${flags}\t${decoder.seq >>> 0}\n`;
    } else text += '\t\t\n';
    if (text.length > PIECE_OCTETS) flush();
  }
  flush();
  return { octets };
}
