// Captures of which statistics differ from tshark's, and why. A difference beyond these is a complaint, and so is an entry without one.

/** Share of captures of which expert and io,phs are equal: they grow with the trees. */
export const TREE_LEAST = 0.85;

const LENGTH = 'a length of 2 GiB and more: tshark counts with the sign that its bits then have';
const TIME = 'a time that does not fit 64 bits of nanoseconds, or a fraction of a second of a second and more, which tshark lets overflow';
const VARIANT = 'tshark takes the records for those of another variant of pcap';
const MALFORMED = 'tshark does not count an IPv6 packet whose payload ends the dissection';
const DISSECTOR = 'an assertion in MPTCP, or options that end outside a segment shorter than its header, end the dissection elsewhere';
const FAMILY = 'an EtherType in the place of the address family';

/** Reasons by the ends of paths. */
export const STATISTIC_EXCEPTIONS: Readonly<Record<string, string>> = {
  'FuzzTarget-4683685084594176': LENGTH,
  'FuzzTarget-5204104585674752': LENGTH,
  'FuzzTarget-5700358767902720': LENGTH,
  'FuzzTarget-5758569646653440': LENGTH,
  'FuzzTarget-5755755617189888': LENGTH,
  'FuzzTarget-6604968558198784': LENGTH,
  'FuzzTarget-4829420752470016': TIME,
  'FuzzTarget-4981601846820864': TIME,
  'FuzzTarget-5487001111429120': TIME,
  'FuzzTarget-5696447256461312': TIME,
  'FuzzTarget-5766899836387328': TIME,
  'FuzzTarget-6303070823907328': TIME,
  'file_heuristics/pcapng-example.pcapng.zst': TIME,
  'PcapExamples/pcapng-example.pcapng': TIME,
  'crash-exception-cast-constructed-record': VARIANT,
  igmplayer: VARIANT,
  'FuzzTarget-5757531338309632': MALFORMED,
  'Traces/cisco-fabric-path.pcap': MALFORMED,
  'synthetic/opt_0.pcap': DISSECTOR,
  'synthetic/opt_1.pcap': DISSECTOR,
  'synthetic/opt_2.pcap': DISSECTOR,
  'synthetic/opt_3.pcap': DISSECTOR,
  'synthetic/opt_4.pcap': DISSECTOR,
  'synthetic/opt_5.pcap': DISSECTOR,
  'PacketExamples/NullLoopback.pcap': FAMILY,
  'PcapExamples/null_loopback.pcap': FAMILY,
  'PacketExamples/ipv4-options.pcap': 'a source route in the options of IPv4 names the destination that tshark counts',
  'tunnels/gre-aruba-amsdu.pcap': 'several packets in one 802.11 frame: the first one is read',
  'trunc/mpls-6in6-broken.pcap.gz': 'the filter ip finds a header that is cut short in tshark alone',
  'gtp/gtp9_unknown_or_too_short_payload.pcap': 'the payload of GTP is too short for tshark to be what it says',
};

/** The exception that `file` falls under. */
export function reasonFor(file: string): readonly [string | undefined, string | undefined] {
  const known = Object.keys(STATISTIC_EXCEPTIONS).find((end) => file.endsWith(end));
  return [known, known === undefined ? undefined : STATISTIC_EXCEPTIONS[known]];
}
