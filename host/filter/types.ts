import type { FieldType } from '../fields/field.ts';

/** What can be done with values of a type. All but labels can be compared. */
export interface TypeTraits {
  /** As messages call it. */
  readonly name: string;
  /** Values that are compared with each other; labels are alone. */
  readonly family: 'number' | 'boolean' | 'octets' | 'protocol' | 'text' | 'ipv4' | 'ipv6' | 'duration' | 'date' | 'label';
  /** Octets of a number. */
  readonly size?: number;
  readonly signed?: true;
}

function unsigned(size: number): TypeTraits {
  return { name: `Unsigned integer (${String(size)} byte${size === 1 ? '' : 's'})`, family: 'number', size };
}

function signed(size: number): TypeTraits {
  return { name: `Signed integer (${String(size)} byte${size === 1 ? '' : 's'})`, family: 'number', size, signed: true };
}

/** Names as tshark's messages have them. */
const TYPES: Readonly<Record<FieldType, TypeTraits>> = {
  FT_BOOLEAN: { name: 'Boolean', family: 'boolean', size: 8 },
  FT_UINT8: unsigned(1),
  FT_UINT16: unsigned(2),
  FT_UINT24: unsigned(3),
  FT_UINT32: unsigned(4),
  FT_UINT64: unsigned(8),
  FT_INT8: signed(1),
  FT_INT16: signed(2),
  FT_INT32: signed(4),
  FT_FRAMENUM: { name: 'Frame number', family: 'number', size: 4 },
  FT_ABSOLUTE_TIME: { name: 'Date and time', family: 'date' },
  FT_RELATIVE_TIME: { name: 'Time offset', family: 'duration' },
  FT_ETHER: { name: 'Ethernet or other MAC address', family: 'octets' },
  FT_BYTES: { name: 'Sequence of bytes', family: 'octets' },
  FT_IPv4: { name: 'IPv4 address', family: 'ipv4' },
  FT_IPv6: { name: 'IPv6 address', family: 'ipv6' },
  FT_STRING: { name: 'Character string', family: 'text' },
  FT_NONE: { name: 'Label', family: 'label' },
  FT_PROTOCOL: { name: 'Protocol', family: 'protocol' },
};

export function traitsOf(type: FieldType): TypeTraits {
  return TYPES[type];
}

const SUMS: readonly string[] = ['+', '-'];
const BITS: readonly FieldType[] = ['FT_IPv4', 'FT_IPv6', 'FT_ETHER', 'FT_BYTES'];
const SEARCHED: readonly TypeTraits['family'][] = ['octets', 'text', 'protocol'];
const ADDRESSES: readonly TypeTraits['family'][] = ['ipv4', 'ipv6'];

/** Whether arithmetic `operator` works on values of `type`. */
export function canCompute(type: FieldType, operator: string): boolean {
  const { family } = traitsOf(type);
  return family === 'number' || (family === 'duration' && SUMS.includes(operator)) || (operator === '&' && BITS.includes(type));
}

/** Whether values of `type` can be on the left of comparison `operator`. */
export function canCompare(type: FieldType, operator: string): boolean {
  const { family } = traitsOf(type);
  return operator === 'contains' || operator === 'matches' ? SEARCHED.includes(family) : family !== 'label';
}

export function canSlice(type: FieldType): boolean {
  const { family } = traitsOf(type);
  return SEARCHED.includes(family) || ADDRESSES.includes(family);
}

/** Whether `abs` works on values of `type`. */
export function hasMagnitude(type: FieldType): boolean {
  return ['number', 'boolean', 'duration'].includes(traitsOf(type).family);
}

/** Whether `string` works on values of `type`. */
export function hasText(type: FieldType): boolean {
  const { family } = traitsOf(type);
  return family === 'number' || ADDRESSES.includes(family) || type === 'FT_ETHER';
}

/** Whether a value of type `left` can be compared with one of type `right`: numbers with booleans, but not the other way round. */
export function compatible(left: FieldType, right: FieldType): boolean {
  const a = traitsOf(left).family;
  const b = traitsOf(right).family;
  return a === b || (a === 'number' && b === 'boolean');
}
