import { FEATURE_ROWS, FEATURE_ZEEK } from '../../../assembly/shared/options.ts';
import { SLOT_ROWS } from '../../../assembly/shared/program.ts';
import { csvProgram, CSV_HEADER, jsonProgram } from '../../flows/programs.ts';
import { ZEEK_HEADER, zeekProgram } from '../../flows/zeek.ts';
import { FLOWS_PLAN, type Plan } from '../plan.ts';

/** conn.log: Zeek's own rules say what one connection is, so the life cycle stays off. */
const ZEEK_FEATURES = FEATURE_ROWS | FEATURE_ZEEK;

export function flowsPlan(format: 'flows-json' | 'flows-csv' | 'flows-zeek'): Plan {
  switch (format) {
    case 'flows-json':
      return { ...FLOWS_PLAN, programs: new Map([[SLOT_ROWS, jsonProgram()]]) };
    case 'flows-csv':
      return { ...FLOWS_PLAN, programs: new Map([[SLOT_ROWS, csvProgram()]]), header: CSV_HEADER };
    case 'flows-zeek':
      return { features: ZEEK_FEATURES, programs: new Map([[SLOT_ROWS, zeekProgram()]]), header: ZEEK_HEADER };
  }
}
