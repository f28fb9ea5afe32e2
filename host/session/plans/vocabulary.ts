import { filterable } from '../../fields/registry.ts';
import { vocabularyImage } from '../../fields/vocabulary/image.ts';
import type { Plan } from '../plan.ts';

/** The vocabulary, where any of `fields` is found in the trees of frames. */
export function vocabularyFor(fields: Iterable<string>): Pick<Plan, 'vocabulary'> {
  for (const name of fields) if (filterable(name)?.where.in === 'tree') return { vocabulary: vocabularyImage() };
  return {};
}
