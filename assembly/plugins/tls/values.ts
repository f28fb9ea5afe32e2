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
V	tls.handshake.extensions_supported_group	0x1	sect163k1
V	tls.handshake.extensions_supported_group	0x2	sect163r1
V	tls.handshake.extensions_supported_group	0x3	sect163r2
V	tls.handshake.extensions_supported_group	0x4	sect193r1
V	tls.handshake.extensions_supported_group	0x5	sect193r2
V	tls.handshake.extensions_supported_group	0x6	sect233k1
V	tls.handshake.extensions_supported_group	0x7	sect233r1
V	tls.handshake.extensions_supported_group	0x8	sect239k1
V	tls.handshake.extensions_supported_group	0x9	sect283k1
V	tls.handshake.extensions_supported_group	0xa	sect283r1
V	tls.handshake.extensions_supported_group	0xb	sect409k1
V	tls.handshake.extensions_supported_group	0xc	sect409r1
V	tls.handshake.extensions_supported_group	0xd	sect571k1
V	tls.handshake.extensions_supported_group	0xe	sect571r1
V	tls.handshake.extensions_supported_group	0xf	secp160k1
V	tls.handshake.extensions_supported_group	0x10	secp160r1
V	tls.handshake.extensions_supported_group	0x11	secp160r2
V	tls.handshake.extensions_supported_group	0x12	secp192k1
V	tls.handshake.extensions_supported_group	0x13	secp192r1
V	tls.handshake.extensions_supported_group	0x14	secp224k1
V	tls.handshake.extensions_supported_group	0x15	secp224r1
V	tls.handshake.extensions_supported_group	0x16	secp256k1
V	tls.handshake.extensions_supported_group	0x17	secp256r1
V	tls.handshake.extensions_supported_group	0x18	secp384r1
V	tls.handshake.extensions_supported_group	0x19	secp521r1
V	tls.handshake.extensions_supported_group	0x1a	brainpoolP256r1
V	tls.handshake.extensions_supported_group	0x1b	brainpoolP384r1
V	tls.handshake.extensions_supported_group	0x1c	brainpoolP512r1
V	tls.handshake.extensions_supported_group	0x1d	x25519
V	tls.handshake.extensions_supported_group	0x1e	x448
V	tls.handshake.extensions_supported_group	0x29	curveSM2
V	tls.handshake.extensions_supported_group	0x100	ffdhe2048
V	tls.handshake.extensions_supported_group	0x101	ffdhe3072
V	tls.handshake.extensions_supported_group	0x102	ffdhe4096
V	tls.handshake.extensions_supported_group	0x103	ffdhe6144
V	tls.handshake.extensions_supported_group	0x104	ffdhe8192
V	tls.handshake.extensions_supported_group	0x200	frodo640aes
V	tls.handshake.extensions_supported_group	0x2f00	p256_frodo640aes
V	tls.handshake.extensions_supported_group	0x201	frodo640shake
V	tls.handshake.extensions_supported_group	0x2f01	p256_frodo640shake
V	tls.handshake.extensions_supported_group	0x202	frodo976aes
V	tls.handshake.extensions_supported_group	0x2f02	p384_frodo976aes
V	tls.handshake.extensions_supported_group	0x203	frodo976shake
V	tls.handshake.extensions_supported_group	0x2f03	p384_frodo976shake
V	tls.handshake.extensions_supported_group	0x204	frodo1344aes
V	tls.handshake.extensions_supported_group	0x2f04	p521_frodo1344aes
V	tls.handshake.extensions_supported_group	0x205	frodo1344shake
V	tls.handshake.extensions_supported_group	0x2f05	p521_frodo1344shake
V	tls.handshake.extensions_supported_group	0x23a	kyber512
V	tls.handshake.extensions_supported_group	0x2f3a	p256_kyber512
V	tls.handshake.extensions_supported_group	0x23c	kyber768
V	tls.handshake.extensions_supported_group	0x2f3c	p384_kyber768
V	tls.handshake.extensions_supported_group	0x23d	kyber1024
V	tls.handshake.extensions_supported_group	0x2f3d	p521_kyber1024
V	tls.handshake.extensions_supported_group	0x214	ntru_hps2048509
V	tls.handshake.extensions_supported_group	0x2f14	p256_ntru_hps2048509
V	tls.handshake.extensions_supported_group	0x215	ntru_hps2048677
V	tls.handshake.extensions_supported_group	0x2f15	p384_ntru_hps2048677
V	tls.handshake.extensions_supported_group	0x216	ntru_hps4096821
V	tls.handshake.extensions_supported_group	0x2f16	p521_ntru_hps4096821
V	tls.handshake.extensions_supported_group	0x245	ntru_hps40961229
V	tls.handshake.extensions_supported_group	0x2f45	p521_ntru_hps40961229
V	tls.handshake.extensions_supported_group	0x217	ntru_hrss701
V	tls.handshake.extensions_supported_group	0x2f17	p384_ntru_hrss701
V	tls.handshake.extensions_supported_group	0x246	ntru_hrss1373
V	tls.handshake.extensions_supported_group	0x2f46	p521_ntru_hrss1373
V	tls.handshake.extensions_supported_group	0x218	lightsaber
V	tls.handshake.extensions_supported_group	0x2f18	p256_lightsaber
V	tls.handshake.extensions_supported_group	0x219	saber
V	tls.handshake.extensions_supported_group	0x2f19	p384_saber
V	tls.handshake.extensions_supported_group	0x21a	firesaber
V	tls.handshake.extensions_supported_group	0x2f1a	p521_firesaber
V	tls.handshake.extensions_supported_group	0x21b	sidhp434
V	tls.handshake.extensions_supported_group	0x2f1b	p256_sidhp434
V	tls.handshake.extensions_supported_group	0x21c	sidhp503
V	tls.handshake.extensions_supported_group	0x2f1c	p256_sidhp503
V	tls.handshake.extensions_supported_group	0x21d	sidhp610
V	tls.handshake.extensions_supported_group	0x2f1d	p384_sidhp610
V	tls.handshake.extensions_supported_group	0x21e	sidhp751
V	tls.handshake.extensions_supported_group	0x2f1e	p521_sidhp751
V	tls.handshake.extensions_supported_group	0x21f	sikep434
V	tls.handshake.extensions_supported_group	0x2f1f	p256_sikep434
V	tls.handshake.extensions_supported_group	0x220	sikep503
V	tls.handshake.extensions_supported_group	0x2f20	p256_sikep503
V	tls.handshake.extensions_supported_group	0x221	sikep610
V	tls.handshake.extensions_supported_group	0x2f21	p384_sikep610
V	tls.handshake.extensions_supported_group	0x222	sikep751
V	tls.handshake.extensions_supported_group	0x2f22	p521_sikep751
V	tls.handshake.extensions_supported_group	0x238	bikel1
V	tls.handshake.extensions_supported_group	0x2f38	p256_bikel1
V	tls.handshake.extensions_supported_group	0x23b	bikel3
V	tls.handshake.extensions_supported_group	0x2f3b	p384_bikel3
V	tls.handshake.extensions_supported_group	0x23e	kyber90s512
V	tls.handshake.extensions_supported_group	0x2f3e	p256_kyber90s512
V	tls.handshake.extensions_supported_group	0x23f	kyber90s768
V	tls.handshake.extensions_supported_group	0x2f3f	p384_kyber90s768
V	tls.handshake.extensions_supported_group	0x240	kyber90s1024
V	tls.handshake.extensions_supported_group	0x2f40	p521_kyber90s1024
V	tls.handshake.extensions_supported_group	0x22c	hqc128
V	tls.handshake.extensions_supported_group	0x2f2c	p256_hqc128
V	tls.handshake.extensions_supported_group	0x22d	hqc192
V	tls.handshake.extensions_supported_group	0x2f2d	p384_hqc192
V	tls.handshake.extensions_supported_group	0x22e	hqc256
V	tls.handshake.extensions_supported_group	0x2f2e	p521_hqc256
V	tls.handshake.extensions_supported_group	0x22f	ntrulpr653
V	tls.handshake.extensions_supported_group	0x2f2f	p256_ntrulpr653
V	tls.handshake.extensions_supported_group	0x230	ntrulpr761
V	tls.handshake.extensions_supported_group	0x2f43	p256_ntrulpr761
V	tls.handshake.extensions_supported_group	0x231	ntrulpr857
V	tls.handshake.extensions_supported_group	0x2f31	p384_ntrulpr857
V	tls.handshake.extensions_supported_group	0x241	ntrulpr1277
V	tls.handshake.extensions_supported_group	0x2f41	p521_ntrulpr1277
V	tls.handshake.extensions_supported_group	0x232	sntrup653
V	tls.handshake.extensions_supported_group	0x2f32	p256_sntrup653
V	tls.handshake.extensions_supported_group	0x233	sntrup761
V	tls.handshake.extensions_supported_group	0x2f44	p256_sntrup761
V	tls.handshake.extensions_supported_group	0x234	sntrup857
V	tls.handshake.extensions_supported_group	0x2f34	p384_sntrup857
V	tls.handshake.extensions_supported_group	0x242	sntrup1277
V	tls.handshake.extensions_supported_group	0x2f42	p521_sntrup1277
V	tls.handshake.extensions_supported_group	0xa0a	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0x1a1a	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0x2a2a	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0x3a3a	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0x4a4a	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0x5a5a	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0x6a6a	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0x7a7a	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0x8a8a	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0x9a9a	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0xaaaa	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0xbaba	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0xcaca	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0xdada	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0xeaea	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0xfafa	Reserved (GREASE)
V	tls.handshake.extensions_supported_group	0xff01	arbitrary_explicit_prime_curves
V	tls.handshake.extensions_supported_group	0xff02	arbitrary_explicit_char2_curves
V	tls.handshake.extensions_ec_point_format	0	uncompressed
V	tls.handshake.extensions_ec_point_format	1	ansiX962_compressed_prime
V	tls.handshake.extensions_ec_point_format	2	ansiX962_compressed_char2
V	tls.handshake.extensions_key_share_group	1	sect163k1
V	tls.handshake.extensions_key_share_group	2	sect163r1
V	tls.handshake.extensions_key_share_group	3	sect163r2
V	tls.handshake.extensions_key_share_group	4	sect193r1
V	tls.handshake.extensions_key_share_group	5	sect193r2
V	tls.handshake.extensions_key_share_group	6	sect233k1
V	tls.handshake.extensions_key_share_group	7	sect233r1
V	tls.handshake.extensions_key_share_group	8	sect239k1
V	tls.handshake.extensions_key_share_group	9	sect283k1
V	tls.handshake.extensions_key_share_group	10	sect283r1
V	tls.handshake.extensions_key_share_group	11	sect409k1
V	tls.handshake.extensions_key_share_group	12	sect409r1
V	tls.handshake.extensions_key_share_group	13	sect571k1
V	tls.handshake.extensions_key_share_group	14	sect571r1
V	tls.handshake.extensions_key_share_group	15	secp160k1
V	tls.handshake.extensions_key_share_group	16	secp160r1
V	tls.handshake.extensions_key_share_group	17	secp160r2
V	tls.handshake.extensions_key_share_group	18	secp192k1
V	tls.handshake.extensions_key_share_group	19	secp192r1
V	tls.handshake.extensions_key_share_group	20	secp224k1
V	tls.handshake.extensions_key_share_group	21	secp224r1
V	tls.handshake.extensions_key_share_group	22	secp256k1
V	tls.handshake.extensions_key_share_group	23	secp256r1
V	tls.handshake.extensions_key_share_group	24	secp384r1
V	tls.handshake.extensions_key_share_group	25	secp521r1
V	tls.handshake.extensions_key_share_group	26	brainpoolP256r1
V	tls.handshake.extensions_key_share_group	27	brainpoolP384r1
V	tls.handshake.extensions_key_share_group	28	brainpoolP512r1
V	tls.handshake.extensions_key_share_group	29	x25519
V	tls.handshake.extensions_key_share_group	30	x448
V	tls.handshake.extensions_key_share_group	41	curveSM2
V	tls.handshake.extensions_key_share_group	256	ffdhe2048
V	tls.handshake.extensions_key_share_group	257	ffdhe3072
V	tls.handshake.extensions_key_share_group	258	ffdhe4096
V	tls.handshake.extensions_key_share_group	259	ffdhe6144
V	tls.handshake.extensions_key_share_group	260	ffdhe8192
V	tls.handshake.extensions_key_share_group	512	frodo640aes
V	tls.handshake.extensions_key_share_group	12032	p256_frodo640aes
V	tls.handshake.extensions_key_share_group	513	frodo640shake
V	tls.handshake.extensions_key_share_group	12033	p256_frodo640shake
V	tls.handshake.extensions_key_share_group	514	frodo976aes
V	tls.handshake.extensions_key_share_group	12034	p384_frodo976aes
V	tls.handshake.extensions_key_share_group	515	frodo976shake
V	tls.handshake.extensions_key_share_group	12035	p384_frodo976shake
V	tls.handshake.extensions_key_share_group	516	frodo1344aes
V	tls.handshake.extensions_key_share_group	12036	p521_frodo1344aes
V	tls.handshake.extensions_key_share_group	517	frodo1344shake
V	tls.handshake.extensions_key_share_group	12037	p521_frodo1344shake
V	tls.handshake.extensions_key_share_group	570	kyber512
V	tls.handshake.extensions_key_share_group	12090	p256_kyber512
V	tls.handshake.extensions_key_share_group	572	kyber768
V	tls.handshake.extensions_key_share_group	12092	p384_kyber768
V	tls.handshake.extensions_key_share_group	573	kyber1024
V	tls.handshake.extensions_key_share_group	12093	p521_kyber1024
V	tls.handshake.extensions_key_share_group	532	ntru_hps2048509
V	tls.handshake.extensions_key_share_group	12052	p256_ntru_hps2048509
V	tls.handshake.extensions_key_share_group	533	ntru_hps2048677
V	tls.handshake.extensions_key_share_group	12053	p384_ntru_hps2048677
V	tls.handshake.extensions_key_share_group	534	ntru_hps4096821
V	tls.handshake.extensions_key_share_group	12054	p521_ntru_hps4096821
V	tls.handshake.extensions_key_share_group	581	ntru_hps40961229
V	tls.handshake.extensions_key_share_group	12101	p521_ntru_hps40961229
V	tls.handshake.extensions_key_share_group	535	ntru_hrss701
V	tls.handshake.extensions_key_share_group	12055	p384_ntru_hrss701
V	tls.handshake.extensions_key_share_group	582	ntru_hrss1373
V	tls.handshake.extensions_key_share_group	12102	p521_ntru_hrss1373
V	tls.handshake.extensions_key_share_group	536	lightsaber
V	tls.handshake.extensions_key_share_group	12056	p256_lightsaber
V	tls.handshake.extensions_key_share_group	537	saber
V	tls.handshake.extensions_key_share_group	12057	p384_saber
V	tls.handshake.extensions_key_share_group	538	firesaber
V	tls.handshake.extensions_key_share_group	12058	p521_firesaber
V	tls.handshake.extensions_key_share_group	539	sidhp434
V	tls.handshake.extensions_key_share_group	12059	p256_sidhp434
V	tls.handshake.extensions_key_share_group	540	sidhp503
V	tls.handshake.extensions_key_share_group	12060	p256_sidhp503
V	tls.handshake.extensions_key_share_group	541	sidhp610
V	tls.handshake.extensions_key_share_group	12061	p384_sidhp610
V	tls.handshake.extensions_key_share_group	542	sidhp751
V	tls.handshake.extensions_key_share_group	12062	p521_sidhp751
V	tls.handshake.extensions_key_share_group	543	sikep434
V	tls.handshake.extensions_key_share_group	12063	p256_sikep434
V	tls.handshake.extensions_key_share_group	544	sikep503
V	tls.handshake.extensions_key_share_group	12064	p256_sikep503
V	tls.handshake.extensions_key_share_group	545	sikep610
V	tls.handshake.extensions_key_share_group	12065	p384_sikep610
V	tls.handshake.extensions_key_share_group	546	sikep751
V	tls.handshake.extensions_key_share_group	12066	p521_sikep751
V	tls.handshake.extensions_key_share_group	568	bikel1
V	tls.handshake.extensions_key_share_group	12088	p256_bikel1
V	tls.handshake.extensions_key_share_group	571	bikel3
V	tls.handshake.extensions_key_share_group	12091	p384_bikel3
V	tls.handshake.extensions_key_share_group	574	kyber90s512
V	tls.handshake.extensions_key_share_group	12094	p256_kyber90s512
V	tls.handshake.extensions_key_share_group	575	kyber90s768
V	tls.handshake.extensions_key_share_group	12095	p384_kyber90s768
V	tls.handshake.extensions_key_share_group	576	kyber90s1024
V	tls.handshake.extensions_key_share_group	12096	p521_kyber90s1024
V	tls.handshake.extensions_key_share_group	556	hqc128
V	tls.handshake.extensions_key_share_group	12076	p256_hqc128
V	tls.handshake.extensions_key_share_group	557	hqc192
V	tls.handshake.extensions_key_share_group	12077	p384_hqc192
V	tls.handshake.extensions_key_share_group	558	hqc256
V	tls.handshake.extensions_key_share_group	12078	p521_hqc256
V	tls.handshake.extensions_key_share_group	559	ntrulpr653
V	tls.handshake.extensions_key_share_group	12079	p256_ntrulpr653
V	tls.handshake.extensions_key_share_group	560	ntrulpr761
V	tls.handshake.extensions_key_share_group	12099	p256_ntrulpr761
V	tls.handshake.extensions_key_share_group	561	ntrulpr857
V	tls.handshake.extensions_key_share_group	12081	p384_ntrulpr857
V	tls.handshake.extensions_key_share_group	577	ntrulpr1277
V	tls.handshake.extensions_key_share_group	12097	p521_ntrulpr1277
V	tls.handshake.extensions_key_share_group	562	sntrup653
V	tls.handshake.extensions_key_share_group	12082	p256_sntrup653
V	tls.handshake.extensions_key_share_group	563	sntrup761
V	tls.handshake.extensions_key_share_group	12100	p256_sntrup761
V	tls.handshake.extensions_key_share_group	564	sntrup857
V	tls.handshake.extensions_key_share_group	12084	p384_sntrup857
V	tls.handshake.extensions_key_share_group	578	sntrup1277
V	tls.handshake.extensions_key_share_group	12098	p521_sntrup1277
V	tls.handshake.extensions_key_share_group	2570	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	6682	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	10794	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	14906	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	19018	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	23130	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	27242	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	31354	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	35466	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	39578	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	43690	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	47802	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	51914	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	56026	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	60138	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	64250	Reserved (GREASE)
V	tls.handshake.extensions_key_share_group	65281	arbitrary_explicit_prime_curves
V	tls.handshake.extensions_key_share_group	65282	arbitrary_explicit_char2_curves
V	tls.handshake.extensions_key_share_selected_group	1	sect163k1
V	tls.handshake.extensions_key_share_selected_group	2	sect163r1
V	tls.handshake.extensions_key_share_selected_group	3	sect163r2
V	tls.handshake.extensions_key_share_selected_group	4	sect193r1
V	tls.handshake.extensions_key_share_selected_group	5	sect193r2
V	tls.handshake.extensions_key_share_selected_group	6	sect233k1
V	tls.handshake.extensions_key_share_selected_group	7	sect233r1
V	tls.handshake.extensions_key_share_selected_group	8	sect239k1
V	tls.handshake.extensions_key_share_selected_group	9	sect283k1
V	tls.handshake.extensions_key_share_selected_group	10	sect283r1
V	tls.handshake.extensions_key_share_selected_group	11	sect409k1
V	tls.handshake.extensions_key_share_selected_group	12	sect409r1
V	tls.handshake.extensions_key_share_selected_group	13	sect571k1
V	tls.handshake.extensions_key_share_selected_group	14	sect571r1
V	tls.handshake.extensions_key_share_selected_group	15	secp160k1
V	tls.handshake.extensions_key_share_selected_group	16	secp160r1
V	tls.handshake.extensions_key_share_selected_group	17	secp160r2
V	tls.handshake.extensions_key_share_selected_group	18	secp192k1
V	tls.handshake.extensions_key_share_selected_group	19	secp192r1
V	tls.handshake.extensions_key_share_selected_group	20	secp224k1
V	tls.handshake.extensions_key_share_selected_group	21	secp224r1
V	tls.handshake.extensions_key_share_selected_group	22	secp256k1
V	tls.handshake.extensions_key_share_selected_group	23	secp256r1
V	tls.handshake.extensions_key_share_selected_group	24	secp384r1
V	tls.handshake.extensions_key_share_selected_group	25	secp521r1
V	tls.handshake.extensions_key_share_selected_group	26	brainpoolP256r1
V	tls.handshake.extensions_key_share_selected_group	27	brainpoolP384r1
V	tls.handshake.extensions_key_share_selected_group	28	brainpoolP512r1
V	tls.handshake.extensions_key_share_selected_group	29	x25519
V	tls.handshake.extensions_key_share_selected_group	30	x448
V	tls.handshake.extensions_key_share_selected_group	41	curveSM2
V	tls.handshake.extensions_key_share_selected_group	256	ffdhe2048
V	tls.handshake.extensions_key_share_selected_group	257	ffdhe3072
V	tls.handshake.extensions_key_share_selected_group	258	ffdhe4096
V	tls.handshake.extensions_key_share_selected_group	259	ffdhe6144
V	tls.handshake.extensions_key_share_selected_group	260	ffdhe8192
V	tls.handshake.extensions_key_share_selected_group	512	frodo640aes
V	tls.handshake.extensions_key_share_selected_group	12032	p256_frodo640aes
V	tls.handshake.extensions_key_share_selected_group	513	frodo640shake
V	tls.handshake.extensions_key_share_selected_group	12033	p256_frodo640shake
V	tls.handshake.extensions_key_share_selected_group	514	frodo976aes
V	tls.handshake.extensions_key_share_selected_group	12034	p384_frodo976aes
V	tls.handshake.extensions_key_share_selected_group	515	frodo976shake
V	tls.handshake.extensions_key_share_selected_group	12035	p384_frodo976shake
V	tls.handshake.extensions_key_share_selected_group	516	frodo1344aes
V	tls.handshake.extensions_key_share_selected_group	12036	p521_frodo1344aes
V	tls.handshake.extensions_key_share_selected_group	517	frodo1344shake
V	tls.handshake.extensions_key_share_selected_group	12037	p521_frodo1344shake
V	tls.handshake.extensions_key_share_selected_group	570	kyber512
V	tls.handshake.extensions_key_share_selected_group	12090	p256_kyber512
V	tls.handshake.extensions_key_share_selected_group	572	kyber768
V	tls.handshake.extensions_key_share_selected_group	12092	p384_kyber768
V	tls.handshake.extensions_key_share_selected_group	573	kyber1024
V	tls.handshake.extensions_key_share_selected_group	12093	p521_kyber1024
V	tls.handshake.extensions_key_share_selected_group	532	ntru_hps2048509
V	tls.handshake.extensions_key_share_selected_group	12052	p256_ntru_hps2048509
V	tls.handshake.extensions_key_share_selected_group	533	ntru_hps2048677
V	tls.handshake.extensions_key_share_selected_group	12053	p384_ntru_hps2048677
V	tls.handshake.extensions_key_share_selected_group	534	ntru_hps4096821
V	tls.handshake.extensions_key_share_selected_group	12054	p521_ntru_hps4096821
V	tls.handshake.extensions_key_share_selected_group	581	ntru_hps40961229
V	tls.handshake.extensions_key_share_selected_group	12101	p521_ntru_hps40961229
V	tls.handshake.extensions_key_share_selected_group	535	ntru_hrss701
V	tls.handshake.extensions_key_share_selected_group	12055	p384_ntru_hrss701
V	tls.handshake.extensions_key_share_selected_group	582	ntru_hrss1373
V	tls.handshake.extensions_key_share_selected_group	12102	p521_ntru_hrss1373
V	tls.handshake.extensions_key_share_selected_group	536	lightsaber
V	tls.handshake.extensions_key_share_selected_group	12056	p256_lightsaber
V	tls.handshake.extensions_key_share_selected_group	537	saber
V	tls.handshake.extensions_key_share_selected_group	12057	p384_saber
V	tls.handshake.extensions_key_share_selected_group	538	firesaber
V	tls.handshake.extensions_key_share_selected_group	12058	p521_firesaber
V	tls.handshake.extensions_key_share_selected_group	539	sidhp434
V	tls.handshake.extensions_key_share_selected_group	12059	p256_sidhp434
V	tls.handshake.extensions_key_share_selected_group	540	sidhp503
V	tls.handshake.extensions_key_share_selected_group	12060	p256_sidhp503
V	tls.handshake.extensions_key_share_selected_group	541	sidhp610
V	tls.handshake.extensions_key_share_selected_group	12061	p384_sidhp610
V	tls.handshake.extensions_key_share_selected_group	542	sidhp751
V	tls.handshake.extensions_key_share_selected_group	12062	p521_sidhp751
V	tls.handshake.extensions_key_share_selected_group	543	sikep434
V	tls.handshake.extensions_key_share_selected_group	12063	p256_sikep434
V	tls.handshake.extensions_key_share_selected_group	544	sikep503
V	tls.handshake.extensions_key_share_selected_group	12064	p256_sikep503
V	tls.handshake.extensions_key_share_selected_group	545	sikep610
V	tls.handshake.extensions_key_share_selected_group	12065	p384_sikep610
V	tls.handshake.extensions_key_share_selected_group	546	sikep751
V	tls.handshake.extensions_key_share_selected_group	12066	p521_sikep751
V	tls.handshake.extensions_key_share_selected_group	568	bikel1
V	tls.handshake.extensions_key_share_selected_group	12088	p256_bikel1
V	tls.handshake.extensions_key_share_selected_group	571	bikel3
V	tls.handshake.extensions_key_share_selected_group	12091	p384_bikel3
V	tls.handshake.extensions_key_share_selected_group	574	kyber90s512
V	tls.handshake.extensions_key_share_selected_group	12094	p256_kyber90s512
V	tls.handshake.extensions_key_share_selected_group	575	kyber90s768
V	tls.handshake.extensions_key_share_selected_group	12095	p384_kyber90s768
V	tls.handshake.extensions_key_share_selected_group	576	kyber90s1024
V	tls.handshake.extensions_key_share_selected_group	12096	p521_kyber90s1024
V	tls.handshake.extensions_key_share_selected_group	556	hqc128
V	tls.handshake.extensions_key_share_selected_group	12076	p256_hqc128
V	tls.handshake.extensions_key_share_selected_group	557	hqc192
V	tls.handshake.extensions_key_share_selected_group	12077	p384_hqc192
V	tls.handshake.extensions_key_share_selected_group	558	hqc256
V	tls.handshake.extensions_key_share_selected_group	12078	p521_hqc256
V	tls.handshake.extensions_key_share_selected_group	559	ntrulpr653
V	tls.handshake.extensions_key_share_selected_group	12079	p256_ntrulpr653
V	tls.handshake.extensions_key_share_selected_group	560	ntrulpr761
V	tls.handshake.extensions_key_share_selected_group	12099	p256_ntrulpr761
V	tls.handshake.extensions_key_share_selected_group	561	ntrulpr857
V	tls.handshake.extensions_key_share_selected_group	12081	p384_ntrulpr857
V	tls.handshake.extensions_key_share_selected_group	577	ntrulpr1277
V	tls.handshake.extensions_key_share_selected_group	12097	p521_ntrulpr1277
V	tls.handshake.extensions_key_share_selected_group	562	sntrup653
V	tls.handshake.extensions_key_share_selected_group	12082	p256_sntrup653
V	tls.handshake.extensions_key_share_selected_group	563	sntrup761
V	tls.handshake.extensions_key_share_selected_group	12100	p256_sntrup761
V	tls.handshake.extensions_key_share_selected_group	564	sntrup857
V	tls.handshake.extensions_key_share_selected_group	12084	p384_sntrup857
V	tls.handshake.extensions_key_share_selected_group	578	sntrup1277
V	tls.handshake.extensions_key_share_selected_group	12098	p521_sntrup1277
V	tls.handshake.extensions_key_share_selected_group	2570	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	6682	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	10794	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	14906	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	19018	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	23130	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	27242	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	31354	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	35466	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	39578	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	43690	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	47802	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	51914	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	56026	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	60138	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	64250	Reserved (GREASE)
V	tls.handshake.extensions_key_share_selected_group	65281	arbitrary_explicit_prime_curves
V	tls.handshake.extensions_key_share_selected_group	65282	arbitrary_explicit_char2_curves
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
V	tls.handshake.server_named_curve	0x1	sect163k1
V	tls.handshake.server_named_curve	0x2	sect163r1
V	tls.handshake.server_named_curve	0x3	sect163r2
V	tls.handshake.server_named_curve	0x4	sect193r1
V	tls.handshake.server_named_curve	0x5	sect193r2
V	tls.handshake.server_named_curve	0x6	sect233k1
V	tls.handshake.server_named_curve	0x7	sect233r1
V	tls.handshake.server_named_curve	0x8	sect239k1
V	tls.handshake.server_named_curve	0x9	sect283k1
V	tls.handshake.server_named_curve	0xa	sect283r1
V	tls.handshake.server_named_curve	0xb	sect409k1
V	tls.handshake.server_named_curve	0xc	sect409r1
V	tls.handshake.server_named_curve	0xd	sect571k1
V	tls.handshake.server_named_curve	0xe	sect571r1
V	tls.handshake.server_named_curve	0xf	secp160k1
V	tls.handshake.server_named_curve	0x10	secp160r1
V	tls.handshake.server_named_curve	0x11	secp160r2
V	tls.handshake.server_named_curve	0x12	secp192k1
V	tls.handshake.server_named_curve	0x13	secp192r1
V	tls.handshake.server_named_curve	0x14	secp224k1
V	tls.handshake.server_named_curve	0x15	secp224r1
V	tls.handshake.server_named_curve	0x16	secp256k1
V	tls.handshake.server_named_curve	0x17	secp256r1
V	tls.handshake.server_named_curve	0x18	secp384r1
V	tls.handshake.server_named_curve	0x19	secp521r1
V	tls.handshake.server_named_curve	0x1a	brainpoolP256r1
V	tls.handshake.server_named_curve	0x1b	brainpoolP384r1
V	tls.handshake.server_named_curve	0x1c	brainpoolP512r1
V	tls.handshake.server_named_curve	0x1d	x25519
V	tls.handshake.server_named_curve	0x1e	x448
V	tls.handshake.server_named_curve	0x29	curveSM2
V	tls.handshake.server_named_curve	0x100	ffdhe2048
V	tls.handshake.server_named_curve	0x101	ffdhe3072
V	tls.handshake.server_named_curve	0x102	ffdhe4096
V	tls.handshake.server_named_curve	0x103	ffdhe6144
V	tls.handshake.server_named_curve	0x104	ffdhe8192
V	tls.handshake.server_named_curve	0x200	frodo640aes
V	tls.handshake.server_named_curve	0x2f00	p256_frodo640aes
V	tls.handshake.server_named_curve	0x201	frodo640shake
V	tls.handshake.server_named_curve	0x2f01	p256_frodo640shake
V	tls.handshake.server_named_curve	0x202	frodo976aes
V	tls.handshake.server_named_curve	0x2f02	p384_frodo976aes
V	tls.handshake.server_named_curve	0x203	frodo976shake
V	tls.handshake.server_named_curve	0x2f03	p384_frodo976shake
V	tls.handshake.server_named_curve	0x204	frodo1344aes
V	tls.handshake.server_named_curve	0x2f04	p521_frodo1344aes
V	tls.handshake.server_named_curve	0x205	frodo1344shake
V	tls.handshake.server_named_curve	0x2f05	p521_frodo1344shake
V	tls.handshake.server_named_curve	0x23a	kyber512
V	tls.handshake.server_named_curve	0x2f3a	p256_kyber512
V	tls.handshake.server_named_curve	0x23c	kyber768
V	tls.handshake.server_named_curve	0x2f3c	p384_kyber768
V	tls.handshake.server_named_curve	0x23d	kyber1024
V	tls.handshake.server_named_curve	0x2f3d	p521_kyber1024
V	tls.handshake.server_named_curve	0x214	ntru_hps2048509
V	tls.handshake.server_named_curve	0x2f14	p256_ntru_hps2048509
V	tls.handshake.server_named_curve	0x215	ntru_hps2048677
V	tls.handshake.server_named_curve	0x2f15	p384_ntru_hps2048677
V	tls.handshake.server_named_curve	0x216	ntru_hps4096821
V	tls.handshake.server_named_curve	0x2f16	p521_ntru_hps4096821
V	tls.handshake.server_named_curve	0x245	ntru_hps40961229
V	tls.handshake.server_named_curve	0x2f45	p521_ntru_hps40961229
V	tls.handshake.server_named_curve	0x217	ntru_hrss701
V	tls.handshake.server_named_curve	0x2f17	p384_ntru_hrss701
V	tls.handshake.server_named_curve	0x246	ntru_hrss1373
V	tls.handshake.server_named_curve	0x2f46	p521_ntru_hrss1373
V	tls.handshake.server_named_curve	0x218	lightsaber
V	tls.handshake.server_named_curve	0x2f18	p256_lightsaber
V	tls.handshake.server_named_curve	0x219	saber
V	tls.handshake.server_named_curve	0x2f19	p384_saber
V	tls.handshake.server_named_curve	0x21a	firesaber
V	tls.handshake.server_named_curve	0x2f1a	p521_firesaber
V	tls.handshake.server_named_curve	0x21b	sidhp434
V	tls.handshake.server_named_curve	0x2f1b	p256_sidhp434
V	tls.handshake.server_named_curve	0x21c	sidhp503
V	tls.handshake.server_named_curve	0x2f1c	p256_sidhp503
V	tls.handshake.server_named_curve	0x21d	sidhp610
V	tls.handshake.server_named_curve	0x2f1d	p384_sidhp610
V	tls.handshake.server_named_curve	0x21e	sidhp751
V	tls.handshake.server_named_curve	0x2f1e	p521_sidhp751
V	tls.handshake.server_named_curve	0x21f	sikep434
V	tls.handshake.server_named_curve	0x2f1f	p256_sikep434
V	tls.handshake.server_named_curve	0x220	sikep503
V	tls.handshake.server_named_curve	0x2f20	p256_sikep503
V	tls.handshake.server_named_curve	0x221	sikep610
V	tls.handshake.server_named_curve	0x2f21	p384_sikep610
V	tls.handshake.server_named_curve	0x222	sikep751
V	tls.handshake.server_named_curve	0x2f22	p521_sikep751
V	tls.handshake.server_named_curve	0x238	bikel1
V	tls.handshake.server_named_curve	0x2f38	p256_bikel1
V	tls.handshake.server_named_curve	0x23b	bikel3
V	tls.handshake.server_named_curve	0x2f3b	p384_bikel3
V	tls.handshake.server_named_curve	0x23e	kyber90s512
V	tls.handshake.server_named_curve	0x2f3e	p256_kyber90s512
V	tls.handshake.server_named_curve	0x23f	kyber90s768
V	tls.handshake.server_named_curve	0x2f3f	p384_kyber90s768
V	tls.handshake.server_named_curve	0x240	kyber90s1024
V	tls.handshake.server_named_curve	0x2f40	p521_kyber90s1024
V	tls.handshake.server_named_curve	0x22c	hqc128
V	tls.handshake.server_named_curve	0x2f2c	p256_hqc128
V	tls.handshake.server_named_curve	0x22d	hqc192
V	tls.handshake.server_named_curve	0x2f2d	p384_hqc192
V	tls.handshake.server_named_curve	0x22e	hqc256
V	tls.handshake.server_named_curve	0x2f2e	p521_hqc256
V	tls.handshake.server_named_curve	0x22f	ntrulpr653
V	tls.handshake.server_named_curve	0x2f2f	p256_ntrulpr653
V	tls.handshake.server_named_curve	0x230	ntrulpr761
V	tls.handshake.server_named_curve	0x2f43	p256_ntrulpr761
V	tls.handshake.server_named_curve	0x231	ntrulpr857
V	tls.handshake.server_named_curve	0x2f31	p384_ntrulpr857
V	tls.handshake.server_named_curve	0x241	ntrulpr1277
V	tls.handshake.server_named_curve	0x2f41	p521_ntrulpr1277
V	tls.handshake.server_named_curve	0x232	sntrup653
V	tls.handshake.server_named_curve	0x2f32	p256_sntrup653
V	tls.handshake.server_named_curve	0x233	sntrup761
V	tls.handshake.server_named_curve	0x2f44	p256_sntrup761
V	tls.handshake.server_named_curve	0x234	sntrup857
V	tls.handshake.server_named_curve	0x2f34	p384_sntrup857
V	tls.handshake.server_named_curve	0x242	sntrup1277
V	tls.handshake.server_named_curve	0x2f42	p521_sntrup1277
V	tls.handshake.server_named_curve	0xa0a	Reserved (GREASE)
V	tls.handshake.server_named_curve	0x1a1a	Reserved (GREASE)
V	tls.handshake.server_named_curve	0x2a2a	Reserved (GREASE)
V	tls.handshake.server_named_curve	0x3a3a	Reserved (GREASE)
V	tls.handshake.server_named_curve	0x4a4a	Reserved (GREASE)
V	tls.handshake.server_named_curve	0x5a5a	Reserved (GREASE)
V	tls.handshake.server_named_curve	0x6a6a	Reserved (GREASE)
V	tls.handshake.server_named_curve	0x7a7a	Reserved (GREASE)
V	tls.handshake.server_named_curve	0x8a8a	Reserved (GREASE)
V	tls.handshake.server_named_curve	0x9a9a	Reserved (GREASE)
V	tls.handshake.server_named_curve	0xaaaa	Reserved (GREASE)
V	tls.handshake.server_named_curve	0xbaba	Reserved (GREASE)
V	tls.handshake.server_named_curve	0xcaca	Reserved (GREASE)
V	tls.handshake.server_named_curve	0xdada	Reserved (GREASE)
V	tls.handshake.server_named_curve	0xeaea	Reserved (GREASE)
V	tls.handshake.server_named_curve	0xfafa	Reserved (GREASE)
V	tls.handshake.server_named_curve	0xff01	arbitrary_explicit_prime_curves
V	tls.handshake.server_named_curve	0xff02	arbitrary_explicit_char2_curves
V	tls.handshake.extension.heartbeat.mode	1	Peer allowed to send requests
V	tls.handshake.extension.heartbeat.mode	2	Peer not allowed to send requests
V	tls.handshake.version	0x2	SSL 2.0
V	tls.handshake.version	0x300	SSL 3.0
V	tls.handshake.version	0x301	TLS 1.0
V	tls.handshake.version	0x101	GMTLS
V	tls.handshake.version	0x302	TLS 1.1
V	tls.handshake.version	0x303	TLS 1.2
V	tls.handshake.version	0x304	TLS 1.3
V	tls.handshake.version	0x7f0e	TLS 1.3 (draft 14)
V	tls.handshake.version	0x7f0f	TLS 1.3 (draft 15)
V	tls.handshake.version	0x7f10	TLS 1.3 (draft 16)
V	tls.handshake.version	0x7f11	TLS 1.3 (draft 17)
V	tls.handshake.version	0x7f12	TLS 1.3 (draft 18)
V	tls.handshake.version	0x7f13	TLS 1.3 (draft 19)
V	tls.handshake.version	0x7f14	TLS 1.3 (draft 20)
V	tls.handshake.version	0x7f15	TLS 1.3 (draft 21)
V	tls.handshake.version	0x7f16	TLS 1.3 (draft 22)
V	tls.handshake.version	0x7f17	TLS 1.3 (draft 23)
V	tls.handshake.version	0x7f18	TLS 1.3 (draft 24)
V	tls.handshake.version	0x7f19	TLS 1.3 (draft 25)
V	tls.handshake.version	0x7f1a	TLS 1.3 (draft 26)
V	tls.handshake.version	0x7f1b	TLS 1.3 (draft 27)
V	tls.handshake.version	0x7f1c	TLS 1.3 (draft 28)
V	tls.handshake.version	0xfb17	TLS 1.3 (Facebook draft 23)
V	tls.handshake.version	0xfb1a	TLS 1.3 (Facebook draft 26)
V	tls.handshake.version	0x100	DTLS 1.0 (OpenSSL pre 0.9.8f)
V	tls.handshake.version	0xfeff	DTLS 1.0
V	tls.handshake.version	0xfefd	DTLS 1.2
V	tls.handshake.version	0xa0a	Reserved (GREASE)
V	tls.handshake.version	0x1a1a	Reserved (GREASE)
V	tls.handshake.version	0x2a2a	Reserved (GREASE)
V	tls.handshake.version	0x3a3a	Reserved (GREASE)
V	tls.handshake.version	0x4a4a	Reserved (GREASE)
V	tls.handshake.version	0x5a5a	Reserved (GREASE)
V	tls.handshake.version	0x6a6a	Reserved (GREASE)
V	tls.handshake.version	0x7a7a	Reserved (GREASE)
V	tls.handshake.version	0x8a8a	Reserved (GREASE)
V	tls.handshake.version	0x9a9a	Reserved (GREASE)
V	tls.handshake.version	0xaaaa	Reserved (GREASE)
V	tls.handshake.version	0xbaba	Reserved (GREASE)
V	tls.handshake.version	0xcaca	Reserved (GREASE)
V	tls.handshake.version	0xdada	Reserved (GREASE)
V	tls.handshake.version	0xeaea	Reserved (GREASE)
V	tls.handshake.version	0xfafa	Reserved (GREASE)
V	tls.handshake.version	0x2	SSL 2.0
V	tls.handshake.version	0x300	SSL 3.0
V	tls.handshake.version	0x301	TLS 1.0
V	tls.handshake.version	0x101	GMTLS
V	tls.handshake.version	0x302	TLS 1.1
V	tls.handshake.version	0x303	TLS 1.2
V	tls.handshake.version	0x304	TLS 1.3
V	tls.handshake.version	0x7f0e	TLS 1.3 (draft 14)
V	tls.handshake.version	0x7f0f	TLS 1.3 (draft 15)
V	tls.handshake.version	0x7f10	TLS 1.3 (draft 16)
V	tls.handshake.version	0x7f11	TLS 1.3 (draft 17)
V	tls.handshake.version	0x7f12	TLS 1.3 (draft 18)
V	tls.handshake.version	0x7f13	TLS 1.3 (draft 19)
V	tls.handshake.version	0x7f14	TLS 1.3 (draft 20)
V	tls.handshake.version	0x7f15	TLS 1.3 (draft 21)
V	tls.handshake.version	0x7f16	TLS 1.3 (draft 22)
V	tls.handshake.version	0x7f17	TLS 1.3 (draft 23)
V	tls.handshake.version	0x7f18	TLS 1.3 (draft 24)
V	tls.handshake.version	0x7f19	TLS 1.3 (draft 25)
V	tls.handshake.version	0x7f1a	TLS 1.3 (draft 26)
V	tls.handshake.version	0x7f1b	TLS 1.3 (draft 27)
V	tls.handshake.version	0x7f1c	TLS 1.3 (draft 28)
V	tls.handshake.version	0xfb17	TLS 1.3 (Facebook draft 23)
V	tls.handshake.version	0xfb1a	TLS 1.3 (Facebook draft 26)
V	tls.handshake.version	0x100	DTLS 1.0 (OpenSSL pre 0.9.8f)
V	tls.handshake.version	0xfeff	DTLS 1.0
V	tls.handshake.version	0xfefd	DTLS 1.2
V	tls.handshake.version	0xa0a	Reserved (GREASE)
V	tls.handshake.version	0x1a1a	Reserved (GREASE)
V	tls.handshake.version	0x2a2a	Reserved (GREASE)
V	tls.handshake.version	0x3a3a	Reserved (GREASE)
V	tls.handshake.version	0x4a4a	Reserved (GREASE)
V	tls.handshake.version	0x5a5a	Reserved (GREASE)
V	tls.handshake.version	0x6a6a	Reserved (GREASE)
V	tls.handshake.version	0x7a7a	Reserved (GREASE)
V	tls.handshake.version	0x8a8a	Reserved (GREASE)
V	tls.handshake.version	0x9a9a	Reserved (GREASE)
V	tls.handshake.version	0xaaaa	Reserved (GREASE)
V	tls.handshake.version	0xbaba	Reserved (GREASE)
V	tls.handshake.version	0xcaca	Reserved (GREASE)
V	tls.handshake.version	0xdada	Reserved (GREASE)
V	tls.handshake.version	0xeaea	Reserved (GREASE)
V	tls.handshake.version	0xfafa	Reserved (GREASE)
V	tls.handshake.comp_method	0	null
V	tls.handshake.comp_method	1	DEFLATE
V	tls.handshake.comp_method	64	LZS
V	tls.extension.psk_ke_mode	0	PSK-only key establishment (psk_ke)
V	tls.extension.psk_ke_mode	1	PSK with (EC)DHE key establishment (psk_dhe_ke)
V	tls.compress_certificate.algorithm	1	zlib
V	tls.compress_certificate.algorithm	2	brotli
V	tls.compress_certificate.algorithm	3	zstd
`;
