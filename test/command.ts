import { join } from 'node:path';

/** The command as it is published. */
export const COMMAND: string = join('build', 'dist', 'bin', 'handshark.js');
