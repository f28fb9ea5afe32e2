import { explain, explanations, suggestions, type Explanation } from '../index.ts';
import { STDOUT, write } from './output.ts';
import { parseLong, UsageError } from './usage.ts';

const GAP = 2;

/** `handshark fields [NAME…]`: what fields say, one a line. */
export function fieldsCommand(words: readonly string[]): void {
  const { operands } = parseLong(words, {});
  const told = operands.length === 0 ? explanations() : operands.map(explained);
  const width = Math.max(...told.map(({ abbreviation }) => abbreviation.length)) + GAP;
  write(STDOUT, Buffer.from(told.map((explanation) => line(explanation, width)).join('')));
}

function explained(name: string): Explanation {
  const explanation = explain(name);
  if (explanation !== undefined) return explanation;
  const near = suggestions(name);
  const hint = near.length === 0 ? '' : `; there is ${near.join(', ')}`;
  throw new UsageError(`no field is called ${JSON.stringify(name)}${hint}`);
}

/** `tcp.seq  sequence number … (RFC 9293 §3.4). Wireshark: relative; …`. */
function line({ abbreviation, meaning, source, departure }: Explanation, width: number): string {
  const where = source === '' ? '' : ` (${source})`;
  const but = departure === '' ? '' : `. In Wireshark: ${departure}`;
  return `${abbreviation.padEnd(width)}${meaning}${where}${but}\n`;
}
