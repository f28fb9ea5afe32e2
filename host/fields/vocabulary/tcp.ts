// What `tshark -G fields` of Wireshark 4.0.17 says of tcp, mptcp: P name, abbreviation; F name, abbreviation, type, protocol, base, bit mask, description.

export const TCP_VOCABULARY = `
P	Transmission Control Protocol	tcp
F	Source Port	tcp.srcport	FT_UINT16	tcp	BASE_PT_TCP	0x0	
F	Destination Port	tcp.dstport	FT_UINT16	tcp	BASE_PT_TCP	0x0	
F	Source or Destination Port	tcp.port	FT_UINT16	tcp	BASE_PT_TCP	0x0	
F	Stream index	tcp.stream	FT_UINT32	tcp	BASE_DEC	0x0	
F	Conversation completeness	tcp.completeness	FT_UINT8	tcp	BASE_CUSTOM	0x0	The completeness of the conversation capture
F	Sequence Number	tcp.seq	FT_UINT32	tcp	BASE_DEC	0x0	
F	Sequence Number (raw)	tcp.seq_raw	FT_UINT32	tcp	BASE_DEC	0x0	This shows the raw value of the sequence number
F	Next Sequence Number	tcp.nxtseq	FT_UINT32	tcp	BASE_DEC	0x0	
F	Acknowledgment Number	tcp.ack	FT_UINT32	tcp	BASE_DEC	0x0	
F	Acknowledgment number (raw)	tcp.ack_raw	FT_UINT32	tcp	BASE_DEC	0x0	This shows the raw value of the acknowledgment number
F	Header Length	tcp.hdr_len	FT_UINT8	tcp	BASE_DEC	0x0	Data offset in 32-bit words
F	Flags	tcp.flags	FT_UINT16	tcp	BASE_HEX	0xfff	Flags (12 bits)
F	Reserved	tcp.flags.res	FT_BOOLEAN	tcp	12	0xe00	Three reserved bits (must be zero)
F	Accurate ECN	tcp.flags.ae	FT_BOOLEAN	tcp	12	0x100	
F	Congestion Window Reduced	tcp.flags.cwr	FT_BOOLEAN	tcp	12	0x80	
F	ECN-Echo	tcp.flags.ece	FT_BOOLEAN	tcp	12	0x40	
F	ACE	tcp.flags.ace	FT_UINT8	tcp	BASE_DEC	0x0	
F	Urgent	tcp.flags.urg	FT_BOOLEAN	tcp	12	0x20	
F	Acknowledgment	tcp.flags.ack	FT_BOOLEAN	tcp	12	0x10	
F	Push	tcp.flags.push	FT_BOOLEAN	tcp	12	0x8	
F	Reset	tcp.flags.reset	FT_BOOLEAN	tcp	12	0x4	
F	Syn	tcp.flags.syn	FT_BOOLEAN	tcp	12	0x2	
F	Fin	tcp.flags.fin	FT_BOOLEAN	tcp	12	0x1	
F	TCP Flags	tcp.flags.str	FT_STRING	tcp		0x0	
F	Window	tcp.window_size_value	FT_UINT16	tcp	BASE_DEC	0x0	The window size value from the TCP header
F	Calculated window size	tcp.window_size	FT_UINT32	tcp	BASE_DEC	0x0	The scaled window size (if scaling has been used)
F	Window size scaling factor	tcp.window_size_scalefactor	FT_INT32	tcp	BASE_DEC	0x0	The window size scaling factor (-1 when unknown, -2 when no scaling is used)
F	Checksum	tcp.checksum	FT_UINT16	tcp	BASE_HEX	0x0	Details at: https://www.wireshark.org/docs/wsug_html_chunked/ChAdvChecksums.html
F	Checksum Status	tcp.checksum.status	FT_UINT8	tcp	BASE_NONE	0x0	
F	Calculated Checksum	tcp.checksum_calculated	FT_UINT16	tcp	BASE_HEX	0x0	The expected TCP checksum field as calculated from the TCP segment
F	SEQ/ACK analysis	tcp.analysis	FT_NONE	tcp		0x0	This frame has some of the TCP analysis shown
F	TCP Analysis Flags	tcp.analysis.flags	FT_NONE	tcp		0x0	This frame has some of the TCP analysis flags set
F	Duplicate ACK	tcp.analysis.duplicate_ack	FT_NONE	tcp		0x0	This is a duplicate ACK
F	Duplicate ACK #	tcp.analysis.duplicate_ack_num	FT_UINT32	tcp	BASE_DEC	0x0	This is duplicate ACK number #
F	Duplicate to the ACK in frame	tcp.analysis.duplicate_ack_frame	FT_FRAMENUM	tcp		0x0	This is a duplicate to the ACK in frame #
F	This is a continuation to the PDU in frame	tcp.continuation_to	FT_FRAMENUM	tcp		0x0	This is a continuation to the PDU in frame #
F	TCP Segment Len	tcp.len	FT_UINT32	tcp	BASE_DEC	0x0	
F	This is an ACK to the segment in frame	tcp.analysis.acks_frame	FT_FRAMENUM	tcp		0x0	Which previous segment is this an ACK for
F	Bytes in flight	tcp.analysis.bytes_in_flight	FT_UINT32	tcp	BASE_DEC	0x0	How many bytes are now in flight for this connection
F	Bytes sent since last PSH flag	tcp.analysis.push_bytes_sent	FT_UINT32	tcp	BASE_DEC	0x0	How many bytes have been sent since the last PSH flag
F	The RTT to ACK the segment was	tcp.analysis.ack_rtt	FT_RELATIVE_TIME	tcp		0x0	How long time it took to ACK the segment (RTT)
F	iRTT	tcp.analysis.initial_rtt	FT_RELATIVE_TIME	tcp		0x0	How long it took for the SYN to ACK handshake (iRTT)
F	The RTO for this segment was	tcp.analysis.rto	FT_RELATIVE_TIME	tcp		0x0	How long transmission was delayed before this segment was retransmitted (RTO)
F	RTO based on delta from frame	tcp.analysis.rto_frame	FT_FRAMENUM	tcp		0x0	This is the frame we measure the RTO from
F	Urgent Pointer	tcp.urgent_pointer	FT_UINT16	tcp	BASE_DEC	0x0	
F	Segment overlap	tcp.segment.overlap	FT_BOOLEAN	tcp	0	0x0	Segment overlaps with other segments
F	Conflicting data in segment overlap	tcp.segment.overlap.conflict	FT_BOOLEAN	tcp	0	0x0	Overlapping segments contained conflicting data
F	Multiple tail segments found	tcp.segment.multipletails	FT_BOOLEAN	tcp	0	0x0	Several tails were found when reassembling the pdu
F	Segment too long	tcp.segment.toolongfragment	FT_BOOLEAN	tcp	0	0x0	Segment contained data past end of the pdu
F	Reassembling error	tcp.segment.error	FT_FRAMENUM	tcp		0x0	Reassembling error due to illegal segments
F	Segment count	tcp.segment.count	FT_UINT32	tcp	BASE_DEC	0x0	
F	TCP Segment	tcp.segment	FT_FRAMENUM	tcp		0x0	
F	Reassembled TCP Segments	tcp.segments	FT_NONE	tcp		0x0	TCP Segments
F	Reassembled PDU in frame	tcp.reassembled_in	FT_FRAMENUM	tcp		0x0	The PDU that doesn't end in this segment is reassembled in this frame
F	Reassembled TCP length	tcp.reassembled.length	FT_UINT32	tcp	BASE_DEC	0x0	The total length of the reassembled payload
F	Reassembled TCP Data	tcp.reassembled.data	FT_BYTES	tcp		0x0	The reassembled payload
F	Kind	tcp.option_kind	FT_UINT8	tcp	BASE_DEC	0x0	This TCP option's kind
F	Length	tcp.option_len	FT_UINT8	tcp	BASE_DEC	0x0	Length of this TCP option in bytes (including kind and length fields)
F	TCP Options	tcp.options	FT_BYTES	tcp		0x0	
F	MSS Value	tcp.options.mss_val	FT_UINT16	tcp	BASE_DEC	0x0	
F	Shift count	tcp.options.wscale.shift	FT_UINT8	tcp	BASE_DEC	0x0	Logarithmically encoded power of 2 scale factor
F	Multiplier	tcp.options.wscale.multiplier	FT_UINT16	tcp	BASE_DEC	0x0	Multiply segment window size by this for scaled window size
F	Data	tcp.options.experimental.data	FT_BYTES	tcp		0x0	
F	Experiment Identifier	tcp.options.experimental.exid	FT_UINT16	tcp	BASE_HEX	0x0	
F	Payload	tcp.options.unknown.payload	FT_BYTES	tcp		0x0	
F	TCP SACK Left Edge	tcp.options.sack_le	FT_UINT32	tcp	BASE_DEC	0x0	
F	TCP SACK Right Edge	tcp.options.sack_re	FT_UINT32	tcp	BASE_DEC	0x0	
F	TCP SACK Count	tcp.options.sack.count	FT_UINT8	tcp	BASE_DEC	0x0	
F	TCP D-SACK Left Edge	tcp.options.sack.dsack_le	FT_UINT32	tcp	BASE_DEC	0x0	Duplicate SACK Left Edge
F	TCP D-SACK Right Edge	tcp.options.sack.dsack_re	FT_UINT32	tcp	BASE_DEC	0x0	Duplicate SACK Right Edge
F	TCP Echo Option	tcp.options.echo_value	FT_UINT32	tcp	BASE_DEC	0x0	TCP Sack Echo
F	Timestamp value	tcp.options.timestamp.tsval	FT_UINT32	tcp	BASE_DEC	0x0	Value of sending machine's timestamp clock
F	Timestamp echo reply	tcp.options.timestamp.tsecr	FT_UINT32	tcp	BASE_DEC	0x0	Echoed timestamp from remote machine
F	Multipath TCP subtype	tcp.options.mptcp.subtype	FT_UINT8	tcp	BASE_DEC	0xf0	
F	Multipath TCP version	tcp.options.mptcp.version	FT_UINT8	tcp	BASE_DEC	0xf	
F	Reserved	tcp.options.mptcp.reserved	FT_UINT16	tcp	BASE_HEX	0xfff	
F	Multipath TCP flags	tcp.options.mptcp.flags	FT_UINT8	tcp	BASE_HEX	0x0	
F	Backup flag	tcp.options.mptcp.backup.flag	FT_UINT8	tcp	BASE_DEC	0x1	
F	Checksum required	tcp.options.mptcp.checksumreq.flags	FT_UINT8	tcp	BASE_DEC	0x80	
F	Extensibility	tcp.options.mptcp.extensibility.flag	FT_UINT8	tcp	BASE_DEC	0x40	
F	Do not attempt to establish new subflows to this address and port	tcp.options.mptcp.nomoresubflows.flag	FT_UINT8	tcp	BASE_DEC	0x20	
F	Use HMAC-SHA1	tcp.options.mptcp.sha1.flag	FT_UINT8	tcp	BASE_DEC	0x1	
F	Use HMAC-SHA256	tcp.options.mptcp.sha256.flag	FT_UINT8	tcp	BASE_DEC	0x1	
F	DATA_FIN	tcp.options.mptcp.datafin.flag	FT_UINT8	tcp	BASE_DEC	0x10	
F	Data Sequence Number is 8 octets	tcp.options.mptcp.dseqn8.flag	FT_UINT8	tcp	BASE_DEC	0x8	
F	Data Sequence Number, Subflow Sequence Number, Data-level Length, Checksum present	tcp.options.mptcp.dseqnpresent.flag	FT_UINT8	tcp	BASE_DEC	0x4	
F	Data ACK is 8 octets	tcp.options.mptcp.dataack8.flag	FT_UINT8	tcp	BASE_DEC	0x2	
F	Data ACK is present	tcp.options.mptcp.dataackpresent.flag	FT_UINT8	tcp	BASE_DEC	0x1	
F	Reserved	tcp.options.mptcp.reserved.flag	FT_UINT8	tcp	BASE_HEX	0x3e	
F	Flag U	tcp.options.mptcp.flag_U.flag	FT_BOOLEAN	tcp	4	0x8	
F	Flag V	tcp.options.mptcp.flag_V.flag	FT_BOOLEAN	tcp	4	0x4	
F	Flag W	tcp.options.mptcp.flag_W.flag	FT_BOOLEAN	tcp	4	0x2	
F	Transient	tcp.options.mptcp.flag_T.flag	FT_BOOLEAN	tcp	4	0x1	
F	TCPRST Reason	tcp.options.mptcp.rst_reason	FT_UINT8	tcp	BASE_HEX	0x0	Multipath TCPRST Reason Code
F	Address ID	tcp.options.mptcp.addrid	FT_UINT8	tcp	BASE_DEC	0x0	
F	Sender's Key	tcp.options.mptcp.sendkey	FT_UINT64	tcp	BASE_DEC	0x0	
F	Receiver's Key	tcp.options.mptcp.recvkey	FT_UINT64	tcp	BASE_DEC	0x0	
F	Receiver's Token	tcp.options.mptcp.recvtok	FT_UINT32	tcp	BASE_DEC	0x0	
F	Sender's Random Number	tcp.options.mptcp.sendrand	FT_UINT32	tcp	BASE_DEC	0x0	
F	Sender's Truncated HMAC	tcp.options.mptcp.sendtrunchmac	FT_UINT64	tcp	BASE_DEC	0x0	
F	Sender's HMAC	tcp.options.mptcp.sendhmac	FT_BYTES	tcp		0x0	
F	Truncated HMAC	tcp.options.mptcp.addaddrtrunchmac	FT_UINT64	tcp	BASE_DEC	0x0	
F	Original MPTCP Data ACK	tcp.options.mptcp.rawdataack	FT_UINT64	tcp	BASE_DEC	0x0	
F	Data Sequence Number	tcp.options.mptcp.rawdataseqno	FT_UINT64	tcp	BASE_DEC	0x0	
F	Subflow Sequence Number	tcp.options.mptcp.subflowseqno	FT_UINT32	tcp	BASE_DEC	0x0	
F	Data-level Length	tcp.options.mptcp.datalvllen	FT_UINT16	tcp	BASE_DEC	0x0	
F	Checksum	tcp.options.mptcp.checksum	FT_UINT16	tcp	BASE_HEX	0x0	
F	IP version	tcp.options.mptcp.ipver	FT_UINT8	tcp	BASE_DEC	0xf	
F	Echo	tcp.options.mptcp.echo	FT_UINT8	tcp	BASE_DEC	0x1	
F	Advertised IPv4 Address	tcp.options.mptcp.ipv4	FT_IPv4	tcp		0x0	
F	Advertised IPv6 Address	tcp.options.mptcp.ipv6	FT_IPv6	tcp		0x0	
F	Advertised port	tcp.options.mptcp.port	FT_UINT16	tcp	BASE_DEC	0x0	
F	TCP CC Option	tcp.options.cc_value	FT_UINT32	tcp	BASE_DEC	0x0	
F	MD5 digest	tcp.options.md5.digest	FT_BYTES	tcp		0x0	
F	AO KeyID	tcp.options.ao.keyid	FT_UINT8	tcp	BASE_DEC	0x0	
F	AO RNextKeyID	tcp.options.ao.rnextkeyid	FT_UINT8	tcp	BASE_DEC	0x0	
F	AO MAC	tcp.options.ao.mac	FT_BYTES	tcp		0x0	
F	QS Rate	tcp.options.qs.rate	FT_UINT8	tcp	BASE_DEC	0xf	
F	QS Rate	tcp.options.qs.ttl_diff	FT_UINT8	tcp	BASE_DEC	0x0	
F	TARR Rate	tcp.options.tarr.rate	FT_UINT8	tcp	BASE_DEC	0xfe	
F	TARR Reserved	tcp.options.tar.reserved	FT_UINT8	tcp	BASE_DEC	0x1	
F	Accurate ECN Echo ECT(0) Byte Counter	tcp.options.acc_ecn.ee0b	FT_UINT24	tcp	BASE_DEC	0x0	
F	Accurate ECN Echo CE Byte Counter	tcp.options.acc_ecn.eceb	FT_UINT24	tcp	BASE_DEC	0x0	
F	Accurate ECN Echo ECT(1) Byte Counter	tcp.options.acc_ecn.ee1b	FT_UINT24	tcp	BASE_DEC	0x0	
F	TCP SCPS Capabilities Vector	tcp.options.scps.vector	FT_UINT8	tcp	BASE_HEX	0x0	
F	Binding Space (Community) ID	tcp.options.scps.binding.id	FT_UINT8	tcp	BASE_DEC	0x0	TCP SCPS Extended Binding Space (Community) ID
F	Extended Capability Length	tcp.options.scps.binding.len	FT_UINT8	tcp	BASE_DEC	0x0	TCP SCPS Extended Capability Length in bytes
F	TCP SNACK Offset	tcp.options.snack.offset	FT_UINT16	tcp	BASE_DEC	0x0	
F	TCP SNACK Size	tcp.options.snack.size	FT_UINT16	tcp	BASE_DEC	0x0	
F	TCP SNACK Left Edge	tcp.options.snack.le	FT_UINT16	tcp	BASE_DEC	0x0	
F	TCP SNACK Right Edge	tcp.options.snack.re	FT_UINT16	tcp	BASE_DEC	0x0	
F	Partial Reliability Capable (BETS)	tcp.options.scpsflags.bets	FT_BOOLEAN	tcp	8	0x80	
F	Short Form SNACK Capable (SNACK1)	tcp.options.scpsflags.snack1	FT_BOOLEAN	tcp	8	0x40	
F	Long Form SNACK Capable (SNACK2)	tcp.options.scpsflags.snack2	FT_BOOLEAN	tcp	8	0x20	
F	Lossless Header Compression (COMP)	tcp.options.scpsflags.compress	FT_BOOLEAN	tcp	8	0x10	
F	Network Layer Timestamp (NLTS)	tcp.options.scpsflags.nlts	FT_BOOLEAN	tcp	8	0x8	
F	Reserved	tcp.options.scpsflags.reserved	FT_UINT8	tcp	BASE_DEC	0x7	
F	Connection ID	tcp.options.scps.binding	FT_UINT8	tcp	BASE_DEC	0x0	TCP SCPS Connection ID
F	Granularity	tcp.options.user_to_granularity	FT_BOOLEAN	tcp	16	0x8000	TCP User Timeout Granularity
F	User Timeout	tcp.options.user_to_val	FT_UINT16	tcp	BASE_DEC	0x7fff	TCP User Timeout Value
F	Type	tcp.options.rvbd.probe.type1	FT_UINT8	tcp	BASE_DEC	0xf0	
F	Type	tcp.options.rvbd.probe.type2	FT_UINT8	tcp	BASE_DEC	0xfe	
F	Version	tcp.options.rvbd.probe.version	FT_UINT8	tcp	BASE_DEC	0xf	
F	Version	tcp.options.rvbd.probe.version_raw	FT_UINT8	tcp	BASE_DEC	0x1	Version 2 Raw Value
F	CSH IP	tcp.options.rvbd.probe.prober	FT_IPv4	tcp		0x0	
F	SSH IP	tcp.options.rvbd.probe.proxy.ip	FT_IPv4	tcp		0x0	
F	SSH Port	tcp.options.rvbd.probe.proxy.port	FT_UINT16	tcp	BASE_DEC	0x0	
F	Application Version	tcp.options.rvbd.probe.appli_ver	FT_UINT16	tcp	BASE_DEC	0x0	
F	Client IP	tcp.options.rvbd.probe.client.ip	FT_IPv4	tcp		0x0	
F	CFE Store ID	tcp.options.rvbd.probe.storeid	FT_UINT32	tcp	BASE_DEC	0x0	
F	Probe Flags	tcp.options.rvbd.probe.flags	FT_UINT8	tcp	BASE_HEX	0x0	
F	Not CFE	tcp.options.rvbd.probe.flags.notcfe	FT_BOOLEAN	tcp	8	0x4	
F	Last Notify	tcp.options.rvbd.probe.flags.last	FT_BOOLEAN	tcp	8	0x1	
F	Disable Probe Cache on CSH	tcp.options.rvbd.probe.flags.probe	FT_BOOLEAN	tcp	8	0x10	
F	SSL Enabled	tcp.options.rvbd.probe.flags.ssl	FT_BOOLEAN	tcp	8	0x2	
F	SSH outer to server established	tcp.options.rvbd.probe.flags.server	FT_BOOLEAN	tcp	8	0x1	
F	Transparency Options	tcp.options.rvbd.trpy.flags	FT_UINT16	tcp	BASE_HEX	0x0	
F	Enable FW traversal feature	tcp.options.rvbd.trpy.flags.fw_rst_probe	FT_BOOLEAN	tcp	16	0x400	Reset state created by probe on the nexthop firewall
F	Enable Inner FW feature on All FWs	tcp.options.rvbd.trpy.flags.fw_rst_inner	FT_BOOLEAN	tcp	16	0x200	Reset state created by transparent inner on all firewalls before passing connection through
F	Enable Transparency FW feature on All FWs	tcp.options.rvbd.trpy.flags.fw_rst	FT_BOOLEAN	tcp	16	0x100	Reset state created by probe on all firewalls before establishing transparent inner connection
F	Reserved	tcp.options.rvbd.trpy.flags.chksum	FT_BOOLEAN	tcp	16	0x4	
F	Out of band connection	tcp.options.rvbd.trpy.flags.oob	FT_BOOLEAN	tcp	16	0x2	
F	Transparency Mode	tcp.options.rvbd.trpy.flags.mode	FT_BOOLEAN	tcp	16	0x1	
F	Src SH IP Addr	tcp.options.rvbd.trpy.src.ip	FT_IPv4	tcp		0x0	
F	Dst SH IP Addr	tcp.options.rvbd.trpy.dst.ip	FT_IPv4	tcp		0x0	
F	Src SH Inner Port	tcp.options.rvbd.trpy.src.port	FT_UINT16	tcp	BASE_DEC	0x0	
F	Dst SH Inner Port	tcp.options.rvbd.trpy.dst.port	FT_UINT16	tcp	BASE_DEC	0x0	
F	Out of band connection Client Port	tcp.options.rvbd.trpy.client.port	FT_UINT16	tcp	BASE_DEC	0x0	
F	Fast Open Cookie Request	tcp.options.tfo.request	FT_NONE	tcp		0x0	
F	Fast Open Cookie	tcp.options.tfo.cookie	FT_BYTES	tcp		0x0	
F	Time until the last segment of this PDU	tcp.pdu.time	FT_RELATIVE_TIME	tcp		0x0	How long time has passed until the last frame of this PDU
F	PDU Size	tcp.pdu.size	FT_UINT32	tcp	BASE_DEC	0x0	The size of this PDU
F	Last frame of this PDU	tcp.pdu.last_frame	FT_FRAMENUM	tcp		0x0	This is the last frame of the PDU starting in this segment
F	Time since first frame in this TCP stream	tcp.time_relative	FT_RELATIVE_TIME	tcp		0x0	Time relative to first frame in this TCP stream
F	Time since previous frame in this TCP stream	tcp.time_delta	FT_RELATIVE_TIME	tcp		0x0	Time delta from previous frame in this TCP stream
F	Source process user ID	tcp.proc.srcuid	FT_UINT32	tcp	BASE_DEC	0x0	
F	Source process ID	tcp.proc.srcpid	FT_UINT32	tcp	BASE_DEC	0x0	
F	Source process user name	tcp.proc.srcuname	FT_STRING	tcp		0x0	
F	Source process name	tcp.proc.srccmd	FT_STRING	tcp		0x0	Source process command name
F	Destination process user ID	tcp.proc.dstuid	FT_UINT32	tcp	BASE_DEC	0x0	
F	Destination process ID	tcp.proc.dstpid	FT_UINT32	tcp	BASE_DEC	0x0	
F	Destination process user name	tcp.proc.dstuname	FT_STRING	tcp		0x0	
F	Destination process name	tcp.proc.dstcmd	FT_STRING	tcp		0x0	Destination process command name
F	TCP segment data	tcp.segment_data	FT_BYTES	tcp		0x0	A data segment used in reassembly of a lower-level protocol
F	TCP payload	tcp.payload	FT_BYTES	tcp		0x0	The TCP payload of this packet
F	Binding Space Data	tcp.options.scps.binding.data	FT_BYTES	tcp		0x0	
F	Reserved	tcp.options.rvbd.probe.reserved	FT_UINT8	tcp	BASE_HEX	0x0	
F	Retransmission of FIN from frame	tcp.fin_retransmission	FT_FRAMENUM	tcp		0x0	
F	Reset cause	tcp.reset_cause	FT_STRING	tcp		0x0	
F	SYN Cookie Time	tcp.syncookie.time	FT_UINT8	tcp	BASE_DEC	0x0	
F	SYN Cookie Maximum Segment Size	tcp.syncookie.mss	FT_UINT8	tcp	BASE_DEC	0x0	
F	SYN Cookie hash	tcp.syncookie.hash	FT_UINT24	tcp	BASE_HEX	0x0	
F	SYN Cookie Timestamp	tcp.options.timestamp.tsval.syncookie.timestamp	FT_UINT32	tcp	BASE_DEC	0x0	
F	SYN Cookie ECN	tcp.options.timestamp.tsval.syncookie.ecn	FT_BOOLEAN	tcp	0	0x0	
F	SYN Cookie SACK	tcp.options.timestamp.tsval.syncookie.sack	FT_BOOLEAN	tcp	0	0x0	
F	SYN Cookie WScale	tcp.options.timestamp.tsval.syncookie.wscale	FT_UINT8	tcp	BASE_DEC	0x0	
F	Invalid length for option	tcp.option.len.invalid	FT_NONE	tcp		0x0	
F	This frame is a (suspected) retransmission	tcp.analysis.retransmission	FT_NONE	tcp		0x0	
F	This frame is a (suspected) fast retransmission	tcp.analysis.fast_retransmission	FT_NONE	tcp		0x0	
F	This frame is a (suspected) spurious retransmission	tcp.analysis.spurious_retransmission	FT_NONE	tcp		0x0	
F	This frame is a (suspected) out-of-order segment	tcp.analysis.out_of_order	FT_NONE	tcp		0x0	
F	A new tcp session is started with the same ports as an earlier session in this trace	tcp.analysis.reused_ports	FT_NONE	tcp		0x0	
F	Previous segment(s) not captured (common at capture start)	tcp.analysis.lost_segment	FT_NONE	tcp		0x0	
F	ACKed segment that wasn't captured (common at capture start)	tcp.analysis.ack_lost_segment	FT_NONE	tcp		0x0	
F	TCP window update	tcp.analysis.window_update	FT_NONE	tcp		0x0	
F	TCP window specified by the receiver is now completely full	tcp.analysis.window_full	FT_NONE	tcp		0x0	
F	TCP keep-alive segment	tcp.analysis.keep_alive	FT_NONE	tcp		0x0	
F	ACK to a TCP keep-alive segment	tcp.analysis.keep_alive_ack	FT_NONE	tcp		0x0	
F	TCP Zero Window Probe	tcp.analysis.zero_window_probe	FT_NONE	tcp		0x0	
F	TCP Zero Window segment	tcp.analysis.zero_window	FT_NONE	tcp		0x0	
F	ACK to a TCP Zero Window Probe	tcp.analysis.zero_window_probe_ack	FT_NONE	tcp		0x0	
F	TCP SYN with TFO Cookie	tcp.analysis.tfo_syn	FT_NONE	tcp		0x0	
F	TCP SYN-ACK accepting TFO data	tcp.analysis.tfo_ack	FT_NONE	tcp		0x0	
F	TCP SYN-ACK ignoring TFO data	tcp.analysis.tfo_ignored	FT_NONE	tcp		0x0	
F	This frame initiates the connection closing	tcp.connection.fin_active	FT_NONE	tcp		0x0	
F	This frame undergoes the connection closing	tcp.connection.fin_passive	FT_NONE	tcp		0x0	
F	D-SACK Sequence	tcp.options.sack.dsack	FT_NONE	tcp		0x0	
F	SNACK Sequence	tcp.options.snack.sequence	FT_NONE	tcp		0x0	
F	Window scale shift exceeds 14	tcp.options.wscale.shift.invalid	FT_NONE	tcp		0x0	
F	The SYN packet does not contain a MSS option	tcp.options.mss.absent	FT_NONE	tcp		0x0	
F	The non-SYN packet does contain a MSS option	tcp.options.mss.present	FT_NONE	tcp		0x0	
F	Short segment	tcp.short_segment	FT_NONE	tcp		0x0	
F	The acknowledgment number field is nonzero while the ACK flag is not set	tcp.ack.nonzero	FT_NONE	tcp		0x0	
F	Connection establish acknowledge (SYN+ACK)	tcp.connection.synack	FT_NONE	tcp		0x0	
F	Connection establish request (SYN)	tcp.connection.syn	FT_NONE	tcp		0x0	
F	Connection finish (FIN)	tcp.connection.fin	FT_NONE	tcp		0x0	
F	Connection reset (RST)	tcp.connection.rst	FT_NONE	tcp		0x0	
F	TCP Checksum 0xffff instead of 0x0000 (see RFC 1624)	tcp.checksum.ffff	FT_NONE	tcp		0x0	
F	Bad checksum	tcp.checksum_bad.expert	FT_NONE	tcp		0x0	
F	The urgent pointer field is nonzero while the URG flag is not set	tcp.urgent_pointer.non_zero	FT_NONE	tcp		0x0	
F	suboption would go past end of option	tcp.suboption_malformed	FT_NONE	tcp		0x0	
F	4 NOP in a row - a router may have removed some options	tcp.nop	FT_NONE	tcp		0x0	
F	Non zero bytes in option space after EOL option	tcp.non_zero_bytes_after_eol	FT_NONE	tcp		0x0	
F	Bogus TCP Header length	tcp.bogus_header_length	FT_NONE	tcp		0x0	
F	The echoed key in the ACK of the MPTCP handshake does not match the key of the SYN/ACK	mptcp.connection.echoed_key_mismatch	FT_NONE	tcp		0x0	
F	No crypto algorithm specified	mptcp.connection.missing_algorithm	FT_NONE	tcp		0x0	
F	Unsupported algorithm	mptcp.connection.unsupported_algorithm	FT_NONE	tcp		0x0	
F	Fallback to infinite mapping	mptcp.dss.infinite_mapping	FT_NONE	tcp		0x0	
F	No mapping available	mptcp.dss.missing_mapping	FT_NONE	tcp		0x0	
P	Multipath Transmission Control Protocol	mptcp
F	Multipath TCP Data ACK	mptcp.ack	FT_UINT64	mptcp	BASE_DEC	0x0	
F	Data Sequence Number	mptcp.dsn	FT_UINT64	mptcp	BASE_DEC	0x0	Data Sequence Number mapped to this TCP sequence number
F	Raw Data Sequence Number	mptcp.rawdsn64	FT_UINT64	mptcp	BASE_DEC	0x0	Data Sequence Number mapped to this TCP sequence number
F	DSS Data Sequence Number	mptcp.dss.dsn	FT_UINT64	mptcp	BASE_DEC	0x0	
F	Subflow expected IDSN	mptcp.expected_idsn	FT_UINT64	mptcp	BASE_DEC	0x0	
F	MPTCP analysis	mptcp.analysis	FT_NONE	mptcp		0x0	This frame has some of the MPTCP analysis shown
F	Related mapping	mptcp.related_mapping	FT_FRAMENUM	mptcp		0x0	Packet in which current packet DSS mapping was sent
F	Reinjection of	mptcp.reinjection_of	FT_FRAMENUM	mptcp		0x0	This is a retransmission of data sent on another subflow
F	Data reinjected in	mptcp.reinjected_in	FT_FRAMENUM	mptcp		0x0	This was retransmitted on another subflow
F	TCP subflow stream id(s)	mptcp.analysis.subflows	FT_STRING	mptcp		0x0	List all TCP connections mapped to this MPTCP connection
F	Stream index	mptcp.stream	FT_UINT32	mptcp	BASE_DEC	0x0	
F	Number of removed addresses	mptcp.rm_addr.count	FT_UINT8	mptcp	BASE_DEC	0x0	
F	Subflow token generated from key	mptcp.expected_token	FT_UINT32	mptcp	BASE_DEC	0x0	
F	Master flow	mptcp.master	FT_BOOLEAN	mptcp	0	0x0	
P	TCP Option - No-Operation (NOP)	tcp.options.nop
P	TCP Option - End of Option List (EOL)	tcp.options.eol
P	TCP Option - Timestamps	tcp.options.timestamp
P	TCP Option - Maximum segment size	tcp.options.mss
P	TCP Option - Window scale	tcp.options.wscale
P	TCP Option - SACK permitted	tcp.options.sack_perm
P	TCP Option - SACK	tcp.options.sack
P	TCP Option - Echo	tcp.options.echo
P	TCP Option - Echo reply	tcp.options.echoreply
P	TCP Option - CC	tcp.options.cc
P	TCP Option - CC.NEW	tcp.options.ccnew
P	TCP Option - CC.ECHO	tcp.options.ccecho
P	TCP Option - TCP AO	tcp.options.ao
P	TCP Option - TCP MD5 signature	tcp.options.md5
P	TCP Option - SCPS capabilities	tcp.options.scps
P	TCP Option - Selective Negative Acknowledgment	tcp.options.snack
P	TCP Option - SCPS record boundary	tcp.options.scpsrec
P	TCP Option - SCPS corruption experienced	tcp.options.scpscor
P	TCP Option - Quick-Start	tcp.options.qs
P	TCP Option - User Timeout	tcp.options.user_to
P	TCP Option - TCP Fast Open	tcp.options.tfo
P	TCP Option - Accurate ECN	tcp.options.acc_ecn
P	TCP Option - Riverbed Probe	tcp.options.rvbd.probe
P	TCP Option - Riverbed Transparency	tcp.options.rvbd.trpy
P	TCP Option - Experimental	tcp.options.experimental
P	TCP Option - Unknown	tcp.options.unknown
`;
