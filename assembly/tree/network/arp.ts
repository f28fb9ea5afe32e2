// ARP, RFC 826, and what shares its layout: RFC 903, RFC 2390.

import { be16 } from '../../octets';
import * as F from '../../shared/fields/arp';
import { PROTO_ARP } from '../../shared/protocol';
import { GROUP_SEQUENCE, NODE_OCTETS, SEVERITY_WARNING } from '../../shared/tree';
import { beginExpert, endExpert } from '../expert';
import { done, label, say, sayEther, sayHex, sayIpv4, sayNumber } from '../say';
import { add, addGenerated, addOctet, addOctets, addText, addWide, close, generated, has, open, Tree } from '../tree';
import { sayNameOf } from '../vocabulary';
import { nameLayer, NEXT_NONE, Walk } from '../walk';
import { Neighbour, noteNeighbour } from './neighbours';

const HEADER: u32 = 8;
const OPERATION: usize = 6;
const REQUEST: u32 = 1;
const REPLY: u32 = 2;
/** Hardware types with MAC addresses, IANA "ARP Parameters". */
const ETHERNET: u32 = 1;
const IEEE_802: u32 = 6;
const ETHER: u32 = 6;
const IPV4_TYPE: u32 = 0x0800;
const IPV4: u32 = 4;

/** Adds the packet at Walk.at. Answers NEXT_NONE. */
export function addArp(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_ARP;
  nameLayer('arp');
  const node = add(F.F_ARP, at, <u32>(Tree.end - at), 0);
  open();
  addPacket(node, at);
  close();
  return NEXT_NONE;
}

function addPacket(node: usize, at: usize): void {
  if (!addFixed(at)) return;
  const hardware: u32 = load<u8>(at, 4);
  const protocol: u32 = load<u8>(at, 5);
  const octets = HEADER + ((hardware + protocol) << 1);
  const isEther = (be16(at) == ETHERNET || be16(at) == IEEE_802) && hardware == ETHER;
  const isIpv4 = be16(at, 2) == IPV4_TYPE && protocol == IPV4;
  const sender = at + HEADER;
  const senderAddress = sender + hardware;
  const target = senderAddress + protocol;
  const targetAddress = target + hardware;
  if (!has(at, octets)) return;
  setOctets(node, octets);
  const operation = be16(at, OPERATION);
  const isSame = memory.compare(senderAddress, targetAddress, protocol) == 0;
  const asks = operation == REQUEST;
  const isGratuitous = (asks || operation == REPLY) && isSame;
  const isProbe = asks && !isSame && isIpv4 && load<u32>(senderAddress) == 0;
  const isAnnouncement = isGratuitous && asks && isZero(target, hardware);
  if (isGratuitous) addGenerated(F.F_ARP_ISGRATUITOUS, at, 0, 1);
  if (isProbe) addGenerated(F.F_ARP_ISPROBE, at, 0, 1);
  if (isAnnouncement) addGenerated(F.F_ARP_ISANNOUNCEMENT, at, 0, 1);
  addHardware(isEther ? F.F_ARP_SRC_HW_MAC : F.F_ARP_SRC_HW, sender, hardware);
  addHardware(isIpv4 ? F.F_ARP_SRC_PROTO_IPV4 : F.F_ARP_SRC_PROTO, senderAddress, protocol);
  addHardware(isEther ? F.F_ARP_DST_HW_MAC : F.F_ARP_DST_HW, target, hardware);
  addHardware(isIpv4 ? F.F_ARP_DST_PROTO_IPV4 : F.F_ARP_DST_PROTO, targetAddress, protocol);
  label(node);
  say('Address Resolution Protocol (');
  if (isAnnouncement) say('ARP Announcement');
  else if (isProbe) say('ARP Probe');
  else {
    if (!sayNameOf(F.F_ARP_OPCODE, operation)) {
      say('opcode 0x');
      sayHex(operation, 4);
    }
    if (isGratuitous) say('/gratuitous ARP');
  }
  say(')');
  done();
  if (isEther && isIpv4 && (asks || operation == REPLY) && load<u32>(senderAddress) != 0) addDuplicate(sender, senderAddress, at);
}

/** What every packet begins with, as far as it is there. */
function addFixed(at: usize): bool {
  if (!has(at, 2)) return false;
  addWide(F.F_ARP_HW_TYPE, at);
  if (!has(at + 2, 2)) return false;
  addWide(F.F_ARP_PROTO_TYPE, at + 2);
  if (!has(at + 4, 1)) return false;
  addOctet(F.F_ARP_HW_SIZE, at + 4);
  if (!has(at + 5, 1)) return false;
  addOctet(F.F_ARP_PROTO_SIZE, at + 5);
  if (!has(at + OPERATION, 2)) return false;
  addWide(F.F_ARP_OPCODE, at + OPERATION);
  return true;
}

/** Gives the protocol the octets that its addresses take. */
function setOctets(node: usize, octets: u32): void {
  store<u32>(node, octets, NODE_OCTETS);
}

function addHardware(field: u32, at: usize, octets: u32): void {
  if (octets != 0) addOctets(field, at, octets);
}

/** Who else had the sender's address, seen earlier. */
function addDuplicate(hardware: usize, address: usize, at: usize): void {
  if (!noteNeighbour(hardware, address)) return;
  close();
  label(generated(addText(at, 0)));
  say('Duplicate IP address detected for ');
  sayIpv4(address);
  say(' (');
  sayEther(hardware);
  say(') - also in use by ');
  sayEther(Neighbour.hardware);
  say(' (frame ');
  sayNumber(Neighbour.frame);
  say(')');
  done();
  open();
  addGenerated(F.F_ARP_DUPLICATE_ADDRESS_FRAME, at, 0, Neighbour.frame);
  beginExpert(F.F_ARP_DUPLICATE_ADDRESS_DETECTED, SEVERITY_WARNING, GROUP_SEQUENCE);
  say('Duplicate IP address configured (');
  sayIpv4(address);
  say(')');
  endExpert();
  addGenerated(F.F_ARP_SECONDS_SINCE_DUPLICATE_ADDRESS_FRAME, at, 0, Neighbour.seconds);
}

function isZero(at: usize, octets: u32): bool {
  for (let i: u32 = 0; i < octets; i++) if (load<u8>(at + i)) return false;
  return true;
}
