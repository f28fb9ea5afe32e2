import {
  BLOCK_ENHANCED_PACKET,
  BLOCK_INTERFACE,
  BLOCK_OCTETS_MAX,
  BLOCK_OVERHEAD,
  BLOCK_PACKET,
  BLOCK_SECTION,
  BLOCK_SIMPLE_PACKET,
  BYTE_ORDER_MAGIC,
  INTERFACE_OCTETS_MIN,
  PACKET_BLOCK_OCTETS_MIN,
  PCAP_IXIA_HARDWARE,
  PCAP_IXIA_SOFTWARE,
  PCAP_MICRO,
  PCAP_MODIFIED,
  PCAP_NANO,
  SNOOP_MAGIC,
  TSRESOL_BINARY,
} from '../../assembly/shared/capture.ts';
import type { InterfaceBlock } from './block/block.ts';
import { parseInterface } from './block/interface.ts';
import { Intake } from './intake.ts';
import type { OctetSource } from './source.ts';

const NS_PER_SECOND = 1_000_000_000n;
const NS_PER_MICROSECOND = 1000n;
// Octets before the first record; IXIA adds a length to the header of pcap.
const PCAP_HEADER_OCTETS = 24;
const IXIA_HEADER_OCTETS = 28;
const SNOOP_HEADER_OCTETS = 16;
/** Where a snoop record has its time. */
const SNOOP_TIME = 16;
const TIME_OCTETS = 8;

/** Time of the first packet, ns since 1970; undefined where there is none, or none with a time, or the file is not understood. */
export async function firstTime(source: OctetSource): Promise<bigint | undefined> {
  const intake = new Intake(source);
  if ((await intake.fill(BLOCK_OVERHEAD)) < BLOCK_OVERHEAD) return undefined;
  const magic = viewOf(intake).getUint32(0);
  if (magic === BLOCK_SECTION) return firstInSections(intake);
  if (magic === SNOOP_MAGIC) return firstRecord(intake, SNOOP_HEADER_OCTETS + SNOOP_TIME, false, NS_PER_MICROSECOND);
  for (const littleEndian of [true, false]) {
    const own = viewOf(intake).getUint32(0, littleEndian);
    if (own === PCAP_NANO) return firstRecord(intake, PCAP_HEADER_OCTETS, littleEndian, 1n);
    if (own === PCAP_MICRO || own === PCAP_MODIFIED) return firstRecord(intake, PCAP_HEADER_OCTETS, littleEndian, NS_PER_MICROSECOND);
    if (own === PCAP_IXIA_HARDWARE || own === PCAP_IXIA_SOFTWARE)
      return firstRecord(intake, IXIA_HEADER_OCTETS, littleEndian, NS_PER_MICROSECOND);
  }
  return undefined;
}

function viewOf(intake: Intake): DataView {
  const { buffer, byteOffset, byteLength } = intake.octets;
  return new DataView(buffer, byteOffset, byteLength);
}

async function firstRecord(intake: Intake, at: number, littleEndian: boolean, nsPerUnit: bigint): Promise<bigint | undefined> {
  if ((await intake.fill(at + TIME_OCTETS)) < at + TIME_OCTETS) return undefined;
  const view = viewOf(intake);
  return BigInt(view.getUint32(at, littleEndian)) * NS_PER_SECOND + BigInt(view.getUint32(at + 4, littleEndian)) * nsPerUnit;
}

async function firstInSections(intake: Intake): Promise<bigint | undefined> {
  let littleEndian = true;
  let interfaces: InterfaceBlock[] = [];
  while ((await intake.fill(BLOCK_OVERHEAD)) >= BLOCK_OVERHEAD) {
    const type = viewOf(intake).getUint32(0, littleEndian);
    if (type === BLOCK_SECTION) {
      littleEndian = viewOf(intake).getUint32(8, true) === BYTE_ORDER_MAGIC;
      interfaces = [];
    }
    const length = viewOf(intake).getUint32(4, littleEndian);
    if (length < BLOCK_OVERHEAD || length > BLOCK_OCTETS_MAX || (await intake.fill(length)) < length) return undefined;
    const view = viewOf(intake);
    if (type === BLOCK_INTERFACE && length >= INTERFACE_OCTETS_MIN)
      interfaces.push(parseInterface(intake.octets.subarray(0, length), littleEndian));
    if (type === BLOCK_SIMPLE_PACKET) return undefined;
    if ((type === BLOCK_ENHANCED_PACKET || type === BLOCK_PACKET) && length >= PACKET_BLOCK_OCTETS_MIN) {
      const index = type === BLOCK_PACKET ? view.getUint16(8, littleEndian) : view.getUint32(8, littleEndian);
      const units = (BigInt(view.getUint32(12, littleEndian)) << 32n) | BigInt(view.getUint32(16, littleEndian));
      const described = interfaces[index];
      return described === undefined ? undefined : nanoseconds(described, units);
    }
    intake.take(length + (-length & 3));
  }
  return undefined;
}

/** Exact but for what is below a nanosecond. */
function nanoseconds(described: InterfaceBlock, units: bigint): bigint {
  const exponent = BigInt(described.tsresol & ~TSRESOL_BINARY);
  const perSecond = (described.tsresol & TSRESOL_BINARY) === 0 ? 10n ** exponent : 1n << exponent;
  return (units * NS_PER_SECOND) / perSecond + described.tsoffset * NS_PER_SECOND;
}
