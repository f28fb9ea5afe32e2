// What `tshark -G fields` of Wireshark 4.0.17 says of ip: P name, abbreviation; F name, abbreviation, type, protocol, base, bit mask, description.

export const IP_VOCABULARY = `
P	Internet Protocol Version 4	ip
F	Version	ip.version	FT_UINT8	ip	BASE_DEC	0x0	
F	Header Length	ip.hdr_len	FT_UINT8	ip	BASE_DEC	0x0	Header length in 32-bit words
F	Differentiated Services Field	ip.dsfield	FT_UINT8	ip	BASE_HEX	0x0	
F	Differentiated Services Codepoint	ip.dsfield.dscp	FT_UINT8	ip	BASE_DEC	0xfc	
F	Explicit Congestion Notification	ip.dsfield.ecn	FT_UINT8	ip	BASE_DEC	0x3	
F	Type of Service	ip.tos	FT_UINT8	ip	BASE_DEC	0x0	
F	Precedence	ip.tos.precedence	FT_UINT8	ip	BASE_DEC	0xe0	
F	Delay	ip.tos.delay	FT_BOOLEAN	ip	8	0x10	
F	Throughput	ip.tos.throughput	FT_BOOLEAN	ip	8	0x8	
F	Reliability	ip.tos.reliability	FT_BOOLEAN	ip	8	0x4	
F	Cost	ip.tos.cost	FT_BOOLEAN	ip	8	0x2	
F	Total Length	ip.len	FT_UINT16	ip	BASE_DEC	0x0	
F	Identification	ip.id	FT_UINT16	ip	BASE_HEX_DEC	0x0	
F	Destination Address	ip.dst	FT_IPv4	ip		0x0	
F	Destination Host	ip.dst_host	FT_STRING	ip		0x0	
F	Source Address	ip.src	FT_IPv4	ip		0x0	
F	Source Host	ip.src_host	FT_STRING	ip		0x0	
F	Source or Destination Address	ip.addr	FT_IPv4	ip		0x0	
F	Source or Destination Host	ip.host	FT_STRING	ip		0x0	
F	Source or Destination GeoIP Country	ip.geoip.country	FT_STRING	ip		0x0	
F	Source or Destination GeoIP ISO Two Letter Country Code	ip.geoip.country_iso	FT_STRING	ip		0x0	
F	Source or Destination GeoIP City	ip.geoip.city	FT_STRING	ip		0x0	
F	Source or Destination GeoIP AS Number	ip.geoip.asnum	FT_UINT32	ip	BASE_DEC	0x0	
F	Source or Destination GeoIP AS Organization	ip.geoip.org	FT_STRING	ip		0x0	
F	Source or Destination GeoIP Latitude	ip.geoip.lat	FT_DOUBLE	ip		0x0	
F	Source or Destination GeoIP Longitude	ip.geoip.lon	FT_DOUBLE	ip		0x0	
F	Source GeoIP	ip.geoip.src_summary	FT_STRING	ip		0x0	
F	Source GeoIP Country	ip.geoip.src_country	FT_STRING	ip		0x0	
F	Source GeoIP ISO Two Letter Country Code	ip.geoip.src_country_iso	FT_STRING	ip		0x0	
F	Source GeoIP City	ip.geoip.src_city	FT_STRING	ip		0x0	
F	Source GeoIP AS Number	ip.geoip.src_asnum	FT_UINT32	ip	BASE_DEC	0x0	
F	Source GeoIP AS Organization	ip.geoip.src_org	FT_STRING	ip		0x0	
F	Source GeoIP Latitude	ip.geoip.src_lat	FT_DOUBLE	ip		0x0	
F	Source GeoIP Longitude	ip.geoip.src_lon	FT_DOUBLE	ip		0x0	
F	Destination GeoIP	ip.geoip.dst_summary	FT_STRING	ip		0x0	
F	Destination GeoIP Country	ip.geoip.dst_country	FT_STRING	ip		0x0	
F	Destination GeoIP ISO Two Letter Country Code	ip.geoip.dst_country_iso	FT_STRING	ip		0x0	
F	Destination GeoIP City	ip.geoip.dst_city	FT_STRING	ip		0x0	
F	Destination GeoIP AS Number	ip.geoip.dst_asnum	FT_UINT32	ip	BASE_DEC	0x0	
F	Destination GeoIP AS Organization	ip.geoip.dst_org	FT_STRING	ip		0x0	
F	Destination GeoIP Latitude	ip.geoip.dst_lat	FT_DOUBLE	ip		0x0	
F	Destination GeoIP Longitude	ip.geoip.dst_lon	FT_DOUBLE	ip		0x0	
F	Flags	ip.flags	FT_UINT8	ip	BASE_HEX	0xe0	Flags (3 bits)
F	Security flag	ip.flags.sf	FT_BOOLEAN	ip	8	0x80	Security flag (RFC 3514)
F	Reserved bit	ip.flags.rb	FT_BOOLEAN	ip	8	0x80	
F	Don't fragment	ip.flags.df	FT_BOOLEAN	ip	8	0x40	
F	More fragments	ip.flags.mf	FT_BOOLEAN	ip	8	0x20	
F	Fragment Offset	ip.frag_offset	FT_UINT16	ip	BASE_DEC	0x1fff	Fragment offset (13 bits)
F	Time to Live	ip.ttl	FT_UINT8	ip	BASE_DEC	0x0	
F	Protocol	ip.proto	FT_UINT8	ip	BASE_DEC	0x0	
F	Header Checksum	ip.checksum	FT_UINT16	ip	BASE_HEX	0x0	
F	Calculated Checksum	ip.checksum_calculated	FT_UINT16	ip	BASE_HEX	0x0	The expected IP checksum field as calculated from the IP datagram
F	Header checksum status	ip.checksum.status	FT_UINT8	ip	BASE_NONE	0x0	
F	Type	ip.opt.type	FT_UINT8	ip	BASE_DEC	0x0	
F	Copy on fragmentation	ip.opt.type.copy	FT_BOOLEAN	ip	8	0x80	
F	Class	ip.opt.type.class	FT_UINT8	ip	BASE_DEC	0x60	
F	Number	ip.opt.type.number	FT_UINT8	ip	BASE_DEC	0x1f	
F	Length	ip.opt.len	FT_UINT8	ip	BASE_DEC	0x0	
F	Pointer	ip.opt.ptr	FT_UINT8	ip	BASE_DEC	0x0	
F	Stream Identifier	ip.opt.sid	FT_UINT16	ip	BASE_DEC	0x0	SATNET stream identifier
F	MTU	ip.opt.mtu	FT_UINT16	ip	BASE_DEC	0x0	
F	ID Number	ip.opt.id_number	FT_UINT16	ip	BASE_DEC	0x0	
F	Outbound Hop Count	ip.opt.ohc	FT_UINT16	ip	BASE_DEC	0x0	
F	Return Hop Count	ip.opt.rhc	FT_UINT16	ip	BASE_DEC	0x0	
F	Originator IP Address	ip.opt.originator	FT_IPv4	ip		0x0	
F	Router Alert	ip.opt.ra	FT_UINT16	ip	BASE_DEC	0x0	
F	IP Address	ip.opt.addr	FT_IPv4	ip		0x0	
F	Padding	ip.opt.padding	FT_BYTES	ip		0x0	
F	Function	ip.opt.qs_func	FT_UINT8	ip	BASE_DEC	0xf0	
F	Rate	ip.opt.qs_rate	FT_UINT8	ip	BASE_DEC	0xf	
F	QS TTL	ip.opt.qs_ttl	FT_UINT8	ip	BASE_DEC	0x0	
F	TTL Diff	ip.opt.qs_ttl_diff	FT_UINT8	ip	BASE_DEC	0x0	
F	Not Used	ip.opt.qs_unused	FT_UINT8	ip	BASE_DEC	0x0	
F	QS Nonce	ip.opt.qs_nonce	FT_UINT32	ip	BASE_HEX	0xfffffffc	
F	Reserved	ip.opt.qs_reserved	FT_UINT32	ip	BASE_HEX	0x3	
F	Security	ip.opt.sec_rfc791_sec	FT_UINT16	ip	BASE_HEX	0x0	
F	Compartments	ip.opt.sec_rfc791_comp	FT_UINT16	ip	BASE_DEC	0x0	
F	Handling Restrictions	ip.opt.sec_rfc791_hr	FT_STRING	ip		0x0	
F	Transmission Control Code	ip.opt.sec_rfc791_tcc	FT_STRING	ip		0x0	
F	Classification Level	ip.opt.sec_cl	FT_UINT8	ip	BASE_HEX	0x0	
F	Protection Authority Flags	ip.opt.sec_prot_auth_flags	FT_UINT8	ip	BASE_HEX	0x0	
F	GENSER	ip.opt.sec_prot_auth_genser	FT_BOOLEAN	ip	8	0x80	
F	SIOP-ESI	ip.opt.sec_prot_auth_siop_esi	FT_BOOLEAN	ip	8	0x40	
F	SCI	ip.opt.sec_prot_auth_sci	FT_BOOLEAN	ip	8	0x20	
F	NSA	ip.opt.sec_prot_auth_nsa	FT_BOOLEAN	ip	8	0x10	
F	DOE	ip.opt.sec_prot_auth_doe	FT_BOOLEAN	ip	8	0x8	
F	Unassigned	ip.opt.sec_prot_auth_unassigned	FT_UINT8	ip	BASE_HEX	0x6	
F	Field Termination Indicator	ip.opt.sec_prot_auth_fti	FT_BOOLEAN	ip	8	0x1	
F	Additional Security Info Format Code	ip.opt.ext_sec_add_sec_info_format_code	FT_UINT8	ip	BASE_HEX	0x0	
F	Additional Security Info	ip.opt.ext_sec_add_sec_info	FT_BYTES	ip		0x0	
F	Recorded Route	ip.rec_rt	FT_IPv4	ip		0x0	
F	Recorded Route Host	ip.rec_rt_host	FT_STRING	ip		0x0	
F	Current Route	ip.cur_rt	FT_IPv4	ip		0x0	
F	Current Route Host	ip.cur_rt_host	FT_STRING	ip		0x0	
F	Source Route	ip.src_rt	FT_IPv4	ip		0x0	
F	Source Route Host	ip.src_rt_host	FT_STRING	ip		0x0	
F	Empty Route	ip.empty_rt	FT_IPv4	ip		0x0	
F	Empty Route Host	ip.empty_rt_host	FT_STRING	ip		0x0	
F	Tag Type	ip.cipso.tag_type	FT_UINT8	ip	BASE_DEC	0x0	
F	Fragment overlap	ip.fragment.overlap	FT_BOOLEAN	ip	0	0x0	Fragment overlaps with other fragments
F	Conflicting data in fragment overlap	ip.fragment.overlap.conflict	FT_BOOLEAN	ip	0	0x0	Overlapping fragments contained conflicting data
F	Multiple tail fragments found	ip.fragment.multipletails	FT_BOOLEAN	ip	0	0x0	Several tails were found when defragmenting the packet
F	Fragment too long	ip.fragment.toolongfragment	FT_BOOLEAN	ip	0	0x0	Fragment contained data past end of packet
F	Defragmentation error	ip.fragment.error	FT_FRAMENUM	ip		0x0	Defragmentation error due to illegal fragments
F	Fragment count	ip.fragment.count	FT_UINT32	ip	BASE_DEC	0x0	
F	IPv4 Fragment	ip.fragment	FT_FRAMENUM	ip		0x0	
F	IPv4 Fragments	ip.fragments	FT_BYTES	ip		0x0	
F	Reassembled IPv4 in frame	ip.reassembled_in	FT_FRAMENUM	ip		0x0	This IPv4 packet is reassembled in this frame
F	Reassembled IPv4 length	ip.reassembled.length	FT_UINT32	ip	BASE_DEC	0x0	The total length of the reassembled payload
F	Reassembled IPv4 data	ip.reassembled.data	FT_BYTES	ip		0x0	The reassembled payload
F	DOI	ip.cipso.doi	FT_UINT32	ip	BASE_DEC	0x0	
F	Sensitivity Level	ip.cipso.sensitivity_level	FT_UINT8	ip	BASE_DEC	0x0	
F	Categories	ip.cipso.categories	FT_STRING	ip		0x0	
F	Tag data	ip.cipso.tag_data	FT_BYTES	ip		0x0	
F	Overflow	ip.opt.overflow	FT_UINT8	ip	BASE_DEC	0xf0	
F	Flag	ip.opt.flag	FT_UINT8	ip	BASE_HEX	0xf	
F	Time stamp	ip.opt.time_stamp	FT_UINT32	ip	BASE_DEC	0x0	
F	Address	ip.opt.time_stamp_addr	FT_IPv4	ip		0x0	
F	Invalid length for option	ip.opt.len.invalid	FT_NONE	ip		0x0	
F	Pointer points before first address	ip.opt.ptr.before_address	FT_NONE	ip		0x0	
F	Pointer points to middle of address	ip.opt.ptr.middle_address	FT_NONE	ip		0x0	
F	Suboption would go past end of option	ip.subopt_too_long	FT_NONE	ip		0x0	
F	4 NOP in a row - a router may have removed some options	ip.nop	FT_NONE	ip		0x0	
F	Bogus IP length	ip.bogus_ip_length	FT_NONE	ip		0x0	
F	Packet has evil intent	ip.evil_packet	FT_NONE	ip		0x0	
F	Bad checksum	ip.checksum_bad.expert	FT_NONE	ip		0x0	
F	Time To Live	ip.ttl.lncb	FT_NONE	ip		0x0	
F	Time To Live	ip.ttl.too_small	FT_NONE	ip		0x0	
F	Malformed CIPSO tag	ip.cipso.malformed	FT_NONE	ip		0x0	
F	Bogus IP version	ip.bogus_ip_version	FT_NONE	ip		0x0	
F	Bogus IP header length	ip.bogus_header_length	FT_NONE	ip		0x0	
P	IP Option - End of Options List (EOL)	ip.options.eol
P	IP Option - No-Operation (NOP)	ip.options.nop
P	IP Option - Security	ip.options.security
P	IP Option - Loose Source Route	ip.options.route
P	IP Option - Time Stamp	ip.options.timestamp
P	IP Option - Extended Security	ip.options.ext_security
P	IP Option - Commercial Security	ip.options.cipso
P	IP Option - Record Route	ip.options.record_route
P	IP Option - Stream ID	ip.options.sid
P	IP Option - Strict Source Route	ip.options.source_route
P	IP Option - MTU Probe	ip.options.mtu_probe
P	IP Option - MTU Reply	ip.options.mtu_reply
P	IP Option - Traceroute	ip.options.traceroute
P	IP Option - Router Alert	ip.options.routeralert
P	IP Option - Selective Directed Broadcast	ip.options.sdb
P	IP Option - Quick-Start	ip.options.qs
`;
