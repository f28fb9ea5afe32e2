import { ABSENT_FIELDS } from './absent.ts';
import { ANALYSIS_FIELDS } from './analysis.ts';
import type { Field } from './field.ts';
import { FRAME_FIELDS } from './frame.ts';
import { IP_FIELDS } from './ip.ts';
import { LINK_FIELDS } from './link.ts';
import { MPTCP_FIELDS } from './mptcp.ts';
import { PROTOCOLS } from './protocols.ts';
import { RARE_OPTION_FIELDS } from './rare-options.ts';
import { TCP_OPTION_FIELDS } from './tcp-options.ts';
import { TCP_FIELDS } from './tcp.ts';
import { treeField } from './tree.ts';
import { hasExtras } from './vocabulary/extra.ts';

const FIELDS = byName([
  ...FRAME_FIELDS,
  ...LINK_FIELDS,
  ...IP_FIELDS,
  ...TCP_FIELDS,
  ...TCP_OPTION_FIELDS,
  ...MPTCP_FIELDS,
  ...RARE_OPTION_FIELDS,
  ...ANALYSIS_FIELDS,
  ...ABSENT_FIELDS,
]);
/** Fields that lie in the record as long as no plugin puts anything together. */
const OF_PLUGINS: ReadonlyMap<string, () => Field | undefined> = new Map([['tcp.segment_data', () => treeField('tcp.segment_data')]]);
const PROTOCOLS_BY_NAME = byName(PROTOCOLS);

function byName(fields: readonly Field[]): ReadonlyMap<string, Field> {
  return new Map(fields.map((field) => [field.abbreviation, field]));
}

/** Before the title of a column of the packet list, which `-e` takes for a field, whatever the title. */
export const COLUMN_PREFIX = '_ws.col.';

/** Does the name stand for a column? */
export function isColumn(abbreviation: string): boolean {
  return abbreviation.startsWith(COLUMN_PREFIX) && abbreviation.length > COLUMN_PREFIX.length;
}

/** The field that Wireshark calls `abbreviation`, where handshark knows it. */
export function fieldOf(abbreviation: string): Field | undefined {
  return (hasExtras() ? OF_PLUGINS.get(abbreviation)?.() : undefined) ?? FIELDS.get(abbreviation) ?? treeField(abbreviation);
}

/** The field or protocol of that name: what a filter may ask for. */
export function filterable(name: string): Field | undefined {
  return FIELDS.get(name) === undefined ? (PROTOCOLS_BY_NAME.get(name) ?? fieldOf(name)) : fieldOf(name);
}

/** Those of `abbreviations` that name no field, the last first, as tshark lists them. */
export function unknownFields(abbreviations: readonly string[]): string[] {
  return abbreviations.filter((abbreviation) => !isColumn(abbreviation) && fieldOf(abbreviation) === undefined).reverse();
}
