// What Wireshark's analysis says of a segment: name | meaning | source | where it departs from that.

export const ANALYSIS_MEANINGS = `
tcp.analysis|something is told of the segment's place in the sequence||
tcp.analysis.flags|one of the labels below holds||
tcp.analysis.acks_frame|frame that this segment acknowledges||the last one whose end equals the acknowledgment number
tcp.analysis.ack_rtt|time from that frame to this one|RFC 6298 §3|taken at the place of capture, retransmissions too
tcp.analysis.initial_rtt|time from SYN to the third segment of the handshake||
tcp.analysis.bytes_in_flight|octets sent and not acknowledged so far|RFC 5681 §2 flight size|payload only
tcp.analysis.push_bytes_sent|octets since the last segment with PSH||
tcp.analysis.reused_ports|a new connection on ports that were used before|RFC 6191|whatever became of the old one
tcp.analysis.retransmission|octets that were sent before|RFC 6298 §5|a guess from the numbers; fast and spurious ones count too
tcp.analysis.fast_retransmission|sent again at the third duplicate acknowledgment, within 20 ms of it|RFC 5681 §3.2|two duplicates do
tcp.analysis.spurious_retransmission|sent again although it was acknowledged already|RFC 5682|
tcp.analysis.rto|how long the sender waited before it sent again|RFC 6298|
tcp.analysis.rto_frame|frame from which that time counts||
tcp.analysis.out_of_order|octets that come behind later ones, too soon to be sent again|RFC 4737|less than the round trip, or 3 ms
tcp.analysis.lost_segment|octets before these were not captured||the network may have had them
tcp.analysis.ack_lost_segment|octets are acknowledged that were not captured||
tcp.analysis.window_update|nothing but the window changed|RFC 9293 §3.8.6|
tcp.analysis.window_full|the segment fills the window that the peer gave|RFC 9293 §3.8.6|
tcp.analysis.keep_alive|one octet or none just below what the peer waits for|RFC 9293 §3.8.4|
tcp.analysis.keep_alive_ack|the answer to that|RFC 9293 §3.8.4|
tcp.analysis.duplicate_ack|the same acknowledgment again, with no data and the same window|RFC 5681 §2|
tcp.analysis.duplicate_ack_num|which repetition it is||
tcp.analysis.duplicate_ack_frame|frame that is repeated||
tcp.analysis.zero_window_probe|one octet into a closed window|RFC 9293 §3.8.6.1|
tcp.analysis.zero_window|the window is closed|RFC 9293 §3.8.6|not on SYN, FIN and RST
tcp.analysis.zero_window_probe_ack|the answer to a probe|RFC 9293 §3.8.6.1|
tcp.analysis.tfo_syn|a SYN with a fast open cookie|RFC 7413 §3|
tcp.analysis.tfo_ack|the data in the SYN was taken|RFC 7413 §3|
tcp.analysis.tfo_ignored|the data in the SYN was not taken|RFC 7413 §3|
tcp.continuation_to|frame with the start of the message that goes on here||only application protocols bring it about
tcp.segments|the segments of which a message was put together||only application protocols bring it about
tcp.segment|frame of one of them||likewise
tcp.segment.count|how many they are||likewise
tcp.segment.overlap|they overlap||likewise
tcp.segment.overlap.conflict|they overlap with different octets||likewise
tcp.segment.multipletails|more than one ends the message||likewise
tcp.segment.toolongfragment|one reaches beyond the message||likewise
tcp.segment.error|they cannot be put together||likewise
tcp.reassembled_in|frame that completes the message||likewise; with two passes
tcp.reassembled.length|octets of the message||likewise
tcp.reassembled.data|the message||likewise
tcp.pdu.time|time until the message was complete||likewise
tcp.pdu.size|octets of the message||likewise
tcp.pdu.last_frame|last frame of the message||likewise
tcp.fin_retransmission|frame whose FIN is sent again||likewise
tcp.proc.srcuid|user of the process that sends||a capture can carry it; handshark reads none
tcp.proc.srcpid|number of the process that sends||likewise
tcp.proc.srcuname|name of its user||likewise
tcp.proc.srccmd|name of its program||likewise
tcp.proc.dstuid|user of the process that receives||likewise
tcp.proc.dstpid|number of the process that receives||likewise
tcp.proc.dstuname|name of its user||likewise
tcp.proc.dstcmd|name of its program||likewise
`;
