// Names of numbers, one a line: the number, a space, the name. As `tshark -G values` has them.

/** Differentiated services code points. */
export const DSCP = `
0 Default
1 Lower Effort
8 Class Selector 1
10 Assured Forwarding 11
12 Assured Forwarding 12
14 Assured Forwarding 13
16 Class Selector 2
18 Assured Forwarding 21
20 Assured Forwarding 22
22 Assured Forwarding 23
24 Class Selector 3
26 Assured Forwarding 31
28 Assured Forwarding 32
30 Assured Forwarding 33
32 Class Selector 4
34 Assured Forwarding 41
36 Assured Forwarding 42
38 Assured Forwarding 43
40 Class Selector 5
44 Voice Admit
46 Expedited Forwarding
48 Class Selector 6
56 Class Selector 7
`;

/** Explicit congestion notification, RFC 3168. */
export const ECN = `
0 Not ECN-Capable Transport
1 ECN-Capable Transport codepoint '01'
2 ECN-Capable Transport codepoint '10'
3 Congestion Experienced
`;

/** What is known of a checksum. */
export const CHECKSUM_STATUS = `
0 Bad
1 Good
2 Unverified
3 Not present
4 Illegal
`;

/** IPv6 routing headers. */
export const ROUTING_TYPES = `
0 Source Route
1 Nimrod
2 Type 2 Routing
3 RPL Source Route
4 Segment Routing
5 Compact Routing Header 16
6 Compact Routing Header 32
253 Experiment 1
254 Experiment 2
`;

/** ICMPv6 types. */
export const ICMPV6_TYPES = `
1 Destination Unreachable
2 Packet Too Big
3 Time Exceeded
4 Parameter Problem
100 Private experimentation
101 Private experimentation
127 Reserved for expansion of ICMPv6 error messages
128 Echo (ping) request
129 Echo (ping) reply
130 Multicast Listener Query
131 Multicast Listener Report
132 Multicast Listener Done
133 Router Solicitation
134 Router Advertisement
135 Neighbor Solicitation
136 Neighbor Advertisement
137 Redirect
138 Router Renumbering
139 Node Information Query
140 Node Information Reply
141 Inverse Neighbor Discovery Solicitation
142 Inverse Neighbor Discovery Advertisement
143 Multicast Listener Report Message v2
144 Home Agent Address Discovery Request
145 Home Agent Address Discovery Reply
146 Mobile Prefix Solicitation
147 Mobile Prefix Advertisement
148 Certification Path Solicitation
149 Certification Path Advertisement
150 Experimental Mobility
151 Multicast Router Advertisement
152 Multicast Router Solicitation
153 Multicast Router Termination
154 FMIPv6
155 RPL Control
156 Locator Update
157 Duplicate Address Request
158 Duplicate Address Confirmation
159 MPL Control Message
160 Extended Echo request
161 Extended Echo reply
200 Private experimentation
201 Private experimentation
255 Reserved for expansion of ICMPv6 informational messages
`;
