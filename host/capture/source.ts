/**
 * Where octets come from, one read after the other. A source whose reads answer a number at once is never waited for,
 * so a run over files does not return to the event loop for each chunk.
 */
export interface OctetSource {
  /** As the caller gave it; shown in messages. */
  readonly name: string;
  /** Octets that the underlying file or buffer holds in all; absent for streams. */
  readonly size?: number;
  /** Octets taken from the underlying file, buffer or stream so far (compressed ones where it is compressed). */
  readonly taken: number;
  /** Fills `target` from its start. Answers how many octets, 0 only at the end; `target` is never empty. Throws CaptureError. */
  read(target: Uint8Array): number | Promise<number>;
  /** Steps over up to `octets` without reading them, before or between reads; answers how many. Absent where that saves nothing. */
  skip?(octets: number): number;
  /** Lets go of the file or stream; safe to call twice and before the end. */
  close(): void | Promise<void>;
}
