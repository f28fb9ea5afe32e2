// ICMP and ICMPv6 errors that quote a SYN: the opening failed on the way (RFC 1122 §4.2.3.9, RFC 5461).
import { NOBODY, settleStates } from '../../events/emit';
import { eventCount } from '../../events/ring';
import { Flow, Frame, dirOf } from '../../records';
import { DB_SYN, FAIL_UNREACHABLE, FL_ESTABLISHED, FL_FAILED, FL_MIDSTREAM, FL_RESET } from '../../shared/flow';
import { Now } from './context';
import { fail } from './opening';
import { bothStates } from './states';

/** ICMP "Destination Unreachable" (RFC 792) and its code "fragmentation needed", which ends nothing. */
const UNREACHABLE_V4: u32 = 3;
const TOO_BIG: u32 = 4;
/** ICMPv6 "Destination Unreachable" (RFC 4443). */
const UNREACHABLE_V6: u32 = 1;

/** The frame quotes a segment of `flow`. */
export function onQuoted(flow: Flow, frame: Frame): void {
  const type = (<u32>frame.icmp) >> 8;
  const code = (<u32>frame.icmp) & 0xff;
  if (frame.ipVersion == 6 ? type != UNREACHABLE_V6 : type != UNREACHABLE_V4 || code == TOO_BIG) return;
  const sender = dirOf(flow, frame.direction);
  if (flow.bits & (FL_ESTABLISHED | FL_MIDSTREAM | FL_FAILED | FL_RESET)) return;
  if (!(sender.bits & DB_SYN) || frame.seq != sender.iss) return;
  Now.before = bothStates(flow);
  const first = eventCount();
  fail(flow, frame, NOBODY, FAIL_UNREACHABLE, frame.icmp);
  settleStates(flow, first);
}
