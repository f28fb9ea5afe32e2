// What plugins found in the frame at hand: checked answers, the PDUs they are about, texts for the columns.

import { take } from '../arena';
import * as A from '../shared/abi';
import { TEXT_BITS, TEXT_MASK } from '../shared/abi';

/**
 * FINDING, 32 octets: 0 answer u32 → ANSWER   4 source u32 → octets of its piece   8 buffer u32 → first octet of the buffer they lie in
 * 12 plugin u32   16 kind u32 FOUND_*   20 octets u32 of the piece   24 pieces u32 → CONTRIBUTION   28 count u32 of these; of an answer 1 where a plugin made its octets
 */
export const FINDING_ANSWER = 0;
export const FINDING_SOURCE = 4;
export const FINDING_BUFFER = 8;
export const FINDING_PLUGIN = 12;
export const FINDING_KIND = 16;
export const FINDING_OCTETS = 20;
export const FINDING_PIECES = 24;
export const FINDING_COUNT = 28;
export const FINDING_SIZE: usize = 32;

export const FOUND_ANSWER: u32 = 0;
/** A PDU was put together from segments. */
export const FOUND_WHOLE: u32 = 1;

/** RUN, 8 octets: 0 at u32 → its first octet   4 octets u32. */
const RUN_OCTETS: usize = 4;
const RUN_SIZE: usize = 8;
const RUNS_MAX: u32 = 2;
const RUNS: usize = memory.data(2 * 8, 8);

const FINDINGS_MAX: u32 = 4096;
/** Octets of answers about one frame; what lies beyond is left out. */
const ROOM: usize = (1 << 22) + A.ANSWER_MAX;
/** Texts are read 16 octets at a time. */
const SLACK: usize = 16;
/** Octets of Info. */
const INFO_MAX: u32 = 4096;
const INFO: usize = memory.data(4096, 16);
const COMMA: u16 = 0x202c;

export class Found {
  /** Number of the frame that this is about. */
  static frame: u32 = 0;
  /** → first FINDING, and how many. */
  static findings: usize = 0;
  static count: u32 = 0;
  /** How many runs of the payload's octets belong to a PDU that other segments have a part of: it ends one and begins the next. */
  static runs: u32 = 0;
  /** The rest of the frame waits for more. */
  static waits: bool = false;
  /** From here on nobody claimed the payload; 0 = all was claimed. */
  static unclaimed: usize = 0;
  static info: u32 = 0;
  /** → text of the Protocol column. */
  static protocol: usize = 0;
  static protocolOctets: u32 = 0;
}

/** The PDU that is asked about, where it was put together: it is told with the first answer about it. */
class Whole {
  static buffer: usize = 0;
  static octets: u32 = 0;
  static pieces: usize = 0;
  static count: u32 = 0;
}

let room: usize = 0;
let next: usize = 0;

/** → FINDING number `index`. */
export function findingAt(index: u32): usize {
  return Found.findings + <usize>index * FINDING_SIZE;
}

/** Another frame is at hand. */
export function forgetFound(frame: u32): void {
  Found.frame = frame;
  Found.count = 0;
  Found.runs = 0;
  Found.waits = false;
  Found.unclaimed = 0;
  Found.info = 0;
  Found.protocol = 0;
  Whole.buffer = 0;
  next = room;
}

/** Notes that `octets` octets at `at` of the payload belong to a PDU that other segments have a part of; `same`: to the one that the run before belongs to. */
export function claim(at: usize, octets: u32, same: bool): void {
  if (!octets) return;
  Found.waits = true;
  if (!same || Found.runs == 0) {
    if (Found.runs == RUNS_MAX) return;
    store<u32>(RUNS + <usize>Found.runs * RUN_SIZE, <u32>at);
    Found.runs++;
  }
  const run = RUNS + <usize>(Found.runs - 1) * RUN_SIZE;
  store<u32>(run, <u32>at + octets - load<u32>(run), RUN_OCTETS);
}

/** → the first octet of run `index`, and how many there are. */
export function runAt(index: u32): usize {
  return load<u32>(RUNS + <usize>index * RUN_SIZE);
}

export function runOctets(index: u32): u32 {
  return load<u32>(RUNS + <usize>index * RUN_SIZE, RUN_OCTETS);
}

/** Has anybody claimed octets of the frame `number`? */
export function isClaimed(number: u32): bool {
  return Found.frame == number && (Found.count != 0 || Found.runs != 0);
}

/** → room for an answer of `octets`; 0 when the frame has had its share. */
export function answerRoom(octets: u32): usize {
  if (!room) {
    Found.findings = take(<usize>FINDINGS_MAX * FINDING_SIZE, 16);
    room = take(ROOM + SLACK, 16);
    next = room;
    if (!room || !Found.findings) unreachable();
  }
  const at = (next + 7) & ~7;
  return octets <= <u32>A.ANSWER_MAX && at + octets <= room + ROOM ? at : 0;
}

/** The PDU in `buffer` is asked about; it came with `count` segments. */
export function expectWhole(buffer: usize, octets: u32, pieces: usize, count: u32): void {
  Whole.buffer = buffer;
  Whole.octets = octets;
  Whole.pieces = pieces;
  Whole.count = count;
}

/** Keeps the answer of `plugin` at `answer`, which was checked, about `octets` octets at `source`. `home`: as for `ask`. */
export function keepAnswer(answer: usize, source: usize, octets: u32, plugin: u32, home: usize): void {
  addWhole();
  const finding = addRow(FOUND_ANSWER);
  if (!finding) return;
  const isMade = home == 1;
  next = answer + load<u32>(answer);
  store<u32>(finding, <u32>answer, FINDING_ANSWER);
  store<u32>(finding, <u32>source, FINDING_SOURCE);
  store<u32>(finding, <u32>(isMade ? source : home), FINDING_BUFFER);
  store<u32>(finding, plugin, FINDING_PLUGIN);
  store<u32>(finding, octets, FINDING_OCTETS);
  store<u32>(finding, u32(isMade), FINDING_COUNT);
  addColumns(answer);
}

/** Tells of the PDU that was put together, if that was not done yet. */
export function addWhole(): void {
  if (!Whole.buffer) return;
  const finding = addRow(FOUND_WHOLE);
  if (finding) {
    store<u32>(finding, <u32>Whole.buffer, FINDING_BUFFER);
    store<u32>(finding, Whole.octets, FINDING_OCTETS);
    store<u32>(finding, <u32>Whole.pieces, FINDING_PIECES);
    store<u32>(finding, Whole.count, FINDING_COUNT);
  }
  Whole.buffer = 0;
}

function addRow(kind: u32): usize {
  if (Found.count == FINDINGS_MAX || !Found.findings) return 0;
  const finding = Found.findings + <usize>Found.count * FINDING_SIZE;
  Found.count++;
  memory.fill(finding, 0, FINDING_SIZE);
  store<u32>(finding, kind, FINDING_KIND);
  return finding;
}

function addColumns(answer: usize): void {
  const protocol = load<u32>(answer, A.ANSWER_PROTOCOL);
  if (protocol) {
    Found.protocol = answer + (protocol >> TEXT_BITS);
    Found.protocolOctets = protocol & TEXT_MASK;
  }
  const text = load<u32>(answer, A.ANSWER_INFO);
  if (!text) return;
  if (load<u32>(answer, A.ANSWER_FLAGS) & A.TAKES_COLUMN) Found.info = 0;
  const octets = text & TEXT_MASK;
  if (Found.info + 2 + octets > INFO_MAX) return;
  if (Found.info) {
    store<u16>(INFO + Found.info, COMMA);
    Found.info += 2;
  }
  memory.copy(INFO + Found.info, answer + (text >> TEXT_BITS), octets);
  Found.info += octets;
}

/** → text of Info, `Found.info` octets. */
export function infoAt(): usize {
  return INFO;
}
