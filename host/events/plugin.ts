import { EVENT_U } from '../../assembly/shared/events.ts';
import type { EventBase } from './common.ts';
import type { EventName } from './words.ts';

/** A value of JSON. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[];

/** What a plugin tells of: `http.request`, `mqtt.connect`. */
export interface PluginEvent extends Omit<EventBase<EventName>, 'event'> {
  /** Protocol, dot, word. */
  readonly event: `${string}.${string}`;
  /** What the plugin says of it. */
  readonly data: Readonly<Record<string, JsonValue>>;
}

const decoder = new TextDecoder();

/** Name and data of the plugin's EVENT at `record`; the core has seen to it that they are what they should be. */
export function readPluginEvent(view: DataView, record: number): Pick<PluginEvent, 'event' | 'data'> {
  const text = (word: number): string => {
    const at = view.getUint32(record + EVENT_U + 4 * word, true);
    return decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at, view.getUint32(record + EVENT_U + 4 * word + 4, true)));
  };
  return { event: text(0) as PluginEvent['event'], data: JSON.parse(`{${text(2)}}`) as PluginEvent['data'] };
}
