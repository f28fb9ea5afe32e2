// What numbers of TLS are called, as `tshark -G values` lists them.

/** Lines of the declaration (host/plugin/ABI.md). */
export const VALUES: string = `V	tls.record.content_type	20	Change Cipher Spec
V	tls.record.content_type	21	Alert
V	tls.record.content_type	22	Handshake
V	tls.record.content_type	23	Application Data
V	tls.record.content_type	24	Heartbeat
V	tls.record.content_type	25	Connection ID
V	tls.record.opaque_type	20	Change Cipher Spec
V	tls.record.opaque_type	21	Alert
V	tls.record.opaque_type	22	Handshake
V	tls.record.opaque_type	23	Application Data
V	tls.record.opaque_type	24	Heartbeat
V	tls.record.opaque_type	25	Connection ID
V	tls.handshake.type	0	Error
V	tls.handshake.type	1	Client Hello
V	tls.handshake.type	2	Client Master Key
V	tls.handshake.type	3	Client Finished
V	tls.handshake.type	4	Server Hello
V	tls.handshake.type	5	Server Verify
V	tls.handshake.type	6	Server Finished
V	tls.handshake.type	7	Request Certificate
V	tls.handshake.type	8	Client Certificate
V	tls.handshake.type	0	Hello Request
V	tls.handshake.type	1	Client Hello
V	tls.handshake.type	2	Server Hello
V	tls.handshake.type	3	Hello Verify Request
V	tls.handshake.type	4	New Session Ticket
V	tls.handshake.type	5	End of Early Data
V	tls.handshake.type	6	Hello Retry Request
V	tls.handshake.type	8	Encrypted Extensions
V	tls.handshake.type	11	Certificate
V	tls.handshake.type	12	Server Key Exchange
V	tls.handshake.type	13	Certificate Request
V	tls.handshake.type	14	Server Hello Done
V	tls.handshake.type	15	Certificate Verify
V	tls.handshake.type	16	Client Key Exchange
V	tls.handshake.type	20	Finished
V	tls.handshake.type	21	Client Certificate URL
V	tls.handshake.type	22	Certificate Status
V	tls.handshake.type	23	Supplemental Data
V	tls.handshake.type	24	Key Update
V	tls.handshake.type	25	Compressed Certificate
V	tls.handshake.type	67	Encrypted Extensions
V	tls.record.version	0x2	SSL 2.0
V	tls.record.version	0x300	SSL 3.0
V	tls.record.version	0x301	TLS 1.0
V	tls.record.version	0x101	GMTLS
V	tls.record.version	0x302	TLS 1.1
V	tls.record.version	0x303	TLS 1.2
V	tls.record.version	0x304	TLS 1.3
V	tls.record.version	0x7f0e	TLS 1.3 (draft 14)
V	tls.record.version	0x7f0f	TLS 1.3 (draft 15)
V	tls.record.version	0x7f10	TLS 1.3 (draft 16)
V	tls.record.version	0x7f11	TLS 1.3 (draft 17)
V	tls.record.version	0x7f12	TLS 1.3 (draft 18)
V	tls.record.version	0x7f13	TLS 1.3 (draft 19)
V	tls.record.version	0x7f14	TLS 1.3 (draft 20)
V	tls.record.version	0x7f15	TLS 1.3 (draft 21)
V	tls.record.version	0x7f16	TLS 1.3 (draft 22)
V	tls.record.version	0x7f17	TLS 1.3 (draft 23)
V	tls.record.version	0x7f18	TLS 1.3 (draft 24)
V	tls.record.version	0x7f19	TLS 1.3 (draft 25)
V	tls.record.version	0x7f1a	TLS 1.3 (draft 26)
V	tls.record.version	0x7f1b	TLS 1.3 (draft 27)
V	tls.record.version	0x7f1c	TLS 1.3 (draft 28)
V	tls.record.version	0xfb17	TLS 1.3 (Facebook draft 23)
V	tls.record.version	0xfb1a	TLS 1.3 (Facebook draft 26)
V	tls.record.version	0x100	DTLS 1.0 (OpenSSL pre 0.9.8f)
V	tls.record.version	0xfeff	DTLS 1.0
V	tls.record.version	0xfefd	DTLS 1.2
V	tls.record.version	0xa0a	Reserved (GREASE)
V	tls.record.version	0x1a1a	Reserved (GREASE)
V	tls.record.version	0x2a2a	Reserved (GREASE)
V	tls.record.version	0x3a3a	Reserved (GREASE)
V	tls.record.version	0x4a4a	Reserved (GREASE)
V	tls.record.version	0x5a5a	Reserved (GREASE)
V	tls.record.version	0x6a6a	Reserved (GREASE)
V	tls.record.version	0x7a7a	Reserved (GREASE)
V	tls.record.version	0x8a8a	Reserved (GREASE)
V	tls.record.version	0x9a9a	Reserved (GREASE)
V	tls.record.version	0xaaaa	Reserved (GREASE)
V	tls.record.version	0xbaba	Reserved (GREASE)
V	tls.record.version	0xcaca	Reserved (GREASE)
V	tls.record.version	0xdada	Reserved (GREASE)
V	tls.record.version	0xeaea	Reserved (GREASE)
V	tls.record.version	0xfafa	Reserved (GREASE)
V	tls.alert_message.level	1	Warning
V	tls.alert_message.level	2	Fatal
V	tls.alert_message.desc	0	Close Notify
V	tls.alert_message.desc	1	End of Early Data
V	tls.alert_message.desc	10	Unexpected Message
V	tls.alert_message.desc	20	Bad Record MAC
V	tls.alert_message.desc	21	Decryption Failed
V	tls.alert_message.desc	22	Record Overflow
V	tls.alert_message.desc	30	Decompression Failure
V	tls.alert_message.desc	40	Handshake Failure
V	tls.alert_message.desc	41	No Certificate
V	tls.alert_message.desc	42	Bad Certificate
V	tls.alert_message.desc	43	Unsupported Certificate
V	tls.alert_message.desc	44	Certificate Revoked
V	tls.alert_message.desc	45	Certificate Expired
V	tls.alert_message.desc	46	Certificate Unknown
V	tls.alert_message.desc	47	Illegal Parameter
V	tls.alert_message.desc	48	Unknown CA
V	tls.alert_message.desc	49	Access Denied
V	tls.alert_message.desc	50	Decode Error
V	tls.alert_message.desc	51	Decrypt Error
V	tls.alert_message.desc	60	Export Restriction
V	tls.alert_message.desc	70	Protocol Version
V	tls.alert_message.desc	71	Insufficient Security
V	tls.alert_message.desc	80	Internal Error
V	tls.alert_message.desc	86	Inappropriate Fallback
V	tls.alert_message.desc	90	User Canceled
V	tls.alert_message.desc	100	No Renegotiation
V	tls.alert_message.desc	109	Missing Extension
V	tls.alert_message.desc	110	Unsupported Extension
V	tls.alert_message.desc	111	Certificate Unobtainable
V	tls.alert_message.desc	112	Unrecognized Name
V	tls.alert_message.desc	113	Bad Certificate Status Response
V	tls.alert_message.desc	114	Bad Certificate Hash Value
V	tls.alert_message.desc	115	Unknown PSK Identity
V	tls.alert_message.desc	116	Certificate Required
V	tls.alert_message.desc	120	No application Protocol
V	tls.alert_message.desc	121	ECH Required
V	tls.heartbeat_message.type	1	Request
V	tls.heartbeat_message.type	2	Response
V	tls.handshake.cert_type	0	N/A
V	tls.handshake.cert_type	1	X.509 Certificate
V	tls.handshake.cert_type	1	RSA Sign
V	tls.handshake.cert_type	2	DSS Sign
V	tls.handshake.cert_type	3	RSA Fixed DH
V	tls.handshake.cert_type	4	DSS Fixed DH
V	tls.handshake.cert_type	21	GOST R 34.10-94
V	tls.handshake.cert_type	22	GOST R 34.10-2001
V	tls.handshake.cert_type	64	ECDSA Sign
V	tls.handshake.cert_type	65	RSA Fixed ECDH
V	tls.handshake.cert_type	66	ECDSA Fixed ECDH
V	tls.handshake.cert_type	80	IBC Params
V	tls.handshake.extensions_ec_point_format	0	uncompressed
V	tls.handshake.extensions_ec_point_format	1	ansiX962_compressed_prime
V	tls.handshake.extensions_ec_point_format	2	ansiX962_compressed_char2
V	tls.handshake.extensions.supported_version	0x2	SSL 2.0
V	tls.handshake.extensions.supported_version	0x300	SSL 3.0
V	tls.handshake.extensions.supported_version	0x301	TLS 1.0
V	tls.handshake.extensions.supported_version	0x101	GMTLS
V	tls.handshake.extensions.supported_version	0x302	TLS 1.1
V	tls.handshake.extensions.supported_version	0x303	TLS 1.2
V	tls.handshake.extensions.supported_version	0x304	TLS 1.3
V	tls.handshake.extensions.supported_version	0x7f0e	TLS 1.3 (draft 14)
V	tls.handshake.extensions.supported_version	0x7f0f	TLS 1.3 (draft 15)
V	tls.handshake.extensions.supported_version	0x7f10	TLS 1.3 (draft 16)
V	tls.handshake.extensions.supported_version	0x7f11	TLS 1.3 (draft 17)
V	tls.handshake.extensions.supported_version	0x7f12	TLS 1.3 (draft 18)
V	tls.handshake.extensions.supported_version	0x7f13	TLS 1.3 (draft 19)
V	tls.handshake.extensions.supported_version	0x7f14	TLS 1.3 (draft 20)
V	tls.handshake.extensions.supported_version	0x7f15	TLS 1.3 (draft 21)
V	tls.handshake.extensions.supported_version	0x7f16	TLS 1.3 (draft 22)
V	tls.handshake.extensions.supported_version	0x7f17	TLS 1.3 (draft 23)
V	tls.handshake.extensions.supported_version	0x7f18	TLS 1.3 (draft 24)
V	tls.handshake.extensions.supported_version	0x7f19	TLS 1.3 (draft 25)
V	tls.handshake.extensions.supported_version	0x7f1a	TLS 1.3 (draft 26)
V	tls.handshake.extensions.supported_version	0x7f1b	TLS 1.3 (draft 27)
V	tls.handshake.extensions.supported_version	0x7f1c	TLS 1.3 (draft 28)
V	tls.handshake.extensions.supported_version	0xfb17	TLS 1.3 (Facebook draft 23)
V	tls.handshake.extensions.supported_version	0xfb1a	TLS 1.3 (Facebook draft 26)
V	tls.handshake.extensions.supported_version	0x100	DTLS 1.0 (OpenSSL pre 0.9.8f)
V	tls.handshake.extensions.supported_version	0xfeff	DTLS 1.0
V	tls.handshake.extensions.supported_version	0xfefd	DTLS 1.2
V	tls.handshake.extensions.supported_version	0xa0a	Reserved (GREASE)
V	tls.handshake.extensions.supported_version	0x1a1a	Reserved (GREASE)
V	tls.handshake.extensions.supported_version	0x2a2a	Reserved (GREASE)
V	tls.handshake.extensions.supported_version	0x3a3a	Reserved (GREASE)
V	tls.handshake.extensions.supported_version	0x4a4a	Reserved (GREASE)
V	tls.handshake.extensions.supported_version	0x5a5a	Reserved (GREASE)
V	tls.handshake.extensions.supported_version	0x6a6a	Reserved (GREASE)
V	tls.handshake.extensions.supported_version	0x7a7a	Reserved (GREASE)
V	tls.handshake.extensions.supported_version	0x8a8a	Reserved (GREASE)
V	tls.handshake.extensions.supported_version	0x9a9a	Reserved (GREASE)
V	tls.handshake.extensions.supported_version	0xaaaa	Reserved (GREASE)
V	tls.handshake.extensions.supported_version	0xbaba	Reserved (GREASE)
V	tls.handshake.extensions.supported_version	0xcaca	Reserved (GREASE)
V	tls.handshake.extensions.supported_version	0xdada	Reserved (GREASE)
V	tls.handshake.extensions.supported_version	0xeaea	Reserved (GREASE)
V	tls.handshake.extensions.supported_version	0xfafa	Reserved (GREASE)
V	tls.handshake.extensions_server_name_type	0	host_name
V	tls.handshake.extensions_status_request_type	1	OCSP
V	tls.handshake.extensions_status_request_type	2	OCSP Multi
V	tls.handshake.sig_hash_hash	0	None
V	tls.handshake.sig_hash_hash	1	MD5
V	tls.handshake.sig_hash_hash	2	SHA1
V	tls.handshake.sig_hash_hash	3	SHA224
V	tls.handshake.sig_hash_hash	4	SHA256
V	tls.handshake.sig_hash_hash	5	SHA384
V	tls.handshake.sig_hash_hash	6	SHA512
V	tls.handshake.sig_hash_hash	7	SM3
V	tls.handshake.sig_hash_sig	0	Anonymous
V	tls.handshake.sig_hash_sig	1	RSA
V	tls.handshake.sig_hash_sig	2	DSA
V	tls.handshake.sig_hash_sig	3	ECDSA
V	tls.handshake.sig_hash_sig	4	SM2
V	tls.handshake.server_curve_type	0x1	explicit_prime
V	tls.handshake.server_curve_type	0x2	explicit_char2
V	tls.handshake.server_curve_type	0x3	named_curve
V	tls.handshake.extension.heartbeat.mode	1	Peer allowed to send requests
V	tls.handshake.extension.heartbeat.mode	2	Peer not allowed to send requests
V	tls.handshake.comp_method	0	null
V	tls.handshake.comp_method	1	DEFLATE
V	tls.handshake.comp_method	64	LZS
V	tls.extension.psk_ke_mode	0	PSK-only key establishment (psk_ke)
V	tls.extension.psk_ke_mode	1	PSK with (EC)DHE key establishment (psk_dhe_ke)
V	tls.compress_certificate.algorithm	1	zlib
V	tls.compress_certificate.algorithm	2	brotli
V	tls.compress_certificate.algorithm	3	zstd
`;
