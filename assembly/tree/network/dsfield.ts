// Short names of code points, RFC 2474 and RFC 3168, as headings have them.

import { say } from '../say';

/** DSCP, 0..63. */
export function sayDscp(point: u32): void {
  say(dscpName(point));
}

/** ECN, 0..3. */
export function sayEcn(point: u32): void {
  say(point == 0 ? 'Not-ECT' : point == 1 ? 'ECT(1)' : point == 2 ? 'ECT(0)' : 'CE');
}

function dscpName(point: u32): string {
  switch (point) {
    case 0:
      return 'CS0';
    case 1:
      return 'LE';
    case 8:
      return 'CS1';
    case 10:
      return 'AF11';
    case 12:
      return 'AF12';
    case 14:
      return 'AF13';
    case 16:
      return 'CS2';
    case 18:
      return 'AF21';
    case 20:
      return 'AF22';
    case 22:
      return 'AF23';
    case 24:
      return 'CS3';
    case 26:
      return 'AF31';
    case 28:
      return 'AF32';
    case 30:
      return 'AF33';
    case 32:
      return 'CS4';
    case 34:
      return 'AF41';
    case 36:
      return 'AF42';
    case 38:
      return 'AF43';
    case 40:
      return 'CS5';
    case 44:
      return 'VOICE-ADMIT';
    case 46:
      return 'EF PHB';
    case 48:
      return 'CS6';
    case 56:
      return 'CS7';
    default:
      return 'Unknown';
  }
}
