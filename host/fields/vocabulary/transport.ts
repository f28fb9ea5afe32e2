// What `tshark -G fields` of Wireshark 4.0.17 says of udp, gre, vxlan, arp: P name, abbreviation; F name, abbreviation, type, protocol, base, bit mask, description.

export const TRANSPORT_VOCABULARY = `
P	User Datagram Protocol	udp
F	Source Port	udp.srcport	FT_UINT16	udp	BASE_PT_UDP	0x0	
F	Destination Port	udp.dstport	FT_UINT16	udp	BASE_PT_UDP	0x0	
F	Source or Destination Port	udp.port	FT_UINT16	udp	BASE_PT_UDP	0x0	
F	Stream index	udp.stream	FT_UINT32	udp	BASE_DEC	0x0	
F	Length	udp.length	FT_UINT16	udp	BASE_DEC	0x0	Length in octets including this header and the data
F	Checksum	udp.checksum	FT_UINT16	udp	BASE_HEX	0x0	Details at: https://www.wireshark.org/docs/wsug_html_chunked/ChAdvChecksums.html
F	Calculated Checksum	udp.checksum_calculated	FT_UINT16	udp	BASE_HEX	0x0	The expected UDP checksum field as calculated from the UDP packet
F	Checksum Status	udp.checksum.status	FT_UINT8	udp	BASE_NONE	0x0	
F	Source process user ID	udp.proc.srcuid	FT_UINT32	udp	BASE_DEC	0x0	
F	Source process ID	udp.proc.srcpid	FT_UINT32	udp	BASE_DEC	0x0	
F	Source process user name	udp.proc.srcuname	FT_STRING	udp		0x0	
F	Source process name	udp.proc.srccmd	FT_STRING	udp		0x0	Source process command name
F	Destination process user ID	udp.proc.dstuid	FT_UINT32	udp	BASE_DEC	0x0	
F	Destination process ID	udp.proc.dstpid	FT_UINT32	udp	BASE_DEC	0x0	
F	Destination process user name	udp.proc.dstuname	FT_STRING	udp		0x0	
F	Destination process name	udp.proc.dstcmd	FT_STRING	udp		0x0	Destination process command name
F	PDU Size	udp.pdu.size	FT_UINT32	udp	BASE_DEC	0x0	The size of this PDU
F	Time since first frame	udp.time_relative	FT_RELATIVE_TIME	udp		0x0	Time relative to first frame in this UDP stream
F	Time since previous frame	udp.time_delta	FT_RELATIVE_TIME	udp		0x0	Time delta from previous frame in this UDP stream
F	Payload	udp.payload	FT_BYTES	udp		0x0	
F	Possible traceroute	udp.possible_traceroute	FT_NONE	udp		0x0	
F	Bad length value	udp.length.bad	FT_NONE	udp		0x0	
F	Bad checksum coverage length value	udplite.checksum_coverage.bad	FT_NONE	udp		0x0	
F	Illegal checksum value (0)	udp.checksum.zero	FT_NONE	udp		0x0	
F	Bad checksum	udp.checksum.bad	FT_NONE	udp		0x0	
F	Length is zero but payload < 65536	udp.length.bad_zero	FT_NONE	udp		0x0	
P	Generic Routing Encapsulation	gre
F	Protocol Type	gre.proto	FT_UINT16	gre	BASE_HEX	0x0	The protocol that is GRE encapsulated
F	Flags and Version	gre.flags_and_version	FT_UINT16	gre	BASE_HEX	0x0	The GRE flags are encoded in the first two octets
F	Checksum Bit	gre.flags.checksum	FT_BOOLEAN	gre	16	0x8000	Indicates if the Checksum field is present
F	Routing Bit	gre.flags.routing	FT_BOOLEAN	gre	16	0x4000	Indicates if the Routing and Checksum/Offset field are present
F	Key Bit	gre.flags.key	FT_BOOLEAN	gre	16	0x2000	Indicates if the Key field is present
F	Sequence Number Bit	gre.flags.sequence_number	FT_BOOLEAN	gre	16	0x1000	Indicates if the Sequence Number field is present
F	Strict Source Route Bit	gre.flags.strict_source_route	FT_BOOLEAN	gre	16	0x800	
F	Recursion control	gre.flags.recursion_control	FT_UINT16	gre	BASE_DEC	0x700	
F	Acknowledgment	gre.flags.ack	FT_BOOLEAN	gre	16	0x80	Indicates if the packet contains an Acknowledgment Number to be used for acknowledging previously transmitted data
F	Flags (Reserved)	gre.flags.reserved	FT_UINT16	gre	BASE_DEC	0xf8	
F	Version	gre.flags.version	FT_UINT16	gre	BASE_DEC	0x7	
F	Checksum	gre.checksum	FT_UINT16	gre	BASE_HEX	0x0	The Checksum field contains the IP (one's complement) checksum of the GRE header and the payload packet
F	Checksum Status	gre.checksum.status	FT_UINT8	gre	BASE_NONE	0x0	
F	Offset	gre.offset	FT_UINT16	gre	BASE_DEC	0x0	The offset field indicates the octet offset from the start of the Routing field to the first octet of the active Source Route Entry to be examined
F	Key	gre.key	FT_UINT32	gre	BASE_HEX	0x0	The Key field contains a four octet number which was inserted by the encapsulator
F	Payload Length	gre.key.payload_length	FT_UINT16	gre	BASE_DEC	0x0	Size of the payload, not including the GRE header
F	Call ID	gre.key.call_id	FT_UINT16	gre	BASE_DEC	0x0	Contains the Peer's Call ID for the session to which this packet belongs.
F	Sequence Number	gre.sequence_number	FT_UINT32	gre	BASE_DEC	0x0	The Sequence Number field contains an unsigned 32 bit integer which is inserted by the encapsulator
F	Acknowledgment Number	gre.ack_number	FT_UINT32	gre	BASE_DEC	0x0	Contains the sequence number of the highest numbered GRE packet received by the sending peer for this user session
F	Routing	gre.routing	FT_NONE	gre		0x0	The Routing field is a list of Source Route Entries (SREs)
F	Address Family	gre.routing.address_family	FT_UINT16	gre	BASE_DEC	0x0	The Address Family field contains a two octet value which indicates the syntax and semantics of the Routing Information field
F	SRE Offset	gre.routing.sre_offset	FT_UINT8	gre	BASE_DEC	0x0	The Address Family field contains a two octet value which indicates the syntax and semantics of the Routing Information field
F	SRE Length	gre.routing.src_length	FT_UINT8	gre	BASE_DEC	0x0	The SRE Length field contains the number of octets in the SRE
F	Routing Information	gre.routing.information	FT_BYTES	gre		0x0	The Routing Information field contains data which may be used in routing this packet
F	3GPP2 Attributes	gre.3gpp2_attrib	FT_NONE	gre		0x0	
F	Type	gre.3gpp2_attrib_id	FT_UINT8	gre	BASE_HEX	0x7f	
F	Length	gre.3gpp2_attrib_length	FT_UINT8	gre	BASE_HEX	0x0	
F	SDI/DOS	gre.3gpp2_sdi	FT_BOOLEAN	gre	16	0x8000	Short Data Indicator(SDI)/Data Over Signaling (DOS)
F	Flow Control Indicator	gre.3gpp2_fci	FT_BOOLEAN	gre	16	0x8000	
F	Duration Indicator	gre.3gpp2_di	FT_BOOLEAN	gre	16	0x4000	
F	Flow ID	gre.ggp2_flow_disc	FT_BYTES	gre		0x0	
F	Type	gre.ggp2_3gpp2_seg	FT_UINT16	gre	BASE_HEX	0xc000	
F	Redirect Header	gre.wccp.redirect_header	FT_NONE	gre		0x0	
F	Dynamic Service	gre.wccp.dynamic_service	FT_BOOLEAN	gre	8	0x1	
F	Alternative bucket used	gre.wccp.alternative_bucket_used	FT_BOOLEAN	gre	8	0x2	
F	WCCP Redirect header is valid	gre.wccp.redirect_header_valid	FT_BOOLEAN	gre	8	0x4	
F	Service ID	gre.wccp.service_id	FT_UINT8	gre	BASE_DEC	0x0	Service Group identifier
F	Alternative Bucket	gre.wccp.alternative_bucket	FT_UINT8	gre	BASE_DEC	0x0	Alternative bucket index used to redirect the packet.
F	Primary Bucket	gre.wccp.primary_bucket	FT_UINT8	gre	BASE_DEC	0x0	Primary bucket index used to redirect the packet.
F	Incorrect GRE Checksum	gre.checksum.incorrect	FT_NONE	gre		0x0	
P	Virtual eXtensible Local Area Network	vxlan
F	Flags	vxlan.flags	FT_UINT16	vxlan	BASE_HEX	0x0	
F	Reserved(R)	vxlan.flags_reserved	FT_UINT16	vxlan	BASE_HEX	0x77b7	
F	GBP Extension	vxlan.flag_g	FT_BOOLEAN	vxlan	16	0x8000	
F	VXLAN Network ID (VNI)	vxlan.flag_i	FT_BOOLEAN	vxlan	16	0x800	
F	Don't Learn	vxlan.flag_d	FT_BOOLEAN	vxlan	16	0x40	
F	Policy Applied	vxlan.flag_a	FT_BOOLEAN	vxlan	16	0x8	
F	Version	vxlan.ver	FT_UINT8	vxlan	BASE_DEC	0x30	
F	Instance	vxlan.i_bit	FT_UINT8	vxlan	BASE_DEC	0x8	
F	Next Protocol Bit	vxlan.p_bit	FT_UINT8	vxlan	BASE_DEC	0x4	
F	OAM bit	vxlan.o_bit	FT_UINT8	vxlan	BASE_DEC	0x1	
F	Group Policy ID	vxlan.gbp	FT_UINT16	vxlan	BASE_DEC	0x0	
F	VXLAN Network Identifier (VNI)	vxlan.vni	FT_UINT24	vxlan	BASE_DEC	0x0	
F	Reserved	vxlan.reserved8	FT_UINT8	vxlan	BASE_DEC	0x0	
F	Reserved	vxlan.reserved_16	FT_UINT16	vxlan	BASE_DEC	0x0	
F	Next Protocol	vxlan.next_proto	FT_UINT8	vxlan	BASE_DEC	0x0	
P	Address Resolution Protocol	arp
F	Hardware type	arp.hw.type	FT_UINT16	arp	BASE_DEC	0x0	
F	Protocol type	arp.proto.type	FT_UINT16	arp	BASE_HEX	0x0	
F	Hardware size	arp.hw.size	FT_UINT8	arp	BASE_DEC	0x0	
F	Sender ATM number type	arp.src.htype	FT_BOOLEAN	arp	8	0x40	
F	Sender ATM number length	arp.src.hlen	FT_UINT8	arp	BASE_DEC	0x3f	
F	Sender ATM subaddress type	arp.src.stype	FT_BOOLEAN	arp	8	0x40	
F	Sender ATM subaddress length	arp.src.slen	FT_UINT8	arp	BASE_DEC	0x3f	
F	Protocol size	arp.proto.size	FT_UINT8	arp	BASE_DEC	0x0	
F	Opcode	arp.opcode	FT_UINT16	arp	BASE_DEC	0x0	
F	Is gratuitous	arp.isgratuitous	FT_BOOLEAN	arp	0	0x0	
F	Is probe	arp.isprobe	FT_BOOLEAN	arp	0	0x0	
F	Is announcement	arp.isannouncement	FT_BOOLEAN	arp	0	0x0	
F	Sender protocol size	arp.src.pln	FT_UINT8	arp	BASE_DEC	0x0	
F	Target ATM number type	arp.dst.htype	FT_BOOLEAN	arp	8	0x40	
F	Target ATM number length	arp.dst.hlen	FT_UINT8	arp	BASE_DEC	0x3f	
F	Target ATM subaddress type	arp.dst.stype	FT_BOOLEAN	arp	8	0x40	
F	Target ATM subaddress length	arp.dst.slen	FT_UINT8	arp	BASE_DEC	0x3f	
F	Target protocol size	arp.dst.pln	FT_UINT8	arp	BASE_DEC	0x0	
F	Sender hardware address	arp.src.hw	FT_BYTES	arp		0x0	
F	Sender MAC address	arp.src.hw_mac	FT_ETHER	arp		0x0	
F	Sender AX.25 address	arp.src.hw_ax25	FT_AX25	arp		0x0	
F	Sender ATM number (E.164)	arp.src.atm_num_e164	FT_STRING	arp		0x0	
F	Sender ATM number (NSAP)	arp.src.atm_num_nsap	FT_BYTES	arp		0x0	
F	Sender ATM subaddress	arp.src.atm_subaddr	FT_BYTES	arp		0x0	
F	Sender protocol address	arp.src.proto	FT_BYTES	arp		0x0	
F	Sender IP address	arp.src.proto_ipv4	FT_IPv4	arp		0x0	
F	Target hardware address	arp.dst.hw	FT_BYTES	arp		0x0	
F	Target MAC address	arp.dst.hw_mac	FT_ETHER	arp		0x0	
F	Target AX.25 address	arp.dst.hw_ax25	FT_AX25	arp		0x0	
F	Target ATM number (E.164)	arp.dst.atm_num_e164	FT_STRING	arp		0x0	
F	Target ATM number (NSAP)	arp.dst.atm_num_nsap	FT_BYTES	arp		0x0	
F	Target ATM subaddress	arp.dst.atm_subaddr	FT_BYTES	arp		0x0	
F	Target protocol address	arp.dst.proto	FT_BYTES	arp		0x0	
F	Target IP address	arp.dst.proto_ipv4	FT_IPv4	arp		0x0	
F	DRARP error status	arp.dst.drarp_error_status	FT_UINT16	arp	BASE_DEC	0x0	
F	Frame showing earlier use of IP address	arp.duplicate-address-frame	FT_FRAMENUM	arp		0x0	
F	Seconds since earlier frame seen	arp.seconds-since-duplicate-address-frame	FT_UINT32	arp	BASE_DEC	0x0	
F	Data Country Code	arp.src.atm_data_country_code	FT_UINT16	arp	BASE_HEX	0x0	
F	Data Country Code (group)	arp.src.atm_data_country_code_group	FT_UINT16	arp	BASE_HEX	0x0	
F	High Order DSP	arp.src.atm_high_order_dsp	FT_BYTES	arp		0x0	
F	End System Identifier	arp.src.atm_end_system_identifier	FT_BYTES	arp		0x0	
F	Selector	arp.src.atm_selector	FT_UINT8	arp	BASE_HEX	0x0	
F	International Code Designator	arp.src.atm_international_code_designator	FT_UINT16	arp	BASE_HEX	0x0	
F	International Code Designator (group)	arp.src.atm_international_code_designator_group	FT_UINT16	arp	BASE_HEX	0x0	
F	E.164 ISDN	arp.src.atm_e.164_isdn	FT_BYTES	arp		0x0	
F	E.164 ISDN	arp.src.atm_e.164_isdn_group	FT_BYTES	arp		0x0	
F	Rest of address	arp.src.atm_rest_of_address	FT_BYTES	arp		0x0	
F	AFI	arp.src.atm_afi	FT_UINT8	arp	BASE_HEX	0x0	
F	Duplicate IP address configured	arp.duplicate-address-detected	FT_NONE	arp		0x0	
F	ARP packet storm detected	arp.packet-storm-detected	FT_NONE	arp		0x0	
F	Unknown AFI	arp.src.atm_afi.unknown	FT_NONE	arp		0x0	
`;
