// What the host may call. One instance is one run at a time.
import { limitPages, octetsTaken, take } from './arena';
import { addInterface, bigEndian, blockAt, blockLength, blockType, errorRecord, position, skippedBlocks } from './capture/reader';
import { cutFrame, cutPlugin, cutReason, endRunning } from './dissection/cut';
import { addGuess, addPlace, addPlugin, textRoom } from './dissection/plugins';
import { createRing, eventCount, eventTotal, eventsAt, eventsGiven, eventsRead } from './events/ring';
import { Passed } from './extract/unpack';
import { resetConversations, streamCount } from './flow/conversation';
import { setHashKey } from './flow/hash';
import { resetAges } from './flow/lifecycle/ages';
import { preferOrder } from './dissection/order';
import { Counts, Settings, resetCounts } from './flow/lifecycle/context';
import { resetFlows } from './flow/lifecycle/life';
import { resetListeners } from './flow/lifecycle/listeners';
import { createRows, rowCount, rowsAt, rowsGiven, rowsRead } from './flow/rows';
import { createTable } from './flow/table';
import { Protocols } from './identify';
import { learntAt, learntMemory, learntOctets, setPass } from './learnt';
import { datagramsDropped } from './network/reassembly';
import { Packet } from './packet';
import { Totals, beginFile, createPipeline, feed, finish, writeEvents, writeRows } from './pipeline';
import { describeInterface, setResolution } from './program/interfaces';
import { outputAt, outputLength, outputRead } from './program/output';
import { programMemory } from './program/slots';
import * as O from './shared/options';
import { CLOCK } from './stats/clock';
import { recordsAt, recordsLength, recordsRead } from './stats/records';
import { addTap } from './stats/taps';
import { setChecksum } from './transport/checksum';
import { Tree } from './tree/tree';
import { vocabularyMemory } from './tree/vocabulary';

export { addInterface, bigEndian, blockAt, blockLength, blockType, errorRecord, position, skippedBlocks };
export { beginFile, eventCount, eventsAt, eventsGiven, eventsRead, feed, finish, writeEvents, writeRows };
export {
  describeInterface,
  outputAt,
  outputLength,
  outputRead,
  programMemory,
  rowCount,
  rowsAt,
  rowsGiven,
  rowsRead,
  setResolution,
  vocabularyMemory,
};
export { learntAt, learntMemory, learntOctets };
export { addGuess, addPlace, addPlugin, cutFrame, cutPlugin, cutReason, endRunning, textRoom };
export { addTap, recordsAt, recordsLength, recordsRead };

/** Longest timeout, ns: 34 years. Longer ones are taken for it. */
const TIMEOUT_MOST: i64 = 1 << 60;
const record: usize = memory.data(O.STATISTICS_SIZE, 8);
let keyLow: u64 = 0;
let keyHigh: u64 = 0;
let input: usize = 0;
let inputOctets: u32 = 0;

/** Sets OPTION_* to `value`; before begin(). Unknown options are ignored. */
export function configure(option: u32, value: i64): void {
  switch (option) {
    case O.OPTION_FEATURES:
      Settings.features = <u32>value;
      setPass((value & O.FEATURE_LEARN) != 0, (value & O.FEATURE_LEARNT) != 0);
      setChecksum((value & O.FEATURE_CHECKSUMS) != 0);
      break;
    case O.OPTION_HASH_KEY0:
      keyLow = <u64>value;
      break;
    case O.OPTION_HASH_KEY1:
      keyHigh = <u64>value;
      break;
    case O.OPTION_TIME_WAIT:
      Settings.timeWait = timeout(value);
      break;
    case O.OPTION_OPENING_TIMEOUT:
      Settings.openingTimeout = timeout(value);
      break;
    case O.OPTION_IDLE_TIMEOUT:
      Settings.idleTimeout = timeout(value);
      break;
    case O.OPTION_MAX_FLOWS:
      Settings.maxFlows = <u32>value;
      break;
    case O.OPTION_FLOOD_COUNT:
      Settings.floodCount = <u32>value;
      break;
    case O.OPTION_FLOOD_SPAN:
      Settings.floodSpan = value;
      break;
    case O.OPTION_MAX_FRAMES:
      Totals.maxFrames = <u64>value;
      break;
    case O.OPTION_PREFERENCES:
      Settings.preferences = <u32>value;
      Packet.preferences = <u32>value;
      Tree.preferences = <u32>value;
      preferOrder(<u32>value);
      break;
    case O.OPTION_MAX_PAGES:
      limitPages(<i32>value);
      break;
    case O.OPTION_DISABLED:
      Protocols.disabled = <u64>value;
      break;
    case O.OPTION_DEPTH:
      Totals.depth = <u32>value;
      break;
    case O.OPTION_DEFAULT_SCALE:
      Settings.defaultScale = <i32>value;
      break;
  }
}

/** → CLOCK (shared/stats.ts): when the capture began, and how long it lasts. */
export function captureClock(): usize {
  return CLOCK;
}

function timeout(value: i64): i64 {
  return value > TIMEOUT_MOST ? TIMEOUT_MOST : value < 0 ? 0 : value;
}

/** Starts the run. False when memory is used up. A core makes one run; the next one takes a new instance. */
export function begin(): bool {
  setHashKey(keyLow, keyHigh);
  resetCounts();
  resetAges();
  resetListeners();
  resetConversations();
  resetFlows();
  const features = Settings.features;
  return (
    createTable() && createRing((features & O.FEATURE_EVENTS) != 0) && (!(features & O.FEATURE_ROWS) || createRows()) && createPipeline()
  );
}

/** → an input buffer of at least `octets`; what the former one held is kept when it has to move. 0 when memory is used up. */
export function inputBuffer(octets: u32): usize {
  if (octets <= inputOctets) return input;
  const at = take(octets, 64);
  if (!at) return 0;
  if (input) memory.copy(at, input, inputOctets);
  input = at;
  inputOctets = octets;
  return at;
}

/** → STATISTICS (shared/options.ts), brought up to date. */
export function statistics(): usize {
  store<u64>(record, Totals.frames + Passed.frames, O.STAT_FRAMES);
  store<u64>(record, Totals.octets + Passed.octets, O.STAT_OCTETS);
  store<u64>(record, Totals.captured + Passed.captured, O.STAT_CAPTURED);
  store<u64>(record, Counts.segments, O.STAT_SEGMENTS);
  store<u64>(record, Counts.quoted, O.STAT_QUOTED);
  store<u64>(record, Counts.flows, O.STAT_FLOWS);
  store<u64>(record, Counts.established, O.STAT_ESTABLISHED);
  store<u64>(record, Counts.closed, O.STAT_CLOSED);
  store<u64>(record, Counts.reset, O.STAT_RESET);
  store<u64>(record, Counts.failed, O.STAT_FAILED);
  store<u64>(record, Counts.evicted, O.STAT_EVICTED);
  store<u64>(record, eventTotal(), O.STAT_EVENTS);
  store<u64>(record, Counts.alive, O.STAT_ALIVE);
  store<u64>(record, octetsTaken(), O.STAT_MEMORY);
  store<u64>(record, streamCount(), O.STAT_STREAMS);
  store<u64>(record, datagramsDropped(), O.STAT_FRAGMENTS_DROPPED);
  store<u64>(record, Totals.malformed + Passed.malformed, O.STAT_MALFORMED);
  store<u64>(record, Counts.aliveMost, O.STAT_ALIVE_MOST);
  store<u64>(record, Counts.unfollowed, O.STAT_UNFOLLOWED);
  return record;
}
