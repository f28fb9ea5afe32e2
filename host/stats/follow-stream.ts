import { isIpv4, isIpv6 } from '../filter/literals.ts';
import { StatisticError } from './error.ts';

/** Which stream is followed: by its number, or by addresses and ports. */
export interface FollowStream {
  /** As it is printed. */
  readonly filter: string;
  readonly number?: number;
}

const STREAM_MOST = 0xfffffffe;
const PORT_MOST = 65535;

/** An end as it is given, `192.0.2.1:80` or `2001:db8::1:80`. */
interface End {
  readonly address: string;
  readonly port: number;
}

/** The stream that the first of `words` name, or the first two; `left`: the words behind. Throws StatisticError. */
export function streamOf(words: readonly string[]): { readonly stream: FollowStream; readonly left: readonly string[] } {
  const [first = '', second = '', ...rest] = words;
  const number = /^\s*([+-]?\d+)\s*$/.exec(first)?.[1];
  if (number !== undefined) {
    const stream = Number(number);
    if (stream < 0 || stream > STREAM_MOST) throw new StatisticError('follow - Error registering tap listener.');
    return { stream: { filter: `tcp.stream eq ${String(stream)}`, number: stream }, left: words.slice(1) };
  }
  const [one, other] = [endOf(first), endOf(second)];
  const [source, destination] = [filterText(one, other), filterText(other, one)];
  return { stream: { filter: `(${source}) or (${destination})` }, left: rest };
}

function endOf(text: string): End {
  const colon = text.lastIndexOf(':');
  const address = text.slice(0, Math.max(0, colon));
  const port = text.slice(colon + 1);
  if (!/^\d+$/.test(port) || (!isIpv4(address) && !isIpv6(address))) throw new StatisticError('follow - Invalid address.');
  if (Number(port) < 1 || Number(port) > PORT_MOST) throw new StatisticError('follow - Invalid port.');
  return { address, port: Number(port) };
}

function filterText(from: End, to: End): string {
  const ip = from.address.includes(':') ? 'ipv6' : 'ip';
  const source = `(${ip}.src eq ${from.address} and tcp.srcport eq ${String(from.port)})`;
  return `${source} and (${ip}.dst eq ${to.address} and tcp.dstport eq ${String(to.port)})`;
}
