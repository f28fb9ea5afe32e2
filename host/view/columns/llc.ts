import { HEX_UPPER, OP_DECIMAL, OP_HEX, OP_LOAD } from '../../../assembly/shared/program.ts';
import { LLC_POINTS } from '../../fields/names/link.ts';
import { namesByNumber } from '../../fields/names/parse.ts';
import { ACCUMULATOR } from '../../record/numbers.ts';
import { anyBit, be16, be32, equal, noBit, notBelow, u8, unequal, type Place } from '../../record/place.ts';
import type { ProgramBuilder } from '../../record/program.ts';
import type { ProtocolColumns } from './column.ts';
import { emitName } from './names.ts';
import { HEADER, octets } from './places.ts';

// ISO/IEC 8802-2 §3.2 and §5.3.
const DSAP = 0;
const SSAP = 1;
const CONTROL = 2;
const SNAP = 0xaa;
const GROUP = 1;
const UNNUMBERED = 3;
const NUMBERED = 1;
const FINAL = 0x10;
const FUNCTION = 0xec;
const FINAL_WIDE = 1;
/** Organisation and protocol. */
const SNAP_OCTETS = 5;
const SNAP_OUI = 3;
const SNAP_ID = 6;

const POINTS = namesByNumber(LLC_POINTS);
/** Commands and responses of unnumbered frames. */
const FUNCTIONS: ReadonlyMap<number, readonly [string, string]> = new Map([
  [0x00, ['UI', 'UI']],
  [0x0c, ['DM', 'DM']],
  [0x40, ['DISC', 'RD']],
  [0x60, ['UA', 'UA']],
  [0x6c, ['SABME', 'SABME']],
  [0x84, ['FRMR', 'FRMR']],
  [0xac, ['XID', 'XID']],
  [0xe0, ['TEST', 'TEST']],
]);
const SUPERVISORY = ['RR', 'RNR', 'REJ', 'SREJ'];
/** Organisations that give protocols their numbers, IEEE Registration Authority. */
const ORGANISATIONS: ReadonlyMap<number, string> = new Map([
  [0x000000, 'Officially Xerox, but 0:0:0:0:0:0 is more common'],
  [0x00000c, 'Cisco Systems, Inc'],
  [0x0000f8, 'Digital Equipment Corporation'],
  [0x0080c2, 'IEEE 802.1 Chair'],
  [0x080007, 'Apple, Inc.'],
]);

const control = u8(CONTROL, HEADER);
const ssap = u8(SSAP, HEADER);
const isResponse = anyBit(ssap, GROUP);
const isCommand = noBit(ssap, GROUP);

function text(program: ProgramBuilder, written: string, ...conditions: Parameters<ProgramBuilder['when']>[0]): void {
  program.when(conditions, () => {
    program.text(written);
  });
}

function emitPolled(program: ProgramBuilder, place: Place, bit: number): void {
  text(program, ' P', anyBit(place, bit), isCommand);
  text(program, ' F', anyBit(place, bit), isResponse);
}

function emitUnnumbered(program: ProgramBuilder): void {
  program.text('U');
  emitPolled(program, control, FINAL);
  program.text(', func=');
  const functionOf = { place: control, mask: FUNCTION };
  for (const [bits, [command, response]] of FUNCTIONS) {
    text(program, command, { ...functionOf, equals: bits }, isCommand);
    text(program, response, { ...functionOf, equals: bits }, isResponse);
  }
}

function emitNumbered(program: ProgramBuilder): void {
  const wide = u8(CONTROL + 1, HEADER);
  const received = (): void => {
    program.text(', N(R)=');
    program.value(OP_DECIMAL, wide, { arg: 0x7f, extra: 1 });
  };
  program.when([anyBit(control, NUMBERED)], () => {
    program.text('S');
    emitPolled(program, wide, FINAL_WIDE);
    program.text(', func=');
    SUPERVISORY.forEach((name, index) => {
      text(program, name, { place: control, mask: 0x0c, equals: index << 2 });
    });
    received();
  });
  program.when([noBit(control, NUMBERED)], () => {
    program.text('I');
    emitPolled(program, wide, FINAL_WIDE);
    received();
    program.text(', N(S)=');
    program.value(OP_DECIMAL, control, { arg: 0x7f, extra: 1 });
  });
}

function emitPoints(program: ProgramBuilder): void {
  program.text('; DSAP ');
  emitName(program, u8(DSAP, HEADER), POINTS, 'Unknown');
  text(program, ' Group', anyBit(u8(DSAP, HEADER), GROUP));
  text(program, ' Individual', noBit(u8(DSAP, HEADER), GROUP));
  program.text(', SSAP ');
  program.value(OP_LOAD, ssap, { arg: 0xfe });
  emitName(program, ACCUMULATOR, POINTS, 'Unknown');
  text(program, ' Response', isResponse);
  text(program, ' Command', isCommand);
}

function emitSnap(program: ProgramBuilder): void {
  program.text('; SNAP, OUI 0x');
  program.value(OP_LOAD, be32(SNAP_OUI, HEADER), { arg: 0xffffff, extra: 8 });
  program.value(OP_HEX, ACCUMULATOR, { extra: HEX_UPPER | 6 });
  program.text(' (');
  emitName(program, ACCUMULATOR, ORGANISATIONS, 'Unknown');
  program.text('), PID 0x');
  program.value(OP_HEX, be16(SNAP_ID, HEADER), { extra: HEX_UPPER | 4 });
}

export const LLC: ProtocolColumns = {
  protocol: 'LLC',
  info: (program) => {
    program.when([{ place: control, mask: UNNUMBERED, equals: UNNUMBERED }], () => {
      emitUnnumbered(program);
    });
    program.when([{ place: control, mask: UNNUMBERED, equals: UNNUMBERED, not: true }], () => {
      emitNumbered(program);
    });
    const points = (place: Place): void => {
      program.when([unequal(place, SNAP)], () => {
        emitPoints(program);
      });
    };
    points(u8(DSAP, HEADER));
    program.when([equal(u8(DSAP, HEADER), SNAP)], () => {
      points(ssap);
      program.when([equal(ssap, SNAP), notBelow(octets, SNAP_OCTETS)], () => {
        emitSnap(program);
      });
    });
  },
};
