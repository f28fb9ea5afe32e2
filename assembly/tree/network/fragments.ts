// A datagram that was put together, and the fragments that it came in: RFC 791 §2.3, RFC 8200 §4.5.

import { DELIVERED_COUNT, DELIVERED_FRAGMENTS, DELIVERED_OCTETS, DELIVERED_TOTAL, deliveredBy } from '../../network/delivered';
import {
  FRAGMENT_CONFLICT,
  FRAGMENT_FLAGS,
  FRAGMENT_FRAME,
  FRAGMENT_OCTETS,
  FRAGMENT_OFFSET,
  FRAGMENT_OTHER_TAIL,
  FRAGMENT_SIZE,
} from '../../network/fragments';
import * as F from '../../shared/fields/fragments';
import { FRAME_NUMBER } from '../../shared/layout';
import { NODE_POS } from '../../shared/tree';
import { done, label, say, sayBytes, sayNumber } from '../say';
import { add, addGenerated, addOctets, close, generated, open, Tree } from '../tree';
import { Walk } from '../walk';

/** How far the fields of IPv6 lie behind those of IPv4. */
const V6: u32 = F.F_IPV6_FRAGMENT - F.F_IP_FRAGMENT;

/** Goes on in the datagram that the header at `header` completed, and adds what it was put together from. False when it completed none. */
export function enterDatagram(header: usize, isV6: bool): bool {
  const delivered = deliveredBy(load<u32>(Walk.record, FRAME_NUMBER), header);
  if (delivered == 0) return false;
  const octets: usize = load<u32>(delivered, DELIVERED_OCTETS);
  const total = load<u32>(delivered, DELIVERED_TOTAL);
  const fragments: usize = load<u32>(delivered, DELIVERED_FRAGMENTS);
  const count = load<u32>(delivered, DELIVERED_COUNT);
  const pos = <u32>(Walk.packet - Tree.source);
  Tree.source = octets;
  Tree.end = octets + total;
  Tree.wireEnd = Tree.end;
  Walk.at = octets;
  sort(fragments, count);
  addFragments(fragments, count, octets, total, isV6 ? V6 : 0, pos);
  return true;
}

/** By where they begin; of those that begin alike the one that came first. */
function sort(fragments: usize, count: u32): void {
  const end = fragments + count * FRAGMENT_SIZE;
  for (let at = fragments + FRAGMENT_SIZE; at < end; at += FRAGMENT_SIZE) {
    const fragment = v128.load(at);
    const offset = load<u32>(at, FRAGMENT_OFFSET);
    let place = at;
    while (place > fragments && load<u32>(place - FRAGMENT_SIZE, FRAGMENT_OFFSET) > offset) {
      v128.store(place, v128.load(place - FRAGMENT_SIZE));
      place -= FRAGMENT_SIZE;
    }
    v128.store(place, fragment);
  }
}

/** `[2 IPv4 Fragments (108 bytes): #1(56), #2(52)]`; the item stands where the header of the packet does, at `pos`. */
function addFragments(fragments: usize, count: u32, octets: usize, total: u32, shift: u32, pos: u32): void {
  const end = fragments + count * FRAGMENT_SIZE;
  const node = generated(addOctets(F.F_IP_FRAGMENTS + shift, octets, total));
  store<u32>(node, pos, NODE_POS);
  label(node);
  sayNumber(count);
  say(shift == 0 ? ' IPv4 Fragments (' : ' IPv6 Fragments (');
  sayBytes(total);
  say('):');
  for (let fragment = fragments; fragment < end; fragment += FRAGMENT_SIZE) {
    say(fragment == fragments ? ' #' : ', #');
    sayNumber(load<u32>(fragment, FRAGMENT_FRAME));
    say('(');
    sayNumber(load<u32>(fragment, FRAGMENT_OCTETS));
    say(')');
  }
  done();
  open();
  addEach(fragments, end, octets, total, shift);
  addGenerated(F.F_IP_FRAGMENT_COUNT + shift, octets, 0, count);
  addGenerated(F.F_IP_REASSEMBLED_LENGTH + shift, octets, 0, total);
  generated(addOctets(F.F_IP_REASSEMBLED_DATA + shift, octets, total));
  close();
}

function addEach(fragments: usize, end: usize, octets: usize, total: u32, shift: u32): void {
  let reached: u32 = 0;
  let conflict: u32 = 0;
  for (let fragment = fragments; fragment < end; fragment += FRAGMENT_SIZE) {
    const offset = load<u32>(fragment, FRAGMENT_OFFSET);
    const length = load<u32>(fragment, FRAGMENT_OCTETS);
    const flags: u32 = load<u16>(fragment, FRAGMENT_FLAGS);
    const overlaps = offset < reached;
    // Of two that differ the one that begins later is told to, whichever came first.
    conflict |= flags & FRAGMENT_CONFLICT;
    const differs = overlaps && conflict != 0;
    const isTooLong = offset + length > total;
    const isOtherTail = (flags & FRAGMENT_OTHER_TAIL) != 0;
    if (differs) conflict = 0;
    const at = octets + min(offset, total);
    // Of what goes on behind the end of the datagram nothing is kept.
    const kept = min(length, total - min(offset, total));
    label(
      addGenerated(
        (differs || isTooLong || isOtherTail ? F.F_IP_FRAGMENT_ERROR : F.F_IP_FRAGMENT) + shift,
        at,
        kept,
        load<u32>(fragment, FRAGMENT_FRAME),
      ),
    );
    say('Frame: ');
    sayNumber(load<u32>(fragment, FRAGMENT_FRAME));
    say(', payload: ');
    sayNumber(offset);
    say('-');
    sayNumber(offset + length - 1);
    say(' (');
    sayBytes(length);
    say(')');
    done();
    open();
    if (overlaps) addGenerated(F.F_IP_FRAGMENT_OVERLAP + shift, at, 0, 1);
    if (differs) addGenerated(F.F_IP_FRAGMENT_OVERLAP_CONFLICT + shift, at, 0, 1);
    if (isOtherTail) addGenerated(F.F_IP_FRAGMENT_MULTIPLETAILS + shift, at, 0, 1);
    if (isTooLong) addGenerated(F.F_IP_FRAGMENT_TOOLONGFRAGMENT + shift, at, 0, 1);
    close();
    reached = max(reached, offset + length);
  }
}
