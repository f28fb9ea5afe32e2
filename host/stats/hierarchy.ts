import {
  BRANCH_FIELD,
  BRANCH_FRAMES,
  BRANCH_LAYER,
  BRANCH_OCTETS,
  BRANCH_PARENT,
  HIERARCHY_FRAME,
  ENTRY_SIZE,
  TAP_COUNT,
  TAP_ENTRIES,
  TAP_HIERARCHY,
} from '../../assembly/shared/stats.ts';
import { StatisticError } from './error.ts';
import { statisticFilter, tapProgram } from './filter.ts';
import { nameOfField, nameOfLayer } from './protocol-names.ts';
import type { Kept, Statistic } from './statistic.ts';

const RULE = '='.repeat(67);
const NAME_WIDTH = 40;
const INDENT = 2;
/** Deeper branches are shown at this depth, with dots. */
const DEPTH_MOST = 16;

interface Branch {
  readonly name: string;
  readonly frames: bigint;
  readonly octets: bigint;
  readonly branches: Branch[];
}

/** `-z io,phs`: `words` are what follows that, a filter. */
export function hierarchy(words: readonly string[]): Statistic {
  const filter = words.join(',');
  const compiled = statisticFilter(filter, (reason) => new StatisticError(`Couldn't register io,phs tap: ${reason}`));
  return {
    tapsFor: (fields) => [
      {
        kind: TAP_HIERARCHY,
        argument: [...fields].some(isOfFrame) ? HIERARCHY_FRAME : 0,
        ...(compiled === undefined ? {} : { program: tapProgram(compiled) }),
      },
    ],
    fields: compiled?.fields ?? new Set(),
    analysis: true,
    tree: true,
    *text({ view, taps: [tap = 0] }: Kept): Generator<string> {
      yield `\n${RULE}\nProtocol Hierarchy Statistics\nFilter: ${filter}\n\n`;
      yield* lines(branchesOf(view, tap), 0);
      yield `${RULE}\n`;
    },
  };
}

/** The outermost protocols, with what was in them, in the order of their first frames. */
function branchesOf(view: DataView, tap: number): readonly Branch[] {
  const entries = view.getUint32(tap + TAP_ENTRIES, true);
  const roots: Branch[] = [];
  const all: Branch[] = [];
  for (let index = 0; index < view.getUint32(tap + TAP_COUNT, true); index++) {
    const entry = entries + index * ENTRY_SIZE;
    const branch: Branch = {
      name: nameOf(view.getUint32(entry + BRANCH_FIELD, true)),
      frames: view.getBigUint64(entry + BRANCH_FRAMES, true),
      octets: view.getBigUint64(entry + BRANCH_OCTETS, true),
      branches: [],
    };
    const parent = view.getUint32(entry + BRANCH_PARENT, true);
    (all[parent - 1]?.branches ?? roots).push(branch);
    all.push(branch);
  }
  return roots;
}

/** The frame itself is shown where a filter asks for it or its fields, as in tshark. */
function isOfFrame(field: string): boolean {
  return field === 'frame' || field.startsWith('frame.');
}

function nameOf(field: number): string {
  return (field & BRANCH_LAYER) === 0 ? nameOfField(field) : nameOfLayer(field & ~BRANCH_LAYER);
}

function* lines(branches: readonly Branch[], depth: number): Generator<string> {
  for (const { name, frames, octets, branches: inner } of branches) {
    const indent = ' '.repeat(INDENT * Math.min(depth, DEPTH_MOST));
    const shown = depth > DEPTH_MOST ? `...${name}` : name;
    yield `${`${indent}${shown}`.padEnd(NAME_WIDTH)} frames:${String(frames)} bytes:${String(octets)}\n`;
    yield* lines(inner, depth + 1);
  }
}
