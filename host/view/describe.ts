import type { TcpEvent } from '../events/event.ts';
import type { PluginEvent } from '../events/plugin.ts';
import { printable } from '../text.ts';
import { ackedWords, closedWords, endWords, finWords, resetWords } from './closing-words.ts';
import type { Mark } from './color.ts';
import { duration, size } from './format.ts';
import { againWords, establishedWords, failedWords, floodWords, offerWords, reusedWords } from './opening-words.ts';

/** What happened, in words, and what kind of news it is. */
export interface Description {
  readonly mark: Mark;
  readonly text: string;
}

/** The event in plain words, without time, connection and ends. */
export function describe(event: TcpEvent): Description {
  switch (event.event) {
    case 'syn':
      return { mark: 'plain', text: `SYN  ${offerWords(event)}` };
    case 'syn_retransmit':
      return { mark: 'odd', text: `SYN ${againWords(event)}` };
    case 'synack':
      return { mark: 'plain', text: `SYN-ACK  ${offerWords(event)}` };
    case 'synack_retransmit':
      return { mark: 'odd', text: `SYN-ACK ${againWords(event)}` };
    case 'synack_stray':
      return { mark: 'odd', text: `SYN-ACK of another handshake: acknowledges ${event.ack ?? 0}, not ${event.expectedAck}` };
    case 'simultaneous_open':
      return { mark: 'odd', text: 'both ends opened at once' };
    case 'midstream':
      return { mark: 'faint', text: 'was open when the capture began' };
    case 'established':
      return { mark: 'good', text: establishedWords(event) };
    case 'failed':
      return { mark: 'bad', text: failedWords(event) };
    case 'fin':
      return { mark: 'plain', text: finWords(event) };
    case 'fin_retransmit':
      return { mark: 'odd', text: `FIN ${againWords(event)}` };
    case 'fin_acked':
      return { mark: 'faint', text: ackedWords(event) };
    case 'data_after_peer_fin':
      return {
        mark: 'plain',
        text: `data in the open half: ${size(event.payloadOctets)}${event.sinceFinNs === undefined ? '' : `, ${duration(event.sinceFinNs)} after the other end's FIN`}`,
      };
    case 'data_past_fin':
      return { mark: 'odd', text: `${size(event.payloadOctets)} past its own FIN` };
    case 'simultaneous_close':
      return { mark: 'odd', text: 'both ends closed at once' };
    case 'closed':
      return { mark: 'good', text: closedWords(event) };
    case 'reset':
      return { mark: 'bad', text: resetWords(event) };
    case 'reset_ignored':
      return { mark: 'odd', text: resetWords(event) };
    case 'challenge_ack':
      return {
        mark: 'odd',
        text: `challenge ACK: doubts the ${(event.trigger ?? 'segment').toUpperCase()} of frame ${event.triggerFrame ?? 0}`,
      };
    case 'syn_in_connection':
      return { mark: 'odd', text: 'SYN inside an open connection' };
    case 'tuple_reused':
      return { mark: 'faint', text: reusedWords(event) };
    case 'time_wait_expired':
      return { mark: 'faint', text: `TIME-WAIT over${event.lastedNs === undefined ? '' : ` after ${duration(event.lastedNs)}`}` };
    case 'syn_flood':
      return { mark: 'bad', text: floodWords(event) };
    case 'flow_end':
      return { mark: event.outcome === 'end_of_capture' ? 'faint' : 'odd', text: endWords(event) };
    default:
      return { mark: 'plain', text: pluginWords(event) };
  }
}

/** `http.request  method=GET uri=/index.html`. */
function pluginWords({ event, data }: PluginEvent): string {
  const words = Object.entries(data).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return printable(`${event}  ${words.join(' ')}`);
}
