// The frame that the plugins are asked about.

import { PLUGIN_NONE } from '../shared/abi';

/** The frame at hand. */
export class Now {
  static record: usize = 0;
  static dialog: usize = 0;
  static way: usize = 0;
  static flags: u32 = 0;
  /** The segment brought octets that were handed on before, and others. */
  static skipped: bool = false;
  /** What is left of the payload: the piece, or what comes after the PDU that is asked about. */
  static at: usize = 0;
  static octets: u32 = 0;
  /** Sequence number of the first of these. */
  static seq: u32 = 0;
  /** The PDU that is asked about: → its buffer, 0 where the piece lies in the frame; how far it was told; its octets. */
  static buffer: usize = 0;
  static told: u32 = 0;
  static filled: u32 = 0;
  /** The segment is out of order, or was sent before. */
  static isAgain: bool = false;
  /** A PDU waits before what is asked about. */
  static beside: bool = false;
  /** Who had the conversation before the frame, and what was known of the direction. */
  static owner: u32 = PLUGIN_NONE;
  static next: u32 = 0;
  static known: u32 = 0;
}
