import { LINK_NONE } from '../../assembly/shared/capture.ts';
import { FRAME_LINK, FRAME_NUMBER, FRAME_TIME } from '../../assembly/shared/layout.ts';
import { OP_LOAD } from '../../assembly/shared/program.ts';
import { different, equal, i64, u16, u32, unequal, type Base, type Place } from '../record/place.ts';
import type { ProgramBuilder } from '../record/program.ts';

const OCTETS = 32;

/** Times of former frames, kept in the memory of a program. */
export class Clock {
  /** Of the first frame, ns; 0 where that has none, as in Wireshark. */
  readonly first: Place;
  /** Of the frame before, ns; 0 where that has none, as in Wireshark; on the first frame its own. */
  readonly previous: Place;
  readonly #current: Place;
  readonly #frame: Place;

  constructor(name: string) {
    const base: Base = { kind: 'memory', name, octets: OCTETS };
    this.first = i64(0, base);
    this.previous = i64(8, base);
    this.#current = i64(16, base);
    this.#frame = i64(24, base);
  }

  /** Adds the OPs that move the clock on to this frame. They do nothing when run again for the same frame. */
  emit(program: ProgramBuilder): void {
    const time = i64(FRAME_TIME);
    const number = u32(FRAME_NUMBER);
    program.when([equal(this.#frame, 0)], () => {
      program.value(OP_LOAD, time);
      program.keep(this.first);
      program.keep(this.#current);
    });
    program.when([different(number, this.#frame)], () => {
      program.value(OP_LOAD, this.#current);
      program.keep(this.previous);
      // A custom block that counts as a frame does not count here.
      program.when([unequal(u16(FRAME_LINK), LINK_NONE)], () => {
        program.value(OP_LOAD, time);
        program.keep(this.#current);
      });
      program.value(OP_LOAD, number);
      program.keep(this.#frame);
    });
  }
}

/** Runs with all frames. */
export const CAPTURED: Clock = new Clock('captured');
/** Runs with the frames that make a line. */
export const DISPLAYED: Clock = new Clock('displayed');
