// The stages in their order: walk and decode a batch, load what it will touch, take it through the flows, write its text.
//
// A batch is kept small enough for the first-level cache and large enough that its cache misses overlap. Whatever fills up on the
// way (events, rows, output) stops the batch where it is; the next call goes on from there, so the size of the pieces that a
// capture comes in never shows.
import { take } from './arena';
import { beginFile as beginCaptureFile, giveOctets, nextFrame, positionOffset } from './capture/reader';
import { decodeFrame } from './decode';
import { dissectFrame } from './dissection/stage';
import { tellEvents } from './dissection/tell';
import { eventCount, eventsAt, eventsRead } from './events/ring';
import { expire, finishFlows, foresee, stage, stageHasRoom } from './flow/stage';
import { Settings } from './flow/lifecycle/context';
import { pack, packGap } from './extract/pack';
import { Passed } from './extract/unpack';
import { beginLearnt, hasLearnt, renumber } from './learnt';
import { datagramRoom, releaseDatagrams } from './network/reassembly';
import { openOutput } from './program/output';
import { render, renderNothing } from './program/slots';
import { Frame } from './records';
import { rowCount, rowsAt, rowsRead } from './flow/rows';
import { EVENT_SIZE } from './shared/events';
import { ROW_SIZE } from './shared/flow';
import { FRAME_LAYERS, FRAME_STRIDE, FRAME_STATUS, FS_HIDDEN, FS_IP, FS_MALFORMED, FS_TCP, LAYERS_MAX, LAYER_SIZE } from './shared/layout';
import { DEPTH_ALL, DEPTH_WALK, FEATURE_EVENTS, FEATURE_EXTRACT, FEATURE_PLUGINS, FEATURE_PROGRAM, FEATURE_TAPS } from './shared/options';
import { SLOT_EVENTS, SLOT_FRAMES, SLOT_ROWS } from './shared/program';
import { RUN_CUT, RUN_DONE, RUN_EVENTS, RUN_FRAME, RUN_LIMIT, RUN_OUTPUT, RUN_RECORDS } from './shared/status';
import { recordsAreFull } from './stats/records';
import { tapFrame } from './stats/taps';

const BATCH: u32 = 64;
const PLUGIN_EVENTS: u32 = FEATURE_PLUGINS | FEATURE_EVENTS;

let batch: usize = 0;
/** Records in the batch, and how many of them each stage has behind it. */
let filled: u32 = 0;
let staged: u32 = 0;
let written: u32 = 0;
let tapped: u32 = 0;
/** The frame at hand has been through the plugins. */
let inspected: bool = false;
/** The frame at hand has been through the flows, and not yet through the plugins. */
let isStaged: bool = false;
/** What the walker said when it filled the batch. */
let said: i32 = RUN_FRAME;
let foreseen: bool = false;
let eventsWritten: u32 = 0;
let rowsWritten: u32 = 0;

/** What the pipeline itself counts. */
export class Totals {
  static frames: u64 = 0;
  static octets: u64 = 0;
  static captured: u64 = 0;
  static malformed: u64 = 0;
  static maxFrames: u64 = 0;
  /** DEPTH_*. */
  static depth: u32 = DEPTH_ALL;
}

/** Empties the pipeline before a run. False when memory is used up. */
export function createPipeline(): bool {
  if (!batch) {
    batch = take(BATCH * FRAME_STRIDE, 64);
    const layers = take(BATCH * LAYERS_MAX * LAYER_SIZE, 64);
    if (!batch || !layers) return false;
    for (let i: u32 = 0; i < BATCH; i++) store<u32>(batch + i * FRAME_STRIDE, <u32>layers + i * LAYERS_MAX * LAYER_SIZE, FRAME_LAYERS);
  }
  emptyBatch();
  beginLearnt();
  if (Settings.features & FEATURE_EXTRACT) openOutput();
  eventsWritten = 0;
  rowsWritten = 0;
  Totals.frames = 0;
  Totals.octets = 0;
  Totals.captured = 0;
  Totals.malformed = 0;
  return true;
}

function emptyBatch(): void {
  filled = 0;
  staged = 0;
  written = 0;
  tapped = 0;
  foreseen = false;
  said = RUN_FRAME;
}

export function beginFile(): void {
  beginCaptureFile();
  fileOffset = 0;
}
let fileOffset: u64 = 0;

/**
 * Reads on in the octets `at … end`, which begin where position() was; `last`: the file ends at `end`. After RUN_EVENTS, RUN_OUTPUT
 * or RUN_RECORDS the octets must not have moved. RUN_*.
 */
export function feed(at: usize, end: usize, last: bool): i32 {
  if (said == RUN_FRAME && filled == 0) giveOctets(at, end, fileOffset, last);
  let answer = RUN_FRAME;
  while (answer == RUN_FRAME) {
    if (said == RUN_FRAME && filled == 0) {
      fill();
      fileOffset = positionOffset();
    }
    const tells = (Settings.features & PLUGIN_EVENTS) == PLUGIN_EVENTS;
    if (Settings.features & FEATURE_EXTRACT) {
      if (!packBatch()) return RUN_OUTPUT;
    } else {
      if (!foreseen) {
        foresee(batch, filled, FRAME_STRIDE);
        foreseen = true;
      }
      const stopped = tells ? stageAndTell() : stageBatch() ? RUN_FRAME : RUN_EVENTS;
      if (stopped != RUN_FRAME) return stopped;
    }
    if (Settings.features & FEATURE_PLUGINS && !tells) {
      const stopped = throughPlugins();
      if (stopped != RUN_FRAME) return stopped;
    }
    if (Settings.features & FEATURE_PROGRAM) {
      for (; written < filled; written++) {
        const record = batch + written * FRAME_STRIDE;
        if (load<u32>(record, FRAME_STATUS) & FS_HIDDEN) renderNothing(SLOT_FRAMES, record);
        else if (!render(SLOT_FRAMES, record)) return RUN_OUTPUT;
      }
    }
    if (Settings.features & FEATURE_TAPS) {
      for (; tapped < filled; tapped++) {
        if (recordsAreFull()) return RUN_RECORDS;
        const record = batch + tapped * FRAME_STRIDE;
        if (!(load<u32>(record, FRAME_STATUS) & FS_HIDDEN)) tapFrame(record);
      }
    }
    answer = said;
    emptyBatch();
    releaseDatagrams();
  }
  return answer;
}

/** Takes a segment through the flows. False when there is no room to tell more: call again. */
function stageFrame(record: usize): bool {
  const frame = changetype<Frame>(record);
  if (!stageHasRoom() || !expire(frame)) return false;
  stage(frame);
  return true;
}

/** Takes the batch through the flows. False when there is no room to tell more: call again. */
function stageBatch(): bool {
  for (; staged < filled; staged++) {
    const record = batch + staged * FRAME_STRIDE;
    if (!(load<u32>(record, FRAME_STATUS) & FS_TCP)) continue;
    if (!stageFrame(record)) return false;
  }
  return true;
}

/** Writes what an extract keeps of the batch. False when the output is full: call again. */
function packBatch(): bool {
  for (; staged < filled; staged++) if (!pack(batch + staged * FRAME_STRIDE)) return false;
  return true;
}

/** Takes the batch through the flows and the plugins, frame by frame: what plugins tell of a frame comes before what happens in the next one. RUN_FRAME when the batch is through. */
function stageAndTell(): i32 {
  for (; staged < filled; staged++) {
    const record = batch + staged * FRAME_STRIDE;
    if (!(load<u32>(record, FRAME_STATUS) & FS_TCP)) continue;
    if (!isStaged && !stageFrame(record)) return RUN_EVENTS;
    isStaged = true;
    if (!inspect(record)) return RUN_CUT;
    if (!tellEvents(record)) return RUN_EVENTS;
    inspected = false;
    isStaged = false;
  }
  return RUN_FRAME;
}

/** Takes the frame at hand to the plugins, once. False: one of them was cut off. */
function inspect(record: usize): bool {
  if (!inspected) inspected = dissectFrame(record);
  return inspected;
}

/** Frame by frame, for what plugins find is kept for one only. RUN_FRAME when the batch is through. */
function throughPlugins(): i32 {
  for (; written < filled; written++) {
    const record = batch + written * FRAME_STRIDE;
    if (load<u32>(record, FRAME_STATUS) & FS_HIDDEN) {
      if (Settings.features & FEATURE_PROGRAM) renderNothing(SLOT_FRAMES, record);
      tapped = written + 1;
      continue;
    }
    if (!inspect(record)) return RUN_CUT;
    if (Settings.features & FEATURE_TAPS && tapped == written) {
      if (recordsAreFull()) return RUN_RECORDS;
      tapFrame(record);
    }
    tapped = written + 1;
    if (Settings.features & FEATURE_PROGRAM && !render(SLOT_FRAMES, record)) return RUN_OUTPUT;
    inspected = false;
  }
  return RUN_FRAME;
}

/** Fills the batch: every frame where a program or the statistics want them all, else only those with a segment. */
function fill(): void {
  const all = (Settings.features & (FEATURE_PROGRAM | FEATURE_TAPS | FEATURE_EXTRACT)) != 0;
  const renumbers = hasLearnt();
  let record = batch;
  const end = batch + BATCH * FRAME_STRIDE;
  while (record < end) {
    if (Totals.maxFrames && Totals.frames + Passed.frames >= Totals.maxFrames) {
      said = RUN_LIMIT;
      break;
    }
    if (!datagramRoom()) break;
    said = nextFrame(record);
    if (said != RUN_FRAME) break;
    const frame = changetype<Frame>(record);
    Totals.frames++;
    Totals.octets += frame.len;
    Totals.captured += frame.caplen;
    if (Totals.depth == DEPTH_WALK) continue;
    if (renumbers) renumber(record);
    const segment = decodeFrame(record);
    if (frame.status & FS_MALFORMED) Totals.malformed++;
    if (all || (segment && frame.status & FS_IP && Totals.depth == DEPTH_ALL)) record += FRAME_STRIDE;
  }
  filled = <u32>((record - batch) / FRAME_STRIDE);
}

/** The capture is over: ends all flows, or the extract. RUN_EVENTS or RUN_OUTPUT until RUN_DONE. */
export function finish(): i32 {
  if (Settings.features & FEATURE_EXTRACT) return packGap() ? RUN_DONE : RUN_OUTPUT;
  return finishFlows() ? RUN_DONE : RUN_EVENTS;
}

/** Writes the events in the ring as text. RUN_OUTPUT when the output is full (call again), RUN_DONE when the ring is empty. */
export function writeEvents(): i32 {
  const count = eventCount();
  for (; eventsWritten < count; eventsWritten++) {
    if (!render(SLOT_EVENTS, eventsAt() + eventsWritten * EVENT_SIZE)) return RUN_OUTPUT;
  }
  eventsWritten = 0;
  eventsRead();
  return RUN_DONE;
}

/** Writes the rows as text, likewise. */
export function writeRows(): i32 {
  const count = rowCount();
  for (; rowsWritten < count; rowsWritten++) {
    if (!render(SLOT_ROWS, rowsAt() + rowsWritten * ROW_SIZE)) return RUN_OUTPUT;
  }
  rowsWritten = 0;
  rowsRead();
  return RUN_DONE;
}
