// Captures in which the fields of plugins differ from tshark's, how many cells at the most, and why.

/** Share of the filled cells that must be equal. */
export const PLUGIN_LEAST = 0.99;

/** By the end of the capture's path. */
export const PLUGIN_EXCEPTIONS: Readonly<Record<string, { readonly reason: string; readonly cells: number }>> = {};
