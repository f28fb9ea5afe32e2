import { ANALYSIS_CONVERSATION, ANALYSIS_FLAGS, TA_RETRANSMISSION, TC_ACC_ECN } from '../../assembly/shared/analysis.ts';
import {
  FRAME_ACK,
  FRAME_ANALYSIS,
  FRAME_BASE,
  FRAME_CALCULATED,
  FRAME_END,
  FRAME_FLAGS,
  FRAME_IP_VERSION,
  FRAME_PAYLOAD,
  FRAME_PAYLOAD_CAPLEN,
  FRAME_PEER_BASE,
  FRAME_PORTS,
  FRAME_SEQ,
  FRAME_SHIFT,
  FRAME_STATUS,
  FRAME_STREAM,
  FRAME_TCP,
  FRAME_TCP_HEADER,
  FRAME_TCP_LEN,
  FRAME_URGENT,
  FRAME_WINDOW,
  FS_BASE,
  FS_BOGUS_HEADER,
  FS_CHECKSUM_BAD,
  FS_CHECKSUM_GOOD,
  FS_FRAGMENT,
  FS_PEER_BASE,
  FS_QUOTED,
  FS_SHORT_SEGMENT,
  FS_SNAPPED,
  FS_TCP,
  FS_TCP_CUT,
} from '../../assembly/shared/layout.ts';
import { OP_ADD_WRAP, OP_SHIFT, OP_SUBTRACT, SUBTRACT_WRAP } from '../../assembly/shared/program.ts';
import { TCP_ACK, TCP_AE, TCP_CWR, TCP_ECE, TCP_FIN, TCP_PSH, TCP_RST, TCP_SYN, TCP_URG } from '../../assembly/shared/protocol.ts';
import {
  anyBit,
  be16,
  constant,
  equal,
  i8,
  noBit,
  spans,
  u16,
  u32,
  u8,
  unequal,
  type Base,
  type Condition,
  type Place,
} from '../record/place.ts';
import {
  BOOLEAN,
  choiceField,
  DECIMAL,
  frameField,
  hex,
  PRESENT,
  type Field,
  type FieldType,
  type Format,
  type Occurrence,
  type Step,
} from './field.ts';
import { UNBROKEN } from './options.ts';

const IPV4 = 4;
const TCP_RESERVED = 0xe00;
/** FRAME_SHIFT is negative: no window scale is known or in use. */
const SHIFT_NEGATIVE = 0x80;
/** Octets of the header up to the end of a field, RFC 9293 §3.1, and where the field lies. */
const UP_TO_CHECKSUM = 18;
const UP_TO_URGENT = 20;
const CHECKSUM_AT = 16;
/** tcp.checksum.status. */
const CHECKSUM_STATUS_BAD = 0;
const CHECKSUM_STATUS_GOOD = 1;
const CHECKSUM_STATUS_UNVERIFIED = 2;
const ACE_MASK = TCP_AE | TCP_CWR | TCP_ECE;

const status = u32(FRAME_STATUS);
const flags = u16(FRAME_FLAGS);
/** The header was captured up to the window. */
const header = anyBit(status, FS_TCP);
/** Wireshark stops after the data offset when that is below 20. */
const whole: readonly Condition[] = [header, noBit(status, FS_BOGUS_HEADER)];
/** The segment's own length is known. */
const measured: readonly Condition[] = [header, noBit(status, FS_QUOTED | FS_FRAGMENT | FS_SHORT_SEGMENT)];
/** Wireshark shows numbers as they are, not relative, where it does not follow the sequence. */
const followed = noBit(status, FS_QUOTED | FS_FRAGMENT | FS_SHORT_SEGMENT);
/** The quotation in an ICMP error (ICMPv4 only): sequence number shown raw, right after the ports. */
const quotedInIcmp: readonly Condition[] = [anyBit(status, FS_QUOTED), equal(u8(FRAME_IP_VERSION), IPV4)];

const fromBase: Step = { code: OP_SUBTRACT, by: u32(FRAME_BASE), extra: SUBTRACT_WRAP, when: [followed, anyBit(status, FS_BASE)] };
const fromPeerBase: Step = {
  code: OP_SUBTRACT,
  by: u32(FRAME_PEER_BASE),
  extra: SUBTRACT_WRAP,
  when: [followed, anyBit(status, FS_PEER_BASE), anyBit(flags, TCP_ACK)],
};
const plusLength: Step = { code: OP_ADD_WRAP, by: u32(FRAME_TCP_LEN), when: [] };
/** SYN and FIN together count for one only, as in tcp.nxtseq. */
const plusControl: Step = { code: OP_ADD_WRAP, by: 1, when: [anyBit(flags, TCP_SYN | TCP_FIN)] };
const scaled: Step = {
  code: OP_SHIFT,
  by: i8(FRAME_SHIFT),
  when: [noBit(i8(FRAME_SHIFT), SHIFT_NEGATIVE), noBit(flags, TCP_SYN), followed],
};

function at(place: Place, presence: readonly Condition[], ...steps: Step[]): Occurrence {
  return { place, presence, steps };
}

function flag(abbreviation: string, name: string, mask: number): Field {
  return frameField(`tcp.flags.${abbreviation}`, name, 'FT_BOOLEAN', BOOLEAN, { place: flags, mask, presence: whole });
}

const HEADER: Base = { kind: 'pointer', at: FRAME_TCP };
/** The header was captured up to there. */
function upTo(octets: number): readonly Condition[] {
  return [...whole, spans(u32(FRAME_TCP), u32(FRAME_END), octets)];
}

const toChecksum = upTo(UP_TO_CHECKSUM);
const toUrgent = upTo(UP_TO_URGENT);
const urgent = u16(FRAME_URGENT);
/** Accurate ECN turns three flags into a number, but not on a SYN (facts 5.10). */
const accurate = u8(FRAME_ANALYSIS + ANALYSIS_CONVERSATION);
const plainEcn: readonly (readonly Condition[])[] = [
  [...whole, noBit(accurate, TC_ACC_ECN)],
  [...whole, anyBit(accurate, TC_ACC_ECN), anyBit(flags, TCP_SYN)],
];
const ace: readonly Condition[] = [...whole, anyBit(accurate, TC_ACC_ECN), noBit(flags, TCP_SYN)];
const unscaled = anyBit(i8(FRAME_SHIFT), SHIFT_NEGATIVE);
const noSyn: readonly Condition[] = [...whole, noBit(flags, TCP_SYN)];
const payload: readonly Condition[] = [...whole, unequal(u32(FRAME_PAYLOAD_CAPLEN), 0)];

/** A flag that accurate ECN takes away. */
function ecnFlag(abbreviation: string, name: string, mask: number): Field {
  const values = plainEcn.map((presence) => ({ place: flags, mask, presence }));
  return { ...choiceField(`tcp.flags.${abbreviation}`, name, 'FT_BOOLEAN', BOOLEAN, ...values), analysis: true };
}

function note(abbreviation: string, name: string, ...presence: Condition[]): Field {
  return frameField(abbreviation, name, 'FT_NONE', PRESENT, at(status, presence));
}

/** The octets of the payload. */
function payloadField(abbreviation: string, name: string, type: FieldType, kind: 'bytes' | 'string', ...presence: Condition[]): Field {
  // A reset's cause is ASCII to tshark.
  const format: Format = kind === 'string' ? { kind, octets: FRAME_PAYLOAD_CAPLEN, ascii: true } : { kind, octets: FRAME_PAYLOAD_CAPLEN };
  return frameField(abbreviation, name, type, format, at(u32(FRAME_PAYLOAD), [...payload, ...presence, UNBROKEN]));
}

const ports = [anyBit(status, FS_TCP | FS_TCP_CUT)];
const source = at(u16(FRAME_PORTS), ports);
const destination = at(u16(FRAME_PORTS + 2), ports);
const sequence = u32(FRAME_SEQ);

/** Fields of TCP that a FRAME record carries. */
export const TCP_FIELDS: readonly Field[] = [
  frameField('tcp.srcport', 'Source Port', 'FT_UINT16', DECIMAL, source),
  frameField('tcp.dstport', 'Destination Port', 'FT_UINT16', DECIMAL, destination),
  frameField('tcp.port', 'Source or Destination Port', 'FT_UINT16', DECIMAL, source, destination),
  frameField('tcp.stream', 'Stream index', 'FT_UINT32', DECIMAL, at(u32(FRAME_STREAM), [header])),
  frameField('tcp.len', 'TCP Segment Len', 'FT_UINT32', DECIMAL, at(u32(FRAME_TCP_LEN), measured)),
  choiceField(
    'tcp.seq',
    'Sequence Number',
    'FT_UINT32',
    DECIMAL,
    at(sequence, [header], fromBase),
    at(sequence, [anyBit(status, FS_TCP_CUT), ...quotedInIcmp]),
  ),
  choiceField(
    'tcp.seq_raw',
    'Sequence Number (raw)',
    'FT_UINT32',
    DECIMAL,
    at(sequence, [header, noBit(status, FS_QUOTED)]),
    at(sequence, [header, anyBit(status, FS_QUOTED), unequal(u8(FRAME_IP_VERSION), IPV4)]),
  ),
  frameField(
    'tcp.nxtseq',
    'Next Sequence Number',
    'FT_UINT32',
    DECIMAL,
    at(sequence, [...measured, ...whole], fromBase, plusLength, plusControl),
  ),
  frameField('tcp.ack', 'Acknowledgment Number', 'FT_UINT32', DECIMAL, at(u32(FRAME_ACK), whole, fromPeerBase)),
  frameField('tcp.ack_raw', 'Acknowledgment number (raw)', 'FT_UINT32', DECIMAL, at(u32(FRAME_ACK), whole)),
  frameField('tcp.hdr_len', 'Header Length', 'FT_UINT8', DECIMAL, at(u8(FRAME_TCP_HEADER), [header])),
  frameField('tcp.flags', 'Flags', 'FT_UINT16', hex(4), at(flags, whole)),
  flag('res', 'Reserved', TCP_RESERVED),
  ecnFlag('ae', 'Accurate ECN', TCP_AE),
  ecnFlag('cwr', 'Congestion Window Reduced', TCP_CWR),
  ecnFlag('ece', 'ECN-Echo', TCP_ECE),
  {
    ...frameField('tcp.flags.ace', 'ACE', 'FT_UINT8', DECIMAL, { place: flags, mask: ACE_MASK, presence: ace }),
    analysis: true,
  },
  flag('urg', 'Urgent', TCP_URG),
  flag('ack', 'Acknowledgment', TCP_ACK),
  flag('push', 'Push', TCP_PSH),
  flag('reset', 'Reset', TCP_RST),
  flag('syn', 'Syn', TCP_SYN),
  flag('fin', 'Fin', TCP_FIN),
  {
    ...choiceField(
      'tcp.flags.str',
      'TCP Flags',
      'FT_STRING',
      { kind: 'letters', letters: 'RRRACEUAPRSF' },
      ...plainEcn.map((presence) => at(flags, presence)),
      { ...at(flags, ace), format: { kind: 'letters', letters: 'RRR-n-UAPRSF' } },
    ),
    analysis: true,
  },
  frameField('tcp.window_size_value', 'Window', 'FT_UINT16', DECIMAL, at(u16(FRAME_WINDOW), whole)),
  frameField('tcp.window_size', 'Calculated window size', 'FT_UINT32', DECIMAL, at(u16(FRAME_WINDOW), whole, scaled)),
  choiceField(
    'tcp.window_size_scalefactor',
    'Window size scaling factor',
    'FT_INT32',
    DECIMAL,
    at(i8(FRAME_SHIFT), [...noSyn, unscaled]),
    at(constant(1), [...noSyn, noBit(i8(FRAME_SHIFT), SHIFT_NEGATIVE)], { code: OP_SHIFT, by: i8(FRAME_SHIFT), when: [] }),
  ),
  frameField('tcp.checksum', 'Checksum', 'FT_UINT16', hex(4), at(be16(CHECKSUM_AT, HEADER), toChecksum)),
  frameField(
    'tcp.checksum_calculated',
    'Calculated Checksum',
    'FT_UINT16',
    hex(4),
    at(u16(FRAME_CALCULATED), [...toChecksum, anyBit(status, FS_CHECKSUM_GOOD | FS_CHECKSUM_BAD)]),
  ),
  choiceField(
    'tcp.checksum.status',
    'Checksum Status',
    'FT_UINT8',
    DECIMAL,
    at(constant(CHECKSUM_STATUS_UNVERIFIED), [...toChecksum, noBit(status, FS_CHECKSUM_GOOD | FS_CHECKSUM_BAD)]),
    at(constant(CHECKSUM_STATUS_GOOD), [...toChecksum, anyBit(status, FS_CHECKSUM_GOOD)]),
    at(constant(CHECKSUM_STATUS_BAD), [...toChecksum, anyBit(status, FS_CHECKSUM_BAD)]),
  ),
  note('tcp.checksum_bad.expert', 'Bad checksum', ...toChecksum, anyBit(status, FS_CHECKSUM_BAD)),
  frameField('tcp.urgent_pointer', 'Urgent Pointer', 'FT_UINT16', DECIMAL, at(urgent, toUrgent)),
  note(
    'tcp.urgent_pointer.non_zero',
    'The urgent pointer field is nonzero while the URG flag is not set',
    ...toUrgent,
    noBit(flags, TCP_URG),
    unequal(urgent, 0),
  ),
  note(
    'tcp.ack.nonzero',
    'The acknowledgment number field is nonzero while the ACK flag is not set',
    ...whole,
    noBit(flags, TCP_ACK),
    unequal(u32(FRAME_ACK), 0),
  ),
  note('tcp.bogus_header_length', 'Bogus TCP Header length', header, anyBit(status, FS_BOGUS_HEADER)),
  note('tcp.short_segment', 'Short segment', header, anyBit(status, FS_SHORT_SEGMENT), noBit(status, FS_QUOTED)),
  payloadField('tcp.payload', 'TCP payload', 'FT_BYTES', 'bytes', noBit(flags, TCP_RST)),
  {
    // What applications put together apart: a segment sent again is not handed to them (facts 9.4).
    ...payloadField(
      'tcp.segment_data',
      'TCP segment data',
      'FT_BYTES',
      'bytes',
      noBit(flags, TCP_RST),
      noBit(status, FS_SNAPPED | FS_FRAGMENT | FS_QUOTED),
      anyBit(u32(FRAME_ANALYSIS + ANALYSIS_FLAGS), TA_RETRANSMISSION),
    ),
    analysis: true,
  },
  payloadField('tcp.reset_cause', 'Reset cause', 'FT_STRING', 'string', anyBit(flags, TCP_RST)),
];
