import {
  FRAME_ACK,
  FRAME_BASE,
  FRAME_FLAGS,
  FRAME_IP_VERSION,
  FRAME_PEER_BASE,
  FRAME_PORTS,
  FRAME_SEQ,
  FRAME_SHIFT,
  FRAME_STATUS,
  FRAME_STREAM,
  FRAME_TCP_HEADER,
  FRAME_TCP_LEN,
  FRAME_URGENT,
  FRAME_WINDOW,
  FS_BASE,
  FS_BOGUS_HEADER,
  FS_FRAGMENT,
  FS_PEER_BASE,
  FS_QUOTED,
  FS_SHORT_SEGMENT,
  FS_TCP,
  FS_TCP_CUT,
} from '../../assembly/shared/layout.ts';
import { OP_ADD_WRAP, OP_SHIFT, OP_SUBTRACT, SUBTRACT_WRAP } from '../../assembly/shared/program.ts';
import { TCP_ACK, TCP_AE, TCP_CWR, TCP_ECE, TCP_FIN, TCP_PSH, TCP_RST, TCP_SYN, TCP_URG } from '../../assembly/shared/protocol.ts';
import { anyBit, equal, i8, noBit, u16, u32, u8, type Condition, type Place } from '../record/place.ts';
import { BOOLEAN, DECIMAL, frameField, type Field, type Occurrence, type Step } from './field.ts';

const IPV4 = 4;
const TCP_RESERVED = 0xe00;
/** FRAME_SHIFT is negative: no window scale is known or in use. */
const SHIFT_NEGATIVE = 0x80;

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
  {
    ...frameField('tcp.seq', 'Sequence Number', 'FT_UINT32', DECIMAL),
    where: {
      in: 'frame',
      exclusive: true,
      values: [at(sequence, [header], fromBase), at(sequence, [anyBit(status, FS_TCP_CUT), ...quotedInIcmp])],
    },
  },
  {
    ...frameField('tcp.seq_raw', 'Sequence Number (raw)', 'FT_UINT32', DECIMAL),
    where: {
      in: 'frame',
      exclusive: true,
      values: [
        at(sequence, [header, noBit(status, FS_QUOTED)]),
        at(sequence, [header, anyBit(status, FS_QUOTED), { ...equal(u8(FRAME_IP_VERSION), IPV4), not: true }]),
      ],
    },
  },
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
  frameField('tcp.flags', 'Flags', 'FT_UINT16', { kind: 'hex', digits: 4 }, at(flags, whole)),
  flag('res', 'Reserved', TCP_RESERVED),
  flag('ae', 'Accurate ECN', TCP_AE),
  flag('cwr', 'Congestion Window Reduced', TCP_CWR),
  flag('ece', 'ECN-Echo', TCP_ECE),
  flag('urg', 'Urgent', TCP_URG),
  flag('ack', 'Acknowledgment', TCP_ACK),
  flag('push', 'Push', TCP_PSH),
  flag('reset', 'Reset', TCP_RST),
  flag('syn', 'Syn', TCP_SYN),
  flag('fin', 'Fin', TCP_FIN),
  frameField('tcp.flags.str', 'TCP Flags', 'FT_STRING', { kind: 'letters', letters: 'RRRACEUAPRSF' }, at(flags, whole)),
  frameField('tcp.window_size_value', 'Window', 'FT_UINT16', DECIMAL, at(u16(FRAME_WINDOW), whole)),
  frameField('tcp.window_size', 'Calculated window size', 'FT_UINT32', DECIMAL, at(u16(FRAME_WINDOW), whole, scaled)),
  frameField('tcp.urgent_pointer', 'Urgent Pointer', 'FT_UINT16', DECIMAL, at(u16(FRAME_URGENT), whole)),
];
