import { PREFERENCES_MAX } from '../../assembly/shared/abi.ts';
import { HandsharkError } from '../errors.ts';

/** A preference that a plugin has. */
export interface PluginPreference {
  /** As `-o NAME:VALUE` names it. */
  readonly name: string;
  readonly type: 'bool' | 'uint' | 'text';
  /** What holds unless something else is said. */
  readonly usual: string;
  readonly description: string;
}

/** Octets of a value: a number, or the place and the length of a text. */
const VALUE_OCTETS = 8;
const UINT_MAX = 0xffffffff;
const encoder = new TextEncoder();

/** What is wrong with `value`, in a word or two; undefined when nothing is. */
export function faultOf({ type }: PluginPreference, value: string): string | undefined {
  if (type === 'uint' && !(/^(0x[0-9a-f]{1,8}|\d{1,10})$/i.test(value) && Number(value) <= UINT_MAX)) return 'no number of 32 bits';
  if (type === 'bool' && !/^(true|false)$/i.test(value)) return 'neither TRUE nor FALSE';
  return encoder.encode(value).length > PREFERENCES_MAX ? `longer than ${PREFERENCES_MAX} octets` : undefined;
}

/**
 * The values as a plugin gets them (host/plugin/ABI.md): eight octets each, then the texts. Empty where there are no preferences.
 * Throws HandsharkError ERR_OPTION for a value that is none.
 */
export function preferencesImage(
  preferences: readonly PluginPreference[],
  given: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const values = preferences.map((preference) => {
    const value = given[preference.name] ?? preference.usual;
    const fault = faultOf(preference, value);
    if (fault !== undefined) throw new HandsharkError('ERR_OPTION', `${preference.name}: ${JSON.stringify(value)} is ${fault}`);
    return { type: preference.type, value, octets: preference.type === 'text' ? encoder.encode(value) : new Uint8Array(0) };
  });
  const image = new Uint8Array(values.reduce((sum, { octets }) => sum + octets.length, VALUE_OCTETS * values.length));
  const data = new DataView(image.buffer);
  let at = VALUE_OCTETS * values.length;
  values.forEach(({ type, value, octets }, index) => {
    const place = VALUE_OCTETS * index;
    if (type === 'text') {
      data.setUint32(place, at, true);
      data.setUint32(place + VALUE_OCTETS / 2, octets.length, true);
      image.set(octets, at);
      at += octets.length;
    } else data.setUint32(place, type === 'uint' ? Number(value) : Number(value.toLowerCase() === 'true'), true);
  });
  return image;
}
