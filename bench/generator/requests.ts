import { Buffer } from 'node:buffer';

/** A capture of HTTP exchanges, and how many messages it has. */
export interface Requests {
  readonly contents: Uint8Array;
  readonly packets: number;
  readonly messages: number;
}

const PORT = 80;
const FIRST_CLIENT_PORT = 30_000;
const SYN = 0x02;
const ACK = 0x10;
const PSH = 0x08;
const CLIENT_FIRST = 1000;
const SERVER_FIRST = 5000;
const NS_BETWEEN = 10_000;
const NS_PER_S = 1_000_000_000;
const RECORD = 16;
const HEADERS = 40;
const EMPTY = Buffer.alloc(0);

/** Raw IPv4 in a pcap file of nanoseconds, without checksums. */
class Writer {
  readonly packets: Buffer[] = [Buffer.from('4d3cb2a1020004000000000000000000ffff000065000000', 'hex')];

  segment(connection: number, reverse: boolean, flags: number, seq: number, ack: number, payload: Buffer): void {
    const packet = Buffer.alloc(RECORD + HEADERS + payload.length);
    const time = (this.packets.length - 1) * NS_BETWEEN;
    packet.writeUInt32LE(Math.floor(time / NS_PER_S));
    packet.writeUInt32LE(time % NS_PER_S, 4);
    packet.writeUInt32LE(HEADERS + payload.length, 8);
    packet.writeUInt32LE(HEADERS + payload.length, 12);
    packet.writeUInt16BE(0x4500, RECORD);
    packet.writeUInt16BE(HEADERS + payload.length, RECORD + 2);
    packet.writeUInt16BE(0x4006, RECORD + 8);
    const ends = [0x0a000000 + connection, 0xc0000201] as const;
    const ports = [FIRST_CLIENT_PORT + (connection % FIRST_CLIENT_PORT), PORT] as const;
    packet.writeUInt32BE(ends[reverse ? 1 : 0], RECORD + 12);
    packet.writeUInt32BE(ends[reverse ? 0 : 1], RECORD + 16);
    packet.writeUInt16BE(ports[reverse ? 1 : 0], RECORD + 20);
    packet.writeUInt16BE(ports[reverse ? 0 : 1], RECORD + 22);
    packet.writeUInt32BE(seq, RECORD + 24);
    packet.writeUInt32BE(ack, RECORD + 28);
    packet.writeUInt16BE(0x5000 | flags, RECORD + 32);
    packet.writeUInt16BE(65000, RECORD + 34);
    packet.set(payload, RECORD + HEADERS);
    this.packets.push(packet);
  }
}

function request(connection: number, round: number): Buffer {
  return Buffer.from(
    `GET /items/${connection}/${round}?page=${round}&sort=up HTTP/1.1\r\nHost: www.example.org\r\n` +
      'User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/115.0\r\nAccept: text/html,application/xhtml+xml\r\n' +
      'Accept-Language: en-US,en;q=0.5\r\nAccept-Encoding: identity\r\nConnection: keep-alive\r\n\r\n',
  );
}

function response(round: number): Buffer {
  const body = `{"item":${round},"name":"${'x'.repeat(200)}"}`;
  return Buffer.from(
    'HTTP/1.1 200 OK\r\nDate: Sat, 21 Nov 2026 10:00:00 GMT\r\nServer: example/1.0\r\nContent-Type: application/json\r\n' +
      `Content-Length: ${body.length}\r\nConnection: keep-alive\r\nCache-Control: no-cache\r\n\r\n${body}`,
  );
}

/** `connections` that are open side by side, each with `rounds` of a request and a response, a segment each. */
export function makeRequests(connections: number, rounds: number): Requests {
  const writer = new Writer();
  const next = Array.from({ length: connections }, (): [number, number] => [CLIENT_FIRST + 1, SERVER_FIRST + 1]);
  for (let connection = 0; connection < connections; connection++) {
    writer.segment(connection, false, SYN, CLIENT_FIRST, 0, EMPTY);
    writer.segment(connection, true, SYN | ACK, SERVER_FIRST, CLIENT_FIRST + 1, EMPTY);
    writer.segment(connection, false, ACK, CLIENT_FIRST + 1, SERVER_FIRST + 1, EMPTY);
  }
  for (let round = 0; round < rounds; round++) {
    next.forEach((numbers, connection) => {
      const [asked, answered] = [request(connection, round), response(round)];
      writer.segment(connection, false, PSH | ACK, numbers[0], numbers[1], asked);
      numbers[0] += asked.length;
      writer.segment(connection, true, PSH | ACK, numbers[1], numbers[0], answered);
      numbers[1] += answered.length;
    });
  }
  return { contents: Buffer.concat(writer.packets), packets: writer.packets.length - 1, messages: 2 * connections * rounds };
}
