import { ENTERPRISES } from '../../fields/names/enterprises.ts';
import { COLUMNS_HEADER } from '../../../assembly/shared/columns.ts';
import { OP_DECIMAL, OP_HEX } from '../../../assembly/shared/program.ts';
import { GRE_PROTOCOLS } from '../../fields/names/link.ts';
import { namesByNumber } from '../../fields/names/parse.ts';
import { anyBit, be16, be32, equal, u32, u8, unequal } from '../../record/place.ts';
import type { ProtocolColumns } from './column.ts';
import { emitName } from './names.ts';
import { HEADER, number } from './places.ts';

const GRE_NAMES = namesByNumber(GRE_PROTOCOLS);

/** What GRE carries where that is not dissected. */
export const GRE: ProtocolColumns = {
  protocol: 'GRE',
  info: (program) => {
    program.text('Encapsulated ');
    const names = [...GRE_NAMES.keys()];
    emitName(program, number, GRE_NAMES, '');
    program.when(
      names.map((known) => unequal(number, known)),
      () => {
        program.text('0x');
        program.value(OP_HEX, number, { extra: 4 });
        program.text(' (unknown)');
      },
    );
  },
};

export const MPLS: ProtocolColumns = { protocol: 'MPLS', info: 'MPLS Label Switched Packet' };
export const PPPOE: ProtocolColumns = { protocol: 'PPPoES', info: '' };
export const RAW: ProtocolColumns = { protocol: 'N/A', info: 'Raw packet data' };
export const SLL: ProtocolColumns = { protocol: 'SLL', info: '' };

/** A tag of IEEE 802.1Q: priority 3, eligibility 1, identifier 12. */
export const VLAN: ProtocolColumns = {
  protocol: 'VLAN',
  info: (program) => {
    const tag = be16(0, HEADER);
    program.text('PRI: ');
    program.value(OP_DECIMAL, tag, { arg: 7, extra: 13 });
    program.text('  DEI: ');
    program.value(OP_DECIMAL, tag, { arg: 1, extra: 12 });
    program.text('  ID: ');
    program.value(OP_DECIMAL, tag, { arg: 0xfff });
  },
};

// A custom block of pcapng: type, length, private enterprise number, in the byte order of its section.
const ENTERPRISE = 8;
/** Block type and the bit that says that it must not be copied. */
const LITTLE_ENDIAN = 0xad;
const NO_COPY_LITTLE = 0x40000000;
const NO_COPY_BIG = 0x40;
const ENTERPRISE_NAMES = namesByNumber(ENTERPRISES);

/** A custom block that counts as a frame. */
export const CUSTOM: ProtocolColumns = {
  protocol: 'PCAPNG',
  info: (program) => {
    const base = { kind: 'columns', at: COLUMNS_HEADER } as const;
    const isLittle = equal(u8(0, base), LITTLE_ENDIAN);
    for (const [condition, pen, bit] of [
      [isLittle, u32(ENTERPRISE, base), NO_COPY_LITTLE],
      [{ ...isLittle, not: true }, be32(ENTERPRISE, base), NO_COPY_BIG],
    ] as const) {
      program.when([condition], () => {
        program.text('Custom Block: PEN = ');
        emitName(program, pen, ENTERPRISE_NAMES, 'Unknown');
        program.text(' (');
        program.value(OP_DECIMAL, pen);
        program.text('), will ');
        program.when([anyBit(u32(0, base), bit)], () => {
          program.text('not ');
        });
        program.text('be copied');
      });
    }
  },
};

/** BSD's loopback, where nothing is known for its family. */
export const NULL: ProtocolColumns = { protocol: 'N/A', info: 'Null/Loopback' };
