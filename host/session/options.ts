import {
  FEATURE_ANALYSIS,
  FEATURE_CHECKSUMS,
  FEATURE_CONVERSATIONS,
  FEATURE_LEARNT,
  FEATURE_PLUGINS,
  OPTION_FEATURES,
  OPTION_FLOOD_COUNT,
  OPTION_FLOOD_SPAN,
  OPTION_HASH_KEY0,
  OPTION_HASH_KEY1,
  OPTION_IDLE_TIMEOUT,
  OPTION_MAX_FLOWS,
  OPTION_DEFAULT_SCALE,
  OPTION_DEPTH,
  OPTION_DISABLED,
  OPTION_MAX_FRAMES,
  OPTION_MAX_PAGES,
  OPTION_PREFERENCES,
  OPTION_OPENING_TIMEOUT,
  OPTION_TIME_WAIT,
} from '../../assembly/shared/options.ts';
import { createCore, createOpenCore, type Core } from '../core/load.ts';
import type { PluginSource } from '../plugin/catalogue.ts';
import { HandsharkError } from '../errors.ts';
import type { CheckpointOptions } from './keeping.ts';
import type { PassOptions } from './plugins.ts';
import { teach, type Learnt } from './learnt.ts';
import { toldOf, type Preferences } from './preferences.ts';
import { disabledBits } from './protocols.ts';
import type { Plan } from './plan.ts';

const NS_PER_S = 1e9;
const FEATURES_OF_PLUGINS = FEATURE_PLUGINS | FEATURE_ANALYSIS | FEATURE_CONVERSATIONS;
/** Longest span that is taken, seconds: 30 years. */
const SPAN_MAX = 946_080_000;
const COUNT_MAX = 0xffffffff;
/** Ceilings on memory, MiB, and pages of 64 KiB in one. */
const MEMORY_LEAST = 64;
const MEMORY_MOST = 4096;
const PAGES_PER_MIB = 16;
/** Odd constant that makes a second key from a seed (2^64 ÷ golden ratio). */
const SEED_STEP = 0x9e3779b97f4a7c15n;

/** How far a source has been read. */
export interface Progress {
  /** Name of the file or stream, as the caller gave it. */
  readonly name: string;
  /** Position of it among the sources, from 0. */
  readonly index: number;
  /** Octets taken from it so far, compressed ones where it is compressed. */
  readonly octets: number;
  /** Octets it has in all; absent for streams. */
  readonly size?: number;
}

/** What can be told a run. Spans are seconds of capture time; 0 means for ever. */
export interface AnalysisOptions {
  /** Key of the hash of the flow table; a random one unless given. The output does not depend on it. */
  readonly seed?: number | bigint;
  /** How long TIME-WAIT lasts, seconds (2 MSL). 120 unless given. */
  readonly timeWait?: number;
  /** When an opening without progress is given up, seconds. 600 unless given. */
  readonly openingTimeout?: number;
  /** When a silent open connection is given up, seconds. 432000 (five days) unless given. */
  readonly idleTimeout?: number;
  /** Most connections alive at once; the oldest half-open ones go first. */
  readonly maxFlows?: number;
  /**
   * Most memory of the core, MiB from 64 to 4096; at the ceiling the oldest half-open connections go first. 4096 unless given.
   */
  readonly maxMemory?: number;
  /** Verify TCP checksums. */
  readonly checksum?: boolean;
  /** Preferences of Wireshark that change fields, and of plugins, by name: `{ 'tcp.relative_sequence_numbers': 'FALSE' }`. */
  readonly preferences?: Preferences;
  /** Protocols that are left out as if they were not known, by Wireshark's names: `['vxlan', 'gre']`. */
  readonly disabledProtocols?: readonly string[];
  /** Half-open connections toward one listener that make a SYN flood. 100 unless given. */
  readonly floodCount?: number;
  /** Span in which they must come, seconds. 10 unless given. */
  readonly floodSpan?: number;
  /**
   * Text and statistics are made in the second of two passes over the capture, as by tshark's -2: they know what comes later (how complete
   * a connection will be, its round-trip time, replies to pings, which frame completes a datagram).
   */
  readonly twoPasses?: boolean;
  /** Of two passes the second one reads only the frames that this display filter picks, and numbers only them. */
  readonly readFilter?: string;
  /**
   * Threads that work on the text of events and flows: with 2, another one reads the files and follows their connections while this one writes. The
   * output is the same. `auto`: 2 for files of 256 MB and more where there are two cores. 1 unless given.
   */
  readonly threads?: number | 'auto';
  /** Stop after this many frames. */
  readonly maxFrames?: number;
  /** Octets read at a time, 1 or more. */
  readonly chunkOctets?: number;
  /**
   * Goes on at the end of the one file that was named: what is appended is read as it comes, then the file that takes its place, or the next one of a
   * ring buffer of dumpcap. A file that ends in the middle of a packet is left with a warning. Until `finish`.
   */
  readonly follow?: boolean;
  /** Keeps `events()`, `flows()` and their text in a file, so that a run that was killed goes on; for captures in files, without plugins. */
  readonly checkpoint?: CheckpointOptions;
  /** Ends the reading as if the capture ended there: what is known by then is told. */
  readonly finish?: AbortSignal;
  /** Ends a run early: its iterators throw the signal's reason. */
  readonly signal?: AbortSignal;
  /** Dissectors compiled to WebAssembly: names of those that ship, `all`, paths of `.wasm` files, or their octets. None unless given. */
  readonly plugins?: readonly PluginSource[];
  /** Called when something goes wrong that does not end the run: a plugin was cut off. It must not throw. */
  readonly onWarning?: (warning: string) => void;
  /** Called now and then while octets are read, between two reads. It must not throw. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * A core set up for a run that computes what `plan` says, with what a first pass learnt; `open`: its state can be kept. Throws HandsharkError ERR_OPTION,
 * ERR_CORE_MEMORY.
 */
export function beginCore(
  { features: planned, programs, vocabulary, depth }: Plan,
  options: PassOptions,
  learnt?: Learnt,
  open = false,
): Core {
  const features = options.dissect === undefined ? planned : planned | FEATURES_OF_PLUGINS;
  const core = open ? createOpenCore() : createCore();
  const { exports, views } = core;
  const [key0, key1] = hashKey(options.seed);
  const told = toldOf(options.preferences ?? {});
  const own = learnt === undefined ? features : features | FEATURE_LEARNT;
  const all = options.checksum === true || told.checksum ? own | FEATURE_CHECKSUMS : own;
  const settings: readonly (readonly [number, bigint | undefined])[] = [
    [OPTION_FEATURES, BigInt(all)],
    [OPTION_HASH_KEY0, key0],
    [OPTION_HASH_KEY1, key1],
    [OPTION_TIME_WAIT, span('timeWait', options.timeWait)],
    [OPTION_OPENING_TIMEOUT, span('openingTimeout', options.openingTimeout)],
    [OPTION_IDLE_TIMEOUT, span('idleTimeout', options.idleTimeout)],
    [OPTION_MAX_FLOWS, count('maxFlows', options.maxFlows)],
    [OPTION_FLOOD_COUNT, count('floodCount', options.floodCount)],
    [OPTION_FLOOD_SPAN, span('floodSpan', options.floodSpan)],
    [OPTION_MAX_FRAMES, count('maxFrames', options.maxFrames)],
    [OPTION_MAX_PAGES, pages(options.maxMemory)],
    [OPTION_PREFERENCES, BigInt(told.bits)],
    [OPTION_DEFAULT_SCALE, BigInt(told.scale)],
    [OPTION_DISABLED, options.disabledProtocols === undefined ? undefined : BigInt.asIntN(64, disabledBits(options.disabledProtocols))],
    [OPTION_DEPTH, depth === undefined ? undefined : BigInt(depth)],
  ];
  for (const [option, value] of settings) if (value !== undefined) exports.configure(option, value);
  if (learnt !== undefined && !teach(core, learnt)) throw noMemory();
  if (exports.begin() === 0) throw noMemory();
  for (const [slot, program] of programs) {
    const at = exports.programMemory(slot, program.length) >>> 0;
    if (at === 0) throw noMemory();
    views.octets.set(program, at);
  }
  if (vocabulary !== undefined) {
    const at = exports.vocabularyMemory(vocabulary.length) >>> 0;
    if (at === 0) throw noMemory();
    views.octets.set(vocabulary, at);
  }
  return core;
}

function noMemory(): HandsharkError {
  return new HandsharkError('ERR_CORE_MEMORY', 'the core has no memory left');
}

function hashKey(seed: number | bigint | undefined): [bigint, bigint] {
  if (seed === undefined) {
    const [first = 0n, second = 0n] = crypto.getRandomValues(new BigInt64Array(2));
    return [first, second];
  }
  if (typeof seed === 'number' && !Number.isInteger(seed)) throw new HandsharkError('ERR_OPTION', 'seed is a whole number');
  return [BigInt.asIntN(64, BigInt(seed)), BigInt.asIntN(64, BigInt(seed) * SEED_STEP + 1n)];
}

function span(name: string, seconds: number | undefined): bigint | undefined {
  if (seconds === undefined) return undefined;
  if (!(seconds >= 0 && seconds <= SPAN_MAX)) throw new HandsharkError('ERR_OPTION', `${name} is from 0 to ${SPAN_MAX} seconds`);
  return BigInt(Math.round(seconds * NS_PER_S));
}

function pages(mebibytes: number | undefined): bigint | undefined {
  if (mebibytes === undefined) return undefined;
  if (!Number.isInteger(mebibytes) || mebibytes < MEMORY_LEAST || mebibytes > MEMORY_MOST)
    throw new HandsharkError('ERR_OPTION', `maxMemory is a whole number from ${MEMORY_LEAST} to ${MEMORY_MOST} MiB`);
  return BigInt(mebibytes * PAGES_PER_MIB);
}

function count(name: string, value: number | undefined): bigint | undefined {
  if (value === undefined) return undefined;
  if (!Number.isInteger(value) || value < 1 || value > COUNT_MAX)
    throw new HandsharkError('ERR_OPTION', `${name} is a whole number from 1 to ${COUNT_MAX}`);
  return BigInt(value);
}
