import { LEN_MAX } from './shared/capture';
import {
  FRAME_LAYER_COUNT,
  FRAME_STATUS,
  FS_MALFORMED,
  FS_SNAPPED,
  LAYERS_MAX,
  LAYER_FLAGS,
  LAYER_HEADER,
  LAYER_HEADER_LEN,
  LAYER_PROTO,
  LAYER_REST,
  LAYER_SIZE,
} from './shared/layout';
import { PROTO_NONE } from './shared/protocol';

/**
 * The packet being decoded: where the next header starts and where the octets end. One packet at a time, so plain globals.
 * `at ≤ end` always; `end` bounds every read, `wireEnd` (which may lie past `end`) is what the lengths on the wire say.
 */
export class Packet {
  /** → FRAME record being filled. */
  static record: usize = 0;
  /** → first octet of the next header. */
  static at: usize = 0;
  /** → one past the last captured octet of this layer's payload. */
  static end: usize = 0;
  /** → one past the last octet of this layer's payload as it was on the wire. */
  static wireEnd: usize = 0;
  /** → one past the innermost IP packet as its own length says, even beyond the frame. */
  static claimedEnd: usize = 0;
  /** PREF_* bits of the run. */
  static preferences: u32 = 0;
  /** → next free LAYER record. */
  static layer: usize = 0;
  /** VLAN of the last 802.1Q tag, 0 without one: fragments on different VLANs belong to different datagrams. */
  static vlan: u32 = 0;
  /** Inside an ICMP or ICMPv6 error: lengths are those of a packet that was cut by its reporter. */
  static quoted: bool = false;
  /** Inside an ICMP redirect, of whose quotation no more than ports and sequence number are read. */
  static redirected: bool = false;

  /**
   * Octets on the wire that are believed. A record that claims less than was captured is followed as far as its octets go; one
   * that claims more than 2^31 − 1 is cut there. tshark does both.
   */
  static wireLength(caplen: u32, len: u32): u32 {
    return max(caplen, min(len, LEN_MAX));
  }
}

/**
 * Records the layer whose header of `headerLen` octets starts at `Packet.at` and steps past that header.
 * False when the frame has too many layers already; the caller then stops with FS_MALFORMED.
 */
export function pushLayer(proto: u32, headerLen: u32, flags: u16 = 0): bool {
  const count = load<u8>(Packet.record, FRAME_LAYER_COUNT);
  if (count >= <u8>LAYERS_MAX) return false;
  store<u8>(Packet.record, count + 1, FRAME_LAYER_COUNT);
  const layer = Packet.layer;
  store<u16>(layer, <u16>proto, LAYER_PROTO);
  store<u16>(layer, flags, LAYER_FLAGS);
  store<u32>(layer, <u32>Packet.at, LAYER_HEADER);
  store<u32>(layer, headerLen, LAYER_HEADER_LEN);
  Packet.at += headerLen;
  store<u32>(layer, Packet.wireEnd > Packet.at ? <u32>(Packet.wireEnd - Packet.at) : 0, LAYER_REST);
  Packet.layer = layer + LAYER_SIZE;
  return true;
}

/**
 * Records the layer as pushLayer does and answers `next`, or PROTO_NONE with FS_MALFORMED when the frame has too many layers.
 */
export function enter(proto: u32, headerLen: u32, next: u32, flags: u16 = 0): u32 {
  return pushLayer(proto, headerLen, flags) ? next : malformed();
}

/** Are `octets` octets from `Packet.at` captured? Never fails. */
export function captured(octets: u32): bool {
  return Packet.end - Packet.at >= octets;
}

/**
 * Ends the payload `octets` after `from`, as the layer's own length field says. A length beyond what the layers around left
 * is not followed: the packet was cut there, or the field is wrong.
 */
export function narrow(from: usize, octets: u32): void {
  const limit = from + octets;
  if (limit < from) return;
  if (limit < Packet.wireEnd) Packet.wireEnd = limit;
  if (limit < Packet.end) Packet.end = limit;
}

/** Adds FS_* bits to the record's status. */
export function mark(bits: u32): void {
  store<u32>(Packet.record, load<u32>(Packet.record, FRAME_STATUS) | bits, FRAME_STATUS);
}

/** Stops because the header at `Packet.at` contradicts itself. Answers PROTO_NONE. */
export function malformed(): u32 {
  mark(FS_MALFORMED);
  return PROTO_NONE;
}

/**
 * Stops because a header of `octets` octets at `Packet.at` is not all there: FS_SNAPPED when the wire had it, FS_MALFORMED
 * when its own packet is too short for it. Answers PROTO_NONE.
 */
export function missing(octets: u32): u32 {
  mark(Packet.wireEnd > Packet.at && Packet.wireEnd - Packet.at >= octets ? FS_SNAPPED : FS_MALFORMED);
  return PROTO_NONE;
}
