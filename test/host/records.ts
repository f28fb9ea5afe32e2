import {
  BY_SERVER,
  EVENT_AFTER,
  EVENT_BEFORE,
  EVENT_BY,
  EVENT_IP_VERSION,
  EVENT_KIND,
  EVENT_ROLES,
  EVENT_SIZE,
  EVENT_T,
  EVENT_U,
} from '../../assembly/shared/events.ts';
import {
  EXTRA_STATES,
  EXTRA_ZEEK,
  FLOW_ACK_RTT,
  FLOW_SYN_RTT,
  ROW_CLIENT_ENDPOINT,
  ROW_CLOSED_BY,
  ROW_EXTRA,
  ROW_FLOW,
  ROW_IP_VERSION,
  ROW_OUTCOME,
  ROW_REASON,
  ROW_ROLES,
  ROW_SIZE,
  ROW_ZEEK,
  STATES_MAX,
  STATES_SIZE,
  STATES_STATE,
  STATE_ASSUMED,
  STATE_CLOSED,
} from '../../assembly/shared/flow.ts';
import {
  ZEEK_CONN_STATE,
  ZEEK_END,
  ZEEK_HISTORY,
  ZEEK_HISTORY_LEN,
  ZEEK_HISTORY_MAX,
  ZEEK_ORIGINATOR,
  ZEEK_START,
  ZS_SHR,
} from '../../assembly/shared/zeek.ts';

/** Numbers 0 ≤ n < 2^32, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** An EVENT record of `kind` with random contents that the core could have written: numbers of words stay inside their tables. */
export function randomEvent(random: () => number, kind: number): DataView {
  const view = new DataView(new ArrayBuffer(EVENT_SIZE));
  for (let at = 0; at < EVENT_SIZE; at += 4) view.setUint32(at, sometimesZero(random), true);
  view.setUint8(EVENT_KIND, kind);
  view.setUint8(EVENT_BY, random() % (BY_SERVER + 1));
  view.setUint8(EVENT_ROLES, random() % 4);
  view.setUint8(EVENT_IP_VERSION, random() % 2 === 0 ? 4 : 6);
  for (const at of [EVENT_BEFORE, EVENT_BEFORE + 1, EVENT_AFTER, EVENT_AFTER + 1]) view.setUint8(at, randomState(random));
  if (random() % 2 === 0) view.setUint16(EVENT_AFTER, view.getUint16(EVENT_BEFORE));
  for (let index = 0; index < 6; index++) {
    const at = EVENT_U + 4 * index;
    if (random() % 2 === 0) view.setUint32(at, random() % 4, true);
    const long = EVENT_T + 8 * index;
    const choice = random() % 4;
    if (choice === 0) view.setBigInt64(long, -1n, true);
    else if (choice < 3) view.setBigInt64(long, BigInt(random()) << BigInt(random() % 24), true);
  }
  return view;
}

function randomState(random: () => number): number {
  const state = random() % (STATE_CLOSED + 1);
  return random() % 2 === 0 ? state : state | STATE_ASSUMED;
}

/** Often 0, often small, so that absent values and long runs of zeros in addresses come up. */
function sometimesZero(random: () => number): number {
  const choice = random() % 4;
  return choice === 0 ? 0 : choice === 1 ? random() & 0xff00ff : random();
}

/** A ROW record with random contents that the core could have written. */
export function randomRow(random: () => number): DataView {
  const view = new DataView(new ArrayBuffer(ROW_SIZE));
  for (let at = 0; at < ROW_SIZE; at += 4) view.setUint32(at, sometimesZero(random), true);
  const small: readonly (readonly [number, number])[] = [
    [ROW_OUTCOME, 7],
    [ROW_REASON, 6],
    [ROW_ROLES, 4],
    [ROW_CLOSED_BY, 4],
    [ROW_CLIENT_ENDPOINT, 2],
    [ROW_ZEEK + ZEEK_ORIGINATOR, 2],
    [ROW_ZEEK + ZEEK_CONN_STATE, ZS_SHR + 1],
    [ROW_ZEEK + ZEEK_HISTORY_LEN, ZEEK_HISTORY_MAX + 1],
  ];
  for (const [at, limit] of small) view.setUint8(at, random() % limit);
  view.setUint8(ROW_IP_VERSION, random() % 2 === 0 ? 4 : 6);
  view.setUint32(ROW_EXTRA + EXTRA_ZEEK, random() % 2, true);
  for (const at of [ROW_FLOW + FLOW_SYN_RTT, ROW_FLOW + FLOW_ACK_RTT]) if (random() % 2 === 0) view.setBigInt64(at, -1n, true);
  view.setBigInt64(ROW_ZEEK + ZEEK_END, view.getBigInt64(ROW_ZEEK + ZEEK_START, true) + BigInt(random()), true);
  for (let index = 0; index < ZEEK_HISTORY_MAX; index++)
    view.setUint8(ROW_ZEEK + ZEEK_HISTORY + index, 'ShADadFfRr^'.charCodeAt(random() % 11));
  for (let end = 0; end < 2; end++) {
    const states = ROW_EXTRA + EXTRA_STATES + end * STATES_SIZE;
    view.setUint8(states, random() % (STATES_MAX + 1));
    for (let index = 0; index < STATES_MAX; index++) view.setUint8(states + STATES_STATE + index, randomState(random));
  }
  return view;
}
