import { FOREIGN_PROTOCOLS } from './foreign-names.ts';

const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_PROTOCOLS.split(' '));
/** Protocols of whose fields handshark has some; it has all of TCP. */
const PARTIAL: ReadonlySet<string> = new Set(
  'frame eth vlan llc sll null raw ip ipv6 gre vxlan mpls pppoe pppoes icmp icmpv6 ppp chdlc fddi udp loop'.split(' '),
);

/** Is `name`, which the registry lacks, a protocol of Wireshark's, or perhaps a field of one? */
export function isForeign(name: string): boolean {
  const [protocol = '', ...rest] = name.split('.');
  return FOREIGN.has(name) || (rest.length > 0 && (FOREIGN.has(protocol) || PARTIAL.has(protocol)));
}

/** Is it such a protocol for sure? */
export function isForeignProtocol(name: string): boolean {
  return FOREIGN.has(name);
}

export function unknownName(name: string): string {
  return `handshark does not know ${name}.`;
}
