// What the offsets of values count from.

import { FRAME_LAYER_COUNT, FRAME_LAYERS, LAYER_PROTO, LAYER_SIZE } from '../shared/layout';
import { NO_INDEX } from '../shared/program';

/** The base that OP_BASE_INDEXED names. */
export function indexed(record: usize, at: u32, arg: u32, extra: u32): usize {
  let index: u32 = load<u8>(record + at) ^ (extra >> 16);
  const second = extra & 0xffff;
  if (second != NO_INDEX) index ^= load<u8>(record + second);
  return record + (arg & 0xffff) + index * (arg >> 16);
}

/** → the LAYER record that nextLayer named. */
export function layerAt(record: usize, layer: u32): usize {
  return <usize>load<u32>(record, FRAME_LAYERS) + <usize>(layer - 1) * LAYER_SIZE;
}

/** 1 + the index of the next layer of one of `protos` (an octet each) after the first `layer` ones; 0 when there is none. */
export function nextLayer(record: usize, layer: u32, protos: u32): u32 {
  const count: u32 = load<u8>(record, FRAME_LAYER_COUNT);
  const layers: usize = load<u32>(record, FRAME_LAYERS);
  while (layer < count) {
    const proto: u32 = load<u16>(layers + layer * LAYER_SIZE, LAYER_PROTO);
    ++layer;
    for (let rest = protos; rest != 0; rest >>= 8) if ((rest & 0xff) == proto) return layer;
  }
  return 0;
}
