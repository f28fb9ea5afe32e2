import { absentField, type Field } from './field.ts';

/** Fields that only application protocols, process information or preferences off by default bring about: known by name, never filled. */
export const ABSENT_FIELDS: readonly Field[] = [
  absentField('tcp.continuation_to', 'This is a continuation to the PDU in frame', 'FT_FRAMENUM'),
  absentField('tcp.segment.overlap', 'Segment overlap', 'FT_BOOLEAN'),
  absentField('tcp.segment.overlap.conflict', 'Conflicting data in segment overlap', 'FT_BOOLEAN'),
  absentField('tcp.segment.multipletails', 'Multiple tail segments found', 'FT_BOOLEAN'),
  absentField('tcp.segment.toolongfragment', 'Segment too long', 'FT_BOOLEAN'),
  absentField('tcp.segment.error', 'Reassembling error', 'FT_FRAMENUM'),
  absentField('tcp.reassembled_in', 'Reassembled PDU in frame', 'FT_FRAMENUM'),
  absentField('tcp.pdu.time', 'Time until the last segment of this PDU', 'FT_RELATIVE_TIME'),
  absentField('tcp.pdu.last_frame', 'Last frame of this PDU', 'FT_FRAMENUM'),
  absentField('tcp.proc.srcuid', 'Source process user ID', 'FT_UINT32'),
  absentField('tcp.proc.srcpid', 'Source process ID', 'FT_UINT32'),
  absentField('tcp.proc.srcuname', 'Source process user name', 'FT_STRING'),
  absentField('tcp.proc.srccmd', 'Source process name', 'FT_STRING'),
  absentField('tcp.proc.dstuid', 'Destination process user ID', 'FT_UINT32'),
  absentField('tcp.proc.dstpid', 'Destination process ID', 'FT_UINT32'),
  absentField('tcp.proc.dstuname', 'Destination process user name', 'FT_STRING'),
  absentField('tcp.proc.dstcmd', 'Destination process name', 'FT_STRING'),
  absentField('tcp.fin_retransmission', 'Retransmission of FIN from frame', 'FT_FRAMENUM'),
  absentField('tcp.checksum.ffff', 'TCP Checksum 0xffff instead of 0x0000 (see RFC 1624)', 'FT_NONE'),
  absentField('tcp.options.snack.le', 'TCP SNACK Left Edge', 'FT_UINT16'),
  absentField('tcp.options.snack.re', 'TCP SNACK Right Edge', 'FT_UINT16'),
  absentField('tcp.options.snack.sequence', 'SNACK Sequence', 'FT_NONE'),
];
