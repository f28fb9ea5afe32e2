// Numbers read as SYN cookies (RFC 4987 §3.6), as tshark does where it is told to: nothing in a segment says that it has one.

import { be32 } from '../../octets';
import * as F from '../../shared/fields/syn-cookie';
import { PREF_SYN_COOKIE } from '../../shared/options';
import { done, label, say, sayBits, sayDay, sayNumber } from '../say';
import { add, addTriple, close, open, Tree } from '../tree';

/** The clock stands in these bits of a timestamp, in its own steps of a second. */
const CLOCK: u32 = 0xffffffc0;
const CLOCK_BITS: u32 = 26;

/** Are numbers read as cookies? */
export function readsCookies(): bool {
  return (Tree.preferences & PREF_SYN_COOKIE) != 0;
}

/** Adds what the sequence number at `at` keeps, below the item just added: a counter, the index of a segment size, a hash. */
export function addSequenceCookie(at: usize): void {
  const first: u32 = load<u8>(at);
  open();
  label(add(F.F_TCP_SYNCOOKIE_TIME, at, 1, first >> 3));
  sayBits(first >> 4, 4);
  say(' ');
  sayBits((first >> 3) & 1, 1);
  say('... = SYN Cookie Time: ');
  sayNumber(first >> 3);
  done();
  label(add(F.F_TCP_SYNCOOKIE_MSS, at, 1, first & 7));
  say('.... .');
  sayBits(first & 7, 3);
  say(' = SYN Cookie Maximum Segment Size: ');
  sayNumber(first & 7);
  done();
  addTriple(F.F_TCP_SYNCOOKIE_HASH, at + 1);
  close();
}

/** Adds what the timestamp at `at` keeps: a clock and the options of the SYN. */
export function addTimestampCookie(at: usize): void {
  const value = be32(at);
  open();
  label(add(F.F_TCP_OPTIONS_TIMESTAMP_TSVAL_SYNCOOKIE_TIMESTAMP, at, 4, value & CLOCK));
  sayClock(value);
  say(' = SYN Cookie Timestamp: ');
  sayDay(value & CLOCK);
  done();
  label(add(F.F_TCP_OPTIONS_TIMESTAMP_TSVAL_SYNCOOKIE_ECN, at + 3, 1, (value >> 5) & 1));
  say('..');
  sayBits((value >> 5) & 1, 1);
  say(value & 0x20 ? '. .... = SYN Cookie ECN: True' : '. .... = SYN Cookie ECN: False');
  done();
  label(add(F.F_TCP_OPTIONS_TIMESTAMP_TSVAL_SYNCOOKIE_SACK, at + 3, 1, (value >> 4) & 1));
  say('...');
  sayBits((value >> 4) & 1, 1);
  say(value & 0x10 ? ' .... = SYN Cookie SACK: True' : ' .... = SYN Cookie SACK: False');
  done();
  label(add(F.F_TCP_OPTIONS_TIMESTAMP_TSVAL_SYNCOOKIE_WSCALE, at + 3, 1, value & 0xf));
  say('.... ');
  sayBits(value & 0xf, 4);
  say(' = SYN Cookie WScale: ');
  sayNumber(value & 0xf);
  done();
  close();
}

/** `1010 0111  0100 0111  1111 0111  00.. ....`: octets two spaces apart, the upper 26 bits. */
function sayClock(value: u32): void {
  for (let octet: u32 = 0; octet < 3; octet++) {
    sayBits((value >> (24 - (octet << 3))) & 0xff, 8);
    say('  ');
  }
  sayBits((value >> (32 - CLOCK_BITS)) & 3, 2);
  say('.. ....');
}
