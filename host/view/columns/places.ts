import * as C from '../../../assembly/shared/columns.ts';
import { u32, u8, type Base, type Place } from '../../record/place.ts';

/** COLUMNS of the frame. */
export const COLUMNS: Base = { kind: 'columns', at: 0 };
/** What the Info column is about. */
export const HEADER: Base = { kind: 'columns', at: C.COLUMNS_HEADER };
/** Header of the IP packet around it. */
export const PACKET: Base = { kind: 'columns', at: C.COLUMNS_PACKET };

export const kind: Place = u8(C.COLUMNS_KIND, COLUMNS);
export const end: Place = u8(C.COLUMNS_END, COLUMNS);
export const version: Place = u8(C.COLUMNS_VERSION, COLUMNS);
/** Octets captured from the header on, and those that the packet has by its own lengths. */
export const octets: Place = u32(C.COLUMNS_OCTETS, COLUMNS);
export const length: Place = u32(C.COLUMNS_LENGTH, COLUMNS);
/** The number that named it. */
export const number: Place = u32(C.COLUMNS_NUMBER, COLUMNS);
