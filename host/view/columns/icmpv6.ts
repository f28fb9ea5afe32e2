import { OCTETS_HERE, OP_ADDRESS, OP_DECIMAL, OP_HEX, OP_OCTETS, OP_WORD, SRC_ARG } from '../../../assembly/shared/program.ts';
import { anyBit, be16, equal, noBit, notBelow, RECORD, u8 } from '../../record/place.ts';
import type { ProgramBuilder } from '../../record/program.ts';
import { choose, type Choice } from './choose.ts';
import type { ProtocolColumns } from './column.ts';
import { emitRelated } from './icmp.ts';
import { HEADER, octets, PACKET } from './places.ts';

// RFC 4443, RFC 4861; the names are tshark's.
const TYPE = 0;
const CODE = 1;
const ID = 4;
const SEQUENCE = 6;
const HOP_LIMIT = 7;
const HEADER_OCTETS = 8;
const TARGET = 8;
const TARGET_OCTETS = 16;
const ADVERTISED = 4;
const IPV6 = 6;
const COLON = 0x3a;
const ETHER_OCTETS = 6;
/** Options of neighbour discovery: type 1, length 1 in units of eight octets, then the address. */
const OPTION_OCTETS = 8;
const OPTION_ADDRESS = 2;
const SOURCE_ADDRESS = 1;
const TARGET_ADDRESS = 2;

const ECHO_REQUEST = 128;
const ECHO_REPLY = 129;
const SOLICIT_ROUTER = 133;
const ADVERTISE_ROUTER = 134;
const SOLICIT = 135;
const ADVERTISE = 136;

const TYPES: Readonly<Record<number, string>> = {
  1: 'Destination Unreachable',
  2: 'Packet Too Big',
  3: 'Time Exceeded',
  4: 'Parameter Problem',
  127: 'Reserved for expansion of ICMPv6 error messages',
  128: 'Echo (ping) request',
  129: 'Echo (ping) reply',
  130: 'Multicast Listener Query',
  131: 'Multicast Listener Report',
  132: 'Multicast Listener Done',
  133: 'Router Solicitation',
  134: 'Router Advertisement',
  135: 'Neighbor Solicitation for ',
  136: 'Neighbor Advertisement ',
  137: 'Redirect',
  138: 'Router Renumbering',
  139: 'Node Information Query',
  140: 'Node Information Reply',
  141: 'Inverse Neighbor Discovery Solicitation',
  142: 'Inverse Neighbor Discovery Advertisement',
  143: 'Multicast Listener Report Message v2',
  144: 'Home Agent Address Discovery Request',
  145: 'Home Agent Address Discovery Reply',
  146: 'Mobile Prefix Solicitation',
  147: 'Mobile Prefix Advertisement',
  148: 'Certification Path Solicitation',
  149: 'Certification Path Advertisement',
  151: 'Multicast Router Advertisement',
  152: 'Multicast Router Solicitation',
  153: 'Multicast Router Termination',
  156: 'Locator Update',
  157: 'Duplicate Address Request',
  158: 'Duplicate Address Confirmation',
  159: 'MPL Control Message',
  255: 'Reserved for expansion of ICMPv6 informational messages',
};
const PRIVATE = [100, 101, 200, 201];

const CODES: Readonly<Record<number, readonly string[]>> = {
  1: [
    'no route to destination',
    'Administratively prohibited',
    'Beyond scope of source address',
    'Address unreachable',
    'Port unreachable',
    'Source address failed ingress/egress policy',
    'Reject route to destination',
    'Error in Source Routing Header',
  ],
  3: ['hop limit exceeded in transit', 'fragment reassembly time exceeded'],
  4: [
    'erroneous header field encountered',
    'unrecognized Next Header type encountered',
    'unrecognized IPv6 option encountered',
    'IPv6 First Fragment has incomplete IPv6 Header Chain',
  ],
  138: ['Command', 'Result'],
  140: ['Successful', 'Refused', 'Unknown query type'],
};

function emitCode(program: ProgramBuilder, words: readonly string[]): void {
  const code = u8(CODE, HEADER);
  const table = words.map((word) => ` (${word})`);
  program.when([{ place: code, below: table.length }], () => {
    program.value(OP_WORD, code, { poolArg: program.words(table), extra: table.length });
  });
  program.when([{ place: code, below: table.length, not: true }], () => {
    program.text(' (Unknown (');
    program.value(OP_DECIMAL, code);
    program.text('))');
  });
}

function emitNumbers(program: ProgramBuilder): void {
  program.text(' id=0x');
  program.value(OP_HEX, be16(ID, HEADER), { extra: 4 });
  program.text(', seq=');
  program.value(OP_DECIMAL, be16(SEQUENCE, HEADER));
  program.text(', hop limit=');
  program.value(OP_DECIMAL, u8(HOP_LIMIT, PACKET));
  emitRelated(program, ECHO_REQUEST);
}

/** The link-layer address of the option that begins `at` octets into the message, where it is one of `type`. */
function emitOption(program: ProgramBuilder, at: number, type: number, before: string): void {
  program.when([notBelow(octets, at + OPTION_OCTETS - HEADER_OCTETS), equal(u8(at, HEADER), type)], () => {
    program.text(before);
    const place = { source: SRC_ARG, at: at + OPTION_ADDRESS, base: HEADER };
    program.value(OP_OCTETS, place, { arg: ETHER_OCTETS, extra: OCTETS_HERE | COLON });
  });
}

/** The target was captured. */
const hasTarget = notBelow(octets, TARGET_OCTETS);

function emitTarget(program: ProgramBuilder): void {
  program.value(OP_ADDRESS, { source: SRC_ARG, at: TARGET, base: HEADER }, { extra: IPV6 });
}

/** Router, solicited, override. */
const FLAGS: readonly (readonly [number, string])[] = [
  [0x80, 'rtr'],
  [0x40, 'sol'],
  [0x20, 'ovr'],
];

function emitFlags(program: ProgramBuilder): void {
  const flags = u8(ADVERTISED, HEADER);
  program.text(' (');
  FLAGS.forEach(([mask, name], index) => {
    const before = FLAGS.slice(0, index).reduce((bits, [bit]) => bits | bit, 0);
    program.when([anyBit(flags, mask)], () => {
      if (before !== 0)
        program.when([anyBit(flags, before)], () => {
          program.text(', ');
        });
      program.text(name);
    });
  });
  program.when([noBit(flags, 0xe0)], () => {
    program.text('none');
  });
  program.text(')');
}

const AFTER: Readonly<Record<number, (program: ProgramBuilder) => void>> = {
  [ECHO_REQUEST]: emitNumbers,
  [ECHO_REPLY]: emitNumbers,
  [SOLICIT_ROUTER]: (program) => {
    emitOption(program, 8, SOURCE_ADDRESS, ' from ');
  },
  [ADVERTISE_ROUTER]: (program) => {
    emitOption(program, 16, SOURCE_ADDRESS, ' from ');
  },
  [SOLICIT]: (program) => {
    program.when([hasTarget], () => {
      emitTarget(program);
      emitOption(program, 24, SOURCE_ADDRESS, ' from ');
    });
  },
  [ADVERTISE]: (program) => {
    program.when([hasTarget], () => {
      emitTarget(program);
      emitFlags(program);
      emitOption(program, 24, TARGET_ADDRESS, ' is at ');
    });
  },
};

export const ICMPV6: ProtocolColumns = {
  protocol: 'ICMPv6',
  info: (program) => {
    const type = u8(TYPE, HEADER);
    const names = Array.from({ length: 256 }, (_, number) => TYPES[number] ?? (PRIVATE.includes(number) ? 'Private experimentation' : ''));
    program.value(OP_WORD, type, { poolArg: program.words(names), extra: names.length });
    const choices = names.flatMap((name, number): Choice[] => {
      const codes = CODES[number];
      const after = AFTER[number];
      if (name !== '' && codes === undefined && after === undefined) return [];
      return [
        [
          number,
          () => {
            if (codes !== undefined) emitCode(program, codes);
            after?.(program);
            if (name === '') program.text(`Unknown (${String(number)})`);
          },
        ],
      ];
    });
    choose(program, type, RECORD, choices);
  },
};

/** A message of which too little is there. */
export const ICMPV6_CUT: ProtocolColumns = { protocol: 'ICMPv6', info: '' };
