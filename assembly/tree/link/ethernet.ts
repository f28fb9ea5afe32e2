// Ethernet II and 802.3.

import { be16 } from '../../octets';
import { F_ETH } from '../../shared/fields/link';
import * as F from '../../shared/fields/link';
import { NEXT_ETHERTYPE, PROTO_ETHERNET, PROTO_LLC } from '../../shared/protocol';
import { GROUP_PROTOCOL, SEVERITY_WARNING } from '../../shared/tree';
import { childExpert } from '../expert';
import { done, doneValue, label, say, sayEther, tell } from '../say';
import { add, addOctets, addWide, close, has, hidden, open, setText, Tree } from '../tree';
import { fieldAt, nameIn, Vocabulary } from '../vocabulary';
import { nameLayer, narrow, NEXT_DATA, NEXT_NONE, Walk } from '../walk';
import { addTrailer, isTagged } from './trailer';

const HEADER: u32 = 14;
const SOURCE: usize = 6;
const TYPE: usize = 12;
const ADDRESS: u32 = 6;
const OUI: u32 = 3;
const LOCAL: u32 = 0x020000;
const GROUP: u32 = 0x010000;
/** IEEE Std 802.3-2022 §3.2.6: a type from here on, a length up to there. */
const TYPE_MIN: u32 = 0x0600;
const LENGTH_MAX: u32 = 1500;
const NO_CHECKSUM: u32 = 0xffff;

/** Adds the header at Walk.at. Answers what follows. */
export function addEthernet(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_ETHERNET;
  nameLayer('eth');
  if (!has(at, HEADER)) return NEXT_NONE;
  const type = be16(at, TYPE);
  label(add(F_ETH, at, HEADER, 0));
  say(
    type >= TYPE_MIN
      ? 'Ethernet II, Src: '
      : type <= LENGTH_MAX
        ? isRaw(at)
          ? 'IEEE 802.3 Ethernet Raw '
          : 'IEEE 802.3 Ethernet '
        : 'Ethernet Unknown, Src: ',
  );
  if (type > LENGTH_MAX) {
    sayEther(at + SOURCE);
    say(', Dst: ');
    sayEther(at);
  }
  done();
  open();
  addAddress(at, true);
  addAddress(at + SOURCE, false);
  Walk.at = at + HEADER;
  if (type >= TYPE_MIN) {
    nameLayer('ethertype');
    addWide(F.F_ETH_TYPE, at + TYPE);
    if (!isTagged(type)) addTrailer(F.F_ETH_TRAILER);
    close();
    return NEXT_ETHERTYPE + type;
  }
  if (type > LENGTH_MAX) {
    add(F.F_ETH_INVALID_LENTYPE, at + TYPE, 2, type);
    close();
    return NEXT_DATA;
  }
  addWide(F.F_ETH_LEN, at + TYPE);
  addTrailer(F.F_ETH_TRAILER);
  close();
  narrow(Walk.at, type);
  return isRaw(at) ? NEXT_DATA : PROTO_LLC;
}

/** An address with its parts; -n leaves no name but the address itself. */
function addAddress(at: usize, isDestination: bool): void {
  const oui = (be16(at) << 8) | load<u8>(at, 2);
  addOctets(isDestination ? F.F_ETH_DST : F.F_ETH_SRC, at, ADDRESS);
  open();
  if (!isDestination && oui & GROUP) childExpert(F.F_ETH_SRC_NOT_GROUP, SEVERITY_WARNING, GROUP_PROTOCOL, at);
  addResolved(isDestination ? F.F_ETH_DST_RESOLVED : F.F_ETH_SRC_RESOLVED, at);
  hidden(add(isDestination ? F.F_ETH_DST_OUI : F.F_ETH_SRC_OUI, at, OUI, oui));
  addVendor(isDestination ? F.F_ETH_DST_OUI_RESOLVED : F.F_ETH_SRC_OUI_RESOLVED, at, oui);
  addOctets(F.F_ETH_ADDR, at, ADDRESS);
  addResolved(F.F_ETH_ADDR_RESOLVED, at);
  hidden(add(F.F_ETH_ADDR_OUI, at, OUI, oui));
  addVendor(F.F_ETH_ADDR_OUI_RESOLVED, at, oui);
  add(isDestination ? F.F_ETH_DST_LG : F.F_ETH_SRC_LG, at, OUI, u32((oui & LOCAL) != 0));
  hidden(add(F.F_ETH_LG, at, OUI, u32((oui & LOCAL) != 0)));
  add(isDestination ? F.F_ETH_DST_IG : F.F_ETH_SRC_IG, at, OUI, u32((oui & GROUP) != 0));
  hidden(add(F.F_ETH_IG, at, OUI, u32((oui & GROUP) != 0)));
  close();
}

/** The name of an address: with -n the address itself. */
function addResolved(field: u32, at: usize): void {
  tell(hidden(add(field, at, ADDRESS, 0)));
  sayEther(at);
  doneValue();
}

/** The vendor of an address, where it is known. */
function addVendor(field: u32, at: usize, oui: u32): void {
  const vendor = nameIn(fieldAt(F.F_ETH_ADDR_OUI), oui);
  if (vendor != 0) setText(hidden(add(field, at, ADDRESS, 0)), <usize>Vocabulary.at + (vendor >> 8), vendor & 0xff);
}

/** Novell's frames have no LLC: their packets begin with a checksum that is not used. */
function isRaw(at: usize): bool {
  return at + HEADER + 2 <= Tree.end && be16(at, HEADER) == NO_CHECKSUM;
}
