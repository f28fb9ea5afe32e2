// The tuple of a FLOW and of a FRAME: the same connection or not.
import { Flow, Frame } from '../records';
import { FL_IPV6 } from '../shared/flow';
import { FRAME_DST, FRAME_SRC } from '../shared/layout';
import { hashFrame } from './hash';
import { Pool, giveRecord, takeRecord } from './pool';

/** Both addresses of an IPv6 flow, octets. */
const ADDRESSES: u32 = 32;
const ADDRESS: u32 = 16;
const addresses = changetype<Pool>(memory.data(20, 4));
addresses.size = ADDRESSES;
/** A FRAME record that only lends its address fields to the hash. */
const scratch = changetype<Frame>(memory.data(offsetof<Frame>(), 8));

/** Source and destination port in endpoint order. */
function orderedPorts(frame: Frame): u32 {
  return frame.direction ? rotl<u32>(frame.ports, 16) : frame.ports;
}

/** → the address of endpoint `which` (0 = lower) in the FRAME. */
function addressOf(frame: Frame, which: u32): usize {
  return changetype<usize>(frame) + (which == <u32>frame.direction ? FRAME_SRC : FRAME_DST);
}

/** Does the frame belong to this flow's tuple? */
export function sameTuple(flow: Flow, frame: Frame): bool {
  if (flow.ports != orderedPorts(frame)) return false;
  const low = addressOf(frame, 0);
  const high = addressOf(frame, 1);
  if (!(flow.bits & FL_IPV6)) {
    return frame.ipVersion != 6 && flow.addr0 == load<u32>(low) && flow.addr1 == load<u32>(high);
  }
  if (frame.ipVersion != 6) return false;
  const own = <usize>flow.addr0;
  const difference =
    (load<u64>(own) ^ load<u64>(low)) |
    (load<u64>(own, 8) ^ load<u64>(low, 8)) |
    (load<u64>(own, 16) ^ load<u64>(high)) |
    (load<u64>(own, 24) ^ load<u64>(high, 8));
  return difference == 0;
}

/** Writes the frame's tuple into a new flow. False when memory is used up. */
export function setTuple(flow: Flow, frame: Frame): bool {
  flow.ports = orderedPorts(frame);
  const low = addressOf(frame, 0);
  const high = addressOf(frame, 1);
  if (frame.ipVersion != 6) {
    flow.addr0 = load<u32>(low);
    flow.addr1 = load<u32>(high);
    return true;
  }
  const own = takeRecord(addresses);
  if (!own) return false;
  memory.copy(own, low, ADDRESS);
  memory.copy(own + ADDRESS, high, ADDRESS);
  flow.addr0 = <u32>own;
  flow.bits |= FL_IPV6;
  return true;
}

/** Lets go of what `setTuple` took. */
export function dropTuple(flow: Flow): void {
  if (flow.bits & FL_IPV6) giveRecord(addresses, flow.addr0);
}

/** Copies the address of `endpoint` to 16 octets at `to`; IPv4 in the first four, the rest zero. */
export function copyAddress(flow: Flow, endpoint: u32, to: usize): void {
  if (flow.bits & FL_IPV6) {
    memory.copy(to, <usize>flow.addr0 + endpoint * ADDRESS, ADDRESS);
    return;
  }
  store<u64>(to, endpoint ? flow.addr1 : flow.addr0);
  store<u64>(to, 0, 8);
}

/** Port of `endpoint`. */
export function portOf(flow: Flow, endpoint: u32): u16 {
  return <u16>(endpoint ? flow.ports >> 16 : flow.ports);
}

/** The keyed hash of a flow's tuple, as its frames carry it. */
export function hashFlow(flow: Flow): u32 {
  const at = changetype<usize>(scratch);
  copyAddress(flow, 0, at + FRAME_SRC);
  copyAddress(flow, 1, at + FRAME_DST);
  scratch.ports = flow.ports;
  scratch.ipVersion = flow.bits & FL_IPV6 ? 6 : 4;
  hashFrame(at);
  return scratch.hash;
}
