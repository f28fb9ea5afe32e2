import type { TimeForm } from '../view/columns/time.ts';
import { conversations } from './conversations.ts';
import { endpoints } from './endpoints.ts';
import { StatisticError } from './error.ts';
import { expert } from './expert.ts';
import { flow } from './flow.ts';
import { follow } from './follow.ts';
import { hierarchy } from './hierarchy.ts';
import { ioStat } from './io-stat.ts';
import { LAYERS, type Layer } from './pair.ts';
import type { Statistic } from './statistic.ts';

/** Makes a statistic of the words behind its name and, where the argument has them, of what is left of its text. */
type Maker = (words: readonly string[], form: TimeForm) => Statistic;

function ofLayer(make: (layer: Layer, filter: string | undefined, form: TimeForm) => Statistic, layer: Layer): Maker {
  return (words, form) => make(layer, words.length === 0 ? undefined : words.join(','), form);
}

/** The statistics by name, as tshark lists them. */
const MAKERS: ReadonlyMap<string, Maker> = new Map([
  ...Object.entries(LAYERS).map(([name, layer]): [string, Maker] => [`conv,${name}`, ofLayer(conversations, layer)]),
  ...Object.entries(LAYERS).map(([name, layer]): [string, Maker] => [`endpoints,${name}`, ofLayer(endpoints, layer)]),
  ['expert', expert],
  ['flow,tcp', flow],
  ['follow,tcp', follow],
  ['io,phs', hierarchy],
  ['io,stat', ioStat],
]);

/** Reads the value of a -z, `conv,tcp,ip.addr == 192.0.2.1` or its like. Throws StatisticError. */
export function parseStatistic(text: string, form: TimeForm): Statistic {
  const name = [...MAKERS.keys()].sort((one, other) => other.length - one.length).find((known) => text.startsWith(known));
  const maker = name === undefined ? undefined : MAKERS.get(name);
  if (name === undefined || maker === undefined) {
    throw new StatisticError(`Invalid -z argument "${text}"; it must be one of: ${[...MAKERS.keys()].join(' ')}`);
  }
  // As in tshark, what follows the name directly is not looked at.
  return maker(text.split(',').slice(name.split(',').length), form);
}
