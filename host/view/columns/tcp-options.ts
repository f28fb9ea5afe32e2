import * as I from '../../../assembly/shared/items.ts';
import { ITEM_FIELD, ITEM_VALUE, ITEMS_OPTIONS } from '../../../assembly/shared/items.ts';
import { FK_NO_STAMPS, FRAME_KNOWN } from '../../../assembly/shared/layout.ts';
import { HEX_UPPER, OP_BASE_ITEM, OP_DECIMAL, OP_HEX, OP_LOAD, OP_REPEAT, OP_WORD } from '../../../assembly/shared/program.ts';
import { ACCUMULATOR } from '../../record/numbers.ts';
import {
  anyBit,
  below,
  equal,
  i64,
  ITEM,
  noBit,
  notBelow,
  RECORD,
  u32,
  u8,
  unequal,
  type Base,
  type Condition,
  type Place,
} from '../../record/place.ts';
import type { ProgramBuilder } from '../../record/program.ts';
import { choose, type Choice } from './choose.ts';
import type { Write } from './column.ts';

const value = i64(ITEM_VALUE, ITEM);
const field: Place = u32(ITEM_FIELD, ITEM);
/** Kind, length, binding, experiment and left edge of the option at hand, kept for what comes after. */
const MEMORY: Base = { kind: 'memory', name: 'option', octets: 40 };
const kept: Place = i64(0, MEMORY);
const keptLength: Place = i64(8, MEMORY);
const binding: Place = i64(16, MEMORY);
const experimentId: Place = i64(24, MEMORY);
const edge: Place = i64(32, MEMORY);

/** Quick-Start rates, RFC 4782 §3.1. */
const RATES: readonly string[] = [
  '0 bit/s',
  '80 Kbit/s',
  '160 Kbit/s',
  '320 Kbit/s',
  '640 Kbit/s',
  '1.28 Mbit/s',
  '2.56 Mbit/s',
  '5.12 Mbit/s',
  '10.24 Mbit/s',
  '20.48 Mbit/s',
  '40.96 Mbit/s',
  '81.92 Mbit/s',
  '163.84 Mbit/s',
  '327.68 Mbit/s',
  '655.36 Mbit/s',
  '1.31072 Gbit/s',
];
const RATE_BITS = 0x0f;
const TIMEOUT_BITS = 0x7fff;
const ACK_RATE_SHIFT = 1;
const ACK_RATE_OCTETS = 5;
const ACK_RATE_BITS = 0x7f;

/** Kinds that show by themselves, whatever their length. */
const BARE: readonly (readonly [number, string])[] = [
  [4, ' SACK_PERM'],
  [19, ' MD5'],
  [29, 'TCP AO'],
];
const ACC_ECN: readonly number[] = [172, 174];
/** Accurate ECN without a counter. */
const LENGTH_EMPTY = 2;
/** An experiment that holds nothing but its number. */
const LENGTH_NAMED = 4;
/** Experiments that are known by other names than their number, RFC 6994. */
const FAST_OPEN = 0xf989;
const ACK_RATE = 0x00ac;
const ACC_ECN_EXPERIMENTS = [0xacc0, 0xacc1];
/** Capabilities, CCSDS 714.0-B-2 §3.2.3. */
const CAPABILITIES: readonly (readonly [number, string])[] = [
  [0x80, 'BETS'],
  [0x40, 'SNACK1'],
  [0x20, 'SNACK2'],
  [0x10, 'COMP'],
  [0x08, 'NLTS'],
  [0x07, 'RESERVED'],
];

/** Types of a probe that put a mark before everything else. */
const PROBE_TYPE_1 = 0xf0;
const PROBE_TYPE_2 = 0xfe;
const PROBES_1: readonly (readonly [number, string])[] = [
  [0x00, 'S+, '],
  [0x10, 'SA+, '],
  [0x30, 'S#, '],
  [0x40, 'S+, '],
  [0x50, 'SA+, '],
];
const KIND_TRANSPARENCY = 78;
const RESPONSE_INFO = 0x0e;

function decimal(before: string): Write {
  return (program) => {
    program.text(before);
    program.value(OP_DECIMAL, value);
  };
}

/** A timestamp, where they are wanted. */
function stamp(before: string): Write {
  return (program) => {
    program.when([noBit(u8(FRAME_KNOWN), FK_NO_STAMPS)], () => {
      decimal(before)(program);
    });
  };
}

function keep(program: ProgramBuilder, place: Place): void {
  program.value(OP_LOAD, value);
  program.keep(place);
}

function text(program: ProgramBuilder, written: string, ...conditions: Condition[]): void {
  program.when(conditions, () => {
    program.text(written);
  });
}

/** ` SCPS[BETS, COMP]`. */
function capabilities(program: ProgramBuilder): void {
  program.text(' SCPS[');
  CAPABILITIES.forEach(([mask, name], index) => {
    const before = CAPABILITIES.slice(0, index).reduce((bits, [bit]) => bits | bit, 0);
    text(program, name, anyBit(value, mask), { place: value, mask: before, equals: 0 });
    if (before !== 0) text(program, `, ${name}`, anyBit(value, mask), anyBit(value, before));
  });
  program.text(']');
}

function experiment(program: ProgramBuilder): void {
  text(program, ' TARR', equal(value, ACK_RATE), { place: keptLength, below: ACK_RATE_OCTETS + 1 });
  keep(program, experimentId);
  program.when([equal(keptLength, LENGTH_NAMED)], () => {
    for (const known of ACC_ECN_EXPERIMENTS) text(program, ' AccECN', equal(value, known));
    emitExperiment(program);
  });
}

/** The number of an experiment that has no name, once all of the option is there. */
function emitExperiment(program: ProgramBuilder): void {
  program.when(
    [ACK_RATE, FAST_OPEN, ...ACC_ECN_EXPERIMENTS].map((known) => unequal(experimentId, known)),
    () => {
      program.text(' ExID=');
      // Without leading zeros.
      for (const [from, to, digits] of [
        [0, 0x10, 1],
        [0x10, 0x100, 2],
        [0x100, 0x1000, 3],
        [0x1000, 0x10000, 4],
      ] as const) {
        program.when([notBelow(experimentId, from), below(experimentId, to)], () => {
          program.value(OP_HEX, experimentId, { extra: HEX_UPPER | digits });
        });
      }
    },
  );
}

/** Shown once all of the binding is there. */
function emitBinding(program: ProgramBuilder): void {
  program.text(' EXCAP=');
  program.value(OP_DECIMAL, binding);
}

function quickStart(program: ProgramBuilder): void {
  program.text(' QSresp=');
  program.value(OP_LOAD, value, { arg: RATE_BITS });
  program.value(OP_WORD, ACCUMULATOR, { poolArg: program.words(RATES), extra: RATES.length });
}

/** What an option adds to the end of the Info column, by the items that it has. */
const SUFFIXES: readonly (readonly [number, Write])[] = [
  [
    I.IT_KIND,
    (program) => {
      for (const [kind, written] of BARE) text(program, written, equal(value, kind));
      keep(program, kept);
    },
  ],
  [
    I.IT_LENGTH,
    (program) => {
      keep(program, keptLength);
      program.when([equal(value, LENGTH_EMPTY)], () => {
        for (const kind of ACC_ECN) text(program, ' AccECN', equal(kept, kind));
      });
    },
  ],
  [I.IT_MSS, decimal(' MSS=')],
  [I.IT_MULTIPLIER, decimal(' WS=')],
  [
    I.IT_SACK_LEFT,
    (program) => {
      keep(program, edge);
    },
  ],
  [
    I.IT_SACK_RIGHT,
    (program) => {
      program.text(' SLE=');
      program.value(OP_DECIMAL, edge);
      decimal(' SRE=')(program);
    },
  ],
  [I.IT_ECHO, decimal(' ECHO=')],
  [I.IT_TSVAL, stamp(' TSval=')],
  [I.IT_TSECR, stamp(' TSecr=')],
  [I.IT_CC, decimal(' CC=')],
  [I.IT_SCPS_VECTOR, capabilities],
  [
    I.IT_SCPS_CONNECTION,
    (program) => {
      program.when([unequal(value, 0)], () => {
        decimal(' Connection ID=')(program);
      });
    },
  ],
  [
    I.IT_SCPS_BINDING_ID,
    (program) => {
      keep(program, binding);
    },
  ],
  [
    I.IT_SCPS_BINDING_LENGTH,
    (program) => {
      program.when([equal(value, 0)], () => {
        emitBinding(program);
      });
    },
  ],
  [I.IT_SCPS_BINDING_DATA, emitBinding],
  [I.IT_QS_RATE, quickStart],
  [
    I.IT_TIMEOUT,
    (program) => {
      program.text(' USER_TO=');
      program.value(OP_DECIMAL, value, { arg: TIMEOUT_BITS });
    },
  ],
  [
    I.IT_TFO_REQUEST,
    (program) => {
      program.text(' TFO=R');
    },
  ],
  [
    I.IT_TFO_COOKIE,
    (program) => {
      program.text(' TFO=C');
    },
  ],
  [I.IT_EE0B, decimal(' EE0B=')],
  [I.IT_ECEB, decimal(' ECEB=')],
  [I.IT_EE1B, decimal(' EE1B=')],
  [I.IT_EXID, experiment],
  [I.IT_EXPERIMENT, emitExperiment],
  [
    I.IT_TARR_RATE,
    (program) => {
      program.text('=');
      program.value(OP_DECIMAL, value, { extra: ACK_RATE_SHIFT, arg: ACK_RATE_BITS });
    },
  ],
];

function probe(program: ProgramBuilder): void {
  for (const [type, written] of PROBES_1) text(program, written, { place: kept, mask: PROBE_TYPE_1, equals: type });
}

/** What Riverbed's options put before the ports: probes once they are read. */
const PREFIXES: readonly (readonly [number, Write])[] = [
  [
    I.IT_RB_TYPE_1,
    (program) => {
      keep(program, kept);
    },
  ],
  [I.IT_RB_PROXY_PORT, probe],
  [
    I.IT_RB_TYPE_2,
    (program) => {
      text(program, 'SA++, ', { place: value, mask: PROBE_TYPE_2, equals: RESPONSE_INFO });
    },
  ],
  [
    I.IT_KIND,
    (program) => {
      text(program, 'TRPY, ', equal(value, KIND_TRANSPARENCY));
    },
  ],
];

/** Adds what the options of the segment say at the end, in their order. A cell was opened. */
export function emitOptionSuffixes(program: ProgramBuilder): void {
  emitOptions(program, SUFFIXES);
}

/** Adds what they say before the ports; queries only where the options did not end the dissection (`isWhole`). A cell was opened. */
export function emitOptionPrefixes(program: ProgramBuilder, isWhole: boolean): void {
  emitOptions(program, isWhole ? [...PREFIXES, [I.IT_RB_APPLICATION, probe]] : PREFIXES);
}

function emitOptions(program: ProgramBuilder, writes: readonly (readonly [number, Write])[]): void {
  program.base({ kind: 'items', set: ITEMS_OPTIONS });
  const next = program.skipper(OP_BASE_ITEM, { arg: 0 });
  program.assumeBase(RECORD);
  program.skip(next, () => {
    program.assumeBase(ITEM);
    const choices = writes.map(([item, write]): Choice => [
      item,
      () => {
        write(program);
      },
    ]);
    choose(program, field, ITEM, choices);
    program.op(OP_REPEAT, { arg: program.length - next });
    program.assumeBase(RECORD);
  });
}
