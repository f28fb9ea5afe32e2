import type { TcpEvent } from '../events/event.ts';
import { describe } from '../view/describe.ts';

/** What every comment begins with: `frame.comment contains "handshark"` finds them all. */
const MARK = 'handshark';

/** Comments by frame: what happened there, to which connection, and the states of both ends from there on. */
export class Annotations {
  readonly comments: Map<number, string[]> = new Map<number, string[]>();
  /** The latest frame of each connection that something was said of: its end is told there. */
  readonly #latest = new Map<number, number>();

  add(event: TcpEvent): void {
    const frame = event.frame ?? this.#latest.get(event.stream);
    if (frame === undefined) return;
    if (event.event === 'flow_end') this.#latest.delete(event.stream);
    else this.#latest.set(event.stream, frame);
    const text = commentOf(event);
    const known = this.comments.get(frame);
    if (known === undefined) this.comments.set(frame, [text]);
    else known.push(text);
  }
}

/** `handshark #3 established: open, round trip 20.504 ms [client ESTABLISHED, server ESTABLISHED?]`. */
function commentOf(event: TcpEvent): string {
  const { client, server } = event.states;
  return `${MARK} #${event.stream} ${event.event}: ${describe(event).text} [client ${client ?? 'unknown'}, server ${server ?? 'unknown'}]`;
}
