import { PCAP_MICRO, PCAP_NANO } from '../../../assembly/shared/capture.ts';

// draft-ietf-opsawg-pcap §4.
const HEADER_OCTETS = 24;
const MAJOR = 2;
const MINOR = 4;
const SNAPLEN = 16;
const LINK_TYPE = 20;

/** The header of a pcap file, with times of nanoseconds where `nano`. */
export function pcapHeader(linkType: number, snaplen: number, nano: boolean): Uint8Array {
  const header = new Uint8Array(HEADER_OCTETS);
  const view = new DataView(header.buffer);
  view.setUint32(0, nano ? PCAP_NANO : PCAP_MICRO, true);
  view.setUint16(4, MAJOR, true);
  view.setUint16(6, MINOR, true);
  view.setUint32(SNAPLEN, snaplen, true);
  view.setUint32(LINK_TYPE, linkType, true);
  return header;
}
