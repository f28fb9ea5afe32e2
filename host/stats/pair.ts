import {
  ENTRY_BITS,
  ENTRY_SIZE,
  PAIRS_ETHERNET,
  PAIRS_IPV4,
  PAIRS_IPV6,
  PAIRS_TCP,
  PAIR_FIRST,
  PAIR_FRAMES_HIGH,
  PAIR_FRAMES_LOW,
  PAIR_HIGH,
  PAIR_IPV6,
  PAIR_LAST,
  PAIR_LOW,
  PAIR_OCTETS_HIGH,
  PAIR_OCTETS_LOW,
  PAIR_PORTS,
  PAIR_TURNED,
  TAP_COUNT,
  TAP_ENTRIES,
} from '../../assembly/shared/stats.ts';
import { addressText } from '../record/addresses.ts';

/** A layer whose pairs of addresses are counted. */
export interface Layer {
  /** PAIRS_*. */
  readonly pairs: number;
  /** As in the titles of the tables. */
  readonly title: string;
}

/** By the names that -z knows them by. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  eth: { pairs: PAIRS_ETHERNET, title: 'Ethernet' },
  ip: { pairs: PAIRS_IPV4, title: 'IPv4' },
  ipv6: { pairs: PAIRS_IPV6, title: 'IPv6' },
  tcp: { pairs: PAIRS_TCP, title: 'TCP' },
};

/** One end of a pair, and what it sent. */
export interface End {
  readonly address: string;
  readonly port: number;
  readonly frames: bigint;
  readonly octets: bigint;
}

/** Two ends that exchanged frames: `a` sent the first one. Times are ns since the first frame of the capture. */
export interface Pair {
  readonly a: End;
  readonly b: End;
  readonly first: bigint;
  readonly last: bigint;
}

const ETHER_OCTETS = 6;
const IPV4 = 4;
const IPV6 = 6;

/** The pairs that `tap` has counted, in the order of their first frames. */
export function* pairsOf(view: DataView, tap: number, pairs: number): Generator<Pair, void, undefined> {
  const entries = view.getUint32(tap + TAP_ENTRIES, true);
  const count = view.getUint32(tap + TAP_COUNT, true);
  for (let index = 0; index < count; index++) {
    const entry = entries + index * ENTRY_SIZE;
    const bits = view.getUint32(entry + ENTRY_BITS, true);
    const address = (at: number): string =>
      pairs === PAIRS_ETHERNET ? etherText(view, at) : addressText(view, at, (bits & PAIR_IPV6) === 0 ? IPV4 : IPV6);
    const number = (at: number): bigint => view.getBigUint64(entry + at, true);
    const low: End = {
      address: address(entry + PAIR_LOW),
      port: view.getUint16(entry + PAIR_PORTS, true),
      frames: number(PAIR_FRAMES_LOW),
      octets: number(PAIR_OCTETS_LOW),
    };
    const high: End = {
      address: address(entry + PAIR_HIGH),
      port: view.getUint16(entry + PAIR_PORTS + 2, true),
      frames: number(PAIR_FRAMES_HIGH),
      octets: number(PAIR_OCTETS_HIGH),
    };
    const turned = (bits & PAIR_TURNED) !== 0;
    yield {
      a: turned ? high : low,
      b: turned ? low : high,
      first: view.getBigInt64(entry + PAIR_FIRST, true),
      last: view.getBigInt64(entry + PAIR_LAST, true),
    };
  }
}

function etherText(view: DataView, at: number): string {
  return Array.from({ length: ETHER_OCTETS }, (_, index) => hexOctet(view.getUint8(at + index))).join(':');
}

function hexOctet(value: number): string {
  return value.toString(16).padStart(2, '0');
}

/** Those with the most frames first, equal ones as they came. */
export function byFrames<T>(rows: readonly T[], framesOf: (row: T) => bigint): T[] {
  return [...rows].sort((one, other) => {
    const difference = framesOf(other) - framesOf(one);
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  });
}
