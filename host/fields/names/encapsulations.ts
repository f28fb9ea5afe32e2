// Names of numbers, one a line: the number, a space, the name. As `tshark -G values` has them.

/** Wireshark's own numbers for link types. */
export const ENCAPSULATION_NAMES = `
0 Unknown
1 Ethernet
2 Token Ring
3 SLIP
4 PPP
5 FDDI
6 FDDI with bit-swapped MAC addresses
7 Raw IP
8 ARCNET
9 Linux ARCNET
10 RFC 1483 ATM
11 Linux ATM CLIP
12 LAPB
13 ATM PDUs
14 ATM PDUs - untruncated
15 NULL/Loopback
16 Lucent/Ascend access equipment
17 ISDN
18 RFC 2625 IP-over-Fibre Channel
19 PPP with Directional Info
20 IEEE 802.11 Wireless LAN
21 IEEE 802.11 plus Prism II monitor mode radio header
22 IEEE 802.11 Wireless LAN with radio information
23 IEEE 802.11 plus radiotap radio header
24 IEEE 802.11 plus AVS radio header
25 Linux cooked-mode capture v1
26 Frame Relay
27 Frame Relay with Directional Info
28 Cisco HDLC
29 Cisco IOS internal
30 Localtalk
31 OpenBSD PF Firewall logs, pre-3.4
32 HiPath HDLC
33 Data Over Cable Service Interface Specification
34 CoSine L2 debug log
35 Wellfleet HDLC
36 SDLC
37 Tazmen sniffer protocol
38 OpenBSD enc(4) encapsulating interface
39 OpenBSD PF Firewall logs
40 Cisco HDLC with Directional Info
41 Bluetooth H4
42 SS7 MTP2
43 SS7 MTP3
44 IrDA
45 USER 0
46 USER 1
47 USER 2
48 USER 3
49 USER 4
50 USER 5
51 USER 6
52 USER 7
53 USER 8
54 USER 9
55 USER 10
56 USER 11
57 USER 12
58 USER 13
59 USER 14
60 USER 15
61 Symantec Enterprise Firewall
62 Apple IP-over-IEEE 1394
63 BACnet MS/TP
64 Raw ICMP with nettl headers
65 Raw ICMPv6 with nettl headers
66 GPRS LLC
67 Juniper ATM1
68 Juniper ATM2
69 Redback SmartEdge
70 Raw IP with nettl headers
71 Ethernet with nettl headers
72 Token Ring with nettl headers
73 FDDI with nettl headers
74 Unknown link-layer type with nettl headers
75 MTP2 with pseudoheader
76 Juniper PPPoE
77 GCOM TIE1
78 GCOM Serial
79 X.25 with nettl headers
80 K12 protocol analyzer
81 Juniper MLPPP
82 Juniper MLFR
83 Juniper Ethernet
84 Juniper PPP
85 Juniper Frame-Relay
86 Juniper C-HDLC
87 Juniper GGSN
88 LAPD with Linux pseudo-header
89 Catapult DCT2000
90 ASN.1 Basic Encoding Rules
91 Juniper Voice PIC
92 USB packets with FreeBSD header
93 IEEE 802.16 MAC Common Part Sublayer
94 Raw telnet with nettl headers
95 USB packets with Linux header
96 MPEG
97 Per-Packet Information header
98 Extensible Record Format
99 Bluetooth H4 with linux header
100 SITA WAN packets
101 SS7 SCCP
102 Bluetooth without transport layer
103 Intelligent Platform Management Bus with Kontron pseudo-header
104 IEEE 802.15.4 Wireless PAN
105 X2E Xoraya
106 FlexRay
107 Local Interconnect Network
108 Media Oriented Systems Transport
109 Controller Area Network 2.0B
110 EyeSDN Layer 1 event
111 X2E serial line capture
112 I2C with Linux-specific pseudo-header
113 IEEE 802.15.4 Wireless PAN non-ASK PHY
114 Transport-Neutral Encapsulation Format
115 USB packets with Linux header and padding
116 GSM Um Interface
117 Digital Private Signalling System No 1 Link Layer
118 Apple Bluetooth PacketLogger
119 NetScaler Encapsulation 1.0 of Ethernet
120 NetScaler Encapsulation 2.0 of Ethernet
121 Fibre Channel FC-2
122 Fibre Channel FC-2 With Frame Delimiter
123 JPEG/JFIF
124 Solaris IPNET
125 SocketCAN
126 IEEE 802.11 plus Network Monitor radio header
127 IEEE 802.15.4 Wireless PAN with FCS not present
128 RFC 5655/RFC 5101 IPFIX
129 Raw IPv4
130 Raw IPv6
131 LAPD
132 DVB-CI (Common Interface)
133 MUX27010
134 MIME
135 Hilscher netANALYZER
136 Hilscher netANALYZER-Transparent
137 IP over InfiniBand
138 ISO/IEC 13818-1 MPEG2-TS
139 PPP-over-Ethernet session
140 NFC LLCP
141 NFLOG
142 V5 Envelope Function
143 BACnet MS/TP with Directional Info
144 IxVeriWave header and stats block
145 SDH
146 D-Bus
147 AX.25 with KISS header
148 Amateur Radio AX.25
149 SCTP
150 InfiniBand
151 Juniper Services
152 USB packets with USBPcap header
153 RTAC serial-line
154 Bluetooth Low Energy Link Layer
155 Wireshark Upper PDU export
156 STANAG 4607
157 STANAG 5066 Data Transfer Sublayer PDUs(D_PDU)
158 Linux Netlink
159 Bluetooth Linux Monitor
160 Bluetooth BR/EDR Baseband RF
161 Bluetooth Low Energy Link Layer RF
162 NetScaler Encapsulation 3.0 of Ethernet
163 Android Logcat Binary format
164 Android Logcat Brief text format
165 Android Logcat Process text format
166 Android Logcat Tag text format
167 Android Logcat Thread text format
168 Android Logcat Time text format
169 Android Logcat Threadtime text format
170 Android Logcat Long text format
171 Apple PKTAP
172 Ethernet Passive Optical Network
173 IPMI Trace Data Collection
174 OpenBSD loopback
175 JavaScript Object Notation
176 NetScaler Encapsulation 3.5 of Ethernet
177 ISO 14443 contactless smartcard standards
178 ITU-T G.7041/Y.1303 Generic Framing Procedure Transparent mode
179 ITU-T G.7041/Y.1303 Generic Framing Procedure Frame-mapped mode
180 IP over IB
181 Juniper VN
182 USB packets with Darwin (macOS, etc.) headers
183 LoRaTap
184 Xerox 3MB Ethernet
185 Linux vsock
186 nRF Sniffer for Bluetooth LE
187 Network Monitor Network Event
188 Network Monitor Header
189 Network Monitor Filter
190 Network Monitor Network Info
191 Message Analyzer WFP Capture v4
192 Message Analyzer WFP Capture v6
193 Message Analyzer WFP Capture2 v4
194 Message Analyzer WFP Capture2 v6
195 Message Analyzer WFP Capture Auth v4
196 Message Analyzer WFP Capture Auth v6
197 Juniper Secure Tunnel Information
198 IEEE 802.3br mPackets
199 DOCSIS with Excentis XRA pseudo-header
200 DisplayPort AUX channel with Unigraf pseudo-header
201 Ruby marshal object
202 RFC 7468 file
203 systemd journal
204 Elektrobit High Speed Capture and Replay
205 Vector Packet Processing graph dispatch trace
206 IEEE 802.15.4 Wireless with TAP pseudo-header
207 3GPP Phone Log
208 USB 2.0/1.1/1.0 packets
209 MP4 files
210 Linux cooked-mode capture v2
211 Z-Wave Serial API packets
212 Event Tracing for Windows messages
213 Ericsson eNode-B raw log
214 ZBOSS NCP
215 Low-Speed USB 2.0/1.1/1.0 packets
216 Full-Speed USB 2.0/1.1/1.0 packets
217 High-Speed USB 2.0 packets
`;
