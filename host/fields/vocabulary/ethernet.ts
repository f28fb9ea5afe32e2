// What `tshark -G fields` of Wireshark 4.0.17 says of eth, vlan, ieee8021ad, llc: P name, abbreviation; F name, abbreviation, type, protocol, base, bit mask, description.

export const ETHERNET_VOCABULARY = `
P	Ethernet	eth
F	Destination	eth.dst	FT_ETHER	eth		0x0	Destination Hardware Address
F	Destination (resolved)	eth.dst_resolved	FT_STRING	eth		0x0	Destination Hardware Address (resolved)
F	Destination OUI	eth.dst.oui	FT_UINT24	eth	BASE_OUI	0x0	Destination Organizationally Unique Identifier
F	Destination OUI (resolved)	eth.dst.oui_resolved	FT_STRING	eth		0x0	Destination Organizationally Unique Identifier (resolved)
F	Source	eth.src	FT_ETHER	eth		0x0	Source Hardware Address
F	Source (resolved)	eth.src_resolved	FT_STRING	eth		0x0	Source Hardware Address (resolved)
F	Source OUI	eth.src.oui	FT_UINT24	eth	BASE_OUI	0x0	Source Organizationally Unique Identifier
F	Source OUI (resolved)	eth.src.oui_resolved	FT_STRING	eth		0x0	Source Organizationally Unique Identifier (resolved)
F	Length	eth.len	FT_UINT16	eth	BASE_DEC	0x0	
F	Type	eth.type	FT_UINT16	eth	BASE_HEX	0x0	
F	Invalid length/type	eth.invalid_lentype	FT_UINT16	eth	BASE_HEX_DEC	0x0	
F	Address	eth.addr	FT_ETHER	eth		0x0	Source or Destination Hardware Address
F	Address (resolved)	eth.addr_resolved	FT_STRING	eth		0x0	Source or Destination Hardware Address (resolved)
F	Address OUI	eth.addr.oui	FT_UINT24	eth	BASE_OUI	0x0	Address Organizationally Unique Identifier
F	Address OUI (resolved)	eth.addr.oui_resolved	FT_STRING	eth		0x0	Address Organizationally Unique Identifier (resolved)
F	Padding	eth.padding	FT_BYTES	eth		0x0	Ethernet Padding
F	Trailer	eth.trailer	FT_BYTES	eth		0x0	Ethernet Trailer or Checksum
F	Frame check sequence	eth.fcs	FT_UINT32	eth	BASE_HEX	0x0	Ethernet checksum
F	FCS Status	eth.fcs.status	FT_UINT8	eth	BASE_NONE	0x0	
F	LG bit	eth.dst.lg	FT_BOOLEAN	eth	24	0x20000	Specifies if this is a locally administered or globally unique (IEEE assigned) address
F	IG bit	eth.dst.ig	FT_BOOLEAN	eth	24	0x10000	Specifies if this is an individual (unicast) or group (broadcast/multicast) address
F	LG bit	eth.src.lg	FT_BOOLEAN	eth	24	0x20000	Specifies if this is a locally administered or globally unique (IEEE assigned) address
F	IG bit	eth.src.ig	FT_BOOLEAN	eth	24	0x10000	Specifies if this is an individual (unicast) or group (broadcast/multicast) address
F	LG bit	eth.lg	FT_BOOLEAN	eth	24	0x20000	Specifies if this is a locally administered or globally unique (IEEE assigned) address
F	IG bit	eth.ig	FT_BOOLEAN	eth	24	0x10000	Specifies if this is an individual (unicast) or group (broadcast/multicast) address
F	Invalid length/type	eth.invalid_lentype.expert	FT_NONE	eth		0x0	
F	Source MAC must not be a group address: IEEE 802.3-2002, Section 3.2.3(b)	eth.src_not_group	FT_NONE	eth		0x0	
F	Bad checksum	eth.fcs_bad	FT_NONE	eth		0x0	
F	Length field value goes past the end of the payload	eth.len.past_end	FT_NONE	eth		0x0	
F	Padding identification may be inaccurate and impact trailer dissector	eth.padding_bad	FT_NONE	eth		0x0	
P	802.1Q Virtual LAN	vlan
F	Priority	vlan.priority	FT_UINT16	vlan	BASE_DEC	0xe000	Descriptions are recommendations from IEEE standard 802.1D-2004
F	CFI	vlan.cfi	FT_BOOLEAN	vlan	16	0x1000	Canonical Format Identifier
F	DEI	vlan.dei	FT_BOOLEAN	vlan	16	0x1000	Drop Eligible Indicator
F	ID	vlan.id	FT_UINT16	vlan	BASE_DEC	0xfff	VLAN ID
F	Name	vlan.id_name	FT_STRING	vlan		0x0	VLAN ID Name
F	Type	vlan.etype	FT_UINT16	vlan	BASE_HEX	0x0	Ethertype
F	Length	vlan.len	FT_UINT16	vlan	BASE_DEC	0x0	
F	Trailer	vlan.trailer	FT_BYTES	vlan		0x0	VLAN Trailer
F	Length field value goes past the end of the payload	vlan.len.past_end	FT_NONE	vlan		0x0	
F	Too many nested VLAN tags	vlan.too_many_tags	FT_NONE	vlan		0x0	
P	IEEE 802.1ad	ieee8021ad
F	Priority	ieee8021ad.priority	FT_UINT16	ieee8021ad	BASE_DEC	0xe000	
F	DEI	ieee8021ad.dei	FT_UINT16	ieee8021ad	BASE_DEC	0x1000	Drop Eligibility
F	ID	ieee8021ad.id	FT_UINT16	ieee8021ad	BASE_DEC	0xfff	Vlan ID
F	ID	ieee8021ad.svid	FT_UINT16	ieee8021ad	BASE_DEC	0xfff	S-Vlan ID
F	ID	ieee8021ad.cvid	FT_UINT16	ieee8021ad	BASE_DEC	0xfff	C-Vlan ID
P	Logical-Link Control	llc
F	DSAP	llc.dsap	FT_UINT8	llc	BASE_HEX	0x0	Destination Service Access Point
F	SAP	llc.dsap.sap	FT_UINT8	llc	BASE_CUSTOM	0xfe	Service Access Point
F	IG Bit	llc.dsap.ig	FT_BOOLEAN	llc	8	0x1	Individual/Group
F	SSAP	llc.ssap	FT_UINT8	llc	BASE_HEX	0x0	Source Service Access Point
F	SAP	llc.ssap.sap	FT_UINT8	llc	BASE_CUSTOM	0xfe	Service Access Point
F	CR Bit	llc.ssap.cr	FT_BOOLEAN	llc	8	0x1	Command/Response
F	Control	llc.control	FT_UINT16	llc	BASE_HEX	0x0	
F	N(R)	llc.control.n_r	FT_UINT16	llc	BASE_DEC	0xfe00	
F	N(S)	llc.control.n_s	FT_UINT16	llc	BASE_DEC	0xfe	
F	Poll	llc.control.p	FT_BOOLEAN	llc	8	0x10	
F	Final	llc.control.f	FT_BOOLEAN	llc	8	0x10	
F	Supervisory frame type	llc.control.s_ftype	FT_UINT16	llc	BASE_HEX	0xc	
F	Command	llc.control.u_modifier_cmd	FT_UINT8	llc	BASE_HEX	0xec	
F	Response	llc.control.u_modifier_resp	FT_UINT8	llc	BASE_HEX	0xec	
F	Frame type	llc.control.ftype	FT_UINT16	llc	BASE_HEX	0x1	
F	Type	llc.type	FT_UINT16	llc	BASE_HEX	0x0	
F	Organization Code	llc.oui	FT_UINT24	llc	BASE_OUI	0x0	
F	Protocol ID	llc.pid	FT_UINT16	llc	BASE_HEX	0x0	
F	PID	mausb.pid	FT_UINT16	llc	BASE_HEX	0x0	
F	PID	llc.force10_pid	FT_UINT16	llc	BASE_HEX	0x0	
F	PID	llc.apple_awdl_pid	FT_UINT16	llc	BASE_HEX	0x0	Protocol ID
F	PID	llc.cimetrics_pid	FT_UINT16	llc	BASE_HEX	0x0	
F	PID	llc.nortel_pid	FT_UINT16	llc	BASE_HEX	0x0	
F	PID	llc.cisco_pid	FT_UINT16	llc	BASE_HEX	0x0	Protocol ID
F	PID	llc.foundry_pid	FT_UINT16	llc	BASE_HEX	0x0	
F	PID	locamation-im.llc.pid	FT_UINT16	llc	BASE_HEX	0x0	Protocol ID
F	PID	llc.bluetooth_pid	FT_UINT16	llc	BASE_HEX	0x0	Protocol ID
F	PID	llc.wlccp_pid	FT_UINT16	llc	BASE_HEX	0x0	
F	PID	llc.extreme_pid	FT_UINT16	llc	BASE_HEX	0x0	
F	PID	llc.iana_pid	FT_UINT16	llc	BASE_HEX	0x0	
F	PID	llc.apple_atalk_pid	FT_UINT16	llc	BASE_HEX	0x0	Protocol ID
F	PID	llc.hpteam_pid	FT_UINT16	llc	BASE_HEX	0x0	
`;
