import {
  ENTRY_SIZE,
  REMARK_FIELD,
  REMARK_FRAMES,
  REMARK_GROUP,
  REMARK_OCTETS,
  REMARK_PROTO,
  REMARK_SEVERITY,
  REMARK_TEXT,
  TAP_COUNT,
  TAP_ENTRIES,
  TAP_EXPERT,
} from '../../assembly/shared/stats.ts';
import {
  GROUP_ASSUMPTION,
  GROUP_CHECKSUM,
  GROUP_COMMENT,
  GROUP_DEPRECATED,
  GROUP_MALFORMED,
  GROUP_PROTOCOL,
  GROUP_REASSEMBLE,
  GROUP_RESPONSE,
  GROUP_SEQUENCE,
  GROUP_UNDECODED,
  SEVERITY_CHAT,
  SEVERITY_COMMENT,
  SEVERITY_ERROR,
  SEVERITY_NOTE,
  SEVERITY_WARNING,
} from '../../assembly/shared/tree.ts';
import { StatisticError } from './error.ts';
import { protocolOfField, protocolOfLayer } from './protocol-names.ts';
import { statisticFilter, tapProgram } from './filter.ts';
import type { Kept, Statistic } from './statistic.ts';

/** The tables, in their order. */
const TABLES: readonly (readonly [string, number])[] = [
  ['Errors', SEVERITY_ERROR],
  ['Warns', SEVERITY_WARNING],
  ['Notes', SEVERITY_NOTE],
  ['Chats', SEVERITY_CHAT],
  ['Comments', SEVERITY_COMMENT],
];
/** The least severity that an argument asks for. */
const LEVELS: Readonly<Record<string, number>> = {
  error: SEVERITY_ERROR,
  warn: SEVERITY_WARNING,
  note: SEVERITY_NOTE,
  chat: SEVERITY_CHAT,
  comment: SEVERITY_COMMENT,
};
const GROUPS: ReadonlyMap<number, string> = new Map([
  [GROUP_CHECKSUM, 'Checksum'],
  [GROUP_SEQUENCE, 'Sequence'],
  [GROUP_RESPONSE, 'Response'],
  [GROUP_UNDECODED, 'Undecoded'],
  [GROUP_REASSEMBLE, 'Reassemble'],
  [GROUP_MALFORMED, 'Malformed'],
  [GROUP_PROTOCOL, 'Protocol'],
  [GROUP_COMMENT, 'Comment'],
  [GROUP_ASSUMPTION, 'Assumption'],
  [GROUP_DEPRECATED, 'Deprecated'],
]);

interface Remark {
  readonly severity: number;
  readonly group: string;
  readonly protocol: string;
  readonly summary: string;
  frames: bigint;
}

/** `-z expert`: `words` are what follows that, a severity and a filter, either of which may be missing. */
export function expert(words: readonly string[]): Statistic {
  const [first = '', ...rest] = words;
  const level = Object.hasOwn(LEVELS, first.toLowerCase()) ? LEVELS[first.toLowerCase()] : undefined;
  const compiled = statisticFilter(
    (level === undefined ? words : rest).join(','),
    (reason) => new StatisticError(`Expert tap error (${reason})!`),
  );
  const tap = { kind: TAP_EXPERT, argument: level ?? SEVERITY_COMMENT };
  return {
    tapsFor: () => [compiled === undefined ? tap : { ...tap, program: tapProgram(compiled) }],
    fields: compiled?.fields ?? new Set(),
    analysis: true,
    tree: true,
    *text(kept: Kept): Generator<string> {
      const remarks = remarksOf(kept);
      for (const [title, severity] of TABLES) {
        const rows = remarks.filter((remark) => remark.severity === severity);
        if (rows.length === 0) continue;
        const total = rows.reduce((sum, { frames }) => sum + frames, 0n);
        yield `\n${title} (${String(total)})\n=============\n   Frequency      Group           Protocol  Summary\n`;
        for (const { frames, group, protocol, summary } of rows)
          yield `${String(frames).padStart(12)} ${group.padStart(10)} ${protocol.padStart(18)}  ${summary}\n`;
      }
    },
  };
}

/** What was said, in the order in which it was first said; of one protocol the same words once for each severity. */
function remarksOf({ view, taps: [tap = 0] }: Kept): readonly Remark[] {
  const decoder = new TextDecoder();
  const entries = view.getUint32(tap + TAP_ENTRIES, true);
  const remarks = new Map<string, Remark>();
  for (let index = 0; index < view.getUint32(tap + TAP_COUNT, true); index++) {
    const entry = entries + index * ENTRY_SIZE;
    const number = (at: number): number => view.getUint32(entry + at, true);
    const proto = number(REMARK_PROTO);
    const remark: Remark = {
      severity: number(REMARK_SEVERITY),
      group: GROUPS.get(number(REMARK_GROUP)) ?? '',
      protocol: proto === 0 ? protocolOfField(number(REMARK_FIELD)) : protocolOfLayer(proto),
      summary: decoder.decode(new Uint8Array(view.buffer, number(REMARK_TEXT), number(REMARK_OCTETS))),
      frames: view.getBigUint64(entry + REMARK_FRAMES, true),
    };
    const key = `${String(remark.severity)} ${remark.protocol} ${remark.summary}`;
    const known = remarks.get(key);
    if (known === undefined) remarks.set(key, remark);
    else known.frames += remark.frames;
  }
  return [...remarks.values()];
}
