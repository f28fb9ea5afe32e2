// What `tshark -G fields` of Wireshark 4.0.17 says of pppoed: P name, abbreviation; F name, abbreviation, type, protocol, base, bit mask, description.

export const PPPOE_VOCABULARY = `
P	PPP-over-Ethernet Discovery	pppoed
F	Wrong length	pppoed.tag_length.invalid	FT_NONE	pppoe		0x0	
F	PPPoE Tags	pppoed.tags	FT_NONE	pppoed		0x0	
F	Tag	pppoed.tag	FT_UINT16	pppoed	BASE_HEX	0x0	
F	Tag Length	pppoed.tag_length	FT_UINT16	pppoed	BASE_DEC	0x0	
F	Tag Length	pppoed.tag_length_8	FT_UINT8	pppoed	BASE_DEC	0x0	
F	Unknown Data	pppoed.tag.unknown_data	FT_BYTES	pppoed		0x0	
F	Service-Name	pppoed.tags.service_name	FT_STRING	pppoed		0x0	
F	AC-Name	pppoed.tags.ac_name	FT_STRING	pppoed		0x0	
F	Host-Uniq	pppoed.tags.host_uniq	FT_BYTES	pppoed		0x0	
F	AC-Cookie	pppoed.tags.ac_cookie	FT_BYTES	pppoed		0x0	
F	Vendor id	pppoed.tags.vendor_id	FT_UINT32	pppoed	BASE_DEC	0x0	
F	Vendor unspecified	pppoed.tags.vendor_unspecified	FT_BYTES	pppoed		0x0	
F	Vendor Specific PPPoE Tags	pppoed.tags.vendorspecific.tags	FT_NONE	pppoed		0x0	
F	Tag	pppoed.tags.vendorspecific.tag	FT_UINT8	pppoed	BASE_HEX	0x0	
F	Circuit ID	pppoed.tags.circuit_id	FT_STRING	pppoed		0x0	
F	Remote ID	pppoed.tags.remote_id	FT_STRING	pppoed		0x0	
F	Actual Data Rate Upstream	pppoed.tags.act_data_rate_up	FT_UINT32	pppoed	BASE_DEC	0x0	
F	Actual Data Rate Downstream	pppoed.tags.act_data_rate_down	FT_UINT32	pppoed	BASE_DEC	0x0	
F	Minimum Data Rate Upstream	pppoed.tags.min_data_rate_up	FT_UINT32	pppoed	BASE_DEC	0x0	
F	Minimum Data Rate Downstream	pppoed.tags.min_data_rate_down	FT_UINT32	pppoed	BASE_DEC	0x0	
F	Attainable DataRate Upstream	pppoed.tags.attainable_data_rate_up	FT_UINT32	pppoed	BASE_DEC	0x0	
F	Attainable DataRate Downstream	pppoed.tags.attainable_data_rate_down	FT_UINT32	pppoed	BASE_DEC	0x0	
F	Maximum Data Rate Upstream	pppoed.tags.max_data_rate_up	FT_UINT32	pppoed	BASE_DEC	0x0	
F	Maximum Data Rate Downstream	pppoed.tags.max_data_rate_down	FT_UINT32	pppoed	BASE_DEC	0x0	
F	Min DataRate Upstream in low power state	pppoed.tags.min_data_rate_up_lp	FT_UINT32	pppoed	BASE_DEC	0x0	
F	Minimum Data Rate Downstream in low power state	pppoed.tags.min_data_rate_down_lp	FT_UINT32	pppoed	BASE_DEC	0x0	
F	Max Interleaving Delay Upstream	pppoed.tags.max_int_delay_up	FT_UINT32	pppoed	BASE_DEC	0x0	
F	Actual Interleaving Delay Upstream	pppoed.tags.act_int_delay_up	FT_UINT32	pppoed	BASE_DEC	0x0	
F	Maximum Interleaving Delay Downstream	pppoed.tags.max_int_delay_down	FT_UINT32	pppoed	BASE_DEC	0x0	
F	Actual Interleaving Delay Downstream	pppoed.tags.act_int_delay_down	FT_UINT32	pppoed	BASE_DEC	0x0	
F	Access-Loop-Encapsulation	pppoed.tags.access_loop_encap	FT_NONE	pppoed		0x0	
F	Data link	pppoed.tags.access_loop_encap.data_link	FT_UINT8	pppoed	BASE_HEX	0x0	
F	Encaps 1	pppoed.tags.access_loop_encap.encap_1	FT_UINT8	pppoed	BASE_HEX	0x0	
F	Encaps 2	pppoed.tags.access_loop_encap.encap_2	FT_UINT8	pppoed	BASE_HEX	0x0	
F	Credits	pppoed.tags.credits	FT_BYTES	pppoed		0x0	
F	FCN	pppoed.tags.credits.fcn	FT_UINT16	pppoed	BASE_DEC	0x0	
F	BCN	pppoed.tags.credits.bcn	FT_UINT16	pppoed	BASE_DEC	0x0	
F	Metrics	pppoed.tags.metrics	FT_BYTES	pppoed		0x0	
F	Receive Only	pppoed.tags.metrics.r	FT_BOOLEAN	pppoed	16	0x1	
F	MDR Units	pppoed.tags.metrics.mdr_units	FT_UINT16	pppoed	BASE_HEX	0x18	
F	CDR Units	pppoed.tags.metrics.cdr_units	FT_UINT16	pppoed	BASE_HEX	0x6	
F	Relative Link Quality	pppoed.tags.metrics.rlq	FT_UINT8	pppoed	BASE_DEC	0x0	
F	Resource	pppoed.tags.metrics.resource	FT_UINT8	pppoed	BASE_DEC	0x0	
F	Latency	pppoed.tags.metrics.latency	FT_UINT16	pppoed	BASE_DEC	0x0	
F	Curr. datarate	pppoed.tags.metrics.curr_drate	FT_UINT16	pppoed	BASE_DEC	0x0	
F	Max. datarate	pppoed.tags.metrics.max_drate	FT_UINT16	pppoed	BASE_DEC	0x0	
F	Sequence Number	pppoed.tags.seq_num	FT_UINT16	pppoed	BASE_HEX	0x0	
F	Credit Scale Factor	pppoed.tags.credit_scale	FT_UINT16	pppoed	BASE_DEC	0x0	
F	Relay-Session-Id	pppoed.tags.relay_session_id	FT_BYTES	pppoed		0x0	
F	HURL	pppoed.tags.hurl	FT_BYTES	pppoed		0x0	
F	MOTM	pppoed.tags.motm	FT_BYTES	pppoed		0x0	
F	PPP-Max-Payload	pppoed.tags.max_payload	FT_BYTES	pppoed		0x0	
F	IP Route Add	pppoed.tags.ip_route_add	FT_BYTES	pppoed		0x0	
F	Service-Name-Error	pppoed.tags.service_name_error	FT_STRING	pppoed		0x0	
F	AC-System-Error	pppoed.tags.ac_system_error	FT_STRING	pppoed		0x0	
F	Generic-Error	pppoed.tags.generic_error	FT_STRING	pppoed		0x0	
`;
