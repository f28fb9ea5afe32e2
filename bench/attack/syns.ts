const PCAP_HEADER = 24;
const RECORD_HEADER = 16;
const ETHERNET = 14;
const IPV4 = 20;
const TCP = 20;
const FRAME_OCTETS = ETHERNET + IPV4 + TCP;
export const RECORD_OCTETS: number = RECORD_HEADER + FRAME_OCTETS;
const MICRO = 0xa1b2c3d4;
const LINK_ETHERNET = 1;
const START_S = 1_700_000_000;
const US_PER_S = 1_000_000;
const SYN = 0x02;
const RST_ACK = 0x14;

/** One segment: addresses as numbers, the ports as source + 2^16 × destination. */
export interface Ends {
  readonly source: number;
  readonly destination: number;
  readonly ports: number;
  /** A RST of the other end instead of a SYN. */
  readonly refused?: boolean;
}

/** The header of a pcap file of Ethernet frames. */
export function pcapHeader(): Uint8Array {
  const view = new DataView(new ArrayBuffer(PCAP_HEADER));
  view.setUint32(0, MICRO, true);
  view.setUint16(4, 2, true);
  view.setUint16(6, 4, true);
  view.setUint32(16, 65535, true);
  view.setUint32(20, LINK_ETHERNET, true);
  return new Uint8Array(view.buffer);
}

/** `count` segments, a microsecond apart from the `from`th on, as records of a pcap file. */
export function records(from: number, count: number, endsOf: (index: number) => Ends): Uint8Array {
  const octets = new Uint8Array(count * RECORD_OCTETS);
  const view = new DataView(octets.buffer);
  for (let index = 0; index < count; index++) {
    const at = index * RECORD_OCTETS;
    const us = from + index;
    view.setUint32(at, START_S + Math.floor(us / US_PER_S), true);
    view.setUint32(at + 4, us % US_PER_S, true);
    view.setUint32(at + 8, FRAME_OCTETS, true);
    view.setUint32(at + 12, FRAME_OCTETS, true);
    writeFrame(view, at + RECORD_HEADER, endsOf(from + index));
  }
  return octets;
}

function writeFrame(view: DataView, at: number, { source, destination, ports, refused = false }: Ends): void {
  view.setUint16(at + 12, 0x0800);
  const ip = at + ETHERNET;
  view.setUint8(ip, 0x45);
  view.setUint16(ip + 2, IPV4 + TCP);
  view.setUint8(ip + 8, 64);
  view.setUint8(ip + 9, 6);
  view.setUint32(ip + 12, refused ? destination : source);
  view.setUint32(ip + 16, refused ? source : destination);
  const tcp = ip + IPV4;
  view.setUint16(refused ? tcp + 2 : tcp, ports & 0xffff);
  view.setUint16(refused ? tcp : tcp + 2, ports >>> 16);
  view.setUint32(tcp + (refused ? 8 : 4), refused ? 1001 : 1000);
  view.setUint8(tcp + 12, 0x50);
  view.setUint8(tcp + 13, refused ? RST_ACK : SYN);
  view.setUint16(tcp + 14, refused ? 0 : 64240);
}
