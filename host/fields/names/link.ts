// Names of numbers, one a line: the number, a space, the name. As `tshark -G values` has them.

/** Types of link-layer addresses, with the numbers that Linux gives them. */
export const ARP_HARDWARE = `
0 NET/ROM pseudo
1 Ethernet
2 Experimental Ethernet
3 AX.25
4 ProNET
5 Chaos
6 IEEE 802
7 ARCNET
8 Hyperchannel
9 Lanstar
10 Autonet Short Address
11 Localtalk
12 LocalNet
13 Ultra link
14 SMDS
15 Frame Relay DLCI
16 ATM
17 HDLC
18 Fibre Channel
19 ATM (RFC 2225)
20 Serial Line
21 ATM
22 MIL-STD-188-220
23 Metricom STRIP
24 IEEE 1394.1995
25 MAPOS
26 Twinaxial
27 EUI-64
28 HIPARP
29 IP and ARP over ISO 7816-3
30 ARPSec
31 IPsec tunnel
32 InfiniBand
33 TIA-102 Project 25 CAI
34 Wiegand Interface
35 Pure IP
36 Experimental 1
37 HFI
256 Experimental 2
257 AEthernet
260 Notional KISS type
264 ADAPT
270 ROSE
271 CCITT X.25
272 Boards with X.25 in firmware
280 Controller Area Network
512 PPP
513 Cisco HDLC
516 LAPB
517 Digital's DDCMP protocol
518 Raw HDLC
519 Raw IP
768 IPIP tunnel
769 IP6IP6 tunnel
770 Frame Relay Access Device
771 SKIP vif
772 Loopback
774 Fiber Distributed Data Interface
775 AP1000 BIF
776 sit0 device - IPv6-in-IPv4
777 IP over DDP tunneller
778 GRE over IP
779 PIMSM register interface
780 High Performance Parallel Interface
781 Nexus 64Mbps Ash
782 Acorn Econet
783 Linux-IrDA
784 Point to point fibrechannel
785 Fibrechannel arbitrated loop
786 Fibrechannel public loop
787 Fibrechannel fabric
800 Magic type ident for TR
801 IEEE 802.11
802 IEEE 802.11 + Prism2 header
803 IEEE 802.11 + radiotap header
804 IEEE 802.15.4
805 IEEE 802.15.4 network monitor
820 PhoNet media type
821 PhoNet pipe header
822 CAIF media type
823 GRE over IPv6
824 Netlink
825 IPv6 over LoWPAN
826 Vsock monitor header
65535 Void type, nothing is known
65534 zero header length
`;

/** Directions of Linux cooked captures. */
export const SLL_PACKETS = `
0 Unicast to us
1 Broadcast
2 Multicast
3 Unicast to another host
4 Sent by us
`;

/** Service access points of LLC. */
export const LLC_POINTS = `
0x0 NULL LSAP
0x1 NULL LSAP
0x2 LLC Sub-Layer Management
0x4 SNA Path Control
0x6 TCP/IP
0x8 SNA
0xc SNA
0xe PROWAY (IEC955) Network Management and Initialization
0x10 NetWare (unofficial?)
0x14 ISO Network Layer (OSLAN 1)
0x18 Texas Instruments
0x20 ISO Network Layer (unofficial?)
0x34 ISO Network Layer (unofficial?)
0x42 Spanning Tree BPDU
0x4e EIA RS-511 Manufacturing Message Service
0x54 ISO Network Layer (OSLAN 2)
0x7e ISO 8208 (X.25 over 802.2)
0x7f ISO 802.2
0x80 XNS
0x82 BACnet
0x86 Nestar
0x8e PROWAY (IEC955) Active Station List Maintenance
0x98 ARP
0xb4 HP JetDirect Printer
0xaa SNAP
0xba Banyan Vines
0xbc Banyan Vines
0xe0 NetWare
0xf0 NetBIOS
0xf4 IBM Net Management
0xf8 HP Extended LLC
0xfa Ungermann-Bass
0xfc Remote Program Load
0xfe ISO Network Layer
0xff Global LSAP
`;

/** What GRE carries. */
export const GRE_PROTOCOLS = `
0x0 Possible GRE keepalive packet
0x880b PPP
0x800 IP
0x806 ARP
0xfe OSI
0x883e WCCP
0x2000 CDP (Cisco)
0x2001 NHRP
0x88be ERSPAN
0x22eb ERSPAN III
0x6400 MIKROTIK EoIP
0xfeae AIROHIVE AP AP
0x8137 IPX
0x6558 Transparent Ethernet bridging
0x6559 Frame Relay
0x86dd IPv6
0x8847 MPLS label switched packet
0x894f Network Service Header
0x8881 CDMA2000 A10 Unstructured byte stream
0x88d2 CDMA2000 A10 3GPP2 Packet
0x8909 CiscoMetaData
0xb7ea Huawei GRE bonding
0x8200 ARUBA WLAN
0x8210 ARUBA WLAN
0x8220 ARUBA WLAN
0x8230 ARUBA WLAN
0x8240 ARUBA WLAN
0x8250 ARUBA WLAN
0x8260 ARUBA WLAN
0x8270 ARUBA WLAN
0x8280 ARUBA WLAN
0x8290 ARUBA WLAN
0x82a0 ARUBA WLAN
0x82b0 ARUBA WLAN
0x82c0 ARUBA WLAN
0x82d0 ARUBA WLAN
0x82e0 ARUBA WLAN
0x82f0 ARUBA WLAN
0x8300 ARUBA WLAN
0x8310 ARUBA WLAN
0x8320 ARUBA WLAN
0x8330 ARUBA WLAN
0x8340 ARUBA WLAN
0x8350 ARUBA WLAN
0x8360 ARUBA WLAN
0x8370 ARUBA WLAN
0x9000 ARUBA WLAN
`;

/** What Cisco HDLC carries. */
export const HDLC_PROTOCOLS = `
0x2000 Cisco Discovery Protocol
0x800 IP
0x86dd IPv6
0x8035 SLARP
0x8038 DEC LanBridge
0x4242 Spanning Tree BPDU
0x809b Appletalk
0x80f3 AARP
0x8137 Netware IPX/SPX
0x6558 Transparent Ethernet bridging
0xfefe OSI
0x8847 MPLS unicast
0x8848 MPLS multicast
`;

/** Priorities of IEEE 802.1Q. */
export const VLAN_PRIORITIES = `
0 Best Effort (default)
1 Background
2 Spare
3 Excellent Effort
4 Controlled Load
5 Video, < 100ms latency and jitter
6 Voice, < 10ms latency and jitter
7 Network Control
0 Best Effort (default)
1 Background
2 Excellent Effort
3 Critical Applications
4 Video, < 100ms latency and jitter
5 Voice, < 10ms latency and jitter
6 Internetwork Control
7 Network Control
0 Best Effort (default)
1 Background
2 Excellent Effort
3 Critical Applications
4 Voice, < 10ms latency and jitter, Drop Eligible
5 Voice, < 10ms latency and jitter
6 Internetwork Control
7 Network Control
0 Best Effort (default)
1 Background
2 Critical Applications, Drop Eligible
3 Critical Applications
4 Voice, < 10ms latency and jitter, Drop Eligible
5 Voice, < 10ms latency and jitter
6 Internetwork Control
7 Network Control
0 Best Effort (default), Drop Eligible
1 Best Effort (default)
2 Critical Applications, Drop Eligible
3 Critical Applications
4 Voice, < 10ms latency and jitter, Drop Eligible
5 Voice, < 10ms latency and jitter
6 Internetwork Control
7 Network Control
`;

/** Codes of PPPoE, RFC 2516. */
export const PPPOE_CODES = `
0x0 Session Data
0x7 Active Discovery Offer (PADO)
0x9 Active Discovery Initiation (PADI)
0xa Active Discovery Session-Grant (PADG)
0xb Active Discovery Session-Credit Resp.(PADC)
0xc Active Discovery Quality (PADQ)
0x19 Active Discovery Request (PADR)
0x65 Active Discovery Session-confirmation (PADS)
0xa7 Active Discovery Terminate (PADT)
0xd3 Active Discovery Message (PADM)
0xd4 Active Discovery Network (PADN)
`;

/** Labels with a meaning of their own, RFC 3032. */
export const MPLS_LABELS = `
0 IPv4 Explicit-Null
1 Router Alert
2 IPv6 Explicit-Null
3 Implicit-Null
14 OAM Alert
13 Generic Associated Channel Label (GAL)
7 Entropy Label Indicator (ELI)
`;
