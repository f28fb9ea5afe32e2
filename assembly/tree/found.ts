// What plugins found in a segment: the PDU that was put together, and the items of their answers behind it.

import { baseOf } from '../dissection/plugins';
import {
  findingAt,
  Found,
  FINDING_ANSWER,
  FINDING_BUFFER,
  FINDING_COUNT,
  FINDING_KIND,
  FINDING_OCTETS,
  FINDING_PIECES,
  FINDING_PLUGIN,
  FINDING_SOURCE,
  FOUND_WHOLE,
  runAt,
  runOctets,
} from '../dissection/found';
import { CONTRIBUTION_FRAME, CONTRIBUTION_OCTETS, CONTRIBUTION_SIZE } from '../dissection/ways';
import * as A from '../shared/abi';
import { FIELD_KEY, FIELD_KIND, KIND_BYTES, KIND_ETHER, KIND_IPV4, KIND_IPV6, KIND_PROTOCOL, KIND_STRING } from '../shared/tree';
import * as F from '../shared/fields/tcp';
import { beginExpert, endExpert } from './expert';
import { done, label, say, sayBytes, sayNumber, sayText } from './say';
import { add, addGenerated, addOctets, addText, generated, hidden, setText, sourceless, Tree } from './tree';
import { fieldAt, Vocabulary } from './vocabulary';
import { nameOctets } from './walk';

const SEVERITY_MASK: u32 = 0x00f00000;
/** Frames that the heading of a PDU names. */
const HEADING_FRAMES: u32 = 32;

/** Adds to the segment what a PDU took of it. */
export function addSegmentData(): void {
  for (let i: u32 = 0; i < Found.runs; i++) {
    label(addOctets(F.F_TCP_SEGMENT_DATA, runAt(i), runOctets(i)));
    say('TCP segment data (');
    sayBytes(runOctets(i));
    say(')');
    done();
  }
}

/** Adds the length of each PDU whose plugin tells it so. */
export function addPduSizes(): void {
  for (let i: u32 = 0; i < Found.count; i++) {
    const finding = findingAt(i);
    const answer: usize = load<u32>(finding, FINDING_ANSWER);
    if (answer == 0 || load<u32>(finding, FINDING_COUNT) != 0 || !(load<u32>(answer, A.ANSWER_FLAGS) & A.TAKES_SIZE)) continue;
    addGenerated(F.F_TCP_PDU_SIZE, load<u32>(finding, FINDING_SOURCE), 0, load<u32>(answer, A.ANSWER_CONSUMED));
  }
}

/** Adds everything that plugins found in the frame, behind the segment. */
export function addFindings(): void {
  const source = Tree.source;
  for (let i: u32 = 0; i < Found.count; i++) {
    const finding = findingAt(i);
    const buffer: usize = load<u32>(finding, FINDING_BUFFER);
    Tree.source = buffer ? buffer : source;
    if (load<u32>(finding, FINDING_KIND) == FOUND_WHOLE) addWhole(finding);
    else addItems(finding);
  }
  Tree.source = source;
}

/** The segments that a PDU came with. */
function addWhole(finding: usize): void {
  const depth = Tree.depth;
  const buffer: usize = load<u32>(finding, FINDING_BUFFER);
  const octets = load<u32>(finding, FINDING_OCTETS);
  const count = load<u32>(finding, FINDING_COUNT);
  const pieces: usize = load<u32>(finding, FINDING_PIECES);
  if (count < 2) return;
  label(generated(add(F.F_TCP_SEGMENTS, buffer, octets, 0)));
  sayNumber(count);
  say(' Reassembled TCP Segments (');
  sayBytes(octets);
  say('): ');
  for (let i: u32 = 0; i < min(count, HEADING_FRAMES); i++) {
    if (i) say(', ');
    say('#');
    sayNumber(load<u32>(pieces + i * CONTRIBUTION_SIZE, CONTRIBUTION_FRAME));
    say('(');
    sayNumber(load<u32>(pieces + i * CONTRIBUTION_SIZE, CONTRIBUTION_OCTETS));
    say(')');
  }
  done();
  Tree.depth = depth + 1;
  let from: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const frame = load<u32>(pieces + i * CONTRIBUTION_SIZE, CONTRIBUTION_FRAME);
    const part = load<u32>(pieces + i * CONTRIBUTION_SIZE, CONTRIBUTION_OCTETS);
    label(generated(add(F.F_TCP_SEGMENT, buffer + from, part, frame)));
    say('Frame: ');
    sayNumber(frame);
    say(', payload: ');
    sayNumber(from);
    say('-');
    sayNumber(from + part - 1);
    say(' (');
    sayBytes(part);
    say(')');
    done();
    from += part;
  }
  addGenerated(F.F_TCP_SEGMENT_COUNT, buffer, 0, count);
  addGenerated(F.F_TCP_REASSEMBLED_LENGTH, buffer, 0, octets);
  generated(addOctets(F.F_TCP_REASSEMBLED_DATA, buffer, octets));
  Tree.depth = depth;
}

/** The items of an answer; check.ts has seen to it that they say nothing false of where they lie. */
function addItems(finding: usize): void {
  const depth = Tree.depth;
  const answer: usize = load<u32>(finding, FINDING_ANSWER);
  const plugin = load<u32>(finding, FINDING_PLUGIN);
  let item = answer + load<u32>(answer, A.ANSWER_ITEMS);
  const end = item + <usize>load<u32>(answer, A.ANSWER_ITEM_COUNT) * A.ITEM_SIZE;
  for (; item < end; item += A.ITEM_SIZE) {
    Tree.depth = depth + load<u8>(item, A.ITEM_DEPTH);
    addItem(item, answer, load<u32>(finding, FINDING_SOURCE), baseOf(plugin));
  }
  Tree.depth = depth;
}

function addItem(item: usize, answer: usize, piece: usize, base: u32): void {
  const number: u32 = load<u16>(item, A.ITEM_FIELD);
  const flags: u32 = load<u8>(item, A.ITEM_FLAGS);
  const at: usize = flags & A.ITEM_NOWHERE ? 0 : piece + load<u32>(item, A.ITEM_OFFSET);
  const text = load<u32>(item, A.ITEM_LABEL);
  const value = load<u64>(item, A.ITEM_VALUE);
  if (flags & A.ITEM_EXPERT) {
    Tree.depth--;
    beginExpert(base + number, (<u32>value) & SEVERITY_MASK, (<u32>value) & ~SEVERITY_MASK);
    sayText(answer + (text >> A.TEXT_BITS), text & A.TEXT_MASK);
    endExpert();
    return;
  }
  const octets = load<u32>(item, A.ITEM_OCTETS);
  const node = number == A.FIELD_TEXT ? addText(at, octets) : add(base + number, at, octets, value);
  if (flags & A.ITEM_NOWHERE) sourceless(node);
  if (number != A.FIELD_TEXT) {
    const field = fieldAt(base + number);
    const kind: u32 = load<u8>(field, FIELD_KIND);
    if (isOctets(kind)) setText(node, (flags & A.ITEM_HERE ? answer : piece) + <u32>value, <u32>(value >> 32));
    if (kind == KIND_PROTOCOL) {
      const key = load<u32>(field, FIELD_KEY);
      nameOctets(Vocabulary.at + (key >> 8), key & 0xff);
    }
  }
  if (flags & A.ITEM_GENERATED) generated(node);
  if (flags & A.ITEM_HIDDEN) hidden(node);
  if (text == 0) return;
  label(node);
  sayText(answer + (text >> A.TEXT_BITS), text & A.TEXT_MASK);
  done();
}

function isOctets(kind: u32): bool {
  switch (kind) {
    case KIND_BYTES:
    case KIND_STRING:
    case KIND_IPV4:
    case KIND_IPV6:
    case KIND_ETHER:
      return true;
    default:
      return false;
  }
}
