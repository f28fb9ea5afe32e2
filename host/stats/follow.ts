import { NODES_DESTINATION, NODES_PORTS, NODES_SOURCE, NODES_VERSION, STREAM_ANY, TAP_FOLLOW } from '../../assembly/shared/stats.ts';
import { parseFilter } from '../filter/filter.ts';
import { addressText } from '../record/addresses.ts';
import { StatisticError } from './error.ts';
import { tapProgram } from './filter.ts';
import { followShape, type FollowShape, type Node } from './follow-shape.ts';
import type { FollowRecord } from './record.ts';
import type { Kept, Statistic } from './statistic.ts';
import { streamOf, type FollowStream } from './follow-stream.ts';

const RANGE = /^\s*([+-]?\d+)(?:-\s*([+-]?\d+))?/;
const NO_SEGMENT: Node = { address: '', port: 0 };
const UINT32 = 2 ** 32;

/** Which records are shown, from 1 on. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** `-z follow,tcp,…`: `words` are what follows that. Throws StatisticError. */
export function follow(words: readonly string[]): Statistic {
  const [mode = '', ...rest] = words;
  const shape = followShape(mode);
  if (shape === undefined) throw fault('Invalid display mode.');
  const { stream, left } = streamOf(rest);
  return new Follow(shape, stream, rangeOf(left)).statistic();
}

function fault(reason: string): StatisticError {
  return new StatisticError(`follow - ${reason}`);
}

/** The range of records that `words` name: all where there are none. */
function rangeOf(words: readonly string[]): Range {
  if (words.length === 0) return { first: 1, last: Infinity };
  const text = words.join(',');
  const found = RANGE.exec(text);
  if (found === null) throw fault('Invalid range.');
  const [whole, low = '0', high] = found;
  const first = unsigned(low);
  const last = high === undefined ? first : unsigned(high);
  if (first === 0 || last < first) throw fault('Invalid range value.');
  if (whole.length < text.length) throw fault('Invalid parameter.');
  return { first, last };
}

/** As C reads an unsigned number: a negative one is counted from the end. */
function unsigned(text: string): number {
  const value = Number(text) % UINT32;
  return value < 0 ? value + UINT32 : value;
}

/** One stream on its way out. */
class Follow {
  readonly #shape: FollowShape;
  readonly #stream: FollowStream;
  readonly #range: Range;
  #started = false;
  #number = 0;
  #pieces: string[] = [];

  constructor(shape: FollowShape, stream: FollowStream, range: Range) {
    this.#shape = shape;
    this.#stream = stream;
    this.#range = range;
  }

  statistic(): Statistic {
    const { filter, number } = this.#stream;
    const compiled = number === undefined ? parseFilter(filter) : undefined;
    return {
      tapsFor: () => [
        {
          kind: TAP_FOLLOW,
          argument: number ?? STREAM_ANY,
          ...(compiled === undefined ? {} : { program: tapProgram(compiled) }),
        },
      ],
      fields: compiled?.fields ?? new Set(['tcp.stream']),
      analysis: false,
      take: (view, tap, record) => {
        this.#take(view, tap, record);
      },
      early: () => this.#early(),
      text: (kept) => this.#rest(kept),
    };
  }

  #take(view: DataView, tap: number, record: FollowRecord): void {
    this.#start(view, tap);
    this.#number++;
    const text = this.#shape.record(record, this.#number >= this.#range.first && this.#number <= this.#range.last);
    if (text !== '') this.#pieces.push(text);
  }

  #start(view: DataView, tap: number): void {
    if (this.#started) return;
    this.#started = true;
    this.#pieces.push(this.#shape.head(this.#stream.filter, nodesOf(view, tap)));
  }

  #early(): string {
    const text = this.#pieces.join('');
    this.#pieces = [];
    return text;
  }

  *#rest({ view, taps: [tap = 0] }: Kept): Generator<string> {
    this.#start(view, tap);
    yield* this.#pieces;
    yield this.#shape.tail;
    this.#pieces = [];
  }
}

function nodesOf(view: DataView, tap: number): readonly [Node, Node] {
  const version = view.getUint8(tap + NODES_VERSION);
  if (version === 0) return [NO_SEGMENT, NO_SEGMENT];
  return [
    { address: addressText(view, tap + NODES_SOURCE, version), port: view.getUint16(tap + NODES_PORTS, true) },
    { address: addressText(view, tap + NODES_DESTINATION, version), port: view.getUint16(tap + NODES_PORTS + 2, true) },
  ];
}
