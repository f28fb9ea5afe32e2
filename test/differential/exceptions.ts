// Where handshark and its reference are known to differ, and why. A difference that is not listed fails, and so does an entry that no longer differs.

/** Captures whose counts differ from tshark's, by the end of their paths. */
export const STREAM_EXCEPTIONS: Readonly<Record<string, string>> = {
  'clusterfuzz-testcase-minimized-FuzzTarget-5766899836387328':
    'noise behind a pcap header: tshark guesses another record layout from it; here the magic decides',
  'tcp-reassembly.pcap':
    'frame 66 is an sFlow datagram: tshark dissects the packet headers sampled in it, handshark reads no protocol above UDP but tunnels',
  'wireguard-ping-tcp-dsb.pcapng': 'TCP inside WireGuard: tshark decrypts it with the keys in the capture, handshark decrypts nothing',
  'crash-exception-cast-constructed-record':
    'noise behind a pcap header: tshark guesses another record layout from it; here the magic decides',
};

/** Traces of which a row of conn.log differs from Zeek's; docs/zeek.md tells the story of each. */
export const ZEEK_EXCEPTIONS: Readonly<Record<string, string>> = {
  'pppoe-over-qinq.pcap': 'the tenth segment that the server repeats comes after the FINs',
  'tunnels__gtp__gtp2_different_udp_port.pcap': 'an analyser of contents stopped (X); handshark has none',
};
