import {
  BLOCK_INTERFACE,
  BLOCK_SECRETS,
  BLOCK_SECTION,
  BLOCK_STATISTICS,
  BYTE_ORDER_MAGIC,
  INTERFACE_OCTETS_MIN,
  SECTION_OCTETS_MIN,
  TSRESOL_DEFAULT,
} from '../../../assembly/shared/capture.ts';
import { LINKTYPE_RAW, LINKTYPE_RAW_BSD, LINKTYPE_RAW_OPENBSD } from '../../../assembly/shared/protocol.ts';
import { block, options, textOption, type WrittenOption } from './block.ts';
import { copiedOptions, type OptionForm, type OptionForms } from './copy.ts';

// The blocks before and between the packets of a pcapng file, draft-ietf-opsawg-pcapng §4.1, §4.2, §4.6, §4.7.

const TRAILER = 4;
const MAJOR = 1;
const LENGTH_UNKNOWN = -1n;
const COMMENT = 1;
const APPLICATION = 4;
const TSRESOL = 9;
const STATISTICS_FIXED = 20;
const SECRETS_TYPE = 8;
const SECRETS_LENGTH = 12;
const SECRETS_DATA = 16;

const TEXT: OptionForm = { form: 'text', once: true };
const NUMBER: OptionForm = { form: 'number', once: true };
const OCTETS: OptionForm = { form: 'octets', once: true };
/** Hardware, operating system, application. */
const SECTION_OPTIONS: OptionForms = new Map([2, 3, 4].map((code) => [code, TEXT]));
/** Name, description, speed, resolution, filter, operating system, FCS length, hardware. */
const INTERFACE_OPTIONS: OptionForms = new Map([
  [2, TEXT],
  [3, TEXT],
  [8, NUMBER],
  [TSRESOL, OCTETS],
  [11, OCTETS],
  [12, TEXT],
  [13, OCTETS],
  [15, TEXT],
]);
/** Start and end (two halves of a time each), received, dropped, accepted, dropped by the system, delivered. */
const STATISTICS_TIMES = [2, 3];
const STATISTICS_COUNTS = [4, 5, 6, 7, 8];
const STATISTICS_OPTIONS: OptionForms = new Map([
  ...STATISTICS_TIMES.map((code) => [code, OCTETS] as const),
  ...STATISTICS_COUNTS.map((code) => [code, NUMBER] as const),
]);

/** What is read of a block that is written again. */
export interface SourceBlock {
  /** The whole block, from its type to its trailing length. */
  readonly octets: Uint8Array;
  readonly littleEndian: boolean;
}

function section(list: readonly WrittenOption[]): Uint8Array {
  const fixed = new Uint8Array(16);
  const view = new DataView(fixed.buffer);
  view.setUint32(0, BYTE_ORDER_MAGIC, true);
  view.setUint16(4, MAJOR, true);
  view.setBigInt64(8, LENGTH_UNKNOWN, true);
  return block(BLOCK_SECTION, fixed, options(list));
}

/** A section header for a file that had none: it names the program that writes. */
export function newSection(application: string, comments: readonly string[] = []): Uint8Array {
  return section([textOption(APPLICATION, application), ...comments.map((comment) => textOption(COMMENT, comment))]);
}

/** The section header of the file that is read, and more comments behind its own. */
export function copiedSection({ octets, littleEndian }: SourceBlock, comments: readonly string[] = []): Uint8Array {
  const from = SECTION_OCTETS_MIN - TRAILER;
  const copied = copiedOptions(octets, from, octets.length - TRAILER, littleEndian, SECTION_OPTIONS);
  return section([...copied, ...comments.map((comment) => textOption(COMMENT, comment))]);
}

/** What a pcap file says of its only interface. */
export interface NewInterface {
  readonly linkType: number;
  readonly snaplen: number;
  /** if_tsresol octet. */
  readonly tsresol: number;
}

/** Raw IP as BSD and OpenBSD number it is raw IP (tcpdump.org LINKTYPE_RAW). */
export function plainLinkType(linkType: number): number {
  return linkType === LINKTYPE_RAW_BSD || linkType === LINKTYPE_RAW_OPENBSD ? LINKTYPE_RAW : linkType;
}

function interfaceBlock(linkType: number, snaplen: number, list: readonly WrittenOption[]): Uint8Array {
  const fixed = new Uint8Array(8);
  const view = new DataView(fixed.buffer);
  view.setUint16(0, plainLinkType(linkType), true);
  view.setUint32(4, snaplen, true);
  return block(BLOCK_INTERFACE, fixed, options(list));
}

/** The interface of a file that describes none. */
export function newInterface({ linkType, snaplen, tsresol }: NewInterface): Uint8Array {
  const resolution = tsresol === TSRESOL_DEFAULT ? [] : [{ code: TSRESOL, value: Uint8Array.of(tsresol) }];
  return interfaceBlock(linkType, snaplen, resolution);
}

/** An interface description. */
export function copiedInterface({ octets, littleEndian }: SourceBlock): Uint8Array {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const copied = copiedOptions(octets, INTERFACE_OCTETS_MIN - TRAILER, octets.length - TRAILER, littleEndian, INTERFACE_OPTIONS);
  return interfaceBlock(view.getUint16(8, littleEndian), view.getUint32(12, littleEndian), copied);
}

/** Statistics of an interface; undefined where the block is too short for them. */
export function copiedStatistics({ octets, littleEndian }: SourceBlock): Uint8Array | undefined {
  if (octets.length < STATISTICS_FIXED + TRAILER) return undefined;
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const fixed = new Uint8Array(STATISTICS_FIXED - 8);
  const target = new DataView(fixed.buffer);
  for (let at = 0; at < fixed.length; at += 4) target.setUint32(at, view.getUint32(8 + at, littleEndian), true);
  const copied = copiedOptions(octets, STATISTICS_FIXED, octets.length - TRAILER, littleEndian, STATISTICS_OPTIONS);
  const written = copied.map((option) => (STATISTICS_TIMES.includes(option.code) && !littleEndian ? halvesTurned(option) : option));
  return block(BLOCK_STATISTICS, fixed, options(written));
}

/** Both halves of a time in the other octet order. */
function halvesTurned({ code, value }: WrittenOption): WrittenOption {
  return { code, value: Uint8Array.of(...value.slice(0, 4).reverse(), ...value.slice(4).reverse()) };
}

/** Decryption secrets; undefined where the block claims more of them than it has. */
export function copiedSecrets({ octets, littleEndian }: SourceBlock): Uint8Array | undefined {
  if (octets.length < SECRETS_DATA + TRAILER) return undefined;
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const length = view.getUint32(SECRETS_LENGTH, littleEndian);
  if (SECRETS_DATA + length + TRAILER > octets.length) return undefined;
  const fixed = new Uint8Array(8);
  const target = new DataView(fixed.buffer);
  target.setUint32(0, view.getUint32(SECRETS_TYPE, littleEndian), true);
  target.setUint32(4, length, true);
  return block(BLOCK_SECRETS, fixed, octets.subarray(SECRETS_DATA, SECRETS_DATA + length));
}
