// What numbers of TLS are called, as `tshark -G values` lists them.

/** Lines of the declaration (host/plugin/ABI.md). */
export const CIPHERS_MORE: string = `V	tls.handshake.ciphersuite	57367	IBC_SM4_CBC_SM3
V	tls.handshake.ciphersuite	57369	RSA_SM4_CBC_SM3
V	tls.handshake.ciphersuite	57370	RSA_SM4_CBC_SHA1
V	tls.handshake.ciphersuite	57372	RSA_SM4_CBC_SHA256
V	tls.handshake.ciphersuite	57425	ECDHE_SM4_GCM_SM3
V	tls.handshake.ciphersuite	57427	ECC_SM4_GCM_SM3
V	tls.handshake.ciphersuite	57429	IBSDH_SM4_GCM_SM3
V	tls.handshake.ciphersuite	57431	IBC_SM4_GCM_SM3
V	tls.handshake.ciphersuite	57433	RSA_SM4_GCM_SM3
V	tls.handshake.ciphersuite	57434	RSA_SM4_GCM_SHA256
V	tls.handshake.ciphersuite	58384	TLS_RSA_WITH_ESTREAM_SALSA20_SHA1
V	tls.handshake.ciphersuite	58385	TLS_RSA_WITH_SALSA20_SHA1
V	tls.handshake.ciphersuite	58386	TLS_ECDHE_RSA_WITH_ESTREAM_SALSA20_SHA1
V	tls.handshake.ciphersuite	58387	TLS_ECDHE_RSA_WITH_SALSA20_SHA1
V	tls.handshake.ciphersuite	58388	TLS_ECDHE_ECDSA_WITH_ESTREAM_SALSA20_SHA1
V	tls.handshake.ciphersuite	58389	TLS_ECDHE_ECDSA_WITH_SALSA20_SHA1
V	tls.handshake.ciphersuite	58390	TLS_PSK_WITH_ESTREAM_SALSA20_SHA1
V	tls.handshake.ciphersuite	58391	TLS_PSK_WITH_SALSA20_SHA1
V	tls.handshake.ciphersuite	58392	TLS_ECDHE_PSK_WITH_ESTREAM_SALSA20_SHA1
V	tls.handshake.ciphersuite	58393	TLS_ECDHE_PSK_WITH_SALSA20_SHA1
V	tls.handshake.ciphersuite	58394	TLS_RSA_PSK_WITH_ESTREAM_SALSA20_SHA1
V	tls.handshake.ciphersuite	58395	TLS_RSA_PSK_WITH_SALSA20_SHA1
V	tls.handshake.ciphersuite	58396	TLS_DHE_PSK_WITH_ESTREAM_SALSA20_SHA1
V	tls.handshake.ciphersuite	58397	TLS_DHE_PSK_WITH_SALSA20_SHA1
V	tls.handshake.ciphersuite	58398	TLS_DHE_RSA_WITH_ESTREAM_SALSA20_SHA1
V	tls.handshake.ciphersuite	58399	TLS_DHE_RSA_WITH_SALSA20_SHA1
V	tls.handshake.ciphersuite	60138	Reserved (GREASE)
V	tls.handshake.ciphersuite	64250	Reserved (GREASE)
V	tls.handshake.ciphersuite	65278	SSL_RSA_FIPS_WITH_DES_CBC_SHA
V	tls.handshake.ciphersuite	65279	SSL_RSA_FIPS_WITH_3DES_EDE_CBC_SHA
V	tls.handshake.ciphersuite	65504	SSL_RSA_FIPS_WITH_3DES_EDE_CBC_SHA
V	tls.handshake.ciphersuite	65505	SSL_RSA_FIPS_WITH_DES_CBC_SHA
`;
