// TCP options, IANA "TCP Option Kind Numbers" and "TCP Experimental Option Experiment Identifiers".

import { be16, be32 } from '../octets';
import {
  FRAME_MSS,
  FRAME_OPTIONS,
  FRAME_SACK_OFF,
  FRAME_SCALE,
  FRAME_TSECR,
  FRAME_TSVAL,
  FS_BAD_OPTION,
  FS_ODD_OPTIONS,
  FS_TIMESTAMPS,
  OPT_ACC_ECN,
  OPT_AO,
  OPT_MD5,
  OPT_MPTCP,
  OPT_MSS,
  OPT_OTHER,
  OPT_SACK,
  OPT_SACK_PERMITTED,
  OPT_TFO_COOKIE,
  OPT_TFO_REQUEST,
  OPT_TIMESTAMPS,
  OPT_USER_TIMEOUT,
  OPT_WSCALE,
} from '../shared/layout';
import {
  TCP_EXP_ACC_ECN_0,
  TCP_EXP_ACC_ECN_1,
  TCP_EXP_FAST_OPEN,
  TCP_OPTION_ACC_ECN_0,
  TCP_OPTION_ACC_ECN_1,
  TCP_OPTION_AO,
  TCP_OPTION_EOL,
  TCP_OPTION_EXPERIMENT_1,
  TCP_OPTION_EXPERIMENT_2,
  TCP_OPTION_FAST_OPEN,
  TCP_OPTION_MD5,
  TCP_OPTION_MPTCP,
  TCP_OPTION_RIVERBED_PROBE,
  TCP_OPTION_RIVERBED_TRANSPARENCY,
  TCP_OPTION_MSS,
  TCP_OPTION_NOP,
  TCP_OPTION_SACK,
  TCP_OPTION_SACK_PERMITTED,
  TCP_OPTION_TIMESTAMPS,
  TCP_OPTION_USER_TIMEOUT,
  TCP_OPTION_WSCALE,
} from '../shared/protocol';

const FIXED: u32 = 20;
/** Header with nothing but NOP, NOP, timestamps (RFC 7323 appendix A): most segments of most connections. */
const ALIGNED_TIMESTAMPS_HEADER: u32 = 32;
const ALIGNED_TIMESTAMPS: u32 = 0x0101080a;
const ALIGNED_TSVAL = 24;
const ALIGNED_TSECR = 28;
/** Those that hold no surprise when their length is right. */
const PLAIN: u32 = OPT_MSS | OPT_WSCALE | OPT_SACK_PERMITTED | OPT_SACK | OPT_TIMESTAMPS;
/** The options bits behind tsecr in FRAME. */
const ALIGNED_OPTIONS: u64 = (<u64>OPT_TIMESTAMPS) << 32;

/** Option lengths, kind and length octets included. */
const LENGTH_MIN: u32 = 2;
const LENGTH_MSS: u32 = 4;
const LENGTH_WSCALE: u32 = 3;
const LENGTH_SACK_PERMITTED: u32 = 2;
const LENGTH_TIMESTAMPS: u32 = 10;
const LENGTH_MD5: u32 = 18;
const LENGTH_AO_MIN: u32 = 4;
const LENGTH_USER_TIMEOUT: u32 = 4;
const LENGTH_EXPERIMENT_MIN: u32 = 4;
/** What a SACK option's length leaves beside whole ranges of eight octets. */
const SACK_REST: u32 = 7;
const VALUE = 2;
const TSECR = 6;
/** RFC 7323 §2.3: a larger shift counts as 14. */
const SHIFT_MAX: u8 = 14;

/**
 * Reads the options of the segment at `p` with a header of `header` octets, `there` of them captured (more than 20), into the
 * record. Answers FS_* bits: FS_TIMESTAMPS, FS_BAD_OPTION where a length does not fit the kind or the header, FS_ODD_OPTIONS.
 */
export function readOptions(record: usize, p: usize, header: u32, there: u32): u32 {
  if (there == ALIGNED_TIMESTAMPS_HEADER && header == there && be32(p, FIXED) == ALIGNED_TIMESTAMPS) {
    store<u32>(record, be32(p, ALIGNED_TSVAL), FRAME_TSVAL);
    store<u64>(record, (<u64>be32(p, ALIGNED_TSECR)) | ALIGNED_OPTIONS, FRAME_TSECR);
    return FS_TIMESTAMPS;
  }
  return walk(record, p, header, there);
}

function walk(record: usize, p: usize, header: u32, there: u32): u32 {
  let status: u32 = there < header ? FS_ODD_OPTIONS : 0;
  let seen: u32 = 0;
  let at = FIXED;
  while (at < there) {
    const kind = <u32>load<u8>(p + at);
    if (kind == TCP_OPTION_EOL) break;
    if (kind == TCP_OPTION_NOP) {
      at++;
      continue;
    }
    if (at + LENGTH_MIN > there) {
      status |= at + LENGTH_MIN > header ? FS_BAD_OPTION | FS_ODD_OPTIONS : FS_ODD_OPTIONS;
      break;
    }
    const octets = <u32>load<u8>(p + at, 1);
    if (octets < LENGTH_MIN || at + octets > header) {
      status |= FS_BAD_OPTION | FS_ODD_OPTIONS;
      break;
    }
    if (at + octets > there) {
      seen |= cutOption(kind);
      break;
    }
    const bit = option(record, p, at, kind, octets);
    if (bit) seen |= bit;
    else status |= FS_BAD_OPTION;
    if (!(bit & PLAIN) || (bit == OPT_SACK && (octets == LENGTH_MIN || (octets & SACK_REST) != LENGTH_MIN))) status |= FS_ODD_OPTIONS;
    at += octets;
  }
  store<u16>(record, <u16>seen, FRAME_OPTIONS);
  return seen & OPT_TIMESTAMPS ? status | FS_TIMESTAMPS : status;
}

/** The OPT_* bit of an option of which the end was not captured, where it shows although nothing can be read of it. */
function cutOption(kind: u32): u32 {
  if (kind == TCP_OPTION_MPTCP) return OPT_MPTCP;
  return kind == TCP_OPTION_RIVERBED_PROBE || kind == TCP_OPTION_RIVERBED_TRANSPARENCY ? OPT_OTHER : 0;
}

/** Reads one option that lies whole in the header. Answers its OPT_* bit, 0 when its length does not fit its kind. */
function option(record: usize, p: usize, at: u32, kind: u32, octets: u32): u32 {
  const o = p + at;
  switch (kind) {
    case TCP_OPTION_MSS:
      if (octets != LENGTH_MSS) return 0;
      store<u16>(record, <u16>be16(o, VALUE), FRAME_MSS);
      return OPT_MSS;
    case TCP_OPTION_WSCALE:
      if (octets != LENGTH_WSCALE) return 0;
      store<u8>(record, min<u8>(load<u8>(o, VALUE), SHIFT_MAX), FRAME_SCALE);
      return OPT_WSCALE;
    case TCP_OPTION_SACK_PERMITTED:
      return octets == LENGTH_SACK_PERMITTED ? OPT_SACK_PERMITTED : 0;
    case TCP_OPTION_SACK:
      store<u8>(record, <u8>at, FRAME_SACK_OFF);
      return OPT_SACK;
    case TCP_OPTION_TIMESTAMPS:
      if (octets != LENGTH_TIMESTAMPS) return 0;
      store<u32>(record, be32(o, VALUE), FRAME_TSVAL);
      store<u32>(record, be32(o, TSECR), FRAME_TSECR);
      return OPT_TIMESTAMPS;
    case TCP_OPTION_MD5:
      return octets == LENGTH_MD5 ? OPT_MD5 : 0;
    case TCP_OPTION_USER_TIMEOUT:
      return octets == LENGTH_USER_TIMEOUT ? OPT_USER_TIMEOUT : 0;
    case TCP_OPTION_AO:
      return octets >= LENGTH_AO_MIN ? OPT_AO : 0;
    case TCP_OPTION_MPTCP:
      return OPT_MPTCP;
    case TCP_OPTION_FAST_OPEN:
      return octets == LENGTH_MIN ? OPT_TFO_REQUEST : OPT_TFO_COOKIE;
    case TCP_OPTION_ACC_ECN_0:
    case TCP_OPTION_ACC_ECN_1:
      return OPT_ACC_ECN;
    case TCP_OPTION_EXPERIMENT_1:
    case TCP_OPTION_EXPERIMENT_2:
      return octets < LENGTH_EXPERIMENT_MIN ? 0 : experiment(be16(o, VALUE), octets);
    default:
      return OPT_OTHER;
  }
}

/** A shared experiment (RFC 6994) by its 16-bit identifier. */
function experiment(id: u32, octets: u32): u32 {
  if (id == TCP_EXP_FAST_OPEN) return octets == LENGTH_EXPERIMENT_MIN ? OPT_TFO_REQUEST : OPT_TFO_COOKIE;
  if (id == TCP_EXP_ACC_ECN_0 || id == TCP_EXP_ACC_ECN_1) return OPT_ACC_ECN;
  return OPT_OTHER;
}
