import { base64 } from './base64.ts';
import { fixed, seconds } from './printf.ts';
import type { FollowRecord } from './record.ts';

/** An end of a followed stream. */
export interface Node {
  readonly address: string;
  readonly port: number;
}

/** How a followed stream is written. */
export interface FollowShape {
  readonly head: (filter: string, nodes: readonly [Node, Node]) => string;
  /** The text of a record. Those that are not `shown` are still counted, where that matters. */
  readonly record: (record: FollowRecord, shown: boolean) => string;
  readonly tail: string;
}

const RULE = '='.repeat(67);
const ROW = 16;
const HALF = 8;
const OFFSET_DIGITS = 8;
const BASE64_OCTETS = 57;
const TIME_DECIMALS = 9;
const DOT = 0x2e;
const PRINTABLE = 0x20;
const DELETE = 0x7f;

/** What octets of text become: printable ones, carriage returns and line feeds themselves, others a dot. */
const ASCII: Uint8Array = Uint8Array.from({ length: 256 }, (_, octet) =>
  (octet >= PRINTABLE && octet < DELETE) || octet === 0x0a || octet === 0x0d ? octet : DOT,
);
/** What tshark makes of printable octets as EBCDIC. */
const EBCDIC_PRINTABLE = " !\"#$%&'()*+,-./..23456789:;<=.? ...........<(+|&.........!$*);^-/........|,%_>?..........:#@'=.";
const EBCDIC: Uint8Array = ASCII.map((octet) => (octet >= PRINTABLE ? EBCDIC_PRINTABLE.charCodeAt(octet - PRINTABLE) : octet));

/** The shape that -z calls `mode`. */
export function followShape(mode: string): FollowShape | undefined {
  switch (mode) {
    case 'ascii':
      return framed(mode, text(ASCII));
    case 'ebcdic':
      return framed(mode, text(EBCDIC));
    case 'hex':
      return framed(mode, hex());
    case 'raw':
      return framed(mode, ({ side, data }, shown) => (shown ? `${indent(side)}${Array.from(data, twoDigits).join('')}\n` : ''));
    case 'yaml':
      return { head: yamlHead, record: yamlRecord, tail: '' };
    default:
      return undefined;
  }
}

function framed(mode: string, record: FollowShape['record']): FollowShape {
  return {
    head(filter, nodes): string {
      const lines = nodes.map((node, index) => `Node ${String(index)}: ${nodeText(node)}\n`).join('');
      return `\n${RULE}\nFollow: tcp,${mode}\nFilter: ${filter}\n${lines}`;
    },
    record,
    tail: `${RULE}\n`,
  };
}

function nodeText({ address, port }: Node): string {
  return address.includes(':') ? `[${address}]:${String(port)}` : `${address}:${String(port)}`;
}

function twoDigits(octet: number): string {
  return octet.toString(16).padStart(2, '0');
}

function indent(side: number): string {
  return side === 0 ? '' : '\t';
}

function text(table: Uint8Array): FollowShape['record'] {
  return ({ side, data }, shown) => {
    if (!shown) return '';
    let mapped = '';
    for (const octet of data) mapped += String.fromCharCode(table[octet] ?? DOT);
    return `${indent(side)}${String(data.length)}\n${mapped}\n`;
  };
}

/** Offsets go on from record to record, apart for the two sides. */
function hex(): FollowShape['record'] {
  const offsets = [0, 0];
  return ({ side, data }, shown) => {
    const start = offsets[side] ?? 0;
    offsets[side] = start + data.length;
    if (!shown) return '';
    let lines = '';
    for (let at = 0; at < data.length; at += ROW) lines += `${indent(side)}${hexRow(start + at, data.subarray(at, at + ROW))}\n`;
    return lines;
  };
}

function hexRow(offset: number, octets: Uint8Array): string {
  let numbers = '';
  let letters = '';
  octets.forEach((octet, index) => {
    numbers += `${index === HALF ? ' ' : ''}${twoDigits(octet)} `;
    letters += `${String.fromCharCode(octet >= PRINTABLE && octet < DELETE ? octet : DOT)}${index === HALF - 1 ? ' ' : ''}`;
  });
  // One space at the end is lost, be it a letter or the gap in the middle.
  const cut = letters.endsWith(' ') ? letters.slice(0, -1) : letters;
  return `${offset.toString(16).toUpperCase().padStart(OFFSET_DIGITS, '0')}  ${numbers.padEnd(ROW * 3 + 1)} ${cut}`;
}

function yamlHead(_filter: string, nodes: readonly [Node, Node]): string {
  const peers = nodes.map(({ address, port }, index) => `  - peer: ${String(index)}\n    host: ${address}\n    port: ${String(port)}\n`);
  return `peers:\n${peers.join('')}packets:\n`;
}

function yamlRecord({ side, frame, time, data }: FollowRecord, shown: boolean): string {
  if (!shown) return '';
  let lines = '';
  for (let at = 0; at < data.length; at += BASE64_OCTETS) lines += `      ${base64(data.subarray(at, at + BASE64_OCTETS))}\n`;
  const stamp = fixed(seconds(time), TIME_DECIMALS);
  return `  - packet: ${String(frame)}\n    peer: ${String(side)}\n    timestamp: ${stamp}\n    data: !!binary |\n${lines}`;
}
