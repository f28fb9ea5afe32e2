// Captures of which fields differ from tshark's, and why. A difference beyond these is a complaint, and so is an entry without one.

/** What is known to differ in a capture. */
export interface FieldException {
  readonly reason: string;
  /** Beginnings of the fields' names, or all of them where tshark shows other frames or layers. */
  readonly fields: readonly string[] | 'all';
}

const ROWS = 'all';
const TIMES = ['frame.time', 'tcp.time', 'tcp.analysis.ack_rtt', 'tcp.analysis.initial_rtt'];

const FRACTION: FieldException = {
  reason: 'a fraction of a second of a second and more: tshark prints it as it is, or lets it overflow; here the time is exact',
  fields: ['frame.time'],
};
const RANGE: FieldException = {
  reason: 'times after the year 2262 do not fit 64 bits of nanoseconds and are set to the end of the range',
  fields: TIMES,
};
const FTP: FieldException = {
  reason: 'the data connection was announced on the control connection: tshark knows it before its SYN, and does not count that',
  fields: ['tcp.completeness'],
};
const UNTIL_FIN: FieldException = {
  reason: 'an application that reads until the FIN takes the last payload as its own',
  fields: ['tcp.payload'],
};
const INSIDE: FieldException = {
  reason: 'a proxy inside the connection: tshark dissects what it carries as TCP payload once more',
  fields: ['tcp.payload'],
};
const NOISE: FieldException = {
  reason: 'noise behind a pcap header: tshark guesses another record layout from it; here the magic decides',
  fields: ROWS,
};
const ASSERTION: FieldException = {
  reason:
    'frame 312 joins a connection of an MPTCP version that tshark does not know: an assertion of its own fails there and ends the dissection',
  fields: ['tcp.option_kind', 'tcp.options.mptcp.sendrand', 'tcp.payload', 'tcp.analysis'],
};

/** By the end of the capture's path. */
export const FIELD_EXCEPTIONS: Readonly<Record<string, FieldException>> = {
  'pcap_examples/tcp-reassembly.pcap': {
    reason: 'frame 66 is an sFlow datagram: tshark dissects the packet headers sampled in it',
    fields: ROWS,
  },
  'wireguard-ping-tcp-dsb.pcapng': { reason: 'tshark decrypts WireGuard with the keys in the capture', fields: ROWS },
  'gre-aruba-amsdu.pcap': { reason: 'several packets in one aggregated 802.11 frame: the first is read', fields: ROWS },
  'cisco-fabric-path.pcap': {
    reason: 'tshark takes the last four octets of a FabricPath frame for its check sequence although the capture has none',
    fields: ['tcp.'],
  },
  'crash-exception-cast-constructed-record': NOISE,
  'FuzzTarget-5766899836387328': NOISE,
  'regression_samples/igmplayer': NOISE,
  'FuzzTarget-5188876846235648': FRACTION,
  'FuzzTarget-5781142119907328': FRACTION,
  'FuzzTarget-4829420752470016': FRACTION,
  'FuzzTarget-4981601846820864': FRACTION,
  'FuzzTarget-5114733584449536': FRACTION,
  'FuzzTarget-5165927376355328': FRACTION,
  'FuzzTarget-5204104585674752': FRACTION,
  'FuzzTarget-5468403752632320': FRACTION,
  'FuzzTarget-5487001111429120': FRACTION,
  'FuzzTarget-5696447256461312': FRACTION,
  'FuzzTarget-5700358767902720': FRACTION,
  'FuzzTarget-5723611632762880': FRACTION,
  'FuzzTarget-6303070823907328': FRACTION,
  'FuzzTarget-6604968558198784': FRACTION,
  'pcapng-example.pcapng': RANGE,
  'pcapng-example.pcapng.zst': RANGE,
  'ftp/bigtransfer.pcap': FTP,
  'ftp/ftp-with-numbers-in-filename.pcap': FTP,
  'ftp/ipv4.pcap': FTP,
  'ftp/ipv6.pcap': FTP,
  'ftp/retr.pcap': FTP,
  'pe/pe-single.pcap': FTP,
  'finger/standard.pcap': UNTIL_FIN,
  'finger/verbose.pcap': UNTIL_FIN,
  'http/byteranges.pcap': UNTIL_FIN,
  'Traces/socks-with-ssl.pcap': INSIDE,
  'tunnels/socks.pcap': INSIDE,
  'synthetic/opt_0.pcap': ASSERTION,
};
