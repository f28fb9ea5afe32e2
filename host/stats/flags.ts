import { TCP_ACK, TCP_AE, TCP_CWR, TCP_ECE, TCP_FIN, TCP_PSH, TCP_RST, TCP_SYN, TCP_URG } from '../../assembly/shared/protocol.ts';

export { TCP_ACK };

const PLAIN: readonly (readonly [number, string])[] = [
  [TCP_FIN, 'FIN'],
  [TCP_SYN, 'SYN'],
  [TCP_RST, 'RST'],
  [TCP_PSH, 'PSH'],
  [TCP_ACK, 'ACK'],
  [TCP_URG, 'URG'],
];
const ECN: readonly (readonly [number, string])[] = [
  [TCP_ECE, 'ECE'],
  [TCP_CWR, 'CWR'],
  [TCP_AE, 'AE'],
];
const RESERVED = 0xe00;
const ACE_SHIFT = 6;
const ACE_MASK = 7;

/** The flags by name, as in Info: `SYN, ACK`. With accurate ECN (RFC 9768) its three bits are a number, but in a SYN. */
export function flagWords(flags: number, accurate: boolean): string {
  const names = (list: readonly (readonly [number, string])[]): string[] =>
    list.filter(([bit]) => (flags & bit) !== 0).map(([, name]) => name);
  const reserved = (flags & RESERVED) === 0 ? [] : ['Reserved'];
  if (accurate && (flags & TCP_SYN) === 0) {
    // Where no flag is set, the list begins with its separator.
    const ace = `ACE=${String((flags >> ACE_SHIFT) & ACE_MASK)}`;
    return `${names(PLAIN).join(', ')}, ${[ace, ...reserved].join(', ')}`;
  }
  const all = [...names(PLAIN), ...names(ECN), ...reserved];
  return all.length === 0 ? '<None>' : all.join(', ');
}
