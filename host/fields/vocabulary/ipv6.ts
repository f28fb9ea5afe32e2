// What `tshark -G fields` of Wireshark 4.0.17 says of ipv6, ipv6.hopopts, ipv6.routing, ipv6.dstopts, ipv6.fraghdr: P name, abbreviation; F name, abbreviation, type, protocol, base, bit mask, description.

export const IPV6_VOCABULARY = `
P	Internet Protocol Version 6	ipv6
F	Version	ipv6.version	FT_UINT8	ipv6	BASE_DEC	0x0	
F	Traffic Class	ipv6.tclass	FT_UINT32	ipv6	BASE_HEX	0xff00000	
F	Differentiated Services Codepoint	ipv6.tclass.dscp	FT_UINT32	ipv6	BASE_DEC	0xfc00000	
F	Explicit Congestion Notification	ipv6.tclass.ecn	FT_UINT32	ipv6	BASE_DEC	0x300000	
F	Flow Label	ipv6.flow	FT_UINT24	ipv6	BASE_HEX	0xfffff	
F	Payload Length	ipv6.plen	FT_UINT16	ipv6	BASE_DEC	0x0	
F	Next Header	ipv6.nxt	FT_UINT8	ipv6	BASE_DEC	0x0	
F	Hop Limit	ipv6.hlim	FT_UINT8	ipv6	BASE_DEC	0x0	
F	Source Address	ipv6.src	FT_IPv6	ipv6		0x0	Source IPv6 Address
F	Source Host	ipv6.src_host	FT_STRING	ipv6		0x0	Source IPv6 Host
F	Source SLAAC MAC	ipv6.src_slaac_mac	FT_ETHER	ipv6		0x0	Source IPv6 Stateless Address Autoconfiguration (SLAAC) 48-bit MAC Identifier
F	Source ISATAP IPv4	ipv6.src_isatap_ipv4	FT_IPv4	ipv6		0x0	Source IPv6 ISATAP Encapsulated IPv4 Address
F	Source 6to4 Gateway IPv4	ipv6.src_6to4_gw_ipv4	FT_IPv4	ipv6		0x0	Source IPv6 6to4 Gateway IPv4 Address
F	Source 6to4 SLA ID	ipv6.src_6to4_sla_id	FT_UINT16	ipv6	BASE_DEC	0x0	Source IPv6 6to4 SLA ID
F	Source Teredo Server IPv4	ipv6.src_ts_ipv4	FT_IPv4	ipv6		0x0	Source IPv6 Teredo Server Encapsulated IPv4 Address
F	Source Teredo Port	ipv6.src_tc_port	FT_UINT16	ipv6	BASE_DEC	0x0	Source IPv6 Teredo Client Mapped Port
F	Source Teredo Client IPv4	ipv6.src_tc_ipv4	FT_IPv4	ipv6		0x0	Source IPv6 Teredo Client Encapsulated IPv4 Address
F	Source Embedded IPv4	ipv6.src_embed_ipv4	FT_IPv4	ipv6		0x0	Source IPv4-Embedded IPv6 Address
F	Destination Address	ipv6.dst	FT_IPv6	ipv6		0x0	Destination IPv6 Address
F	Destination Host	ipv6.dst_host	FT_STRING	ipv6		0x0	Destination IPv6 Host
F	Destination SLAAC MAC	ipv6.dst_slaac_mac	FT_ETHER	ipv6		0x0	Destination IPv6 Stateless Address Autoconfiguration (SLAAC) 48-bit MAC Identifier
F	Destination ISATAP IPv4	ipv6.dst_isatap_ipv4	FT_IPv4	ipv6		0x0	Destination IPv6 ISATAP Encapsulated IPv4 Address
F	Destination 6to4 Gateway IPv4	ipv6.dst_6to4_gw_ipv4	FT_IPv4	ipv6		0x0	Destination IPv6 6to4 Gateway IPv4 Address
F	Destination 6to4 SLA ID	ipv6.dst_6to4_sla_id	FT_UINT16	ipv6	BASE_DEC	0x0	Destination IPv6 6to4 SLA ID
F	Destination Teredo Server IPv4	ipv6.dst_ts_ipv4	FT_IPv4	ipv6		0x0	Destination IPv6 Teredo Server Encapsulated IPv4 Address
F	Destination Teredo Port	ipv6.dst_tc_port	FT_UINT16	ipv6	BASE_DEC	0x0	Destination IPv6 Teredo Client Mapped Port
F	Destination Teredo Client IPv4	ipv6.dst_tc_ipv4	FT_IPv4	ipv6		0x0	Destination IPv6 Teredo Client Encapsulated IPv4 Address
F	Destination Embedded IPv4	ipv6.dst_embed_ipv4	FT_IPv4	ipv6		0x0	Destination IPv4-Embedded IPv6 Address
F	Source or Destination Address	ipv6.addr	FT_IPv6	ipv6		0x0	
F	Source or Destination Host	ipv6.host	FT_STRING	ipv6		0x0	
F	SLAAC MAC	ipv6.slaac_mac	FT_ETHER	ipv6		0x0	IPv6 Stateless Address Autoconfiguration (SLAAC) 48-bit MAC Identifier
F	ISATAP IPv4	ipv6.isatap_ipv4	FT_IPv4	ipv6		0x0	IPv6 ISATAP Encapsulated IPv4 Address
F	6to4 Gateway IPv4	ipv6.6to4_gw_ipv4	FT_IPv4	ipv6		0x0	IPv6 6to4 Gateway IPv4 Address
F	6to4 SLA ID	ipv6.6to4_sla_id	FT_UINT16	ipv6	BASE_DEC	0x0	IPv6 6to4 SLA ID
F	Teredo Server IPv4	ipv6.ts_ipv4	FT_IPv4	ipv6		0x0	IPv6 Teredo Server Encapsulated IPv4 Address
F	Teredo Port	ipv6.tc_port	FT_UINT16	ipv6	BASE_DEC	0x0	IPv6 Teredo Client Mapped Port
F	Teredo Client IPv4	ipv6.tc_ipv4	FT_IPv4	ipv6		0x0	IPv6 Teredo Client Encapsulated IPv4 Address
F	Embedded IPv4 Prefix	ipv6.embed_ipv4_prefix	FT_BYTES	ipv6		0x0	IPv4-Embedded IPv6 Address Prefix
F	Embedded IPv4	ipv6.embed_ipv4	FT_IPv4	ipv6		0x0	IPv4-Embedded IPv6 Address
F	Embedded IPv4 u field	ipv6.embed_ipv4_u	FT_BYTES	ipv6		0x0	IPv4-Embedded IPv6 Address u field
F	Embedded IPv4 Suffix	ipv6.embed_ipv4_suffix	FT_BYTES	ipv6		0x0	IPv4-Embedded IPv6 Address Suffix
F	Source or Destination GeoIP Country	ipv6.geoip.country	FT_STRING	ipv6		0x0	
F	Source or Destination GeoIP ISO Two Letter Country Code	ipv6.geoip.country_iso	FT_STRING	ipv6		0x0	
F	Source or Destination GeoIP City	ipv6.geoip.city	FT_STRING	ipv6		0x0	
F	Source or Destination GeoIP AS Number	ipv6.geoip.asnum	FT_UINT32	ipv6	BASE_DEC	0x0	
F	Source or Destination GeoIP AS Organization	ipv6.geoip.org	FT_STRING	ipv6		0x0	
F	Source or Destination GeoIP Latitude	ipv6.geoip.lat	FT_DOUBLE	ipv6		0x0	
F	Source or Destination GeoIP Longitude	ipv6.geoip.lon	FT_DOUBLE	ipv6		0x0	
F	Source GeoIP	ipv6.geoip.src_summary	FT_STRING	ipv6		0x0	
F	Source GeoIP Country	ipv6.geoip.src_country	FT_STRING	ipv6		0x0	
F	Source GeoIP ISO Two Letter Country Code	ipv6.geoip.src_country_iso	FT_STRING	ipv6		0x0	
F	Source GeoIP City	ipv6.geoip.src_city	FT_STRING	ipv6		0x0	
F	Source GeoIP AS Number	ipv6.geoip.src_asnum	FT_UINT32	ipv6	BASE_DEC	0x0	
F	Source GeoIP AS Organization	ipv6.geoip.src_org	FT_STRING	ipv6		0x0	
F	Source GeoIP Latitude	ipv6.geoip.src_lat	FT_DOUBLE	ipv6		0x0	
F	Source GeoIP Longitude	ipv6.geoip.src_lon	FT_DOUBLE	ipv6		0x0	
F	Destination GeoIP	ipv6.geoip.dst_summary	FT_STRING	ipv6		0x0	
F	Destination GeoIP Country	ipv6.geoip.dst_country	FT_STRING	ipv6		0x0	
F	Destination GeoIP ISO Two Letter Country Code	ipv6.geoip.dst_country_iso	FT_STRING	ipv6		0x0	
F	Destination GeoIP City	ipv6.geoip.dst_city	FT_STRING	ipv6		0x0	
F	Destination GeoIP AS Number	ipv6.geoip.dst_asnum	FT_UINT32	ipv6	BASE_DEC	0x0	
F	Destination GeoIP AS Organization	ipv6.geoip.dst_org	FT_STRING	ipv6		0x0	
F	Destination GeoIP Latitude	ipv6.geoip.dst_lat	FT_DOUBLE	ipv6		0x0	
F	Destination GeoIP Longitude	ipv6.geoip.dst_lon	FT_DOUBLE	ipv6		0x0	
F	IPv6 Option	ipv6.opt	FT_NONE	ipv6		0x0	Option
F	Type	ipv6.opt.type	FT_UINT8	ipv6	BASE_HEX	0x0	Option type
F	Action	ipv6.opt.type.action	FT_UINT8	ipv6	BASE_DEC	0xc0	Action for unrecognized option type
F	May Change	ipv6.opt.type.change	FT_BOOLEAN	ipv6	8	0x20	Whether the option data may change en-route
F	Low-Order Bits	ipv6.opt.type.rest	FT_UINT8	ipv6	BASE_HEX	0x1f	Remaining low-order bits
F	Length	ipv6.opt.length	FT_UINT8	ipv6	BASE_DEC	0x0	Option length in octets
F	Pad1	ipv6.opt.pad1	FT_NONE	ipv6		0x0	Pad1 Option
F	PadN	ipv6.opt.padn	FT_BYTES	ipv6		0x0	PadN Option
F	Minimum Reported PMTU	ipv6.opt.pmtu.min	FT_UINT16	ipv6	BASE_DEC	0x0	The minimum reported PMTU in octets
F	Return Minimum PMTU	ipv6.opt.pmtu.rtn	FT_UINT16	ipv6	BASE_DEC	0x0	The Return Min-PMTU in octets
F	Return Flag	ipv6.opt.pmtu.r_flag	FT_BOOLEAN	ipv6	0	0x0	Destination should include the received reported PMTU
F	Router Alert	ipv6.opt.router_alert	FT_UINT16	ipv6	BASE_DEC	0x0	Router Alert Option
F	Tunnel Encapsulation Limit	ipv6.opt.tel	FT_UINT8	ipv6	BASE_DEC	0x0	How many further levels of encapsulation are permitted
F	Payload Length	ipv6.opt.jumbo	FT_UINT32	ipv6	BASE_DEC	0x0	IPv6 (Jumbo) Payload Length
F	CALIPSO Domain of Interpretation	ipv6.opt.calipso.doi	FT_UINT32	ipv6	BASE_DEC	0x0	
F	Compartment Length	ipv6.opt.calipso.cmpt.length	FT_UINT8	ipv6	BASE_DEC	0x0	
F	Sensitivity Level	ipv6.opt.calipso.sens_level	FT_UINT8	ipv6	BASE_DEC	0x0	
F	Checksum	ipv6.opt.calipso.checksum	FT_UINT16	ipv6	BASE_HEX	0x0	
F	Compartment Bitmap	ipv6.opt.calipso.cmpt_bitmap	FT_BYTES	ipv6		0x0	
F	H-bit	ipv6.opt.smf_dpd.hash_bit	FT_BOOLEAN	ipv6	8	0x80	Hash indicator
F	TaggerID Type	ipv6.opt.smf_dpd.tid_type	FT_UINT8	ipv6	BASE_DEC	0x70	
F	TaggerID Length	ipv6.opt.smf_dpd.tid_len	FT_UINT8	ipv6	BASE_DEC	0xf	
F	TaggerID	ipv6.opt.smf_dpd.tagger_id	FT_BYTES	ipv6		0x0	
F	Identifier	ipv6.opt.smf_dpd.ident	FT_BYTES	ipv6		0x0	
F	Hash Assist Value	ipv6.opt.smf_dpd.hav	FT_BYTES	ipv6		0x0	
F	Scale DTLR	ipv6.opt.pdm.scale_dtlr	FT_UINT8	ipv6	BASE_DEC	0x0	Scale for Delta Time Last Received
F	Scale DTLS	ipv6.opt.pdm.scale_dtls	FT_UINT8	ipv6	BASE_DEC	0x0	Scale for Delta Time Last Sent
F	PSN This Packet	ipv6.opt.pdm.psn_this_pkt	FT_UINT16	ipv6	BASE_DEC	0x0	Packet Sequence Number This Packet
F	PSN Last Received	ipv6.opt.pdm.psn_last_recv	FT_UINT16	ipv6	BASE_DEC	0x0	Packet Sequence Number Last Received
F	Delta Time Last Received	ipv6.opt.pdm.delta_last_recv	FT_UINT16	ipv6	BASE_DEC	0x0	
F	Delta Time Last Sent	ipv6.opt.pdm.delta_last_sent	FT_UINT16	ipv6	BASE_DEC	0x0	
F	Function	ipv6.opt.qs_func	FT_UINT8	ipv6	BASE_DEC	0xf0	
F	Rate	ipv6.opt.qs_rate	FT_UINT8	ipv6	BASE_DEC	0xf	
F	QS TTL	ipv6.opt.qs_ttl	FT_UINT8	ipv6	BASE_DEC	0x0	
F	TTL Diff	ipv6.opt.qs_ttl_diff	FT_UINT8	ipv6	BASE_DEC	0x0	
F	Not Used	ipv6.opt.qs_unused	FT_UINT8	ipv6	BASE_DEC	0x0	
F	QS Nonce	ipv6.opt.qs_nonce	FT_UINT32	ipv6	BASE_HEX	0xfffffffc	
F	Reserved	ipv6.opt.qs_reserved	FT_UINT32	ipv6	BASE_HEX	0x3	
F	Reserved	ipv6.opt.ioam.rsv	FT_UINT8	ipv6	BASE_DEC	0x0	Reserved (must be zero)
F	Option-Type	ipv6.opt.ioam.opt_type	FT_UINT8	ipv6	BASE_DEC	0x0	
F	Namespace ID	ipv6.opt.ioam.trace.ns	FT_UINT16	ipv6	BASE_DEC	0x0	
F	Node Length	ipv6.opt.ioam.trace.nodelen	FT_UINT8	ipv6	BASE_DEC	0x0	
F	Flags	ipv6.opt.ioam.trace.flags	FT_UINT16	ipv6	BASE_HEX	0x780	
F	Overflow	ipv6.opt.ioam.trace.flag.o	FT_BOOLEAN	ipv6	16	0x400	Not enough free space
F	Loopback	ipv6.opt.ioam.trace.flag.l	FT_BOOLEAN	ipv6	16	0x200	Send a copy of the packet back towards the source
F	Active	ipv6.opt.ioam.trace.flag.a	FT_BOOLEAN	ipv6	16	0x100	Active measurement packet
F	Reserved	ipv6.opt.ioam.trace.flag.rsv	FT_BOOLEAN	ipv6	16	0x80	Reserved (must be zero)
F	Remaining Length	ipv6.opt.ioam.trace.remlen	FT_UINT8	ipv6	BASE_DEC	0x0	
F	Trace Type	ipv6.opt.ioam.trace.type	FT_UINT24	ipv6	BASE_HEX	0x0	
F	Hop_Lim and Node ID (short)	ipv6.opt.ioam.trace.type.bit0	FT_BOOLEAN	ipv6	24	0x800000	
F	Ingress and Egress IDs (short)	ipv6.opt.ioam.trace.type.bit1	FT_BOOLEAN	ipv6	24	0x400000	
F	Timestamp seconds	ipv6.opt.ioam.trace.type.bit2	FT_BOOLEAN	ipv6	24	0x200000	
F	Timestamp fraction	ipv6.opt.ioam.trace.type.bit3	FT_BOOLEAN	ipv6	24	0x100000	
F	Transit delay	ipv6.opt.ioam.trace.type.bit4	FT_BOOLEAN	ipv6	24	0x80000	
F	IOAM-Namespace specific data (short)	ipv6.opt.ioam.trace.type.bit5	FT_BOOLEAN	ipv6	24	0x40000	
F	Queue depth	ipv6.opt.ioam.trace.type.bit6	FT_BOOLEAN	ipv6	24	0x20000	
F	Checksum complement	ipv6.opt.ioam.trace.type.bit7	FT_BOOLEAN	ipv6	24	0x10000	
F	Hop_Lim and Node ID (wide)	ipv6.opt.ioam.trace.type.bit8	FT_BOOLEAN	ipv6	24	0x8000	
F	Ingress and Egress IDs (wide)	ipv6.opt.ioam.trace.type.bit9	FT_BOOLEAN	ipv6	24	0x4000	
F	IOAM-Namespace specific data (wide)	ipv6.opt.ioam.trace.type.bit10	FT_BOOLEAN	ipv6	24	0x2000	
F	Buffer occupancy	ipv6.opt.ioam.trace.type.bit11	FT_BOOLEAN	ipv6	24	0x1000	
F	Undefined	ipv6.opt.ioam.trace.type.undef	FT_BOOLEAN	ipv6	24	0xffc	
F	Opaque State Snapshot	ipv6.opt.ioam.trace.type.bit22	FT_BOOLEAN	ipv6	24	0x2	
F	Reserved	ipv6.opt.ioam.trace.type.rsv	FT_BOOLEAN	ipv6	24	0x1	
F	Reserved	ipv6.opt.ioam.trace.rsv	FT_UINT8	ipv6	BASE_DEC	0x0	Reserved (must be zero)
F	Free space	ipv6.opt.ioam.trace.free_space	FT_BYTES	ipv6		0x0	
F	Hop Limit	ipv6.opt.ioam.trace.node.hlim	FT_UINT8	ipv6	BASE_DEC	0x0	
F	ID	ipv6.opt.ioam.trace.node.id	FT_UINT24	ipv6	BASE_HEX	0x0	
F	Ingress ID	ipv6.opt.ioam.trace.node.iif	FT_UINT16	ipv6	BASE_HEX	0x0	
F	Egress ID	ipv6.opt.ioam.trace.node.eif	FT_UINT16	ipv6	BASE_HEX	0x0	
F	Timestamp Seconds	ipv6.opt.ioam.trace.node.tss	FT_UINT32	ipv6	BASE_HEX	0x0	
F	Timestamp Fraction	ipv6.opt.ioam.trace.node.tsf	FT_UINT32	ipv6	BASE_HEX	0x0	
F	Transit Delay	ipv6.opt.ioam.trace.node.trdelay	FT_UINT32	ipv6	BASE_HEX	0x0	
F	Namespace Data (short)	ipv6.opt.ioam.trace.node.nsdata	FT_UINT32	ipv6	BASE_HEX	0x0	
F	Queue Depth	ipv6.opt.ioam.trace.node.qdepth	FT_UINT32	ipv6	BASE_HEX	0x0	
F	Checksum Complement	ipv6.opt.ioam.trace.node.csum	FT_UINT32	ipv6	BASE_HEX	0x0	
F	ID	ipv6.opt.ioam.trace.node.id_wide	FT_UINT56	ipv6	BASE_HEX	0x0	
F	Ingress ID	ipv6.opt.ioam.trace.node.iif_wide	FT_UINT32	ipv6	BASE_HEX	0x0	
F	Egress ID	ipv6.opt.ioam.trace.node.eif_wide	FT_UINT32	ipv6	BASE_HEX	0x0	
F	Namespace Data (wide)	ipv6.opt.ioam.trace.node.nsdata_wide	FT_UINT64	ipv6	BASE_HEX	0x0	
F	Buffer Occupancy	ipv6.opt.ioam.trace.node.bufoccup	FT_UINT32	ipv6	BASE_HEX	0x0	
F	Undefined bit	ipv6.opt.ioam.trace.node.undefined	FT_UINT32	ipv6	BASE_HEX	0x0	
F	Length	ipv6.opt.ioam.trace.node.oss.len	FT_UINT8	ipv6	BASE_DEC	0x0	
F	Schema ID	ipv6.opt.ioam.trace.node.oss.scid	FT_UINT24	ipv6	BASE_HEX	0x0	
F	Data	ipv6.opt.ioam.trace.node.oss.data	FT_BYTES	ipv6		0x0	
F	TPF Information	ipv6.opt.tpf_information	FT_UINT32	ipv6	BASE_HEX	0x0	Tunnel Payload Forwarding Information
F	MIPv6 Home Address	ipv6.opt.mipv6.home_address	FT_IPv6	ipv6		0x0	
F	Flag	ipv6.opt.rpl.flag	FT_UINT8	ipv6	BASE_HEX	0x0	
F	Down	ipv6.opt.rpl.flag.o	FT_BOOLEAN	ipv6	8	0x80	The packet is expected to progress Up or Down
F	Rank Error	ipv6.opt.rpl.flag.r	FT_BOOLEAN	ipv6	8	0x40	Whether a rank error was detected
F	Forwarding Error	ipv6.opt.rpl.flag.f	FT_BOOLEAN	ipv6	8	0x20	Set if the node cannot forward the packet further towards the destination
F	Reserved	ipv6.opt.rpl.flag.rsv	FT_UINT8	ipv6	BASE_HEX	0x1f	Reserved (must be zero)
F	RPLInstanceID	ipv6.opt.rpl.instance_id	FT_UINT8	ipv6	BASE_HEX	0x0	The DODAG instance along which the packet is sent
F	Sender Rank	ipv6.opt.rpl.sender_rank	FT_UINT16	ipv6	BASE_HEX	0x0	Set to zero by the source and to DAGRank(rank) by a router that forwards inside the RPL network
F	ILNP Nonce	ipv6.opt.ilnp_nonce	FT_BYTES	ipv6		0x0	
F	LineIDLen	ipv6.opt.lio.length	FT_UINT8	ipv6	BASE_DEC	0x0	
F	Line ID	ipv6.opt.lio.line_id	FT_STRING	ipv6		0x0	
F	Flag	ipv6.opt.mpl.flag	FT_UINT8	ipv6	BASE_HEX	0x0	
F	Seed ID Length	ipv6.opt.mpl.flag.s	FT_UINT8	ipv6	BASE_DEC	0xc0	Identifies the length of Seed ID
F	Largest Sequence	ipv6.opt.mpl.flag.m	FT_BOOLEAN	ipv6	8	0x20	Indicates Sequence is known to be the largest sequence number
F	Version	ipv6.opt.mpl.flag.v	FT_BOOLEAN	ipv6	8	0x10	0 indicates this option conforms to RFC<TBC>
F	Reserved	ipv6.opt.mpl.flag.rsv	FT_UINT8	ipv6	BASE_HEX	0xf	Reserved (must be zero)
F	Sequence	ipv6.opt.mpl.sequence	FT_UINT8	ipv6	BASE_HEX	0x0	Identifies relative ordering of MPL Data Messages from the MPL Seed identified by Seed ID
F	Seed ID	ipv6.opt.mpl.seed_id	FT_BYTES	ipv6		0x0	Uniquely identifies the MPL Seed that initiated dissemination of the MPL Data Message
F	Flags	ipv6.opt.dff.flags	FT_UINT8	ipv6	BASE_HEX	0x0	
F	Version (VER)	ipv6.opt.dff.flag.ver	FT_UINT8	ipv6	BASE_DEC	0xc0	The version of DFF that is used
F	Duplicate (DUP)	ipv6.opt.dff.flag.dup	FT_BOOLEAN	ipv6	8	0x20	Indicates the packet is being retransmitted
F	Return (RET)	ipv6.opt.dff.flag.ret	FT_BOOLEAN	ipv6	8	0x10	Must be set to 1 prior to sending the packet back to the Previous Hop
F	Reserved	ipv6.opt.dff.flag.rsv	FT_UINT8	ipv6	BASE_HEX	0xf	Reserved (must be zero)
F	Sequence Number	ipv6.opt.dff.sequence_number	FT_UINT16	ipv6	BASE_DEC_HEX	0x0	
F	Experimental Option	ipv6.opt.experimental	FT_BYTES	ipv6		0x0	
F	Unknown Data	ipv6.opt_unknown_data	FT_BYTES	ipv6		0x0	Not interpreted data
F	Unknown Option Payload	ipv6.opt.unknown	FT_BYTES	ipv6		0x0	
F	IPv6 Fragment	ipv6.fragment	FT_FRAMENUM	ipv6		0x0	
F	Fragment overlap	ipv6.fragment.overlap	FT_BOOLEAN	ipv6	0	0x0	Fragment overlaps with other fragments
F	Conflicting data in fragment overlap	ipv6.fragment.overlap.conflict	FT_BOOLEAN	ipv6	0	0x0	Overlapping fragments contained conflicting data
F	Multiple tail fragments found	ipv6.fragment.multipletails	FT_BOOLEAN	ipv6	0	0x0	Several tails were found when defragmenting the packet
F	Fragment too long	ipv6.fragment.toolongfragment	FT_BOOLEAN	ipv6	0	0x0	Fragment contained data past end of packet
F	Defragmentation error	ipv6.fragment.error	FT_FRAMENUM	ipv6		0x0	Defragmentation error due to illegal fragments
F	Fragment count	ipv6.fragment.count	FT_UINT32	ipv6	BASE_DEC	0x0	
F	IPv6 Fragments	ipv6.fragments	FT_NONE	ipv6		0x0	
F	Reassembled IPv6 in frame	ipv6.reassembled.in	FT_FRAMENUM	ipv6		0x0	This IPv6 packet is reassembled in this frame
F	Reassembled IPv6 length	ipv6.reassembled.length	FT_UINT32	ipv6	BASE_DEC	0x0	The total length of the reassembled payload
F	Reassembled IPv6 data	ipv6.reassembled.data	FT_BYTES	ipv6		0x0	The reassembled payload
F	IPv6 payload length equals 0 and Hop-By-Hop present and Jumbo Payload option missing	ipv6.opt.jumbo.missing	FT_NONE	ipv6		0x0	
F	When IPv6 payload length does not equal 0 a Jumbo Payload option must not be present	ipv6.opt.jumbo.prohibited	FT_NONE	ipv6		0x0	
F	Jumbo Payload option present and jumbo length < 65536	ipv6.opt.jumbo.truncated	FT_NONE	ipv6		0x0	
F	Jumbo Payload option cannot be used with a fragment header	ipv6.opt.jumbo.fragment	FT_NONE	ipv6		0x0	
F	Invalid IPv6 option length	ipv6.opt.invalid_len	FT_NONE	ipv6		0x0	
F	Unknown Data (not interpreted)	ipv6.opt.unknown_data.expert	FT_NONE	ipv6		0x0	
F	IPv6 payload length does not match expected framing length	ipv6.plen_exceeds_framing	FT_NONE	ipv6		0x0	
F	IPv6 payload length equals 0 (maybe because of "TCP segmentation offload" (TSO))	ipv6.plen_zero	FT_NONE	ipv6		0x0	
F	Bogus IP version	ipv6.bogus_ipv6_version	FT_NONE	ipv6		0x0	
F	Invalid IPv6 header	ipv6.invalid_header	FT_NONE	ipv6		0x0	
F	Wrong options extension header for type	ipv6.opt.header_mismatch	FT_NONE	ipv6		0x0	
F	Option type is deprecated	ipv6.opt.deprecated	FT_NONE	ipv6		0x0	
F	Seed ID is the IPv6 Source Address	ipv6.opt.mpl.ipv6_src_seed_id	FT_NONE	ipv6		0x0	
F	Invalid "NodeLen" value: cannot be 0	ipv6.opt.ioam.trace.invalid_nodelen	FT_NONE	ipv6		0x0	
F	Invalid "RemLen" value	ipv6.opt.ioam.trace.invalid_remlen	FT_NONE	ipv6		0x0	
F	Mismatch between Trace Type and NodeLen	ipv6.opt.ioam.trace.invalid_type	FT_NONE	ipv6		0x0	
F	IPv4-Embedded IPv6 address bit 64 to 71 must be zero	ipv6.embed_ipv4.u.nonzero	FT_NONE	ipv6		0x0	
P	IPv6 Hop-by-Hop Option	ipv6.hopopts
F	Next Header	ipv6.hopopts.nxt	FT_UINT8	ipv6.hopopts	BASE_DEC	0x0	
F	Length	ipv6.hopopts.len	FT_UINT8	ipv6.hopopts	BASE_DEC	0x0	Extension header length in 8-octet words (minus 1)
F	Length	ipv6.hopopts.len_oct	FT_UINT16	ipv6.hopopts	BASE_DEC	0x0	Extension header length in octets
F	IPv6 Hop-by-Hop extension header must appear immediately after IPv6 header	ipv6.hopopts.not_first	FT_NONE	ipv6.hopopts		0x0	
P	Routing Header for IPv6	ipv6.routing
F	Next Header	ipv6.routing.nxt	FT_UINT8	ipv6.routing	BASE_DEC	0x0	
F	Length	ipv6.routing.len	FT_UINT8	ipv6.routing	BASE_DEC	0x0	Extension header length in 8-octet words (minus 1)
F	Length	ipv6.routing.len_oct	FT_UINT16	ipv6.routing	BASE_DEC	0x0	Extension header length in octets
F	Type	ipv6.routing.type	FT_UINT8	ipv6.routing	BASE_DEC	0x0	Routing Header Type
F	Segments Left	ipv6.routing.segleft	FT_UINT8	ipv6.routing	BASE_DEC	0x0	Routing Header Segments Left
F	Type-Specific Data	ipv6.routing.unknown_data	FT_BYTES	ipv6.routing		0x0	Unknown routing header type-specific data
F	Reserved	ipv6.routing.src.reserved	FT_BYTES	ipv6.routing		0x0	Must be zero
F	Address	ipv6.routing.src.addr	FT_IPv6	ipv6.routing		0x0	Source Routing Header Address
F	Reserved	ipv6.routing.mipv6.reserved	FT_BYTES	ipv6.routing		0x0	Must be zero
F	Home Address	ipv6.routing.mipv6.home_address	FT_IPv6	ipv6.routing		0x0	
F	Compressed Internal Octets (CmprI)	ipv6.routing.rpl.cmprI	FT_UINT32	ipv6.routing	BASE_DEC	0xf0000000	Elided octets from all but last segment
F	Compressed Final Octets (CmprE)	ipv6.routing.rpl.cmprE	FT_UINT32	ipv6.routing	BASE_DEC	0xf000000	Elided octets from last segment address
F	Padding Bytes	ipv6.routing.rpl.pad	FT_UINT32	ipv6.routing	BASE_DEC	0xf00000	
F	Reserved	ipv6.routing.rpl.reserved	FT_UINT32	ipv6.routing	BASE_DEC	0xfffff	Must be zero
F	Total Address Count	ipv6.routing.rpl.addr_count	FT_INT32	ipv6.routing	BASE_DEC	0x0	
F	Address	ipv6.routing.rpl.address	FT_BYTES	ipv6.routing		0x0	
F	Full Address	ipv6.routing.rpl.full_address	FT_IPv6	ipv6.routing		0x0	Uncompressed IPv6 Address
F	Last Entry	ipv6.routing.srh.last_entry	FT_UINT8	ipv6.routing	BASE_DEC	0x0	Index (zero based) of the last element of the Segment List
F	Flags	ipv6.routing.srh.flags	FT_UINT8	ipv6.routing	BASE_HEX	0x0	Unused, 8 bits of flags
F	Tag	ipv6.routing.srh.tag	FT_BYTES	ipv6.routing		0x0	Tag a packet as part of a class or group of packets
F	Address	ipv6.routing.srh.addr	FT_IPv6	ipv6.routing		0x0	Segment address
F	Current SID	ipv6.routing.crh16.current_sid	FT_UINT16	ipv6.routing	BASE_DEC	0x0	Value of the current Segment ID
F	Current SID	ipv6.routing.crh32.current_sid	FT_UINT32	ipv6.routing	BASE_DEC	0x0	Value of the current Segment ID
F	Segment ID	ipv6.routing.crh16.sid	FT_UINT16	ipv6.routing	BASE_DEC	0x0	Segment address
F	Segment ID	ipv6.routing.crh32.sid	FT_UINT32	ipv6.routing	BASE_DEC	0x0	Segment address
F	Destination address must not be a multicast address	ipv6.dst_addr.not_multicast	FT_NONE	ipv6.routing		0x0	
F	Multiple instances of the same address must not appear in the source route list	ipv6.src_route_list.mult_inst_same_addr	FT_NONE	ipv6.routing		0x0	
F	Source address must not appear in the source route list	ipv6.src_route_list.src_addr	FT_NONE	ipv6.routing		0x0	
F	Destination address must not appear in the source route list	ipv6.src_route_list.dst_addr	FT_NONE	ipv6.routing		0x0	
F	Multicast addresses must not appear in the source route list	ipv6.src_route_list.multicast_addr	FT_NONE	ipv6.routing		0x0	
F	When cmprI equals 0 and cmprE equals 0, pad MUST equal 0 but instead was X	ipv6.routing.rpl.cmprI_cmprE_pad	FT_NONE	ipv6.routing		0x0	
F	Calculated total address count must be greater than or equal to 0, instead was X	ipv6.routing.rpl.addr_count_ge0	FT_NONE	ipv6.routing		0x0	
F	Reserved field must equal 0 but instead was X	ipv6.routing.rpl.reserved_not0	FT_NONE	ipv6.routing		0x0	
F	Invalid IPv6 Routing header length	ipv6.routing.invalid_length	FT_NONE	ipv6.routing		0x0	
F	IPv6 Routing Header segments left field must not exceed address count	ipv6.routing.invalid_segleft	FT_NONE	ipv6.routing		0x0	
F	Undecoded IPv6 routing header field	ipv6.routing.undecoded	FT_NONE	ipv6.routing		0x0	
F	Routing header type is deprecated	ipv6.routing.deprecated	FT_NONE	ipv6.routing		0x0	
P	Destination Options for IPv6	ipv6.dstopts
F	Next Header	ipv6.dstopts.nxt	FT_UINT8	ipv6.dstopts	BASE_DEC	0x0	
F	Length	ipv6.dstopts.len	FT_UINT8	ipv6.dstopts	BASE_DEC	0x0	Extension header length in 8-octet words (minus 1)
F	Length	ipv6.dstopts.len_oct	FT_UINT16	ipv6.dstopts	BASE_DEC	0x0	Extension header length in octets
P	Fragment Header for IPv6	ipv6.fraghdr
F	Next header	ipv6.fraghdr.nxt	FT_UINT8	ipv6.fraghdr	BASE_DEC	0x0	
F	Reserved octet	ipv6.fraghdr.reserved_octet	FT_UINT8	ipv6.fraghdr	BASE_HEX	0x0	Should always be 0
F	Offset	ipv6.fraghdr.offset	FT_UINT16	ipv6.fraghdr	BASE_DEC	0xfff8	Fragment Offset
F	Reserved bits	ipv6.fraghdr.reserved_bits	FT_UINT16	ipv6.fraghdr	BASE_DEC	0x6	
F	More Fragments	ipv6.fraghdr.more	FT_BOOLEAN	ipv6.fraghdr	16	0x1	
F	Identification	ipv6.fraghdr.ident	FT_UINT32	ipv6.fraghdr	BASE_HEX	0x0	Fragment Identification
`;
