import { CAPTURE_BLOCK_LENGTHS } from '../shared/capture';
import { RUN_DONE, RUN_MORE } from '../shared/status';
import { Input, fail, lacking } from './input';
import { file32 } from './order';

/** Octets of the length that ends a block. */
const TRAILER: u32 = 4;

/** A block too long to be handed out, stepped over as its octets come by. */
export class Skip {
  /** Octets left of the block, its trailer included; 0 when none is being stepped over. */
  static left: u32 = 0;
  static type: u32 = 0;
  static length: u32 = 0;
  /** Blocks stepped over since the run began. */
  static blocks: u32 = 0;
}

/** Starts to step over the block at the first unread octet. Answers RUN_DONE: nothing to report, go on. `length` is 4 or more. */
export function beginSkip(type: u32, length: u32): i32 {
  Skip.left = length;
  Skip.type = type;
  Skip.length = length;
  Skip.blocks += 1;
  return RUN_DONE;
}

/** Goes on stepping over; RUN_DONE once the block is behind, RUN_MORE, or RUN_ERROR when the file ends first or the lengths differ. */
export function stepOver(): i32 {
  const had = <u32>(Input.end - Input.at);
  const step = min<u32>(had, Skip.left - TRAILER);
  Input.at += step;
  Skip.left -= step;
  if (Skip.left > TRAILER) return Input.last ? lacking(Skip.type, Skip.left) : RUN_MORE;
  if (had - step < TRAILER) return lacking(Skip.type, TRAILER);
  const again = file32(Input.at, 0);
  if (again != Skip.length) return fail(CAPTURE_BLOCK_LENGTHS, Skip.type, Skip.length, again);
  Input.at += TRAILER;
  Skip.left = 0;
  return RUN_DONE;
}
