import { readPlugin, SHIPPED } from './files.ts';
import { Plugin } from './plugin.ts';

/** Tables that may be named, and that the core does not look into: it hands on streams of TCP alone. */
const RESERVED_TABLES: ReadonlySet<string> = new Set(['udp.port', 'ip.proto', 'ethertype']);

/** What a plugin declares. */
export interface PluginDescription {
  readonly protocols: readonly string[];
  readonly fields: number;
  /** Places where it is looked for, as `tcp.port 80`. */
  readonly tables: readonly string[];
  /** Score of its guesses, 0 where it makes none. */
  readonly score: number;
  /** Preferences with their defaults, as `http.decompress_body:TRUE`. */
  readonly preferences: readonly string[];
  /** Events that it may tell of. */
  readonly events: readonly string[];
  /** Octets kept for a conversation. */
  readonly state: number;
  readonly functions: number;
  /** Of 64 KiB, to begin with. */
  readonly pages: number;
}

/** Looks at a plugin without making it known. Throws PluginError. */
export function describe(source: string): PluginDescription {
  const { declaration, prepared } = new Plugin(source, readPlugin(source), () => 0);
  const { entries, tables, score, state, preferences, events } = declaration;
  return {
    protocols: entries.filter(({ type }) => type === 'FT_PROTOCOL').map(({ abbreviation }) => abbreviation),
    fields: entries.filter(({ type }) => type !== 'FT_PROTOCOL').length,
    tables: tables.map(([table, key]) => `${table} ${key}${RESERVED_TABLES.has(table) ? ' (reserved: nobody is asked there yet)' : ''}`),
    score,
    preferences: preferences.map(({ name, usual }) => `${name}:${usual}`),
    events,
    state,
    functions: prepared.functions,
    pages: prepared.pages,
  };
}

export { SHIPPED };

/** Files of a new plugin in AssemblyScript, by name. */
export function starter(name: string): readonly (readonly [string, string])[] {
  const protocol = name.replaceAll('-', '_');
  const source = `// A dissector for ${name}: a message is a length of one octet, and that many octets of text.
import { add, addPart, begin, CALL_ALONE, close, declare, done, infoColumn, mark, more, notMine, open, Piece, protocolColumn, say, sayEscaped, u8At } from 'handshark/sdk';

export { handshark_abi_1, handshark_input } from 'handshark/sdk';

const PROTOCOL: u32 = 0;
const LENGTH: u32 = 1;
const TEXT: u32 = 2;

export function handshark_declare(): usize {
  return declare(
    'P\\t${name}\\t${protocol}\\n' +
      'F\\tLength\\t${protocol}.length\\tFT_UINT8\\t${protocol}\\tBASE_DEC\\n' +
      'F\\tText\\t${protocol}.text\\tFT_STRING\\t${protocol}\\n' +
      'D\\ttcp.port\\t7777\\n',
  );
}

export function handshark_dissect(call: usize): usize {
  begin(call);
  const alone = (Piece.flags & CALL_ALONE) != 0;
  if (Piece.octets == 0) return notMine();
  const octets: u32 = u8At(0);
  if (Piece.octets < 1 + octets) return alone ? notMine() : more(octets + 1 - Piece.octets);
  const protocol = mark();
  say('${name}');
  protocolColumn(protocol);
  add(PROTOCOL, 0, 1 + octets, 0);
  open();
  add(LENGTH, 0, 1, octets);
  addPart(TEXT, 1, octets, 1, octets);
  close();
  const info = mark();
  sayEscaped(Piece.at + 1, octets);
  infoColumn(info);
  return done(1 + octets);
}
`;
  const readme = `# ${name}

    npm install --save-dev assemblyscript handshark
    npx asc index.ts -o ${name}.wasm --runtime stub -O3 --noAssert --zeroFilledMemory --exportStart _initialize
    npx handshark plugins check ${name}.wasm
    npx handshark -r capture.pcap --plugin ./${name}.wasm -Y ${protocol} -V
`;
  return [
    ['index.ts', source],
    ['README.md', readme],
  ];
}
