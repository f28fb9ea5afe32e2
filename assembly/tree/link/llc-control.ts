// The control field of LLC, ISO/IEC 8802-2 §5.2: one octet in unnumbered frames, else two.

import * as F from '../../shared/fields/llc';
import { done, label, say, sayNumber, sayUpperHex } from '../say';
import { add, close, open } from '../tree';

const UNNUMBERED: u32 = 3;
const SUPERVISORY: u32 = 1;
const MODIFIER: u32 = 0xec;
const POLL: u32 = 0x10;
const POLL_WIDE: u32 = 0x100;

/** Adds the control field at `at`, all of which is there. */
export function addControl(at: usize, isResponse: bool): void {
  const first: u32 = load<u8>(at);
  if ((first & UNNUMBERED) == UNNUMBERED) addUnnumbered(at, first, isResponse);
  else addNumbered(at, load<u16>(at), isResponse);
}

function addUnnumbered(at: usize, control: u32, isResponse: bool): void {
  const modifier = (control & MODIFIER) >> 2;
  label(add(F.F_LLC_CONTROL, at, 1, control));
  say('Control field: U');
  if (control & POLL) say(isResponse ? ' F' : ' P');
  say(', func=');
  say(modifierName(modifier, isResponse));
  say(' (0x');
  sayUpperHex(control, 2);
  say(')');
  done();
  open();
  if (control & POLL) add(isResponse ? F.F_LLC_CONTROL_F : F.F_LLC_CONTROL_P, at, 1, 1);
  add(isResponse ? F.F_LLC_CONTROL_U_MODIFIER_RESP : F.F_LLC_CONTROL_U_MODIFIER_CMD, at, 1, modifier);
  add(F.F_LLC_CONTROL_FTYPE_U, at, 1, UNNUMBERED);
  close();
}

function addNumbered(at: usize, control: u32, isResponse: bool): void {
  const isSupervisory = (control & UNNUMBERED) == SUPERVISORY;
  const received = control >> 9;
  const sent = (control >> 1) & 0x7f;
  const kind = (control >> 2) & 3;
  label(add(F.F_LLC_CONTROL, at, 2, control));
  say(isSupervisory ? 'Control field: S' : 'Control field: I');
  if (control & POLL_WIDE) say(isResponse ? ' F' : ' P');
  if (isSupervisory) {
    say(', func=');
    say(kind == 0 ? 'RR' : kind == 1 ? 'RNR' : kind == 2 ? 'REJ' : 'SREJ');
  }
  say(', N(R)=');
  sayNumber(received);
  if (!isSupervisory) {
    say(', N(S)=');
    sayNumber(sent);
  }
  say(' (0x');
  sayUpperHex(control, 4);
  say(')');
  done();
  open();
  add(F.F_LLC_CONTROL_N_R, at, 2, received);
  if (!isSupervisory) add(F.F_LLC_CONTROL_N_S, at, 2, sent);
  if (control & POLL_WIDE) add(isResponse ? F.F_LLC_CONTROL_F_WIDE : F.F_LLC_CONTROL_P_WIDE, at, 2, 1);
  if (isSupervisory) add(F.F_LLC_CONTROL_S_FTYPE, at, 2, kind);
  add(isSupervisory ? F.F_LLC_CONTROL_FTYPE_S : F.F_LLC_CONTROL_FTYPE, at, 2, isSupervisory ? 1 : 0);
  close();
}

/** Commands and responses, ISO/IEC 8802-2 §5.4 and HDLC's. */
function modifierName(modifier: u32, isResponse: bool): string {
  switch (modifier) {
    case 0x00:
      return 'UI';
    case 0x2b:
      return 'XID';
    case 0x38:
      return 'TEST';
    case 0x1b:
      return 'SABME';
    case 0x0b:
      return 'SABM';
    case 0x20:
      return 'SNRM';
    case 0x33:
      return 'SNRME';
    case 0x23:
      return 'RSET';
    case 0x08:
      return 'UP';
    case 0x10:
      return isResponse ? 'RD' : 'DISC';
    case 0x01:
      return isResponse ? 'RIM' : 'SIM';
    case 0x03:
      return isResponse ? 'DM' : 'SARM';
    case 0x18:
      return 'UA';
    case 0x21:
      return 'FRMR';
    default:
      return 'Unknown';
  }
}
