import { HandsharkError } from '../errors.ts';

let given: string | undefined;

/** The script that was given. Throws HandsharkError ERR_REPORT before one was. */
export function reportScript(): string {
  if (given === undefined) throw new HandsharkError('ERR_REPORT', 'the script of reports was not given');
  return given;
}

export function giveReportScript(script: string): void {
  given = script;
}
