import { ETHERTYPE_IPV4, ETHERTYPE_IPV6, IPPROTO_TCP, IPPROTO_UDP } from '../../assembly/shared/protocol.ts';
import type { Payload } from './payload.ts';

/** Two hosts and their ports. */
export interface Endpoints {
  readonly ipv6: boolean;
  /** Number of the client host, below CLIENTS, and of the server host, below SERVERS. */
  readonly client: number;
  readonly server: number;
  readonly clientPort: number;
  readonly serverPort: number;
}

/** A segment to be written. */
export interface Segment {
  /** 0: from the client. */
  direction: 0 | 1;
  flags: number;
  seq: number;
  ack: number;
  /** RFC 7323 timestamps. */
  tsval: number;
  tsecr: number;
  payload: number;
}

export const CLIENTS: number = 1 << 18;
export const SERVERS: number = 1 << 12;

export const FIN = 0x01;
export const SYN = 0x02;
export const RST = 0x04;
export const PSH = 0x08;
export const ACK = 0x10;

const ETHERNET_OCTETS = 14;
const IPV4_OCTETS = 20;
const IPV6_OCTETS = 40;
const UDP_OCTETS = 8;
const TCP_OCTETS = 20;
/** With NOP, NOP, timestamps; with MSS, SACK permitted, timestamps, NOP and window scale, as Linux sends them. */
const TCP_OCTETS_PLAIN = 32;
const TCP_OCTETS_SYN = 40;
/** Client and server networks: 10.0.0.0/14 and 192.168.0.0/20; 2001:db8:1::/64 and 2001:db8:2::/64 (RFC 3849). */
const CLIENT_NETWORK = 0x0a000000;
const SERVER_NETWORK = 0xc0a80000;
const DOCUMENTATION_NETWORK = 0x20010db8;
const CLIENT_SUBNET = 1;
const SERVER_SUBNET = 2;
const CLIENT_TTL = 64;
const SERVER_TTL = 57;
const WINDOW_SYN = 65535;
const WINDOW = 502;
const MSS_IPV4 = 1460;
const MSS_IPV6 = 1440;
const WINDOW_SCALE = 7;
/** Options as words: MSS (the value is added); SACK permitted + timestamps; NOP + window scale; NOP NOP timestamps. */
const OPTION_MSS = 0x02040000;
const OPTION_SACK_TIMESTAMPS = 0x0402080a;
const OPTION_SCALE = 0x01030300;
const OPTION_TIMESTAMPS = 0x0101080a;
const VERSION_IHL = 0x4500;
const DONT_FRAGMENT = 0x4000;
const VERSION6 = 0x60000000;

/** Largest payload of a full-sized segment: the MSS less the timestamps option. */
export function fullSize(ipv6: boolean): number {
  return (ipv6 ? MSS_IPV6 : MSS_IPV4) - (TCP_OCTETS_PLAIN - TCP_OCTETS);
}

/** Writes whole Ethernet frames with right checksums. */
export class FrameWriter {
  readonly #octets: Uint8Array;
  readonly #view: DataView;
  readonly #payload: Payload;
  #identification = 0;

  constructor(octets: Uint8Array, payload: Payload) {
    this.#octets = octets;
    this.#view = new DataView(octets.buffer);
    this.#payload = payload;
  }

  /** Writes the segment at `at`. Answers the length of the frame. */
  tcp(at: number, ends: Endpoints, segment: Segment): number {
    const { direction, flags, payload } = segment;
    const header = (flags & SYN) !== 0 ? TCP_OCTETS_SYN : (flags & RST) !== 0 ? TCP_OCTETS : TCP_OCTETS_PLAIN;
    const length = header + payload;
    const p = this.#network(at, ends, direction, IPPROTO_TCP, length);
    const view = this.#view;
    view.setUint32(p, ports(ends, direction));
    view.setInt32(p + 4, segment.seq);
    view.setInt32(p + 8, (flags & ACK) !== 0 ? segment.ack : 0);
    view.setUint16(p + 12, (header << 10) | flags);
    view.setUint16(p + 14, (flags & SYN) !== 0 ? WINDOW_SYN : WINDOW);
    view.setUint32(p + 16, 0);
    if (header === TCP_OCTETS_SYN) {
      view.setUint32(p + 20, OPTION_MSS | (ends.ipv6 ? MSS_IPV6 : MSS_IPV4));
      view.setUint32(p + 24, OPTION_SACK_TIMESTAMPS);
      view.setInt32(p + 28, segment.tsval);
      view.setInt32(p + 32, segment.tsecr);
      view.setUint32(p + 36, OPTION_SCALE | WINDOW_SCALE);
    } else if (header === TCP_OCTETS_PLAIN) {
      view.setUint32(p + 20, OPTION_TIMESTAMPS);
      view.setInt32(p + 24, segment.tsval);
      view.setInt32(p + 28, segment.tsecr);
    }
    const sum = this.#body(p, header, payload, segment.seq) + this.#pseudoHeader(p, ends, IPPROTO_TCP, length);
    view.setUint16(p + 16, checksum(sum));
    return p + length - at;
  }

  /** Writes a UDP datagram with `payload` octets at `at`. Answers the length of the frame. */
  udp(at: number, ends: Endpoints, direction: 0 | 1, payload: number): number {
    const length = UDP_OCTETS + payload;
    const p = this.#network(at, ends, direction, IPPROTO_UDP, length);
    this.#view.setUint32(p, ports(ends, direction));
    this.#view.setUint16(p + 4, length);
    this.#view.setUint16(p + 6, 0);
    const sum = this.#body(p, UDP_OCTETS, payload, ends.client) + this.#pseudoHeader(p, ends, IPPROTO_UDP, length);
    // A checksum of zero would say that there is none (RFC 768).
    this.#view.setUint16(p + 6, checksum(sum) || 0xffff);
    return p + length - at;
  }

  /** Fills in the payload behind the header. Answers the sum of both. */
  #body(p: number, header: number, payload: number, key: number): number {
    const own = this.#sum(p, header);
    if (payload === 0) return own;
    const place = this.#payload.place(key);
    this.#payload.copy(place, payload, this.#octets, p + header);
    return own + this.#payload.sum(place, payload);
  }

  /** Writes Ethernet and IP. Answers where the transport header goes. */
  #network(at: number, ends: Endpoints, direction: 0 | 1, protocol: number, length: number): number {
    this.#hardware(at + 6 * direction, SERVER_SUBNET, ends.server);
    this.#hardware(at + 6 * (1 - direction), CLIENT_SUBNET, ends.client);
    const ip = at + ETHERNET_OCTETS;
    return ends.ipv6 ? this.#ipv6(ip, ends, direction, protocol, length) : this.#ipv4(ip, ends, direction, protocol, length);
  }

  #hardware(at: number, kind: number, host: number): void {
    // Locally administered.
    this.#view.setUint16(at, 0x0200 | kind);
    this.#view.setUint32(at + 2, host);
  }

  #ipv4(ip: number, { client, server }: Endpoints, direction: 0 | 1, protocol: number, length: number): number {
    const view = this.#view;
    view.setUint16(ip - 2, ETHERTYPE_IPV4);
    view.setUint16(ip, VERSION_IHL);
    view.setUint16(ip + 2, IPV4_OCTETS + length);
    view.setUint16(ip + 4, this.#identification++ & 0xffff);
    view.setUint16(ip + 6, DONT_FRAGMENT);
    view.setUint16(ip + 8, ((direction === 0 ? CLIENT_TTL : SERVER_TTL) << 8) | protocol);
    view.setUint16(ip + 10, 0);
    view.setUint32(ip + 12 + 4 * direction, CLIENT_NETWORK | client);
    view.setUint32(ip + 16 - 4 * direction, (SERVER_NETWORK | server) >>> 0);
    view.setUint16(ip + 10, checksum(this.#sum(ip, IPV4_OCTETS)));
    return ip + IPV4_OCTETS;
  }

  #ipv6(ip: number, { client, server }: Endpoints, direction: 0 | 1, protocol: number, length: number): number {
    const view = this.#view;
    view.setUint16(ip - 2, ETHERTYPE_IPV6);
    view.setUint32(ip, VERSION6);
    view.setUint16(ip + 4, length);
    view.setUint16(ip + 6, (protocol << 8) | (direction === 0 ? CLIENT_TTL : SERVER_TTL));
    this.#address6(ip + 8 + 16 * direction, CLIENT_SUBNET, client);
    this.#address6(ip + 24 - 16 * direction, SERVER_SUBNET, server);
    return ip + IPV6_OCTETS;
  }

  #address6(at: number, subnet: number, host: number): void {
    this.#view.setUint32(at, DOCUMENTATION_NETWORK);
    this.#view.setUint32(at + 4, subnet << 16);
    this.#view.setUint32(at + 8, 0);
    this.#view.setUint32(at + 12, host);
  }

  /** Sum of addresses, protocol and length before the transport header at `p` (RFC 9293 §3.1, RFC 8200 §8.1). */
  #pseudoHeader(p: number, { ipv6 }: Endpoints, protocol: number, length: number): number {
    const addresses = ipv6 ? 32 : 8;
    return this.#sum(p - addresses, addresses) + protocol + length;
  }

  /** Sum of an even number of octets as big-endian words. */
  #sum(at: number, octets: number): number {
    let sum = 0;
    for (let p = at; p < at + octets; p += 2) sum += this.#view.getUint16(p);
    return sum;
  }
}

function ports({ clientPort, serverPort }: Endpoints, direction: 0 | 1): number {
  return direction === 0 ? clientPort * 0x10000 + serverPort : serverPort * 0x10000 + clientPort;
}

/** One's complement of the sum folded to 16 bits (RFC 1071). */
function checksum(sum: number): number {
  // A power of 2^16 is congruent to 1 modulo 2^16 − 1.
  const rest = sum % 0xffff;
  return ~(rest === 0 && sum > 0 ? 0xffff : rest) & 0xffff;
}
