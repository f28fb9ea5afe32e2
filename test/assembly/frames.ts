// Frames made by hand, octet by octet: what the decoder's tests feed it.

export const TCP_PORT = 5000;
export const PEER_PORT = 9999;

/** Octets from hex; blanks are for the reader. */
export function hex(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text.replace(/\s/g, ''), 'hex'));
}

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

export function u16(value: number): Uint8Array {
  return Uint8Array.of((value >>> 8) & 0xff, value & 0xff);
}

export function u32(value: number): Uint8Array {
  return join(u16(value >>> 16), u16(value & 0xffff));
}

export interface SegmentOptions {
  readonly from?: number;
  readonly to?: number;
  readonly seq?: number;
  readonly ack?: number;
  readonly flags?: number;
  readonly options?: Uint8Array;
  readonly payload?: Uint8Array;
  /** Data offset in words, where it is to differ from the truth. */
  readonly words?: number;
  readonly checksum?: number;
}

export function tcp(o: SegmentOptions = {}): Uint8Array {
  const options = o.options ?? new Uint8Array(0);
  const words = o.words ?? 5 + options.length / 4;
  return join(
    u16(o.from ?? TCP_PORT),
    u16(o.to ?? PEER_PORT),
    u32(o.seq ?? 1000),
    u32(o.ack ?? 2000),
    u16((words << 12) | (o.flags ?? 0x10)),
    u16(500),
    u16(o.checksum ?? 0),
    u16(0),
    options,
    o.payload ?? hex('68656c6c6f'),
  );
}

export function udp(to: number, payload: Uint8Array, from = 40000): Uint8Array {
  return join(u16(from), u16(to), u16(8 + payload.length), u16(0), payload);
}

export interface Ipv4Options {
  readonly source?: string;
  readonly destination?: string;
  readonly id?: number;
  /** Flags and fragment offset field. */
  readonly fragment?: number;
  readonly total?: number;
  readonly firstOctet?: number;
  readonly options?: Uint8Array;
}

export function ipv4(protocol: number, payload: Uint8Array, o: Ipv4Options = {}): Uint8Array {
  const options = o.options ?? new Uint8Array(0);
  return join(
    Uint8Array.of(o.firstOctet ?? 0x45 + options.length / 4, 0),
    u16(o.total ?? 20 + options.length + payload.length),
    u16(o.id ?? 1),
    u16(o.fragment ?? 0),
    Uint8Array.of(64, protocol, 0, 0),
    hex(o.source ?? '0a000001'),
    hex(o.destination ?? '0a000002'),
    options,
    payload,
  );
}

export const IPV6_A = '20010db8000000000000000000000001';
export const IPV6_B = '20010db8000000000000000000000002';

export function ipv6(
  next: number,
  payload: Uint8Array,
  length: number = payload.length,
  source: string = IPV6_A,
  destination: string = IPV6_B,
): Uint8Array {
  return join(hex('60000000'), u16(length), Uint8Array.of(next, 64), hex(source), hex(destination), payload);
}

export function ethernet(type: number, payload: Uint8Array): Uint8Array {
  return join(hex('020000000002 020000000001'), u16(type), payload);
}

/** LLC and SNAP before an EtherType. */
export function snap(type: number, payload: Uint8Array): Uint8Array {
  return join(hex('aaaa03000000'), u16(type), payload);
}

/** The packet that most tests wrap: IPv4 with five octets of data. */
export const PACKET_V4: Uint8Array = ipv4(6, tcp());
export const PACKET_V6: Uint8Array = ipv6(6, tcp());
