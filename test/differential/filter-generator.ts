// Filters made at random from a seed: most are right, some are broken on purpose.

import { Random } from '../../bench/generator/random.ts';

/** Values that fields of the captures have, by field. */
export type Samples = ReadonlyMap<string, readonly string[]>;

type Kind = 'number' | 'boolean' | 'ipv4' | 'ipv6' | 'ether' | 'octets' | 'text' | 'duration' | 'label' | 'protocol';

/** Fields that are asked for, by what can be done with them. */
export const FIELDS: Readonly<Record<Kind, readonly string[]>> = {
  number: [
    'frame.number',
    'frame.len',
    'tcp.port',
    'tcp.srcport',
    'tcp.dstport',
    'tcp.seq',
    'tcp.ack',
    'tcp.len',
    'tcp.flags',
    'tcp.hdr_len',
    'tcp.stream',
    'tcp.window_size',
    'tcp.window_size_value',
    'tcp.urgent_pointer',
    'tcp.checksum',
    'ip.ttl',
    'ip.proto',
    'ip.len',
    'ip.id',
    'ip.version',
    'ip.dsfield.ecn',
    'eth.type',
    'ipv6.hlim',
    'ipv6.nxt',
    'tcp.analysis.acks_frame',
    'tcp.analysis.bytes_in_flight',
    'tcp.options.mss_val',
    'tcp.options.timestamp.tsval',
    'tcp.option_kind',
    'tcp.checksum.status',
    'tcp.window_size_scalefactor',
  ],
  boolean: ['tcp.flags.syn', 'tcp.flags.ack', 'tcp.flags.fin', 'tcp.flags.reset', 'tcp.flags.push', 'ip.flags.df', 'eth.ig', 'eth.src.lg'],
  ipv4: ['ip.src', 'ip.dst', 'ip.addr'],
  ipv6: ['ipv6.src', 'ipv6.dst', 'ipv6.addr'],
  ether: ['eth.src', 'eth.dst', 'eth.addr'],
  // Fields that the tree answers are not asked for: it knows the protocols of its profile only, and VXLAN is none of them.
  octets: ['tcp.payload', 'tcp.options', 'tcp.options.md5.digest', 'tcp.options.tfo.cookie'],
  text: ['tcp.flags.str', 'frame.interface_name'],
  duration: ['frame.time_relative', 'frame.time_delta', 'tcp.time_delta', 'tcp.time_relative', 'tcp.analysis.ack_rtt'],
  label: ['tcp.analysis', 'tcp.analysis.flags', 'tcp.analysis.retransmission', 'tcp.analysis.duplicate_ack', 'tcp.analysis.window_full'],
  protocol: ['frame', 'eth', 'ip', 'ipv6', 'tcp'],
};

const KINDS = Object.keys(FIELDS) as readonly Kind[];
const ORDERED: readonly Kind[] = ['number', 'boolean', 'ipv4', 'ipv6', 'ether', 'octets', 'text', 'duration'];
const SLICED: readonly Kind[] = ['ipv4', 'ipv6', 'ether', 'octets', 'text', 'protocol'];
const RELATIONS = ['==', '!=', '===', '!==', '>', '>=', '<', '<=', 'eq', 'ne', 'gt', 'ge', 'lt', 'le', 'any_eq', 'all_ne', '~='];
const NUMBERS = ['0', '1', '2', '6', '0x10', '020', '0b101', '80', '255', '256', '65535', '4294967295', '-1', '1 + 1', "'a'", '70000'];
const OCTETS = ['00', '01:02', ':08', '0x0a', '"a"', "'b'", 'ff:ff:ff', '"GET"', 'c0-00', '0101.080a'];
const DURATIONS = ['0', '0.0', '0.001', '1', '0.5s', '-0.001', '0.000001'];
const TEXTS = ['"A"', '"··"', '"eth0"', 'A', '"S·"', '"any"'];
const REGEXES = [
  '"a"',
  '"^.{3}"',
  'r"[0-9]+$"',
  '"(?-i)A"',
  '"(ab|c)*d"',
  '"^$"',
  '"[[:alpha:]]{4}"',
  'r"\\bget\\b"',
  '"x?y?z?$"',
  'r"\\x08\\n"',
];
/** Words that are put where they may not belong. */
const DEBRIS = [
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  ',',
  '..',
  '==',
  '=',
  '!',
  '!=',
  '&&',
  '||',
  'and',
  'or',
  'not',
  'in',
  'contains',
  'matches',
  'any',
  'all',
  '+',
  '-',
  '*',
  '/',
  '%',
  '&',
  '#',
  '#1',
  '[0]',
  '[1:',
  '"',
  "'",
  'foo',
  'tcp',
  'tcp.port',
  'ip.src',
  '1',
  '"a"',
  "'a'",
  '1.2.3.4',
  '::1',
  '01:02',
  'len(tcp)',
  'max(1)',
  'foo(1)',
  '$',
  '@',
  '.',
  '.tcp',
  '0x',
  '08',
];

/** A generator of filters. The same seed, the same filters. */
export class FilterGenerator {
  readonly #random: Random;
  readonly #samples: Samples;

  constructor(seed: number, samples: Samples) {
    this.#random = new Random(seed);
    this.#samples = samples;
  }

  /** The next one: one in three is broken. */
  next(): string {
    const filter = this.#test(2);
    return this.#below(3) === 0 ? this.#broken(filter) : filter;
  }

  #below(limit: number): number {
    return this.#random.below(limit);
  }

  #pick<T>(list: readonly T[]): T {
    const picked = list[this.#below(list.length)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  }

  #test(depth: number): string {
    switch (depth === 0 ? 9 : this.#below(10)) {
      case 0:
        return `${this.#test(depth - 1)} ${this.#pick(['and', '&&'])} ${this.#test(depth - 1)}`;
      case 1:
        return `${this.#test(depth - 1)} ${this.#pick(['or', '||'])} ${this.#test(depth - 1)}`;
      case 2:
        return `${this.#pick(['not ', '!'])}${this.#test(depth - 1)}`;
      case 3:
        return `(${this.#test(depth - 1)})`;
      default:
        return this.#relation();
    }
  }

  #relation(): string {
    const quantifier = this.#below(6) === 0 ? this.#pick(['any ', 'all ']) : '';
    switch (this.#below(10)) {
      case 0:
        return this.#field(this.#pick(KINDS));
      case 1:
        return `${quantifier}${this.#membership()}`;
      case 2:
        return `${quantifier}${this.#searched()} contains ${this.#pick([...OCTETS, ...TEXTS])}`;
      case 3:
        return `${quantifier}${this.#searched()} ${this.#pick(['matches', '~'])} ${this.#pick(REGEXES)}`;
      case 4:
        return `${quantifier}${this.#slice()} ${this.#pick(RELATIONS)} ${this.#pick(OCTETS)}`;
      case 5:
        return `${quantifier}${this.#call()} ${this.#pick(RELATIONS)} ${this.#pick(NUMBERS)}`;
      case 6:
        return `${quantifier}${this.#arithmetic()} ${this.#pick(RELATIONS)} ${this.#pick([...NUMBERS, this.#field('number')])}`;
      default:
        return `${quantifier}${this.#comparison()}`;
    }
  }

  #field(kind: Kind): string {
    const field = this.#pick(FIELDS[kind]);
    return this.#below(12) === 0 ? `${field}${this.#pick(['#1', '#2', '#[1-2]', '#[-1]', '#[2:]'])}` : field;
  }

  #comparison(): string {
    const kind = this.#pick(ORDERED);
    const right = this.#below(4) === 0 ? this.#field(this.#below(6) === 0 ? this.#pick(KINDS) : kind) : undefined;
    const field = this.#pick(FIELDS[kind]);
    return `${field} ${this.#pick(RELATIONS)} ${right ?? this.#value(kind, field)}`;
  }

  #value(kind: Kind, field: string): string {
    const sampled = this.#samples.get(field) ?? [];
    if (sampled.length > 0 && this.#below(3) > 0) {
      const sample = this.#pick(sampled);
      return kind === 'text' ? JSON.stringify(sample) : kind === 'octets' ? sample.slice(0, 40) : sample;
    }
    switch (kind) {
      case 'number':
        return this.#pick(NUMBERS);
      case 'boolean':
        return this.#pick(['0', '1', 'True', 'FALSE', '2', 'Set', '"Not set"']);
      case 'ipv4':
        return this.#pick(['192.0.2.10', '192.0.2.0/24', '10.0.0.0/8', '0.0.0.0/0', '255.255.255.255', '192.0.2.0/33']);
      case 'ipv6':
        return this.#pick(['::', '2001:db8::/32', 'fe80::1', '::1/128', 'ff02::1:ff00:0/104', '1:2:3:4:5:6:7:8']);
      case 'ether':
        return this.#pick(['00:00:00:00:00:01', 'ff-ff-ff-ff-ff-ff', '0000.0000.0001', '00:01']);
      case 'text':
        return this.#pick(TEXTS);
      case 'duration':
        return this.#pick(DURATIONS);
      default:
        return this.#pick(OCTETS);
    }
  }

  #searched(): string {
    return this.#field(this.#below(8) === 0 ? this.#pick(KINDS) : this.#pick(['ether', 'octets', 'text', 'protocol']));
  }

  #slice(): string {
    const range = (): string => this.#pick(['0', '1', '-1', '0:2', '2:4', '-2:2', '1-3', '-4--2', ':3', '2:', '12:1', '40:2']);
    const ranges = this.#below(4) === 0 ? `${range()},${range()}` : range();
    return `${this.#field(this.#pick(SLICED))}[${ranges}]`;
  }

  #call(): string {
    const number = (): string => this.#field('number');
    switch (this.#below(8)) {
      case 0:
        return `len(${this.#field(this.#pick(KINDS))})`;
      case 1:
        return `count(${this.#field(this.#pick(KINDS))})`;
      case 2:
        return `max(${number()}, ${number()})`;
      case 3:
        return `min(${this.#field('number')})`;
      case 4:
        return `abs(${number()} - ${number()})`;
      case 5:
        return `${this.#pick(['upper', 'lower'])}(${this.#field('text')})`;
      default:
        return `string(${this.#field(this.#pick(['number', 'ipv4', 'ipv6', 'ether']))})`;
    }
  }

  #arithmetic(): string {
    const left = this.#below(3) === 0 ? `{${this.#field('number')} + 1}` : this.#field(this.#below(5) === 0 ? this.#pick(KINDS) : 'number');
    const right = this.#below(2) === 0 ? this.#pick(NUMBERS) : this.#field('number');
    return `${this.#below(6) === 0 ? '-' : ''}${left} ${this.#pick(['+', '-', '*', '/', '%', '&'])} ${right}`;
  }

  #membership(): string {
    const kind = this.#pick(ORDERED);
    const field = this.#pick(FIELDS[kind]);
    const members = Array.from({ length: 1 + this.#below(3) }, () => {
      const low = this.#below(6) === 0 ? this.#field(kind) : this.#value(kind, field);
      return this.#below(3) === 0 ? `${low}${this.#pick(['..', ' .. '])}${this.#value(kind, field)}` : low;
    });
    return `${field} ${this.#pick(['in', 'in', 'not in'])} {${members.join(', ')}}`;
  }

  /** `filter` with a word taken out, doubled, replaced, or put in. */
  #broken(filter: string): string {
    const words = filter.split(/(\s+|(?<=[()[\]{},])|(?=[()[\]{},]))/).filter((word) => word !== '');
    const at = this.#below(words.length);
    const word = words[at] ?? '';
    switch (this.#below(5)) {
      case 0:
        words.splice(at, 1);
        break;
      case 1:
        words.splice(at, 0, word, ' ');
        break;
      case 2:
        words.splice(at, 1, this.#pick(DEBRIS));
        break;
      case 3:
        words.splice(at, 0, ' ', this.#pick(DEBRIS), ' ');
        break;
      default:
        return filter.slice(0, this.#below(filter.length));
    }
    return words.join('');
  }
}
