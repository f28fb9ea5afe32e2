import type { SecretsBlock } from './block.ts';
import { readOptions } from './option.ts';

const TYPE = 8;
const LENGTH = 12;
const DATA = 16;
const TRAILER = 4;
const OCTETS_MIN = DATA + TRAILER;

/** Reads a whole decryption secrets block. Secrets longer than the block are cut to it, with a fault. */
export function parseSecrets(octets: Uint8Array, littleEndian: boolean): SecretsBlock {
  if (octets.length < OCTETS_MIN) {
    const faults = [{ offset: 0, reason: `a decryption secrets block of ${octets.length} octets, it has at least ${OCTETS_MIN}` }];
    return { kind: 'secrets', secretsType: 0, data: new Uint8Array(0), comments: [], custom: [], unknown: [], faults };
  }
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const length = view.getUint32(LENGTH, littleEndian);
  const body = octets.subarray(0, octets.length - TRAILER);
  const room = body.length - DATA;
  const options = readOptions(body, DATA + Math.min(length, room) + (-length & 3), littleEndian, {});
  const faults = length > room ? [{ offset: LENGTH, reason: `secrets of ${length} octets, ${room} are left` }] : options.faults;
  return { kind: 'secrets', secretsType: view.getUint32(TYPE, littleEndian), data: body.slice(DATA, DATA + length), ...options, faults };
}
