// The COLUMNS record of the frame at hand.

import {
  COLUMNS_DESTINATION,
  COLUMNS_DESTINATION_AT,
  COLUMNS_END,
  COLUMNS_HARDWARE_DESTINATION,
  COLUMNS_HARDWARE_DESTINATION_AT,
  COLUMNS_HARDWARE_SOURCE,
  COLUMNS_HARDWARE_SOURCE_AT,
  COLUMNS_HEADER,
  COLUMNS_KIND,
  COLUMNS_LENGTH,
  COLUMNS_NUMBER,
  COLUMNS_OCTETS,
  COLUMNS_SIZE,
  COLUMNS_SOURCE,
  COLUMNS_SOURCE_AT,
} from '../../shared/columns';

/** → COLUMNS. */
export const COLUMNS: usize = memory.data(COLUMNS_SIZE, 8);

/** Nothing is known: another frame is at hand. */
export function forgetColumns(): void {
  store<u64>(COLUMNS, 0);
}

/** The protocol that wrote last is `kind`, about the `octets` captured octets at `header`, `length` by the packet's lengths. */
export function setKind(kind: u32, header: usize, octets: u32, length: u32, number: u32): void {
  store<u8>(COLUMNS, <u8>kind, COLUMNS_KIND);
  store<u32>(COLUMNS, <u32>header, COLUMNS_HEADER);
  store<u32>(COLUMNS, octets, COLUMNS_OCTETS);
  store<u32>(COLUMNS, length, COLUMNS_LENGTH);
  store<u32>(COLUMNS, number, COLUMNS_NUMBER);
}

/** How the dissection ended. */
export function setEnd(end: u32): void {
  store<u8>(COLUMNS, <u8>end, COLUMNS_END);
}

/** Both addresses are of `kind` (COL_ADDRESS_*) and lie at `source` and `destination`. */
export function setAddresses(kind: u32, source: usize, destination: usize): void {
  setSource(kind, source);
  store<u8>(COLUMNS, <u8>kind, COLUMNS_DESTINATION);
  store<u32>(COLUMNS, <u32>destination, COLUMNS_DESTINATION_AT);
}

/** The source is of `kind` and lies at `at`. */
export function setSource(kind: u32, at: usize): void {
  store<u8>(COLUMNS, <u8>kind, COLUMNS_SOURCE);
  store<u32>(COLUMNS, <u32>at, COLUMNS_SOURCE_AT);
}

/** The link has addresses of `kind`, which show until IP has others. */
export function setHardware(kind: u32, source: usize, destination: usize): void {
  setAddresses(kind, source, destination);
  setHardwareSource(kind, source);
  store<u8>(COLUMNS, <u8>kind, COLUMNS_HARDWARE_DESTINATION);
  store<u32>(COLUMNS, <u32>destination, COLUMNS_HARDWARE_DESTINATION_AT);
}

/** The link tells only of a source. */
export function setHardwareSource(kind: u32, at: usize): void {
  setSource(kind, at);
  store<u8>(COLUMNS, <u8>kind, COLUMNS_HARDWARE_SOURCE);
  store<u32>(COLUMNS, <u32>at, COLUMNS_HARDWARE_SOURCE_AT);
}
