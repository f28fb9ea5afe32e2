import {
  PCAP_IXIA_HARDWARE,
  PCAP_IXIA_SOFTWARE,
  PCAP_MICRO,
  PCAP_MODIFIED,
  PCAP_NANO,
  SNOOP_MAGIC,
  TSRESOL_DEFAULT,
} from '../../../assembly/shared/capture.ts';
import { LINKTYPE_ETHERNET } from '../../../assembly/shared/protocol.ts';
import type { InterfaceBlock } from './block.ts';

// draft-ietf-opsawg-pcap §4.
const SNAPLEN = 16;
const NETWORK = 20;
const LINK_MASK = 0xffff;
const FCS_FLAG = 0x04000000;
const FCS_SHIFT = 28;
const FCS_UNIT = 2;
const TSRESOL_NANO = 9;
const PCAP_MAGICS: ReadonlySet<number> = new Set([PCAP_MICRO, PCAP_NANO, PCAP_MODIFIED, PCAP_IXIA_HARDWARE, PCAP_IXIA_SOFTWARE]);

/** The one interface of a pcap or snoop file, of its whole header as the packet walker hands it out. */
export function parseFileHeader(octets: Uint8Array): InterfaceBlock {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const plain = {
    kind: 'interface',
    snaplen: 0,
    ipv4: [],
    ipv6: [],
    tsoffset: 0n,
    comments: [],
    custom: [],
    unknown: [],
    faults: [],
  } as const;
  if (view.getUint32(0) === SNOOP_MAGIC) return { ...plain, linkType: LINKTYPE_ETHERNET, tsresol: TSRESOL_DEFAULT };
  const littleEndian = PCAP_MAGICS.has(view.getUint32(0, true));
  const network = view.getUint32(NETWORK, littleEndian);
  const header: InterfaceBlock = {
    ...plain,
    linkType: network & LINK_MASK,
    snaplen: view.getUint32(SNAPLEN, littleEndian),
    tsresol: view.getUint32(0, littleEndian) === PCAP_NANO ? TSRESOL_NANO : TSRESOL_DEFAULT,
  };
  return (network & FCS_FLAG) === 0 ? header : { ...header, fcsOctets: (network >>> FCS_SHIFT) * FCS_UNIT };
}
