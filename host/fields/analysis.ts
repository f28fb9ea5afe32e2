// What the analysis stage says of a segment (ANALYSIS record, behind the FRAME): tcp.analysis.*, tcp.completeness, times in the stream.
import {
  ANALYSIS_ACKS_FRAME,
  ANALYSIS_CLOSING,
  ANALYSIS_COMPLETENESS,
  ANALYSIS_DUP_FRAME,
  ANALYSIS_DUP_NUMBER,
  ANALYSIS_FAST_OPEN,
  ANALYSIS_FLAGS,
  ANALYSIS_IN_FLIGHT,
  ANALYSIS_INITIAL_RTT,
  ANALYSIS_KNOWN,
  ANALYSIS_RTO,
  ANALYSIS_RTO_FRAME,
  ANALYSIS_RTT,
  ANALYSIS_SINCE_FIRST,
  ANALYSIS_SINCE_PREVIOUS,
  ANALYSIS_SINCE_PUSH,
  CLOSING_ACTIVE,
  CLOSING_PASSIVE,
  FO_ACCEPTED,
  FO_IGNORED,
  TA_ACK_LOST_SEGMENT,
  TA_DUPLICATE_ACK,
  TA_FAST_RETRANSMISSION,
  TA_KEEP_ALIVE,
  TA_KEEP_ALIVE_ACK,
  TA_LOST_SEGMENT,
  TA_OUT_OF_ORDER,
  TA_RETRANSMISSION,
  TA_REUSED_PORTS,
  TA_SPURIOUS_RETRANSMISSION,
  TA_WINDOW_FULL,
  TA_WINDOW_UPDATE,
  TA_ZERO_WINDOW,
  TA_ZERO_WINDOW_PROBE,
  TA_ZERO_WINDOW_PROBE_ACK,
} from '../../assembly/shared/analysis.ts';
import { IT_TFO_COOKIE, ITEMS_OPTIONS } from '../../assembly/shared/items.ts';
import {
  FRAME_ANALYSIS,
  FRAME_END,
  FRAME_FLAGS,
  FRAME_KNOWN,
  FK_NO_TIMES,
  FRAME_STATUS,
  FRAME_TCP,
  FS_BOGUS_HEADER,
  FS_TCP,
} from '../../assembly/shared/layout.ts';
import { TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN } from '../../assembly/shared/protocol.ts';
import { anyBit, equal, i64, noBit, spans, u16, u32, u8, unequal, type Condition, type Place } from '../record/place.ts';
import { DECIMAL, frameField, PRESENT, TIME, type Field, type FieldType, type Format, type Occurrence } from './field.ts';
import { option, UNBROKEN } from './options.ts';

/** Octets of a header without options. */
const FIXED = 20;

const status = u32(FRAME_STATUS);
const labels = u32(FRAME_ANALYSIS + ANALYSIS_FLAGS);
const flags = u16(FRAME_FLAGS);
/** The whole header is dissected. */
const whole: readonly Condition[] = [anyBit(status, FS_TCP), noBit(status, FS_BOGUS_HEADER)];
/** The header was captured up to its options, which the times follow. */
const toTimes: readonly Condition[] = [...whole, spans(u32(FRAME_TCP), u32(FRAME_END), FIXED), noBit(u8(FRAME_KNOWN), FK_NO_TIMES)];
const shown: readonly Condition[] = [...whole, unequal(u8(FRAME_ANALYSIS + ANALYSIS_KNOWN), 0), UNBROKEN];
const always = u8(FRAME_STATUS);

function verdict(abbreviation: string, name: string, type: FieldType, format: Format, ...values: Occurrence[]): Field {
  return { ...frameField(abbreviation, name, type, format, ...values), analysis: true };
}

function given(presence: readonly Condition[]): Occurrence {
  return { place: always, presence };
}

/** A label that is there or not. */
function label(abbreviation: string, name: string, mask: number): Field {
  return verdict(`tcp.analysis.${abbreviation}`, name, 'FT_NONE', PRESENT, given([...shown, anyBit(labels, mask)]));
}

/** A number that is there when it is not zero. */
function number(abbreviation: string, name: string, type: FieldType, at: number): Field {
  const place = u32(FRAME_ANALYSIS + at);
  return verdict(`tcp.analysis.${abbreviation}`, name, type, DECIMAL, { place, presence: [...shown, unequal(place, 0)] });
}

function time(abbreviation: string, name: string, at: number, ...presence: Condition[]): Field {
  const place: Place = i64(FRAME_ANALYSIS + at);
  return verdict(`tcp.analysis.${abbreviation}`, name, 'FT_RELATIVE_TIME', TIME, {
    place,
    presence: [...shown, unequal(place, 0), ...presence],
  });
}

function flagged(abbreviation: string, name: string, ...presence: Condition[]): Field {
  return frameField(`tcp.connection.${abbreviation}`, name, 'FT_NONE', PRESENT, given([...whole, ...presence]));
}

function closing(abbreviation: string, name: string, which: number): Field {
  return { ...flagged(abbreviation, name, equal(u8(FRAME_ANALYSIS + ANALYSIS_CLOSING), which), anyBit(flags, TCP_FIN)), analysis: true };
}

function fastOpen(abbreviation: string, name: string, which: number): Field {
  return verdict(
    `tcp.analysis.${abbreviation}`,
    name,
    'FT_NONE',
    PRESENT,
    given([...whole, equal(u8(FRAME_ANALYSIS + ANALYSIS_FAST_OPEN), which)]),
  );
}

/** There as often as the segment has fast-open cookies. */
function withCookie(abbreviation: string, name: string, ...presence: Condition[]): Field {
  const cookie = option(abbreviation.replace(/^tcp\./, ''), name, 'FT_NONE', PRESENT, IT_TFO_COOKIE);
  return { ...cookie, where: { in: 'items', set: ITEMS_OPTIONS, item: IT_TFO_COOKIE, values: [given(presence)] } };
}

const duplicate = given([...shown, anyBit(labels, TA_DUPLICATE_ACK)]);

/** Fields of the analysis. */
export const ANALYSIS_FIELDS: readonly Field[] = [
  verdict('tcp.completeness', 'Conversation completeness', 'FT_UINT8', DECIMAL, {
    place: u8(FRAME_ANALYSIS + ANALYSIS_COMPLETENESS),
    presence: [anyBit(status, FS_TCP)],
  }),
  verdict('tcp.time_relative', 'Time since first frame in this TCP stream', 'FT_RELATIVE_TIME', TIME, {
    place: i64(FRAME_ANALYSIS + ANALYSIS_SINCE_FIRST),
    presence: toTimes,
  }),
  verdict('tcp.time_delta', 'Time since previous frame in this TCP stream', 'FT_RELATIVE_TIME', TIME, {
    place: i64(FRAME_ANALYSIS + ANALYSIS_SINCE_PREVIOUS),
    presence: toTimes,
  }),
  verdict('tcp.analysis', 'SEQ/ACK analysis', 'FT_NONE', PRESENT, given(shown)),
  number('acks_frame', 'This is an ACK to the segment in frame', 'FT_FRAMENUM', ANALYSIS_ACKS_FRAME),
  time('ack_rtt', 'The RTT to ACK the segment was', ANALYSIS_RTT, unequal(u32(FRAME_ANALYSIS + ANALYSIS_ACKS_FRAME), 0)),
  time('initial_rtt', 'iRTT', ANALYSIS_INITIAL_RTT),
  number('bytes_in_flight', 'Bytes in flight', 'FT_UINT32', ANALYSIS_IN_FLIGHT),
  verdict('tcp.analysis.push_bytes_sent', 'Bytes sent since last PSH flag', 'FT_UINT32', DECIMAL, {
    place: u32(FRAME_ANALYSIS + ANALYSIS_SINCE_PUSH),
    presence: [...shown, unequal(u32(FRAME_ANALYSIS + ANALYSIS_IN_FLIGHT), 0)],
  }),
  verdict('tcp.analysis.flags', 'TCP Analysis Flags', 'FT_NONE', PRESENT, given([...shown, unequal(labels, 0)])),
  label('reused_ports', 'A new tcp session is started with the same ports as an earlier session in this trace', TA_REUSED_PORTS),
  label(
    'retransmission',
    'This frame is a (suspected) retransmission',
    TA_RETRANSMISSION | TA_FAST_RETRANSMISSION | TA_SPURIOUS_RETRANSMISSION,
  ),
  label('fast_retransmission', 'This frame is a (suspected) fast retransmission', TA_FAST_RETRANSMISSION),
  label('spurious_retransmission', 'This frame is a (suspected) spurious retransmission', TA_SPURIOUS_RETRANSMISSION),
  time('rto', 'The RTO for this segment was', ANALYSIS_RTO, anyBit(labels, TA_RETRANSMISSION)),
  verdict('tcp.analysis.rto_frame', 'RTO based on delta from frame', 'FT_FRAMENUM', DECIMAL, {
    place: u32(FRAME_ANALYSIS + ANALYSIS_RTO_FRAME),
    presence: [...shown, anyBit(labels, TA_RETRANSMISSION), unequal(i64(FRAME_ANALYSIS + ANALYSIS_RTO), 0)],
  }),
  label('out_of_order', 'This frame is a (suspected) out-of-order segment', TA_OUT_OF_ORDER),
  label('lost_segment', 'Previous segment(s) not captured (common at capture start)', TA_LOST_SEGMENT),
  label('ack_lost_segment', "ACKed segment that wasn't captured (common at capture start)", TA_ACK_LOST_SEGMENT),
  label('window_update', 'TCP window update', TA_WINDOW_UPDATE),
  label('window_full', 'TCP window specified by the receiver is now completely full', TA_WINDOW_FULL),
  label('keep_alive', 'TCP keep-alive segment', TA_KEEP_ALIVE),
  label('keep_alive_ack', 'ACK to a TCP keep-alive segment', TA_KEEP_ALIVE_ACK),
  // A plain field and an expert item share the name.
  verdict('tcp.analysis.duplicate_ack', 'Duplicate ACK', 'FT_NONE', PRESENT, duplicate, duplicate),
  number('duplicate_ack_num', 'Duplicate ACK #', 'FT_UINT32', ANALYSIS_DUP_NUMBER),
  verdict('tcp.analysis.duplicate_ack_frame', 'Duplicate to the ACK in frame', 'FT_FRAMENUM', DECIMAL, {
    place: u32(FRAME_ANALYSIS + ANALYSIS_DUP_FRAME),
    presence: [...shown, unequal(u32(FRAME_ANALYSIS + ANALYSIS_DUP_NUMBER), 0)],
  }),
  label('zero_window_probe', 'TCP Zero Window Probe', TA_ZERO_WINDOW_PROBE),
  label('zero_window', 'TCP Zero Window segment', TA_ZERO_WINDOW),
  label('zero_window_probe_ack', 'ACK to a TCP Zero Window Probe', TA_ZERO_WINDOW_PROBE_ACK),
  withCookie('tcp.analysis.tfo_syn', 'TCP SYN with TFO Cookie', anyBit(flags, TCP_SYN), noBit(flags, TCP_ACK)),
  fastOpen('tfo_ack', 'TCP SYN-ACK accepting TFO data', FO_ACCEPTED),
  fastOpen('tfo_ignored', 'TCP SYN-ACK ignoring TFO data', FO_IGNORED),
  flagged('syn', 'Connection establish request (SYN)', anyBit(flags, TCP_SYN), noBit(flags, TCP_ACK)),
  flagged('synack', 'Connection establish acknowledge (SYN+ACK)', anyBit(flags, TCP_SYN), anyBit(flags, TCP_ACK)),
  flagged('fin', 'Connection finish (FIN)', anyBit(flags, TCP_FIN)),
  closing('fin_active', 'This frame initiates the connection closing', CLOSING_ACTIVE),
  closing('fin_passive', 'This frame undergoes the connection closing', CLOSING_PASSIVE),
  flagged('rst', 'Connection reset (RST)', anyBit(flags, TCP_RST)),
];
