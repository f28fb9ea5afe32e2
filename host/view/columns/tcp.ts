import * as A from '../../../assembly/shared/analysis.ts';
import {
  FRAME_ANALYSIS,
  FRAME_END,
  FRAME_FLAGS,
  FRAME_OPTIONS,
  FRAME_PORTS,
  FRAME_STATUS,
  FRAME_TCP,
  FRAME_TCP_HEADER,
  FRAME_URGENT,
  FS_BOGUS_HEADER,
  FS_CHECKSUM_BAD,
  FS_MALFORMED,
  FS_QUOTED,
  FS_SNAPPED,
  FS_TCP,
  FS_TCP_CUT,
  OPT_MPTCP,
  OPT_OTHER,
} from '../../../assembly/shared/layout.ts';
import { CELL_SEARCH, OP_CELL, OP_DECIMAL, OP_LOAD, OP_SUBTRACT, OP_WORD } from '../../../assembly/shared/program.ts';
import { TCP_ACK, TCP_AE, TCP_CWR, TCP_ECE, TCP_SYN, TCP_URG } from '../../../assembly/shared/protocol.ts';
import { BETWEEN, BEYOND, UNBROKEN, WITHIN } from '../../fields/options.ts';
import { fieldOf } from '../../fields/registry.ts';
import { emitNumber, emitValue } from '../../fields/write.ts';
import { ACCUMULATOR } from '../../record/numbers.ts';
import { anyBit, noBit, spans, u16, u32, u8, unequal, type Condition } from '../../record/place.ts';
import type { ProgramBuilder } from '../../record/program.ts';
import type { ProtocolColumns } from './column.ts';
import { emitOptionPrefixes, emitOptionSuffixes } from './tcp-options.ts';

const status = u32(FRAME_STATUS);
const flags = u16(FRAME_FLAGS);
const labels = u32(FRAME_ANALYSIS + A.ANALYSIS_FLAGS);
const options = u16(FRAME_OPTIONS);

const HEADER = 20;
/** The checksum was captured, and the whole header but options. */
const UP_TO_CHECKSUM = 18;
const NEGATIVE = 0x80000000;
const RESERVED = 0xe00;
/** Names of the flags from the lowest bit on, as Info lists them. */
const NAMES = ['FIN', 'SYN', 'RST', 'PSH', 'ACK', 'URG', 'ECE', 'CWR', 'AE'];
const NAMED = 2 ** NAMES.length - 1;
/** Those that accurate ECN leaves. */
const PLAIN = 0x3f;
const ACE = TCP_AE | TCP_CWR | TCP_ECE;

/** Names of every set of flags. */
const COMBINATIONS: readonly string[] = Array.from({ length: NAMED + 1 }, (_, bits) =>
  NAMES.filter((_name, bit) => (bits & (1 << bit)) !== 0).join(', '),
);

/** What the analysis says before the ports, the last found first. */
const PREFIXES: readonly (readonly [number, string])[] = [
  [A.TA_ZERO_WINDOW_PROBE_ACK, 'ZeroWindowProbeAck'],
  [A.TA_ZERO_WINDOW, 'ZeroWindow'],
  [A.TA_ZERO_WINDOW_PROBE, 'ZeroWindowProbe'],
  [A.TA_DUPLICATE_ACK, 'Dup ACK '],
  [A.TA_KEEP_ALIVE_ACK, 'Keep-Alive ACK'],
  [A.TA_KEEP_ALIVE, 'Keep-Alive'],
  [A.TA_WINDOW_FULL, 'Window Full'],
  [A.TA_WINDOW_UPDATE, 'Window Update'],
  [A.TA_ACK_LOST_SEGMENT, 'ACKed unseen segment'],
  [A.TA_LOST_SEGMENT, 'Previous segment not captured'],
  [A.TA_OUT_OF_ORDER, 'Out-Of-Order'],
  [A.TA_SPURIOUS_RETRANSMISSION, 'Spurious Retransmission'],
  [A.TA_FAST_RETRANSMISSION, 'Fast Retransmission'],
  [A.TA_RETRANSMISSION, 'Retransmission'],
  [A.TA_REUSED_PORTS, 'Port numbers reused'],
];

/** The segment's header is read to its options, and its analysis shown. */
const analysed: readonly Condition[] = [
  anyBit(status, FS_TCP),
  noBit(status, FS_BOGUS_HEADER),
  unequal(labels, 0),
  unequal(u8(FRAME_ANALYSIS + A.ANALYSIS_KNOWN), 0),
];

/** Adds the values of a field where it is present. */
function emitField(program: ProgramBuilder, before: string, abbreviation: string): void {
  const field = fieldOf(abbreviation);
  if (field?.where.in !== 'frame') throw new RangeError(`no field of the frame: ${abbreviation}`);
  for (const value of field.where.values)
    emitValue(program, field.format, value, () => {
      program.text(before);
    });
}

/** Adds the value of a field also where the header's length ends the tree before it. */
function emitAnyway(program: ProgramBuilder, before: string, abbreviation: string): void {
  const field = fieldOf(abbreviation);
  if (field?.where.in !== 'frame') throw new RangeError(`no field of the frame: ${abbreviation}`);
  for (const value of field.where.values) {
    program.text(before);
    emitNumber(program, value);
    program.value(OP_DECIMAL, ACCUMULATOR);
  }
}

function text(program: ProgramBuilder, written: string, ...conditions: Condition[]): void {
  program.when(conditions, () => {
    program.text(written);
  });
}

function upTo(octets: number): Condition {
  return spans(u32(FRAME_TCP), u32(FRAME_END), octets);
}

function shorterThan(octets: number): Condition {
  return { ...upTo(octets), not: false };
}

function emitPrefixes(program: ProgramBuilder): void {
  program.when([...analysed, UNBROKEN], () => {
    for (const [mask, words] of PREFIXES) {
      program.when([anyBit(labels, mask)], () => {
        program.text(`[TCP ${words}`);
        if (mask === A.TA_DUPLICATE_ACK) {
          program.value(OP_DECIMAL, u32(FRAME_ANALYSIS + A.ANALYSIS_DUP_FRAME));
          program.text('#');
          program.value(OP_DECIMAL, u32(FRAME_ANALYSIS + A.ANALYSIS_DUP_NUMBER));
        }
        program.text('] ');
      });
    }
  });
}

/** The flags by their names; where accurate ECN is in use, three of them are a number. */
function emitFlags(program: ProgramBuilder): void {
  const words = program.words(COMBINATIONS);
  const counting = anyBit(u8(FRAME_ANALYSIS + A.ANALYSIS_CONVERSATION), A.TC_ACC_ECN);
  const plain = (): void => {
    program.value(OP_LOAD, flags, { arg: NAMED });
    program.value(OP_WORD, ACCUMULATOR, { poolArg: words, extra: COMBINATIONS.length });
    text(program, '<None>', noBit(flags, NAMED | RESERVED));
  };
  program.when([{ ...counting, not: false }], plain);
  program.when([counting, anyBit(flags, TCP_SYN)], plain);
  program.when([counting, noBit(flags, TCP_SYN)], () => {
    program.value(OP_LOAD, flags, { arg: PLAIN });
    program.value(OP_WORD, ACCUMULATOR, { poolArg: words, extra: COMBINATIONS.length });
    program.text(', ACE=');
    program.value(OP_DECIMAL, flags, { arg: ACE / TCP_ECE, extra: Math.log2(TCP_ECE) });
  });
  text(program, 'Reserved', anyBit(flags, RESERVED), noBit(flags, NAMED));
  text(program, ', Reserved', anyBit(flags, RESERVED), anyBit(flags, NAMED));
}

/** What the header says, as far as it was captured. */
function emitHeader(program: ProgramBuilder): void {
  program.text(' [');
  emitFlags(program);
  program.text(']');
  emitField(program, ' Seq=', 'tcp.seq');
  program.when([anyBit(flags, TCP_ACK)], () => {
    emitAnyway(program, ' Ack=', 'tcp.ack');
  });
  emitAnyway(program, ' Win=', 'tcp.window_size');
  program.when([anyBit(status, FS_BOGUS_HEADER)], () => {
    program.text(', bogus TCP header length (');
    program.value(OP_DECIMAL, u8(FRAME_TCP_HEADER));
    program.text(', must be at least 20)');
  });
  program.when([noBit(status, FS_BOGUS_HEADER)], () => {
    text(program, ' [TCP CHECKSUM INCORRECT]', anyBit(status, FS_CHECKSUM_BAD), upTo(UP_TO_CHECKSUM));
    program.when([upTo(HEADER)], () => {
      program.when([anyBit(flags, TCP_URG)], () => {
        program.text(' Urg=');
        program.value(OP_DECIMAL, u16(FRAME_URGENT));
      });
      emitField(program, ' Len=', 'tcp.len');
      program.when([{ place: u8(FRAME_TCP_HEADER), below: HEADER + 1, not: true }], () => {
        emitOptionSuffixes(program);
      });
    });
    emitEnd(program);
  });
}

/** Says that the dissection ended in the header or in an option: because no more was captured, or because no more is there. */
function emitEnd(program: ProgramBuilder): void {
  program.when([shorterThan(HEADER)], () => {
    emitCut(program);
  });
  program.when([upTo(HEADER), BEYOND], () => {
    program.text(MALFORMED);
  });
  program.when([upTo(HEADER), WITHIN], () => {
    text(program, CUT, anyBit(status, FS_SNAPPED));
    text(program, CONTAINED, noBit(status, FS_SNAPPED));
  });
  program.when([upTo(HEADER), BETWEEN], () => {
    program.difference(u32(FRAME_END), u32(FRAME_TCP));
    program.value(OP_SUBTRACT, u8(FRAME_TCP_HEADER));
    program.when([anyBit(ACCUMULATOR, NEGATIVE)], () => {
      emitCut(program);
    });
    program.difference(u32(FRAME_END), u32(FRAME_TCP));
    program.value(OP_SUBTRACT, u8(FRAME_TCP_HEADER));
    text(program, MALFORMED, noBit(ACCUMULATOR, NEGATIVE));
  });
}

function emitCut(program: ProgramBuilder): void {
  text(program, CUT, anyBit(status, FS_SNAPPED));
  text(program, MALFORMED, noBit(status, FS_SNAPPED));
}

/** What ends the Info column where the packet ends too early. */
export const CUT = '[Packet size limited during capture]';
export const MALFORMED = '[Malformed Packet]';
const CONTAINED = '[Malformed Packet: length of contained item exceeds length of containing item]';

/** TCP, where it has the last word: not where ICMP quotes it. */
export const TCP: ProtocolColumns = {
  protocol: (program) => {
    text(program, 'TCP', noBit(options, OPT_MPTCP));
    text(program, 'MPTCP', anyBit(options, OPT_MPTCP));
  },
  info: (program) => {
    program.op(OP_CELL, { extra: CELL_SEARCH });
    emitPrefixes(program);
    program.when([anyBit(options, OPT_OTHER)], () => {
      program.when([UNBROKEN], () => {
        emitOptionPrefixes(program, true);
      });
      program.when([{ ...UNBROKEN, not: true }], () => {
        emitOptionPrefixes(program, false);
      });
      program.op(OP_CELL, { extra: CELL_SEARCH });
    });
    program.value(OP_DECIMAL, u16(FRAME_PORTS));
    program.text(' → ');
    program.value(OP_DECIMAL, u16(FRAME_PORTS + 2));
    program.when([anyBit(status, FS_TCP)], () => {
      emitHeader(program);
    });
    program.when([anyBit(status, FS_TCP_CUT)], () => {
      text(program, MALFORMED, anyBit(status, FS_MALFORMED));
      text(program, CUT, noBit(status, FS_MALFORMED));
    });
  },
};

/** TCP has the last word. */
export const IS_TCP: readonly Condition[] = [anyBit(status, FS_TCP | FS_TCP_CUT), noBit(status, FS_QUOTED)];
