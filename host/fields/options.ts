import { BROKEN_BETWEEN, BROKEN_BEYOND, BROKEN_WITHIN, ITEM_OCTETS, ITEMS_BROKEN, ITEMS_OPTIONS } from '../../assembly/shared/items.ts';
import { equal, u8, type Base, type Condition } from '../record/place.ts';
import { itemField, type Field, type FieldType, type Format } from './field.ts';

const OPTIONS: Base = { kind: 'items', set: ITEMS_OPTIONS };

/** The options did not end the dissection of the segment: what comes after them is shown. */
export const UNBROKEN: Condition = equal(u8(ITEMS_BROKEN, OPTIONS), 0);

/** They ended it between two options; or within one, by its own length or beyond that. */
export const BETWEEN: Condition = equal(u8(ITEMS_BROKEN, OPTIONS), BROKEN_BETWEEN);
export const WITHIN: Condition = equal(u8(ITEMS_BROKEN, OPTIONS), BROKEN_WITHIN);
export const BEYOND: Condition = equal(u8(ITEMS_BROKEN, OPTIONS), BROKEN_BEYOND);

export const BYTES: Format = { kind: 'bytes', octets: ITEM_OCTETS };

/** A field of TCP options: the items `item`, of whose numbers `mask` takes some bits. */
export function option(abbreviation: string, name: string, type: FieldType, format: Format, item: number, mask?: number): Field {
  return itemField(`tcp.${abbreviation}`, name, type, format, ITEMS_OPTIONS, item, mask);
}
