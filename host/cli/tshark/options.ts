/** What becomes of an option. */
export type Support =
  /** It does what it does in tshark. */
  | 'taken'
  /** tshark takes it for a file that is read, and it changes nothing: so here. */
  | 'ignored'
  /** It captures from a network interface. */
  | 'live'
  /** It is about what handshark leaves out: the clause says what. */
  | { readonly not: string };

/** One of tshark's options. */
export interface OptionRow {
  /** What the command line is asked for: the letter, or the long name of those that have none. */
  readonly key: string;
  /** Its long name, where it has one besides a letter. */
  readonly long?: string;
  readonly takesValue: boolean;
  readonly support: Support;
}

const APPLICATIONS: Support = { not: 'handshark dissects TCP and the layers below it' };
const LOGS: Support = { not: 'handshark writes no log' };

function flag(key: string, support: Support, long?: string): OptionRow {
  return { key, takesValue: false, support, ...(long === undefined ? {} : { long }) };
}

function valued(key: string, support: Support, long?: string): OptionRow {
  return { key, takesValue: true, support, ...(long === undefined ? {} : { long }) };
}

/** Options of tshark 4.0.17, as its `-h` lists them. */
export const OPTIONS: readonly OptionRow[] = [
  // Reading.
  valued('r', 'taken', 'read-file'),
  valued('c', 'taken'),
  flag('2', 'taken'),
  valued('R', 'taken', 'read-filter'),
  valued('Y', 'taken', 'display-filter'),
  flag('n', 'taken'),
  valued('N', 'taken'),
  valued('d', 'taken'),
  valued('o', 'taken'),
  valued('threads', 'taken'),
  valued('disable-protocol', 'taken'),
  valued('enable-protocol', 'taken'),
  valued('plugin', 'taken'),
  valued('plugins', 'taken'),
  valued('M', { not: 'handshark keeps the state of all connections' }),
  // Output.
  valued('T', 'taken'),
  valued('e', 'taken'),
  valued('E', 'taken'),
  valued('t', 'taken'),
  valued('u', 'taken'),
  flag('l', 'taken'),
  flag('q', 'taken'),
  flag('Q', 'taken'),
  flag('P', 'taken', 'print'),
  flag('V', 'taken'),
  valued('O', 'taken'),
  flag('x', 'taken'),
  valued('hexdump', 'taken'),
  valued('S', 'taken'),
  valued('j', 'taken'),
  valued('J', 'taken'),
  flag('no-duplicate-keys', 'taken'),
  valued('z', 'taken'),
  flag('color', { not: 'handshark colours no packet lists' }),
  // Writing.
  valued('w', 'taken'),
  valued('F', 'taken'),
  valued('capture-comment', 'taken'),
  valued('W', { not: 'handshark resolves no names' }),
  flag('g', { not: 'handshark leaves the modes of files to the umask' }),
  valued('H', { not: 'handshark resolves no names' }),
  valued('temp-dir', { not: 'handshark writes no temporary files' }),
  // Information.
  flag('h', 'taken', 'help'),
  flag('v', 'taken', 'version'),
  valued('G', 'taken'),
  // What is left out.
  valued('C', { not: 'handshark has no configuration profiles' }),
  valued('enable-heuristic', APPLICATIONS),
  valued('disable-heuristic', APPLICATIONS),
  valued('K', APPLICATIONS),
  valued('U', APPLICATIONS),
  valued('X', { not: 'handshark runs no Lua scripts' }),
  valued('export-objects', APPLICATIONS),
  valued('export-tls-session-keys', APPLICATIONS),
  valued('elastic-mapping-filter', { not: 'handshark prints no mapping for Elasticsearch' }),
  valued('log-level', LOGS),
  valued('log-fatal', LOGS),
  valued('log-domains', LOGS),
  valued('log-debug', LOGS),
  valued('log-noisy', LOGS),
  valued('log-file', LOGS),
  // Live capture.
  valued('i', 'live', 'interface'),
  valued('f', 'live'),
  valued('s', 'ignored', 'snapshot-length'),
  flag('p', 'ignored', 'no-promiscuous-mode'),
  flag('I', 'ignored', 'monitor-mode'),
  valued('B', 'ignored', 'buffer-size'),
  valued('y', 'ignored', 'linktype'),
  valued('time-stamp-type', 'live'),
  flag('D', 'live', 'list-interfaces'),
  flag('L', 'live', 'list-data-link-types'),
  flag('list-time-stamp-types', 'live'),
  valued('a', 'live', 'autostop'),
  valued('b', 'live', 'ring-buffer'),
];
