import {
  FRAME_ACK,
  FRAME_CAPLEN,
  FRAME_DST,
  FRAME_FLAGS,
  FRAME_IP_VERSION,
  FRAME_LEN,
  FRAME_NUMBER,
  FRAME_PORTS,
  FRAME_SEQ,
  FRAME_SRC,
  FRAME_STATUS,
  FRAME_STREAM,
  FRAME_TCP_LEN,
  FRAME_TIME,
  FRAME_WINDOW,
  FS_IP,
  FS_MALFORMED,
  FS_NO_TIME,
  FS_QUOTED,
  FS_TCP,
} from '../../assembly/shared/layout.ts';
import { OP_END } from '../../assembly/shared/program.ts';
import { FLAGS, type FlagName } from '../events/words.ts';
import { address } from '../record/addresses.ts';
import { communityId } from '../record/community-id.ts';
import { flag, integer, time } from '../record/numbers.ts';
import { anyBit, i64, noBit, u16, u32 } from '../record/place.ts';
import { ProgramBuilder } from '../record/program.ts';
import { emitFields, where, type Members, type Value } from '../record/value.ts';
import { wordsOfBits } from '../record/words.ts';

/** One captured frame, as far as TCP goes. Keys that do not apply are absent. */
export interface TcpFrame {
  /** Number in the capture, from 1. */
  readonly frame: number;
  /** Seconds since 1970 with nine decimals; absent where the capture has no time for it. */
  readonly time?: string;
  /** Octets on the wire. */
  readonly octets: number;
  /** Octets captured. */
  readonly capturedOctets: number;
  /** Source address of the innermost IP layer. */
  readonly source?: string;
  /** Destination address of the innermost IP layer. */
  readonly destination?: string;
  /** Source port. */
  readonly sourcePort?: number;
  /** Destination port. */
  readonly destinationPort?: number;
  /** Number of the conversation as Wireshark counts them (`tcp.stream`). */
  readonly tcpStream?: number;
  /** Sequence number as sent. */
  readonly seq?: number;
  /** Acknowledgment number as sent. */
  readonly ack?: number;
  /** TCP flags, lowest bit first; absent where none is set. */
  readonly flags?: readonly FlagName[];
  /** Window field, not scaled. */
  readonly window?: number;
  /** Payload octets by the IP length. */
  readonly payloadOctets?: number;
  /** The TCP header is one that an ICMP error quotes. */
  readonly quoted?: true;
  /** A layer below TCP is malformed. */
  readonly malformed?: true;
}

const status = u32(FRAME_STATUS);
const hasTcp = anyBit(status, FS_TCP);
const hasIp = anyBit(status, FS_IP);

const FRAME_SCHEMA: { readonly [K in keyof TcpFrame]-?: Value<Exclude<TcpFrame[K], undefined>> } = {
  frame: integer(u32(FRAME_NUMBER)),
  time: time(i64(FRAME_TIME), noBit(status, FS_NO_TIME)),
  octets: integer(u32(FRAME_LEN)),
  capturedOctets: integer(u32(FRAME_CAPLEN)),
  source: where(address({ address: FRAME_SRC, port: FRAME_PORTS, version: FRAME_IP_VERSION }), hasIp),
  destination: where(address({ address: FRAME_DST, port: FRAME_PORTS, version: FRAME_IP_VERSION }), hasIp),
  sourcePort: integer(u16(FRAME_PORTS), hasTcp),
  destinationPort: integer(u16(FRAME_PORTS + 2), hasTcp),
  tcpStream: integer(u32(FRAME_STREAM), hasTcp),
  seq: integer(u32(FRAME_SEQ), hasTcp),
  ack: integer(u32(FRAME_ACK), hasTcp),
  flags: wordsOfBits(u16(FRAME_FLAGS), FLAGS, hasTcp),
  window: integer(u16(FRAME_WINDOW), hasTcp),
  payloadOctets: integer(u32(FRAME_TCP_LEN), hasTcp, noBit(status, FS_QUOTED)),
  quoted: flag(anyBit(status, FS_QUOTED)),
  malformed: flag(anyBit(status, FS_MALFORMED)),
};

/** By what tables of other programs know the connection. */
const IDS: Members = { communityId: communityId(FRAME_SRC, FRAME_IP_VERSION, hasTcp, hasIp) };

/** The program that writes a FRAME record as one line of JSON, with `ids` or without, where `pick` lets what it is given run. */
export function frameProgram(ids: boolean, pick?: (program: ProgramBuilder, body: () => void) => void): Uint8Array<ArrayBuffer> {
  const program = new ProgramBuilder();
  const line = (): void => {
    program.text('{');
    emitFields(program, FRAME_SCHEMA);
    if (ids) emitFields(program, IDS, ',');
    program.text('}\n');
    program.op(OP_END);
  };
  if (pick === undefined) line();
  else {
    pick(program, line);
    program.op(OP_END);
  }
  return program.build();
}
