import type { TcpEvent } from '../events/event.ts';
import type { Side } from '../events/words.ts';
import type { Segment } from './segment.ts';
import type { ShownSegment } from './story.ts';

const MODULUS = 2 ** 32;
/** Numbers so little below the first are before it, not far behind. */
const BEFORE = 2 ** 16;

export function otherSide(side: Side): Side {
  return side === 'client' ? 'server' : 'client';
}

/** Where the sequence numbers of both ends begin, as the events count them. */
export class Numbers {
  readonly #bases: Readonly<Record<Side, number>>;
  /** First SYN of each end. */
  readonly syns: Readonly<Record<Side, Segment | undefined>>;

  constructor(events: readonly TcpEvent[], segments: readonly Segment[]) {
    const syn = (side: Side): Segment | undefined => segments.find(({ by, flags }) => by === side && flags.includes('SYN'));
    this.syns = { client: syn('client'), server: syn('server') };
    const base = (side: Side): number =>
      this.syns[side]?.seq ??
      told(events, side) ??
      segments.find(({ by }) => by === side)?.seq ??
      segments.find(({ by }) => by !== side)?.ack ??
      0;
    this.#bases = { client: base('client'), server: base('server') };
  }

  shown(segment: Segment): ShownSegment {
    return {
      ...segment,
      relSeq: relative(segment.seq, this.#bases[segment.by]),
      relAck: segment.flags.includes('ACK') ? relative(segment.ack, this.#bases[otherSide(segment.by)]) : undefined,
    };
  }
}

/** The first number of `side`, where an event tells a number of it both ways. */
function told(events: readonly TcpEvent[], side: Side): number | undefined {
  for (const { by, seq, relSeq, ack, relAck } of events) {
    if (by === side && seq !== undefined && relSeq !== undefined) return modulo(seq - relSeq);
    if (by !== null && by !== side && ack !== undefined && relAck !== undefined) return modulo(ack - relAck);
  }
  return undefined;
}

/** `number` modulo 2^32. */
export function modulo(number: number): number {
  return ((number % MODULUS) + MODULUS) % MODULUS;
}

function relative(number: number, base: number): number {
  const distance = modulo(number - base);
  return distance >= MODULUS - BEFORE ? distance - MODULUS : distance;
}
