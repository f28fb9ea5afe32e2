import { filterable } from '../../fields/registry.ts';
import { vocabularyImage } from '../../fields/vocabulary/image.ts';
import type { Plan } from '../plan.ts';

/** Fields that say whose an address is. */
const OF_VENDORS = /oui/;

/** The vocabulary, where any of `fields` is found in the trees of frames. */
export function vocabularyFor(fields: Iterable<string>): Pick<Plan, 'vocabulary'> {
  const found = [...fields].filter((name) => filterable(name)?.where.in === 'tree');
  return found.length === 0 ? {} : { vocabulary: vocabularyImage({ vendors: found.some((name) => OF_VENDORS.test(name)) }) };
}
