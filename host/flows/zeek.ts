import { ROW_CLIENT, ROW_CLIENT_ENDPOINT, ROW_CLIENT_PORT, ROW_CLOSED_BY, ROW_IP_VERSION, ROW_ZEEK } from '../../assembly/shared/flow.ts';
import { ADDRESS_VERSION_AT, OP_ADDRESS, OP_DECIMAL, OP_END, OP_TIME, OP_UID, SRC_ARG } from '../../assembly/shared/program.ts';
import {
  ZEEK_CONN_STATE,
  ZEEK_END,
  ZEEK_HISTORY,
  ZEEK_HISTORY_LEN,
  ZEEK_MISSED,
  ZEEK_ORIGINATOR,
  ZEEK_ORIG_OCTETS,
  ZEEK_ORIG_PACKETS,
  ZEEK_RESP_OCTETS,
  ZEEK_RESP_PACKETS,
  ZEEK_START,
} from '../../assembly/shared/zeek.ts';
import { ACCUMULATOR } from '../record/numbers.ts';
import { i64, RECORD, u16, u32, u8, unequal, type Base, type Condition } from '../record/place.ts';
import { ProgramBuilder } from '../record/program.ts';
import { letters, wordOrNull } from '../record/words.ts';
import { CONN_STATES } from './schema.ts';

const UNSET = '-';
/** Zeek writes times with six decimals. */
const DECIMALS = 6;
const ADDRESS_OCTETS = 16;
const PORT_OCTETS = 2;
/** Addresses and ports of both ends lie together in a ROW. */
const TUPLE_OCTETS = ROW_CLOSED_BY - ROW_CLIENT;
const TIME_OCTETS = 8;

/** The columns of conn.log (Zeek 6) with their types. */
const COLUMNS: readonly (readonly [string, string])[] = [
  ['ts', 'time'],
  ['uid', 'string'],
  ['id.orig_h', 'addr'],
  ['id.orig_p', 'port'],
  ['id.resp_h', 'addr'],
  ['id.resp_p', 'port'],
  ['proto', 'enum'],
  ['service', 'string'],
  ['duration', 'interval'],
  ['orig_bytes', 'count'],
  ['resp_bytes', 'count'],
  ['conn_state', 'string'],
  ['local_orig', 'bool'],
  ['local_resp', 'bool'],
  ['missed_bytes', 'count'],
  ['history', 'string'],
  ['orig_pkts', 'count'],
  ['orig_ip_bytes', 'count'],
  ['resp_pkts', 'count'],
  ['resp_ip_bytes', 'count'],
  ['tunnel_parents', 'set[string]'],
];

/** The lines before the first row. Zeek's `#open` and `#close` are left out: they hold the time of the run. */
export const ZEEK_HEADER: string = [
  '#separator \\x09',
  '#set_separator\t,',
  '#empty_field\t(empty)',
  '#unset_field\t-',
  '#path\tconn',
  `#fields\t${COLUMNS.map(([name]) => name).join('\t')}`,
  `#types\t${COLUMNS.map(([, type]) => type).join('\t')}`,
  '',
].join('\n');

/** What belongs to Zeek's originator, or with `flip` to the responder: the ROW says which end is the client, the ZEEK record which one is the originator. */
function ofOriginator(from: number, stride: number, flip: boolean): Base {
  return { kind: 'indexed', index: ROW_CLIENT_ENDPOINT, second: ROW_ZEEK + ZEEK_ORIGINATOR, from, stride, flip };
}

/** Adds what writes the `uid` of a ROW that Zeek's view was kept of. */
export function emitUid(program: ProgramBuilder): void {
  program.value(
    OP_UID,
    { source: SRC_ARG, at: ROW_CLIENT, base: RECORD },
    { extra: TUPLE_OCTETS, arg: TIME_OCTETS | ((ROW_ZEEK + ZEEK_START) << 16) },
  );
}

/**
 * The program that writes a ROW record as a row of Zeek's conn.log. Duration and payload octets are unset where the
 * connection has no duration, as in Zeek; octets of whole packets are not counted.
 */
export function zeekProgram(): Uint8Array<ArrayBuffer> {
  const program = new ProgramBuilder();
  const lasting = unequal(ACCUMULATOR, 0);
  const orUnset = (condition: Condition, body: () => void): void => {
    program.when([condition], body);
    program.when([{ ...condition, not: condition.not !== true }], () => {
      program.text(UNSET);
    });
    program.text('\t');
  };
  program.value(OP_TIME, i64(ROW_ZEEK + ZEEK_START), { extra: DECIMALS });
  program.text('\t');
  emitUid(program);
  for (const responder of [false, true]) {
    program.text('\t');
    const addresses = ofOriginator(ROW_CLIENT, ADDRESS_OCTETS, responder);
    program.value(OP_ADDRESS, { source: SRC_ARG, at: 0, base: addresses }, { extra: ADDRESS_VERSION_AT | ROW_IP_VERSION });
    program.text('\t');
    program.value(OP_DECIMAL, u16(0, ofOriginator(ROW_CLIENT_PORT, PORT_OCTETS, responder)));
  }
  program.text(`\ttcp\t${UNSET}\t`);
  program.difference(i64(ROW_ZEEK + ZEEK_END), i64(ROW_ZEEK + ZEEK_START));
  orUnset(lasting, () => {
    program.value(OP_TIME, ACCUMULATOR, { extra: DECIMALS });
  });
  orUnset(lasting, () => {
    program.value(OP_DECIMAL, i64(ROW_ZEEK + ZEEK_ORIG_OCTETS));
  });
  orUnset(lasting, () => {
    program.value(OP_DECIMAL, i64(ROW_ZEEK + ZEEK_RESP_OCTETS));
  });
  wordOrNull(u8(ROW_ZEEK + ZEEK_CONN_STATE), CONN_STATES).emit(program, 'bare');
  program.text(`\t${UNSET}\t${UNSET}\t`);
  program.value(OP_DECIMAL, i64(ROW_ZEEK + ZEEK_MISSED));
  program.text('\t');
  const historyLength = u8(ROW_ZEEK + ZEEK_HISTORY_LEN);
  orUnset(unequal(historyLength, 0), () => {
    letters(ROW_ZEEK + ZEEK_HISTORY, historyLength).emit(program, 'bare');
  });
  program.value(OP_DECIMAL, u32(ROW_ZEEK + ZEEK_ORIG_PACKETS));
  program.text(`\t${UNSET}\t`);
  program.value(OP_DECIMAL, u32(ROW_ZEEK + ZEEK_RESP_PACKETS));
  program.text(`\t${UNSET}\t${UNSET}\n`);
  program.op(OP_END);
  return program.build();
}
