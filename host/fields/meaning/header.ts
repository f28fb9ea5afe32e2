// What fields of the TCP header say: name | meaning | source | where Wireshark departs from it.

export const HEADER_MEANINGS = `
tcp|the segment as a whole|RFC 9293 §3.1|
tcp.srcport|port it comes from|RFC 9293 §3.1|
tcp.dstport|port it goes to|RFC 9293 §3.1|
tcp.port|either port; two values a segment|RFC 9293 §3.1|
tcp.stream|number of the connection, from 0 in the order of first segments||a SYN with another sequence number on known ports opens a new one, whatever became of the old
tcp.completeness|bits of what was seen of the connection so far: SYN 1, SYN-ACK 2, ACK 4, data 8, FIN 16, RST 32||the value before this segment; with two passes the last one
tcp.len|octets of payload|RFC 9293 §3.3.1 SEG.LEN|by the IP length, whatever was captured; SYN and FIN do not count
tcp.seq|sequence number of the first octet, from 0 at the start of the connection|RFC 9293 §3.4|relative; 1 where the start was not captured; raw in quotations and fragments
tcp.seq_raw|sequence number as it was sent|RFC 9293 §3.4|
tcp.nxtseq|sequence number that follows this segment|RFC 9293 §3.4|SYN and FIN together count for one
tcp.ack|next sequence number the sender of this segment waits for|RFC 9293 §3.4|relative to the peer's start; shown without the ACK flag too
tcp.ack_raw|acknowledgment number as it was sent|RFC 9293 §3.4|
tcp.hdr_len|octets of the header with its options|RFC 9293 §3.1 data offset|octets, not words of four
tcp.flags|all twelve bits between data offset and window|RFC 9293 §3.1|
tcp.flags.res|a reserved bit is set|RFC 9293 §3.1|
tcp.flags.ae|accurate ECN, formerly nonce sum|RFC 9768 §3.1|
tcp.flags.cwr|the sender has reduced its congestion window|RFC 3168 §6.1|
tcp.flags.ece|congestion was experienced; in a SYN: ECN is offered|RFC 3168 §6.1|
tcp.flags.ace|counter of congestion marks in the three ECN bits|RFC 9768 §3.2|only where the handshake agreed on it
tcp.flags.urg|the urgent pointer counts|RFC 9293 §3.8.5|
tcp.flags.ack|the acknowledgment number counts|RFC 9293 §3.1|
tcp.flags.push|the receiver shall hand its data on at once|RFC 9293 §3.9.1.2|
tcp.flags.reset|the connection is reset or refused|RFC 9293 §3.5.2|
tcp.flags.syn|sequence numbers begin here|RFC 9293 §3.5|
tcp.flags.fin|the sender has no more data|RFC 9293 §3.6|
tcp.flags.str|the twelve bits as letters||
tcp.window_size_value|window as it was sent|RFC 9293 §3.1|
tcp.window_size|octets the sender will take, scale applied|RFC 7323 §2.2|unscaled where the SYNs were not captured
tcp.window_size_scalefactor|factor of the window: −1 unknown, −2 no scaling|RFC 7323 §2.3|
tcp.checksum|checksum over pseudo-header, header and payload|RFC 9293 §3.1|
tcp.checksum.status|0 bad, 1 good, 2 not verified||not verified unless asked, as offloading leaves wrong ones in captures
tcp.checksum_calculated|checksum that it should have||only where checksums are verified
tcp.checksum_bad.expert|the checksum is wrong|RFC 9293 §3.1|
tcp.checksum.ffff|the checksum is 0xffff where 0 is meant|RFC 1624 §3|
tcp.urgent_pointer|where urgent data ends, from the sequence number on|RFC 6093 §3.1|
tcp.urgent_pointer.non_zero|an urgent pointer without the URG flag|RFC 9293 §3.1|
tcp.ack.nonzero|an acknowledgment number without the ACK flag|RFC 9293 §3.1|
tcp.bogus_header_length|the header says it is shorter than 20 octets|RFC 9293 §3.1|
tcp.short_segment|the header says it is longer than the segment|RFC 9293 §3.1|
tcp.payload|captured octets of the payload|RFC 9293 §3.1|not of a RST
tcp.reset_cause|text that a RST carries|RFC 9293 §3.5.3|
tcp.segment_data|payload that is no protocol's yet, or was sent again||
tcp.time_relative|time since the first frame of the connection||
tcp.time_delta|time since the frame before in the connection||
tcp.connection.syn|a connection is asked for|RFC 9293 §3.5|
tcp.connection.synack|a connection is accepted|RFC 9293 §3.5|
tcp.connection.fin|an end closes|RFC 9293 §3.6|
tcp.connection.fin_active|the first FIN of the connection, or that one again|RFC 9293 §3.6|
tcp.connection.fin_passive|the FIN of the end that closes second|RFC 9293 §3.6|
tcp.connection.rst|the connection is reset|RFC 9293 §3.5.2|
tcp.syncookie.time|minutes counter in a SYN cookie|RFC 4987 §3.6|only where sequence numbers are read as cookies
tcp.syncookie.mss|maximum segment size in a SYN cookie|RFC 4987 §3.6|likewise
tcp.syncookie.hash|hash in a SYN cookie|RFC 4987 §3.6|likewise
`;
