import { UsageError, type Given } from '../usage.ts';

/** Tables of tshark that choose what is dissected under the protocols that handshark reads, and whether their selectors are numbers. */
const TABLES: Readonly<Record<string, boolean>> = {
  'tcp.port': true,
  'udp.port': true,
  'ip.proto': true,
  ethertype: true,
  'gre.proto': true,
  'ppp.protocol': true,
  'llc.dsap': true,
  'sll.ltype': true,
  'vxlan.next_proto': true,
};
const TEMPLATE = '<layer_type>==<selector>,<decode_as_protocol>';
const LARGEST = 0xffffffff;

/** Checks -d as tshark does. No table has a protocol to choose: what carries applications is dissected no further. Throws UsageError. */
export function checkDecodeAs(given: Given): void {
  for (const rule of given.values.get('d') ?? []) {
    const [, table = '', selector = '', protocol] = /^([^=,]*)==([^,]*),(.*)$/su.exec(rule) ?? [];
    if (protocol === undefined)
      throw new UsageError(`Parameter ${JSON.stringify(rule)} doesn't follow the template ${JSON.stringify(TEMPLATE)}`);
    if (!Object.hasOwn(TABLES, table)) throw new UsageError(`Unknown layer type -- ${table}`);
    const [, first = '', , last = first] = /^(\w+)([-:](\w+))?$/u.exec(selector) ?? [];
    for (const number of [first, last]) if (!isNumber(number)) throw new UsageError(`Invalid selector number ${JSON.stringify(selector)}`);
    throw new UsageError(`Unknown protocol -- ${JSON.stringify(protocol)}`);
  }
}

/** Decimal, 0x hexadecimal, 0 octal, 32 bits. */
function isNumber(text: string): boolean {
  return /^(0x[\da-f]+|0[0-7]*|[1-9]\d*)$/i.test(text) && Number(text) <= LARGEST;
}
