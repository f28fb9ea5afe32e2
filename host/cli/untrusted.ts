import { spawn } from 'node:child_process';
import { STDERR, write } from './output.ts';

/** Asks for a process of its own. */
export const UNTRUSTED = '--untrusted';
const END = '--';
const EXIT_DIED = 2;

/** Does the command line ask for it? */
export function wantsChild(words: readonly string[]): boolean {
  const end = words.indexOf(END);
  return (end < 0 ? words : words.slice(0, end)).includes(UNTRUSTED);
}

/**
 * Carries the command line out in a child process that may only read: no file is written, no process or thread started, no native
 * code loaded. Should a plugin find a way out of the engine, it is there. → the exit status.
 */
export function runInChild(words: readonly string[]): Promise<number> {
  const permission = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
  const end = words.indexOf(END);
  const rest = words.filter((word, index) => word !== UNTRUSTED || (end >= 0 && index > end));
  const flags = [permission, '--allow-fs-read=*', '--disable-warning=ExperimentalWarning', '--disable-warning=SecurityWarning'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, process.argv[1] ?? '', ...rest], { stdio: 'inherit' });
    // The terminal interrupts both: the child ends in its own way, and this process with it.
    process.on('SIGINT', () => undefined);
    child.on('error', reject);
    child.on('exit', (status, signal) => {
      if (signal !== null) write(STDERR, Buffer.from(`handshark: the process in which the plugins ran ended with ${signal}\n`));
      resolve(status ?? EXIT_DIED);
    });
  });
}
