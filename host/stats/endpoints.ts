import { PAIRS_TCP, TAP_PAIRS } from '../../assembly/shared/stats.ts';
import { StatisticError } from './error.ts';
import { statisticFilter, tapProgram } from './filter.ts';
import { byFrames, pairsOf, type End, type Layer } from './pair.ts';
import type { Kept, Statistic } from './statistic.ts';

const RULE = '='.repeat(80);
const HEAD = '|  Packets  | |  Bytes  | | Tx Packets | | Tx Bytes | | Rx Packets | | Rx Bytes |';
const HEAD_PORT = '|  Port  ||  Packets  | |  Bytes  | | Tx Packets | | Tx Bytes | | Rx Packets | | Rx Bytes |';

/** One address, or address and port, with all that it sent and got. */
interface Endpoint {
  readonly address: string;
  readonly port: number;
  sentFrames: bigint;
  sentOctets: bigint;
  gotFrames: bigint;
  gotOctets: bigint;
}

/** `-z endpoints,…`: `filter` is undefined where the argument names none. */
export function endpoints(layer: Layer, filter: string | undefined): Statistic {
  const compiled = statisticFilter(filter ?? '', (reason) => new StatisticError(`Couldn't register endpoint tap: ${reason}`));
  return {
    tapsFor: () => [{ kind: TAP_PAIRS, argument: layer.pairs, ...(compiled === undefined ? {} : { program: tapProgram(compiled) }) }],
    fields: compiled?.fields ?? new Set(),
    analysis: compiled?.analysis ?? false,
    *text({ view, taps: [tap = 0] }: Kept): Generator<string> {
      const ports = layer.pairs === PAIRS_TCP;
      yield `${RULE}\n${layer.title} Endpoints\nFilter:${filter ?? '<No Filter>'}\n`;
      yield `${' '.repeat(23)}${ports ? HEAD_PORT : HEAD}\n`;
      const rows = byFrames(endsOf(view, tap, layer.pairs), ({ sentFrames, gotFrames }) => sentFrames + gotFrames);
      for (const row of rows) yield line(row, ports);
      yield `${RULE}\n`;
    },
  };
}

/**
 * The ends of all pairs. An end's first frame is also the first of one of its pairs, so the order of the pairs is that of the
 * ends, senders before receivers.
 */
function endsOf(view: DataView, tap: number, pairs: number): Endpoint[] {
  const ends = new Map<string, Endpoint>();
  const note = (own: End, peer: End): void => {
    const key = `${own.address} ${String(own.port)}`;
    let known = ends.get(key);
    if (known === undefined) {
      known = { address: own.address, port: own.port, sentFrames: 0n, sentOctets: 0n, gotFrames: 0n, gotOctets: 0n };
      ends.set(key, known);
    }
    known.sentFrames += own.frames;
    known.sentOctets += own.octets;
    known.gotFrames += peer.frames;
    known.gotOctets += peer.octets;
  };
  for (const { a, b } of pairsOf(view, tap, pairs)) {
    note(a, b);
    note(b, a);
  }
  return [...ends.values()];
}

function line(end: Endpoint, ports: boolean): string {
  const cell = (value: bigint | number, width: number): string => String(value).padStart(width);
  const port = ports ? `      ${cell(end.port, 5)}     ` : '      ';
  const total = `${cell(end.sentFrames + end.gotFrames, 6)}     ${cell(end.sentOctets + end.gotOctets, 9)}`;
  const sent = `${cell(end.sentFrames, 6)}       ${cell(end.sentOctets, 9)}`;
  const got = `${cell(end.gotFrames, 6)}       ${cell(end.gotOctets, 9)}`;
  return `${end.address.padEnd(20)}${port}${total}     ${sent}      ${got}   \n`;
}
