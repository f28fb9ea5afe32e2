import { INTERFACE_OCTETS_MIN, TSRESOL_DEFAULT } from '../../../assembly/shared/capture.ts';
import { hexText, ipv4Text, ipv6Text } from './address.ts';
import type { InterfaceAddress, InterfaceBlock } from './block.ts';
import type { Mutable } from './mutable.ts';
import { type OptionReaders, readOptions, text } from './option.ts';

const LINK_TYPE = 8;
const SNAPLEN = 12;
const OPTIONS = 16;
const TRAILER = 4;

const NAME = 2;
const DESCRIPTION = 3;
const IPV4 = 4;
const IPV6 = 5;
const MAC = 6;
const EUI = 7;
const SPEED = 8;
const TSRESOL = 9;
const TIME_ZONE = 10;
const FILTER = 11;
const OS = 12;
const FCS_LENGTH = 13;
const TSOFFSET = 14;
const HARDWARE = 15;
const TX_SPEED = 16;
const RX_SPEED = 17;

const IPV4_OCTETS = 4;
const IPV6_OCTETS = 16;
const MAC_OCTETS = 6;
const EUI_OCTETS = 8;
const FILTER_IS_TEXT = 0;
/** From here on writers mean bits by if_fcslen (older drafts said bits), below it octets. */
const FCS_IN_BITS = 8;

/** Reads a whole interface description block, INTERFACE_OCTETS_MIN octets or more. An option given twice counts as given first, as in Wireshark. */
export function parseInterface(octets: Uint8Array, littleEndian: boolean): InterfaceBlock {
  if (octets.length < INTERFACE_OCTETS_MIN) throw new RangeError(`an interface description of ${octets.length} octets`);
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const ipv4: InterfaceAddress[] = [];
  const ipv6: InterfaceAddress[] = [];
  const found: Partial<Mutable<InterfaceBlock>> = {};
  const readers = { ...addressReaders(ipv4, ipv6, found), ...clockReaders(found, littleEndian), ...textReaders(found) };
  const options = readOptions(octets.subarray(0, octets.length - TRAILER), OPTIONS, littleEndian, readers);
  return {
    kind: 'interface',
    linkType: view.getUint16(LINK_TYPE, littleEndian),
    snaplen: view.getUint32(SNAPLEN, littleEndian),
    ipv4,
    ipv6,
    tsresol: TSRESOL_DEFAULT,
    tsoffset: 0n,
    ...found,
    ...options,
  };
}

function addressReaders(ipv4: InterfaceAddress[], ipv6: InterfaceAddress[], found: Partial<Mutable<InterfaceBlock>>): OptionReaders {
  return {
    [IPV4]: (_, value) => {
      if (value.length !== 2 * IPV4_OCTETS) return false;
      ipv4.push({ address: ipv4Text(value.subarray(0, IPV4_OCTETS)), mask: ipv4Text(value.subarray(IPV4_OCTETS)) });
      return true;
    },
    [IPV6]: (view, value) => {
      if (value.length !== IPV6_OCTETS + 1) return false;
      ipv6.push({ address: ipv6Text(value.subarray(0, IPV6_OCTETS)), mask: view.getUint8(IPV6_OCTETS) });
      return true;
    },
    [MAC]: (_, value) => {
      if (value.length !== MAC_OCTETS) return false;
      found.mac ??= hexText(value);
      return true;
    },
    [EUI]: (_, value) => {
      if (value.length !== EUI_OCTETS) return false;
      found.eui ??= hexText(value);
      return true;
    },
  };
}

function clockReaders(found: Partial<Mutable<InterfaceBlock>>, littleEndian: boolean): OptionReaders {
  return {
    [SPEED]: (view) => view.byteLength === 8 && ((found.speed ??= view.getBigUint64(0, littleEndian)), true),
    [TX_SPEED]: (view) => view.byteLength === 8 && ((found.txSpeed ??= view.getBigUint64(0, littleEndian)), true),
    [RX_SPEED]: (view) => view.byteLength === 8 && ((found.rxSpeed ??= view.getBigUint64(0, littleEndian)), true),
    [TSRESOL]: (view) => view.byteLength === 1 && ((found.tsresol ??= view.getUint8(0)), true),
    [TIME_ZONE]: (view) => view.byteLength === 4 && ((found.timeZone ??= view.getInt32(0, littleEndian)), true),
    [TSOFFSET]: (view) => view.byteLength === 8 && ((found.tsoffset ??= view.getBigInt64(0, littleEndian)), true),
    [FCS_LENGTH]: (view) => {
      if (view.byteLength !== 1) return false;
      const length = view.getUint8(0);
      found.fcsOctets ??= length < FCS_IN_BITS ? length : length >>> 3;
      return true;
    },
  };
}

function textReaders(found: Partial<Mutable<InterfaceBlock>>): OptionReaders {
  return {
    [NAME]: (_, value) => ((found.name ??= text(value)), true),
    [DESCRIPTION]: (_, value) => ((found.description ??= text(value)), true),
    [OS]: (_, value) => ((found.os ??= text(value)), true),
    [HARDWARE]: (_, value) => ((found.hardware ??= text(value)), true),
    [FILTER]: (view, value) => {
      if (value.length === 0) return false;
      found.filter ??= view.getUint8(0) === FILTER_IS_TEXT ? text(value.subarray(1)) : value.subarray(1);
      return true;
    },
  };
}
