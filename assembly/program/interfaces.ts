// What the host tells of capture interfaces, for those fields of a frame that name its interface.

import { take } from '../arena';
import { COPY_SLACK } from './literal';
import { TSRESOL_BINARY, TSRESOL_DEFAULT } from '../shared/capture';

/** ENTRY, 20 octets: 0 text u32 → name, description behind it   4 name octets u32   8 description octets u32   12 1 + index in its section u32, 0 = not told
 * 16 1 + decimals of its times u8, 0 = not told   17 if_tsresol u8   18 pad. */
const ENTRY: usize = 20;
const NAME_OCTETS: usize = 4;
const DESCRIPTION_OCTETS: usize = 8;
const ID: usize = 12;
const DECIMALS: usize = 16;
const RESOLUTION: usize = 17;
const DECIMALS_DEFAULT: u32 = 6;
const NANO: u32 = 9;
const NS_PER_S: i64 = 1000000000;
const ROOM_FIRST: u32 = 16;

let table: usize = 0;
let room: u32 = 0;

/** The interface that the last `findInterface` found. */
export class Interface {
  /** Index within its section. */
  static id: u32 = 0;
  static name: usize = 0;
  static nameOctets: u32 = 0;
  static description: usize = 0;
  static descriptionOctets: u32 = 0;
}

/**
 * Room for the name and the description behind it of the interface with the global index `index`, `id` within its section.
 * The host copies them there. 0 when memory is used up: the interface stays unknown.
 */
export function describeInterface(index: u32, id: u32, nameOctets: u32, descriptionOctets: u32): usize {
  if (index >= room && !widen(index)) return 0;
  const text = take(<usize>nameOctets + descriptionOctets + COPY_SLACK, 1);
  if (text == 0) return 0;
  const entry = table + <usize>index * ENTRY;
  store<u32>(entry, <u32>text);
  store<u32>(entry, nameOctets, NAME_OCTETS);
  store<u32>(entry, descriptionOctets, DESCRIPTION_OCTETS);
  store<u32>(entry, id + 1, ID);
  return text;
}

/**
 * The interface with the global index `index` counts time in units of the if_tsresol octet `tsresol`, of which the Time column
 * shows `decimals` (0..9) of a second.
 */
export function setResolution(index: u32, tsresol: u32, decimals: u32): void {
  if (index >= room && !widen(index)) return;
  const entry = table + <usize>index * ENTRY;
  store<u8>(entry, <u8>(decimals + 1), DECIMALS);
  store<u8>(entry, <u8>tsresol, RESOLUTION);
}

/** The time `ns` in units of the interface with the global index `index`. */
export function unitsOf(index: u32, ns: i64): u64 {
  const entry = table + <usize>index * ENTRY;
  const tsresol: u32 = index < room && load<u8>(entry, DECIMALS) ? load<u8>(entry, RESOLUTION) : TSRESOL_DEFAULT;
  if (tsresol & TSRESOL_BINARY) {
    const shift = <u64>(tsresol & ~TSRESOL_BINARY);
    const seconds = ns / NS_PER_S;
    return ((<u64>seconds) << shift) + ((<u64>(ns - seconds * NS_PER_S)) << shift) / NS_PER_S;
  }
  let units = ns;
  for (let i = tsresol; i < NANO; i++) units /= 10;
  for (let i = <u32>NANO; i < tsresol; i++) units *= 10;
  return units;
}

/** Decimals of a second that the Time column shows for the interface with the global index `index`. */
export function decimalsOf(index: u32): u32 {
  const told: u32 = index < room ? load<u8>(table + <usize>index * ENTRY, DECIMALS) : 0;
  return told == 0 ? DECIMALS_DEFAULT : told - 1;
}

/** Looks up an interface by its global index. False when nothing was told of it. */
export function findInterface(index: u32): bool {
  if (index >= room) return false;
  const entry = table + <usize>index * ENTRY;
  const id = load<u32>(entry, ID);
  if (id == 0) return false;
  Interface.id = id - 1;
  Interface.name = load<u32>(entry);
  Interface.nameOctets = load<u32>(entry, NAME_OCTETS);
  Interface.description = Interface.name + Interface.nameOctets;
  Interface.descriptionOctets = load<u32>(entry, DESCRIPTION_OCTETS);
  return true;
}

function widen(index: u32): bool {
  let wanted = max(room << 1, ROOM_FIRST);
  while (wanted <= index) wanted <<= 1;
  const at = take(<usize>wanted * ENTRY);
  if (at == 0) return false;
  memory.copy(at, table, <usize>room * ENTRY);
  table = at;
  room = wanted;
  return true;
}
