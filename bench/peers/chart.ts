import type { PeerRate } from './run.ts';

const ROW = 26;
const LEFT = 150;
const WIDTH = 480;
const RIGHT = 70;
const TOP = 34;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Bars on a logarithmic scale, as SVG: a bar a rate, handshark's own in another colour and marked. */
export function chart(rates: readonly PeerRate[], title: string): string {
  const values = rates.map(({ millionPacketsPerSecond }) => millionPacketsPerSecond);
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const span = Math.log10(Math.max(...values) / low);
  const bars = rates.map(({ name, millionPacketsPerSecond }, index) => {
    const y = TOP + index * ROW;
    const width = Math.max(1, (Math.log10(millionPacketsPerSecond / low) / span) * WIDTH);
    const own = name.startsWith('handshark');
    return `<text x="${LEFT - 8}" y="${y + 15}" text-anchor="end"${own ? ' font-weight="bold"' : ''}>${escaped(name)}</text>
<rect x="${LEFT}" y="${y + 3}" width="${width.toFixed(1)}" height="${ROW - 8}" fill="${own ? '#1b6ac9' : '#9aa5b1'}"/>
<text x="${(LEFT + width + 6).toFixed(1)}" y="${y + 15}">${millionPacketsPerSecond.toPrecision(2)}</text>`;
  });
  const height = TOP + rates.length * ROW + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + RIGHT} ${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
<text x="8" y="18" font-size="13">${escaped(title)}</text>
${bars.join('\n')}
</svg>
`;
}
