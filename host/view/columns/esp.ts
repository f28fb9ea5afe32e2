import { OP_HEX } from '../../../assembly/shared/program.ts';
import { be32 } from '../../record/place.ts';
import type { ProtocolColumns } from './column.ts';
import { HEADER } from './places.ts';

/** RFC 4303 §2: the index comes first. */
export const ESP: ProtocolColumns = {
  protocol: 'ESP',
  info: (program) => {
    program.text('ESP (SPI=0x');
    program.value(OP_HEX, be32(0, HEADER), { extra: 8 });
    program.text(')');
  },
};

/** RFC 4302 §2: the index comes after next header, length, and two reserved octets. */
export const AH: ProtocolColumns = {
  protocol: 'AH',
  info: (program) => {
    program.text('AH (SPI=0x');
    program.value(OP_HEX, be32(4, HEADER), { extra: 8 });
    program.text(')');
  },
};
