// Where the dissection stands: the next header, the names so far, and what the decoder found.

import { FRAME_LAYERS, FRAME_LAYER_COUNT, LAYER_HEADER, LAYER_PROTO, LAYER_SIZE } from '../shared/layout';
import { PROTO_OTHER } from '../shared/protocol';
import { writeAscii } from '../program/literal';
import { Tree } from './tree';

/** Nothing follows, not even data. */
export const NEXT_NONE: u32 = 0;
/** What follows is data, whatever it holds. */
export const NEXT_DATA: u32 = PROTO_OTHER;
/** A layer without a tree follows, as the decoder found it: no PROTO_* of its own. */
export const NEXT_STEP: u32 = 0xff00;

const NAMES_ROOM: i32 = 4096;
const NAMES: usize = memory.data(NAMES_ROOM, 16);
const COLON: u8 = 0x3a;
/** Longest name of a layer, with its colon. */
const NAME_ROOM: usize = 64;

export class Walk {
  /** → FRAME. */
  static record: usize = 0;
  /** → next header. */
  static at: usize = 0;
  /** One past the last name. */
  static named: usize = 0;
  /** Inside a packet that an IP layer carries. */
  static inner: bool = false;
  /** The innermost protocol that was begun: what an exception names. */
  static protocol: u32 = 0;
  /** → the innermost IP header, 0 before one, and its version. */
  static packet: usize = 0;
  static version: u32 = 0;
  /** Inside what an ICMP or ICMPv6 error quotes; of ICMP, tshark knows it when it comes to the segment. */
  static quoted: bool = false;
  static marked: bool = false;
  /** → the addresses of the innermost packet's ends, those behind routes and homes, and their octets: 0 before an IP header. */
  static source: usize = 0;
  static destination: usize = 0;
  static sourceOctets: u32 = 0;
  static destinationOctets: u32 = 0;
  /** Inside a first fragment that is shown by itself. */
  static fragment: bool = false;
  /** What follows was named by an EtherType. */
  static typed: bool = false;
  /** → what an exception is told to be in: the payload of the last EtherType, or the frame. */
  static caught: usize = 0;
}

/** Begins the list of names that frame.protocols shows. */
export function beginNames(): void {
  Walk.named = NAMES;
}

/** Adds the name of a layer. */
export function nameLayer(name: string): void {
  if (Walk.named + NAME_ROOM > NAMES + <usize>NAMES_ROOM) return;
  if (Walk.named != NAMES) store<u8>(Walk.named++, COLON);
  Walk.named = writeAscii(Walk.named, name);
}

/** Adds a name that is not this program's own: `octets` at `at`; one that is too long is left out. */
export function nameOctets(at: usize, octets: u32): void {
  if (octets >= <u32>NAME_ROOM || Walk.named + NAME_ROOM > NAMES + <usize>NAMES_ROOM) return;
  if (Walk.named != NAMES) store<u8>(Walk.named++, COLON);
  memory.copy(Walk.named, at, octets);
  Walk.named += octets;
}

/** → the names so far, joined by colons, `Walk.named − namesAt()` octets. */
export function namesAt(): usize {
  return NAMES;
}

/** → the innermost LAYER whose header begins at `at`, behind those that have no octets of their own; 0 when the decoder found none there. */
export function layerAt(at: usize): usize {
  const layers: usize = load<u32>(Walk.record, FRAME_LAYERS);
  for (let layer = layersEnd(); layer > layers;) {
    layer -= LAYER_SIZE;
    if (<usize>load<u32>(layer, LAYER_HEADER) == at) return layer;
  }
  return 0;
}

/** → the LAYER of `proto` whose header begins at `at`; 0 when the decoder found none there. */
export function layerOf(proto: u32, at: usize): usize {
  const layers: usize = load<u32>(Walk.record, FRAME_LAYERS);
  const end = layersEnd();
  for (let layer = layers; layer < end; layer += LAYER_SIZE) {
    if (<usize>load<u32>(layer, LAYER_HEADER) == at && load<u16>(layer, LAYER_PROTO) == <u16>proto) return layer;
  }
  return 0;
}

/** → the LAYER after `layer`; 0 when that is the last. */
export function layerAfter(layer: usize): usize {
  return layer != 0 && layer + LAYER_SIZE < layersEnd() ? layer + LAYER_SIZE : 0;
}

/** Did the decoder go on behind the header at `at`? */
export function isFollowed(at: usize): bool {
  return layerAfter(layerAt(at)) != 0;
}

function layersEnd(): usize {
  return <usize>load<u32>(Walk.record, FRAME_LAYERS) + <usize>load<u8>(Walk.record, FRAME_LAYER_COUNT) * LAYER_SIZE;
}

/** Ends the payload `octets` after `from`, as a length field says; one that goes beyond is not followed. */
export function narrow(from: usize, octets: u32): void {
  const limit = from + octets;
  if (limit < from) return;
  if (limit < Tree.wireEnd) Tree.wireEnd = limit;
  if (limit < Tree.end) Tree.end = limit;
}
