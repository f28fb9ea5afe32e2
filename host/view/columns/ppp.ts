import { OP_HEX } from '../../../assembly/shared/program.ts';
import { namesByNumber } from '../../fields/names/parse.ts';
import { PPP_PROTOCOLS } from '../../fields/names/ppp.ts';
import { PPPOE_CODES } from '../../fields/names/link.ts';
import { u8 } from '../../record/place.ts';
import type { ProtocolColumns } from './column.ts';
import { emitName } from './names.ts';
import { HEADER, number } from './places.ts';

const NAMES = namesByNumber(PPP_PROTOCOLS);
const CODES = namesByNumber(PPPOE_CODES);
const CODE = 1;

/** A PPP protocol that is not dissected: its number is the protocol. */
export const PPP: ProtocolColumns = {
  protocol: (program) => {
    program.text('0x');
    program.value(OP_HEX, number, { extra: 4 });
  },
  info: (program) => {
    program.text('PPP ');
    emitName(program, number, NAMES, 'Unknown');
    program.text(' (0x');
    program.value(OP_HEX, number, { extra: 4 });
    program.text(')');
  },
};

/** PPPoE's discovery stage. */
export const PPPOED: ProtocolColumns = {
  protocol: 'PPPoED',
  info: (program) => {
    emitName(program, u8(CODE, HEADER), CODES, 'Unknown');
  },
};
