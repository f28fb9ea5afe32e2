// IPv6, RFC 8200 §3; extension headers stand in its tree.

import { be16, be32 } from '../../octets';
import * as F from '../../shared/fields/ip';
import { IPPROTO_DSTOPTS, IPPROTO_FRAGMENT, IPPROTO_HOPOPTS, IPPROTO_ROUTING, NEXT_IP, PROTO_IPV6 } from '../../shared/protocol';
import { done, doneValue, label, say, sayBits, sayHex, sayIpv6, sayNumber, tell } from '../say';
import { add, addOctet, addOctets, addWide, close, has, hidden, open, Tree } from '../tree';
import { nameLayer, narrow, NEXT_NONE, Walk } from '../walk';
import { sayDscp, sayEcn } from './dsfield';
import { addIpv6Extension } from './ipv6-extension';

const HEADER: u32 = 40;
const ADDRESS: u32 = 16;
const VERSION: u32 = 6;
const SOURCE: usize = 8;
const DESTINATION: usize = 24;

/** Adds the header at Walk.at and the extension headers behind it. Answers what follows. */
export function addIpv6(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_IPV6;
  nameLayer('ipv6');
  const node = add(F.F_IPV6, at, HEADER, 0);
  label(node);
  say('Internet Protocol Version 6');
  if (!has(at, HEADER)) {
    done();
    return NEXT_NONE;
  }
  Walk.packet = at;
  Walk.version = VERSION;
  say(', Src: ');
  sayIpv6(at + SOURCE);
  say(', Dst: ');
  sayIpv6(at + DESTINATION);
  done();
  open();
  addFixed(at);
  const payload = be16(at, 4);
  Walk.at = at + HEADER;
  if (payload != 0) narrow(Walk.at, payload);
  let next = NEXT_IP + <u32>load<u8>(at, 6);
  while (isExtension(next) && Tree.thrown == 0 && next != NEXT_NONE) next = addIpv6Extension(next & 0xff);
  close();
  Walk.inner = true;
  return next;
}

function isExtension(next: u32): bool {
  return (
    next == NEXT_IP + IPPROTO_HOPOPTS ||
    next == NEXT_IP + IPPROTO_ROUTING ||
    next == NEXT_IP + IPPROTO_FRAGMENT ||
    next == NEXT_IP + IPPROTO_DSTOPTS
  );
}

function addFixed(at: usize): void {
  const first = be32(at);
  const services = (first >> 20) & 0xff;
  label(add(F.F_IPV6_VERSION, at, 1, first >> 28));
  sayBits(first >> 28, 4);
  say(' .... = Version: ');
  sayNumber(first >> 28);
  done();
  label(hidden(add(F.F_IPV6_IP_VERSION, at, 1, first >> 28)));
  sayBits(first >> 28, 4);
  say(' .... = Version: ');
  sayNumber(first >> 28);
  say(' [This field makes the filter match on "ip.version == ');
  sayNumber(first >> 28);
  say('" possible]');
  done();
  label(add(F.F_IPV6_TCLASS, at, 4, services));
  say('.... ');
  sayBits(services, 8);
  say(' .... .... .... .... .... = Traffic Class: 0x');
  sayHex(services, 2);
  say(' (DSCP: ');
  sayDscp(services >> 2);
  say(', ECN: ');
  sayEcn(services & 3);
  say(')');
  done();
  open();
  add(F.F_IPV6_TCLASS_DSCP, at, 4, services >> 2);
  add(F.F_IPV6_TCLASS_ECN, at, 4, services & 3);
  close();
  add(F.F_IPV6_FLOW, at + 1, 3, first & 0xfffff);
  addWide(F.F_IPV6_PLEN, at + 4);
  addOctet(F.F_IPV6_NXT, at + 6);
  addOctet(F.F_IPV6_HLIM, at + 7);
  addAddress(at + SOURCE, F.F_IPV6_SRC, F.F_IPV6_SRC_HOST);
  addAddress(at + DESTINATION, F.F_IPV6_DST, F.F_IPV6_DST_HOST);
}

function addAddress(at: usize, field: u32, host: u32): void {
  addOctets(field, at, ADDRESS);
  hidden(addOctets(F.F_IPV6_ADDR, at, ADDRESS));
  addHost(host, at);
  addHost(F.F_IPV6_HOST, at);
}

/** The name of a host: with -n its address. */
function addHost(field: u32, at: usize): void {
  tell(hidden(add(field, at, ADDRESS, 0)));
  sayIpv6(at);
  doneValue();
}
