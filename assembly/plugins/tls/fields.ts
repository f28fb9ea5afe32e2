// Fields of TLS, as `tshark -G fields` lists them.

export const TLS: u32 = 0;
export const RECORD: u32 = 1;
export const RECORD_CONTENT_TYPE: u32 = 2;
export const RECORD_OPAQUE_TYPE: u32 = 3;
export const HANDSHAKE_TYPE: u32 = 4;
export const RECORD_VERSION: u32 = 5;
export const RECORD_LENGTH: u32 = 6;
export const APP_DATA: u32 = 7;
export const APP_DATA_PROTO: u32 = 8;
export const ALERT_MESSAGE: u32 = 9;
export const ALERT_MESSAGE_LEVEL: u32 = 10;
export const ALERT_MESSAGE_DESC: u32 = 11;
export const HANDSHAKE: u32 = 12;
export const HANDSHAKE_LENGTH: u32 = 13;
export const HANDSHAKE_CIPHERSPEC: u32 = 14;
export const HEARTBEAT_MESSAGE: u32 = 15;
export const HEARTBEAT_MESSAGE_TYPE: u32 = 16;
export const HEARTBEAT_MESSAGE_PAYLOAD_LENGTH: u32 = 17;
export const HEARTBEAT_MESSAGE_PAYLOAD: u32 = 18;
export const HEARTBEAT_MESSAGE_PADDING: u32 = 19;
export const HANDSHAKE_CHALLENGE: u32 = 20;
export const HANDSHAKE_CIPHER_SPEC_LEN: u32 = 21;
export const HANDSHAKE_SESSION_ID_LENGTH: u32 = 22;
export const HANDSHAKE_CHALLENGE_LENGTH: u32 = 23;
export const HANDSHAKE_CERT_TYPE: u32 = 24;
export const SEGMENT_COUNT: u32 = 25;
export const SEGMENT: u32 = 26;
export const SEGMENTS: u32 = 27;
export const REASSEMBLED_LENGTH: u32 = 28;
export const REASSEMBLED_DATA: u32 = 29;
export const SEGMENT_DATA: u32 = 30;
export const HANDSHAKE_FRAGMENT_COUNT: u32 = 31;
export const HANDSHAKE_FRAGMENT: u32 = 32;
export const HANDSHAKE_FRAGMENTS: u32 = 33;
export const CHANGE_CIPHER_SPEC: u32 = 34;
export const HANDSHAKE_EXTENSIONS_LENGTH: u32 = 35;
export const HANDSHAKE_EXTENSION_TYPE: u32 = 36;
export const HANDSHAKE_EXTENSION_LEN: u32 = 37;
export const HANDSHAKE_EXTENSION_DATA: u32 = 38;
export const HANDSHAKE_EXTENSIONS_SUPPORTED_GROUPS_LENGTH: u32 = 39;
export const HANDSHAKE_EXTENSIONS_SUPPORTED_GROUPS: u32 = 40;
export const HANDSHAKE_EXTENSIONS_SUPPORTED_GROUP: u32 = 41;
export const HANDSHAKE_EXTENSIONS_EC_POINT_FORMATS_LENGTH: u32 = 42;
export const HANDSHAKE_EXTENSIONS_EC_POINT_FORMATS: u32 = 43;
export const HANDSHAKE_EXTENSIONS_EC_POINT_FORMAT: u32 = 44;
export const HANDSHAKE_EXTENSIONS_ALPN_LEN: u32 = 45;
export const HANDSHAKE_EXTENSIONS_ALPN_LIST: u32 = 46;
export const HANDSHAKE_EXTENSIONS_ALPN_STR_LEN: u32 = 47;
export const HANDSHAKE_EXTENSIONS_ALPN_STR: u32 = 48;
export const HANDSHAKE_EXTENSIONS_NPN_STR_LEN: u32 = 49;
export const HANDSHAKE_EXTENSIONS_NPN: u32 = 50;
export const HANDSHAKE_EXTENSIONS_RENEG_INFO_LEN: u32 = 51;
export const HANDSHAKE_EXTENSIONS_KEY_SHARE_CLIENT_LENGTH: u32 = 52;
export const HANDSHAKE_EXTENSIONS_KEY_SHARE_GROUP: u32 = 53;
export const HANDSHAKE_EXTENSIONS_KEY_SHARE_KEY_EXCHANGE_LENGTH: u32 = 54;
export const HANDSHAKE_EXTENSIONS_KEY_SHARE_KEY_EXCHANGE: u32 = 55;
export const HANDSHAKE_EXTENSIONS_KEY_SHARE_SELECTED_GROUP: u32 = 56;
export const HANDSHAKE_EXTENSIONS_PSK_IDENTITIES_LENGTH: u32 = 57;
export const HANDSHAKE_EXTENSIONS_PSK_IDENTITY_IDENTITY_LENGTH: u32 = 58;
export const HANDSHAKE_EXTENSIONS_PSK_IDENTITY_IDENTITY: u32 = 59;
export const HANDSHAKE_EXTENSIONS_PSK_IDENTITY_OBFUSCATED_TICKET_AGE: u32 = 60;
export const HANDSHAKE_EXTENSIONS_PSK_BINDERS_LEN: u32 = 61;
export const HANDSHAKE_EXTENSIONS_PSK_BINDERS: u32 = 62;
export const HANDSHAKE_EXTENSIONS_PSK_IDENTITY_SELECTED: u32 = 63;
export const HANDSHAKE_EXTENSIONS_SUPPORTED_VERSIONS_LEN: u32 = 64;
export const HANDSHAKE_EXTENSIONS_SUPPORTED_VERSION: u32 = 65;
export const HANDSHAKE_EXTENSIONS_SERVER_NAME_LIST_LEN: u32 = 66;
export const HANDSHAKE_EXTENSIONS_SERVER_NAME_LEN: u32 = 67;
export const HANDSHAKE_EXTENSIONS_SERVER_NAME_TYPE: u32 = 68;
export const HANDSHAKE_EXTENSIONS_SERVER_NAME: u32 = 69;
export const HANDSHAKE_EXTENSIONS_PADDING_DATA: u32 = 70;
export const HANDSHAKE_EXTENSIONS_STATUS_REQUEST_TYPE: u32 = 71;
export const HANDSHAKE_EXTENSIONS_STATUS_REQUEST_RESPONDER_IDS_LEN: u32 = 72;
export const HANDSHAKE_EXTENSIONS_STATUS_REQUEST_EXTS_LEN: u32 = 73;
export const HANDSHAKE_OCSP_RESPONSE_LEN: u32 = 74;
export const HANDSHAKE_SIG_HASH_ALG_LEN: u32 = 75;
export const HANDSHAKE_SIG_HASH_ALGS: u32 = 76;
export const HANDSHAKE_SIG_HASH_ALG: u32 = 77;
export const HANDSHAKE_SIG_HASH_HASH: u32 = 78;
export const HANDSHAKE_SIG_HASH_SIG: u32 = 79;
export const HANDSHAKE_EPMS_LEN: u32 = 80;
export const HANDSHAKE_EPMS: u32 = 81;
export const HANDSHAKE_SIG_LEN: u32 = 82;
export const HANDSHAKE_P_LEN: u32 = 83;
export const HANDSHAKE_G_LEN: u32 = 84;
export const HANDSHAKE_YS_LEN: u32 = 85;
export const HANDSHAKE_YC_LEN: u32 = 86;
export const HANDSHAKE_CLIENT_POINT_LEN: u32 = 87;
export const HANDSHAKE_SERVER_POINT_LEN: u32 = 88;
export const HANDSHAKE_P: u32 = 89;
export const HANDSHAKE_G: u32 = 90;
export const HANDSHAKE_SERVER_CURVE_TYPE: u32 = 91;
export const HANDSHAKE_SERVER_NAMED_CURVE: u32 = 92;
export const HANDSHAKE_YS: u32 = 93;
export const HANDSHAKE_YC: u32 = 94;
export const HANDSHAKE_SERVER_POINT: u32 = 95;
export const HANDSHAKE_CLIENT_POINT: u32 = 96;
export const HANDSHAKE_SIG: u32 = 97;
export const HANDSHAKE_IDENTITY_LEN: u32 = 98;
export const HANDSHAKE_IDENTITY: u32 = 99;
export const HANDSHAKE_EXTENSION_HEARTBEAT_MODE: u32 = 100;
export const HANDSHAKE_CERTIFICATES_LENGTH: u32 = 101;
export const HANDSHAKE_CERTIFICATES: u32 = 102;
export const HANDSHAKE_CERTIFICATE: u32 = 103;
export const HANDSHAKE_CERTIFICATE_LENGTH: u32 = 104;
export const HANDSHAKE_CERT_TYPES_COUNT: u32 = 105;
export const HANDSHAKE_CERT_TYPES: u32 = 106;
export const HANDSHAKE_DNAMES_LEN: u32 = 107;
export const HANDSHAKE_DNAMES: u32 = 108;
export const HANDSHAKE_DNAME_LEN: u32 = 109;
export const HANDSHAKE_DNAME: u32 = 110;
export const HANDSHAKE_RANDOM: u32 = 111;
export const HANDSHAKE_RANDOM_TIME: u32 = 112;
export const HANDSHAKE_RANDOM_BYTES: u32 = 113;
export const HANDSHAKE_SESSION_ID: u32 = 114;
export const HANDSHAKE_VERSION: u32 = 115;
export const HANDSHAKE_CIPHER_SUITES_LENGTH: u32 = 116;
export const HANDSHAKE_CIPHERSUITES: u32 = 117;
export const HANDSHAKE_CIPHERSUITE: u32 = 118;
export const HANDSHAKE_COMP_METHODS_LENGTH: u32 = 119;
export const HANDSHAKE_COMP_METHODS: u32 = 120;
export const HANDSHAKE_COMP_METHOD: u32 = 121;
export const HANDSHAKE_SESSION_TICKET_LIFETIME_HINT: u32 = 122;
export const HANDSHAKE_SESSION_TICKET_AGE_ADD: u32 = 123;
export const HANDSHAKE_SESSION_TICKET_NONCE_LENGTH: u32 = 124;
export const HANDSHAKE_SESSION_TICKET_NONCE: u32 = 125;
export const HANDSHAKE_SESSION_TICKET_LENGTH: u32 = 126;
export const HANDSHAKE_SESSION_TICKET: u32 = 127;
export const HANDSHAKE_VERIFY_DATA: u32 = 128;
export const HANDSHAKE_CLIENT_CERT_VRFY_SIG_LEN: u32 = 129;
export const HANDSHAKE_CLIENT_CERT_VRFY_SIG: u32 = 130;
export const HANDSHAKE_JA3_FULL: u32 = 131;
export const HANDSHAKE_JA3: u32 = 132;
export const HANDSHAKE_JA3S_FULL: u32 = 133;
export const HANDSHAKE_JA3S: u32 = 134;
export const EXTENSION_PSK_KE_MODES_LENGTH: u32 = 135;
export const EXTENSION_PSK_KE_MODE: u32 = 136;
export const SCT_SCTS_LENGTH: u32 = 137;
export const SCT_SCT_LENGTH: u32 = 138;
export const SCT_SCT_VERSION: u32 = 139;
export const SCT_SCT_LOGID: u32 = 140;
export const SCT_SCT_TIMESTAMP: u32 = 141;
export const SCT_SCT_EXTENSIONS_LENGTH: u32 = 142;
export const SCT_SCT_SIGNATURE_LENGTH: u32 = 143;
export const SCT_SCT_SIGNATURE: u32 = 144;
export const EARLY_DATA_MAX_EARLY_DATA_SIZE: u32 = 145;
export const COMPRESS_CERTIFICATE_ALGORITHMS_LENGTH: u32 = 146;
export const COMPRESS_CERTIFICATE_ALGORITHM: u32 = 147;
export const RECORD_SIZE_LIMIT: u32 = 148;
export const HANDSHAKE_EXTENSIONS_ALPS_LEN: u32 = 149;
export const HANDSHAKE_EXTENSIONS_ALPS_ALPN_LIST: u32 = 150;
export const HANDSHAKE_EXTENSIONS_ALPS_ALPN_STR_LEN: u32 = 151;
export const HANDSHAKE_EXTENSIONS_ALPS_ALPN_STR: u32 = 152;
export const IGNORED_UNKNOWN_RECORD: u32 = 153;
export const MALFORMED_BUFFER_TOO_SMALL: u32 = 154;
export const RESUMED: u32 = 155;
export const HANDSHAKE_JA4: u32 = 156;
export const HANDSHAKE_JA4_R: u32 = 157;

/** Lines of the declaration (host/plugin/ABI.md). */
export const DECLARATION: string = `P	Transport Layer Security	tls
F	Record Layer	tls.record	FT_NONE	tls
F	Content Type	tls.record.content_type	FT_UINT8	tls	BASE_DEC
F	Opaque Type	tls.record.opaque_type	FT_UINT8	tls	BASE_DEC
F	Handshake Message Type	tls.handshake.type	FT_UINT8	tls	BASE_DEC
F	Version	tls.record.version	FT_UINT16	tls	BASE_HEX
F	Length	tls.record.length	FT_UINT16	tls	BASE_DEC
F	Encrypted Application Data	tls.app_data	FT_BYTES	tls
F	Application Data Protocol	tls.app_data_proto	FT_STRING	tls
F	Alert Message	tls.alert_message	FT_NONE	tls
F	Level	tls.alert_message.level	FT_UINT8	tls	BASE_DEC
F	Description	tls.alert_message.desc	FT_UINT8	tls	BASE_DEC
F	Handshake Protocol	tls.handshake	FT_NONE	tls
F	Length	tls.handshake.length	FT_UINT24	tls	BASE_DEC
F	Cipher Spec	tls.handshake.cipherspec	FT_UINT24	tls	BASE_HEX
F	Heartbeat Message	tls.heartbeat_message	FT_NONE	tls
F	Type	tls.heartbeat_message.type	FT_UINT8	tls	BASE_DEC
F	Payload Length	tls.heartbeat_message.payload_length	FT_UINT16	tls	BASE_DEC
F	Payload Length	tls.heartbeat_message.payload	FT_BYTES	tls
F	Payload Length	tls.heartbeat_message.padding	FT_BYTES	tls
F	Challenge	tls.handshake.challenge	FT_NONE	tls
F	Cipher Spec Length	tls.handshake.cipher_spec_len	FT_UINT16	tls	BASE_DEC
F	Session ID Length	tls.handshake.session_id_length	FT_UINT16	tls	BASE_DEC
F	Challenge Length	tls.handshake.challenge_length	FT_UINT16	tls	BASE_DEC
F	Certificate Type	tls.handshake.cert_type	FT_UINT8	tls	BASE_DEC
F	Segment count	tls.segment.count	FT_UINT32	tls	BASE_DEC
F	TLS segment	tls.segment	FT_FRAMENUM	tls
F	Reassembled TLS segments	tls.segments	FT_NONE	tls
F	Reassembled PDU length	tls.reassembled.length	FT_UINT32	tls	BASE_DEC
F	Reassembled PDU data	tls.reassembled.data	FT_BYTES	tls
F	TLS segment data	tls.segment.data	FT_BYTES	tls
F	Handshake Fragment count	tls.handshake.fragment.count	FT_UINT32	tls	BASE_DEC
F	Handshake Fragment	tls.handshake.fragment	FT_FRAMENUM	tls
F	Reassembled Handshake Fragments	tls.handshake.fragments	FT_NONE	tls
F	Change Cipher Spec Message	tls.change_cipher_spec	FT_NONE	tls
F	Extensions Length	tls.handshake.extensions_length	FT_UINT16	tls	BASE_DEC
F	Type	tls.handshake.extension.type	FT_UINT16	tls	BASE_DEC
F	Length	tls.handshake.extension.len	FT_UINT16	tls	BASE_DEC
F	Data	tls.handshake.extension.data	FT_BYTES	tls
F	Supported Groups List Length	tls.handshake.extensions_supported_groups_length	FT_UINT16	tls	BASE_DEC
F	Supported Groups List	tls.handshake.extensions_supported_groups	FT_NONE	tls
F	Supported Group	tls.handshake.extensions_supported_group	FT_UINT16	tls	BASE_HEX
F	EC point formats Length	tls.handshake.extensions_ec_point_formats_length	FT_UINT8	tls	BASE_DEC
F	EC point formats	tls.handshake.extensions_ec_point_formats	FT_NONE	tls
F	EC point format	tls.handshake.extensions_ec_point_format	FT_UINT8	tls	BASE_DEC
F	ALPN Extension Length	tls.handshake.extensions_alpn_len	FT_UINT16	tls	BASE_DEC
F	ALPN Protocol	tls.handshake.extensions_alpn_list	FT_NONE	tls
F	ALPN string length	tls.handshake.extensions_alpn_str_len	FT_UINT8	tls	BASE_DEC
F	ALPN Next Protocol	tls.handshake.extensions_alpn_str	FT_STRING	tls
F	Protocol string length	tls.handshake.extensions_npn_str_len	FT_UINT8	tls	BASE_DEC
F	Next Protocol	tls.handshake.extensions_npn	FT_STRING	tls
F	Renegotiation info extension length	tls.handshake.extensions_reneg_info_len	FT_UINT8	tls	BASE_DEC
F	Client Key Share Length	tls.handshake.extensions_key_share_client_length	FT_UINT16	tls	BASE_DEC
F	Group	tls.handshake.extensions_key_share_group	FT_UINT16	tls	BASE_DEC
F	Key Exchange Length	tls.handshake.extensions_key_share_key_exchange_length	FT_UINT16	tls	BASE_DEC
F	Key Exchange	tls.handshake.extensions_key_share_key_exchange	FT_BYTES	tls
F	Selected Group	tls.handshake.extensions_key_share_selected_group	FT_UINT16	tls	BASE_DEC
F	Identities Length	tls.handshake.extensions.psk.identities.length	FT_UINT16	tls	BASE_DEC
F	Identity Length	tls.handshake.extensions.psk.identity.identity_length	FT_UINT16	tls	BASE_DEC
F	Identity	tls.handshake.extensions.psk.identity.identity	FT_BYTES	tls
F	Obfuscated Ticket Age	tls.handshake.extensions.psk.identity.obfuscated_ticket_age	FT_UINT32	tls	BASE_DEC
F	PSK Binders length	tls.handshake.extensions.psk.binders_len	FT_UINT16	tls	BASE_DEC
F	PSK Binders	tls.handshake.extensions.psk.binders	FT_NONE	tls
F	Selected Identity	tls.handshake.extensions.psk.identity.selected	FT_UINT16	tls	BASE_DEC
F	Supported Versions length	tls.handshake.extensions.supported_versions_len	FT_UINT8	tls	BASE_DEC
F	Supported Version	tls.handshake.extensions.supported_version	FT_UINT16	tls	BASE_HEX
F	Server Name list length	tls.handshake.extensions_server_name_list_len	FT_UINT16	tls	BASE_DEC
F	Server Name length	tls.handshake.extensions_server_name_len	FT_UINT16	tls	BASE_DEC
F	Server Name Type	tls.handshake.extensions_server_name_type	FT_UINT8	tls	BASE_DEC
F	Server Name	tls.handshake.extensions_server_name	FT_STRING	tls
F	Padding Data	tls.handshake.extensions_padding_data	FT_BYTES	tls
F	Certificate Status Type	tls.handshake.extensions_status_request_type	FT_UINT8	tls	BASE_DEC
F	Responder ID list Length	tls.handshake.extensions_status_request_responder_ids_len	FT_UINT16	tls	BASE_DEC
F	Request Extensions Length	tls.handshake.extensions_status_request_exts_len	FT_UINT16	tls	BASE_DEC
F	OCSP Response Length	tls.handshake.ocsp_response_len	FT_UINT24	tls	BASE_DEC
F	Signature Hash Algorithms Length	tls.handshake.sig_hash_alg_len	FT_UINT16	tls	BASE_DEC
F	Signature Algorithms	tls.handshake.sig_hash_algs	FT_NONE	tls
F	Signature Algorithm	tls.handshake.sig_hash_alg	FT_UINT16	tls	BASE_HEX
F	Signature Hash Algorithm Hash	tls.handshake.sig_hash_hash	FT_UINT8	tls	BASE_DEC
F	Signature Hash Algorithm Signature	tls.handshake.sig_hash_sig	FT_UINT8	tls	BASE_DEC
F	Encrypted PreMaster length	tls.handshake.epms_len	FT_UINT16	tls	BASE_DEC
F	Encrypted PreMaster	tls.handshake.epms	FT_BYTES	tls
F	Signature Length	tls.handshake.sig_len	FT_UINT16	tls	BASE_DEC
F	p Length	tls.handshake.p_len	FT_UINT16	tls	BASE_DEC
F	g Length	tls.handshake.g_len	FT_UINT16	tls	BASE_DEC
F	Pubkey Length	tls.handshake.ys_len	FT_UINT16	tls	BASE_DEC
F	Pubkey Length	tls.handshake.yc_len	FT_UINT16	tls	BASE_DEC
F	Pubkey Length	tls.handshake.client_point_len	FT_UINT8	tls	BASE_DEC
F	Pubkey Length	tls.handshake.server_point_len	FT_UINT8	tls	BASE_DEC
F	p	tls.handshake.p	FT_BYTES	tls
F	g	tls.handshake.g	FT_BYTES	tls
F	Curve Type	tls.handshake.server_curve_type	FT_UINT8	tls	BASE_HEX
F	Named Curve	tls.handshake.server_named_curve	FT_UINT16	tls	BASE_HEX
F	Pubkey	tls.handshake.ys	FT_BYTES	tls
F	Pubkey	tls.handshake.yc	FT_BYTES	tls
F	Pubkey	tls.handshake.server_point	FT_BYTES	tls
F	Pubkey	tls.handshake.client_point	FT_BYTES	tls
F	Signature	tls.handshake.sig	FT_BYTES	tls
F	Identity Length	tls.handshake.identity_len	FT_UINT16	tls	BASE_DEC
F	Identity	tls.handshake.identity	FT_BYTES	tls
F	Mode	tls.handshake.extension.heartbeat.mode	FT_UINT8	tls	BASE_DEC
F	Certificates Length	tls.handshake.certificates_length	FT_UINT24	tls	BASE_DEC
F	Certificates	tls.handshake.certificates	FT_NONE	tls
F	Certificate	tls.handshake.certificate	FT_BYTES	tls
F	Certificate Length	tls.handshake.certificate_length	FT_UINT24	tls	BASE_DEC
F	Certificate types count	tls.handshake.cert_types_count	FT_UINT8	tls	BASE_DEC
F	Certificate types	tls.handshake.cert_types	FT_NONE	tls
F	Distinguished Names Length	tls.handshake.dnames_len	FT_UINT16	tls	BASE_DEC
F	Distinguished Names	tls.handshake.dnames	FT_NONE	tls
F	Distinguished Name Length	tls.handshake.dname_len	FT_UINT16	tls	BASE_DEC
F	Distinguished Name	tls.handshake.dname	FT_NONE	tls
F	Random	tls.handshake.random	FT_BYTES	tls
F	GMT Unix Time	tls.handshake.random_time	FT_ABSOLUTE_TIME	tls
F	Random Bytes	tls.handshake.random_bytes	FT_BYTES	tls
F	Session ID	tls.handshake.session_id	FT_BYTES	tls
F	Version	tls.handshake.version	FT_UINT16	tls	BASE_HEX
F	Cipher Suites Length	tls.handshake.cipher_suites_length	FT_UINT16	tls	BASE_DEC
F	Cipher Suites	tls.handshake.ciphersuites	FT_NONE	tls
F	Cipher Suite	tls.handshake.ciphersuite	FT_UINT16	tls	BASE_HEX
F	Compression Methods Length	tls.handshake.comp_methods_length	FT_UINT8	tls	BASE_DEC
F	Compression Methods	tls.handshake.comp_methods	FT_NONE	tls
F	Compression Method	tls.handshake.comp_method	FT_UINT8	tls	BASE_DEC
F	Session Ticket Lifetime Hint	tls.handshake.session_ticket_lifetime_hint	FT_UINT32	tls	BASE_DEC
F	Session Ticket Age Add	tls.handshake.session_ticket_age_add	FT_UINT32	tls	BASE_DEC
F	Session Ticket Nonce Length	tls.handshake.session_ticket_nonce_length	FT_UINT8	tls	BASE_DEC
F	Session Ticket Nonce	tls.handshake.session_ticket_nonce	FT_BYTES	tls
F	Session Ticket Length	tls.handshake.session_ticket_length	FT_UINT16	tls	BASE_DEC
F	Session Ticket	tls.handshake.session_ticket	FT_BYTES	tls
F	Verify Data	tls.handshake.verify_data	FT_NONE	tls
F	Signature length	tls.handshake.client_cert_vrfy.sig_len	FT_UINT16	tls	BASE_DEC
F	Signature	tls.handshake.client_cert_vrfy.sig	FT_BYTES	tls
F	JA3 Fullstring	tls.handshake.ja3_full	FT_STRING	tls
F	JA3	tls.handshake.ja3	FT_STRING	tls
F	JA3S Fullstring	tls.handshake.ja3s_full	FT_STRING	tls
F	JA3S	tls.handshake.ja3s	FT_STRING	tls
F	PSK Key Exchange Modes Length	tls.extension.psk_ke_modes_length	FT_UINT8	tls	BASE_DEC
F	PSK Key Exchange Mode	tls.extension.psk_ke_mode	FT_UINT8	tls	BASE_DEC
F	Serialized SCT List Length	tls.sct.scts_length	FT_UINT16	tls	BASE_DEC
F	Serialized SCT Length	tls.sct.sct_length	FT_UINT16	tls	BASE_DEC
F	SCT Version	tls.sct.sct_version	FT_UINT8	tls	BASE_DEC
F	Log ID	tls.sct.sct_logid	FT_BYTES	tls
F	Timestamp	tls.sct.sct_timestamp	FT_ABSOLUTE_TIME	tls
F	Extensions length	tls.sct.sct_extensions_length	FT_UINT16	tls	BASE_DEC
F	Signature Length	tls.sct.sct_signature_length	FT_UINT16	tls	BASE_DEC
F	Signature	tls.sct.sct_signature	FT_BYTES	tls
F	Maximum Early Data Size	tls.early_data.max_early_data_size	FT_UINT32	tls	BASE_DEC
F	Algorithms Length	tls.compress_certificate.algorithms_length	FT_UINT8	tls	BASE_DEC
F	Algorithm	tls.compress_certificate.algorithm	FT_UINT16	tls	BASE_DEC
F	Record Size Limit	tls.record_size_limit	FT_UINT16	tls	BASE_DEC
F	ALPS Extension Length	tls.handshake.extensions_alps_len	FT_UINT16	tls	BASE_DEC
F	Supported ALPN List	tls.handshake.extensions_alps_alpn_list	FT_NONE	tls
F	Supported ALPN Length	tls.handshake.extensions_alps_alpn_str_len	FT_UINT8	tls	BASE_DEC
F	Supported ALPN	tls.handshake.extensions_alps_alpn_str	FT_STRING	tls
F	Ignored Unknown Record	tls.ignored_unknown_record	FT_NONE	tls
F	Malformed message, not enough data is available	tls.malformed.buffer_too_small	FT_NONE	tls
F	This session reuses previously negotiated keys (Session resumption)	tls.resumed	FT_NONE	tls
F	JA4	tls.handshake.ja4	FT_STRING	tls
F	JA4 raw	tls.handshake.ja4_r	FT_STRING	tls
D	tcp.port	443
D	tcp.port	636
D	tcp.port	853
D	tcp.port	993
D	tcp.port	995
D	tcp.port	4433
D	tcp.port	8443
D	tcp.port	8883
D	tcp.port	261
D	tcp.port	448
D	tcp.port	465
D	tcp.port	614
D	tcp.port	989
D	tcp.port	990
D	tcp.port	992
D	tcp.port	994
D	tcp.port	5061
D	tcp.port	5986
H	tcp	90	14-18
E	tls.client_hello
E	tls.server_hello
S	65536
`;
