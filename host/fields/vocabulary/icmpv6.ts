// What `tshark -G fields` of Wireshark 4.0.17 says of icmpv6, as far as its trees go here: P name, abbreviation; F name, abbreviation, type, protocol, base, bit mask, description.

export const ICMPV6_VOCABULARY = `
P	Internet Control Message Protocol v6	icmpv6
F	Type	icmpv6.type	FT_UINT8	icmpv6	BASE_DEC	0x0	Indicates the type of the message
F	Code	icmpv6.code	FT_UINT8	icmpv6	BASE_DEC	0x0	Depends on the message type.  It is used to create an additional level of message granularity
F	Checksum	icmpv6.checksum	FT_UINT16	icmpv6	BASE_HEX	0x0	Used to detect data corruption in the ICMPv6 message and parts of the IPv6 header
F	Checksum Status	icmpv6.checksum.status	FT_UINT8	icmpv6	BASE_NONE	0x0	
F	Reserved	icmpv6.reserved	FT_BYTES	icmpv6		0x0	Must be Zero
F	Data	icmpv6.data	FT_BYTES	icmpv6		0x0	
F	Unknown Data	icmpv6.unknown_data	FT_BYTES	icmpv6		0x0	Not interpreted Data
F	MTU	icmpv6.mtu	FT_UINT32	icmpv6	BASE_DEC	0x0	The Maximum Transmission Unit of the next-hop link
F	Pointer	icmpv6.pointer	FT_UINT32	icmpv6	BASE_DEC	0x0	Identifies the octet offset within the invoking packet where the error was detected
F	Identifier	icmpv6.echo.identifier	FT_UINT16	icmpv6	BASE_HEX	0x0	An identifier to aid in matching with Request and Reply
F	Sequence	icmpv6.echo.sequence_number	FT_UINT16	icmpv6	BASE_DEC	0x0	A sequence number to aid in matching Echo Replies to this Echo Request
F	Cur hop limit	icmpv6.nd.ra.cur_hop_limit	FT_UINT8	icmpv6	BASE_DEC	0x0	The default value that should be placed in the Hop Count field of the IP header for outgoing IP packets
F	Flags	icmpv6.nd.ra.flag	FT_UINT8	icmpv6	BASE_HEX	0x0	
F	Managed address configuration	icmpv6.nd.ra.flag.m	FT_BOOLEAN	icmpv6	8	0x80	When set, it indicates that addresses are available via DHCPv6
F	Other configuration	icmpv6.nd.ra.flag.o	FT_BOOLEAN	icmpv6	8	0x40	When set, it indicates that other configuration information is available via DHCPv6
F	Home Agent	icmpv6.nd.ra.flag.h	FT_BOOLEAN	icmpv6	8	0x20	When set, it indicate that the router sending this Router Advertisement is also functioning as a Mobile IPv6 home agent on this link
F	Prf (Default Router Preference)	icmpv6.nd.ra.flag.prf	FT_UINT8	icmpv6	BASE_DEC	0x18	Indicates whether to prefer this router over other default routers
F	Proxy	icmpv6.nd.ra.flag.p	FT_BOOLEAN	icmpv6	8	0x4	
F	Reserved	icmpv6.nd.ra.flag.rsv	FT_UINT8	icmpv6	BASE_DEC	0x3	Must be Zero
F	Router lifetime (s)	icmpv6.nd.ra.router_lifetime	FT_UINT16	icmpv6	BASE_DEC	0x0	The lifetime associated with the default router
F	Reachable time (ms)	icmpv6.nd.ra.reachable_time	FT_UINT32	icmpv6	BASE_DEC	0x0	The time that a node assumes a neighbor is reachable after having received a reachability confirmation
F	Retrans timer (ms)	icmpv6.nd.ra.retrans_timer	FT_UINT32	icmpv6	BASE_DEC	0x0	The time between retransmitted Neighbor Solicitation messages
F	Target Address	icmpv6.nd.ns.target_address	FT_IPv6	icmpv6		0x0	The IP address of the target of the solicitation
F	Flags	icmpv6.nd.na.flag	FT_UINT32	icmpv6	BASE_HEX	0x0	
F	Router	icmpv6.nd.na.flag.r	FT_BOOLEAN	icmpv6	32	0x80000000	When set, it indicates that the sender is a router
F	Solicited	icmpv6.nd.na.flag.s	FT_BOOLEAN	icmpv6	32	0x40000000	When set, it indicates that the advertisement was sent in response to a Neighbor Solicitation from the Destination address
F	Override	icmpv6.nd.na.flag.o	FT_BOOLEAN	icmpv6	32	0x20000000	When set, it indicates that the advertisement should override an existing cache entry and update the cached link-layer address
F	Reserved	icmpv6.nd.na.flag.rsv	FT_UINT32	icmpv6	BASE_DEC	0x1fffffff	Must be Zero
F	Target Address	icmpv6.nd.na.target_address	FT_IPv6	icmpv6		0x0	the Target Address field in the Neighbor Solicitation message that prompted this advertisement
F	Target Address	icmpv6.nd.rd.target_address	FT_IPv6	icmpv6		0x0	An IP address that is a better first hop to use for the ICMP Destination Address
F	Destination Address	icmpv6.rd.na.destination_address	FT_IPv6	icmpv6		0x0	The IP address of the destination that is redirected to the target
F	ICMPv6 Option	icmpv6.opt	FT_NONE	icmpv6		0x0	Option
F	Type	icmpv6.opt.type	FT_UINT8	icmpv6	BASE_DEC	0x0	Options type
F	Length	icmpv6.opt.length	FT_UINT8	icmpv6	BASE_DEC	0x0	The length (in units of 8 bytes) of the option (including the Type and Length fields)
F	Reserved	icmpv6.opt.reserved	FT_NONE	icmpv6		0x0	Reserved (Must be 0)
F	Padding	icmpv6.opt.padding	FT_NONE	icmpv6		0x0	Padding (Must be 0)
F	Link-layer address	icmpv6.opt.linkaddr	FT_BYTES	icmpv6		0x0	
F	Source Link-layer address	icmpv6.opt.src_linkaddr	FT_BYTES	icmpv6		0x0	
F	Target Link-layer address	icmpv6.opt.target_linkaddr	FT_BYTES	icmpv6		0x0	
F	Prefix Length	icmpv6.opt.prefix.length	FT_UINT8	icmpv6	BASE_DEC	0x0	The number of leading bits in the Prefix that are valid
F	Flag	icmpv6.opt.prefix.flag	FT_UINT8	icmpv6	BASE_HEX	0x0	
F	On-link flag(L)	icmpv6.opt.prefix.flag.l	FT_BOOLEAN	icmpv6	8	0x80	When set, indicates that this prefix can be used for on-link determination
F	Autonomous address-configuration flag(A)	icmpv6.opt.prefix.flag.a	FT_BOOLEAN	icmpv6	8	0x40	When set indicates that this prefix can be used for stateless address configuration
F	Router address flag(R)	icmpv6.opt.prefix.flag.r	FT_BOOLEAN	icmpv6	8	0x20	When set indicates that the Prefix field contains a complete IP address assigned to the sending router
F	Reserved	icmpv6.opt.prefix.flag.reserved	FT_UINT8	icmpv6	BASE_DEC	0x1f	
F	Valid Lifetime	icmpv6.opt.prefix.valid_lifetime	FT_UINT32	icmpv6	BASE_DEC	0x0	The length of time in seconds that the prefix is valid for the purpose of on-link determination
F	Preferred Lifetime	icmpv6.opt.prefix.preferred_lifetime	FT_UINT32	icmpv6	BASE_DEC	0x0	The length of time in seconds that addresses generated from the prefix via stateless address autoconfiguration remain preferred
F	Prefix	icmpv6.opt.prefix	FT_IPv6	icmpv6		0x0	An IP address or a prefix of an IP address
F	Nonce	icmpv6.opt.nonce	FT_BYTES	icmpv6		0x0	A field containing a random number selected by the sender of the solicitation message
F	Flag	icmpv6.opt.route_info.flag	FT_UINT8	icmpv6	BASE_HEX	0x0	
F	Route Preference	icmpv6.opt.route_info.flag.route_preference	FT_UINT8	icmpv6	BASE_DEC	0x18	The Route Preference indicates whether to prefer the router associated with this prefix over others
F	Reserved	icmpv6.opt.route_info.flag.reserved	FT_UINT8	icmpv6	BASE_DEC	0xe7	Must be 0
F	Route Lifetime	icmpv6.opt.route_lifetime	FT_UINT32	icmpv6	BASE_DEC	0x0	The length of time in seconds that the prefix is valid for the purpose of route determination
F	Redirected Packet	icmpv6.opt.redirected_packet	FT_NONE	icmpv6		0x0	
F	MTU	icmpv6.opt.mtu	FT_UINT32	icmpv6	BASE_DEC	0x0	The recommended MTU for the link
F	Advertisement Interval	icmpv6.opt.advertisement_interval	FT_UINT32	icmpv6	BASE_DEC	0x0	The maximum time (in milliseconds) between successive unsolicited Router Advertisement messages sent by this router on this network interface
F	Home Agent Preference	icmpv6.opt.home_agent_preference	FT_UINT16	icmpv6	BASE_DEC	0x0	The preference for the home agent sending this Router Advertisement
F	Home Agent Preference	icmpv6.opt.home_agent_lifetime	FT_UINT16	icmpv6	BASE_DEC	0x0	The lifetime associated with the home agent in units of seconds.
F	Lifetime	icmpv6.opt.rdnss.lifetime	FT_UINT32	icmpv6	BASE_DEC	0x0	
F	Recursive DNS Servers	icmpv6.opt.rdnss	FT_IPv6	icmpv6		0x0	
F	Flags Expansion Option	icmpv6.opt.efo	FT_UINT16	icmpv6	BASE_HEX	0x0	
F	Managed address configuration	icmpv6.opt.efo.m	FT_BOOLEAN	icmpv6	16	0x8000	When set, it indicates that addresses are available via DHCPv6
F	Other configuration	icmpv6.opt.efo.o	FT_BOOLEAN	icmpv6	16	0x4000	When set, it indicates that other configuration information is available via DHCPv6
F	Home Agent	icmpv6.opt.efo.h	FT_BOOLEAN	icmpv6	16	0x2000	When set, it indicate that the router sending this Router Advertisement is also functioning as a Mobile IPv6 home agent on this link
F	Prf (Default Router Preference)	icmpv6.opt.efo.prf	FT_UINT16	icmpv6	BASE_DEC	0x1800	Indicates whether to prefer this router over other default routers
F	Proxy	icmpv6.opt.efo.p	FT_BOOLEAN	icmpv6	16	0x400	
F	Reserved	icmpv6.opt.efo.rsv	FT_UINT16	icmpv6	BASE_DEC	0x2ff	Must be Zero
F	Lifetime	icmpv6.opt.dnssl.lifetime	FT_UINT32	icmpv6	BASE_DEC	0x0	
F	Domain Names	icmpv6.opt.dnssl	FT_STRING	icmpv6		0x0	
F	Captive Portal	icmpv6.opt.captive_portal	FT_STRING	icmpv6		0x0	The contact URI for the captive portal that the user should connect to
F	Scaled Lifetime	icmpv6.opt.pref64.scaled_lifetime	FT_UINT16	icmpv6	BASE_DEC	0xfff8	The maximum time in units of 8 seconds over which this NAT64 prefix MAY be used
F	PLC (Prefix Length Code)	icmpv6.opt.pref64.plc	FT_UINT16	icmpv6	BASE_HEX	0x7	This field encodes the NAT64 Prefix Length
F	Prefix	icmpv6.opt.pref64.prefix	FT_IPv6	icmpv6		0x0	NAT64 Prefix
F	Maximum Response Delay [ms]	icmpv6.mld.maximum_response_delay	FT_UINT16	icmpv6	BASE_DEC	0x0	Specifies the maximum allowed delay before sending a responding Report, in units of milliseconds
F	Multicast Address	icmpv6.mld.multicast_address	FT_IPv6	icmpv6		0x0	Specific IPv6 multicast address
F	Maximum Response Code	icmpv6.mld.maximum_response_code	FT_UINT16	icmpv6	BASE_DEC	0x0	Specifies the maximum allowed delay before sending a responding Report
F	Flags	icmpv6.mld.flag	FT_UINT8	icmpv6	BASE_HEX	0x0	
F	Suppress Router-Side Processing	icmpv6.mld.flag.s	FT_BOOLEAN	icmpv6	8	0x8	Indicates to any receiving multicast routers that they have to suppress the normal timer updates they perform upon hearing a Query
F	QRV (Querier's Robustness Variable)	icmpv6.mld.flag.qrv	FT_UINT8	icmpv6	BASE_DEC	0x7	Contains the RV (Robustness Variable) value used by the Querier
F	Reserved	icmpv6.mld.flag.reserved	FT_UINT8	icmpv6	BASE_DEC	0xf0	Must Be Zero
F	QQIC (Querier's Query Interval Code)	icmpv6.mld.qqi	FT_UINT8	icmpv6	BASE_DEC	0x0	Specifies the QI (Query Interval) used by the Querier
F	Number of Sources	icmpv6.mld.nb_sources	FT_UINT16	icmpv6	BASE_DEC	0x0	Specifies how many source addresses are present in the Query
F	Source Address	icmpv6.mld.source_address	FT_IPv6	icmpv6		0x0	The Source Address fields are a vector of unicast addresses
F	Number of Multicast Address Records	icmpv6.mldr.nb_mcast_records	FT_UINT16	icmpv6	BASE_DEC	0x0	Specifies how many Multicast Address Records are present in this Report
F	Multicast Address Record	icmpv6.mldr.mar	FT_NONE	icmpv6		0x0	Each Multicast Address Record is a block of fields that contain information on the sender listening to a single multicast address on the interface from which the Report is sent
F	Record Type	icmpv6.mldr.mar.record_type	FT_UINT8	icmpv6	BASE_DEC	0x0	It specifies the type of the Multicast Address Record
F	Aux Data Len	icmpv6.mldr.mar.aux_data_len	FT_UINT8	icmpv6	BASE_DEC	0x0	The Aux Data Len field contains the length (in units of 32-bit words) of the Auxiliary Data Field in this Multicast Address Record
F	Number of Sources	icmpv6.mldr.mar.nb_sources	FT_UINT16	icmpv6	BASE_DEC	0x0	The Number of Sources field specifies how many source addresses are present in this Multicast Address Record
F	Multicast Address	icmpv6.mldr.mar.multicast_address	FT_IPv6	icmpv6		0x0	The Multicast Address field contains the multicast address to which this Multicast Address Record pertains
F	Source Address	icmpv6.mldr.mar.source_address	FT_IPv6	icmpv6		0x0	The Source Address fields are a vector of unicast addresses
F	Auxiliary Data	icmpv6.mldr.mar.auxiliary_data	FT_BYTES	icmpv6		0x0	Contains additional information that pertain to this Multicast Address Record
F	Length of original datagram	icmpv6.length	FT_UINT8	icmpv6	BASE_DEC	0x0	The length of the original datagram
F	Response To	icmpv6.resp_to	FT_FRAMENUM	icmpv6		0x0	This is the response to the request in this frame
F	Response Time	icmpv6.resptime	FT_DOUBLE	icmpv6		0x0	The time between the request and the response, in ms.
F	Invalid Option Length	icmpv6.invalid_option_length	FT_NONE	icmpv6		0x0	
F	Unknown Data (not interpreted)	icmpv6.unknown_data.expert	FT_NONE	icmpv6		0x0	
F	Bad checksum	icmpv6.checksum_bad.expert	FT_NONE	icmpv6		0x0	
F	Undecoded option	icmpv6.undecoded.option	FT_NONE	icmpv6		0x0	
F	Undecoded type	icmpv6.undecoded.type	FT_NONE	icmpv6		0x0	
`;
