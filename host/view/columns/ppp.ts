import { OP_HEX } from '../../../assembly/shared/program.ts';
import { namesByNumber } from '../../fields/names/parse.ts';
import { PPP_PROTOCOLS } from '../../fields/names/ppp.ts';
import { RECORD, u8 } from '../../record/place.ts';
import { choose, type Choice } from './choose.ts';
import type { ProtocolColumns } from './column.ts';
import { emitName } from './names.ts';
import { HEADER, number } from './places.ts';

const NAMES = namesByNumber(PPP_PROTOCOLS);
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

/** Codes of RFC 2516 §5 and of what came after. */
const CODES: readonly (readonly [number, string])[] = [
  [0x07, 'Active Discovery Offer (PADO)'],
  [0x09, 'Active Discovery Initiation (PADI)'],
  [0x19, 'Active Discovery Request (PADR)'],
  [0x65, 'Active Discovery Session-confirmation (PADS)'],
  [0xa7, 'Active Discovery Terminate (PADT)'],
  [0xd3, 'Active Discovery Message (PADM)'],
  [0xd4, 'Active Discovery Network (PADN)'],
];

/** PPPoE's discovery stage. */
export const PPPOED: ProtocolColumns = {
  protocol: 'PPPoED',
  info: (program) => {
    const choices = CODES.map(([code, words]): Choice => [
      code,
      () => {
        program.text(words);
      },
    ]);
    choose(program, u8(CODE, HEADER), RECORD, choices);
  },
};
