import { CaptureError, FilterError, HandsharkError, openCapture, type Sink, type Statistics } from '../../host/index.ts';

/** What is done with an input; → its counts, where it makes any. */
type Job = (octets: Uint8Array, sink: Sink) => Promise<Statistics | undefined>;

const FIELDS = [
  'frame.number',
  'frame.time_epoch',
  'frame.protocols',
  'eth.src',
  'ip.src',
  'ipv6.src',
  'tcp.stream',
  'tcp.seq',
  'tcp.options',
  'tcp.analysis.flags',
  'tcp.options.sack_le',
  'icmp.type',
];
export const FILTER = 'tcp.flags.syn == 1 || tcp.options contains 02:04 || ip.src in {10.0.0.0/8, 192.0.2.1} || eth.src[0:2] == 00:01';

/** Every part of the program that reads what others wrote. */
export const JOBS: Readonly<Record<string, Job>> = {
  events: async (octets, sink) => (await openCapture(octets)).writeTo('events-json', sink),
  flows: async (octets, sink) => (await openCapture(octets)).writeTo('flows-json', sink),
  zeek: async (octets, sink) => (await openCapture(octets)).writeTo('flows-zeek', sink),
  fields: async (octets, sink) => (await openCapture(octets)).writeTo({ fields: FIELDS, filter: FILTER }, sink),
  tree: async (octets, sink) => (await openCapture(octets)).writeTo({ tree: 'json' }, sink),
  copy: async (octets, sink) => (await openCapture(octets)).writeTo({ capture: 'pcapng' }, sink),
  statistics: async (octets, sink) =>
    (await openCapture(octets)).tally(['conv,tcp', 'io,phs', 'expert', 'follow,tcp,hex,0', 'io,stat,0,tcp'], sink),
  plugins: async (octets, sink) => (await openCapture(octets, { plugins: ['all'] })).writeTo({ tree: 'json' }, sink),
  extract: async (octets, sink) => {
    const pieces: Uint8Array[] = [];
    await (
      await openCapture(octets)
    ).extract((piece) => {
      pieces.push(piece.slice());
    });
    return (await openCapture(Buffer.concat(pieces))).writeTo('events-json', sink);
  },
  filter: async (octets, sink) => {
    // Every octet of the input has a say in one of the words.
    const choices = new Uint8Array(FILTER_WORDS);
    octets.forEach((octet, index) => (choices[index % FILTER_WORDS] = (choices[index % FILTER_WORDS] ?? 0) + octet));
    const words = Array.from(choices.subarray(0, 1 + (octets.length % FILTER_WORDS)), (choice) => WORDS[choice % WORDS.length] ?? '');
    const filter = words.join(' ');
    return (await openCapture(EMPTY)).writeTo({ fields: ['frame.number'], filter }, sink);
  },
};

/** What filters are made of. */
const WORDS = [
  ...[
    'tcp',
    'tcp.port',
    'ip.src',
    'eth.addr',
    'frame.time',
    'tcp.flags.syn',
    '==',
    '!=',
    '>',
    'contains',
    'matches',
    'in',
    '{',
    '}',
    '..',
    ',',
  ],
  ...[
    '&&',
    '||',
    'not',
    '(',
    ')',
    '[',
    ']',
    '0:2',
    '"a.b"',
    '192.0.2.1',
    '::1/64',
    '0x10',
    '-1',
    '+',
    '&',
    '#1',
    'any',
    'all',
    'len',
    'upper',
  ],
];
const FILTER_WORDS = 7;

/** A pcap file without packets. */
export const EMPTY: Uint8Array = Buffer.from('d4c3b2a1020004000000000000000000ffff000001000000', 'hex');
/** Octets of output that an input of that size can ask for: more is a failure too. */
export const OUTPUT_MOST: number = 1 << 26;
/** Letters of a message that tell its kind. */
const MESSAGE_START = 12;

export interface Outcome {
  /** What was found out, in words that are equal where inputs went the same way. */
  readonly signature: string;
  /** What no input may cause: an error that is none of ours, a trap, output without end. */
  readonly failure?: string;
}

/** Does the job `name` with `octets`. */
export async function attempt(name: string, octets: Uint8Array): Promise<Outcome> {
  const kinds = new Set<string>();
  let written = 0;
  const sink: Sink = (piece) => {
    written += piece.length;
    if (written > OUTPUT_MOST) throw new RangeError('output without end');
    for (const [, kind = ''] of Buffer.from(piece.subarray(0, 1 << 16))
      .toString('latin1')
      .matchAll(/"(?:event|outcome|reason|verdict)":"(\w+)"/g))
      kinds.add(kind);
  };
  try {
    const counts = await JOBS[name]?.(octets, sink);
    return { signature: signatureOf(name, kinds, counts) };
  } catch (error) {
    if (error instanceof CaptureError || error instanceof FilterError || error instanceof HandsharkError)
      return {
        signature: [name, ...kinds, error.code, error instanceof FilterError ? error.message.slice(0, MESSAGE_START) : ''].join(' '),
      };
    return { signature: name, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The way that an input went. */
export function signatureOf(name: string, kinds: Iterable<number | string>, counts: Statistics | undefined): string {
  return [name, ...[...kinds].sort(), ...bucketsOf(counts)].join(' ');
}

/** Counts to the nearest power of two: as many ways as inputs can differ in. */
function bucketsOf(counts: Statistics | undefined): string[] {
  if (counts === undefined) return [];
  const { frames, segments, quoted, flows, established, closed, reset, failed, fragmentsDropped, malformed, streams } = counts;
  return [frames, segments, quoted, flows, established, closed, reset, failed, fragmentsDropped, malformed, streams].map((count) =>
    count.toString(2).length.toString(),
  );
}
