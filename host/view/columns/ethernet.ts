import { OP_DECIMAL, OP_HEX } from '../../../assembly/shared/program.ts';
import { ETHERTYPES } from '../../fields/names/ethertypes.ts';
import { namesByNumber } from '../../fields/names/parse.ts';
import type { ProtocolColumns } from './column.ts';
import { emitName } from './names.ts';
import { number } from './places.ts';

const NAMES = namesByNumber(ETHERTYPES);

/** A type for which there is no dissector: the number is the protocol. */
export const ETHERTYPE: ProtocolColumns = {
  protocol: (program) => {
    program.text('0x');
    program.value(OP_HEX, number, { extra: 4 });
  },
  info: (program) => {
    emitName(program, number, NAMES, 'Ethernet II');
  },
};

/** A number between the lengths and the types. */
export const ETHERNET_LENGTH: ProtocolColumns = {
  protocol: 'Ethernet',
  info: (program) => {
    program.text('Ethernet Unknown: Invalid length/type: 0x');
    program.value(OP_HEX, number, { extra: 4 });
    program.text(' (');
    program.value(OP_DECIMAL, number);
    program.text(')');
  },
};

export const ETHERNET_RAW: ProtocolColumns = { protocol: 'Ethernet', info: 'IEEE 802.3 Ethernet Raw ' };
export const ETHERNET: ProtocolColumns = { protocol: 'Ethernet', info: 'Ethernet II' };
