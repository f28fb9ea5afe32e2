// What numbers of TLS are called, as `tshark -G values` lists them.

/** Lines of the declaration (host/plugin/ABI.md). */
export const EXTENSIONS: string = `V	tls.handshake.extension.type	0	server_name
V	tls.handshake.extension.type	1	max_fragment_length
V	tls.handshake.extension.type	2	client_certificate_url
V	tls.handshake.extension.type	3	trusted_ca_keys
V	tls.handshake.extension.type	4	truncated_hmac
V	tls.handshake.extension.type	5	status_request
V	tls.handshake.extension.type	6	user_mapping
V	tls.handshake.extension.type	7	client_authz
V	tls.handshake.extension.type	8	server_authz
V	tls.handshake.extension.type	9	cert_type
V	tls.handshake.extension.type	10	supported_groups
V	tls.handshake.extension.type	11	ec_point_formats
V	tls.handshake.extension.type	12	srp
V	tls.handshake.extension.type	13	signature_algorithms
V	tls.handshake.extension.type	14	use_srtp
V	tls.handshake.extension.type	15	heartbeat
V	tls.handshake.extension.type	16	application_layer_protocol_negotiation
V	tls.handshake.extension.type	17	status_request_v2
V	tls.handshake.extension.type	18	signed_certificate_timestamp
V	tls.handshake.extension.type	19	client_certificate_type
V	tls.handshake.extension.type	20	server_certificate_type
V	tls.handshake.extension.type	21	padding
V	tls.handshake.extension.type	22	encrypt_then_mac
V	tls.handshake.extension.type	23	extended_master_secret
V	tls.handshake.extension.type	24	token_binding
V	tls.handshake.extension.type	25	cached_info
V	tls.handshake.extension.type	27	compress_certificate
V	tls.handshake.extension.type	28	record_size_limit
V	tls.handshake.extension.type	34	delegated_credentials
V	tls.handshake.extension.type	35	session_ticket
V	tls.handshake.extension.type	40	Reserved (key_share)
V	tls.handshake.extension.type	41	pre_shared_key
V	tls.handshake.extension.type	42	early_data
V	tls.handshake.extension.type	43	supported_versions
V	tls.handshake.extension.type	44	cookie
V	tls.handshake.extension.type	45	psk_key_exchange_modes
V	tls.handshake.extension.type	46	Reserved (ticket_early_data_info)
V	tls.handshake.extension.type	47	certificate_authorities
V	tls.handshake.extension.type	48	oid_filters
V	tls.handshake.extension.type	49	post_handshake_auth
V	tls.handshake.extension.type	50	signature_algorithms_cert
V	tls.handshake.extension.type	51	key_share
V	tls.handshake.extension.type	52	transparency_info
V	tls.handshake.extension.type	53	connection_id (deprecated)
V	tls.handshake.extension.type	54	connection_id
V	tls.handshake.extension.type	55	external_id_hash
V	tls.handshake.extension.type	56	external_session_id
V	tls.handshake.extension.type	57	quic_transport_parameters
V	tls.handshake.extension.type	58	ticket_request
V	tls.handshake.extension.type	59	dnssec_chain
V	tls.handshake.extension.type	2570	Reserved (GREASE)
V	tls.handshake.extension.type	6682	Reserved (GREASE)
V	tls.handshake.extension.type	10794	Reserved (GREASE)
V	tls.handshake.extension.type	13172	next_protocol_negotiation
V	tls.handshake.extension.type	14906	Reserved (GREASE)
V	tls.handshake.extension.type	17513	application_settings
V	tls.handshake.extension.type	19018	Reserved (GREASE)
V	tls.handshake.extension.type	23130	Reserved (GREASE)
V	tls.handshake.extension.type	27242	Reserved (GREASE)
V	tls.handshake.extension.type	30031	channel_id_old
V	tls.handshake.extension.type	30032	channel_id
V	tls.handshake.extension.type	65281	renegotiation_info
V	tls.handshake.extension.type	31354	Reserved (GREASE)
V	tls.handshake.extension.type	35466	Reserved (GREASE)
V	tls.handshake.extension.type	39578	Reserved (GREASE)
V	tls.handshake.extension.type	43690	Reserved (GREASE)
V	tls.handshake.extension.type	47802	Reserved (GREASE)
V	tls.handshake.extension.type	51914	Reserved (GREASE)
V	tls.handshake.extension.type	56026	Reserved (GREASE)
V	tls.handshake.extension.type	60138	Reserved (GREASE)
V	tls.handshake.extension.type	64250	Reserved (GREASE)
V	tls.handshake.extension.type	65445	quic_transport_parameters (drafts version)
V	tls.handshake.extension.type	65486	encrypted_server_name
`;
