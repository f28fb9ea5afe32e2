// What `tshark -G fields` of Wireshark 4.0.17 says of icmp: P name, abbreviation; F name, abbreviation, type, protocol, base, bit mask, description.

export const ICMP_VOCABULARY = `
P	Internet Control Message Protocol	icmp
F	Type	icmp.type	FT_UINT8	icmp	BASE_DEC	0x0	
F	Code	icmp.code	FT_UINT8	icmp	BASE_DEC	0x0	
F	Checksum	icmp.checksum	FT_UINT16	icmp	BASE_HEX	0x0	
F	Checksum Status	icmp.checksum.status	FT_UINT8	icmp	BASE_NONE	0x0	
F	Unused	icmp.unused	FT_BYTES	icmp		0x0	
F	Reserved	icmp.reserved	FT_BYTES	icmp		0x0	
F	Identifier (BE)	icmp.ident	FT_UINT16	icmp	BASE_DEC_HEX	0x0	Identifier (big endian representation)
F	Identifier (LE)	icmp.ident_le	FT_UINT16	icmp	BASE_DEC_HEX	0x0	Identifier (little endian representation)
F	Sequence Number (BE)	icmp.seq	FT_UINT16	icmp	BASE_DEC_HEX	0x0	Sequence Number (big endian representation)
F	Sequence Number (LE)	icmp.seq_le	FT_UINT16	icmp	BASE_DEC_HEX	0x0	Sequence Number (little endian representation)
F	MTU of next hop	icmp.mtu	FT_UINT16	icmp	BASE_DEC	0x0	
F	Number of addresses	icmp.num_addrs	FT_UINT8	icmp	BASE_DEC	0x0	
F	Address entry size	icmp.addr_entry_size	FT_UINT8	icmp	BASE_DEC	0x0	
F	Lifetime	icmp.lifetime	FT_UINT16	icmp	BASE_DEC	0x0	
F	Pointer	icmp.pointer	FT_UINT32	icmp	BASE_DEC	0x0	
F	Router address	icmp.router_address	FT_IPv4	icmp		0x0	
F	Preference level	icmp.pref_level	FT_INT32	icmp	BASE_DEC	0x0	
F	Originate Timestamp	icmp.originate_timestamp	FT_UINT32	icmp	BASE_DEC	0x0	
F	Receive Timestamp	icmp.receive_timestamp	FT_UINT32	icmp	BASE_DEC	0x0	
F	Transmit Timestamp	icmp.transmit_timestamp	FT_UINT32	icmp	BASE_DEC	0x0	
F	Address Mask	icmp.address_mask	FT_IPv4	icmp		0x0	
F	Gateway Address	icmp.redir_gw	FT_IPv4	icmp		0x0	
F	Extension Type	icmp.mip.type	FT_UINT8	icmp	BASE_DEC	0x0	
F	Length	icmp.mip.length	FT_UINT8	icmp	BASE_DEC	0x0	
F	Prefix Length	icmp.mip.prefixlength	FT_UINT8	icmp	BASE_DEC	0x0	
F	Sequence Number	icmp.mip.seq	FT_UINT16	icmp	BASE_DEC	0x0	
F	Registration Lifetime	icmp.mip.life	FT_UINT16	icmp	BASE_DEC	0x0	
F	Flags	icmp.mip.flags	FT_UINT16	icmp	BASE_HEX	0x0	
F	Registration Required	icmp.mip.r	FT_BOOLEAN	icmp	16	0x8000	Registration with this FA is required
F	Busy	icmp.mip.b	FT_BOOLEAN	icmp	16	0x4000	This FA will not accept requests at this time
F	Home Agent	icmp.mip.h	FT_BOOLEAN	icmp	16	0x2000	Home Agent Services Offered
F	Foreign Agent	icmp.mip.f	FT_BOOLEAN	icmp	16	0x1000	Foreign Agent Services Offered
F	Minimal Encapsulation	icmp.mip.m	FT_BOOLEAN	icmp	16	0x800	Minimal encapsulation tunneled datagram support
F	GRE	icmp.mip.g	FT_BOOLEAN	icmp	16	0x400	GRE encapsulated tunneled datagram support
F	VJ Comp	icmp.mip.v	FT_BOOLEAN	icmp	16	0x200	Van Jacobson Header Compression Support
F	Reverse tunneling	icmp.mip.rt	FT_BOOLEAN	icmp	16	0x100	Reverse tunneling support
F	UDP tunneling	icmp.mip.u	FT_BOOLEAN	icmp	16	0x80	UDP tunneling support
F	Revocation support	icmp.mip.x	FT_BOOLEAN	icmp	16	0x40	Registration revocation support
F	Reserved	icmp.mip.reserved	FT_UINT16	icmp	BASE_HEX	0x3f	
F	Care-Of-Address	icmp.mip.coa	FT_IPv4	icmp		0x0	
F	Challenge	icmp.mip.challenge	FT_BYTES	icmp		0x0	
F	Content	icmp.mip.content	FT_BYTES	icmp		0x0	
F	ICMP Extensions	icmp.ext	FT_NONE	icmp		0x0	
F	Version	icmp.ext.version	FT_UINT8	icmp	BASE_DEC	0x0	
F	Reserved	icmp.ext.res	FT_UINT16	icmp	BASE_HEX	0xfff	
F	Checksum	icmp.ext.checksum	FT_UINT16	icmp	BASE_HEX	0x0	
F	Checksum Status	icmp.ext.checksum.status	FT_UINT8	icmp	BASE_NONE	0x0	
F	Length	icmp.ext.length	FT_UINT16	icmp	BASE_DEC	0x0	
F	Class	icmp.ext.class	FT_UINT8	icmp	BASE_DEC	0x0	
F	C-Type	icmp.ext.ctype	FT_UINT8	icmp	BASE_DEC	0x0	
F	Data	icmp.ext.data	FT_BYTES	icmp		0x0	
F	Label	icmp.mpls.label	FT_UINT24	icmp	BASE_DEC	0xfffff0	
F	Experimental	icmp.mpls.exp	FT_UINT24	icmp	BASE_DEC	0xe	
F	Stack bit	icmp.mpls.s	FT_BOOLEAN	icmp	24	0x1	
F	Time to live	icmp.mpls.ttl	FT_UINT8	icmp	BASE_DEC	0x0	
F	Data	icmp.mpls.data	FT_BYTES	icmp		0x0	
F	Response frame	icmp.resp_in	FT_FRAMENUM	icmp		0x0	The frame number of the corresponding response
F	No response seen	icmp.no_resp	FT_NONE	icmp		0x0	No corresponding response frame was seen
F	Request frame	icmp.resp_to	FT_FRAMENUM	icmp		0x0	The frame number of the corresponding request
F	Response time	icmp.resptime	FT_DOUBLE	icmp		0x0	The time between the request and the response, in ms.
F	Timestamp from icmp data	icmp.data_time	FT_ABSOLUTE_TIME	icmp		0x0	The timestamp in the first 8 bytes of the icmp data
F	Timestamp from icmp data (relative)	icmp.data_time_relative	FT_RELATIVE_TIME	icmp		0x0	The timestamp of the packet, relative to the timestamp in the first 8 bytes of the icmp data
F	Length	icmp.length	FT_UINT8	icmp	BASE_DEC	0x0	The length of the original datagram
F	Length of original datagram	icmp.length.original_datagram	FT_UINT8	icmp	BASE_DEC	0x0	The length of the original datagram (length * 4)
F	Interface Role	icmp.int_info.role	FT_UINT8	icmp	BASE_DEC	0xc0	
F	Reserved	icmp.int_info.reserved	FT_UINT8	icmp	BASE_DEC	0x30	
F	ifIndex	icmp.int_info.ifindex	FT_BOOLEAN	icmp	8	0x8	True: ifIndex of the interface included; False: ifIndex of the interface not included 
F	IP Address	icmp.int_info.ipaddr	FT_BOOLEAN	icmp	8	0x4	
F	Interface Name	icmp.int_info.name_present	FT_BOOLEAN	icmp	8	0x2	
F	MTU	icmp.int_info.mtu_present	FT_BOOLEAN	icmp	8	0x1	
F	Interface Index	icmp.int_info.index	FT_UINT32	icmp	BASE_DEC	0x0	
F	Address Family Identifier	icmp.int_info.afi	FT_UINT16	icmp	BASE_DEC	0x0	Address Family of the interface address
F	Source	icmp.int_info.ipv4	FT_IPv4	icmp		0x0	
F	Source	icmp.int_info.ipv6	FT_IPv6	icmp		0x0	
F	Source	icmp.int_info.ipunknown	FT_BYTES	icmp		0x0	
F	Name Length	icmp.int_info.name_length	FT_UINT8	icmp	BASE_DEC	0x0	
F	Name	icmp.int_info.name	FT_STRING	icmp		0x0	
F	Maximum Transmission Unit	icmp.int_info.mtu	FT_UINT32	icmp	BASE_DEC	0x0	
F	Sequence Number	icmp.ext.echo.seq	FT_UINT8	icmp	BASE_DEC_HEX	0x0	
F	Reserved	icmp.ext.echo.req.res	FT_UINT8	icmp	BASE_HEX	0xfe	
F	Local bit	icmp.ext.echo.req.local	FT_BOOLEAN	icmp	8	0x1	
F	State	icmp.ext.echo.rsp.state	FT_UINT8	icmp	BASE_DEC	0xe0	
F	Reserved	icmp.ext.echo.rsp.res	FT_UINT8	icmp	BASE_HEX	0x18	
F	Active bit	icmp.ext.echo.rsp.active	FT_BOOLEAN	icmp	8	0x4	
F	IPv4 bit	icmp.ext.echo.rsp.ipv4	FT_BOOLEAN	icmp	8	0x2	
F	IPv6 bit	icmp.ext.echo.rsp.ipv6	FT_BOOLEAN	icmp	8	0x1	
F	Name	icmp.int_ident.name	FT_STRING	icmp		0x0	
F	Interface Index	icmp.int_ident.index	FT_UINT32	icmp	BASE_DEC	0x0	
F	Address Family Identifier	icmp.int_ident.afi	FT_UINT16	icmp	BASE_DEC	0x0	Address Family of the interface address
F	Address Length	icmp.int_ident.addr_length	FT_UINT8	icmp	BASE_DEC	0x0	
F	Reserved	icmp.int_ident.reserved	FT_BYTES	icmp		0x0	
F	Address	icmp.int_ident.ipv4	FT_IPv4	icmp		0x0	
F	Address	icmp.int_ident.ipv6	FT_IPv6	icmp		0x0	
F	Address	icmp.int_ident.address	FT_BYTES	icmp		0x0	
F	Response not found	icmp.resp_not_found	FT_NONE	icmp		0x0	
F	Bad checksum	icmp.checksum_bad	FT_NONE	icmp		0x0	
F	Bad checksum	icmp.ext.checksum_bad	FT_NONE	icmp		0x0	
`;
