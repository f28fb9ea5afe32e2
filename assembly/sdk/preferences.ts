// Preferences, which hold for a whole run: a plugin that declares some exports `handshark_configure` from here.

/** → their values, as the host wrote them. */
let values: usize = 0;
/** A value: a number, or the offset of a text and how many octets it has. */
const VALUE_SIZE: usize = 8;
const OCTETS: usize = 4;

/** Takes the values of the preferences, in the order of the declaration. The host calls it once, before anything is dissected. */
export function handshark_configure(at: usize, octets: usize): void {
  values = heap.alloc(octets);
  memory.copy(values, at, octets);
}

/** Value of preference number `index`: a number, of a bool 0 or 1. */
export function preference(index: u32): u32 {
  return load<u32>(values + <usize>index * VALUE_SIZE);
}

/** → the text that preference number `index` has, and how many octets that is. */
export function preferenceText(index: u32): usize {
  return values + <usize>preference(index);
}

export function preferenceOctets(index: u32): u32 {
  return load<u32>(values + <usize>index * VALUE_SIZE, OCTETS);
}
