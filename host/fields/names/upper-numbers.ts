// Names of numbers, one a line: the number, a space, the name. As `tshark -G values` has them.

/** arp.dst.drarp_error_status */
export const ARP_DST_DRARP_ERROR_STATUS = `
1 restricted
2 no address
3 serverdown
4 moved
5 failure
`;

/** arp.opcode */
export const ARP_OPCODE = `
1 request
2 reply
3 reverse request
4 reverse reply
5 drarp request
6 drarp reply
7 drarp error
8 inverse request
9 inverse reply
10 arp nak
11 mars request
12 mars multi
13 mars mserv
14 mars join
15 mars leave
16 mars nak
17 mars unserv
18 mars sjoin
19 mars sleave
20 mars grouplist request
21 mars grouplist reply
22 mars redirect map
23 mapos unarp
24 experimental 1
25 experimental 2
0 reserved
65535 reserved
`;

/** arp.src.atm_afi */
export const ARP_SRC_ATM_AFI = `
57 DCC ATM format
189 DCC ATM group format
71 ICD ATM format
197 ICD ATM group format
69 E.164 ATM format
195 E.164 ATM group format
`;

/** gre.3gpp2_attrib_id */
export const GRE_3GPP2_ATTRIB_ID = `
1 1x SDB/HRPD DOS Indicator
2 Flow Control Indication
3 IP Flow Discriminator
4 Segmentation Indication
`;

/** gre.flags.version */
export const GRE_FLAGS_VERSION = `
0 GRE
1 Enhanced GRE
`;

/** gre.ggp2_3gpp2_seg */
export const GRE_GGP2_3GPP2_SEG = `
0 Packet Started
1 Packet continued
2 Packet Ended
`;

/** gre.wccp.service_id */
export const GRE_WCCP_SERVICE_ID = `
0 HTTP
`;

/** icmp.ext.class */
export const ICMP_EXT_CLASS = `
1 MPLS Label Stack Class
2 Interface Information Object
3 Interface Identification Object
`;

/** icmp.ext.echo.rsp.state */
export const ICMP_EXT_ECHO_RSP_STATE = `
0 Reserved
1 Incomplete
2 Reachable
3 Stale
4 Delay
5 Probe
6 Failed
`;

/** icmp.int_ident.afi */
export const ICMP_INT_IDENT_AFI = `
0 Reserved
1 IPv4
2 IPv6
3 NSAP
4 HDLC (8-bit multidrop)
5 BBN 1822
6 802 (includes all 802 media plus Ethernet)
7 E.163
8 E.164 (SMDS, Frame Relay, ATM)
9 F.69 (Telex)
10 X.121 (X.25, Frame Relay)
11 IPX
12 Appletalk
13 Decnet IV
14 Banyan Vines
15 E.164 with NSAP subaddress
16 DNS (Domain Name System)
17 Distinguished Name
18 AS Number
19 XTP over IP version 4
20 XTP over IP version 6
21 XTP native mode XTP
22 Fibre Channel World-Wide Port Name
23 Fibre Channel World-Wide Node Name
24 GWID
25 Layer-2 VPN
196 Layer-2 VPN (old)
26 MPLS-TP Section Endpoint Identifier
27 MPLS-TP LSP Endpoint Identifier
28 MPLS-TP Pseudowire Endpoint Identifier
29 MT IP: Multi-Topology IP version 4
30 MT IPv6: Multi-Topology IP version 6
16384 EIGRP Common Service Family
16385 EIGRP IPv4 Service Family
16386 EIGRP IPv6 Service Family
16387 LISP Canonical Address Format (LCAF)
16388 BGP-LS
16389 48-bit MAC Address
16390 64-bit MAC Address
16391 OUI
16392 MAC/24
16393 MAC/40
16394 IPv6/64
16395 RBridge Port ID
16396 TRILL Nickname
65535 Reserved
`;

/** icmp.int_info.role */
export const ICMP_INT_INFO_ROLE = `
0 IP interface upon which datagram arrived
1 sub-IP component of an IP interface upon which datagram arrived
2 IP interface through which datagram would be forwarded
3 IP next-hop to which datagram would be forwarded
`;

/** icmp.mip.type */
export const ICMP_MIP_TYPE = `
0 One byte padding extension
16 Mobility Agent Advertisement Extension
19 Prefix Lengths Extension
24 Challenge Extension
`;

/** locamation-im.llc.pid */
export const LOCAMATION_IM_LLC_PID = `
0 CALIBRATION
65535 IDENT
2 SAMPLES - IM1
14 SAMPLES - IM2R0
`;

/** loop.function, loop.relevant_function */
export const LOOP_FUNCTION = `
1 Reply
2 Forward Data
`;

/** mausb.pid */
export const MAUSB_PID = `
5376 MAUSB
`;

/** mcc.proto, pwach.channel_type */
export const MCC_PROTO = `
0 Reserved
1 Management Communication Channel (MCC)
2 Signaling Communication Channel (SCC)
7 BFD Control, PW-ACH-encapsulated (BFD Without IP/UDP Headers)
10 MPLS Direct Loss Measurement (DLM)
11 MPLS Inferred Loss Measurement (ILM)
12 MPLS Delay Measurement (DM)
13 MPLS Direct Loss and Delay Measurement (DLM+DM)
14 MPLS Inferred Loss and Delay Measurement (ILM+DM)
33 IPv4 packet
34 MPLS-TP CC message
35 MPLS-TP CV message
36 Protection State Coordination Protocol (PSC)
37 On-Demand CV
38 LI
39 Pseudo-Wire OAM
40 MAC Withdraw OAM Msg
87 IPv6 packet
88 Fault OAM
32760 Reserved for Experimental Use
32761 Reserved for Experimental Use
32762 Reserved for Experimental Use
32763 Reserved for Experimental Use
32764 Reserved for Experimental Use
32765 Reserved for Experimental Use
32766 Reserved for Experimental Use
32767 Reserved for Experimental Use
35074 MPLS-TP OAM
`;

/** vxlan.next_proto */
export const VXLAN_NEXT_PROTO = `
1 IPv4
2 IPv6
3 Ethernet
4 Network Service Header
5 MPLS
`;
