// Names of numbers, one a line: the number, a space, the name. As `tshark -G values` has them.

/** ip.cipso.tag_type */
export const IP_CIPSO_TAG_TYPE = `
0 Padding
1 Restrictive Category Bitmap
2 Enumerated Categories
5 Ranged Categories
6 Permissive Categories
7 Free Form
`;

/** ip.opt.flag */
export const IP_OPT_FLAG = `
0 Time stamps only
1 Time stamp and address
3 Time stamps for prespecified addresses
`;

/** ip.opt.qs_func, ipv6.opt.qs_func */
export const IP_OPT_QS_FUNC = `
0 Rate request
8 Rate report
`;

/** ip.opt.sec_cl */
export const IP_OPT_SEC_CL = `
1 Reserved 4
61 Top secret
90 Secret
150 Confidential
102 Reserved 3
204 Reserved 2
171 Unclassified
241 Reserved 1
`;

/** ip.opt.sec_rfc791_sec */
export const IP_OPT_SEC_RFC791_SEC = `
0 Unclassified
61749 Confidential
30874 EFTO
48205 MMMM
24102 PROG
44819 Restricted
55176 Secret
27589 Top secret
13794 Reserved
39665 Reserved
19832 Reserved
9405 Reserved
4958 Reserved
35247 Reserved
50390 Reserved
57963 Reserved
`;

/** ip.opt.type.class */
export const IP_OPT_TYPE_CLASS = `
0 Control
1 Reserved for future use
2 Debugging and measurement
3 Reserved for future use
`;

/** ip.opt.type.number */
export const IP_OPT_TYPE_NUMBER = `
0 End of Option List (EOL)
1 No-Operation (NOP)
2 Security
3 Loose source route
4 Time stamp
5 Extended security
6 Commercial IP security option
7 Record route
8 Stream identifier
9 Strict source route
10 Experimental Measurement
11 MTU probe
12 MTU Reply
13 Experimental Flow Control
14 Experimental Access Control
15 Ask Estrin
16 IMI Traffic Descriptor
17 Extended Internet Protocol
18 Traceroute
19 Address Extension
20 Router Alert
21 Selective Directed Broadcast
22 Unassigned
23 Dynamic Packet State
24 Upstream Multicast Packet
25 Quick-Start
30 RFC 3692-style experiment
`;

/** ip.tos.precedence */
export const IP_TOS_PRECEDENCE = `
0 routine
1 priority
2 immediate
3 flash
4 flash override
5 CRITIC/ECP
6 internetwork control
7 network control
`;

/** ipv6.opt.ioam.opt_type */
export const IPV6_OPT_IOAM_OPT_TYPE = `
0 Pre-allocated Trace
1 Incremental Trace
2 Proof of Transit
3 Edge to Edge
`;

/** ipv6.opt.mpl.flag.s */
export const IPV6_OPT_MPL_FLAG_S = `
0 0
1 16-bit unsigned integer
2 64-bit unsigned integer
3 128-bit unsigned integer
`;

/** ipv6.opt.router_alert */
export const IPV6_OPT_ROUTER_ALERT = `
0 MLD
1 RSVP
2 Active Network
`;

/** ipv6.opt.smf_dpd.tid_type */
export const IPV6_OPT_SMF_DPD_TID_TYPE = `
0 NULL
1 DEFAULT
2 IPv4
3 IPv6
`;

/** ipv6.opt.type */
export const IPV6_OPT_TYPE = `
0 Pad1
1 PadN
4 Tunnel Encapsulation Limit
5 Router Alert
7 CALIPSO
8 SMF_DPD
15 Performance and Diagnostic Metrics
30 Experimental (0x1E)
38 Quick-Start
48 Path MTU Option
49 IOAM Option
62 Experimental (0x3E)
65 Tunnel Payload Forwarding (TPF) Information
94 Experimental (0x5E)
99 RPL Option
109 MPL Option
126 Experimental (0x7E)
138 Endpoint Identification
139 ILNP Nonce
140 Line-Identification Option
158 Experimental (0x9E)
190 Experimental (0xBE)
194 Jumbo Payload
201 Home Address
222 Experimental (0xDE)
238 IP_DFF
254 Experimental (0xFE)
`;

/** ipv6.opt.type.action */
export const IPV6_OPT_TYPE_ACTION = `
0 Skip and continue
1 Discard
2 Discard and send ICMP Parameter Problem
3 Discard and send ICMP if not multicast
`;
