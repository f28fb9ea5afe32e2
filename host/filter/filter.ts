import { OP_CELL, OP_LOAD, SRC_ARG } from '../../assembly/shared/program.ts';
import { HandsharkError } from '../errors.ts';
import { emitEach } from '../fields/each.ts';
import type { Field } from '../fields/field.ts';
import type { Filter } from '../fields/line.ts';
import { filterable } from '../fields/registry.ts';
import { i64, unequal, type Place } from '../record/place.ts';
import type { ProgramBuilder } from '../record/program.ts';

/** Whether a value was found: memory of the program. */
const FOUND: Place = i64(0, { kind: 'memory', name: 'found', octets: 8 });

/** Reads a filter: the name of a field or protocol, which picks the frames that have it. Throws HandsharkError ERR_FILTER. */
export function parseFilter(text: string): Filter {
  const name = text.trim();
  const field = filterable(name);
  if (field === undefined) throw new HandsharkError('ERR_FILTER', `${name} is neither a field nor a protocol name.`);
  return { analysis: field.analysis === true, emit: (program, body) => emitExistence(program, field, body) };
}

function emitExistence(program: ProgramBuilder, field: Field, body: () => void): void {
  const { where } = field;
  const [only, ...others] = where.values;
  if (where.in === 'frame' && only !== undefined && others.length === 0) {
    program.when(only.presence, body);
    return;
  }
  remember(program, 0);
  program.op(OP_CELL);
  emitEach(program, where, (value) => {
    program.when(value.presence, () => {
      remember(program, 1);
    });
  });
  program.when([unequal(FOUND, 0)], body);
}

function remember(program: ProgramBuilder, found: number): void {
  program.op(OP_LOAD, { source: SRC_ARG, arg: found });
  program.keep(FOUND);
}
