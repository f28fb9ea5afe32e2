import { CAPTURED } from '../fields/clock.ts';
import type { Field } from '../fields/field.ts';
import type { ProgramBuilder } from '../record/program.ts';
import { Checker } from './check.ts';
import { emitWhere } from './compile.ts';
import { Lexer } from './lexer.ts';
import { checkMacros } from './macro.ts';
import { parse } from './parser.ts';
import type { Question, Value } from './typed.ts';

/** A display filter, ready to become part of a program. */
export interface Filter {
  /** Adds `body` so that it runs only for the frames that the filter picks. */
  readonly emit: (program: ProgramBuilder, body: () => void) => void;
  /** It asks for a verdict of the analysis. */
  readonly analysis: boolean;
  /** Names of the fields that it asks for. */
  readonly fields: ReadonlySet<string>;
}

/** Reads a display filter of Wireshark 4.0. Throws FilterError. */
export function parseFilter(text: string): Filter {
  const lexer = new Lexer(text);
  checkMacros(lexer, text);
  const test = parse(lexer);
  if (test === undefined)
    return {
      analysis: false,
      fields: new Set(),
      emit: (_, body) => {
        body();
      },
    };
  const question = new Checker(lexer).check(test);
  const fields = fieldsOf(question);
  return {
    analysis: fields.some(({ analysis }) => analysis === true),
    fields: new Set(fields.map(({ abbreviation }) => abbreviation)),
    emit(program, body): void {
      if (fields.some(({ clock }) => clock === CAPTURED)) CAPTURED.emit(program);
      emitWhere(program, question, body);
    },
  };
}

function fieldsOf(question: Question): Field[] {
  switch (question.kind) {
    case 'and':
    case 'or':
      return [...fieldsOf(question.left), ...fieldsOf(question.right)];
    case 'not':
      return fieldsOf(question.of);
    case 'exists':
      return fieldsIn(question.value);
    case 'match':
      return fieldsIn(question.left);
    case 'comparison':
      return [question.left, question.right].flatMap(fieldsIn);
    case 'membership': {
      const members = question.set.flatMap(({ low, high }) => (high === undefined ? [low] : [low, high]));
      return [question.value, ...members].flatMap(fieldsIn);
    }
  }
}

function fieldsIn(value: Value): Field[] {
  switch (value.kind) {
    case 'field':
      return [value.field];
    case 'constant':
      return [];
    case 'slice':
    case 'negation':
      return fieldsIn(value.of);
    case 'operation':
      return [value.left, value.right].flatMap(fieldsIn);
    case 'call':
      return value.args.flatMap(fieldsIn);
  }
}
