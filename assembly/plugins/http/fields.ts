// Fields of HTTP, as `tshark -G fields` lists them.

export const HTTP: u32 = 0;
export const NOTIFICATION: u32 = 1;
export const RESPONSE: u32 = 2;
export const REQUEST: u32 = 3;
export const RESPONSE_NUMBER: u32 = 4;
export const REQUEST_NUMBER: u32 = 5;
export const AUTHBASIC: u32 = 6;
export const AUTHCITRIX: u32 = 7;
export const AUTHCITRIX_USER: u32 = 8;
export const AUTHCITRIX_DOMAIN: u32 = 9;
export const AUTHCITRIX_PASSWORD: u32 = 10;
export const AUTHCITRIX_SESSION: u32 = 11;
export const RESPONSE_LINE: u32 = 12;
export const REQUEST_LINE: u32 = 13;
export const REQUEST_METHOD: u32 = 14;
export const REQUEST_URI: u32 = 15;
export const REQUEST_URI_PATH: u32 = 16;
export const REQUEST_URI_QUERY: u32 = 17;
export const REQUEST_URI_QUERY_PARAMETER: u32 = 18;
export const REQUEST_VERSION: u32 = 19;
export const RESPONSE_VERSION: u32 = 20;
export const REQUEST_FULL_URI: u32 = 21;
export const RESPONSE_CODE: u32 = 22;
export const RESPONSE_CODE_DESC: u32 = 23;
export const RESPONSE_FOR_URI: u32 = 24;
export const RESPONSE_PHRASE: u32 = 25;
export const AUTHORIZATION: u32 = 26;
export const PROXY_AUTHENTICATE: u32 = 27;
export const PROXY_AUTHORIZATION: u32 = 28;
export const PROXY_CONNECT_HOST: u32 = 29;
export const PROXY_CONNECT_PORT: u32 = 30;
export const WWW_AUTHENTICATE: u32 = 31;
export const CONTENT_TYPE: u32 = 32;
export const CONTENT_LENGTH_HEADER: u32 = 33;
export const CONTENT_LENGTH: u32 = 34;
export const CONTENT_ENCODING: u32 = 35;
export const TRANSFER_ENCODING: u32 = 36;
export const UPGRADE: u32 = 37;
export const USER_AGENT: u32 = 38;
export const HOST: u32 = 39;
export const CONNECTION: u32 = 40;
export const COOKIE: u32 = 41;
export const COOKIE_PAIR: u32 = 42;
export const ACCEPT: u32 = 43;
export const REFERER: u32 = 44;
export const ACCEPT_LANGUAGE: u32 = 45;
export const ACCEPT_ENCODING: u32 = 46;
export const DATE: u32 = 47;
export const CACHE_CONTROL: u32 = 48;
export const SERVER: u32 = 49;
export const LOCATION: u32 = 50;
export const SEC_WEBSOCKET_ACCEPT: u32 = 51;
export const SEC_WEBSOCKET_EXTENSIONS: u32 = 52;
export const SEC_WEBSOCKET_KEY: u32 = 53;
export const SEC_WEBSOCKET_PROTOCOL: u32 = 54;
export const SEC_WEBSOCKET_VERSION: u32 = 55;
export const SET_COOKIE: u32 = 56;
export const LAST_MODIFIED: u32 = 57;
export const X_FORWARDED_FOR: u32 = 58;
export const HTTP2_SETTINGS: u32 = 59;
export const REQUEST_IN: u32 = 60;
export const RESPONSE_IN: u32 = 61;
export const NEXT_REQUEST_IN: u32 = 62;
export const NEXT_RESPONSE_IN: u32 = 63;
export const PREV_REQUEST_IN: u32 = 64;
export const PREV_RESPONSE_IN: u32 = 65;
export const TIME: u32 = 66;
export const CHUNKED_TRAILER_PART: u32 = 67;
export const CHUNK_BOUNDARY: u32 = 68;
export const CHUNK_SIZE: u32 = 69;
export const CHUNK_DATA: u32 = 70;
export const FILE_DATA: u32 = 71;
export const UNKNOWN_HEADER: u32 = 72;
export const HTTP2_SETTINGS_URI: u32 = 73;
export const PATH_SEGMENT: u32 = 74;
export const PATH_SUB_SEGMENT: u32 = 75;
export const CHAT: u32 = 76;
export const TE_AND_LENGTH: u32 = 77;
export const TE_UNKNOWN: u32 = 78;
export const SUBDISSECTOR_FAILED: u32 = 79;
export const TLS_PORT: u32 = 80;
export const LEADING_CRLF: u32 = 81;
export const BAD_HEADER_NAME: u32 = 82;
export const DECOMPRESSION_FAILED: u32 = 83;
export const DECOMPRESSION_DISABLED: u32 = 84;

/** Lines of the declaration (host/plugin/ABI.md). */
export const DECLARATION: string = `P	Hypertext Transfer Protocol	http
F	Notification	http.notification	FT_BOOLEAN	http	0
F	Response	http.response	FT_BOOLEAN	http	0
F	Request	http.request	FT_BOOLEAN	http	0
F	Response number	http.response_number	FT_UINT32	http	BASE_DEC
F	Request number	http.request_number	FT_UINT32	http	BASE_DEC
F	Credentials	http.authbasic	FT_STRING	http
F	Citrix AG Auth	http.authcitrix	FT_BOOLEAN	http	0
F	Citrix AG Username	http.authcitrix.user	FT_STRING	http
F	Citrix AG Domain	http.authcitrix.domain	FT_STRING	http
F	Citrix AG Password	http.authcitrix.password	FT_STRING	http
F	Citrix AG Session ID	http.authcitrix.session	FT_STRING	http
F	Response line	http.response.line	FT_STRING	http
F	Request line	http.request.line	FT_STRING	http
F	Request Method	http.request.method	FT_STRING	http
F	Request URI	http.request.uri	FT_STRING	http
F	Request URI Path	http.request.uri.path	FT_STRING	http
F	Request URI Query	http.request.uri.query	FT_STRING	http
F	Request URI Query Parameter	http.request.uri.query.parameter	FT_STRING	http
F	Request Version	http.request.version	FT_STRING	http
F	Response Version	http.response.version	FT_STRING	http
F	Full request URI	http.request.full_uri	FT_STRING	http
F	Status Code	http.response.code	FT_UINT16	http	BASE_DEC
F	Status Code Description	http.response.code.desc	FT_STRING	http
F	Request URI	http.response_for.uri	FT_STRING	http
F	Response Phrase	http.response.phrase	FT_STRING	http
F	Authorization	http.authorization	FT_STRING	http
F	Proxy-Authenticate	http.proxy_authenticate	FT_STRING	http
F	Proxy-Authorization	http.proxy_authorization	FT_STRING	http
F	Proxy-Connect-Hostname	http.proxy_connect_host	FT_STRING	http
F	Proxy-Connect-Port	http.proxy_connect_port	FT_UINT16	http	BASE_DEC
F	WWW-Authenticate	http.www_authenticate	FT_STRING	http
F	Content-Type	http.content_type	FT_STRING	http
F	Content-Length	http.content_length_header	FT_STRING	http
F	Content length	http.content_length	FT_UINT64	http	BASE_DEC
F	Content-Encoding	http.content_encoding	FT_STRING	http
F	Transfer-Encoding	http.transfer_encoding	FT_STRING	http
F	Upgrade	http.upgrade	FT_STRING	http
F	User-Agent	http.user_agent	FT_STRING	http
F	Host	http.host	FT_STRING	http
F	Connection	http.connection	FT_STRING	http
F	Cookie	http.cookie	FT_STRING	http
F	Cookie pair	http.cookie_pair	FT_STRING	http
F	Accept	http.accept	FT_STRING	http
F	Referer	http.referer	FT_STRING	http
F	Accept-Language	http.accept_language	FT_STRING	http
F	Accept Encoding	http.accept_encoding	FT_STRING	http
F	Date	http.date	FT_STRING	http
F	Cache-Control	http.cache_control	FT_STRING	http
F	Server	http.server	FT_STRING	http
F	Location	http.location	FT_STRING	http
F	Sec-WebSocket-Accept	http.sec_websocket_accept	FT_STRING	http
F	Sec-WebSocket-Extensions	http.sec_websocket_extensions	FT_STRING	http
F	Sec-WebSocket-Key	http.sec_websocket_key	FT_STRING	http
F	Sec-WebSocket-Protocol	http.sec_websocket_protocol	FT_STRING	http
F	Sec-WebSocket-Version	http.sec_websocket_version	FT_STRING	http
F	Set-Cookie	http.set_cookie	FT_STRING	http
F	Last-Modified	http.last_modified	FT_STRING	http
F	X-Forwarded-For	http.x_forwarded_for	FT_STRING	http
F	HTTP2-Settings	http.http2_settings	FT_STRING	http
F	Request in frame	http.request_in	FT_FRAMENUM	http
F	Response in frame	http.response_in	FT_FRAMENUM	http
F	Next request in frame	http.next_request_in	FT_FRAMENUM	http
F	Next response in frame	http.next_response_in	FT_FRAMENUM	http
F	Prev request in frame	http.prev_request_in	FT_FRAMENUM	http
F	Prev response in frame	http.prev_response_in	FT_FRAMENUM	http
F	Time since request	http.time	FT_RELATIVE_TIME	http
F	trailer-part	http.chunked_trailer_part	FT_STRING	http
F	Chunk boundary	http.chunk_boundary	FT_BYTES	http
F	Chunk size	http.chunk_size	FT_UINT32	http	BASE_DEC
F	Chunk data	http.chunk_data	FT_BYTES	http
F	File Data	http.file_data	FT_STRING	http
F	Unknown header	http.unknown_header	FT_STRING	http
F	HTTP2 Settings URI	http.http2_settings_uri	FT_BYTES	http
F	Path segment	http.path_segment	FT_STRING	http
F	Path sub segment	http.path_sub_segment	FT_STRING	http
F	Formatted text	http.chat	FT_NONE	http
F	The Content-Length and Transfer-Encoding header must not be set together	http.te_and_length	FT_NONE	http
F	Unknown transfer coding name in Transfer-Encoding header	http.te_unknown	FT_NONE	http
F	HTTP body subdissector failed, trying heuristic subdissector	http.subdissector_failed	FT_NONE	http
F	Unencrypted HTTP protocol detected over encrypted port, could indicate a dangerous misconfiguration.	http.tls_port	FT_NONE	http
F	Leading CRLF previous message in the stream may have extra CRLF	http.leading_crlf	FT_NONE	http
F	Illegal characters found in header name	http.bad_header_name	FT_NONE	http
F	Decompression failed	http.decompression_failed	FT_NONE	http
F	Decompression disabled	http.decompression_disabled	FT_NONE	http
D	tcp.port	80
D	tcp.port	3128
D	tcp.port	3132
D	tcp.port	5985
D	tcp.port	8080
D	tcp.port	8088
D	tcp.port	11371
D	tcp.port	1900
D	tcp.port	2869
D	tcp.port	2710
H	tcp	50	0a,0d,41-5a
I	http.upgrade
I	tcp.port
O	http.decompress_body	bool	TRUE	Uncompress entity bodies
E	http.request
E	http.response
S	4096
`;
