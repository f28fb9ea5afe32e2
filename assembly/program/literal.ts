// Copies of short texts, sixteen octets at a time: `memory.copy` is a call out of WASM and costs more than the copy.

/**
 * Copies `octets` from `from` to `out`; → one past the last. Up to 15 octets after either end are read and written too:
 * the caller leaves that room.
 */
export function copyText(out: usize, from: usize, octets: usize): usize {
  let done: usize = 0;
  while (done < octets) {
    v128.store(out + done, v128.load(from + done));
    done += 16;
  }
  return out + octets;
}
