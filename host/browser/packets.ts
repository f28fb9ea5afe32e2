// Packets of a pcapng file that we wrote ourselves, in our own octet order.

import { joined } from '../capture/joined.ts';

const ENHANCED = 6;
const HEAD = 8;
const CAPTURED_AT = 20;
const DATA_AT = 28;
const LENGTH_AT = 4;
const BLOCK_LEAST = 12;

/** The captured octets of each packet. */
export function packetOctets(pieces: readonly Uint8Array[]): Uint8Array[] {
  const all = joined(pieces);
  const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  const packets: Uint8Array[] = [];
  for (let at = 0; at + HEAD <= all.length;) {
    const length = view.getUint32(at + LENGTH_AT, true);
    if (length < BLOCK_LEAST) break;
    if (view.getUint32(at, true) === ENHANCED) {
      const start = at + DATA_AT;
      packets.push(all.slice(start, start + view.getUint32(at + CAPTURED_AT, true)));
    }
    at += length;
  }
  return packets;
}
