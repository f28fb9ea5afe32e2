// Captures of which tshark's one-line text or its copy differs from handshark's, and why. A difference that is not listed fails, and so
// does an entry that no longer differs.

const FIRST = 'UDP of a first fragment whose datagram is never completed: its length is not compared';
const SCTP = 'chunks of SCTP are not told of';
const RANGE = 'times after the year 2262 do not fit 64 bits of nanoseconds and are set to the end of the range';
const NOISE = 'noise behind a pcap header: tshark guesses another record layout from it; here the magic decides';
const RANDOM_OPTIONS = 'random options: in which of them the dissection ends, and what came before, is not told alike in all cases';
const FRACTION = 'a fraction of a second of a second and more: tshark prints it as it is; here the time is exact';
const COPY_FRACTION =
  'a fraction of a second of a second and more: a copy cannot hold it as it is, and tshark’s has another time than it shows';
const DEEP = 'malformed below IP: tshark tells of more headers before the end, or of fewer';
const MPLS = 'under MPLS tshark reads nothing but IP by its profile; handshark also pseudowires';

/** By a part of the capture's path. */
export const TEXT_EXCEPTIONS: Readonly<Record<string, string>> = {
  'tunnels/gtp': FIRST,
  'cisco-fabric-path.pcap': SCTP,
  'no-ip-frag-all.pcap': SCTP,
  'ip-frag.pcap': SCTP,
  'communityid.pcap.gz': SCTP,
  'netperfmeter.pcapng.gz': SCTP,
  'pcapng-example.pcapng': RANGE,
  'FuzzTarget-5755755617189888': DEEP,
  'FuzzTarget-6604968558198784': DEEP,
  'FuzzTarget-5766899836387328': NOISE,
  'crash-exception-cast-constructed-record': NOISE,
  'regression_samples/igmplayer': NOISE,
  'FuzzTarget-5696447256461312': FRACTION,
  'synthetic/opt_': RANDOM_OPTIONS,
  'FuzzTarget-6207688043397120': DEEP,
  'FuzzTarget-5468403752632320': DEEP,
  'FuzzTarget-5757531338309632': DEEP,
  'crash-8534c61cdf5987482365d7877ade12eef5aaf8b7': DEEP,
  'MplsPackets.pcap': MPLS,
  'mpls-6in6-broken.pcap.gz': 'IPv6 directly in IPv6, which tshark calls unknown',
  'dns-edns-ecs.pcap': FIRST,
};

/** Copies (-w) that differ in more than the name of the program that wrote them. */
export const COPY_EXCEPTIONS: Readonly<Record<string, string>> = {
  'FuzzTarget-5781142119907328': COPY_FRACTION,
  'FuzzTarget-4829420752470016': COPY_FRACTION,
  'FuzzTarget-4981601846820864': COPY_FRACTION,
  'FuzzTarget-5487001111429120': COPY_FRACTION,
  'FuzzTarget-5766899836387328': NOISE,
  'crash-exception-cast-constructed-record': NOISE,
  'regression_samples/igmplayer': NOISE,
  'difficult/test201.pcapng':
    'several sections: tshark writes the index of an interface within its section although the copy has one section only',
  'difficult/test202.pcapng':
    'several sections: tshark writes the index of an interface within its section although the copy has one section only',
  'pcapng-example.pcapng': RANGE,
};
