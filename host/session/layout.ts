import { HandsharkError } from '../errors.ts';
import { DEFAULT_LAYOUT, type Column } from '../view/columns/layout.ts';

/** Preferences of tshark that say which columns there are. */
export const COLUMN_FORMAT = 'gui.column.format';
export const COLUMN_HIDDEN = 'gui.column.hidden';

/** What `tshark -G column-formats` of 4.0 lists. */
const FORMATS = new Set(
  (
    '%q %Yt %YDOYt %At %V %B %y %Tt %Gt %rd %ud %rD %uD %d %D %a %I %F %hd %hs %rhd %uhd %rhs %uhs %e %x %f %i ' +
    '%rnd %und %rns %uns %nd %ns %m %L %p %Rt %s %S %rs %us %rS %uS %E %Yut %YDOYut %Aut %t'
  ).split(' '),
);
/** Fields, the occurrence of their values, and whether these are shown by name. */
const CUSTOM = /^%Cus(?::[^:]*(?::[+-]?\d+(?::.*)?)?)?$/su;

/**
 * The columns that the value of `gui.column.format` names, without those that the value of `gui.column.hidden` names by what they show.
 * Throws HandsharkError ERR_OPTION for what is no list of titles and formats.
 */
export function parseLayout(format: string | undefined, hidden = ''): readonly Column[] {
  const concealed = hidden.split(',').map((shows) => shows.trim());
  return (format === undefined ? DEFAULT_LAYOUT : columnsIn(format)).filter(({ shows }) => !concealed.includes(shows));
}

function columnsIn(format: string): readonly Column[] {
  const words = listOf(format);
  const refused = new HandsharkError('ERR_OPTION', `Invalid -o flag "${COLUMN_FORMAT}:${format}"`);
  if (words === undefined || words.length === 0 || words.length % 2 !== 0) throw refused;
  const columns: Column[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const [title = '', shows = ''] = words.slice(at, at + 2);
    if (!FORMATS.has(shows) && !CUSTOM.test(shows)) throw refused;
    columns.push({ title, shows });
  }
  return columns;
}

/** Words with commas between, some of them in quotes; undefined where a quote stands elsewhere or is not closed. */
function listOf(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let rest = text.trim();
  if (rest === '') return words;
  for (;;) {
    const [whole, quoted, plain] = /^(?:"((?:[^"\\]|\\.)*)"|([^",]*))\s*/su.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    words.push(quoted === undefined ? (plain ?? '').trim() : quoted.replaceAll(/\\(.)/gsu, '$1'));
    rest = rest.slice(whole.length);
    if (rest === '') return words;
    if (!rest.startsWith(',')) return undefined;
    rest = rest.slice(1).trimStart();
  }
}
