import { take } from '../arena';
import { IFACE_NONE } from '../shared/capture';
import { IFACES_MAX, IFACE_FCS, IFACE_LINK, IFACE_SCALE, IFACE_SIZE, IFACE_SNAPLEN } from '../shared/layout';
import { describeTime, plainUnits } from './time';

/** Interfaces the table has room for at first; it doubles when full. */
const ROOM_FIRST: u32 = 64;
/** No index a packet can name: interface indexes of a section end at IFACES_MAX − 1. */
const NONE: u32 = u32.MAX_VALUE;

/**
 * The interfaces of the section being read, and what the packets of the one used last need, copied out of its record.
 * Indexes start again at 0 with every section (pcapng §4.2); global indexes go on over sections and files.
 */
export class Interfaces {
  /** → INTERFACE records. */
  static table: usize = 0;
  /** Records the table has room for. */
  static room: u32 = 0;
  /** Interfaces described in this section. */
  static count: u32 = 0;
  /** Global index of this section's interface 0. */
  static base: u32 = 0;
  /** Index of the interface in use, or NONE. */
  static current: u32 = NONE;
  /** → INTERFACE record of the interface in use. */
  static record: usize = 0;
  /** Its link type, low 16, and global index, high 16 (IFACE_NONE where 16 bits are too few): laid out as in FRAME. */
  static linkAndIface: u32 = 0;
  /** Its ns per unit, for units below `plain`. */
  static scale: u64 = 0;
  static plain: u64 = 0;
}

/** A new section or file: its interfaces are yet to be described. */
export function forgetInterfaces(): void {
  Interfaces.base += Interfaces.count;
  Interfaces.count = 0;
  leaveInterface();
}

/** No interface is in use: `plain` 0 sends even a packet that names NONE the careful way. */
function leaveInterface(): void {
  Interfaces.current = NONE;
  Interfaces.plain = 0;
}

/**
 * Describes the next interface of the section: LINKTYPE_ value, snaplen in octets (0 = no limit), if_tsresol octet, if_tsoffset in
 * seconds, FCS octets at the end of each packet (FCS_UNKNOWN where not said). Answers its global index,
 * −1 when the section has IFACES_MAX interfaces already or memory is at its end.
 */
export function addInterface(linkType: u32, snaplen: u32, tsresol: u32, tsoffset: i64, fcs: u32): i32 {
  if (Interfaces.count == Interfaces.room && !widen()) return -1;
  const record = Interfaces.table + <usize>Interfaces.count * IFACE_SIZE;
  memory.fill(record, 0, IFACE_SIZE);
  store<u16>(record, <u16>linkType, IFACE_LINK);
  store<u32>(record, snaplen, IFACE_SNAPLEN);
  store<u32>(record, fcs, IFACE_FCS);
  describeTime(record, tsresol, tsoffset);
  const index = <i32>(Interfaces.base + Interfaces.count);
  Interfaces.count += 1;
  return index;
}

/** Makes `index` the interface in use. False when the section has not described it. */
export function useInterface(index: u32): bool {
  if (index >= Interfaces.count) return false;
  if (index == Interfaces.current) return true;
  const record = Interfaces.table + <usize>index * IFACE_SIZE;
  const global = min<u32>(Interfaces.base + index, IFACE_NONE);
  Interfaces.current = index;
  Interfaces.record = record;
  Interfaces.linkAndIface = (<u32>load<u16>(record, IFACE_LINK)) | (global << 16);
  Interfaces.scale = load<u64>(record, IFACE_SCALE);
  Interfaces.plain = plainUnits(record);
  return true;
}

function widen(): bool {
  const room = Interfaces.room == 0 ? ROOM_FIRST : Interfaces.room * 2;
  if (room > <u32>IFACES_MAX) return false;
  const table = take(<usize>room * IFACE_SIZE);
  if (table == 0) return false;
  memory.copy(table, Interfaces.table, <usize>Interfaces.count * IFACE_SIZE);
  Interfaces.table = table;
  Interfaces.room = room;
  leaveInterface();
  return true;
}
