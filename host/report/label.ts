import type { ShownSegment } from './story.ts';

/** `SYN, ACK`; a bare segment has no flags. */
export function flagsOf({ flags }: ShownSegment): string {
  // Highest first, as the field orders them: SYN, ACK rather than ACK, SYN keeps the handshake's names.
  const order = ['SYN', 'FIN', 'RST', 'PSH', 'URG', 'ACK', 'ECE', 'CWR', 'AE'];
  return flags.length === 0 ? '–' : [...flags].sort((a, b) => order.indexOf(a) - order.indexOf(b)).join(', ');
}

/** `Seq=0 Ack=1 Win=65160 Len=0`, relative numbers. */
export function numbersOf({ relSeq, relAck, window, length }: ShownSegment): string {
  const ack = relAck === undefined ? '' : ` Ack=${relAck}`;
  return `Seq=${relSeq}${ack} Win=${window}${length > 0 ? ` Len=${length}` : ''}`;
}

/** The numbers as sent, `715084897 / 216137162`. */
export function rawOf({ seq, ack, relAck }: ShownSegment): string {
  return relAck === undefined ? String(seq) : `${seq} / ${ack}`;
}

/** ns as seconds with six decimals. */
export function secondsOf(ns: bigint | undefined): string {
  if (ns === undefined) return '';
  const size = (ns < 0n ? -ns : ns) / 1000n;
  return `${ns < 0n ? '-' : ''}${size / 1_000_000n}.${String(size % 1_000_000n).padStart(6, '0')}`;
}
