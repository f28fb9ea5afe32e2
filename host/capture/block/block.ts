// The blocks of a capture file that carry no packet, read. All octets are copies: a block outlives the chunk it came in.

import type { CommonOptions } from './option.ts';

/** Something in a block that does not fit; the rest of the block was read all the same. `offset` is relative to the block. */
export interface Fault {
  readonly offset: number;
  readonly reason: string;
}

/** An option that this library gives no name. */
export interface RawOption {
  readonly code: number;
  readonly value: Uint8Array;
}

/** An option of an enterprise (IANA private enterprise number). */
export interface CustomOption {
  readonly code: number;
  readonly pen: number;
  /** Whether programs may copy it into files they write. */
  readonly copy: boolean;
  readonly value: Uint8Array;
}

/** Section Header Block, §4.1. */
export interface SectionBlock extends CommonOptions {
  readonly kind: 'section';
  readonly littleEndian: boolean;
  readonly major: number;
  readonly minor: number;
  /** Octets of the section as its writer claims; −1n where it does not. Not to be trusted. */
  readonly sectionLength: bigint;
  readonly hardware?: string;
  readonly os?: string;
  readonly application?: string;
}

/** Address with mask or prefix, as text. */
export interface InterfaceAddress {
  readonly address: string;
  /** IPv4 mask as text, or IPv6 prefix length. */
  readonly mask: string | number;
}

/** Interface Description Block, §4.2; also made of the header of a pcap or snoop file. */
export interface InterfaceBlock extends CommonOptions {
  readonly kind: 'interface';
  /** LINKTYPE_ value. */
  readonly linkType: number;
  /** Most octets captured of a packet; 0 for no limit. */
  readonly snaplen: number;
  readonly name?: string;
  readonly description?: string;
  readonly ipv4: readonly InterfaceAddress[];
  readonly ipv6: readonly InterfaceAddress[];
  /** "02:00:5e:00:53:0a". */
  readonly mac?: string;
  readonly eui?: string;
  /** Bits per second; likewise `txSpeed` and `rxSpeed`. */
  readonly speed?: bigint;
  /** The octet as written: bit 7 set 2⁻ⁿ, else 10⁻ⁿ seconds; 6 when the option is absent. */
  readonly tsresol: number;
  readonly timeZone?: number;
  /** Capture filter: text (type 0) or, of any other type, octets. */
  readonly filter?: string | Uint8Array;
  readonly os?: string;
  /** Octets of frame check sequence at the end of each packet. */
  readonly fcsOctets?: number;
  /** Seconds to add to every time. */
  readonly tsoffset: bigint;
  readonly hardware?: string;
  readonly txSpeed?: bigint;
  readonly rxSpeed?: bigint;
}

/** One line of a name resolution block. */
export interface NameRecord {
  /** IPv4, IPv6, EUI-48 or EUI-64 as text. */
  readonly address: string;
  readonly names: readonly string[];
}

/** Name Resolution Block, §4.5. */
export interface NamesBlock extends CommonOptions {
  readonly kind: 'names';
  readonly records: readonly NameRecord[];
  readonly dnsName?: string;
  readonly dnsIpv4?: string;
  readonly dnsIpv6?: string;
}

/** Interface Statistics Block, §4.6. Times are in units of the interface. */
export interface StatisticsBlock extends CommonOptions {
  readonly kind: 'statistics';
  /** Index within the section. */
  readonly interfaceIndex: number;
  readonly time: bigint;
  readonly startTime?: bigint;
  readonly endTime?: bigint;
  readonly received?: bigint;
  readonly dropped?: bigint;
  readonly accepted?: bigint;
  readonly droppedByOs?: bigint;
  readonly delivered?: bigint;
}

/** Decryption Secrets Block, §4.7. */
export interface SecretsBlock extends CommonOptions {
  readonly kind: 'secrets';
  /** "TLSK" for a TLS key log, as a number. */
  readonly secretsType: number;
  readonly data: Uint8Array;
}

/** Custom Block, §4.8. */
export interface CustomBlock {
  readonly kind: 'custom';
  readonly pen: number;
  readonly copy: boolean;
  /** Data and options: only the enterprise knows where the one ends. */
  readonly data: Uint8Array;
  readonly faults: readonly Fault[];
}

/** A block of a type that this library does not read. */
export interface UnknownBlock {
  readonly kind: 'unknown';
  readonly type: number;
  readonly body: Uint8Array;
  readonly faults: readonly Fault[];
}

export type CaptureBlock = SectionBlock | InterfaceBlock | NamesBlock | StatisticsBlock | SecretsBlock | CustomBlock | UnknownBlock;
