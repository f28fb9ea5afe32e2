/** A column of the packet list. */
export interface Column {
  readonly title: string;
  /** What it shows: `%m`, `%Cus:ip.ttl:0:R` and the other names of `tshark -G column-formats`. */
  readonly shows: string;
}

/** tshark's columns, in its order. */
export const DEFAULT_LAYOUT: readonly Column[] = [
  { title: 'No.', shows: '%m' },
  { title: 'Time', shows: '%t' },
  { title: 'Source', shows: '%s' },
  { title: 'Destination', shows: '%d' },
  { title: 'Protocol', shows: '%p' },
  { title: 'Length', shows: '%L' },
  { title: 'Info', shows: '%i' },
];
