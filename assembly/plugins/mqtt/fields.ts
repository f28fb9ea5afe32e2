// Fields of MQTT, as `tshark -G fields` lists them.

export const MQTT: u32 = 0;
export const LEN: u32 = 1;
export const HDRFLAGS: u32 = 2;
export const MSGTYPE: u32 = 3;
export const HDR_RESERVED: u32 = 4;
export const RETAIN_RESERVED: u32 = 5;
export const DUPFLAG: u32 = 6;
export const QOS: u32 = 7;
export const RETAIN: u32 = 8;
export const CONACK_FLAGS_RESERVED: u32 = 9;
export const CONACK_FLAGS: u32 = 10;
export const CONACK_FLAGS_SP: u32 = 11;
export const CONACK_VAL: u32 = 12;
export const MSGID: u32 = 13;
export const SUB_QOS: u32 = 14;
export const SUBACK_QOS: u32 = 15;
export const TOPIC_LEN: u32 = 16;
export const TOPIC: u32 = 17;
export const WILLTOPIC_LEN: u32 = 18;
export const WILLTOPIC: u32 = 19;
export const WILLMSG: u32 = 20;
export const WILLMSG_TEXT: u32 = 21;
export const WILLMSG_LEN: u32 = 22;
export const USERNAME_LEN: u32 = 23;
export const USERNAME: u32 = 24;
export const PASSWD_LEN: u32 = 25;
export const PASSWD: u32 = 26;
export const MSG: u32 = 27;
export const MSG_TEXT: u32 = 28;
export const MSG_DECODED_AS: u32 = 29;
export const PROTO_LEN: u32 = 30;
export const PROTONAME: u32 = 31;
export const CLIENTID_LEN: u32 = 32;
export const CLIENTID: u32 = 33;
export const VER: u32 = 34;
export const CONFLAGS: u32 = 35;
export const CONFLAG_UNAME: u32 = 36;
export const CONFLAG_PASSWD: u32 = 37;
export const CONFLAG_RETAIN: u32 = 38;
export const CONFLAG_QOS: u32 = 39;
export const CONFLAG_WILLFLAG: u32 = 40;
export const CONFLAG_CLEANSESS: u32 = 41;
export const CONFLAG_RESERVED: u32 = 42;
export const KALIVE: u32 = 43;
export const SUBSCRIPTION_OPTIONS: u32 = 44;
export const SUBSCRIPTION_OPTIONS_QOS: u32 = 45;
export const SUBSCRIPTION_OPTIONS_NL: u32 = 46;
export const SUBSCRIPTION_OPTIONS_RAP: u32 = 47;
export const SUBSCRIPTION_OPTIONS_RETAIN: u32 = 48;
export const SUBSCRIPTION_OPTIONS_RESERVED: u32 = 49;
export const CONNACK_REASON_CODE: u32 = 50;
export const PUBACK_REASON_CODE: u32 = 51;
export const PUBREC_REASON_CODE: u32 = 52;
export const PUBREL_REASON_CODE: u32 = 53;
export const PUBCOMP_REASON_CODE: u32 = 54;
export const SUBACK_REASON_CODE: u32 = 55;
export const UNSUBACK_REASON_CODE: u32 = 56;
export const DISCONNECT_REASON_CODE: u32 = 57;
export const AUTH_REASON_CODE: u32 = 58;
export const PROPERTIES: u32 = 59;
export const WILL_PROPERTIES: u32 = 60;
export const PROPERTY_LEN: u32 = 61;
export const PROPERTY_ID: u32 = 62;
export const PROP_NUMBER: u32 = 63;
export const PROPERTY_CONTENT_TYPE: u32 = 64;
export const PROPERTY_MAX_QOS: u32 = 65;
export const PROPERTY_TOPIC_ALIAS: u32 = 66;
export const PROP_UNKNOWN: u32 = 67;
export const PROP_STRING_LEN: u32 = 68;
export const PROP_STRING: u32 = 69;
export const PROP_KEY_LEN: u32 = 70;
export const PROP_KEY: u32 = 71;
export const PROP_VALUE_LEN: u32 = 72;
export const PROP_VALUE: u32 = 73;
export const ILLEGAL_TOPIC_LENGTH: u32 = 74;
export const UNKNOWN_VERSION: u32 = 75;
export const UNKNOWN_TOPIC_ALIAS: u32 = 76;

/** Lines of the declaration (host/plugin/ABI.md). */
export const DECLARATION: string = `P	MQ Telemetry Transport Protocol	mqtt
F	Msg Len	mqtt.len	FT_UINT64	mqtt	BASE_DEC
F	Header Flags	mqtt.hdrflags	FT_UINT8	mqtt	BASE_HEX
F	Message Type	mqtt.msgtype	FT_UINT8	mqtt	BASE_DEC	0xf0
F	Reserved	mqtt.hdr_reserved	FT_UINT8	mqtt	BASE_DEC	0xf
F	Reserved	mqtt.retain_reserved	FT_UINT8	mqtt	BASE_DEC	0x1
F	DUP Flag	mqtt.dupflag	FT_BOOLEAN	mqtt	8	0x8
F	QoS Level	mqtt.qos	FT_UINT8	mqtt	BASE_DEC	0x6
F	Retain	mqtt.retain	FT_BOOLEAN	mqtt	8	0x1
F	Reserved	mqtt.conack.flags.reserved	FT_BOOLEAN	mqtt	8
F	Acknowledge Flags	mqtt.conack.flags	FT_UINT8	mqtt	BASE_HEX
F	Session Present	mqtt.conack.flags.sp	FT_BOOLEAN	mqtt	8	0x1
F	Return Code	mqtt.conack.val	FT_UINT8	mqtt	BASE_DEC
F	Message Identifier	mqtt.msgid	FT_UINT16	mqtt	BASE_DEC
F	Requested QoS	mqtt.sub.qos	FT_UINT8	mqtt	BASE_DEC
F	Granted QoS	mqtt.suback.qos	FT_UINT8	mqtt	BASE_DEC
F	Topic Length	mqtt.topic_len	FT_UINT16	mqtt	BASE_DEC
F	Topic	mqtt.topic	FT_STRING	mqtt
F	Will Topic Length	mqtt.willtopic_len	FT_UINT16	mqtt	BASE_DEC
F	Will Topic	mqtt.willtopic	FT_STRING	mqtt
F	Will Message	mqtt.willmsg	FT_BYTES	mqtt
F	Will Message	mqtt.willmsg_text	FT_STRING	mqtt
F	Will Message Length	mqtt.willmsg_len	FT_UINT16	mqtt	BASE_DEC
F	User Name Length	mqtt.username_len	FT_UINT16	mqtt	BASE_DEC
F	User Name	mqtt.username	FT_STRING	mqtt
F	Password Length	mqtt.passwd_len	FT_UINT16	mqtt	BASE_DEC
F	Password	mqtt.passwd	FT_STRING	mqtt
F	Message	mqtt.msg	FT_BYTES	mqtt
F	Message	mqtt.msg_text	FT_STRING	mqtt
F	Message decoded as	mqtt.msg_decoded_as	FT_STRING	mqtt
F	Protocol Name Length	mqtt.proto_len	FT_UINT16	mqtt	BASE_DEC
F	Protocol Name	mqtt.protoname	FT_STRING	mqtt
F	Client ID Length	mqtt.clientid_len	FT_UINT16	mqtt	BASE_DEC
F	Client ID	mqtt.clientid	FT_STRING	mqtt
F	Version	mqtt.ver	FT_UINT8	mqtt	BASE_DEC
F	Connect Flags	mqtt.conflags	FT_UINT8	mqtt	BASE_HEX
F	User Name Flag	mqtt.conflag.uname	FT_BOOLEAN	mqtt	8	0x80
F	Password Flag	mqtt.conflag.passwd	FT_BOOLEAN	mqtt	8	0x40
F	Will Retain	mqtt.conflag.retain	FT_BOOLEAN	mqtt	8	0x20
F	QoS Level	mqtt.conflag.qos	FT_UINT8	mqtt	BASE_DEC	0x18
F	Will Flag	mqtt.conflag.willflag	FT_BOOLEAN	mqtt	8	0x4
F	Clean Session Flag	mqtt.conflag.cleansess	FT_BOOLEAN	mqtt	8	0x2
F	(Reserved)	mqtt.conflag.reserved	FT_BOOLEAN	mqtt	8	0x1
F	Keep Alive	mqtt.kalive	FT_UINT16	mqtt	BASE_DEC
F	Subscription Options	mqtt.subscription_options	FT_UINT8	mqtt	BASE_HEX
F	QoS	mqtt.subscription_options_qos	FT_UINT8	mqtt	BASE_DEC	0x3
F	No Local	mqtt.subscription_options_nl	FT_BOOLEAN	mqtt	8	0x4
F	Retain As Published	mqtt.subscription_options_rap	FT_BOOLEAN	mqtt	8	0x8
F	Retain Handling	mqtt.subscription_options_retain	FT_UINT8	mqtt	BASE_DEC	0x30
F	Reserved	mqtt.subscription_options_reserved	FT_UINT8	mqtt	BASE_HEX	0xc0
F	Reason Code	mqtt.connack.reason_code	FT_UINT8	mqtt	BASE_DEC
F	Reason Code	mqtt.puback.reason_code	FT_UINT8	mqtt	BASE_DEC
F	Reason Code	mqtt.pubrec.reason_code	FT_UINT8	mqtt	BASE_DEC
F	Reason Code	mqtt.pubrel.reason_code	FT_UINT8	mqtt	BASE_DEC
F	Reason Code	mqtt.pubcomp.reason_code	FT_UINT8	mqtt	BASE_DEC
F	Reason Code	mqtt.suback.reason_code	FT_UINT8	mqtt	BASE_DEC
F	Reason Code	mqtt.unsuback.reason_code	FT_UINT8	mqtt	BASE_DEC
F	Reason Code	mqtt.disconnect.reason_code	FT_UINT8	mqtt	BASE_DEC
F	Reason Code	mqtt.auth.reason_code	FT_UINT8	mqtt	BASE_DEC
F	Properties	mqtt.properties	FT_NONE	mqtt
F	Will Properties	mqtt.will_properties	FT_NONE	mqtt
F	Total Length	mqtt.property_len	FT_UINT64	mqtt	BASE_DEC
F	ID	mqtt.property_id	FT_UINT8	mqtt	BASE_HEX
F	Value	mqtt.prop_number	FT_UINT32	mqtt	BASE_DEC
F	Content Type	mqtt.property.content_type	FT_UINT_STRING	mqtt
F	QoS	mqtt.property.max_qos	FT_UINT8	mqtt	BASE_DEC
F	Topic Alias	mqtt.property.topic_alias	FT_UINT16	mqtt	BASE_DEC
F	Unknown Property	mqtt.prop_unknown	FT_STRING	mqtt
F	Length	mqtt.prop_string_len	FT_UINT32	mqtt	BASE_DEC
F	Value	mqtt.prop_string	FT_STRING	mqtt
F	Key Length	mqtt.prop_key_len	FT_UINT32	mqtt	BASE_DEC
F	Key	mqtt.prop_key	FT_STRING	mqtt
F	Value Length	mqtt.prop_value_len	FT_UINT32	mqtt	BASE_DEC
F	Value	mqtt.prop_value	FT_STRING	mqtt
F	Length cannot be 0	mqtt.illegal_topic_length	FT_NONE	mqtt
F	Unknown version (missing the CONNECT packet?)	mqtt.unknown_version	FT_NONE	mqtt
F	Unknown topic alias	mqtt.unknown_topic_alias	FT_NONE	mqtt
D	tcp.port	1883
D	ws.protocol	1
E	mqtt.connect
E	mqtt.publish
S	8
V	mqtt.msgtype	0	Reserved
V	mqtt.msgtype	1	Connect Command
V	mqtt.msgtype	2	Connect Ack
V	mqtt.msgtype	3	Publish Message
V	mqtt.msgtype	4	Publish Ack
V	mqtt.msgtype	5	Publish Received
V	mqtt.msgtype	6	Publish Release
V	mqtt.msgtype	7	Publish Complete
V	mqtt.msgtype	8	Subscribe Request
V	mqtt.msgtype	9	Subscribe Ack
V	mqtt.msgtype	10	Unsubscribe Request
V	mqtt.msgtype	11	Unsubscribe Ack
V	mqtt.msgtype	12	Ping Request
V	mqtt.msgtype	13	Ping Response
V	mqtt.msgtype	14	Disconnect Req
V	mqtt.msgtype	15	Authentication Exchange
V	mqtt.msgtype	16	Reserved
T	mqtt.dupflag	Set	Not set
V	mqtt.qos	0	At most once delivery (Fire and Forget)
V	mqtt.qos	1	At least once delivery (Acknowledged deliver)
V	mqtt.qos	2	Exactly once delivery (Assured Delivery)
V	mqtt.qos	3	Reserved
T	mqtt.retain	Set	Not set
T	mqtt.conack.flags.reserved	Set	Not set
T	mqtt.conack.flags.reserved	Set	Not set
T	mqtt.conack.flags.sp	Set	Not set
V	mqtt.conack.val	0	Connection Accepted
V	mqtt.conack.val	1	Connection Refused: unacceptable protocol version
V	mqtt.conack.val	2	Connection Refused: identifier rejected
V	mqtt.conack.val	3	Connection Refused: server unavailable
V	mqtt.conack.val	4	Connection Refused: bad user name or password
V	mqtt.conack.val	5	Connection Refused: not authorized
V	mqtt.sub.qos	0	At most once delivery (Fire and Forget)
V	mqtt.sub.qos	1	At least once delivery (Acknowledged deliver)
V	mqtt.sub.qos	2	Exactly once delivery (Assured Delivery)
V	mqtt.sub.qos	3	Reserved
V	mqtt.suback.qos	0	At most once delivery (Fire and Forget)
V	mqtt.suback.qos	1	At least once delivery (Acknowledged deliver)
V	mqtt.suback.qos	2	Exactly once delivery (Assured Delivery)
V	mqtt.suback.qos	3	Reserved
V	mqtt.suback.qos	128	Failure
V	mqtt.ver	3	MQTT v3.1
V	mqtt.ver	4	MQTT v3.1.1
V	mqtt.ver	5	MQTT v5.0
T	mqtt.conflag.uname	Set	Not set
T	mqtt.conflag.passwd	Set	Not set
T	mqtt.conflag.retain	Set	Not set
V	mqtt.conflag.qos	0	At most once delivery (Fire and Forget)
V	mqtt.conflag.qos	1	At least once delivery (Acknowledged deliver)
V	mqtt.conflag.qos	2	Exactly once delivery (Assured Delivery)
V	mqtt.conflag.qos	3	Reserved
T	mqtt.conflag.willflag	Set	Not set
T	mqtt.conflag.cleansess	Set	Not set
T	mqtt.conflag.reserved	Set	Not set
V	mqtt.subscription_options_qos	0	At most once delivery (Fire and Forget)
V	mqtt.subscription_options_qos	1	At least once delivery (Acknowledged deliver)
V	mqtt.subscription_options_qos	2	Exactly once delivery (Assured Delivery)
V	mqtt.subscription_options_qos	3	Reserved
T	mqtt.subscription_options_nl	Set	Not set
T	mqtt.subscription_options_rap	Set	Not set
V	mqtt.subscription_options_retain	0	Send msgs at subscription time
V	mqtt.subscription_options_retain	1	Send msgs if subscription does not exist
V	mqtt.subscription_options_retain	2	Do not send msgs at subscription time
V	mqtt.subscription_options_retain	3	Reserved
V	mqtt.connack.reason_code	0	Success
V	mqtt.connack.reason_code	128	Unspecified error
V	mqtt.connack.reason_code	129	Malformed Packet
V	mqtt.connack.reason_code	130	Protocol Error
V	mqtt.connack.reason_code	131	Implementation specific error
V	mqtt.connack.reason_code	132	Unsupported Protocol Version
V	mqtt.connack.reason_code	133	Client Identifier not valid
V	mqtt.connack.reason_code	134	Bad User Name or Password
V	mqtt.connack.reason_code	135	Not authorized
V	mqtt.connack.reason_code	136	Server unavailable
V	mqtt.connack.reason_code	137	Server busy
V	mqtt.connack.reason_code	138	Banned
V	mqtt.connack.reason_code	140	Bad authentication method
V	mqtt.connack.reason_code	144	Topic Name invalid
V	mqtt.connack.reason_code	149	Packet too large
V	mqtt.connack.reason_code	151	Quota exceeded
V	mqtt.connack.reason_code	154	Retain not supported
V	mqtt.connack.reason_code	155	QoS not supported
V	mqtt.connack.reason_code	156	Use another server
V	mqtt.connack.reason_code	157	Server moved
V	mqtt.connack.reason_code	159	Connection rate exceeded
V	mqtt.puback.reason_code	0	Success
V	mqtt.puback.reason_code	16	No matching subscribers
V	mqtt.puback.reason_code	128	Unspecified error
V	mqtt.puback.reason_code	131	Implementation specific error
V	mqtt.puback.reason_code	135	Not authorized
V	mqtt.puback.reason_code	144	Topic Name invalid
V	mqtt.puback.reason_code	145	Packet Identifier in use
V	mqtt.puback.reason_code	151	Quota exceeded
V	mqtt.puback.reason_code	153	Payload format invalid
V	mqtt.pubrec.reason_code	0	Success
V	mqtt.pubrec.reason_code	16	No matching subscribers
V	mqtt.pubrec.reason_code	128	Unspecified error
V	mqtt.pubrec.reason_code	131	Implementation specific error
V	mqtt.pubrec.reason_code	135	Not authorized
V	mqtt.pubrec.reason_code	144	Topic Name invalid
V	mqtt.pubrec.reason_code	145	Packet Identifier in use
V	mqtt.pubrec.reason_code	151	Quota exceeded
V	mqtt.pubrec.reason_code	153	Payload format invalid
V	mqtt.pubrel.reason_code	0	Success
V	mqtt.pubrel.reason_code	146	Packet Identifier not found
V	mqtt.pubcomp.reason_code	0	Success
V	mqtt.pubcomp.reason_code	146	Packet Identifier not found
V	mqtt.suback.reason_code	0	Granted QoS 0
V	mqtt.suback.reason_code	1	Granted QoS 1
V	mqtt.suback.reason_code	2	Granted QoS 2
V	mqtt.suback.reason_code	128	Unspecified error
V	mqtt.suback.reason_code	131	Implementation specific error
V	mqtt.suback.reason_code	135	Not authorized
V	mqtt.suback.reason_code	143	Topic Filter invalid
V	mqtt.suback.reason_code	145	Packet Identifier in use
V	mqtt.suback.reason_code	151	Quota exceeded
V	mqtt.suback.reason_code	158	Shared Subscription not supported
V	mqtt.suback.reason_code	161	Subscription Identifiers not supported
V	mqtt.suback.reason_code	162	Wildcard Subscription not supported
V	mqtt.unsuback.reason_code	0	Success
V	mqtt.unsuback.reason_code	17	No subscription existed
V	mqtt.unsuback.reason_code	131	Implementation specific error
V	mqtt.unsuback.reason_code	135	Not authorized
V	mqtt.unsuback.reason_code	143	Topic Filter invalid
V	mqtt.unsuback.reason_code	145	Packet Identifier in use
V	mqtt.disconnect.reason_code	0	Normal disconnection
V	mqtt.disconnect.reason_code	4	Disconnect with Will Message
V	mqtt.disconnect.reason_code	128	Unspecified error
V	mqtt.disconnect.reason_code	129	Malformed Packet
V	mqtt.disconnect.reason_code	130	Protocol Error
V	mqtt.disconnect.reason_code	131	Implementation specific error
V	mqtt.disconnect.reason_code	135	Not authorized
V	mqtt.disconnect.reason_code	137	Server busy
V	mqtt.disconnect.reason_code	139	Server shutting down
V	mqtt.disconnect.reason_code	140	Bad authentication method
V	mqtt.disconnect.reason_code	141	Keep Alive timeout
V	mqtt.disconnect.reason_code	142	Session taken over
V	mqtt.disconnect.reason_code	143	Topic Filter invalid
V	mqtt.disconnect.reason_code	144	Topic Name invalid
V	mqtt.disconnect.reason_code	147	Receive Maximum exceeded
V	mqtt.disconnect.reason_code	148	Topic Alias invalid
V	mqtt.disconnect.reason_code	149	Packet too large
V	mqtt.disconnect.reason_code	150	Message rate too high
V	mqtt.disconnect.reason_code	151	Quota exceeded
V	mqtt.disconnect.reason_code	152	Administrative action
V	mqtt.disconnect.reason_code	153	Payload format invalid
V	mqtt.disconnect.reason_code	154	Retain not supported
V	mqtt.disconnect.reason_code	155	QoS not supported
V	mqtt.disconnect.reason_code	156	Use another server
V	mqtt.disconnect.reason_code	157	Server moved
V	mqtt.disconnect.reason_code	158	Shared Subscription not supported
V	mqtt.disconnect.reason_code	159	Connection rate exceeded
V	mqtt.disconnect.reason_code	160	Maximum connect time
V	mqtt.disconnect.reason_code	161	Subscription Identifiers not supported
V	mqtt.disconnect.reason_code	162	Wildcard Subscription not supported
V	mqtt.auth.reason_code	0	Success
V	mqtt.auth.reason_code	24	Continue authentication
V	mqtt.auth.reason_code	25	Re-authenticate
V	mqtt.property_id	0x1	Payload Format Indicator
V	mqtt.property_id	0x2	Publication Expiry Interval
V	mqtt.property_id	0x3	Content Type
V	mqtt.property_id	0x8	Response Topic
V	mqtt.property_id	0x9	Correlation Data
V	mqtt.property_id	0xb	Subscription Identifier
V	mqtt.property_id	0x11	Session Expiry Interval
V	mqtt.property_id	0x12	Assigned Client Identifier
V	mqtt.property_id	0x13	Server Keep Alive
V	mqtt.property_id	0x15	Authentication Method
V	mqtt.property_id	0x16	Authentication Data
V	mqtt.property_id	0x17	Request Problem Information
V	mqtt.property_id	0x18	Will Delay Interval
V	mqtt.property_id	0x19	Request Response Information
V	mqtt.property_id	0x1a	Response Information
V	mqtt.property_id	0x1c	Server Reference
V	mqtt.property_id	0x1f	Reason String
V	mqtt.property_id	0x21	Receive Maximum
V	mqtt.property_id	0x22	Topic Alias Maximum
V	mqtt.property_id	0x23	Topic Alias
V	mqtt.property_id	0x24	Maximum QoS
V	mqtt.property_id	0x25	Retain Available
V	mqtt.property_id	0x26	User Property
V	mqtt.property_id	0x27	Maximum Packet Size
V	mqtt.property_id	0x28	Wildcard Subscription Available
V	mqtt.property_id	0x29	Subscription Identifier Available
V	mqtt.property_id	0x2a	Shared Subscription Available
V	mqtt.property.max_qos	0	At most once delivery (Fire and Forget)
V	mqtt.property.max_qos	1	At least once delivery (Acknowledged deliver)
V	mqtt.property.max_qos	2	Exactly once delivery (Assured Delivery)
V	mqtt.property.max_qos	3	Reserved
`;
