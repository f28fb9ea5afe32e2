import { BLOCK_OVERHEAD } from '../../../assembly/shared/capture.ts';
import { hexText, ipv4Text, ipv6Text } from './address.ts';
import type { Fault, NameRecord, NamesBlock } from './block.ts';
import type { Mutable } from './mutable.ts';
import { readOptions, text } from './option.ts';

const RECORDS = 8;
const TRAILER = 4;
const RECORD_HEADER = 4;
const RECORD_END = 0;
const DNS_NAME = 2;
const DNS_IPV4 = 3;
const DNS_IPV6 = 4;

/** Address length and text form by record type (§4.5): IPv4, IPv6, EUI-48, EUI-64. */
const ADDRESSES: Readonly<Record<number, readonly [number, (octets: Uint8Array) => string]>> = {
  1: [4, ipv4Text],
  2: [16, ipv6Text],
  3: [6, hexText],
  4: [8, hexText],
};

/** Reads a whole name resolution block. Records of unknown types are passed over. */
export function parseNames(octets: Uint8Array, littleEndian: boolean): NamesBlock {
  if (octets.length < BLOCK_OVERHEAD) throw new RangeError(`a block of ${octets.length} octets`);
  const body = octets.subarray(0, octets.length - TRAILER);
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const records: NameRecord[] = [];
  const faults: Fault[] = [];
  let at = RECORDS;
  while (at + RECORD_HEADER <= body.length) {
    const type = view.getUint16(at, littleEndian);
    const length = view.getUint16(at + 2, littleEndian);
    const from = at + RECORD_HEADER;
    if (from + length > body.length) {
      faults.push({ offset: at, reason: `name record ${type} has ${length} octets, ${body.length - from} are left` });
      at = body.length;
      break;
    }
    at = from + length + (-length & 3);
    if (type === RECORD_END) break;
    readRecord(type, body.subarray(from, from + length), from, records, faults);
  }
  const found: Partial<Mutable<NamesBlock>> = {};
  const options = readOptions(body, at, littleEndian, {
    [DNS_NAME]: (_, value) => ((found.dnsName = text(value)), true),
    [DNS_IPV4]: (_, value) => value.length === 4 && ((found.dnsIpv4 = ipv4Text(value)), true),
    [DNS_IPV6]: (_, value) => value.length === 16 && ((found.dnsIpv6 = ipv6Text(value)), true),
  });
  return { kind: 'names', records, ...found, ...options, faults: [...faults, ...options.faults] };
}

function readRecord(type: number, value: Uint8Array, offset: number, records: NameRecord[], faults: Fault[]): void {
  const address = ADDRESSES[type];
  if (address === undefined) return;
  const [octets, write] = address;
  if (value.length < octets) {
    faults.push({ offset, reason: `name record ${type} cannot have ${value.length} octets` });
    return;
  }
  const names: string[] = [];
  for (let start = octets; start < value.length;) {
    const zero = value.indexOf(0, start);
    const end = zero < 0 ? value.length : zero;
    if (end > start) names.push(text(value.subarray(start, end)));
    start = end + 1;
  }
  records.push({ address: write(value.subarray(0, octets)), names });
}
