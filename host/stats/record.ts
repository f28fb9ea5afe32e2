import {
  RECORD_FRAME,
  RECORD_GAP,
  RECORD_MISSING,
  RECORD_OCTETS,
  RECORD_SIDE,
  RECORD_SIZE,
  RECORD_TAP,
  RECORD_TIME,
} from '../../assembly/shared/stats.ts';

const ALIGNMENT = 7;
const encoder = new TextEncoder();

/** A piece of a followed stream. */
export interface FollowRecord {
  /** 1: what the destination of the first segment sent. */
  readonly side: number;
  readonly frame: number;
  /** ns since 1970. */
  readonly time: bigint;
  /** Valid until the next record is read. */
  readonly data: Uint8Array;
}

/** Gives every RECORD from `at` to `end` to `take`, with the TAP that it belongs to. */
export function readRecords(view: DataView, at: number, end: number, take: (tap: number, record: FollowRecord) => void): void {
  for (let record = at; record < end;) {
    const octets = view.getUint32(record + RECORD_OCTETS, true);
    const data = new Uint8Array(view.buffer, record + RECORD_SIZE, octets);
    take(view.getUint32(record + RECORD_TAP, true), {
      side: view.getUint8(record + RECORD_SIDE),
      frame: view.getUint32(record + RECORD_FRAME, true),
      time: view.getBigInt64(record + RECORD_TIME, true),
      data: view.getUint8(record + RECORD_MISSING) === 0 ? data : gap(view.getBigInt64(record + RECORD_GAP, true)),
    });
    record += RECORD_SIZE + ((octets + ALIGNMENT) & ~ALIGNMENT);
  }
}

/** What tshark puts where octets are missing. */
function gap(octets: bigint): Uint8Array {
  return encoder.encode(`[${String(octets)} bytes missing in capture file]\0`);
}
