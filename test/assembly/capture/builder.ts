// Capture files made in memory, field by field, for tests. Every function answers octets of its own.

/** Byte order of what is built. */
export type Order = 'little' | 'big';

/** Writes numbers and octets one after the other. */
export class Octets {
  readonly #order: Order;
  readonly #parts: number[] = [];

  constructor(order: Order = 'little') {
    this.#order = order;
  }

  u8(value: number): this {
    this.#parts.push(value & 0xff);
    return this;
  }

  u16(value: number): this {
    return this.#number(BigInt(value), 2);
  }

  u32(value: number): this {
    return this.#number(BigInt(value), 4);
  }

  u64(value: bigint): this {
    return this.#number(BigInt.asUintN(64, value), 8);
  }

  octets(octets: Uint8Array): this {
    for (const octet of octets) this.#parts.push(octet);
    return this;
  }

  /** Zeros up to a multiple of four. */
  pad(): this {
    while (this.#parts.length % 4 !== 0) this.#parts.push(0);
    return this;
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#parts);
  }

  #number(value: bigint, octets: number): this {
    const digits = Array.from({ length: octets }, (_, at) => Number((value >> BigInt(8 * at)) & 0xffn));
    this.#parts.push(...(this.#order === 'little' ? digits : digits.reverse()));
    return this;
  }
}

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

/** An Ethernet frame of `length` octets that says its own number, so that misplaced octets show. */
export function packet(length = 60, mark = 0): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (at * 7 + mark) & 0xff);
}

/** A block of any type around `body`, which is padded. */
export function block(type: number, body: Uint8Array, order: Order = 'little'): Uint8Array {
  const padded = new Octets(order).octets(body).pad().done();
  const length = padded.length + 12;
  return new Octets(order).u32(type).u32(length).octets(padded).u32(length).done();
}

export function section(order: Order = 'little', options: Uint8Array = new Uint8Array(0), major = 1, minor = 0): Uint8Array {
  return block(0x0a0d0d0a, new Octets(order).u32(0x1a2b3c4d).u16(major).u16(minor).u64(-1n).octets(options).done(), order);
}

export function option(code: number, value: Uint8Array, order: Order = 'little'): Uint8Array {
  return new Octets(order).u16(code).u16(value.length).octets(value).pad().done();
}

export interface InterfaceFields {
  readonly linkType?: number;
  readonly snaplen?: number;
  readonly tsresol?: number;
  readonly tsoffset?: bigint;
  readonly options?: Uint8Array;
}

export function description(fields: InterfaceFields = {}, order: Order = 'little'): Uint8Array {
  const body = new Octets(order)
    .u16(fields.linkType ?? 1)
    .u16(0)
    .u32(fields.snaplen ?? 0);
  if (fields.tsresol !== undefined) body.octets(option(9, Uint8Array.of(fields.tsresol), order));
  if (fields.tsoffset !== undefined) body.octets(option(14, new Octets(order).u64(fields.tsoffset).done(), order));
  return block(1, body.octets(fields.options ?? new Uint8Array(0)).done(), order);
}

export interface PacketFields {
  readonly iface?: number;
  readonly units?: bigint;
  readonly caplen?: number;
  readonly len?: number;
  readonly options?: Uint8Array;
}

/** Enhanced packet block. */
export function enhanced(data: Uint8Array, fields: PacketFields = {}, order: Order = 'little'): Uint8Array {
  const units = fields.units ?? 1_700_000_000_123_456n;
  const body = new Octets(order)
    .u32(fields.iface ?? 0)
    .u32(Number(units >> 32n))
    .u32(Number(units & 0xffffffffn))
    .u32(fields.caplen ?? data.length)
    .u32(fields.len ?? data.length)
    .octets(data)
    .pad();
  return block(6, body.octets(fields.options ?? new Uint8Array(0)).done(), order);
}

/** Header of a pcap file. */
export function pcapHeader(magic = 0xa1b2c3d4, order: Order = 'little', network = 1, major = 2, minor = 4): Uint8Array {
  return new Octets(order).u32(magic).u16(major).u16(minor).u32(0).u32(0).u32(65535).u32(network).done();
}

/** Record of a pcap file; `extra` stands between its header and its data. */
export function pcapRecord(
  data: Uint8Array,
  seconds: number,
  fraction: number,
  order: Order = 'little',
  first: number = data.length,
  second: number = data.length,
  extra = 0,
): Uint8Array {
  return new Octets(order).u32(seconds).u32(fraction).u32(first).u32(second).octets(new Uint8Array(extra)).octets(data).done();
}
