import { COLUMNS_RELATED, RELATED_NONE } from '../../../assembly/shared/columns.ts';
import { OP_DECIMAL, OP_HEX, OP_WORD } from '../../../assembly/shared/program.ts';
import { be16, equal, RECORD, u16, u32, u8, unequal } from '../../record/place.ts';
import type { ProgramBuilder } from '../../record/program.ts';
import { choose, type Choice } from './choose.ts';
import type { ProtocolColumns } from './column.ts';
import { COLUMNS, HEADER, PACKET } from './places.ts';

// RFC 792; the names are tshark's.
const TYPE = 0;
const ECHO = 8;
const CODE = 1;
const ID = 4;
const SEQUENCE = 6;
const TIME_TO_LIVE = 8;
const WIDTH = 20;
const UNKNOWN = 'Unknown ICMP (obsolete or malformed?)';

const TYPES: Readonly<Record<number, string>> = {
  0: 'Echo (ping) reply',
  1: 'Reserved',
  2: 'Reserved',
  3: 'Destination unreachable',
  4: 'Source quench (flow control)',
  5: 'Redirect',
  6: 'Alternate host address',
  8: 'Echo (ping) request',
  9: 'Router advertisement',
  10: 'Router solicitation',
  11: 'Time-to-live exceeded',
  12: 'Parameter problem',
  13: 'Timestamp request',
  14: 'Timestamp reply',
  15: 'Information request',
  16: 'Information reply',
  17: 'Address mask request',
  18: 'Address mask reply',
  19: 'Reserved (for security)',
  30: 'Traceroute',
  31: 'Datagram Conversion Error',
  32: 'Mobile Host Redirect',
  33: 'IPv6 Where-Are-You',
  34: 'IPv6 I-Am-Here',
  35: 'Mobile Registration Request',
  36: 'Mobile Registration Reply',
  37: 'Domain Name Request',
  38: 'Domain Name Reply',
  39: 'SKIP',
  40: 'Photuris',
  41: 'Experimental mobility protocols',
  42: 'Extended Echo request',
  43: 'Extended Echo reply',
};

/** What the codes of some types mean. */
const CODES: Readonly<Record<number, readonly string[]>> = {
  3: [
    'Network unreachable',
    'Host unreachable',
    'Protocol unreachable',
    'Port unreachable',
    'Fragmentation needed',
    'Source route failed',
    'Destination network unknown',
    'Destination host unknown',
    'Source host isolated',
    'Network administratively prohibited',
    'Host administratively prohibited',
    'Network unreachable for TOS',
    'Host unreachable for TOS',
    'Communication administratively filtered',
    'Host precedence violation',
    'Precedence cutoff in effect',
  ],
  5: ['Redirect for network', 'Redirect for host', 'Redirect for TOS and network', 'Redirect for TOS and host'],
  6: ['Alternate address for host'],
  11: ['Time to live exceeded in transit', 'Fragment reassembly time exceeded'],
  12: ['Pointer indicates the error', 'Required option missing', 'Bad length'],
  40: ['Bad SPI', 'Authentication Failed', 'Decompression Failed', 'Decryption Failed', 'Need Authentication', 'Need Authorization'],
  42: ['No error'],
  43: ['No error', 'Malformed Query', 'No Such Interface', 'No Such Table Entry', 'Multiple Interfaces Satisfy Query'],
};
const WITH_NUMBERS = [0, 8, 13, 14, 15, 16, 17, 18];
/** Mobile agents say of themselves with a code, RFC 5944 §2.1. */
const ADVERTISEMENT = 9;
const MOBILE: Readonly<Record<number, string>> = { 0: 'Normal router advertisement', 16: 'Does not route common traffic' };

function emitCode(program: ProgramBuilder, words: readonly string[]): void {
  const table = words.map((word) => ` (${word})`);
  const code = u8(CODE, HEADER);
  program.when([{ place: code, below: table.length }], () => {
    program.value(OP_WORD, code, { poolArg: program.words(table), extra: table.length });
  });
  program.when([{ place: code, below: table.length, not: true }], () => {
    program.text(' (Unknown code: ');
    program.value(OP_DECIMAL, code);
    program.text(')');
  });
}

function emitNumbers(program: ProgramBuilder): void {
  program.text(' id=0x');
  program.value(OP_HEX, be16(ID, HEADER), { extra: 4 });
  program.text(', seq=');
  program.value(OP_DECIMAL, be16(SEQUENCE, HEADER));
  program.text('/');
  program.value(OP_DECIMAL, u16(SEQUENCE, HEADER));
  program.text(', ttl=');
  program.value(OP_DECIMAL, u8(TIME_TO_LIVE, PACKET));
  emitRelated(program, ECHO);
}

/** The request that a reply answers; of two passes the second one knows the reply to one of the type `request`, too. */
export function emitRelated(program: ProgramBuilder, request: number): void {
  const related = u32(COLUMNS_RELATED, COLUMNS);
  const type = u8(TYPE, HEADER);
  const isNone = equal(related, RELATED_NONE);
  program.when([isNone], () => {
    program.text(' (no response found!)');
  });
  const number = (words: string): void => {
    program.text(words);
    program.value(OP_DECIMAL, related);
    program.text(')');
  };
  const isFrame = [unequal(related, 0), unequal(related, RELATED_NONE)];
  program.when([...isFrame, unequal(type, request)], () => {
    number(' (request in ');
  });
  program.when([...isFrame, equal(type, request)], () => {
    number(' (reply in ');
  });
}

function emitAdvertisement(program: ProgramBuilder): void {
  const code = u8(CODE, HEADER);
  const known = Object.entries(MOBILE);
  for (const [number, words] of known) {
    program.when([{ place: code, equals: Number(number) }], () => {
      program.text(`Mobile IP Advertisement (${words})`);
    });
  }
  const rest = known.map(([number]) => unequal(code, Number(number)));
  program.when(rest, () => {
    program.text('Router advertisement (Unknown code: ');
    program.value(OP_DECIMAL, code);
    program.text(')');
  });
}

function emitType(program: ProgramBuilder, type: number): void {
  if (type === ADVERTISEMENT) {
    emitAdvertisement(program);
    return;
  }
  program.text((TYPES[type] ?? UNKNOWN).padEnd(WIDTH));
  const words = CODES[type];
  if (words !== undefined) emitCode(program, words);
  if (WITH_NUMBERS.includes(type)) emitNumbers(program);
}

export const ICMP: ProtocolColumns = {
  protocol: 'ICMP',
  info: (program) => {
    const types = Array.from({ length: 256 }, (_, type) => type);
    const known = types.filter((type) => TYPES[type] !== undefined);
    const choices = known.map((type): Choice => [
      type,
      () => {
        emitType(program, type);
      },
    ]);
    choose(program, u8(TYPE, HEADER), RECORD, choices);
    const table = types.map((type) => (known.includes(type) ? '' : UNKNOWN));
    program.value(OP_WORD, u8(TYPE, HEADER), { poolArg: program.words(table), extra: table.length });
  },
};

/** A message of which too little is there. */
export const ICMP_CUT: ProtocolColumns = { protocol: 'ICMP', info: '' };
