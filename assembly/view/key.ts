import { copyText } from '../program/literal';
import { F_TEXT } from '../shared/fields/common';
import { FIELD_KEY, NODE_FIELD } from '../shared/tree';
import { fieldAt, Vocabulary } from '../tree/vocabulary';
import { writeJson } from './escape';
import { writeLabel } from './label';
import { SCRATCH } from './shape';

/** Writes the name that JSON has for a node: the abbreviation of its field, or the label of a line that is only that. */
export function writeNameOf(out: usize, node: usize): usize {
  const isText = <u32>load<u16>(node, NODE_FIELD) == F_TEXT;
  return isText ? writeJson(out, SCRATCH, <u32>(writeLabel(SCRATCH, node) - SCRATCH)) : writeKeyOf(out, node);
}

/** Writes the abbreviation of a node's field. */
export function writeKeyOf(out: usize, node: usize): usize {
  const key = load<u32>(fieldAt(load<u16>(node, NODE_FIELD)), FIELD_KEY);
  return copyText(out, Vocabulary.at + (key >> 8), key & 0xff);
}
