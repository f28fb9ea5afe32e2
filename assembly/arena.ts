// Memory for records that live as long as the run: grown in pieces, never freed to the engine, never moved.

/** WebAssembly page, octets. */
const PAGE: u32 = 65536;
/** Smallest piece taken from the engine, octets: growth is rare, and untouched octets cost nothing. */
const PIECE: u32 = 1 << 24;

/** As many as 32 bits reach. */
const PAGES_MOST: i32 = 65536;

let next: usize = 0;
let limit: usize = 0;
/** A region given back (an outgrown table); pools are served from it before the memory grows. */
let spare: usize = 0;
let spareLimit: usize = 0;
let taken: u64 = 0;
let pagesMost: i32 = PAGES_MOST;

/**
 * `octets` of zeroed memory, aligned to `align` (a power of two ≤ 65536). 0 when the engine has no more to give.
 * Pieces are contiguous where nothing else grew the memory in between.
 */
export function take(octets: usize, align: usize = 8): usize {
  let at = (next + align - 1) & ~(align - 1);
  if (next == 0 || at + octets > limit || at + octets < at) {
    if (!grow(octets + align)) return 0;
    at = (next + align - 1) & ~(align - 1);
  }
  next = at + octets;
  taken += octets;
  return at;
}

/** Like `take`, but may hand out octets that were given back: not zeroed. */
export function takeUsed(octets: usize, align: usize = 8): usize {
  const at = (spare + align - 1) & ~(align - 1);
  if (spare != 0 && at + octets <= spareLimit) {
    spare = at + octets;
    return at;
  }
  return take(octets, align);
}

/** Hands back a region that `take` gave. The largest one given back is kept; a smaller one stays unused. */
export function give(at: usize, octets: usize): void {
  if (octets <= spareLimit - spare) return;
  spare = at;
  spareLimit = at + octets;
}

/** Octets taken so far, those given back included. */
export function octetsTaken(): u64 {
  return taken;
}

/** No more than `pages` of memory are asked for from now on. */
export function limitPages(pages: i32): void {
  pagesMost = pages;
}

function grow(octets: usize): bool {
  const wanted = octets > PIECE ? octets : PIECE;
  const pages = <i32>((wanted + PAGE - 1) / PAGE);
  if (memory.size() > pagesMost - pages) return false;
  const before = memory.grow(pages);
  if (before < 0) return false;
  const start = <usize>before * PAGE;
  if (start != limit || next == 0) next = start;
  limit = start + <usize>pages * PAGE;
  return true;
}
