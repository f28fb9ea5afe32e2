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
