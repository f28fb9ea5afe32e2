import { OP_END } from '../../assembly/shared/program.ts';
import { CAPTURED } from '../fields/clock.ts';
import type { Field } from '../fields/field.ts';
import { FilterError } from '../filter/error.ts';
import { parseFilter, type Filter } from '../filter/filter.ts';
import { emitRead } from '../filter/read.ts';
import { ProgramBuilder } from '../record/program.ts';
import { StatisticError } from './error.ts';

/** What a filter's program writes where it picks the frame. */
const PICKED = '+';

/** The filter `text`, or undefined where it is empty. `refused` makes the error of what is wrong with it. */
export function statisticFilter(text: string, refused: (reason: string) => StatisticError): Filter | undefined {
  try {
    return text.trim() === '' ? undefined : parseFilter(text);
  } catch (error) {
    if (error instanceof FilterError) throw refused(`Filter "${text}" is invalid - ${error.message}`);
    throw error;
  }
}

/** The program that lets through what `filter` picks; the values of `field`, where there is one, go into register 0. */
export function tapProgram(filter: Filter | undefined, field?: Field): Uint8Array {
  const program = new ProgramBuilder();
  const picked = (): void => {
    if (field !== undefined) emitRead(program, 0, field, 'plain');
    program.text(PICKED);
  };
  if (field?.clock === CAPTURED) CAPTURED.emit(program);
  if (filter === undefined) picked();
  else filter.emit(program, picked);
  program.op(OP_END);
  return program.build();
}
