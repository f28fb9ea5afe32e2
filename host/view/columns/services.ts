import { OP_LOAD } from '../../../assembly/shared/program.ts';
import { ACCUMULATOR } from '../../record/numbers.ts';
import { be16, equal, u8 } from '../../record/place.ts';
import type { ProgramBuilder } from '../../record/program.ts';
import { emitName } from './names.ts';
import { PACKET, version } from './places.ts';

const IPV4 = 4;
const IPV6 = 6;
const POINTS = 64;
/** Where the code point lies: RFC 2474 §3. */
const V4_SERVICES = 1;
const V4_SHIFT = 2;
const V6_SHIFT = 6;
const POINT = POINTS - 1;

/** Code points by Wireshark's short names; others are shown as numbers. RFC 2474, 2597, 3246, 5865, 8622. */
const NAMED: Readonly<Record<number, string>> = {
  0: 'CS0',
  1: 'LE',
  8: 'CS1',
  10: 'AF11',
  12: 'AF12',
  14: 'AF13',
  16: 'CS2',
  18: 'AF21',
  20: 'AF22',
  22: 'AF23',
  24: 'CS3',
  26: 'AF31',
  28: 'AF32',
  30: 'AF33',
  32: 'CS4',
  34: 'AF41',
  36: 'AF42',
  38: 'AF43',
  40: 'CS5',
  44: 'VOICE-ADMIT',
  46: 'EF PHB',
  48: 'CS6',
  56: 'CS7',
};
const NAMES: ReadonlyMap<number, string> = new Map(Array.from({ length: POINTS }, (_, point) => [point, NAMED[point] ?? String(point)]));

/** Adds the code point of the innermost IP header; nothing where there is none. */
export function emitServices(program: ProgramBuilder): void {
  program.when([equal(version, IPV4)], () => {
    program.value(OP_LOAD, u8(V4_SERVICES, PACKET), { arg: POINT, extra: V4_SHIFT });
    emitName(program, ACCUMULATOR, NAMES, '');
  });
  program.when([equal(version, IPV6)], () => {
    program.value(OP_LOAD, be16(0, PACKET), { arg: POINT, extra: V6_SHIFT });
    emitName(program, ACCUMULATOR, NAMES, '');
  });
}
