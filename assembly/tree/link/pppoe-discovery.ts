// PPP over Ethernet, discovery stage, RFC 2516 §5, with the tags of RFC 4937, RFC 5578 and TR-101 of the Broadband Forum.

import { be16, be32 } from '../../octets';
import * as F from '../../shared/fields/pppoe';
import { F_PPPOE_CODE, F_PPPOE_PAYLOAD_LENGTH, F_PPPOE_SESSION_ID, F_PPPOE_TYPE, F_PPPOE_VERSION } from '../../shared/fields/tunnels';
import { PROTO_PPPOE_DISCOVERY } from '../../shared/protocol';
import { GROUP_MALFORMED, SEVERITY_WARNING } from '../../shared/tree';
import { beginExpert, endExpert } from '../expert';
import { done, label, say, sayNumber } from '../say';
import { add, addLong, addOctet, addOctets, addText, addWide, close, has, open, Tree } from '../tree';
import { nameLayer, NEXT_NONE, Walk } from '../walk';
import { addTagValue } from './pppoe-tag-value';
import { addVendorTags } from './pppoe-vendor-tags';

const HEADER: u32 = 6;
const SESSION_ID: usize = 2;
const LENGTH: usize = 4;
/** Type and length of a tag. */
const TAG_HEADER: u32 = 4;
const END_OF_LIST: u32 = 0x0000;
const VENDOR_SPECIFIC: u32 = 0x0105;
const CREDITS: u32 = 0x0106;
const METRICS: u32 = 0x0107;
const SEQUENCE_NUMBER: u32 = 0x0108;
const CREDIT_SCALE: u32 = 0x0109;
/** The vendor whose number stands for the Broadband Forum (IANA enterprise 3561). */
const BROADBAND_FORUM: u32 = 3561;
const VENDOR: u32 = 4;
const CREDITS_OCTETS: u32 = 4;
const METRICS_OCTETS: u32 = 10;
/** Units of the rates, RFC 5578 §5.3. */
const CURRENT_UNITS: u32 = 0x0006;
const CURRENT_SHIFT: u32 = 1;
const MOST_UNITS: u32 = 0x0018;
const MOST_SHIFT: u32 = 3;

/** Adds the header at Walk.at with its tags. Nothing follows. */
export function addPppoeDiscovery(): u32 {
  const at = Walk.at;
  Walk.protocol = PROTO_PPPOE_DISCOVERY;
  nameLayer('pppoed');
  if (!has(at, HEADER)) return NEXT_NONE;
  const first: u32 = load<u8>(at);
  const length = be16(at, LENGTH);
  const there = min(length, <u32>(Tree.end - at) - HEADER);
  add(F.F_PPPOED, at, there + HEADER, 0);
  open();
  add(F_PPPOE_VERSION, at, 1, first >> 4);
  add(F_PPPOE_TYPE, at, 1, first & 0xf);
  addOctet(F_PPPOE_CODE, at + 1);
  addWide(F_PPPOE_SESSION_ID, at + SESSION_ID);
  addWide(F_PPPOE_PAYLOAD_LENGTH, at + LENGTH);
  if (length != 0) {
    add(F.F_PPPOED_TAGS, at + HEADER, there, 0);
    open();
    addTags(at + HEADER, at + HEADER + length);
    close();
  }
  close();
  return NEXT_NONE;
}

function addTags(from: usize, end: usize): void {
  let at = from;
  // As in tshark: the type is within the payload, the length may be beyond.
  while (at + 2 <= end) {
    if (!has(at, TAG_HEADER)) return;
    const tag = be16(at);
    const octets = be16(at, 2);
    if (tag == END_OF_LIST) return;
    if (!has(at + TAG_HEADER, octets)) return;
    addTag(at, tag, octets);
    if (Tree.thrown != 0) return;
    at += TAG_HEADER + octets;
  }
}

function addTag(at: usize, tag: u32, octets: u32): void {
  const value = at + TAG_HEADER;
  switch (tag) {
    case VENDOR_SPECIFIC:
      addVendor(value, octets);
      return;
    case CREDITS:
      if (octets == CREDITS_OCTETS) {
        addWide(F.F_PPPOED_TAGS_CREDITS_FCN, value);
        addWide(F.F_PPPOED_TAGS_CREDITS_BCN, value + 2);
      } else addOctets(F.F_PPPOED_TAGS_CREDITS, value, octets);
      return;
    case METRICS:
      if (octets == METRICS_OCTETS) addMetrics(value);
      else addOctets(F.F_PPPOED_TAGS_METRICS, value, octets);
      return;
    case SEQUENCE_NUMBER:
      if (octets == 2) addWide(F.F_PPPOED_TAGS_SEQ_NUM, value);
      else addWrongWord(value, octets, 'Sequence Number tag: Wrong length: ');
      return;
    case CREDIT_SCALE:
      if (octets == 2) addWide(F.F_PPPOED_TAGS_CREDIT_SCALE, value);
      else addWrongWord(value, octets, 'Credit Scale Factor tag: Wrong length: ');
      return;
    default: {
      const field = fieldOf(tag);
      if (field == F.F_PPPOED_TAGS_SERVICE_NAME || field == 0) {
        if (octets == 0) return;
      }
      if (field == 0) addUnknown(at, octets);
      else addTagValue(field, value, octets);
    }
  }
}

/** The field of a tag that holds octets or text; 0 for a tag that is not known. */
function fieldOf(tag: u32): u32 {
  switch (tag) {
    case 0x0101:
      return F.F_PPPOED_TAGS_SERVICE_NAME;
    case 0x0102:
      return F.F_PPPOED_TAGS_AC_NAME;
    case 0x0103:
      return F.F_PPPOED_TAGS_HOST_UNIQ;
    case 0x0104:
      return F.F_PPPOED_TAGS_AC_COOKIE;
    case 0x0110:
      return F.F_PPPOED_TAGS_RELAY_SESSION_ID;
    case 0x0111:
      return F.F_PPPOED_TAGS_HURL;
    case 0x0112:
      return F.F_PPPOED_TAGS_MOTM;
    case 0x0120:
      return F.F_PPPOED_TAGS_MAX_PAYLOAD;
    case 0x0121:
      return F.F_PPPOED_TAGS_IP_ROUTE_ADD;
    case 0x0201:
      return F.F_PPPOED_TAGS_SERVICE_NAME_ERROR;
    case 0x0202:
      return F.F_PPPOED_TAGS_AC_SYSTEM_ERROR;
    case 0x0203:
      return F.F_PPPOED_TAGS_GENERIC_ERROR;
    default:
      return 0;
  }
}

/** A tag that is not known. tshark 4.0 shows as its data what stands two octets before them. */
function addUnknown(at: usize, octets: u32): void {
  addWide(F.F_PPPOED_TAG, at);
  addWide(F.F_PPPOED_TAG_LENGTH, at + 2);
  addOctets(F.F_PPPOED_TAG_UNKNOWN_DATA, at + 2, octets);
}

function addVendor(at: usize, octets: u32): void {
  if (octets < VENDOR) return;
  const vendor = be32(at);
  addLong(F.F_PPPOED_TAGS_VENDOR_ID, at);
  if (octets == VENDOR) return;
  if (vendor == BROADBAND_FORUM) addVendorTags(at + VENDOR, octets - VENDOR);
  else addOctets(F.F_PPPOED_TAGS_VENDOR_UNSPECIFIED, at + VENDOR, octets - VENDOR);
}

/** RFC 5578 §5.3. */
function addMetrics(at: usize): void {
  const flags = be16(at);
  const most = (flags & MOST_UNITS) >> MOST_SHIFT;
  const current = (flags & CURRENT_UNITS) >> CURRENT_SHIFT;
  add(F.F_PPPOED_TAGS_METRICS_MDR_UNITS, at, 2, most);
  add(F.F_PPPOED_TAGS_METRICS_CDR_UNITS, at, 2, current);
  add(F.F_PPPOED_TAGS_METRICS_R, at, 2, flags & 1);
  addOctet(F.F_PPPOED_TAGS_METRICS_RLQ, at + 2);
  addOctet(F.F_PPPOED_TAGS_METRICS_RESOURCE, at + 3);
  addWide(F.F_PPPOED_TAGS_METRICS_LATENCY, at + 4);
  addRate(F.F_PPPOED_TAGS_METRICS_CURR_DRATE, at + 6, current, 'Curr. datarate: ');
  addRate(F.F_PPPOED_TAGS_METRICS_MAX_DRATE, at + 8, most, 'Max. datarate: ');
}

function addRate(field: u32, at: usize, units: u32, name: string): void {
  label(addWide(field, at));
  say(name);
  sayNumber(be16(at));
  say(units == 0 ? ' kbps' : units == 1 ? ' mbps' : units == 2 ? ' gbps' : ' tbps');
  done();
}

/** A tag whose value must have two octets has another number of them. */
function addWrongWord(at: usize, octets: u32, name: string): void {
  const node = addText(at, octets);
  label(node);
  sayWrongWord(octets, name);
  done();
  beginExpert(F.F_PPPOED_TAG_LENGTH_INVALID, SEVERITY_WARNING, GROUP_MALFORMED);
  sayWrongWord(octets, name);
  endExpert();
}

function sayWrongWord(octets: u32, name: string): void {
  say(name);
  sayNumber(octets);
  say(' (expected 2)');
}
