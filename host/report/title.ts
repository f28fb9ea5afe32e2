import { duration, size } from '../view/format.ts';
import type { Story } from './story.ts';
import type { Words } from './words/words.ts';

/** What stands above a ladder: who with whom, how it ended, how much was sent. */
export function titleOf({ flow }: Story, words: Words): string[] {
  const { stream, client, server, outcome, durationNs, clientOctets, serverOctets, rolesFrom } = flow;
  return [
    `${words.connection} ${stream}   ${client} → ${server}   ${words.outcome[outcome]}`,
    [duration(durationNs), words.traffic(size(clientOctets), size(serverOctets)), words.roles[rolesFrom]].join(words.comma),
  ];
}
