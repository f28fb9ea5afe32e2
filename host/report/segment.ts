import type { Side } from '../events/words.ts';

/** Options that a ladder shows. */
export interface SegmentOptions {
  readonly mss: string | undefined;
  /** Shift. */
  readonly scale: number | undefined;
  readonly sackPermitted: boolean;
  readonly timestamps: boolean;
  /** Last block of SACK, relative. */
  readonly sack: readonly [left: number, right: number] | undefined;
}

/** One segment of a connection, as a ladder shows it. */
export interface Segment {
  readonly frame: number;
  /** ns since 1970; undefined where the capture has no time for it. */
  readonly time: bigint | undefined;
  readonly by: Side;
  /** Names, lowest bit first. */
  readonly flags: readonly string[];
  /** As sent. */
  readonly seq: number;
  readonly ack: number;
  /** Payload octets. */
  readonly length: number;
  /** Octets; scaled where the scale is known. */
  readonly window: number;
  /** Octets of the header, options included. */
  readonly headerLength: number;
  /** As sent, `0x1c2b`. */
  readonly checksum: string;
  readonly urgentPointer: number;
  readonly options: SegmentOptions;
  /** What tshark's analysis says of it. */
  readonly labels: readonly Label[];
}

/** Labels of tcp.analysis that change what a ladder says, by the end of the field's name. */
const LABELS = [
  'retransmission',
  'fast_retransmission',
  'spurious_retransmission',
  'out_of_order',
  'lost_segment',
  'ack_lost_segment',
  'zero_window',
  'zero_window_probe',
  'zero_window_probe_ack',
  'window_update',
  'window_full',
  'keep_alive',
  'keep_alive_ack',
  'duplicate_ack',
] as const;

export type Label = (typeof LABELS)[number];

const FLAGS = ['fin', 'syn', 'reset', 'push', 'ack', 'urg', 'ece', 'cwr', 'ae'] as const;
const FLAG_NAMES: Readonly<Record<(typeof FLAGS)[number], string>> = {
  fin: 'FIN',
  syn: 'SYN',
  reset: 'RST',
  push: 'PSH',
  ack: 'ACK',
  urg: 'URG',
  ece: 'ECE',
  cwr: 'CWR',
  ae: 'AE',
};
const HEAD = [
  'frame.number',
  'frame.time_epoch',
  'tcp.srcport',
  'ip.src',
  'ipv6.src',
  'tcp.dstport',
  'ip.dst',
  'ipv6.dst',
  'tcp.seq_raw',
  'tcp.ack_raw',
  'tcp.len',
  'tcp.window_size',
  'tcp.hdr_len',
  'tcp.checksum',
  'tcp.urgent_pointer',
];

/** What to ask for with `-T fields`, tab between them and the first occurrence of each. */
export const SEGMENT_FIELDS: readonly string[] = [
  ...HEAD,
  ...FLAGS.map((flag) => `tcp.flags.${flag}`),
  'tcp.options.mss_val',
  'tcp.options.wscale.shift',
  'tcp.options.sack_perm',
  'tcp.options.timestamp.tsval',
  'tcp.options.sack_le',
  'tcp.options.sack_re',
  ...LABELS.map((label) => `tcp.analysis.${label}`),
];

/** `192.0.2.10:40000`, `[2001:db8::1]:40000`: an end as flows and events name it. */
export function endpoint(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

/** Frame, sender and receiver of a line of SEGMENT_FIELDS. */
export function endsOf(line: string): { readonly frame: number; readonly from: string; readonly to: string } {
  const [frame = '', , sourcePort = '', source = '', source6 = '', destinationPort = '', destination = '', destination6 = ''] =
    line.split('\t');
  return {
    frame: Number(frame),
    from: endpoint(source === '' ? source6 : source, Number(sourcePort)),
    to: endpoint(destination === '' ? destination6 : destination, Number(destinationPort)),
  };
}

/** The segment by `by` that a line of SEGMENT_FIELDS tells of. */
export function readSegment(line: string, by: Side): Segment {
  const cells = line.split('\t');
  const cell = new Map(SEGMENT_FIELDS.map((field, index) => [field, cells[index] ?? '']));
  const text = (field: string): string => cell.get(field) ?? '';
  const number = (field: string): number => Number(text(field));
  const time = text('frame.time_epoch');
  const some = <T>(field: string, value: T): T | undefined => (text(field) === '' ? undefined : value);
  return {
    frame: number('frame.number'),
    time: time === '' ? undefined : BigInt(time.replace('.', '')),
    by,
    flags: FLAGS.filter((flag) => /^(1|True)$/.test(text(`tcp.flags.${flag}`))).map((flag) => FLAG_NAMES[flag]),
    seq: number('tcp.seq_raw'),
    ack: number('tcp.ack_raw'),
    length: number('tcp.len'),
    window: number('tcp.window_size'),
    headerLength: number('tcp.hdr_len'),
    checksum: text('tcp.checksum'),
    urgentPointer: number('tcp.urgent_pointer'),
    options: {
      mss: some('tcp.options.mss_val', text('tcp.options.mss_val')),
      scale: some('tcp.options.wscale.shift', number('tcp.options.wscale.shift')),
      sackPermitted: text('tcp.options.sack_perm') !== '',
      timestamps: text('tcp.options.timestamp.tsval') !== '',
      sack: some('tcp.options.sack_le', [number('tcp.options.sack_le'), number('tcp.options.sack_re')]),
    },
    labels: LABELS.filter((label) => text(`tcp.analysis.${label}`) !== ''),
  };
}
