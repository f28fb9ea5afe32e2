import { FRAME_STATUS, FS_FRAGMENT } from '../../../assembly/shared/layout.ts';
import { OP_DECIMAL, OP_LOAD, OP_SUBTRACT, SRC_ARG } from '../../../assembly/shared/program.ts';
import { ACCUMULATOR } from '../../record/numbers.ts';
import { anyBit, be16, below, equal, noBit, notBelow, u32 } from '../../record/place.ts';
import type { ProgramBuilder } from '../../record/program.ts';
import type { ProtocolColumns } from './column.ts';
import { HEADER, length, octets, version } from './places.ts';

/** RFC 768: ports, then the length with the header. */
const DESTINATION = 2;
const LENGTH = 4;
const CHECKSUM = 6;
const IPV6 = 6;
const HEADER_OCTETS = 8;
const UP_TO_PORTS = 4;
const UP_TO_LENGTH = 6;
const NEGATIVE = 0x80000000;

/** The length, and what is wrong with it. */
function emitLength(program: ProgramBuilder): void {
  const stated = be16(LENGTH, HEADER);
  program.when([below(stated, HEADER_OCTETS)], () => {
    program.text(' [BAD UDP LENGTH ');
    program.value(OP_DECIMAL, stated);
    program.text(' < 8]');
  });
  program.when([notBelow(stated, HEADER_OCTETS)], () => {
    program.difference(length, stated);
    program.when([anyBit(ACCUMULATOR, NEGATIVE), noBit(u32(FRAME_STATUS), FS_FRAGMENT)], () => {
      program.text(' [BAD UDP LENGTH ');
      program.value(OP_DECIMAL, stated);
      program.text(' > IP PAYLOAD LENGTH]');
    });
    program.text(' Len=');
    program.value(OP_LOAD, stated);
    program.op(OP_SUBTRACT, { source: SRC_ARG, arg: HEADER_OCTETS });
    program.value(OP_DECIMAL, ACCUMULATOR);
    // RFC 8200 §8.1: over IPv6 there is a checksum.
    program.when([notBelow(octets, HEADER_OCTETS), equal(version, IPV6), equal(be16(CHECKSUM, HEADER), 0)], () => {
      program.text(' [ILLEGAL CHECKSUM (0)]');
    });
  });
}

export const UDP: ProtocolColumns = {
  protocol: 'UDP',
  info: (program) => {
    program.when([notBelow(octets, UP_TO_PORTS)], () => {
      program.value(OP_DECIMAL, be16(0, HEADER));
      program.text(' → ');
      program.value(OP_DECIMAL, be16(DESTINATION, HEADER));
      program.when([notBelow(octets, UP_TO_LENGTH)], () => {
        emitLength(program);
      });
    });
  },
};
