// Spans of time in words: `4 hours, 39 minutes, 37.344 seconds`.

import { say, sayNumber } from '../say';

const MS_PER_S: u32 = 1000;
const S_PER_MINUTE: u32 = 60;
const S_PER_HOUR: u32 = 3600;
const S_PER_DAY: u32 = 86400;

/** Milliseconds of a day. */
export function sayClock(ms: u32): void {
  sayParts(ms / MS_PER_S, ms % MS_PER_S);
}

/** Seconds. */
export function saySpan(seconds: u32): void {
  sayParts(seconds, 0);
}

function sayParts(seconds: u32, ms: u32): void {
  if (seconds == 0 && ms == 0) {
    say('0 seconds');
    return;
  }
  let any = false;
  any = sayPart(seconds / S_PER_DAY, ' day', any);
  any = sayPart((seconds % S_PER_DAY) / S_PER_HOUR, ' hour', any);
  any = sayPart((seconds % S_PER_HOUR) / S_PER_MINUTE, ' minute', any);
  const rest = seconds % S_PER_MINUTE;
  if (ms == 0) {
    sayPart(rest, ' second', any);
    return;
  }
  if (any) say(', ');
  sayNumber(rest);
  say('.');
  sayNumber(ms / 100);
  sayNumber((ms / 10) % 10);
  sayNumber(ms % 10);
  say(' seconds');
}

function sayPart(count: u32, unit: string, any: bool): bool {
  if (count == 0) return any;
  if (any) say(', ');
  sayNumber(count);
  say(unit);
  if (count != 1) say('s');
  return true;
}
