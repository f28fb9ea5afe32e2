/** No Wireshark is installed in a browser. */
export function readVendors(): readonly (readonly [number, string])[] | undefined {
  return undefined;
}
