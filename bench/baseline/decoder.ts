import { ETHERTYPE_IPV4, ETHERTYPE_IPV6, IPPROTO_TCP } from '../../assembly/shared/protocol.ts';
import type { Walker } from './walker.ts';

const ETHERNET_OCTETS = 14;
const ETHERNET_TYPE = 12;
const IPV4_OCTETS = 20;
const IPV6_OCTETS = 40;
const TCP_OCTETS = 20;
/** Octets that are read of a TCP header. */
const TCP_READ = 16;

/** Reads Ethernet, IPv4 or IPv6 and TCP of the packet a walker stands at; after `decode`, the fields are those of that segment. */
export class Decoder {
  segments = 0;
  ipv6 = false;
  /** Where the addresses begin, source first. */
  addresses = 0;
  srcPort = 0;
  dstPort = 0;
  seq = 0;
  ack = 0;
  flags = 0;
  window = 0;
  /** Payload octets. */
  tcpLen = 0;
  readonly #octets: Uint8Array;

  constructor(octets: Uint8Array) {
    this.#octets = octets;
  }

  /** False when the packet is no TCP segment. */
  decode(walker: Walker): boolean {
    const o = this.#octets;
    const ip = walker.data + ETHERNET_OCTETS;
    const end = walker.data + walker.caplen;
    if (end - ip < IPV4_OCTETS) return false;
    const type = this.#word(walker.data + ETHERNET_TYPE);
    if (type === ETHERTYPE_IPV4) {
      const first = o[ip] ?? 0;
      const header = (first & 15) << 2;
      const fragmented = (this.#word(ip + 6) & 0x3fff) !== 0;
      if (first >> 4 !== 4 || header < IPV4_OCTETS || fragmented || o[ip + 9] !== IPPROTO_TCP) return false;
      this.ipv6 = false;
      this.addresses = ip + 12;
      return this.#segment(ip + header, end, this.#word(ip + 2) - header);
    }
    if (type !== ETHERTYPE_IPV6 || end - ip < IPV6_OCTETS || o[ip + 6] !== IPPROTO_TCP) return false;
    this.ipv6 = true;
    this.addresses = ip + 8;
    return this.#segment(ip + IPV6_OCTETS, end, this.#word(ip + 4));
  }

  #segment(p: number, end: number, length: number): boolean {
    if (end - p < TCP_READ || length < TCP_OCTETS) return false;
    const o = this.#octets;
    this.srcPort = this.#word(p);
    this.dstPort = this.#word(p + 2);
    this.seq = this.#long(p + 4);
    this.ack = this.#long(p + 8);
    this.flags = o[p + 13] ?? 0;
    this.window = this.#word(p + 14);
    this.tcpLen = length - (((o[p + 12] ?? 0) >> 4) << 2);
    this.segments++;
    return true;
  }

  #word(at: number): number {
    const o = this.#octets;
    return ((o[at] ?? 0) << 8) | (o[at + 1] ?? 0);
  }

  /** As a signed number, which is cheaper. */
  #long(at: number): number {
    const o = this.#octets;
    return ((o[at] ?? 0) << 24) | ((o[at + 1] ?? 0) << 16) | ((o[at + 2] ?? 0) << 8) | (o[at + 3] ?? 0);
  }
}
