// Captures of which a detail tree differs from tshark's, and why. A difference that is not listed fails, and so does an entry without one.

/** Why, and in which shapes; in all unless some are named. */
export interface TreeException {
  readonly reason: string;
  readonly shapes?: readonly string[];
}

const SCTP: TreeException = { reason: 'SCTP, no layer under TCP, is shown as data' };
const RANGE: TreeException = { reason: 'times after the year 2262 do not fit 64 bits of nanoseconds and are set to the end of the range' };
const NOISE: TreeException = { reason: 'noise behind a pcap header: tshark guesses another record layout from it; here the magic decides' };
const UNOPENED: TreeException = {
  reason: 'tshark does not open the file and prints nothing; here the document is opened and closed',
  shapes: ['-T json', '-T pdml'],
};

/** By the ends of paths. */
export const TREE_EXCEPTIONS: Readonly<Record<string, TreeException>> = {
  'communityid.pcap.gz': SCTP,
  'cisco-fabric-path.pcap': SCTP,
  'IcmpPackets.pcap': { reason: 'extensions of ICMP errors (RFC 4884) and of mobile routers are not shown' },
  'FuzzTarget-5757531338309632': { reason: 'an authentication header without its value, under IPv6' },
  'pcapng-example.pcapng': RANGE,
  'pcapng-example.pcapng.zst': RANGE,
  'FuzzTarget-5696447256461312': { reason: 'a fraction of a second of a second and more, which overflows in tshark’s time deltas' },
  'crash-exception-cast-constructed-record': NOISE,
  'regression_samples/igmplayer': NOISE,
  'FuzzTarget-5766899836387328': NOISE,
  'synthetic/opt_0.pcap': { reason: 'an assertion within tshark about keys of MPTCP, with which it ends the dissection (frame 312)' },
  'FuzzTarget-5631583764873216': UNOPENED,
  'FuzzTarget-5685520970809344': UNOPENED,
  'FuzzTarget-5752969003008000': UNOPENED,
};
