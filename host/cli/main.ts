import { CaptureError, FilterError, HandsharkError, packageVersion, printable, StatisticError } from '../index.ts';
import { OutputClosed, OutputError, STDERR, STDOUT, write } from './output.ts';
import { runInChild, wantsChild } from './untrusted.ts';
import { UsageError } from './usage.ts';

const EXIT_USAGE = 1;
const EXIT_CAPTURE = 2;
const EXIT_FILTER = 2;

type Command = (words: readonly string[]) => void | Promise<void>;

/** Each loads what it needs when it is asked for. */
const COMMANDS: Readonly<Record<string, Command>> = {
  flows: async (words) => (await import('./flows-command.ts')).flowsCommand(words),
  explain: async (words) => (await import('./explain-command.ts')).explainCommand(words),
  annotate: async (words) => (await import('./annotate-command.ts')).annotateCommand(words),
  map: async (words) => (await import('./map-command.ts')).mapCommand(words),
  merge: async (words) => (await import('./merge-command.ts')).mergeCommand(words),
  report: async (words) => (await import('./report-command.ts')).reportCommand(words),
  bench: async (words) => (await import('./bench-command.ts')).benchCommand(words),
  fields: async (words) => (await import('./fields-command.ts')).fieldsCommand(words),
  plugins: async (words) => (await import('./plugins-command.ts')).pluginsCommand(words),
  help: showHelp,
  '--help': showHelp,
  '-h': showHelp,
  version: showVersion,
  '--version': showVersion,
  '-v': showVersion,
};

async function showHelp(): Promise<void> {
  const { HELP } = await import('./help.ts');
  write(STDOUT, Buffer.from(HELP));
}

function showVersion(): void {
  write(STDOUT, Buffer.from(`handshark ${packageVersion()}\n`));
}

const events: Command = async (words) => (await import('./events-command.ts')).eventsCommand(words);
const tshark: Command = async (words) => (await import('./tshark/command.ts')).tsharkCommand(words);

/** The command that `words` ask for, and its own words. Single-letter options are tshark's. */
function commandOf(words: readonly string[]): [Command, readonly string[]] {
  const [first = '--help', ...rest] = words;
  const command = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (command !== undefined) return [command, rest];
  return [/^-[^-]/.test(first) ? tshark : events, words];
}

/** Carries out the command line; → the exit status. */
export async function main(words: readonly string[]): Promise<number> {
  try {
    if (wantsChild(words)) return await runInChild(words);
    const [command, rest] = commandOf(words);
    await command(rest);
    return 0;
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    return tell(error);
  }
}

function tell(error: unknown): number {
  const [status, message] = described(error);
  try {
    write(STDERR, Buffer.from(`handshark: ${message}\n`));
  } catch (closed) {
    if (!(closed instanceof OutputClosed)) throw closed;
  }
  return status;
}

function described(error: unknown): [number, string] {
  if (error instanceof UsageError) return [EXIT_USAGE, error.message];
  if (error instanceof FilterError) return [EXIT_FILTER, error.report.split('\n').map(printable).join('\n')];
  if (error instanceof CaptureError) return [EXIT_CAPTURE, error.message];
  if (error instanceof StatisticError) return [error.status, error.message];
  if (error instanceof OutputError) return [EXIT_CAPTURE, printable(error.message)];
  if (error instanceof HandsharkError && error.code === 'ERR_WRITE') return [EXIT_CAPTURE, error.message];
  if (error instanceof HandsharkError) return [EXIT_USAGE, error.message];
  return [EXIT_CAPTURE, `internal error: ${printable(error instanceof Error ? error.message : String(error))}`];
}
