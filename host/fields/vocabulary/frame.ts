// What `tshark -G fields` of Wireshark 4.0.17 says of frame, pkt_comment, data, _ws.expert, _ws.malformed, _ws.short, _ws.string: P name, abbreviation; F name, abbreviation, type, protocol, base, bit mask, description.

export const FRAME_VOCABULARY = `
P	Frame	frame
F	Arrival Time	frame.time	FT_ABSOLUTE_TIME	frame		0x0	Absolute time when this frame was captured
F	Time shift for this packet	frame.offset_shift	FT_RELATIVE_TIME	frame		0x0	Time shift applied to this packet
F	Epoch Time	frame.time_epoch	FT_RELATIVE_TIME	frame		0x0	Epoch time when this frame was captured
F	Time delta from previous captured frame	frame.time_delta	FT_RELATIVE_TIME	frame		0x0	
F	Time delta from previous displayed frame	frame.time_delta_displayed	FT_RELATIVE_TIME	frame		0x0	
F	Time since reference or first frame	frame.time_relative	FT_RELATIVE_TIME	frame		0x0	Time relative to time reference or first frame
F	This is a Time Reference frame	frame.ref_time	FT_NONE	frame		0x0	This frame is a Time Reference frame
F	Frame Number	frame.number	FT_UINT32	frame	BASE_DEC	0x0	
F	Frame length on the wire	frame.len	FT_UINT32	frame	BASE_DEC	0x0	
F	Frame length stored into the capture file	frame.cap_len	FT_UINT32	frame	BASE_DEC	0x0	
F	Frame MD5 Hash	frame.md5_hash	FT_STRING	frame		0x0	
F	Point-to-Point Direction	frame.p2p_dir	FT_INT8	frame	BASE_DEC	0x0	
F	Link Number	frame.link_nr	FT_UINT16	frame	BASE_DEC	0x0	
F	File Offset	frame.file_off	FT_INT64	frame	BASE_DEC	0x0	
F	Frame is marked	frame.marked	FT_BOOLEAN	frame	0	0x0	Frame is marked in the GUI
F	Frame is ignored	frame.ignored	FT_BOOLEAN	frame	0	0x0	Frame is ignored by the dissectors
F	Protocols in frame	frame.protocols	FT_STRING	frame		0x0	Protocols carried by this frame
F	Coloring Rule Name	frame.coloring_rule.name	FT_STRING	frame		0x0	The frame matched the coloring rule with this name
F	Coloring Rule String	frame.coloring_rule.string	FT_STRING	frame		0x0	The frame matched this coloring rule string
F	Section number	frame.section_number	FT_UINT32	frame	BASE_DEC	0x0	The number of the file section this frame is in
F	Interface id	frame.interface_id	FT_UINT32	frame	BASE_DEC	0x0	
F	Interface name	frame.interface_name	FT_STRING	frame		0x0	The friendly name for this interface
F	Interface description	frame.interface_description	FT_STRING	frame		0x0	The description for this interface
F	Interface queue	frame.interface_queue	FT_UINT32	frame	BASE_DEC	0x0	
F	Packet flags	frame.packet_flags	FT_UINT32	frame	BASE_HEX	0x0	
F	Direction	frame.packet_flags_direction	FT_UINT32	frame	BASE_HEX	0x3	
F	Reception type	frame.packet_flags_reception_type	FT_UINT32	frame	BASE_DEC	0x1c	
F	FCS length	frame.packet_flags_fcs_length	FT_UINT32	frame	BASE_DEC	0x1e0	
F	Reserved	frame.packet_flags_reserved	FT_UINT32	frame	BASE_DEC	0xfe00	
F	CRC error	frame.packet_flags_crc_error	FT_BOOLEAN	frame	32	0x1000000	
F	Packet too long error	frame.packet_flags_packet_too_error	FT_BOOLEAN	frame	32	0x2000000	
F	Packet too short error	frame.packet_flags_packet_too_short_error	FT_BOOLEAN	frame	32	0x4000000	
F	Wrong interframe gap error	frame.packet_flags_wrong_inter_frame_gap_error	FT_BOOLEAN	frame	32	0x8000000	
F	Unaligned frame error	frame.packet_flags_unaligned_frame_error	FT_BOOLEAN	frame	32	0x10000000	
F	Start frame delimiter error	frame.packet_flags_start_frame_delimiter_error	FT_BOOLEAN	frame	32	0x20000000	
F	Preamble error	frame.packet_flags_preamble_error	FT_BOOLEAN	frame	32	0x40000000	
F	Symbol error	frame.packet_flags_symbol_error	FT_BOOLEAN	frame	32	0x80000000	
F	Comment	frame.comment	FT_STRING	frame		0x0	
F	Packet id	frame.packet_id	FT_UINT64	frame	BASE_DEC	0x0	
F	Verdict	frame.verdict	FT_STRING	frame		0x0	
F	Hardware	frame.verdict.hw	FT_BYTES	frame		0x0	
F	eBPF TC	frame.verdict.ebpf_tc	FT_INT64	frame	BASE_DEC	0x0	
F	eBPF XDP	frame.verdict.ebpf_xdp	FT_INT64	frame	BASE_DEC	0x0	
F	Unknown	frame.verdict.unknown	FT_BYTES	frame		0x0	
F	Drop Count	frame.drop_count	FT_UINT64	frame	BASE_DEC	0x0	Number of frames lost between this frame and the preceding one on the same interface
F	Private Enterprise Number	frame.cb_pen	FT_UINT32	frame	BASE_DEC	0x0	IANA assigned private enterprise number (PEN)
F	Copying	frame.cb_copy	FT_BOOLEAN	frame	1	0x0	Whether the custom block will be written or not
F	Black Box Log	frame.bblog	FT_STRING	frame		0x0	
F	Ticks	frame.bblog.ticks	FT_UINT32	frame	BASE_DEC	0x0	
F	Serial Number	frame.bblog.serial_nr	FT_UINT32	frame	BASE_DEC	0x0	
F	Date Type	frame.pcaplog.data_type	FT_UINT32	frame	BASE_DEC	0x0	
F	Data Length	frame.pcaplog.data_length	FT_UINT32	frame	BASE_DEC	0x0	
F	Data	frame.pcaplog.data	FT_BYTES	frame		0x0	
F	Encapsulation type	frame.encap_type	FT_INT16	frame	BASE_DEC	0x0	
F	Formatted comment	frame.comment.expert	FT_NONE	frame		0x0	
F	Arrival Time: Fractional second out of range (0-1000000000)	frame.time_invalid	FT_NONE	frame		0x0	
F	Incomplete dissector	frame.incomplete	FT_NONE	frame		0x0	
F	Frame length is less than captured length	frame.len_lt_caplen	FT_NONE	frame		0x0	
P	Packet comments	pkt_comment
P	Data	data
F	Data	data.data	FT_BYTES	data		0x0	
F	Text	data.text	FT_STRING	data		0x0	
F	Uncompressed Data	data.uncompressed.data	FT_BYTES	data		0x0	
F	Uncompressed Length	data.uncompressed.len	FT_INT32	data	BASE_DEC	0x0	
F	Length	data.len	FT_INT32	data	BASE_DEC	0x0	
F	Payload MD5 hash	data.md5_hash	FT_STRING	data		0x0	
P	Expert Info	_ws.expert
F	Message	_ws.expert.message	FT_STRING	_ws.expert		0x0	Wireshark expert information
F	Group	_ws.expert.group	FT_UINT32	_ws.expert	BASE_NONE	0x0	Wireshark expert group
F	Severity level	_ws.expert.severity	FT_UINT32	_ws.expert	BASE_NONE	0x0	Wireshark expert severity level
P	Malformed Packet	_ws.malformed
F	Dissector bug	_ws.malformed.dissector_bug	FT_NONE	_ws.malformed		0x0	
F	Reassembly error	_ws.malformed.reassembly	FT_NONE	_ws.malformed		0x0	
F	Malformed Packet (Exception occurred)	_ws.malformed.expert	FT_NONE	_ws.malformed		0x0	
P	Short Frame	_ws.short
P	String Errors	_ws.string
F	Trailing stray characters	_ws.string.trailing_stray_characters	FT_NONE	_ws.string		0x0	
`;
