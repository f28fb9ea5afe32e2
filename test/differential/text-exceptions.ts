// Captures of which tshark's one-line text or its copy differs from handshark's, and why. A difference that is not listed fails, and so
// does an entry that no longer differs.

const TUNNEL = 'the profile of the comparison leaves this encapsulation out: tshark shows what carries it, handshark what is inside';
const SCTP = 'chunks of SCTP are not told of';
const RANGE = 'times after the year 2262 do not fit 64 bits of nanoseconds and are set to the end of the range';
const LENGTH = 'a frame of more than 2^31 − 1 octets on the wire counts as one of so many';
const NOISE = 'noise behind a pcap header: tshark guesses another record layout from it; here the magic decides';
const RANDOM_OPTIONS = 'random options: in which of them the dissection ends, and what came before, is not told alike in all cases';
const FRACTION = 'a fraction of a second of a second and more: tshark prints it as it is; here the time is exact';
const DEEP = 'malformed below IP: tshark tells of more headers before the end, or of fewer';
const MPLS = 'under MPLS tshark reads nothing but IP by its profile; handshark also pseudowires';

/** By a part of the capture's path. */
export const TEXT_EXCEPTIONS: Readonly<Record<string, string>> = {
  'tunnels/gtp': TUNNEL,
  'PacketExamples/gtp.pcap': TUNNEL,
  'vxlan-': TUNNEL,
  'tunnels/geneve-': TUNNEL,
  'tunnels/Teredo.pcap': TUNNEL,
  'tunnels/ayiya3.pcap': TUNNEL,
  'tunnels/gre-aruba': TUNNEL,
  vntag: TUNNEL,
  'nflog-http.pcap': TUNNEL,
  'cisco-fabric-path.pcap': TUNNEL,
  'CiscoHDLC.pcap': TUNNEL,
  'Traces/llc.pcap': TUNNEL,
  'dns-inverse-query.pcap': TUNNEL,
  'no-ip-frag-all.pcap': SCTP,
  'ip-frag.pcap': SCTP,
  'communityid.pcap.gz': SCTP,
  'netperfmeter.pcapng.gz': SCTP,
  'pcapng-example.pcapng': RANGE,
  'FuzzTarget-4683685084594176': LENGTH,
  'FuzzTarget-5165927376355328': LENGTH,
  'FuzzTarget-5204104585674752': LENGTH,
  'FuzzTarget-5700358767902720': LENGTH,
  'FuzzTarget-5723611632762880': LENGTH,
  'FuzzTarget-5755755617189888': LENGTH,
  'FuzzTarget-5758569646653440': LENGTH,
  'FuzzTarget-6604968558198784': LENGTH,
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
  'NullLoopback.pcap': 'an address family that only its length tells',
  'null_loopback.pcap': 'an address family that only its length tells',
  'ipv4-options.pcap': 'a source route that says it goes on to 0.0.0.0: tshark shows that as the destination',
  'dns-edns-ecs.pcap': 'UDP of a first fragment whose datagram is never completed: its length is not compared',
};

/** Copies (-w) that differ in more than the name of the program that wrote them. */
export const COPY_EXCEPTIONS: Readonly<Record<string, string>> = {
  'difficult/test201.pcapng':
    'several sections: tshark writes the index of an interface within its section although the copy has one section only',
  'difficult/test202.pcapng':
    'several sections: tshark writes the index of an interface within its section although the copy has one section only',
  'pcapng-example.pcapng': RANGE,
};
