import { findNames } from '../fields/names.ts';
import type { Field, FieldType } from '../fields/field.ts';
import { parseDate, parseDuration, UNREADABLE_DATE } from './times.ts';
import type { Lexer } from './lexer.ts';
import { isIpv4, isIpv6 } from './literals.ts';
import { ipv4Number, ipv6Octets, parseOctets } from './octets.ts';
import type { Token } from './token.ts';
import { traitsOf } from './types.ts';

/** A value that the filter says. */
export type Constant =
  /** A number, a boolean, or a time in ns. */
  | { readonly kind: 'number'; readonly value: bigint }
  /** One character an octet. */
  | { readonly kind: 'octets'; readonly octets: string }
  /** An address and the bits of it that count. */
  | { readonly kind: 'ipv4'; readonly value: number; readonly prefix: number }
  | { readonly kind: 'ipv6'; readonly octets: string; readonly prefix: number };

const NUMBER = /^(?:0[xX][0-9A-Fa-f]+|0[bB][01]+|0[0-7]*|[1-9][0-9]*)$/;
const UINT64_MAX = 2n ** 64n - 1n;
const OCTET_BITS = 8;
const IPV4_BITS = 32;
const IPV6_BITS = 128;
const ETHER_OCTETS = 6;

/** Makes constants of tokens, and says what is wrong with those that do not fit. */
export class Constants {
  readonly #lexer: Lexer;

  constructor(lexer: Lexer) {
    this.#lexer = lexer;
  }

  /**
   * The value of `type` that `token` says, or `partial` a part of one; where the values of `field` have names, also by name.
   * Throws FilterError.
   */
  convert(token: Token, type: FieldType, field?: Field, partial = false): Constant {
    switch (token.kind) {
      case 'character':
        return this.#character(token, type);
      case 'string':
        return this.#string(token, type, field);
      default:
        return this.#word(token, type, field, partial);
    }
  }

  #fail(token: Token, message: string): never {
    throw this.#lexer.error(message, token);
  }

  #character(token: Token, type: FieldType): Constant {
    const { family, name } = traitsOf(type);
    const code = token.value.charCodeAt(0);
    switch (family) {
      case 'number':
        return { kind: 'number', value: BigInt(code) };
      case 'boolean':
        return { kind: 'number', value: code === 0 ? 0n : 1n };
      case 'text':
      case 'protocol':
        return { kind: 'octets', octets: token.value };
      default:
        if (type === 'FT_BYTES') return { kind: 'octets', octets: token.value };
        return this.#fail(token, `Character constant ${token.text} (0x${code.toString(16)}) cannot be converted to ${name}.`);
    }
  }

  #string(token: Token, type: FieldType, field: Field | undefined): Constant {
    const { family, name } = traitsOf(type);
    if (family === 'text' || family === 'protocol' || type === 'FT_BYTES') return { kind: 'octets', octets: token.value };
    if (family === 'date') return this.#date(token);
    const names = field === undefined ? undefined : findNames(field.abbreviation, token.value);
    if (field === undefined || names === undefined) return this.#fail(token, `${name} cannot be converted from a string (${token.text}).`);
    return names.found === undefined ? this.#unnamed(token, field) : { kind: 'number', value: names.found };
  }

  #unnamed(token: Token, field: Field): never {
    return this.#fail(token, `"${token.value}" cannot be found among the possible values for ${field.abbreviation}.`);
  }

  #word(token: Token, type: FieldType, field: Field | undefined, partial: boolean): Constant {
    const { family } = traitsOf(type);
    const { text } = token;
    switch (family) {
      case 'number':
      case 'boolean':
        return { kind: 'number', value: this.#number(token, type, field) };
      case 'duration': {
        const ns = parseDuration(text);
        return ns === undefined ? this.#fail(token, `"${text}" is not a valid time.`) : { kind: 'number', value: ns };
      }
      case 'date':
        return this.#date(token);
      case 'text':
        return { kind: 'octets', octets: text };
      case 'ipv4':
        return this.#ipv4(token);
      case 'ipv6':
        return this.#ipv6(token);
      default: {
        const octets = parseOctets(text);
        if (type === 'FT_ETHER') return this.#ether(token, octets, partial);
        return octets === undefined ? this.#fail(token, `"${text}" is not a valid byte string.`) : { kind: 'octets', octets };
      }
    }
  }

  #number(token: Token, type: FieldType, field: Field | undefined): bigint {
    const { size = 1, signed, family } = traitsOf(type);
    const { text } = token;
    const value = NUMBER.test(text) ? BigInt(/^0[0-7]+$/.test(text) ? `0o${text.slice(1)}` : text) : undefined;
    const most = 2n ** BigInt(size * OCTET_BITS - (signed === true ? 1 : 0)) - 1n;
    if (value !== undefined && value <= most) return family === 'boolean' && value > 0n ? 1n : value;
    if (family === 'boolean' && /^(?:True|TRUE|False|FALSE)$/.test(text)) return text.startsWith('T') ? 1n : 0n;
    const names = field === undefined ? undefined : findNames(field.abbreviation, text);
    if (field !== undefined && names !== undefined) return names.found ?? this.#unnamed(token, field);
    if (value === undefined) return this.#fail(token, `"${text}" is not a valid number.`);
    if (value > UINT64_MAX) return this.#fail(token, `"${text}" causes an integer overflow.`);
    return this.#fail(token, `"${text}" too big for this field, maximum ${String(most)}.`);
  }

  #date(token: Token): Constant {
    const date = parseDate(token.value);
    if (typeof date === 'bigint') return { kind: 'number', value: date };
    return this.#fail(token, date === UNREADABLE_DATE ? `"${token.value}" ${date}` : date);
  }

  #ether(token: Token, octets: string | undefined, partial: boolean): Constant {
    const { text } = token;
    if (octets === undefined) return this.#fail(token, `"${text}" is not a valid Ethernet address.`);
    if (octets.length === ETHER_OCTETS || (partial && octets.length < ETHER_OCTETS)) return { kind: 'octets', octets };
    const many = octets.length < ETHER_OCTETS ? 'few' : 'many';
    return this.#fail(token, `"${text}" contains too ${many} bytes to be a valid Ethernet address.`);
  }

  #ipv4(token: Token): Constant {
    const { address, prefix } = split(token.text, IPV4_BITS);
    if (!isIpv4(address)) return this.#fail(token, `"${token.text}" is not a valid hostname or IPv4 address.`);
    if (prefix > IPV4_BITS)
      return this.#fail(token, `Netmask bits in a CIDR IPv4 address should be <= ${String(IPV4_BITS)}, not ${String(prefix)}`);
    return { kind: 'ipv4', value: ipv4Number(address), prefix };
  }

  #ipv6(token: Token): Constant {
    const { address, prefix } = split(token.text, IPV6_BITS);
    if (!isIpv6(address)) return this.#fail(token, `"${token.text}" is not a valid hostname or IPv6 address.`);
    if (prefix > IPV6_BITS) return this.#fail(token, `Prefix in a IPv6 address should be <= ${String(IPV6_BITS)}, not ${String(prefix)}`);
    return { kind: 'ipv6', octets: ipv6Octets(address), prefix };
  }
}

function split(text: string, bits: number): { readonly address: string; readonly prefix: number } {
  const [address = '', prefix] = text.split('/');
  return { address, prefix: prefix === undefined ? bits : Number(prefix) };
}
