import * as C from '../../../assembly/shared/columns.ts';
import { FRAME_DST, FRAME_IP_VERSION, FRAME_SRC } from '../../../assembly/shared/layout.ts';
import { ADDRESS_VERSION_AT, OCTETS_HERE, OP_ADDRESS, OP_OCTETS, SRC_ARG } from '../../../assembly/shared/program.ts';
import { equal, RECORD, u8 } from '../../record/place.ts';
import type { ProgramBuilder } from '../../record/program.ts';
import { choose } from './choose.ts';
import type { Write } from './column.ts';
import { COLUMNS, PACKET, version } from './places.ts';

const ETHER_OCTETS = 6;
const COLON = 0x3a;
const IPV4 = 4;
const IPV6 = 6;

/** An end of the packet that TCP has the last word of. */
function endOfSegment(at: number): Write {
  return (program) => {
    program.value(OP_ADDRESS, { source: SRC_ARG, at, base: RECORD }, { extra: ADDRESS_VERSION_AT | FRAME_IP_VERSION });
  };
}

export const TCP_SOURCE: Write = endOfSegment(FRAME_SRC);
export const TCP_DESTINATION: Write = endOfSegment(FRAME_DST);

/** Adds the address that lies at the u32 at `at` of COLUMNS. */
function end(kind: number, at: number): Write {
  const base = { kind: 'columns', at } as const;
  const place = { source: SRC_ARG, at: 0, base };
  return (program: ProgramBuilder): void => {
    choose(program, u8(kind, COLUMNS), RECORD, [
      [
        C.COL_ADDRESS_ETHER,
        () => {
          program.value(OP_OCTETS, place, { arg: ETHER_OCTETS, extra: OCTETS_HERE | COLON });
        },
      ],
      [
        C.COL_ADDRESS_IPV4,
        () => {
          program.value(OP_ADDRESS, place, { extra: IPV4 });
        },
      ],
      [
        C.COL_ADDRESS_IPV6,
        () => {
          program.value(OP_ADDRESS, place, { extra: IPV6 });
        },
      ],
      [
        C.COL_ADDRESS_NA,
        () => {
          program.text('N/A');
        },
      ],
    ]);
  };
}

export const SOURCE: Write = end(C.COLUMNS_SOURCE, C.COLUMNS_SOURCE_AT);
export const DESTINATION: Write = end(C.COLUMNS_DESTINATION, C.COLUMNS_DESTINATION_AT);
export const HARDWARE_SOURCE: Write = end(C.COLUMNS_HARDWARE_SOURCE, C.COLUMNS_HARDWARE_SOURCE_AT);
export const HARDWARE_DESTINATION: Write = end(C.COLUMNS_HARDWARE_DESTINATION, C.COLUMNS_HARDWARE_DESTINATION_AT);

/** Adds an address of the innermost IP header that no error message quotes: where it lies in version 4, and in version 6. */
function ofPacket(v4: number, v6: number): Write {
  return (program) => {
    for (const [number, at] of [
      [IPV4, v4],
      [IPV6, v6],
    ] as const)
      program.when([equal(version, number)], () => {
        program.value(OP_ADDRESS, { source: SRC_ARG, at, base: PACKET }, { extra: number });
      });
  };
}

// RFC 791 §3.1, RFC 8200 §3.
export const NETWORK_SOURCE: Write = ofPacket(12, 8);
export const NETWORK_DESTINATION: Write = ofPacket(16, 24);
