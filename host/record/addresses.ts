import { ADDRESS_VERSION_AT, OP_ADDRESS, OP_ENDPOINT, SRC_ARG } from '../../assembly/shared/program.ts';
import { RECORD } from './place.ts';
import type { Value } from './value.ts';

const IPV6 = 6;
const GROUPS = 8;

/** Where an address and what belongs to it lie: octets after the record's start. */
export interface AddressPlace {
  readonly address: number;
  readonly port: number;
  /** Of the IP version, u8. */
  readonly version: number;
}

/** Address and port: `192.0.2.10:40000`, `[2001:db8::1]:443`. */
export function endpoint(place: AddressPlace): Value<string> {
  return {
    presence: [],
    read(view, record): string {
      const address = addressText(view, record + place.address, view.getUint8(record + place.version));
      const port = String(view.getUint16(record + place.port, true));
      return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
    },
    emit(program, style): void {
      if (style === 'json') program.text('"');
      program.value(OP_ENDPOINT, { source: SRC_ARG, at: place.address, base: RECORD }, { arg: place.port, extra: place.version });
      if (style === 'json') program.text('"');
    },
  };
}

/** The address alone. */
export function address(place: AddressPlace): Value<string> {
  return {
    presence: [],
    read: (view, record) => addressText(view, record + place.address, view.getUint8(record + place.version)),
    emit(program, style): void {
      if (style === 'json') program.text('"');
      program.value(OP_ADDRESS, { source: SRC_ARG, at: place.address, base: RECORD }, { extra: ADDRESS_VERSION_AT | place.version });
      if (style === 'json') program.text('"');
    },
  };
}

/** The address of `version` at `at`: dotted, or by RFC 5952. */
export function addressText(view: DataView, at: number, version: number): string {
  return version === IPV6 ? ipv6Text(view, at) : ipv4Text(view, at);
}

function ipv4Text(view: DataView, at: number): string {
  return [0, 1, 2, 3].map((octet) => String(view.getUint8(at + octet))).join('.');
}

function ipv6Text(view: DataView, at: number): string {
  const groups = Array.from({ length: GROUPS }, (_, group) => view.getUint16(at + 2 * group));
  const run = longestZeroRun(groups);
  const dotted = run.start === 0 && (run.length === GROUPS - 2 || (run.length === GROUPS - 3 && groups[GROUPS - 3] === 0xffff));
  const words = groups.map((group) => group.toString(16));
  if (dotted) words.splice(GROUPS - 2, 2, ipv4Text(view, at + 12));
  if (run.length < 2) return words.join(':');
  return `${words.slice(0, run.start).join(':')}::${words.slice(run.start + run.length).join(':')}`;
}

function longestZeroRun(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let length = 0;
  groups.forEach((group, index) => {
    length = group === 0 ? length + 1 : 0;
    if (length > best.length) best = { start: index + 1 - length, length };
  });
  return best;
}
