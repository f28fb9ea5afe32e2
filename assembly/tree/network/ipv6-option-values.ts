// What the options of IPv6 carry: RFC 2473, RFC 2675, RFC 2711, RFC 4782, RFC 5570, RFC 6275, RFC 6553, RFC 6621, RFC 6744, RFC 6788, RFC 6971, RFC 7731,
// RFC 8250, RFC 9268.

import { be16, be32 } from '../../octets';
import { IPV6_PAYLOAD_LENGTH } from '../../network/ipv6';
import { F_IPV6_OPT_JUMBO_PROHIBITED, F_IPV6_OPT_JUMBO_TRUNCATED } from '../../shared/fields/ipv6-extension';
import * as F from '../../shared/fields/ipv6-options';
import { GROUP_MALFORMED, GROUP_PROTOCOL, GROUP_UNDECODED, SEVERITY_ERROR, SEVERITY_NOTE, SEVERITY_WARNING } from '../../shared/tree';
import { childExpert, expert } from '../expert';
import { done, label, resume, say, sayHex, sayNumber } from '../say';
import { add, addGenerated, addLong, addOctet, addOctets, addWide, close, has, open, setText } from '../tree';
import { sayNameOf } from '../vocabulary';
import { octetsOfText } from '../string';
import { Walk } from '../walk';

const ADDRESS: u32 = 16;
const HOP_LIMIT: usize = 7;
const NOT_JUMBO: u32 = 65535;
const QUICK_REQUEST: u32 = 0;
const QUICK_REPORT: u32 = 8;
const TOP: u32 = 0x80;

/** Adds the value of `length` octets at `at`; `heading`: the node of the option. → one past what was read; 0 where it is not all there. */
export function addOptionValue(kind: u32, at: usize, length: u32, heading: usize): usize {
  switch (kind) {
    case 0x04:
      return addOne(F.F_IPV6_OPT_TEL, at);
    case 0x05:
      if (!has(at, 2)) return 0;
      addWide(F.F_IPV6_OPT_ROUTER_ALERT, at);
      return at + 2;
    case 0x07:
      return addCalipso(at);
    case 0x08:
      return addDuplicateDetection(at, length);
    case 0x0f:
      return addMetrics(at);
    case 0x1e:
    case 0x3e:
    case 0x5e:
    case 0x7e:
    case 0x9e:
    case 0xbe:
    case 0xde:
    case 0xfe:
      return addAll(F.F_IPV6_OPT_EXPERIMENTAL, at, length);
    case 0x26:
      return addQuickStart(at, heading);
    case 0x30:
      return addPathMtu(at);
    case 0x63:
      return addRpl(at);
    case 0x6d:
      return addMpl(at);
    case 0x8b:
      return addAll(F.F_IPV6_OPT_ILNP_NONCE, at, length);
    case 0x8c:
      return addLine(at, length);
    case 0xc2:
      return addJumbo(at);
    case 0xc9:
      if (has(at, ADDRESS)) {
        Walk.source = at;
        Walk.sourceOctets = ADDRESS;
      }
      return addAll(F.F_IPV6_OPT_MIPV6_HOME_ADDRESS, at, ADDRESS);
    case 0xee:
      return addDepthFirst(at);
    default:
      if (!has(at, length)) return 0;
      addOctets(F.F_IPV6_OPT_UNKNOWN, at, length);
      expert(F.F_IPV6_OPT_UNKNOWN_DATA_EXPERT, SEVERITY_NOTE, GROUP_UNDECODED);
      return at + length;
  }
}

function addOne(field: u32, at: usize): usize {
  if (!has(at, 1)) return 0;
  addOctet(field, at);
  return at + 1;
}

function addAll(field: u32, at: usize, octets: u32): usize {
  if (!has(at, octets)) return 0;
  addOctets(field, at, octets);
  return at + octets;
}

function addCalipso(at: usize): usize {
  if (!has(at, 8)) return 0;
  const octets = (<u32>load<u8>(at, 4)) << 2;
  addLong(F.F_IPV6_OPT_CALIPSO_DOI, at);
  addOctet(F.F_IPV6_OPT_CALIPSO_CMPT_LENGTH, at + 4);
  addOctet(F.F_IPV6_OPT_CALIPSO_SENS_LEVEL, at + 5);
  addWide(F.F_IPV6_OPT_CALIPSO_CHECKSUM, at + 6);
  return addAll(F.F_IPV6_OPT_CALIPSO_CMPT_BITMAP, at + 8, octets);
}

/** A hash, or who tagged the packet and how (RFC 6621 §6.1.1). */
function addDuplicateDetection(at: usize, length: u32): usize {
  if (!has(at, 1)) return 0;
  const first: u32 = load<u8>(at);
  add(F.F_IPV6_OPT_SMF_DPD_HASH_BIT, at, 1, first >> 7);
  if (first & TOP) return addAll(F.F_IPV6_OPT_SMF_DPD_HAV, at, length);
  const type = (first >> 4) & 7;
  const octets = (first & 0xf) + 1;
  add(F.F_IPV6_OPT_SMF_DPD_TID_TYPE, at, 1, type);
  let read: u32 = 1;
  if (type != 0) {
    add(F.F_IPV6_OPT_SMF_DPD_TID_LEN, at, 1, first & 0xf);
    if (addAll(F.F_IPV6_OPT_SMF_DPD_TAGGER_ID, at + 1, octets) == 0) return 0;
    read += octets;
  }
  return read >= length ? at + read : addAll(F.F_IPV6_OPT_SMF_DPD_IDENT, at + read, length - read);
}

function addMetrics(at: usize): usize {
  if (!has(at, 10)) return 0;
  addOctet(F.F_IPV6_OPT_PDM_SCALE_DTLR, at);
  addOctet(F.F_IPV6_OPT_PDM_SCALE_DTLS, at + 1);
  addWide(F.F_IPV6_OPT_PDM_PSN_THIS_PKT, at + 2);
  addWide(F.F_IPV6_OPT_PDM_PSN_LAST_RECV, at + 4);
  addWide(F.F_IPV6_OPT_PDM_DELTA_LAST_RECV, at + 6);
  addWide(F.F_IPV6_OPT_PDM_DELTA_LAST_SENT, at + 8);
  return at + 10;
}

function addQuickStart(at: usize, heading: usize): usize {
  if (!has(at, 1)) return 0;
  const first: u32 = load<u8>(at);
  const rate = first & 0xf;
  add(F.F_IPV6_OPT_QS_FUNC, at, 1, first >> 4);
  if (first >> 4 != QUICK_REQUEST && first >> 4 != QUICK_REPORT) return at;
  if (!has(at, 6)) return 0;
  add(F.F_IPV6_OPT_QS_RATE, at, 1, rate);
  resume(heading);
  say(', ');
  sayNameOf(F.F_IPV6_OPT_QS_RATE, rate);
  if (first >> 4 == QUICK_REQUEST) {
    const life: u32 = load<u8>(at, 1);
    const difference = (<u32>load<u8>(Walk.packet, HOP_LIMIT) - life) & 0xff;
    say(', QS TTL ');
    sayNumber(life);
    say(', QS TTL diff ');
    sayNumber(difference);
    done();
    addOctet(F.F_IPV6_OPT_QS_TTL, at + 1);
    addGenerated(F.F_IPV6_OPT_QS_TTL_DIFF, at + 1, 1, difference);
  } else {
    done();
    addOctet(F.F_IPV6_OPT_QS_UNUSED, at + 1);
  }
  add(F.F_IPV6_OPT_QS_NONCE, at + 2, 4, be32(at, 2) >> 2);
  add(F.F_IPV6_OPT_QS_RESERVED, at + 2, 4, be32(at, 2) & 3);
  return at + 6;
}

function addPathMtu(at: usize): usize {
  if (!has(at, 4)) return 0;
  addWide(F.F_IPV6_OPT_PMTU_MIN, at);
  add(F.F_IPV6_OPT_PMTU_RTN, at + 2, 2, be16(at, 2) & 0xfffe);
  add(F.F_IPV6_OPT_PMTU_R_FLAG, at + 3, 1, load<u8>(at, 3) & 1);
  return at + 4;
}

function addRpl(at: usize): usize {
  if (!has(at, 4)) return 0;
  const flags: u32 = load<u8>(at);
  label(addOctet(F.F_IPV6_OPT_RPL_FLAG, at));
  say('Flag: 0x');
  sayHex(flags, 2);
  if (flags & 0x80) say(', Down');
  if (flags & 0x40) say(', Rank Error');
  if (flags & 0x20) say(', Forwarding Error');
  done();
  open();
  add(F.F_IPV6_OPT_RPL_FLAG_O, at, 1, flags >> 7);
  add(F.F_IPV6_OPT_RPL_FLAG_R, at, 1, (flags >> 6) & 1);
  add(F.F_IPV6_OPT_RPL_FLAG_F, at, 1, (flags >> 5) & 1);
  add(F.F_IPV6_OPT_RPL_FLAG_RSV, at, 1, flags & 0x1f);
  close();
  addOctet(F.F_IPV6_OPT_RPL_INSTANCE_ID, at + 1);
  addWide(F.F_IPV6_OPT_RPL_SENDER_RANK, at + 2);
  return at + 4;
}

function addMpl(at: usize): usize {
  if (!has(at, 2)) return 0;
  const flags: u32 = load<u8>(at);
  const size = flags >> 6;
  label(addOctet(F.F_IPV6_OPT_MPL_FLAG, at));
  say('Flag: 0x');
  sayHex(flags, 2);
  say(', Seed ID Length: ');
  sayNameOf(F.F_IPV6_OPT_MPL_FLAG_S, size);
  if (flags & 0x20) say(', Largest Sequence');
  if (flags & 0x10) say(', Version');
  done();
  open();
  add(F.F_IPV6_OPT_MPL_FLAG_S, at, 1, size);
  if (size == 0) childExpert(F.F_IPV6_OPT_MPL_IPV6_SRC_SEED_ID, SEVERITY_NOTE, GROUP_PROTOCOL, at);
  add(F.F_IPV6_OPT_MPL_FLAG_M, at, 1, (flags >> 5) & 1);
  add(F.F_IPV6_OPT_MPL_FLAG_V, at, 1, (flags >> 4) & 1);
  add(F.F_IPV6_OPT_MPL_FLAG_RSV, at, 1, flags & 0xf);
  close();
  addOctet(F.F_IPV6_OPT_MPL_SEQUENCE, at + 1);
  return size == 0 ? at + 2 : addAll(F.F_IPV6_OPT_MPL_SEED_ID, at + 2, size == 1 ? 2 : size == 2 ? 8 : 16);
}

function addLine(at: usize, length: u32): usize {
  if (!has(at, max(length, 1))) return 0;
  const octets: u32 = load<u8>(at);
  addOctet(F.F_IPV6_OPT_LIO_LENGTH, at);
  if (length == 0) return at + 1;
  setText(add(F.F_IPV6_OPT_LIO_LINE_ID, at + 1, length - 1, 0), at + 1, octetsOfText(at + 1, min(octets, length - 1)));
  return at + length;
}

function addJumbo(at: usize): usize {
  if (!has(at, 4)) return 0;
  const heading = at - 2;
  addLong(F.F_IPV6_OPT_JUMBO, at);
  if (be16(Walk.packet, IPV6_PAYLOAD_LENGTH) != 0) childExpert(F_IPV6_OPT_JUMBO_PROHIBITED, SEVERITY_WARNING, GROUP_PROTOCOL, heading);
  else if (be32(at) <= NOT_JUMBO) childExpert(F_IPV6_OPT_JUMBO_TRUNCATED, SEVERITY_ERROR, GROUP_MALFORMED, heading);
  return at + 4;
}

function addDepthFirst(at: usize): usize {
  if (!has(at, 3)) return 0;
  const flags: u32 = load<u8>(at);
  label(addOctet(F.F_IPV6_OPT_DFF_FLAGS, at));
  say('Flags: 0x');
  sayHex(flags, 2);
  if (flags & 0x20) say(', Duplicate (DUP)');
  if (flags & 0x10) say(', Return (RET)');
  done();
  open();
  add(F.F_IPV6_OPT_DFF_FLAG_VER, at, 1, flags >> 6);
  add(F.F_IPV6_OPT_DFF_FLAG_DUP, at, 1, (flags >> 5) & 1);
  add(F.F_IPV6_OPT_DFF_FLAG_RET, at, 1, (flags >> 4) & 1);
  add(F.F_IPV6_OPT_DFF_FLAG_RSV, at, 1, flags & 0xf);
  close();
  addWide(F.F_IPV6_OPT_DFF_SEQUENCE_NUMBER, at + 1);
  return at + 3;
}
