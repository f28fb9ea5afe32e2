import { FRAME_CAPLEN, FRAME_LEN, FRAME_NUMBER, FRAME_STATUS, FRAME_TIME, FS_NO_TIME } from '../../assembly/shared/layout.ts';
import { OP_SUBTRACT } from '../../assembly/shared/program.ts';
import { i64, noBit, u32, type Place } from '../record/place.ts';
import { FIRST_TIME, PREVIOUS_TIME } from './clock.ts';
import { DECIMAL, frameField, type Field, type Format, type Occurrence } from './field.ts';

const TIME: Format = { kind: 'time' };
const timed = noBit(u32(FRAME_STATUS), FS_NO_TIME);
const time: Occurrence = { place: i64(FRAME_TIME), presence: [timed] };

function since(place: Place): Occurrence {
  return { ...time, steps: [{ code: OP_SUBTRACT, by: place, when: [] }] };
}

/** Fields of the frame itself. */
export const FRAME_FIELDS: readonly Field[] = [
  frameField('frame.time_epoch', 'Epoch Time', 'FT_RELATIVE_TIME', TIME, time),
  {
    ...frameField('frame.time_delta', 'Time delta from previous captured frame', 'FT_RELATIVE_TIME', TIME, since(PREVIOUS_TIME)),
    clock: true,
  },
  { ...frameField('frame.time_relative', 'Time since reference or first frame', 'FT_RELATIVE_TIME', TIME, since(FIRST_TIME)), clock: true },
  frameField('frame.number', 'Frame Number', 'FT_UINT32', DECIMAL, { place: u32(FRAME_NUMBER), presence: [] }),
  frameField('frame.len', 'Frame length on the wire', 'FT_UINT32', DECIMAL, { place: u32(FRAME_LEN), presence: [] }),
  frameField('frame.cap_len', 'Frame length stored into the capture file', 'FT_UINT32', DECIMAL, {
    place: u32(FRAME_CAPLEN),
    presence: [],
  }),
];
