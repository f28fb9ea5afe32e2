// What the bundler puts in as text.

declare module 'handshark:core' {
  /** core.wasm in base64. */
  export const text: string;
}

declare module 'handshark:version' {
  export const text: string;
}

declare module 'handshark:report-script' {
  export const text: string;
}
