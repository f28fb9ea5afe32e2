// UDP, RFC 768.

import { be16 } from '../../octets';
import * as F from '../../shared/fields/udp';
import { PROTO_UDP } from '../../shared/protocol';
import { done, label, say, sayBytes, sayHex, sayNumber } from '../say';
import { add, addGenerated, addOctets, addWide, close, has, hidden, open, Tree } from '../tree';
import { nameLayer, narrow, NEXT_DATA, NEXT_NONE, Walk } from '../walk';

const HEADER: u32 = 8;
const UNVERIFIED: u32 = 2;

/** Adds the datagram at Walk.at. Answers what follows. */
export function addUdp(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_UDP;
  nameLayer('udp');
  if (!has(at, HEADER)) return NEXT_NONE;
  label(add(F.F_UDP, at, HEADER, 0));
  say('User Datagram Protocol, Src Port: ');
  sayNumber(be16(at));
  say(', Dst Port: ');
  sayNumber(be16(at, 2));
  done();
  open();
  addWide(F.F_UDP_SRCPORT, at);
  addWide(F.F_UDP_DSTPORT, at + 2);
  hidden(addWide(F.F_UDP_PORT, at));
  hidden(addWide(F.F_UDP_PORT, at + 2));
  addWide(F.F_UDP_LENGTH, at + 4);
  narrow(at, max(be16(at, 4), HEADER));
  label(addWide(F.F_UDP_CHECKSUM, at + 6));
  say('Checksum: 0x');
  sayHex(be16(at, 6), 4);
  say(' [unverified]');
  done();
  addGenerated(F.F_UDP_CHECKSUM_STATUS, at + 6, 0, UNVERIFIED);
  Walk.at = at + HEADER;
  if (Walk.at < Tree.end) {
    const octets = <u32>(Tree.end - Walk.at);
    label(addOctets(F.F_UDP_PAYLOAD, Walk.at, octets));
    say('UDP payload (');
    sayBytes(octets);
    say(')');
    done();
  }
  close();
  return NEXT_DATA;
}
