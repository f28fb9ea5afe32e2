// Items of the packet block that a frame came in (draft-ietf-opsawg-pcapng §4.3, appendix A) and of its interface.

import {
  IT_COMMENT,
  IT_DROP_COUNT,
  IT_INTERFACE_DESCRIPTION,
  IT_INTERFACE_ID,
  IT_INTERFACE_NAME,
  IT_PACKET_FLAGS,
  IT_PACKET_ID,
  IT_QUEUE,
  IT_SECTION,
} from '../shared/items';
import { BLOCK_ENHANCED_PACKET, BLOCK_PACKET, LINK_NONE } from '../shared/capture';
import { FRAME_BLOCK_END, FRAME_CAPLEN, FRAME_DATA, FRAME_IFACE, FRAME_LINK, FRAME_SECTION } from '../shared/layout';
import { be16, be32, be64 } from '../octets';
import { Interface, findInterface } from './interfaces';
import { addItem, addNumber } from './items';

/** The octets of the packet begin this far into its block. */
const PACKET_DATA: usize = 28;
/** Option: code 2, length 2, value, padded to four octets. */
const OPTION_HEADER: usize = 4;
const END: u32 = 0;
const COMMENT: u32 = 1;
const FLAGS: u32 = 2;
const DROP_COUNT: u32 = 4;
const PACKET_ID: u32 = 5;
const QUEUE: u32 = 6;

/** Adds what is known of the frame's interface, then the options of its block. */
export function readBlockItems(record: usize): void {
  const isKnown = findInterface(load<u16>(record, FRAME_IFACE));
  // A custom block that counts as a frame has a section and no interface.
  if (isKnown || load<u16>(record, FRAME_LINK) == LINK_NONE) addNumber(IT_SECTION, load<u32>(record, FRAME_SECTION) + 1);
  if (isKnown) {
    addNumber(IT_INTERFACE_ID, Interface.id);
    addItem(IT_INTERFACE_NAME, 0, Interface.name, Interface.nameOctets);
    if (Interface.descriptionOctets) addItem(IT_INTERFACE_DESCRIPTION, 0, Interface.description, Interface.descriptionOctets);
  }
  const end: usize = load<u32>(record, FRAME_BLOCK_END);
  if (end == 0) return;
  const data: usize = load<u32>(record, FRAME_DATA);
  const at = data + ((load<u32>(record, FRAME_CAPLEN) + 3) & ~3);
  // The byte order of the section shows in the block's type; the walker may be in another section by now.
  const type = load<u32>(data - PACKET_DATA);
  big = type != BLOCK_ENHANCED_PACKET && type != BLOCK_PACKET;
  readOptions(at, end);
}

/** Is the block big-endian? */
let big: bool = false;

function u16At(at: usize): u32 {
  return big ? be16(at) : <u32>load<u16>(at);
}

function u32At(at: usize): u32 {
  return big ? be32(at) : load<u32>(at);
}

function u64At(at: usize): u64 {
  return big ? be64(at) : load<u64>(at);
}

/** Octets of a text before the first one that is 0, as Wireshark reads it. */
function upToNul(at: usize, octets: u32): u32 {
  for (let i: u32 = 0; i < octets; i++) if (!load<u8>(at + i)) return i;
  return octets;
}

/** Adds the options from `at` to `end`; one that reaches beyond ends them. Numbers of another width than theirs are left out. */
function readOptions(at: usize, end: usize): void {
  while (at + OPTION_HEADER <= end) {
    const code = u16At(at);
    const octets = u16At(at + 2);
    const value = at + OPTION_HEADER;
    if (code == END || value + octets > end) return;
    if (code == COMMENT) addItem(IT_COMMENT, 0, value, upToNul(value, octets));
    else if (code == FLAGS && octets == 4) addNumber(IT_PACKET_FLAGS, u32At(value));
    else if (code == DROP_COUNT && octets == 8) addNumber(IT_DROP_COUNT, u64At(value));
    else if (code == PACKET_ID && octets == 8) addNumber(IT_PACKET_ID, u64At(value));
    else if (code == QUEUE && octets == 4) addNumber(IT_QUEUE, u32At(value));
    at = value + ((octets + 3) & ~3);
  }
}
