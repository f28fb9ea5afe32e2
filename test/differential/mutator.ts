// Packets of a capture changed at random from a seed: bits, lengths, numbers, options, order, cuts.

import type { Random } from '../../bench/generator/random.ts';

/** A packet as a capture holds it. */
export interface Packet {
  /** µs since 1970. */
  readonly time: number;
  /** Octets on the wire. */
  readonly length: number;
  readonly octets: Uint8Array;
}

const ETHERNET = 14;
const ETHERTYPE = 12;
const ETHERTYPE_IPV4 = 0x0800;
const ETHERTYPE_IPV6 = 0x86dd;
const PROTOCOL_TCP = 6;
const IPV4 = { length: 2, fragment: 6, protocol: 9 };
const IPV6 = { length: 4, next: 6, header: 40 };
const TCP = { sequence: 4, acknowledgment: 8, offset: 12, flags: 13, window: 14, header: 20 };
/** Kinds of options, those with rules of their own more often than they are seen. */
const KINDS = [
  0, 1, 1, 1, 2, 2, 3, 3, 4, 5, 5, 5, 5, 6, 7, 8, 8, 8, 11, 12, 13, 19, 20, 20, 20, 21, 22, 23, 27, 28, 29, 30, 30, 30, 34, 34, 76, 76, 78,
  172, 174, 253, 254, 255,
];
const LENGTHS: Readonly<Record<number, readonly number[]>> = {
  2: [4],
  3: [3],
  4: [2],
  5: [10, 18, 26, 34, 2, 6],
  6: [6],
  7: [6],
  8: [10],
  11: [6],
  12: [6],
  13: [6],
  19: [18],
  20: [4, 4, 7, 8, 10, 12],
  21: [6],
  22: [2],
  23: [2],
  27: [8],
  28: [4],
  29: [4, 8, 16],
  30: [4, 8, 10, 12, 16, 18, 20, 22, 24],
  34: [2, 6, 10, 18],
  76: [10, 12, 14, 18],
  78: [16],
  172: [2, 5, 8, 11],
  174: [2, 5, 8, 11],
  253: [4, 5, 6, 8, 12],
  254: [4, 5, 6, 8, 12],
};
const EXPERIMENTS = [0xf989, 0x00ac, 0xacc0, 0xacc1, 0x1234];
const OPTIONS_MOST = 40;
/** Numbers in 1000, per packet. */
const CHANGED = 400;
const REPEATED = 40;
const DROPPED = 40;
const SWAPPED = 40;

/** Changes packets; the same numbers from `random`, the same changes. */
export class Mutator {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** `packets`, some of them changed, repeated, in another order or left out. */
  mutate(packets: readonly Packet[]): Packet[] {
    const out: Packet[] = [];
    for (const packet of packets) {
      if (this.#happens(DROPPED)) continue;
      const changed = this.#happens(CHANGED) ? this.#changed(packet) : packet;
      if (this.#happens(SWAPPED)) out.splice(Math.max(0, out.length - 1 - this.#below(3)), 0, changed);
      else out.push(changed);
      if (this.#happens(REPEATED)) out.push({ ...changed, time: changed.time + this.#below(50_000) });
    }
    return out;
  }

  #below(limit: number): number {
    return this.#random.below(limit);
  }

  #happens(times: number): boolean {
    return this.#below(1000) < times;
  }

  #pick<T>(list: readonly T[], other: T): T {
    return list[this.#below(list.length)] ?? other;
  }

  #changed({ time, length, octets }: Packet): Packet {
    let changed: Uint8Array = Uint8Array.from(octets);
    for (let times = 1 + this.#below(3); times > 0; times--) changed = this.#once(changed);
    const wire = changed.length + Math.max(0, length - octets.length);
    if (!this.#happens(120)) return { time: this.#moved(time), length: wire, octets: changed };
    const cut = this.#below(2) === 0 ? ETHERNET + this.#below(90) : this.#below(changed.length + 1);
    return { time, length: wire, octets: changed.subarray(0, Math.min(cut, changed.length)) };
  }

  #moved(time: number): number {
    if (!this.#happens(60)) return time;
    return Math.max(0, time + this.#below(2_000_000) - 1_000_000);
  }

  /** One change, of the segment where there is one. */
  #once(octets: Uint8Array): Uint8Array {
    const ip = ETHERNET;
    const tcp = segmentAt(octets);
    if (tcp === undefined || this.#happens(30)) return this.#flipped(octets, ip, octets.length);
    const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
    switch (this.#below(12)) {
      case 0:
        return this.#flipped(octets, tcp, tcp + TCP.header);
      case 1:
        return this.#flipped(octets, ip, tcp);
      case 2:
        octets[tcp + TCP.flags] = this.#below(256);
        return octets;
      case 3:
        octets[tcp + TCP.offset] = this.#below(256);
        return octets;
      case 4:
        view.setUint16(tcp + TCP.window, this.#pick([0, 0, 1, 0xffff, this.#below(65536)], 0));
        return octets;
      case 5:
      case 6: {
        const at = tcp + this.#pick([TCP.sequence, TCP.acknowledgment], TCP.sequence);
        const by = this.#pick([1, -1, 5, 100, -100, 1460, -1460, 0x7fffffff, 0x80000000, this.#below(0xffffffff)], 1);
        view.setUint32(at, (view.getUint32(at) + by) >>> 0);
        return octets;
      }
      case 7:
        return this.#flipped(octets, tcp + TCP.header, octets.length);
      case 8: {
        const at = ip + (view.getUint16(ETHERTYPE) === ETHERTYPE_IPV4 ? IPV4.length : IPV6.length);
        view.setUint16(at, this.#pick([0, view.getUint16(at) + this.#below(41) - 20, this.#below(200), this.#below(65536)], 0) & 0xffff);
        return octets;
      }
      default:
        return this.#withOptions(octets, tcp);
    }
  }

  /** One bit between two places turned over. */
  #flipped(octets: Uint8Array, from: number, to: number): Uint8Array {
    const at = from + this.#below(Math.max(1, Math.min(to, octets.length) - from));
    if (at < octets.length) octets[at] = (octets[at] ?? 0) ^ (1 << this.#below(8));
    return octets;
  }

  /** The segment with other options, and lengths that fit them. */
  #withOptions(octets: Uint8Array, tcp: number): Uint8Array {
    const header = (((octets[tcp + TCP.offset] ?? 0) >> 4) & 15) * 4;
    if (header < TCP.header || tcp + header > octets.length) return octets;
    const options = this.#options();
    const out = Uint8Array.from([...octets.subarray(0, tcp + TCP.header), ...options, ...octets.subarray(tcp + header)]);
    const view = new DataView(out.buffer);
    out[tcp + TCP.offset] = ((TCP.header + options.length) << 2) | ((octets[tcp + TCP.offset] ?? 0) & 15);
    const at = ETHERNET + (view.getUint16(ETHERTYPE) === ETHERTYPE_IPV4 ? IPV4.length : IPV6.length);
    view.setUint16(at, (view.getUint16(at) + options.length - (header - TCP.header)) & 0xffff);
    return out;
  }

  #options(): number[] {
    const options: number[] = [];
    for (let count = 1 + this.#below(4); count > 0; count--) options.push(...this.#option());
    options.length = Math.min(options.length, OPTIONS_MOST);
    while (options.length % 4 !== 0) options.push(this.#happens(900) ? 0 : this.#below(256));
    return options;
  }

  #option(): number[] {
    const kind = this.#happens(30) ? this.#below(256) : this.#pick(KINDS, 1);
    if (kind <= 1) return [kind];
    const length = this.#happens(120) ? this.#below(20) : this.#pick(LENGTHS[kind] ?? [2, 4, 7], 2);
    const contents = Array.from({ length: Math.max(0, length - 2) }, () => this.#below(256));
    if (kind >= 253 && kind < 255 && contents.length > 1) {
      const id = this.#pick(EXPERIMENTS, 0);
      contents.splice(0, 2, id >> 8, id & 0xff);
    }
    return [kind, length, ...contents];
  }
}

/** Where the TCP header of a plain packet begins; undefined for others. */
function segmentAt(octets: Uint8Array): number | undefined {
  if (octets.length < ETHERNET + IPV6.header + TCP.header) return undefined;
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const type = view.getUint16(ETHERTYPE);
  if (type === ETHERTYPE_IPV6) return octets[ETHERNET + IPV6.next] === PROTOCOL_TCP ? ETHERNET + IPV6.header : undefined;
  if (type !== ETHERTYPE_IPV4 || octets[ETHERNET + IPV4.protocol] !== PROTOCOL_TCP) return undefined;
  const at = ETHERNET + ((octets[ETHERNET] ?? 0) & 15) * 4;
  return at + TCP.header <= octets.length ? at : undefined;
}
