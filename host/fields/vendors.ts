import { readFileSync } from 'node:fs';

/** Where installations of Wireshark 4.0 and earlier keep the names of vendors. */
const PLACES = [
  '/usr/share/wireshark/manuf',
  '/usr/local/share/wireshark/manuf',
  '/opt/homebrew/share/wireshark/manuf',
  '/Applications/Wireshark.app/Contents/Resources/share/wireshark/manuf',
  'C:\\Program Files\\Wireshark\\manuf',
];
/** Three octets, the short name, the long one, a comment. Blocks smaller than that name other things. */
const LINE = /^([0-9A-F]{2}):([0-9A-F]{2}):([0-9A-F]{2})\t([^\t]*)(?:\t([^\t]*).*)?$/i;

/**
 * Vendors by the first three octets of their addresses, from the `manuf` file of a Wireshark that is installed; those that are
 * not known are left out. Undefined where there is no such file.
 */
export function readVendors(): readonly (readonly [number, string])[] | undefined {
  const text = readFirst();
  if (text === undefined) return undefined;
  const vendors: (readonly [number, string])[] = [];
  for (const line of text.split('\n')) {
    const [, a = '', b = '', c = '', short = '', long = short] = LINE.exec(line) ?? [];
    if (short !== '') vendors.push([parseInt(a + b + c, 16), long]);
  }
  return vendors;
}

function readFirst(): string | undefined {
  for (const place of PLACES) {
    try {
      return readFileSync(place, 'utf8');
    } catch {
      // Not installed there.
    }
  }
  return undefined;
}
