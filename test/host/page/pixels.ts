import { inflateSync } from 'node:zlib';

/** A picture: three or four octets a pixel. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly octets: Uint8Array;
}

const SIGNATURE_OCTETS = 8;
const CHUNK_OCTETS = 12;

/** Reads a PNG of eight bits a channel, RGB or RGBA, not interlaced: what browsers make of the screen. */
export function readPng(png: Buffer): Picture {
  let [width, height, channels] = [0, 0, 3];
  const parts: Buffer[] = [];
  for (let at = SIGNATURE_OCTETS; at < png.length; at += CHUNK_OCTETS + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IHDR') [width, height, channels] = [data.readUInt32BE(0), data.readUInt32BE(4), data[9] === 6 ? 4 : 3];
    if (type === 'IDAT') parts.push(data);
  }
  return { width, height, channels, octets: unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels) };
}

/** Undoes the filters of the lines (PNG, third edition, §9). */
function unfiltered(raw: Uint8Array, stride: number, height: number, channels: number): Uint8Array {
  const octets = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const kind = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : (octets[y * stride + x - channels] ?? 0);
      const above = y === 0 ? 0 : (octets[(y - 1) * stride + x] ?? 0);
      const corner = y === 0 || x < channels ? 0 : (octets[(y - 1) * stride + x - channels] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][kind] ?? 0;
      octets[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return octets;
}

function paeth(left: number, above: number, corner: number): number {
  const sum = left + above - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** Share of the pixels, 0 … 1, whose colour is that of `hex`, `#1b5fc1`. */
export function shareOf(png: Buffer, hex: string): number {
  const { width, height, channels, octets } = readPng(png);
  const wanted = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < octets.length; at += channels) if (wanted.every((value, channel) => octets[at + channel] === value)) count++;
  return count / (width * height);
}
