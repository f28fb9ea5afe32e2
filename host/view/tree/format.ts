/** Shapes of the tree: tshark's -V, -x, -T json, jsonraw, ek, pdml. */
export type TreeShape = 'text' | 'dump' | 'json' | 'jsonraw' | 'ek' | 'pdml';

/** How octets are shown (--hexdump). */
export interface DumpFormat {
  /** The characters beside them: as they are, between bars, none. */
  readonly characters?: 'plain' | 'delimited' | 'none';
  /** Those of the frame alone, not of a datagram that was put together of several. */
  readonly frames?: boolean;
}

/** Frames as trees of fields, in one of tshark's shapes: -V (`text`), -x (`dump`), -T json, jsonraw, ek, pdml. */
export interface TreeFormat {
  readonly tree: TreeShape;
  /** With the octets of the frame besides (-x). */
  readonly octets?: boolean;
  /** Protocols that are shown with what they hold, all where it is left out (-O). */
  readonly open?: readonly string[];
  /** How the octets are shown. */
  readonly dump?: DumpFormat;
  /** Protocols and fields that are shown with what they hold, in JSON, EK and PDML; of the others only the name is (-j). */
  readonly listed?: readonly string[];
  /** Those listed are protocols, and shown with everything below them (-J). */
  readonly layers?: boolean;
  /** JSON in which a key stands once in an object (--no-duplicate-keys). */
  readonly merged?: boolean;
  /** What stands between frames instead of an empty line, in text (-S). At most 255 octets. */
  readonly separator?: string;
  /** Only these fields, in this order, in lists of values (JSON, EK and PDML). */
  readonly fields?: readonly string[];
  /** A display filter: only frames that it picks are shown. */
  readonly filter?: string;
  /** What a PDML file says it was made from. */
  readonly file?: string;
}

/** What stands before the first frame and behind the last one. */
interface Ends {
  readonly header?: string;
  readonly footer?: (any: boolean) => string;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What the shape of `format` begins and ends with. */
export function treeEnds({ tree, file = '' }: TreeFormat): Ends {
  switch (tree) {
    case 'json':
    case 'jsonraw':
      return { header: '[', footer: (any) => (any ? '\n]\n' : ']\n') };
    case 'pdml':
      return { header: pdmlHeader(file, new Date()), footer: () => '</pdml>\n' };
    default:
      return {};
  }
}

function pdmlHeader(file: string, now: Date): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet type="text/xsl" href="pdml2html.xsl"?>
<!-- You can find pdml2html.xsl in /usr/share/wireshark or at https://gitlab.com/wireshark/wireshark/-/raw/master/pdml2html.xsl. -->
<pdml version="0" creator="wireshark/4.0.17" time="${clock(now)}" capture_file="${attribute(file)}">
`;
}

/** As C's ctime has it: `Fri Nov 20 15:24:55 2026`, the day right-aligned. */
function clock(now: Date): string {
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${DAYS[now.getDay()] ?? ''} ${MONTHS[now.getMonth()] ?? ''} ${String(now.getDate()).padStart(2)} ${time} ${now.getFullYear()}`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');
}
