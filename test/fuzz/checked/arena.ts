// What takes the place of assembly/arena.ts in the checked core: regions with red zones between them, and a map that says which octets belong to one.

/** Octets of the map, an octet for every 8 of memory, and where it begins: below it is nothing, so that records at null are seen. */
const SHADOW = 65536;
const COVERED = 1 << 27;
const SHADOW_OCTETS = COVERED / 8;
/** Where the compiler is to put what is there from the start (--memoryBase). */
export const MEMORY_BASE: number = 65536 + 16777216;
/** Exported functions that stand for loads and stores, memory.fill and memory.copy. */
export const CHECK_ACCESS = 'checkAccess';
export const CHECK_FILL = 'checkFill';
export const CHECK_COPY = 'checkCopy';
/** Those that keep the map and ask it. */
export const MARK = 'mark';
export const CHECK_RANGE = 'checkRange';

/** Where it is kept what of `octets` of memory from MEMORY_BASE on may be used. */
export function mapOf(octets: number): readonly [from: number, to: number] {
  return [SHADOW + MEMORY_BASE / 8, SHADOW + Math.ceil((MEMORY_BASE + octets) / 8)];
}

/** The module, in AssemblyScript. A number in the map says how many of its 8 octets may be used, from the first on. */
export const CHECKED_ARENA: string = `
const PAGE: usize = 65536;
const SHADOW: usize = ${SHADOW};
const BASE: usize = ${MEMORY_BASE};
const COVERED: usize = ${COVERED};
const RED: usize = 64;
const WHOLE: u8 = 8;

let next: usize = 0;
let limit: usize = 0;
let taken: u64 = 0;

export function ${MARK}(at: usize, octets: usize): void {
  memory.fill(SHADOW + (at >> 3), WHOLE, octets >> 3);
  if (octets & 7) memory.fill(SHADOW + ((at + octets) >> 3), <u8>(octets & 7), 1);
}

function begin(): void {
  next = (__heap_base + 63) & ~<usize>63;
  limit = <usize>memory.size() * PAGE;
}

mark(BASE, __heap_base - BASE);

export function take(octets: usize, align: usize = 8): usize {
  if (next == 0) begin();
  const unit = align < 8 ? 8 : align;
  const at = (next + RED + unit - 1) & ~(unit - 1);
  const end = (at + octets + 7) & ~<usize>7;
  if (end < at || end + RED > COVERED) return 0;
  // What a core that is put back had grown to is there still.
  if (end + RED > limit) limit = <usize>memory.size() * PAGE;
  if (end + RED > limit) {
    if (memory.grow(<i32>((end + RED - limit + PAGE - 1) / PAGE)) < 0) return 0;
    limit = <usize>memory.size() * PAGE;
  }
  next = end;
  taken += octets;
  mark(at, octets);
  return at;
}

export function takeUsed(octets: usize, align: usize = 8): usize {
  return take(octets, align);
}

export function give(at: usize, octets: usize): void {
  memory.fill(SHADOW + (at >> 3), 0, (octets + 7) >> 3);
}

export function limitPages(_pages: i32): void {}

export function octetsTaken(): u64 {
  return taken;
}

export function ${CHECK_RANGE}(at: usize, octets: usize): void {
  if (at < BASE || at + octets < at || at + octets > COVERED) unreachable();
  const end = at + octets;
  for (let unit = at & ~<usize>7; unit < end; unit += 8) {
    const left = end - unit;
    if (<usize>load<u8>(SHADOW + (unit >> 3)) < (left < 8 ? left : 8)) unreachable();
  }
}

export function ${CHECK_ACCESS}(at: usize, offset: usize, octets: usize): usize {
  const from = at + offset;
  const last = from + octets - 1;
  // Most lie within one octet of the map.
  if (from >= BASE && last < COVERED && from >> 3 == last >> 3 && last >= from && from >= at) {
    if (<usize>load<u8>(SHADOW + (from >> 3)) <= (last & 7)) unreachable();
    return at;
  }
  if (from < at) unreachable();
  checkRange(from, octets);
  return at;
}

export function ${CHECK_FILL}(at: usize, value: u8, octets: usize): void {
  // The map itself is kept with it.
  if (octets != 0 && (at < SHADOW || at >= BASE)) checkRange(at, octets);
  memory.fill(at, value, octets);
}

export function ${CHECK_COPY}(to: usize, from: usize, octets: usize): void {
  if (octets != 0) {
    checkRange(to, octets);
    checkRange(from, octets);
  }
  memory.copy(to, from, octets);
}
`;

if (MEMORY_BASE !== SHADOW + SHADOW_OCTETS) throw new RangeError('the map does not end where memory begins');
