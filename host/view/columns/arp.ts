import { OCTETS_HERE, OP_ADDRESS, OP_OCTETS, SRC_ARG } from '../../../assembly/shared/program.ts';
import { ACCUMULATOR } from '../../record/numbers.ts';
import { be16, be32, equal, RECORD, unequal } from '../../record/place.ts';
import type { ProgramBuilder } from '../../record/program.ts';
import { choose } from './choose.ts';
import type { ProtocolColumns } from './column.ts';
import { HEADER } from './places.ts';

// RFC 826, for Ethernet and IPv4.
const OPERATION = 6;
const SENDER_HARDWARE = 8;
const SENDER = 14;
const TARGET = 24;
const REQUEST = 1;
const REPLY = 2;
const ETHER_OCTETS = 6;
const COLON = 0x3a;
const IPV4 = 4;

function emitIpv4(program: ProgramBuilder, at: number): void {
  program.value(OP_ADDRESS, { source: SRC_ARG, at, base: HEADER }, { extra: IPV4 });
}

export const ARP: ProtocolColumns = {
  protocol: 'ARP',
  info: (program) => {
    choose(program, be16(OPERATION, HEADER), RECORD, [
      [
        REQUEST,
        () => {
          program.difference(be32(SENDER, HEADER), be32(TARGET, HEADER));
          program.when([equal(ACCUMULATOR, 0)], () => {
            program.text('ARP Announcement for ');
            emitIpv4(program, SENDER);
          });
          program.difference(be32(SENDER, HEADER), be32(TARGET, HEADER));
          program.when([unequal(ACCUMULATOR, 0)], () => {
            program.text('Who has ');
            emitIpv4(program, TARGET);
            program.text('? ');
            program.when([equal(be32(SENDER, HEADER), 0)], () => {
              program.text('(ARP Probe)');
            });
            program.when([unequal(be32(SENDER, HEADER), 0)], () => {
              program.text('Tell ');
              emitIpv4(program, SENDER);
            });
          });
        },
      ],
      [
        REPLY,
        () => {
          emitIpv4(program, SENDER);
          program.text(' is at ');
          program.value(
            OP_OCTETS,
            { source: SRC_ARG, at: SENDER_HARDWARE, base: HEADER },
            { arg: ETHER_OCTETS, extra: OCTETS_HERE | COLON },
          );
        },
      ],
    ]);
  },
};
