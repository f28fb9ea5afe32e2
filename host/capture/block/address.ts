/** "192.0.2.1" of four octets. */
export function ipv4Text(octets: Uint8Array): string {
  return octets.join('.');
}

/** Lower-case pairs with colons between: "02:00:5e:00:53:0a". */
export function hexText(octets: Uint8Array): string {
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join(':');
}

/** Sixteen octets as RFC 5952 §4 writes them: the longest run of two or more zero groups becomes "::". */
export function ipv6Text(octets: Uint8Array): string {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const groups: number[] = [];
  for (let at = 0; at < octets.length; at += 2) groups.push(view.getUint16(at));
  let best = 0;
  let longest = 1;
  for (let start = 0; start < groups.length; start++) {
    let end = start;
    while (groups[end] === 0) end++;
    if (end - start > longest) {
      best = start;
      longest = end - start;
    }
  }
  const hex = groups.map((group) => group.toString(16));
  if (longest === 1) return hex.join(':');
  return `${hex.slice(0, best).join(':')}::${hex.slice(best + longest).join(':')}`;
}
