// WebAssembly modules made by hand, octet by octet: plugins of one or two wrong steps, and binaries that are none.

export type Octets = readonly number[];

/** A number as LEB128 (core specification §5.2.2). */
export function leb(value: number): number[] {
  const octets: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    octets.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return [...octets, rest];
}

/** A signed number as LEB128. */
export function signed(value: number): number[] {
  const octets: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    const low = rest & 0x7f;
    if ((rest === low && low < 0x40) || (rest >> 7 === -1 && low >= 0x40)) return [...octets, low];
    octets.push(low | 0x80);
  }
}

export function text(words: string): number[] {
  const octets = [...new TextEncoder().encode(words)];
  return [...leb(octets.length), ...octets];
}

export function section(id: number, octets: Octets): number[] {
  return [id, ...leb(octets.length), ...octets];
}

export function vector(items: readonly Octets[]): number[] {
  return [...leb(items.length), ...items.flat()];
}

export const HEADER: Octets = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const I32 = 0x7f;
/** Types: 0 () → (), 1 () → i32, 2 i32 → i32. */
const TYPES = section(
  1,
  vector([
    [0x60, 0, 0],
    [0x60, 0, 1, I32],
    [0x60, 1, I32, 1, I32],
  ]),
);

/** Instructions. */
export const i32 = (value: number): number[] => [0x41, ...signed(value)];
export const store32 = (at: number, value: number): number[] => [...i32(at), ...i32(value), 0x36, 2, 0];
export const UNREACHABLE: Octets = [0x00];
/** loop … br 0 … end. */
export const FOREVER: Octets = [0x03, 0x40, 0x0c, 0, 0x0b];

/** Where things lie in the memory of these plugins. */
export const DECLARATION_AT = 1024;
export const ANSWER_AT = 32768;
export const INPUT_AT = 65536;

export interface Parts {
  readonly declaration?: string | Uint8Array;
  /** Length that the declaration is said to have. */
  readonly declared?: number;
  readonly declare?: Octets;
  readonly input?: Octets;
  readonly dissect?: Octets;
  /** Further functions of type () → (), numbered from 4 on. */
  readonly more?: readonly Octets[];
  /** Octets of the memory section. */
  readonly memory?: Octets;
  /** Sections by number, that are written besides. */
  readonly sections?: readonly (readonly [number, Octets])[];
  /** Octets at an address. */
  readonly data?: readonly (readonly [number, Uint8Array])[];
  readonly exports?: readonly (readonly [string, number, number])[];
  /** Locals of dissect besides its parameter: how many of i32. */
  readonly locals?: number;
}

export const DECLARATION =
  'P\tHostile\thostile\nF\tNumber\thostile.number\tFT_UINT32\thostile\tBASE_DEC\nF\tText\thostile.text\tFT_STRING\thostile\nF\tNone\thostile.none\tFT_NONE\thostile\nF\tAddress\thostile.address\tFT_IPv6\thostile\nD\ttcp.port\t20036\nI\thostile.inner\nD\thostile.inner\t1\nS\t16\n';
export const EXPORTS: readonly (readonly [string, number, number])[] = [
  ['memory', 2, 0],
  ['handshark_abi_1', 0, 0],
  ['handshark_declare', 0, 1],
  ['handshark_input', 0, 2],
  ['handshark_dissect', 0, 3],
];
const ORDER = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 10, 11];

function body(code: Octets, locals = 0): number[] {
  const octets = [...(locals === 0 ? [0] : [1, ...leb(locals), I32]), ...code, 0x0b];
  return [...leb(octets.length), ...octets];
}

/** A plugin; what is not told is as it should be. It consumes everything and says nothing, unless told otherwise. */
export function plugin(parts: Parts = {}): Uint8Array<ArrayBuffer> {
  const declaration =
    typeof parts.declaration === 'string' || parts.declaration === undefined
      ? new TextEncoder().encode(parts.declaration ?? DECLARATION)
      : parts.declaration;
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, parts.declared ?? declaration.length, true);
  const more = parts.more ?? [];
  const data = [[DECLARATION_AT, length], [DECLARATION_AT + 4, declaration], ...(parts.data ?? [])] as const;
  const bodies = [
    body([]),
    body(parts.declare ?? i32(DECLARATION_AT)),
    body(parts.input ?? i32(INPUT_AT)),
    body(parts.dissect ?? i32(ANSWER_AT), parts.locals ?? 0),
    ...more.map((code) => body(code)),
  ];
  const sections = new Map<number, number[]>([
    [3, vector([[0], [1], [2], [2], ...more.map(() => [0])])],
    [5, [...(parts.memory ?? [1, 0, 4])]],
    [7, vector((parts.exports ?? EXPORTS).map(([name, kind, index]) => [...text(name), kind, ...leb(index)]))],
    [10, vector(bodies)],
    [11, vector(data.map(([at, octets]) => [0, ...i32(at), 0x0b, ...leb(octets.length), ...octets]))],
  ]);
  for (const [id, octets] of parts.sections ?? []) sections.set(id, [...octets]);
  const written = ORDER.flatMap((id) => {
    if (id === 1) return TYPES;
    const octets = sections.get(id);
    return octets === undefined ? [] : section(id, octets);
  });
  return Uint8Array.from([...HEADER, ...written]);
}

/** What an ANSWER says; offsets count from its start. */
export interface Said {
  readonly size?: number;
  readonly status?: number;
  readonly consumed?: number;
  readonly more?: number;
  readonly items?: readonly Item[];
  readonly itemsAt?: number;
  readonly itemCount?: number;
  readonly protocol?: number;
  readonly info?: number;
  readonly events?: readonly (readonly [number, number])[];
  readonly eventsAt?: number;
  readonly eventCount?: number;
  readonly flags?: number;
  readonly innerAt?: number;
  readonly innerOctets?: number;
  readonly innerTable?: number;
  readonly innerKey?: number;
  /** Octets behind the items. */
  readonly tail?: Uint8Array;
}

export interface Item {
  readonly field?: number;
  readonly depth?: number;
  readonly flags?: number;
  readonly offset?: number;
  readonly octets?: number;
  readonly label?: number;
  readonly value?: bigint;
}

const HEADER_OCTETS = 64;
const ITEM_OCTETS = 24;
const EVENT_OCTETS = 16;

/** An ANSWER; the tail begins at HEADER_OCTETS + items + events. */
export function answer(said: Said): Uint8Array<ArrayBuffer> {
  const items = said.items ?? [];
  const events = said.events ?? [];
  const tail = said.tail ?? new Uint8Array(0);
  const eventsAt = HEADER_OCTETS + items.length * ITEM_OCTETS;
  const octets = new Uint8Array(eventsAt + events.length * EVENT_OCTETS + tail.length);
  const view = new DataView(octets.buffer);
  const words = [
    said.size ?? octets.length,
    said.status ?? 1,
    said.consumed ?? 1,
    said.more ?? 0,
    said.itemsAt ?? HEADER_OCTETS,
    said.itemCount ?? items.length,
    said.protocol ?? 0,
    said.info ?? 0,
    said.eventsAt ?? eventsAt,
    said.eventCount ?? events.length,
    said.flags ?? 0,
    said.innerTable ?? 0,
    said.innerAt ?? 0,
    said.innerOctets ?? 0,
    said.innerKey ?? 0,
  ];
  words.forEach((word, index) => {
    view.setUint32(index * 4, word, true);
  });
  items.forEach((item, index) => {
    const at = HEADER_OCTETS + index * ITEM_OCTETS;
    view.setUint16(at, item.field ?? 0, true);
    view.setUint8(at + 2, item.depth ?? 0);
    view.setUint8(at + 3, item.flags ?? 0);
    view.setUint32(at + 4, item.offset ?? 0, true);
    view.setUint32(at + 8, item.octets ?? 0, true);
    view.setUint32(at + 12, item.label ?? 0, true);
    view.setBigUint64(at + 16, BigInt.asUintN(64, item.value ?? 0n), true);
  });
  events.forEach(([name, members], index) => {
    view.setUint32(eventsAt + index * EVENT_OCTETS, name, true);
    view.setUint32(eventsAt + index * EVENT_OCTETS + 4, members, true);
  });
  octets.set(tail, octets.length - tail.length);
  return octets;
}

/** A plugin that gives the same answer to everything. */
export function saying(said: Said, parts: Parts = {}): Uint8Array<ArrayBuffer> {
  return plugin({ ...parts, data: [...(parts.data ?? []), [ANSWER_AT, answer(said)]] });
}
