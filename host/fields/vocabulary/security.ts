// What `tshark -G fields` of Wireshark 4.0.17 says of esp, ah: P name, abbreviation; F name, abbreviation, type, protocol, base, bit mask, description.

export const SECURITY_VOCABULARY = `
P	Encapsulating Security Payload	esp
F	ESP SPI	esp.spi	FT_UINT32	esp	BASE_HEX_DEC	0x0	IP Encapsulating Security Payload Security Parameters Index
F	ESP Sequence	esp.sequence	FT_UINT32	esp	BASE_DEC	0x0	IP Encapsulating Security Payload Sequence Number
F	Pad	esp.pad	FT_BYTES	esp		0x0	
F	ESP Pad Length	esp.pad_len	FT_UINT8	esp	BASE_DEC	0x0	IP Encapsulating Security Payload Pad Length
F	ESP Next Header	esp.protocol	FT_UINT8	esp	BASE_HEX	0x0	IP Encapsulating Security Payload Next Header
F	ESP IV	esp.iv	FT_BYTES	esp		0x0	IP Encapsulating Security Payload Initialization Vector
F	ESP Encrypted Data	esp.encrypted_data	FT_BYTES	esp		0x0	IP Encapsulating Security Payload Encrypted Data
F	ESP Decrypted Data	esp.decrypted_data	FT_BYTES	esp		0x0	IP Encapsulating Security Payload Decrypted Data
F	ESP Contained Data	esp.contained_data	FT_BYTES	esp		0x0	IP Encapsulating Security Payload Contained Data
F	ESP ICV	esp.icv	FT_BYTES	esp		0x0	IP Encapsulating Security Payload Integrity Check Value
F	Good	esp.icv_good	FT_BOOLEAN	esp	0	0x0	True: ICV matches packet content; False: doesn't match content or not checked
F	Bad	esp.icv_bad	FT_BOOLEAN	esp	0	0x0	True: ICV doesn't match packet content; False: matches content or not checked
F	Expected SN	esp.sequence-analysis.expected-sn	FT_UINT32	esp	BASE_DEC	0x0	
F	Previous Frame	esp.sequence-analysis.previous-frame	FT_FRAMENUM	esp		0x0	
F	Wrong Sequence Number	esp.sequence-analysis.wrong-sequence-number	FT_NONE	esp		0x0	
P	Authentication Header	ah
F	Next header	ah.next_header	FT_UINT8	ah	BASE_DEC	0x0	
F	Length	ah.length	FT_UINT8	ah	BASE_DEC	0x0	
F	Reserved	ah.reserved	FT_BYTES	ah		0x0	
F	AH SPI	ah.spi	FT_UINT32	ah	BASE_HEX	0x0	IP Authentication Header Security Parameters Index
F	AH ICV	ah.icv	FT_BYTES	ah		0x0	IP Authentication Header Integrity Check Value
F	AH Sequence	ah.sequence	FT_UINT32	ah	BASE_DEC	0x0	IP Authentication Header Sequence Number
`;
