import { ANALYSIS_FIELDS } from './analysis.ts';
import type { Field } from './field.ts';
import { FRAME_FIELDS } from './frame.ts';
import { IP_FIELDS } from './ip.ts';
import { TCP_FIELDS } from './tcp.ts';

const FIELDS: ReadonlyMap<string, Field> = new Map(
  [...FRAME_FIELDS, ...IP_FIELDS, ...TCP_FIELDS, ...ANALYSIS_FIELDS].map((field) => [field.abbreviation, field]),
);

/** The field that Wireshark calls `abbreviation`, where handshark knows it. */
export function fieldOf(abbreviation: string): Field | undefined {
  return FIELDS.get(abbreviation);
}

/** Those of `abbreviations` that name no field, the last first, as tshark lists them. */
export function unknownFields(abbreviations: readonly string[]): string[] {
  return abbreviations.filter((abbreviation) => !FIELDS.has(abbreviation)).reverse();
}
