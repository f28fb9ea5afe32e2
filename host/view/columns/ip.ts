import { COLUMNS_RELATED } from '../../../assembly/shared/columns.ts';
import { OP_DECIMAL, OP_HEX, OP_LOAD, OP_SHIFT, SRC_ARG } from '../../../assembly/shared/program.ts';
import { IP_PROTOCOLS } from '../../fields/names/ip-protocols.ts';
import { namesByNumber } from '../../fields/names/parse.ts';
import { ACCUMULATOR } from '../../record/numbers.ts';
import { anyBit, be16, be32, below, equal, noBit, notBelow, u32, u8, unequal, type Place } from '../../record/place.ts';
import type { ProgramBuilder } from '../../record/program.ts';
import type { ProtocolColumns } from './column.ts';
import { emitName } from './names.ts';
import { COLUMNS, HEADER, length, number, octets, PACKET, version } from './places.ts';

const NAMES = namesByNumber(IP_PROTOCOLS);
const HEADER_OCTETS = 20;
const IPV6_OCTETS = 40;
const NO_NEXT_HEADER = 59;

// RFC 791 §3.1 and RFC 8200 §4.5.
const V4_LENGTH = 2;
const V4_ID = 4;
const V4_FRAGMENT = 6;
const V4_PROTOCOL = 9;
const V4_OFFSET_BITS = 0x1fff;
const OCTETS_PER_OFFSET = 3;
const V6_NEXT = 0;
const V6_FRAGMENT = 2;
const V6_ID = 4;
const V6_OFFSET_BITS = 0xfff8;

function text(program: ProgramBuilder, written: string): void {
  program.text(written);
}

/** `proto=TCP 6, off=0, ID=004d`. */
function emitFragment(program: ProgramBuilder, protocol: Place, offset: () => void, id: () => void): void {
  text(program, 'proto=');
  emitName(program, protocol, NAMES, 'Unknown');
  text(program, ' ');
  program.value(OP_DECIMAL, protocol);
  text(program, ', off=');
  offset();
  text(program, ', ID=');
  id();
  text(program, ')');
}

/** Of two passes the second one knows which frame completes the datagram. */
function emitWhole(program: ProgramBuilder): void {
  const whole = u32(COLUMNS_RELATED, COLUMNS);
  program.when([unequal(whole, 0)], () => {
    program.text(' [Reassembled in #');
    program.value(OP_DECIMAL, whole);
    program.text(']');
  });
}

/** A fragment of IPv4 that completes no datagram. */
export const IPV4_FRAGMENT: ProtocolColumns = {
  protocol: 'IPv4',
  info: (program) => {
    text(program, 'Fragmented IP protocol (');
    emitFragment(
      program,
      u8(V4_PROTOCOL, PACKET),
      () => {
        program.value(OP_LOAD, be16(V4_FRAGMENT, PACKET), { arg: V4_OFFSET_BITS });
        program.op(OP_SHIFT, { source: SRC_ARG, arg: OCTETS_PER_OFFSET });
        program.value(OP_DECIMAL, ACCUMULATOR);
      },
      () => {
        program.value(OP_HEX, be16(V4_ID, PACKET), { extra: 4 });
      },
    );
    emitWhole(program);
  },
};

/** The same of IPv6. */
export const IPV6_FRAGMENT: ProtocolColumns = {
  protocol: 'IPv6',
  info: (program) => {
    text(program, 'IPv6 fragment (');
    program.value(OP_LOAD, be16(V6_FRAGMENT, HEADER), { arg: V6_OFFSET_BITS });
    text(program, 'off=');
    program.value(OP_DECIMAL, ACCUMULATOR);
    text(program, ' more=');
    program.when([anyBit(be16(V6_FRAGMENT, HEADER), 1)], () => {
      program.text('y');
    });
    program.when([noBit(be16(V6_FRAGMENT, HEADER), 1)], () => {
      program.text('n');
    });
    text(program, ' ident=0x');
    program.value(OP_HEX, be32(V6_ID, HEADER), { extra: 8 });
    text(program, ' nxt=');
    program.value(OP_DECIMAL, u8(V6_NEXT, HEADER));
    text(program, ')');
    emitWhole(program);
  },
};

/** A protocol over IP that is not dissected. */
export const IP_PROTOCOL: ProtocolColumns = {
  protocol: (program) => {
    program.text('IPv');
    program.value(OP_DECIMAL, version);
  },
  info: (program) => {
    program.when([equal(version, 6), equal(number, NO_NEXT_HEADER)], () => {
      program.text('IPv6 no next header');
    });
    program.when([equal(version, 6), unequal(number, NO_NEXT_HEADER)], () => {
      program.text('Unknown IP Protocol: ');
    });
    const named = (): void => {
      emitName(program, number, NAMES, 'Unknown');
      program.text(' (');
      program.value(OP_DECIMAL, number);
      program.text(')');
    };
    program.when([equal(version, 6), unequal(number, NO_NEXT_HEADER)], named);
    program.when([unequal(version, 6)], named);
  },
};

/** IP whose payload says no more: too little of it is there. */
export const IP_PAYLOAD: ProtocolColumns = { protocol: IP_PROTOCOL.protocol, info: '' };

/** A header of IPv6 that is not followed. */
export const IPV6: ProtocolColumns = {
  protocol: 'IPv6',
  info: (program) => {
    program.when([below(length, IPV6_OCTETS), notBelow(octets, 1)], () => {
      program.text('Invalid IPv6 header (');
      program.value(OP_DECIMAL, length);
      program.text(' bytes, need exactly 40)');
    });
  },
};

/** A header of IPv4 that is not followed. */
export const IPV4: ProtocolColumns = {
  protocol: 'IPv4',
  info: (program) => {
    const first = u8(0, HEADER);
    program.when([notBelow(octets, HEADER_OCTETS)], () => {
      program.value(OP_LOAD, first, { arg: 0x0f, extra: 4 });
      program.when([unequal(ACCUMULATOR, 4)], () => {
        program.text('Bogus IPv4 version (');
        program.value(OP_DECIMAL, ACCUMULATOR);
        program.text(', must be 4)');
      });
      program.when([equal(ACCUMULATOR, 4)], () => {
        program.value(OP_LOAD, first, { arg: 0x0f });
        program.op(OP_SHIFT, { source: SRC_ARG, arg: 2 });
        program.when([below(ACCUMULATOR, HEADER_OCTETS)], () => {
          program.text('Bogus IP header length (');
          program.value(OP_DECIMAL, ACCUMULATOR);
          program.text(', must be at least 20)');
        });
        program.when([notBelow(ACCUMULATOR, HEADER_OCTETS)], () => {
          program.text('Bogus IP length (');
          program.value(OP_DECIMAL, be16(V4_LENGTH, HEADER));
          program.text(', less than header length ');
          program.value(OP_DECIMAL, ACCUMULATOR);
          program.text(')');
        });
      });
    });
  },
};
