// Names of numbers, one a line: the number, a space, the name. As `tshark -G values` has them.

/** icmpv6.nd.ra.flag.prf */
export const ROUTER_PREFERENCES = `
0 Medium
1 High
2 Reserved
3 Low
`;

/** icmpv6.opt.type */
export const NEIGHBOUR_OPTIONS = `
1 Source link-layer address
2 Target link-layer address
3 Prefix information
4 Redirected header
5 MTU
6 NBMA Shortcut Limit Option
7 Advertisement Interval
8 Home Agent Information
9 Source Address List
10 Target Address List
11 CGA
12 RSA Signature
13 Timestamp
14 Nonce
15 Trust Anchor
16 Certificate
17 IP Address/Prefix Option
18 New Router Prefix Information
19 Link-layer Address
20 Neighbor Advertisement Acknowledgment
23 MAP
24 Route Information
25 Recursive DNS Server
26 RA Flags Extension
27 Handover Key Request
28 Handover Key Reply
29 Handover Assist Information
30 Mobile Node Identifier Option
31 DNS Search List Option
32 Proxy Signature (PS)
33 Address Registration Option
34 6LoWPAN Context Option
35 Authoritative Border Router
36 6LoWPAN Capability Indication Option
37 DHCP Captive-Portal
38 PREF64 Option
138 CARD Request
139 CARD Reply
253 RFC3692-style Experiment 1
254 RFC3692-style Experiment 2
`;

/** icmpv6.opt.pref64.plc */
export const PREFIX_64_LENGTHS = `
0 96 bits prefix length
1 64 bits prefix length
2 56 bits prefix length
3 48 bits prefix length
4 40 bits prefix length
5 32 bits prefix length
`;

/** icmpv6.mldr.mar.record_type */
export const LISTENER_RECORDS = `
1 Include
2 Exclude
3 Changed to include
4 Changed to exclude
5 Allow new sources
6 Block old sources
`;
