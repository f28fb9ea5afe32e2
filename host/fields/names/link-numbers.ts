// Names of numbers, one a line: the number, a space, the name. As `tshark -G values` has them.

/** _ws.expert.group */
export const EXPERT_GROUP = `
16777216 Checksum
33554432 Sequence
50331648 Response
67108864 Request
83886080 Undecoded
100663296 Reassemble
117440512 Malformed
134217728 Debug
150994944 Protocol
167772160 Security
184549376 Comment
201326592 Decryption
218103808 Assumption
234881024 Deprecated
`;

/** _ws.expert.severity */
export const EXPERT_SEVERITY = `
8388608 Error
6291456 Warning
4194304 Note
2097152 Chat
1048576 Comment
`;

/** frame.p2p_dir */
export const FRAME_P2P_DIR = `
4294967295 Unknown
0 Sent
1 Received
`;

/** frame.packet_flags_direction */
export const FRAME_PACKET_FLAGS_DIRECTION = `
0 Unknown
1 Inbound
2 Outbound
`;

/** frame.packet_flags_reception_type */
export const FRAME_PACKET_FLAGS_RECEPTION_TYPE = `
0 Not specified
1 Unicast
2 Multicast
3 Broadcast
4 Promiscuous
`;

/** llc.apple_atalk_pid */
export const LLC_APPLE_ATALK_PID = `
32923 AppleTalk
`;

/** llc.apple_awdl_pid */
export const LLC_APPLE_AWDL_PID = `
2048 AWDL
`;

/** llc.bluetooth_pid */
export const LLC_BLUETOOTH_PID = `
1 AMP_U L2CAP ACL data
2 AMP-C Activity Report
3 AMP-C Security frames
4 AMP-C Link supervision request
5 AMP-C Link supervision reply
`;

/** llc.cimetrics_pid */
export const LLC_CIMETRICS_PID = `
1 U+4 MS/TP
`;

/** llc.cisco_pid */
export const LLC_CISCO_PID = `
258 DRIP
260 PAgP
261 MLS Hello
264 RLQ BPDUs (request)
265 RLQ BPDUs (response)
267 PVSTP+
268 VLAN Bridge
273 UDLD
313 MCP
8192 CDP
8193 CGMP
8195 VTP
8196 DTP
8202 STP Uplink Fast
`;

/** llc.control.ftype */
export const LLC_CONTROL_FTYPE = `
0 Information frame
1 Supervisory frame
3 Unnumbered frame
0 Information frame
1 Supervisory frame
3 Unnumbered frame
0 Information frame
1 Supervisory frame
3 Unnumbered frame
`;

/** llc.control.s_ftype */
export const LLC_CONTROL_S_FTYPE = `
0 Receiver ready
1 Receiver not ready
2 Reject
3 Selective reject
`;

/** llc.control.u_modifier_cmd */
export const LLC_CONTROL_U_MODIFIER_CMD = `
0 Unnumbered Information
8 Unnumbered Poll
16 Disconnect
24 Unnumbered Acknowledge
32 Set Normal Response Mode
56 Test
1 Set Initialization Mode
33 Frame reject
49 Configure
3 Set Asynchronous Response Mode
11 Set Asynchronous Balanced Mode
19 Set Asynchronous Response Mode Extended
27 Set Asynchronous Balanced Mode Extended
35 Reset
43 Exchange identification
51 Set Normal Response Mode Extended
59 Beacon
`;

/** llc.control.u_modifier_resp */
export const LLC_CONTROL_U_MODIFIER_RESP = `
0 Unnumbered Information
8 Unnumbered Poll
16 Request Disconnect
24 Unnumbered Acknowledge
32 Set Normal Response Mode
56 Test
1 Request Initialization Mode
33 Frame reject
49 Configure
3 Disconnected mode
11 Set Asynchronous Balanced Mode
19 Set Asynchronous Response Mode Extended
27 Set Asynchronous Balanced Mode Extended
35 Reset
43 Exchange identification
51 Set Normal Response Mode Extended
59 Beacon
`;

/** llc.extreme_pid */
export const LLC_EXTREME_PID = `
187 EDP
`;

/** llc.force10_pid */
export const LLC_FORCE10_PID = `
273 FEFD
`;

/** llc.foundry_pid */
export const LLC_FOUNDRY_PID = `
8192 FDP
`;

/** llc.hpteam_pid */
export const LLC_HPTEAM_PID = `
2 HP Teaming heartbeat
`;

/** llc.iana_pid */
export const LLC_IANA_PID = `
1 MARS Data Messages (short form)
2 Reserved for future NHRP use
3 MARS/NHRP Control Messages
4 MARS Data Messages (long form)
5 SCSP
6 VRID
7 L2TP
8 VPN ID
9 MSDP-GRE-Protocol Type
`;

/** llc.nortel_pid */
export const LLC_NORTEL_PID = `
417 NDP flatnet hello
418 NDP segment hello
419 NDP bridge hello
`;

/** llc.wlccp_pid */
export const LLC_WLCCP_PID = `
0 WLCCP
`;

/** null.family */
export const NULL_FAMILY = `
2 IP
7 OSI
16 Appletalk
23 Netware IPX/SPX
24 IPv6
28 IPv6
30 IPv6
`;

/** ppp.direction */
export const PPP_DIRECTION = `
1 DCE->DTE
0 DTE->DCE
`;

/** ppp.protocol */
export const PPP_PROTOCOL = `
1 Padding Protocol
3 ROHC small-CID
5 ROHC large-CID
33 Internet Protocol version 4
35 OSI Network Layer
37 Xerox NS IDP
39 DECnet Phase IV
41 Appletalk
43 Novell IPX
45 Van Jacobson Compressed TCP/IP
47 Van Jacobson Uncompressed TCP/IP
49 Bridging PDU
51 Stream Protocol (ST-II)
53 Banyan Vines
57 AppleTalk EDDP
59 AppleTalk SmartBuffered
61 Multi-Link
63 NETBIOS Framing
65 Cisco Systems
67 Ascom Timeplex
69 Fujitsu Link Backup and Load Balancing (LBLB)
71 DCA Remote Lan
73 Serial Data Transport Protocol (PPP-SDTP)
75 SNA over 802.2
77 SNA
79 IPv6 Header Compression 
81 KNX Bridging Data
83 Encryption
85 Individual Link Encryption
87 Internet Protocol version 6
89 PPP Muxing
91 Vendor-Specific Network Protocol (VSNP)
93 TRILL Network Protocol (TNP)
97 RTP IPHC Full Header
99 RTP IPHC Compressed TCP
101 RTP IPHC Compressed Non TCP
103 RTP IPHC Compressed UDP 8
105 RTP IPHC Compressed RTP 8
111 Stampede Bridging
115 MP+ Protocol
193 NTCITS IPI
251 Single link compression in multilink
253 Compressed datagram
513 802.1d Hello Packets
515 IBM Source Routing BPDU
517 DEC LANBridge100 Spanning Tree
519 Cisco Discovery Protocol
521 Netcs Twin Routing
523 STP - Scheduled Transfer Protocol
525 EDP - Extreme Discovery Protocol
529 Optical Supervisory Channel Protocol (OSCP)
531 Optical Supervisory Channel Protocol (OSCP)
561 Luxcom
563 Sigma Network Systems
565 Apple Client Server Protocol
641 MPLS Unicast
643 MPLS Multicast
645 IEEE p1284.4 standard - data packets
647 ETSI TETRA Network Protocol Type 1
649 Multichannel Flow Treatment Protocol
8291 RTP IPHC Compressed TCP No Delta
8293 RTP IPHC Context State
8295 RTP IPHC Compressed UDP 16
8297 RTP IPHC Compressed RTP 16
16385 Cray Communications Control Protocol
16387 CDPD Mobile Network Registration Protocol
16389 Expand accelerator protocol
16391 ODSICP NCP
16393 DOCSIS DLL
16395 Cetacean Network Detection Protocol
16417 Stacker LZS
16419 RefTek Protocol
16421 Fibre Channel
16423 EMIT Protocols
16475 Vendor-Specific Protocol (VSP)
16477 TRILL Link State Protocol (TLSP)
32801 Internet Protocol Control Protocol
32803 OSI Network Layer Control Protocol
32805 Xerox NS IDP Control Protocol
32807 DECnet Phase IV Control Protocol
32809 AppleTalk Control Protocol
32811 Novell IPX Control Protocol
32817 Bridging NCP
32819 Stream Protocol Control Protocol
32821 Banyan Vines Control Protocol
32829 Multi-Link Control Protocol
32831 NETBIOS Framing Control Protocol
32833 Cisco Systems Control Protocol
32835 Ascom Timeplex
32837 Fujitsu LBLB Control Protocol
32839 DCA Remote Lan Network Control Protocol (RLNCP)
32841 Serial Data Control Protocol (PPP-SDCP)
32843 SNA over 802.2 Control Protocol
32845 SNA Control Protocol
32847 IP6 Header Compression Control Protocol
32849 KNX Bridging Control Protocol
32851 Encryption Control Protocol
32853 Individual Link Encryption Control Protocol
32855 IPv6 Control Protocol
32857 PPP Muxing Control Protocol
32859 Vendor-Specific Network Control Protocol (VSNCP)
32861 TRILL Network Control Protocol
32879 Stampede Bridging Control Protocol
32883 MP+ Control Protocol
32961 NTCITS IPI Control Protocol
33019 Single link compression in multilink control
33021 Compression Control Protocol
33287 Cisco Discovery Protocol Control Protocol
33289 Netcs Twin Routing
33291 STP - Control Protocol
33293 EDPCP - Extreme Discovery Protocol Control Protocol
33333 Apple Client Server Protocol Control
33409 MPLS Control Protocol
33413 IEEE p1284.4 standard - Protocol Control
33415 ETSI TETRA TNP1 Control Protocol
33417 Multichannel Flow Treatment Protocol
49185 Link Control Protocol
49187 Password Authentication Protocol
49189 Link Quality Report
49191 Shiva Password Authentication Protocol
49193 Callback Control Protocol (CBCP)
49195 BACP Bandwidth Allocation Control Protocol
49197 BAP Bandwidth Allocation Protocol
49243 Vendor-Specific Authentication Protocol (VSAP)
49281 Container Control Protocol
49699 Challenge Handshake Authentication Protocol
49701 RSA Authentication Protocol
49703 Extensible Authentication Protocol
49705 Mitsubishi Security Information Exchange Protocol (SIEP)
49775 Stampede Bridging Authorization Protocol
49793 Proprietary Authentication Protocol
49795 Proprietary Authentication Protocol
50305 Proprietary Node ID Authentication Protocol
`;

/** sll.ltype */
export const SLL_LTYPE = `
1 Raw 802.3
3 Ethernet
4 802.2 LLC
7 PPP (HDLC)
12 CAN
13 CAN FD
23 IrDA LAP
245 ISI
246 IEEE 802.15.4
`;
