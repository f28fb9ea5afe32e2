// Fields of WebSocket, as `tshark -G fields` lists them.

export const WEBSOCKET: u32 = 0;
export const FIN: u32 = 1;
export const RSV: u32 = 2;
export const PMC: u32 = 3;
export const OPCODE: u32 = 4;
export const MASK: u32 = 5;
export const PAYLOAD_LENGTH: u32 = 6;
export const PAYLOAD_LENGTH_EXT_16: u32 = 7;
export const PAYLOAD_LENGTH_EXT_64: u32 = 8;
export const MASKING_KEY: u32 = 9;
export const PAYLOAD: u32 = 10;
export const MASKED_PAYLOAD: u32 = 11;
export const PAYLOAD_CONTINUE: u32 = 12;
export const PAYLOAD_TEXT: u32 = 13;
export const PAYLOAD_CLOSE: u32 = 14;
export const PAYLOAD_CLOSE_STATUS_CODE: u32 = 15;
export const PAYLOAD_CLOSE_REASON: u32 = 16;
export const PAYLOAD_PING: u32 = 17;
export const PAYLOAD_PONG: u32 = 18;
export const PAYLOAD_UNKNOWN: u32 = 19;
export const FRAGMENTS: u32 = 20;
export const FRAGMENT: u32 = 21;
export const FRAGMENT_OVERLAP: u32 = 22;
export const FRAGMENT_OVERLAP_CONFLICT: u32 = 23;
export const FRAGMENT_MULTIPLETAILS: u32 = 24;
export const FRAGMENT_TOOLONGFRAGMENT: u32 = 25;
export const FRAGMENT_ERROR: u32 = 26;
export const FRAGMENT_COUNT: u32 = 27;
export const REASSEMBLED_LENGTH: u32 = 28;
export const PAYLOAD_UNKNOWN_EXPERT: u32 = 29;
export const DECOMPRESSION_FAILED_EXPERT: u32 = 30;

/** Lines of the declaration (host/plugin/ABI.md). */
export const DECLARATION: string = `P	WebSocket	websocket
F	Fin	websocket.fin	FT_BOOLEAN	websocket	8	0x80
F	Reserved	websocket.rsv	FT_UINT8	websocket	BASE_HEX	0x70
F	Per-Message Compressed	websocket.pmc	FT_BOOLEAN	websocket	8	0x40
F	Opcode	websocket.opcode	FT_UINT8	websocket	BASE_DEC	0xf
F	Mask	websocket.mask	FT_BOOLEAN	websocket	8	0x80
F	Payload length	websocket.payload_length	FT_UINT8	websocket	BASE_DEC	0x7f
F	Extended Payload length (16 bits)	websocket.payload_length_ext_16	FT_UINT16	websocket	BASE_DEC
F	Extended Payload length (64 bits)	websocket.payload_length_ext_64	FT_UINT64	websocket	BASE_DEC
F	Masking-Key	websocket.masking_key	FT_BYTES	websocket
F	Payload	websocket.payload	FT_NONE	websocket
F	Masked payload	websocket.masked_payload	FT_NONE	websocket
F	Continue	websocket.payload.continue	FT_BYTES	websocket
F	Text	websocket.payload.text	FT_STRING	websocket
F	Close	websocket.payload.close	FT_NONE	websocket
F	Status code	websocket.payload.close.status_code	FT_UINT16	websocket	BASE_DEC
F	Reason	websocket.payload.close.reason	FT_STRING	websocket
F	Ping	websocket.payload.ping	FT_BYTES	websocket
F	Pong	websocket.payload.pong	FT_BYTES	websocket
F	Unknown	websocket.payload.unknown	FT_BYTES	websocket
F	Reassembled websocket Fragments	websocket.fragments	FT_NONE	websocket
F	Websocket Fragment	websocket.fragment	FT_FRAMENUM	websocket
F	Fragment overlap	websocket.fragment.overlap	FT_BOOLEAN	websocket	0
F	Conflicting data in fragment overlap	websocket.fragment.overlap.conflict	FT_BOOLEAN	websocket	0
F	Multiple tail fragments found	websocket.fragment.multipletails	FT_BOOLEAN	websocket	0
F	Fragment too long	websocket.fragment.toolongfragment	FT_BOOLEAN	websocket	0
F	Defragmentation error	websocket.fragment.error	FT_FRAMENUM	websocket
F	Fragment count	websocket.fragment.count	FT_UINT32	websocket	BASE_DEC
F	Reassembled websocket Payload length	websocket.reassembled.length	FT_UINT32	websocket	BASE_DEC
F	Dissector for Websocket Opcode	websocket.payload.unknown.expert	FT_NONE	websocket
F	Decompression failed	websocket.decompression.failed.expert	FT_NONE	websocket
D	http.upgrade	1
I	ws.protocol
S	4096
V	websocket.opcode	0	Continuation
V	websocket.opcode	1	Text
V	websocket.opcode	2	Binary
V	websocket.opcode	8	Connection Close
V	websocket.opcode	9	Ping
V	websocket.opcode	10	Pong
V	websocket.payload.close.status_code	1000	Normal Closure
V	websocket.payload.close.status_code	1001	Going Away
V	websocket.payload.close.status_code	1002	Protocol error
V	websocket.payload.close.status_code	1003	Unsupported Data
V	websocket.payload.close.status_code	1004	---Reserved----
V	websocket.payload.close.status_code	1005	No Status Rcvd
V	websocket.payload.close.status_code	1006	Abnormal Closure
V	websocket.payload.close.status_code	1007	Invalid frame payload data
V	websocket.payload.close.status_code	1008	Policy Violation
V	websocket.payload.close.status_code	1009	Message Too Big
V	websocket.payload.close.status_code	1010	Mandatory Ext.
V	websocket.payload.close.status_code	1011	Internal Server
V	websocket.payload.close.status_code	1015	TLS handshake
`;
