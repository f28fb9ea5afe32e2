import { OP_DECIMAL, OP_LOAD, OP_SUBTRACT, SRC_ARG, SUBTRACT_FLOOR } from '../../../assembly/shared/program.ts';
import { ACCUMULATOR } from '../../record/numbers.ts';
import { be16 } from '../../record/place.ts';
import type { ProtocolColumns } from './column.ts';
import { HEADER } from './places.ts';

/** RFC 768: ports, then the length with the header. */
const DESTINATION = 2;
const LENGTH = 4;
const HEADER_OCTETS = 8;

export const UDP: ProtocolColumns = {
  protocol: 'UDP',
  info: (program) => {
    program.value(OP_DECIMAL, be16(0, HEADER));
    program.text(' → ');
    program.value(OP_DECIMAL, be16(DESTINATION, HEADER));
    program.text(' Len=');
    program.value(OP_LOAD, be16(LENGTH, HEADER));
    program.op(OP_SUBTRACT, { source: SRC_ARG, arg: HEADER_OCTETS, extra: SUBTRACT_FLOOR });
    program.value(OP_DECIMAL, ACCUMULATOR);
  },
};
