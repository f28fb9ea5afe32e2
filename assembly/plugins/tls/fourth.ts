// JA4, the fingerprint of a ClientHello that does not depend on the order of extensions (FoxIO's specification, version 1).

import { addText, Answer, generated, mark, say, sayHex, sayNumber, sayOctet } from '../../sdk/index';
import { saySha256 } from './digest';
import * as F from './fields';
import { countOf, numberAt, Print } from './print';

const SERVER_NAME: u32 = 0;
const ALPN: u32 = 16;
const MOST: u32 = 99;
const DIGITS: u32 = 12;

export function addFourth(): void {
  const from = mark();
  sayHead();
  say('_');
  const ciphers = mark();
  saySorted(Print.ciphers, false);
  const ciphersEnd = mark();
  say('_');
  const extensions = mark();
  saySorted(Print.extensions, true);
  if (countOf(Print.algorithms) != 0) {
    say('_');
    sayInOrder(Print.algorithms);
  }
  const end = mark();
  generated(addText(F.HANDSHAKE_JA4_R, 0, 0, from));
  const short = mark();
  sayHead();
  say('_');
  sayDigest(ciphers, <u32>(ciphersEnd - ciphers));
  say('_');
  sayDigest(extensions, <u32>(end - extensions));
  generated(addText(F.HANDSHAKE_JA4, 0, 0, short));
}

function sayHead(): void {
  const version = Print.highest != 0 ? Print.highest : Print.version;
  say('t');
  if (version >= 0x0301 && version <= 0x0304) {
    say('1');
    sayNumber((version & 0xff) - 1);
  } else say(version == 0x0300 ? 's3' : '00');
  say(Print.hasName ? 'd' : 'i');
  sayTwo(countOf(Print.ciphers));
  sayTwo(countOf(Print.extensions));
  if (Print.alpnFirst == 0) say('00');
  else {
    sayOctet(Print.alpnFirst);
    sayOctet(Print.alpnLast);
  }
}

function sayTwo(count: u32): void {
  const shown = min(count, MOST);
  if (shown < 10) say('0');
  sayNumber(shown);
}

function sayInOrder(list: usize): void {
  for (let i: u32 = 0; i < countOf(list); i++) {
    if (i != 0) say(',');
    sayHex(numberAt(list, i), 4);
  }
}

/** The numbers of a list from the lowest up; of extensions the server's name and ALPN are left out. */
function saySorted(list: usize, isExtensions: bool): void {
  const from = Answer.end;
  let last: i32 = -1;
  while (true) {
    let next: i32 = 0x10000;
    let times: u32 = 0;
    for (let i: u32 = 0; i < countOf(list); i++) {
      const number = <i32>numberAt(list, i);
      if (number <= last || number > next) continue;
      if (number < next) times = 0;
      next = number;
      times++;
    }
    if (next == 0x10000) return;
    last = next;
    if (isExtensions && (next == <i32>SERVER_NAME || next == <i32>ALPN)) continue;
    for (; times > 0; times--) {
      if (Answer.end != from) say(',');
      sayHex(next, 4);
    }
  }
}

function sayDigest(from: usize, octets: u32): void {
  if (octets == 0) say('000000000000');
  else saySha256(from, octets, DIGITS);
}
