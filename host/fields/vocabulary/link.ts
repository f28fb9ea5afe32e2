// What `tshark -G fields` of Wireshark 4.0.17 says of sll, null, loop, raw, ppp, pppoe, pppoes, mpls, pwach: P name, abbreviation; F name, abbreviation, type, protocol, base, bit mask, description.

export const LINK_VOCABULARY = `
P	Linux cooked-mode capture	sll
F	Packet type	sll.pkttype	FT_UINT16	sll	BASE_DEC	0x0	
F	Link-layer address type	sll.hatype	FT_UINT16	sll	BASE_DEC	0x0	
F	Link-layer address length	sll.halen	FT_UINT16	sll	BASE_DEC	0x0	
F	Source	sll.src.eth	FT_ETHER	sll		0x0	Source link-layer address
F	Source	sll.src.ipv4	FT_IPv4	sll		0x0	Source link-layer address
F	Source	sll.src.other	FT_BYTES	sll		0x0	Source link-layer address
F	Unused	sll.unused	FT_BYTES	sll		0x0	Unused bytes
F	Protocol	sll.ltype	FT_UINT16	sll	BASE_HEX	0x0	Linux protocol type
F	Protocol	sll.gretype	FT_UINT16	sll	BASE_HEX	0x0	GRE protocol type
F	Protocol	sll.etype	FT_UINT16	sll	BASE_HEX	0x0	Ethernet protocol type
F	Trailer	sll.trailer	FT_BYTES	sll		0x0	
F	Interface index	sll.ifindex	FT_UINT32	sll	BASE_DEC	0x0	
P	Null/Loopback	null
F	Type	null.type	FT_UINT16	null	BASE_HEX	0x0	
F	Family	null.family	FT_UINT32	null	BASE_DEC	0x0	
P	Configuration Test Protocol (loopback)	loop
F	skipCount	loop.skipcount	FT_UINT16	loop	BASE_DEC	0x0	
F	Function	loop.function	FT_UINT16	loop	BASE_DEC	0x0	
F	Relevant function	loop.relevant_function	FT_UINT16	loop	BASE_DEC	0x0	
F	Receipt number	loop.receipt_number	FT_UINT16	loop	BASE_DEC	0x0	
F	Forwarding address	loop.forwarding_address	FT_ETHER	loop		0x0	
P	Raw packet data	raw
P	Point-to-Point Protocol	ppp
F	Direction	ppp.direction	FT_UINT8	ppp	BASE_DEC	0x0	PPP direction
F	Address	ppp.address	FT_UINT8	ppp	BASE_HEX	0x0	
F	Control	ppp.control	FT_UINT8	ppp	BASE_HEX	0x0	
F	Protocol	ppp.protocol	FT_UINT16	ppp	BASE_HEX	0x0	
F	Code	ppp.code	FT_UINT8	ppp	BASE_DEC	0x0	
F	Identifier	ppp.identifier	FT_UINT8	ppp	BASE_DEC_HEX	0x0	
F	Length	ppp.length	FT_UINT16	ppp	BASE_DEC	0x0	
F	Magic Number	ppp.magic_number	FT_UINT32	ppp	BASE_HEX	0x0	
F	OUI	ppp.oui	FT_UINT24	ppp	BASE_OUI	0x0	
F	Kind	ppp.kind	FT_UINT8	ppp	BASE_DEC_HEX	0x0	
F	Data	ppp.data	FT_BYTES	ppp		0x0	
F	FCS 16	ppp.fcs_16	FT_UINT16	ppp	BASE_HEX	0x0	
F	FCS 32	ppp.fcs_32	FT_UINT32	ppp	BASE_HEX	0x0	
F	FCS Status	ppp.fcs.status	FT_UINT8	ppp	BASE_NONE	0x0	
F	Invalid length for option	ppp.opt.len.invalid	FT_NONE	ppp		0x0	
F	Bad checksum	ppp.bad_checksum	FT_NONE	ppp		0x0	
P	PPP-over-Ethernet	pppoe
F	Version	pppoe.version	FT_UINT8	pppoe	BASE_DEC	0xf0	
F	Type	pppoe.type	FT_UINT8	pppoe	BASE_DEC	0xf	
F	Code	pppoe.code	FT_UINT8	pppoe	BASE_HEX	0x0	
F	Session ID	pppoe.session_id	FT_UINT16	pppoe	BASE_HEX	0x0	
F	Payload Length	pppoe.payload_length	FT_UINT16	pppoe	BASE_DEC	0x0	
F	Wrong length	pppoed.tag_length.invalid	FT_NONE	pppoe		0x0	
F	Possible bad payload length	pppoe.payload_length.bad	FT_NONE	pppoe		0x0	
P	PPP-over-Ethernet Session	pppoes
F	PPPoE Tags	pppoes.tags	FT_NONE	pppoes		0x0	
F	FCN	pppoes.tags.credits.fcn	FT_UINT16	pppoes	BASE_DEC	0x0	
F	BCN	pppoes.tags.credits.bcn	FT_UINT16	pppoes	BASE_DEC	0x0	
P	MultiProtocol Label Switching Header	mpls
F	MPLS Label	mpls.label	FT_UINT32	mpls	BASE_DEC_HEX	0xfffff000	
F	MPLS Experimental Bits	mpls.exp	FT_UINT32	mpls	BASE_DEC	0xe00	
F	MPLS Bottom Of Label Stack	mpls.bottom	FT_UINT32	mpls	BASE_DEC	0x100	
F	MPLS TTL	mpls.ttl	FT_UINT32	mpls	BASE_DEC	0xff	
F	Channel Version	pwach.ver	FT_UINT8	mpls	BASE_DEC	0xf	PW Associated Channel Version
F	Reserved	pwach.res	FT_UINT8	mpls	BASE_HEX	0x0	
F	Channel Type	pwach.channel_type	FT_UINT16	mpls	BASE_HEX	0x0	PW Associated Channel Type
F	Protocol Id	mcc.proto	FT_UINT16	mpls	BASE_HEX	0x0	MCC Protocol
F	Flags	pwmcw.flags	FT_UINT16	mpls	BASE_HEX	0xfc0	Generic/Preferred PW MPLS Control Word Flags
F	Length	pwmcw.length	FT_UINT8	mpls	BASE_DEC	0x3f	Generic/Preferred PW MPLS Control Word Length
F	Sequence Number	pwmcw.sequence_number	FT_UINT16	mpls	BASE_DEC	0x0	Generic/Preferred PW MPLS Control Word Sequence Number
F	Error processing Message	pwach.error_processing_message	FT_NONE	mpls		0x0	
F	Error: this byte is reserved and must be 0	pwach.res.not_zero	FT_NONE	mpls		0x0	
F	Error processing Message	pwmcw.error_processing_message	FT_NONE	mpls		0x0	
F	Invalid Label	mpls.invalid_label	FT_NONE	mpls		0x0	
P	PW Associated Channel Header	pwach
`;
