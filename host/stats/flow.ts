import {
  SEGMENTS_NETWORK,
  SEGMENTS_STANDARD,
  SEGMENT_ACC_ECN,
  SEGMENT_ACK,
  SEGMENT_DESTINATION,
  SEGMENT_FLAGS,
  SEGMENT_DECIMALS,
  SEGMENT_DELTA,
  SEGMENT_LENGTH,
  SEGMENT_PORTS,
  SEGMENT_SEQ,
  SEGMENT_SIZE,
  SEGMENT_SOURCE,
  SEGMENT_STREAM,
  SEGMENT_TIME,
  SEGMENT_VERSION,
  TAP_COUNT,
  TAP_ENTRIES,
  TAP_SEGMENTS,
} from '../../assembly/shared/stats.ts';
import { addressText } from '../record/addresses.ts';
import { StatisticError } from './error.ts';
import { statisticFilter, tapProgram } from './filter.ts';
import { flagWords, TCP_ACK } from './flags.ts';
import { FlowGraph, NODES_MOST, type Step } from './flow-graph.ts';
import type { TimeForm } from '../view/columns/time.ts';
import type { Kept, Statistic } from './statistic.ts';

/** Whose addresses are drawn. */
const KINDS: Readonly<Record<string, number>> = { standard: SEGMENTS_STANDARD, network: SEGMENTS_NETWORK };

/** `-z flow,tcp,…`: `words` are what follows that. Throws StatisticError. */
export function flow(words: readonly string[], form: TimeForm): Statistic {
  const [kind = '', ...rest] = words;
  const argument = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (argument === undefined) throw new StatisticError('flow - Invalid address type.');
  const compiled = statisticFilter(rest.join(','), () => new StatisticError('flow - Error registering tap listener.'));
  return {
    tapsFor: () => [{ kind: TAP_SEGMENTS, argument, ...(compiled === undefined ? {} : { program: tapProgram(compiled) }) }],
    fields: compiled?.fields ?? new Set(),
    // The flags of a segment are shown by what its connection has agreed about ECN.
    analysis: true,
    *text(kept: Kept): Generator<string> {
      const nodes = new Map<string, number>();
      let streams = 0;
      let last: number | undefined;
      for (const { source, destination, stream } of steps(kept)) {
        for (const address of [source, destination]) if (nodes.size < NODES_MOST && !nodes.has(address)) nodes.set(address, nodes.size);
        if (stream !== last) streams++;
        last = stream;
      }
      if (streams === 0) return;
      const graph = new FlowGraph(nodes, streams > 1, form, kept.first);
      yield graph.head();
      for (const step of steps(kept)) yield graph.step(step);
    },
  };
}

function* steps({ view, taps: [tap = 0] }: Kept): Generator<Step> {
  const segments = view.getUint32(tap + TAP_ENTRIES, true);
  const count = view.getUint32(tap + TAP_COUNT, true);
  for (let index = 0; index < count; index++) {
    const at = segments + index * SEGMENT_SIZE;
    const version = view.getUint8(at + SEGMENT_VERSION);
    const flags = view.getUint16(at + SEGMENT_FLAGS, true);
    const octets = view.getUint32(at + SEGMENT_LENGTH, true);
    const seq = `Seq = ${String(view.getUint32(at + SEGMENT_SEQ, true))}`;
    const names = flagWords(flags, view.getUint8(at + SEGMENT_ACC_ECN) !== 0);
    yield {
      time: view.getBigInt64(at + SEGMENT_TIME, true),
      delta: view.getBigInt64(at + SEGMENT_DELTA, true),
      decimals: view.getUint8(at + SEGMENT_DECIMALS),
      stream: view.getUint32(at + SEGMENT_STREAM, true),
      source: addressText(view, at + SEGMENT_SOURCE, version),
      destination: addressText(view, at + SEGMENT_DESTINATION, version),
      sourcePort: view.getUint16(at + SEGMENT_PORTS, true),
      destinationPort: view.getUint16(at + SEGMENT_PORTS + 2, true),
      label: octets > 0 ? `${names} - Len: ${String(octets)}` : names,
      comment: (flags & TCP_ACK) === 0 ? seq : `${seq} Ack = ${String(view.getUint32(at + SEGMENT_ACK, true))}`,
    };
  }
}
