import { LEN_MAX, LINK_NONE } from '../../assembly/shared/capture.ts';
import { FRAME_CAPLEN, FRAME_LEN, FRAME_LINK, FRAME_NUMBER, FRAME_STATUS, FRAME_TIME, FS_NO_TIME } from '../../assembly/shared/layout.ts';
import { OP_ADD_WRAP, OP_SUBTRACT } from '../../assembly/shared/program.ts';
import {
  IT_COMMENT,
  IT_DROP_COUNT,
  IT_INTERFACE_DESCRIPTION,
  IT_INTERFACE_ID,
  IT_INTERFACE_NAME,
  IT_PACKET_FLAGS,
  IT_PACKET_ID,
  IT_QUEUE,
  IT_SECTION,
  ITEM_OCTETS,
  ITEMS_BLOCK,
} from '../../assembly/shared/items.ts';
import { below, constant, i64, noBit, notBelow, u16, u32, unequal, type Place } from '../record/place.ts';
import { CAPTURED, DISPLAYED, type Clock } from './clock.ts';
import { ENCAPSULATIONS } from './encapsulation.ts';
import {
  BOOLEAN,
  DECIMAL,
  choiceField,
  frameField,
  hex,
  itemField,
  TIME,
  UNSIGNED,
  type Field,
  type FieldType,
  type Format,
  type Occurrence,
} from './field.ts';

const STRING: Format = { kind: 'string', octets: ITEM_OCTETS };
const timed = noBit(u32(FRAME_STATUS), FS_NO_TIME);
const time: Occurrence = { place: i64(FRAME_TIME), presence: [timed] };

/** The time that passed since another one of a clock. */
function since(abbreviation: string, name: string, clock: Clock, place: Place): Field {
  const value: Occurrence = { ...time, steps: [{ code: OP_SUBTRACT, by: place, when: [] }] };
  return { ...frameField(`frame.${abbreviation}`, name, 'FT_RELATIVE_TIME', TIME, value), clock };
}

/** A field of the packet block or of the interface. */
function block(abbreviation: string, name: string, type: FieldType, format: Format, item: number): Field {
  return itemField(`frame.${abbreviation}`, name, type, format, ITEMS_BLOCK, item);
}

/** Fields of the frame itself. */
export const FRAME_FIELDS: readonly Field[] = [
  frameField('frame.time', 'Arrival Time', 'FT_ABSOLUTE_TIME', { kind: 'date' }, time),
  frameField('frame.time_epoch', 'Epoch Time', 'FT_RELATIVE_TIME', TIME, time),
  since('time_delta', 'Time delta from previous captured frame', CAPTURED, CAPTURED.previous),
  since('time_delta_displayed', 'Time delta from previous displayed frame', DISPLAYED, DISPLAYED.previous),
  since('time_relative', 'Time since reference or first frame', CAPTURED, CAPTURED.first),
  frameField('frame.number', 'Frame Number', 'FT_UINT32', DECIMAL, { place: u32(FRAME_NUMBER), presence: [] }),
  choiceField(
    'frame.len',
    'Frame length on the wire',
    'FT_UINT32',
    DECIMAL,
    { place: u32(FRAME_LEN), presence: [below(u32(FRAME_LEN), LEN_MAX + 1)] },
    { place: constant(0), steps: [{ code: OP_ADD_WRAP, by: LEN_MAX, when: [] }], presence: [notBelow(u32(FRAME_LEN), LEN_MAX + 1)] },
  ),
  frameField('frame.cap_len', 'Frame length stored into the capture file', 'FT_UINT32', DECIMAL, {
    place: u32(FRAME_CAPLEN),
    presence: [],
  }),
  frameField(
    'frame.encap_type',
    'Encapsulation type',
    'FT_INT16',
    { kind: 'words', words: ENCAPSULATIONS },
    {
      place: u16(FRAME_LINK),
      presence: [unequal(u16(FRAME_LINK), LINK_NONE)],
    },
  ),
  frameField('frame.offset_shift', 'Time shift for this packet', 'FT_RELATIVE_TIME', TIME, { place: constant(0), presence: [timed] }),
  frameField('frame.marked', 'Frame is marked', 'FT_BOOLEAN', BOOLEAN, { place: constant(0), presence: [] }),
  frameField('frame.ignored', 'Frame is ignored', 'FT_BOOLEAN', BOOLEAN, { place: constant(0), presence: [] }),
  block('section_number', 'Section number', 'FT_UINT32', DECIMAL, IT_SECTION),
  block('interface_id', 'Interface id', 'FT_UINT32', DECIMAL, IT_INTERFACE_ID),
  block('interface_name', 'Interface name', 'FT_STRING', STRING, IT_INTERFACE_NAME),
  block('interface_description', 'Interface description', 'FT_STRING', STRING, IT_INTERFACE_DESCRIPTION),
  block('interface_queue', 'Interface queue', 'FT_UINT32', DECIMAL, IT_QUEUE),
  block('packet_flags', 'Packet flags', 'FT_UINT32', hex(8), IT_PACKET_FLAGS),
  block('packet_id', 'Packet id', 'FT_UINT64', UNSIGNED, IT_PACKET_ID),
  block('drop_count', 'Drop Count', 'FT_UINT64', UNSIGNED, IT_DROP_COUNT),
  block('comment', 'Comment', 'FT_STRING', STRING, IT_COMMENT),
];
