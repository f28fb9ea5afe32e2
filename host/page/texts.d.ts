// What the bundler puts in as text.

declare module 'uplot/dist/uPlot.min.css' {
  export const text: string;
}

declare module 'handshark:worker' {
  /** The script of the worker, with the core inside. */
  export const text: string;
}
