import {
  EXE_SIZE,
  EXE_TEXT,
  EXE_TEXT_MAX,
  EXF_ROUTE,
  EXF_SIZE,
  EXG_CAPTURED,
  EXG_FRAMES,
  EXG_MALFORMED,
  EXG_OCTETS,
  EXG_SIZE,
  EXS_ROUTE,
  EXS_SIZE_V4,
  EXS_SIZE_V6,
  EXS_THERE,
  EX_CAPLEN,
  EX_END,
  EX_FRAME,
  EX_GAP,
  EX_SEGMENT_V4,
  EX_SEGMENT_V6,
  EX_TIME,
} from '../../assembly/shared/extract.ts';
import { CAPLEN_MAX } from '../../assembly/shared/capture.ts';
import { padded } from './format.ts';

/** Octets that tell the length of any record. */
export const RECORD_HEAD = 24;

/** Length of the record at `at`, of which RECORD_HEAD octets are there, or all of a shorter one; undefined for none that there is. */
export function recordLength(data: DataView, at: number): number | undefined {
  const kind = data.getUint8(at);
  switch (kind) {
    case EX_SEGMENT_V4:
    case EX_SEGMENT_V6:
      return (kind === EX_SEGMENT_V4 ? EXS_SIZE_V4 : EXS_SIZE_V6) + padded(data.getUint8(at + EXS_THERE));
    case EX_GAP:
      return EXG_SIZE;
    case EX_FRAME: {
      const caplen = data.getUint32(at + EX_CAPLEN, true);
      return caplen > CAPLEN_MAX ? undefined : EXF_SIZE + padded(caplen);
    }
    case EX_END: {
      const text = data.getUint32(at + EXE_TEXT, true);
      return text > EXE_TEXT_MAX ? undefined : EXE_SIZE + padded(text);
    }
    default:
      return undefined;
  }
}

/** What the record at `at` says of the connection that it belongs to: 16 bits, 0 for those that belong to none. */
export function routeOf(data: DataView, at: number): number {
  const kind = data.getUint8(at);
  if (kind === EX_SEGMENT_V4 || kind === EX_SEGMENT_V6) return data.getUint16(at + EXS_ROUTE, true);
  return kind === EX_FRAME ? data.getUint16(at + EXF_ROUTE, true) : 0;
}

/** Frames that no connection needs: EX_GAP. */
export interface Gap {
  frames: number;
  /** Of the first, ns. */
  time: bigint;
  octets: bigint;
  captured: bigint;
  malformed: number;
}

export function emptyGap(): Gap {
  return { frames: 0, time: 0n, octets: 0n, captured: 0n, malformed: 0 };
}

export function readGap(data: DataView, at: number): Gap {
  return {
    frames: data.getUint32(at + EXG_FRAMES, true),
    time: data.getBigInt64(at + EX_TIME, true),
    octets: data.getBigUint64(at + EXG_OCTETS, true),
    captured: data.getBigUint64(at + EXG_CAPTURED, true),
    malformed: data.getUint32(at + EXG_MALFORMED, true),
  };
}

export function writeGap(data: DataView, at: number, { frames, time, octets, captured, malformed }: Gap): void {
  data.setBigUint64(at, BigInt(EX_GAP), true);
  data.setUint32(at + EXG_FRAMES, frames, true);
  data.setBigInt64(at + EX_TIME, time, true);
  data.setBigUint64(at + EXG_OCTETS, octets, true);
  data.setBigUint64(at + EXG_CAPTURED, captured, true);
  data.setBigUint64(at + EXG_MALFORMED, BigInt(malformed), true);
}

/** When the frame of the record was, ns; a gap says when its first was. */
export function timeOf(data: DataView, at: number): bigint {
  return data.getBigInt64(at + EX_TIME, true);
}
