// TCP, RFC 9293 §3.1: the header in tshark's order (facts 5.1), what the analysis says, the payload.

import { be16, be32 } from '../../octets';
import { PREF_NO_SUMMARY_TCP } from '../../shared/options';
import * as F from '../../shared/fields/tcp';
import {
  ANALYSIS_COMPLETENESS,
  ANALYSIS_FAST_OPEN,
  ANALYSIS_SINCE_FIRST,
  ANALYSIS_SINCE_PREVIOUS,
  FO_ACCEPTED,
  FO_IGNORED,
} from '../../shared/analysis';
import {
  FRAME_ACK,
  FRAME_ANALYSIS,
  FRAME_BASE,
  FRAME_CAPLEN,
  FRAME_DATA,
  FRAME_CALCULATED,
  FRAME_FLAGS,
  FRAME_NUMBER,
  FRAME_PEER_BASE,
  FRAME_SEQ,
  FRAME_SHIFT,
  FRAME_STATUS,
  FRAME_STREAM,
  FRAME_TCP,
  FRAME_TCP_HEADER,
  FRAME_TCP_LEN,
  FRAME_URGENT,
  FRAME_WINDOW,
  FS_ABSOLUTE,
  FS_BASE,
  FS_BOGUS_HEADER,
  FS_CHECKSUM_BAD,
  FS_CHECKSUM_GOOD,
  FS_FRAGMENT,
  FS_PEER_BASE,
  FS_QUOTED,
  FS_SHORT_SEGMENT,
  FS_TCP,
} from '../../shared/layout';
import { PROTO_TCP, TCP_ACK, TCP_FIN, TCP_SYN, TCP_URG } from '../../shared/protocol';
import {
  GROUP_CHECKSUM,
  GROUP_MALFORMED,
  GROUP_PROTOCOL,
  GROUP_SEQUENCE,
  SEVERITY_ERROR,
  SEVERITY_NOTE,
  SEVERITY_WARNING,
} from '../../shared/tree';
import { isClaimed } from '../../dissection/found';
import { beginExpert, endExpert, expert } from '../expert';
import { addFindings } from '../found';
import { done, label, say, sayBits, sayHex, sayNumber } from '../say';
import { add, addGenerated, addLong, addText, addWide, close, generated, has, hidden, open, sourceless, Tree } from '../tree';
import { nameLayer, NEXT_NONE, Walk } from '../walk';
import { addAnalysis } from './analysis';
import { addOptions } from './options/options';
import { addFlags } from './flags';
import { beginMultipath } from './multipath';
import { addMultipath } from './multipath-analysis';
import { addPayload } from './payload';
import { addQuoted } from './quoted';
import { addSequenceCookie, readsCookies } from './syn-cookie';

const HEADER_MIN: u32 = 20;
const CHECKSUM: usize = 16;
const URGENT: usize = 18;
/** tcp.checksum.status. */
const BAD: u32 = 0;
const GOOD: u32 = 1;
const UNVERIFIED: u32 = 2;
const NOT_FOLLOWED: u32 = FS_QUOTED | FS_FRAGMENT | FS_SHORT_SEGMENT;

/** What the segment at hand says, worked out once. */
class Segment {
  static status: u32 = 0;
  static flags: u32 = 0;
  static seq: u32 = 0;
  static ack: u32 = 0;
  /** Numbers are called relative: they are, or would be if the segment were whole. */
  static isRelative: bool = false;
  /** The fixed part of the header was there. */
  static fixed: bool = false;
}

/** Adds the segment at Walk.at. Answers what follows. */
export function addTcp(): u32 {
  const at = Walk.at;
  const record = Walk.record;
  Walk.protocol = PROTO_TCP;
  nameLayer('tcp');
  const status = load<u32>(record, FRAME_STATUS);
  // A frame has one record, and that is of one segment: another one in the same frame is shown by its ports.
  if (load<u32>(record, FRAME_TCP) != <u32>at || !(status & FS_TCP)) return addQuoted(at);
  readSegment(record, status);
  beginMultipath();
  const header: u32 = load<u8>(record, FRAME_TCP_HEADER);
  // A header that goes beyond its segment is told to go on in what follows that.
  const end = isShort(status) ? max(Tree.end, frameEnd()) : Tree.end;
  const there = <u32>(end - at);
  // One that is too short is not believed.
  const node = add(F.F_TCP, at, status & FS_BOGUS_HEADER ? there : min(header, there), 0);
  addHeading(node, at, record);
  open();
  let next: u32 = NEXT_NONE;
  const goesOn = addHeader(at, record, header);
  // What ends in the options still has its times.
  if (goesOn || Segment.fixed) addTimestamps(at, record);
  if (goesOn && Tree.thrown == 0) {
    addAnalysis(at, record);
    addMultipath(at);
    next = addPayload(record);
  }
  close();
  if (isClaimed(load<u32>(record, FRAME_NUMBER))) addFindings();
  return next;
}

/** Does the header go beyond its segment? Of one that an error quotes it is not said. */
function isShort(status: u32): bool {
  return (status & (FS_SHORT_SEGMENT | FS_QUOTED)) == FS_SHORT_SEGMENT;
}

/** → one past the captured octets of the frame; 0 where the segment lies in a datagram that was put together. */
function frameEnd(): usize {
  const data: usize = load<u32>(Walk.record, FRAME_DATA);
  return Tree.source == data ? data + load<u32>(Walk.record, FRAME_CAPLEN) : 0;
}

function readSegment(record: usize, status: u32): void {
  const flags: u32 = load<u16>(record, FRAME_FLAGS);
  const followed = (status & NOT_FOLLOWED) == 0;
  Segment.fixed = false;
  Segment.status = status;
  Segment.isRelative = (status & FS_ABSOLUTE) == 0;
  Segment.flags = flags;
  const relative = followed && (status & FS_BASE) != 0;
  const relativeAck = followed && (status & FS_PEER_BASE) != 0 && (flags & TCP_ACK) != 0;
  Segment.seq = load<u32>(record, FRAME_SEQ) - (relative ? load<u32>(record, FRAME_BASE) : 0);
  Segment.ack = load<u32>(record, FRAME_ACK) - (relativeAck ? load<u32>(record, FRAME_PEER_BASE) : 0);
}

function addHeading(node: usize, at: usize, record: usize): void {
  label(node);
  say('Transmission Control Protocol');
  if (Tree.preferences & PREF_NO_SUMMARY_TCP) {
    done();
    return;
  }
  say(', Src Port: ');
  sayNumber(be16(at));
  say(', Dst Port: ');
  sayNumber(be16(at, 2));
  say(', Seq: ');
  sayNumber(Segment.seq);
  if (!(Segment.status & FS_BOGUS_HEADER)) {
    if (Segment.flags & TCP_ACK) {
      say(', Ack: ');
      sayNumber(Segment.ack);
    }
    if (!(Segment.status & NOT_FOLLOWED)) {
      say(', Len: ');
      sayNumber(load<u32>(record, FRAME_TCP_LEN));
    }
  }
  done();
}

/** Everything up to the options. False when the dissection ends within. */
function addHeader(at: usize, record: usize, header: u32): bool {
  const status = Segment.status;
  const flags = Segment.flags;
  addWide(F.F_TCP_SRCPORT, at);
  addWide(F.F_TCP_DSTPORT, at + 2);
  hidden(addWide(F.F_TCP_PORT, at));
  hidden(addWide(F.F_TCP_PORT, at + 2));
  const isQuoted = Walk.marked;
  if (isQuoted) addLong(F.F_TCP_SEQ, at + 4);
  addGenerated(F.F_TCP_STREAM, at, 0, load<u32>(record, FRAME_STREAM));
  addCompleteness(at, load<u8>(record, FRAME_ANALYSIS + ANALYSIS_COMPLETENESS));
  const length = load<u32>(record, FRAME_TCP_LEN);
  const measured = (status & NOT_FOLLOWED) == 0;
  if (measured) addGenerated(F.F_TCP_LEN, at, 0, length);
  else if (isShort(status)) addShortSegment(at);
  if (!isQuoted) {
    label(add(F.F_TCP_SEQ, at + 4, 4, Segment.seq));
    say('Sequence Number: ');
    sayNumber(Segment.seq);
    if (Segment.isRelative) say('    (relative sequence number)');
    done();
    if (Segment.isRelative) addRawSequence(at + 4);
  }
  if (status & FS_BOGUS_HEADER) {
    addHeaderLength(at + 12, header);
    beginExpert(F.F_TCP_BOGUS_HEADER_LENGTH, SEVERITY_ERROR, GROUP_PROTOCOL);
    say('Bogus TCP header length (');
    sayNumber(header);
    say(', must be at least 20)');
    endExpert();
    return false;
  }
  if (measured) {
    const next = Segment.seq + length + u32((flags & (TCP_SYN | TCP_FIN)) != 0);
    label(addGenerated(F.F_TCP_NXTSEQ, at, 0, next));
    say('Next Sequence Number: ');
    sayNumber(next);
    if (Segment.isRelative) say('    (relative sequence number)');
    done();
  }
  addAcknowledgment(at + 8, record);
  addHeaderLength(at + 12, header);
  addFlags(at + 12, record);
  addWindow(at + 14, record);
  if (!has(at + CHECKSUM, 2)) return false;
  addChecksum(at + CHECKSUM);
  if (!has(at + URGENT, 2)) return false;
  const urgent: u32 = load<u16>(record, FRAME_URGENT);
  addWide(F.F_TCP_URGENT_POINTER, at + URGENT);
  if (urgent != 0 && !(flags & TCP_URG)) expert(F.F_TCP_URGENT_POINTER_NON_ZERO, SEVERITY_NOTE, GROUP_PROTOCOL);
  Segment.fixed = true;
  return header <= HEADER_MIN || addOptions(at, record, header);
}

function addRawSequence(at: usize): void {
  const node = addLong(F.F_TCP_SEQ_RAW, at);
  if (!readsCookies()) return;
  label(node);
  say('Sequence Number (raw): ');
  sayNumber(be32(at));
  say(' (syn cookie)');
  done();
  addSequenceCookie(at);
}

/** What the conversation has shown before this segment, in words (facts 3). */
function addCompleteness(at: usize, bits: u32): void {
  label(sourceless(addGenerated(F.F_TCP_COMPLETENESS, at, 0, bits)));
  say('Conversation completeness: ');
  say(completenessName(bits));
  say(' (');
  sayNumber(bits);
  say(')');
  done();
}

function completenessName(bits: u32): string {
  switch (bits) {
    case 1:
      return 'Incomplete, SYN_SENT';
    case 3:
      return 'Incomplete, CLIENT_ESTABLISHED';
    case 7:
      return 'Incomplete, ESTABLISHED';
    case 15:
      return 'Incomplete, DATA';
    case 31:
    case 47:
    case 63:
      return 'Complete, WITH_DATA';
    case 23:
    case 39:
    case 55:
      return 'Complete, NO_DATA';
    default:
      return 'Incomplete';
  }
}

function sayShort(): void {
  say(
    'Short segment. Segment/fragment does not contain a full TCP header (might be NMAP or someone else deliberately sending unusual packets)',
  );
}

function addShortSegment(at: usize): void {
  label(addText(at, 0));
  sayShort();
  done();
  beginExpert(F.F_TCP_SHORT_SEGMENT, SEVERITY_WARNING, GROUP_MALFORMED);
  sayShort();
  endExpert();
}

function addHeaderLength(at: usize, header: u32): void {
  label(add(F.F_TCP_HDR_LEN, at, 1, header));
  sayBits(header >> 2, 4);
  say(' .... = Header Length: ');
  sayNumber(header);
  say(' bytes (');
  sayNumber(header >> 2);
  say(')');
  done();
}

function addAcknowledgment(at: usize, record: usize): void {
  const node = add(F.F_TCP_ACK, at, 4, Segment.ack);
  label(node);
  say('Acknowledgment Number: ');
  sayNumber(Segment.ack);
  if (Segment.flags & TCP_ACK && Segment.isRelative) say('    (relative ack number)');
  done();
  if (!(Segment.flags & TCP_ACK) && load<u32>(record, FRAME_ACK) != 0) expert(F.F_TCP_ACK_NONZERO, SEVERITY_NOTE, GROUP_PROTOCOL);
  addFastOpen(load<u8>(record, FRAME_ANALYSIS + ANALYSIS_FAST_OPEN));
  if (Segment.isRelative || !(Segment.flags & TCP_ACK)) addLong(F.F_TCP_ACK_RAW, at);
}

/** A SYN-ACK acknowledges the data of a SYN, or not (RFC 7413 §4.1.3). */
function addFastOpen(verdict: u32): void {
  if (verdict == FO_ACCEPTED) expert(F.F_TCP_ANALYSIS_TFO_ACK, SEVERITY_NOTE, GROUP_SEQUENCE);
  else if (verdict == FO_IGNORED) expert(F.F_TCP_ANALYSIS_TFO_IGNORED, SEVERITY_NOTE, GROUP_SEQUENCE);
}

function addWindow(at: usize, record: usize): void {
  const value: u32 = load<u16>(record, FRAME_WINDOW);
  const shift: i32 = load<i8>(record, FRAME_SHIFT);
  const isSyn = (Segment.flags & TCP_SYN) != 0;
  addWide(F.F_TCP_WINDOW_SIZE_VALUE, at);
  const followed = (Segment.status & NOT_FOLLOWED) == 0;
  addGenerated(F.F_TCP_WINDOW_SIZE, at, 2, !isSyn && followed && shift > 0 ? value << shift : value);
  if (isSyn) return;
  label(addGenerated(F.F_TCP_WINDOW_SIZE_SCALEFACTOR, at, 2, shift < 0 ? <i64>shift : (<i64>1) << shift));
  say('Window size scaling factor: ');
  if (shift < 0) say(shift == -1 ? '-1 (unknown)' : '-2 (no window scaling used)');
  else sayNumber((<u64>1) << shift);
  done();
}

function addChecksum(at: usize): void {
  const status = Segment.status;
  label(addWide(F.F_TCP_CHECKSUM, at));
  say('Checksum: 0x');
  sayHex(be16(at), 4);
  if (status & FS_CHECKSUM_GOOD) say(' [correct]');
  else if (!(status & FS_CHECKSUM_BAD)) say(' [unverified]');
  done();
  if (status & FS_CHECKSUM_BAD) expert(F.F_TCP_CHECKSUM_BAD_EXPERT, SEVERITY_ERROR, GROUP_CHECKSUM);
  addGenerated(F.F_TCP_CHECKSUM_STATUS, at, 0, status & FS_CHECKSUM_GOOD ? GOOD : status & FS_CHECKSUM_BAD ? BAD : UNVERIFIED);
  if (status & (FS_CHECKSUM_GOOD | FS_CHECKSUM_BAD))
    addGenerated(F.F_TCP_CHECKSUM_CALCULATED, at, 2, load<u16>(Walk.record, FRAME_CALCULATED));
}

function addTimestamps(at: usize, record: usize): void {
  label(generated(addText(at, 0)));
  say('Timestamps');
  done();
  open();
  addGenerated(F.F_TCP_TIME_RELATIVE, at, 0, load<u64>(record, FRAME_ANALYSIS + ANALYSIS_SINCE_FIRST));
  addGenerated(F.F_TCP_TIME_DELTA, at, 0, load<u64>(record, FRAME_ANALYSIS + ANALYSIS_SINCE_PREVIOUS));
  close();
}
