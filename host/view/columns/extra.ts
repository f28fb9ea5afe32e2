import { FRAME_LEN, FRAME_NUMBER } from '../../../assembly/shared/layout.ts';
import { CELL_SEARCH, JOIN_LAST, OP_CELL, OP_DECIMAL, OP_JOIN, OP_LOAD } from '../../../assembly/shared/program.ts';
import { SEVERITY_CHAT, SEVERITY_COMMENT, SEVERITY_ERROR, SEVERITY_NOTE, SEVERITY_WARNING } from '../../../assembly/shared/tree.ts';
import { emitEach } from '../../fields/each.ts';
import { treeField } from '../../fields/tree.ts';
import { emitValue } from '../../fields/write.ts';
import { ACCUMULATOR } from '../../record/numbers.ts';
import { constant, different, equal, i64, u32, type Base } from '../../record/place.ts';
import type { ProgramBuilder } from '../../record/program.ts';
import { HARDWARE_DESTINATION, HARDWARE_SOURCE, NETWORK_DESTINATION, NETWORK_SOURCE } from './address.ts';
import type { Write } from './column.ts';
import { emitServices } from './services.ts';

const SUM: Base = { kind: 'memory', name: 'cumulative octets', octets: 16 };
/** Less than nothing: what is taken away from it is exact beyond 32 bits. */
const sum = i64(0, SUM);
const summed = i64(8, SUM);

/** Octets of all frames that are shown, up to this one; run again for the same frame it adds nothing. */
function emitCumulative(program: ProgramBuilder): void {
  program.when([different(u32(FRAME_NUMBER), summed)], () => {
    program.difference(sum, u32(FRAME_LEN));
    program.keep(sum);
    program.value(OP_LOAD, u32(FRAME_NUMBER));
    program.keep(summed);
  });
  program.difference(constant(0), sum);
  program.value(OP_DECIMAL, ACCUMULATOR);
}

/** Adds the last value that the tree has of the fields, of the later field where several have one. */
function emitLast(program: ProgramBuilder, names: readonly string[]): void {
  program.op(OP_CELL);
  for (const name of names) {
    const field = treeField(name);
    if (field === undefined) throw new RangeError(`no field of a tree: ${name}`);
    program.op(OP_CELL, { extra: CELL_SEARCH });
    emitEach(program, field.where, (value) => {
      emitValue(program, field.format, value, () => {
        program.op(OP_JOIN, { extra: JOIN_LAST });
      });
    });
  }
}

function last(...names: readonly string[]): Write {
  return (program) => {
    emitLast(program, names);
  };
}

/** Severities by rising weight, by the names of tshark. */
const SEVERITIES: readonly (readonly [number, string])[] = [
  [SEVERITY_COMMENT, 'Comment'],
  [SEVERITY_CHAT, 'Chat'],
  [SEVERITY_NOTE, 'Note'],
  [SEVERITY_WARNING, 'Warning'],
  [SEVERITY_ERROR, 'Error'],
];

/** The gravest severity of the frame's expert information. */
function emitSeverity(program: ProgramBuilder): void {
  const field = treeField('_ws.expert.severity');
  program.op(OP_CELL);
  for (const [severity, word] of SEVERITIES) {
    program.op(OP_CELL, { extra: CELL_SEARCH });
    if (field !== undefined)
      emitEach(program, field.where, ({ place }) => {
        program.when([equal(place, severity)], () => {
          program.op(OP_JOIN, { extra: JOIN_LAST });
          program.text(word);
        });
      });
  }
}

const PORTS_OF_SOURCE: Write = last('udp.srcport', 'tcp.srcport');
const PORTS_OF_DESTINATION: Write = last('udp.dstport', 'tcp.dstport');

/** Columns that are the same for all frames and need nothing but the frame; those that are left out are empty in these layers. */
export const EXTRA: Readonly<Record<string, Write>> = {
  '%a': emitSeverity,
  '%B': emitCumulative,
  '%f': emitServices,
  '%q': last('ieee8021ad.id', 'vlan.id'),
  '%S': PORTS_OF_SOURCE,
  '%uS': PORTS_OF_SOURCE,
  '%rS': PORTS_OF_SOURCE,
  '%D': PORTS_OF_DESTINATION,
  '%uD': PORTS_OF_DESTINATION,
  '%rD': PORTS_OF_DESTINATION,
  '%hs': HARDWARE_SOURCE,
  '%uhs': HARDWARE_SOURCE,
  '%rhs': HARDWARE_SOURCE,
  '%hd': HARDWARE_DESTINATION,
  '%uhd': HARDWARE_DESTINATION,
  '%rhd': HARDWARE_DESTINATION,
  '%ns': NETWORK_SOURCE,
  '%uns': NETWORK_SOURCE,
  '%rns': NETWORK_SOURCE,
  '%nd': NETWORK_DESTINATION,
  '%und': NETWORK_DESTINATION,
  '%rnd': NETWORK_DESTINATION,
};

/** Those of them that are found in the tree of a frame. */
export const IN_TREE: readonly string[] = ['%a', '%q', '%S', '%uS', '%rS', '%D', '%uD', '%rD'];
