// Half-open flows counted per listener, to tell a SYN flood as one thing.
//
//   LISTENER, 64 octets:  0 address 16   16 port u16, ip version u8, told u8   20 half-open now u32   24 half-open at most u32   28 SYNs u32
//                        32 answered u32   40 begin i64   48 latest SYN i64
import { give, take } from '../../arena';
import { NOBODY, emit } from '../../events/emit';
import { FLOOD_BEGINS, FLOOD_ENDS, SYN_FLOOD } from '../../shared/events';
import { FL_COUNTED_HALF_OPEN, FL_IPV6 } from '../../shared/flow';
import { Flow, Frame } from '../../records';
import { hashEnd } from '../hash';
import { copyAddress, portOf } from '../key';
import { Now, Settings } from './context';
import { clientOf } from './roles';

const PORT: u32 = 16;
const VERSION: u32 = 18;
const TOLD: u32 = 19;
const HALF_OPEN: u32 = 20;
const MOST: u32 = 24;
const SYNS: u32 = 28;
const ANSWERED: u32 = 32;
const BEGIN: u32 = 40;
const LATEST: u32 = 48;
const SIZE: u32 = 64;
const FIRST_CAPACITY: u32 = 1 << 10;

let table: usize = 0;
let mask: u32 = 0;
let used: u32 = 0;
const wanted: usize = memory.data(24, 8);

export function resetListeners(): void {
  if (table) memory.fill(table, 0, (mask + 1) * SIZE);
  used = 0;
}

function describe(flow: Flow): void {
  const server = 1 - clientOf(flow);
  copyAddress(flow, server, wanted);
  store<u16>(wanted, portOf(flow, server), PORT);
  store<u8>(wanted, flow.bits & FL_IPV6 ? 6 : 4, VERSION);
}

/** Keyed, for attackers choose listeners too. */
function home(entry: usize): u32 {
  return hashEnd(entry, ((<u32>load<u8>(entry, VERSION)) << 16) | load<u16>(entry, PORT)) & mask;
}

function isWanted(entry: usize): bool {
  return (
    load<u64>(entry) == load<u64>(wanted) &&
    load<u64>(entry, 8) == load<u64>(wanted, 8) &&
    load<u16>(entry, PORT) == load<u16>(wanted, PORT) &&
    load<u8>(entry, VERSION) == load<u8>(wanted, VERSION)
  );
}

/** → LISTENER that `wanted` describes; with `make`, a new one if there is none. 0 = none, or memory used up. */
function listener(make: bool): usize {
  if (!table || (make && used > (mask >> 2) * 3)) {
    if (!make || !enlarge()) return 0;
  }
  let i = home(wanted);
  while (load<u8>(table + i * SIZE, VERSION)) {
    if (isWanted(table + i * SIZE)) return table + i * SIZE;
    i = (i + 1) & mask;
  }
  if (!make) return 0;
  memory.copy(table + i * SIZE, wanted, TOLD);
  used++;
  return table + i * SIZE;
}

function enlarge(): bool {
  const capacity = table ? (mask + 1) << 1 : FIRST_CAPACITY;
  const fresh = take(capacity * SIZE, 64);
  if (!fresh) return false;
  const old = table;
  const oldMask = mask;
  table = fresh;
  mask = capacity - 1;
  if (!old) return true;
  for (let i: u32 = 0; i <= oldMask; i++) {
    const entry = old + i * SIZE;
    if (load<u8>(entry, VERSION)) move(entry);
  }
  give(old, (oldMask + 1) * SIZE);
  return true;
}

function move(entry: usize): void {
  let i = home(entry);
  while (load<u8>(table + i * SIZE, VERSION)) i = (i + 1) & mask;
  memory.copy(table + i * SIZE, entry, SIZE);
}

/** Deletes the entry and closes the gap in its probe chain. */
function discard(entry: usize): void {
  let hole = <u32>((entry - table) / SIZE);
  let i = hole;
  for (;;) {
    i = (i + 1) & mask;
    const other = table + i * SIZE;
    if (!load<u8>(other, VERSION)) break;
    if (((i - home(other)) & mask) >= ((i - hole) & mask)) {
      memory.copy(table + hole * SIZE, other, SIZE);
      hole = i;
    }
  }
  memory.fill(table + hole * SIZE, 0, SIZE);
  used--;
}

/** A first SYN passed: one more half-open flow toward its listener. Tells the flood when there are too many. */
export function countHalfOpen(flow: Flow, frame: Frame): void {
  describe(flow);
  const entry = listener(true);
  if (!entry) return;
  flow.bits |= FL_COUNTED_HALF_OPEN;
  const halfOpen = load<u32>(entry, HALF_OPEN) + 1;
  if (!load<u8>(entry, TOLD) && Now.clock - load<i64>(entry, LATEST) > Settings.floodSpan) beginCount(entry);
  store<i64>(entry, Now.clock, LATEST);
  store<u32>(entry, halfOpen, HALF_OPEN);
  store<u32>(entry, load<u32>(entry, SYNS) + 1, SYNS);
  if (halfOpen > load<u32>(entry, MOST)) store<u32>(entry, halfOpen, MOST);
  if (load<u8>(entry, TOLD) || halfOpen < Settings.floodCount) return;
  store<u8>(entry, 1, TOLD);
  tell(flow, frame, entry, FLOOD_BEGINS);
}

function beginCount(entry: usize): void {
  store<i64>(entry, Now.clock, BEGIN);
  store<u32>(entry, 0, SYNS);
  store<u32>(entry, 0, ANSWERED);
  store<u32>(entry, 0, MOST);
}

/** The listener answered a SYN for the first time. */
export function countAnswered(flow: Flow): void {
  if (!(flow.bits & FL_COUNTED_HALF_OPEN)) return;
  describe(flow);
  const entry = listener(false);
  if (entry) store<u32>(entry, load<u32>(entry, ANSWERED) + 1, ANSWERED);
}

/** The flow is half-open no more: opened, failed or forgotten. A flood that has fallen under half its measure is over. */
export function uncountHalfOpen(flow: Flow): void {
  if (!(flow.bits & FL_COUNTED_HALF_OPEN)) return;
  flow.bits &= ~FL_COUNTED_HALF_OPEN;
  describe(flow);
  const entry = listener(false);
  if (!entry) return;
  const halfOpen = load<u32>(entry, HALF_OPEN) - 1;
  store<u32>(entry, halfOpen, HALF_OPEN);
  if (load<u8>(entry, TOLD) && halfOpen < Settings.floodCount >> 1) {
    store<u8>(entry, 0, TOLD);
    tell(flow, changetype<Frame>(0), entry, FLOOD_ENDS);
    beginCount(entry);
  }
  if (!halfOpen) discard(entry);
}

function tell(flow: Flow, frame: Frame, entry: usize, phase: u32): void {
  const event = emit(SYN_FLOOD, flow, frame, NOBODY);
  if (phase == FLOOD_ENDS) event.time = Now.clock;
  event.u0 = load<u32>(entry, MOST);
  event.u1 = load<u32>(entry, SYNS);
  event.u2 = load<u32>(entry, ANSWERED);
  event.u3 = phase;
  event.t0 = load<i64>(entry, LATEST) - load<i64>(entry, BEGIN);
}
