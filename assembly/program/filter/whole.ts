// How far the octets go that a protocol's dissector was given: tshark searches them all, not the header alone.

import { FRAME_CAPLEN, FRAME_DATA, FRAME_LAYERS, LAYER_HEADER, LAYER_HEADER_LEN, LAYER_REST, LAYER_SIZE } from '../../shared/layout';

/** Captured octets from the header of the LAYER at `layer` of `record` to the end of its payload. */
export function wholeOctets(record: usize, layer: usize): u32 {
  const start: usize = load<u32>(layer, LAYER_HEADER);
  const frame: usize = load<u32>(record, FRAME_DATA);
  const captured: usize = load<u32>(record, FRAME_CAPLEN);
  let end = endOf(layer);
  if (start >= frame && start - frame <= captured) return <u32>(min(end, frame + captured) - start);
  // Put together from fragments: the outermost layer there has just what is there.
  const first: usize = load<u32>(record, FRAME_LAYERS);
  for (let outer = first; outer < layer; outer += LAYER_SIZE) {
    const at: usize = load<u32>(outer, LAYER_HEADER);
    if (at < frame || at - frame > captured) end = min(end, endOf(outer));
  }
  return end > start ? <u32>(end - start) : 0;
}

function endOf(layer: usize): usize {
  return <usize>load<u32>(layer, LAYER_HEADER) + load<u32>(layer, LAYER_HEADER_LEN) + load<u32>(layer, LAYER_REST);
}
