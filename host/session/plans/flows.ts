import { FEATURE_ROWS, FEATURE_ZEEK } from '../../../assembly/shared/options.ts';
import { SLOT_ROWS } from '../../../assembly/shared/program.ts';
import { csvHeader, csvProgram, jsonProgram } from '../../flows/programs.ts';
import { ZEEK_HEADER, zeekProgram } from '../../flows/zeek.ts';
import type { FlowsFormat } from '../format.ts';
import { FLOWS_PLAN, type Plan } from '../plan.ts';

/** conn.log: Zeek's own rules say what one connection is, so the life cycle stays off. */
const ZEEK_FEATURES = FEATURE_ROWS | FEATURE_ZEEK;

export function flowsPlan(format: FlowsFormat): Plan {
  switch (format) {
    case 'flows-json':
    case 'flows-json-ids':
      return { ...FLOWS_PLAN, programs: new Map([[SLOT_ROWS, jsonProgram(format === 'flows-json-ids')]]) };
    case 'flows-csv':
    case 'flows-csv-ids': {
      const ids = format === 'flows-csv-ids';
      return { ...FLOWS_PLAN, programs: new Map([[SLOT_ROWS, csvProgram(ids)]]), header: csvHeader(ids) };
    }
    case 'flows-zeek':
      return { features: ZEEK_FEATURES, programs: new Map([[SLOT_ROWS, zeekProgram()]]), header: ZEEK_HEADER };
  }
}
