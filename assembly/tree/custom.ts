// Custom blocks of pcapng (draft-ietf-opsawg-pcapng §4.7), which Wireshark numbers among the frames.

import { be32 } from '../octets';
import { BLOCK_CUSTOM, BLOCK_CUSTOM_NO_COPY } from '../shared/capture';
import { F_FRAME_CB_COPY, F_FRAME_CB_PEN } from '../shared/fields/frame';
import { FRAME_DATA, FRAME_LEN, FRAME_NUMBER } from '../shared/layout';
import { done, label, say, sayBytes, sayNumber } from './say';
import { add } from './tree';
import { sayNameOf } from './vocabulary';

/** The type of the block and the number of the enterprise lie this far before the data. */
const TYPE: usize = 12;
const ENTERPRISE: usize = 4;

/** `PCAPNG Custom Block 1: 24 bytes (192 bits) of custom data and options, PEN … (32473), copying allowed` */
export function sayCustom(record: usize): void {
  const data: usize = load<u32>(record, FRAME_DATA);
  say('PCAPNG Custom Block ');
  sayNumber(load<u32>(record, FRAME_NUMBER));
  say(': ');
  sayBytes(load<u32>(record, FRAME_LEN));
  say(' (');
  sayNumber(load<u32>(record, FRAME_LEN) << 3);
  say(' bits)');
  say(' of custom data and options, PEN ');
  sayEnterprise(data);
  say(isCopied(data) ? ', copying allowed' : ', copying not allowed');
}

/** Whose block it is, and whether it may be copied into another file. */
export function addCustom(data: usize): void {
  label(add(F_FRAME_CB_PEN, data, 0, enterpriseOf(data)));
  say('Private Enterprise Number: ');
  sayEnterprise(data);
  done();
  label(add(F_FRAME_CB_COPY, data, 0, u32(isCopied(data))));
  say(isCopied(data) ? 'Copying: Allowed' : 'Copying: Not Allowed');
  done();
}

function sayEnterprise(data: usize): void {
  const number = enterpriseOf(data);
  if (!sayNameOf(F_FRAME_CB_PEN, number)) say('Unknown');
  say(' (');
  sayNumber(number);
  say(')');
}

/** Blocks are in the byte order of their section, as their type tells. */
function enterpriseOf(data: usize): u32 {
  const type = load<u32>(data - TYPE);
  const isLittle = type == BLOCK_CUSTOM || type == BLOCK_CUSTOM_NO_COPY;
  return isLittle ? load<u32>(data - ENTERPRISE) : be32(data - ENTERPRISE);
}

function isCopied(data: usize): bool {
  return load<u32>(data - TYPE) == BLOCK_CUSTOM || be32(data - TYPE) == BLOCK_CUSTOM;
}
