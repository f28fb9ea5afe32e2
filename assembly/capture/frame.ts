import {
  FRAME_BLOCK_END,
  FRAME_CAPLEN,
  FRAME_DATA,
  FRAME_LEN,
  FRAME_LINK,
  FRAME_NUMBER,
  FRAME_SECTION,
  FRAME_STATUS,
} from '../shared/layout';
import { Input } from './input';
import { Interfaces } from './interfaces';

/** Which section of the file is being read. */
export class Section {
  /** 0-based; 0 in files without sections. */
  static index: u32 = 0;
}

/** Fills the capture's part of a FRAME record but for its time; `blockEnd` → one past the packet block's options, 0 for none. Status becomes `status`. */
export function storeFrame(record: usize, data: usize, caplen: u32, len: u32, blockEnd: usize, status: u32): void {
  Input.frames += 1;
  store<u32>(record, Input.frames, FRAME_NUMBER);
  store<u32>(record, status, FRAME_STATUS);
  store<u32>(record, len, FRAME_LEN);
  store<u32>(record, caplen, FRAME_CAPLEN);
  store<u32>(record, <u32>data, FRAME_DATA);
  store<u32>(record, Interfaces.linkAndIface, FRAME_LINK);
  store<u32>(record, <u32>blockEnd, FRAME_BLOCK_END);
  store<u32>(record, Section.index, FRAME_SECTION);
}
