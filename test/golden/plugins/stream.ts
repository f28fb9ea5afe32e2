// Streams of one direction, made by hand.

/** A segment of a stream: its octets, `at` octets into it, and SYN or FIN where it has one. */
export interface Segment {
  readonly at: number;
  readonly octets: Uint8Array;
  readonly flags?: number;
}

export const SYN = 0x02;
export const FIN = 0x01;
const PSH_ACK = 0x18;
/** So that sequence numbers wrap. */
const FIRST = 0xfffffff0;

/** A capture of raw IPv4 with the segments of one stream. */
export function captured(segments: readonly Segment[], port = 1883): Uint8Array {
  const header = Buffer.alloc(24);
  header.writeUInt32LE(0xa1b2c3d4);
  header.writeUInt16LE(2, 4);
  header.writeUInt16LE(4, 6);
  header.writeUInt32LE(65535, 16);
  header.writeUInt32LE(101, 20);
  const packets = segments.map(({ at, octets, flags = 0 }, index) => {
    const packet = Buffer.alloc(16 + 40 + octets.length);
    packet.writeUInt32LE(index, 0);
    packet.writeUInt32LE(40 + octets.length, 8);
    packet.writeUInt32LE(40 + octets.length, 12);
    packet.writeUInt8(0x45, 16);
    packet.writeUInt16BE(40 + octets.length, 18);
    packet.writeUInt8(64, 24);
    packet.writeUInt8(6, 25);
    packet.writeUInt32BE(0x0a000001, 28);
    packet.writeUInt32BE(0x0a000002, 32);
    packet.writeUInt16BE(40000, 36);
    packet.writeUInt16BE(port, 38);
    // A SYN takes the number before the first octet.
    packet.writeUInt32BE((FIRST + at - ((flags & SYN) === 0 ? 0 : 1)) >>> 0, 40);
    packet.writeUInt8(0x50, 48);
    packet.writeUInt8(flags === SYN ? SYN : PSH_ACK | flags, 49);
    packet.set(octets, 56);
    return packet;
  });
  return Buffer.concat([header, ...packets]);
}

/** A PUBLISH with QoS 0. */
export function publish(topic: string, octets: number): Buffer {
  const length = 2 + topic.length + octets;
  const digits = length < 128 ? [length] : [(length % 128) | 128, length >> 7];
  return Buffer.concat([Buffer.from([0x30, ...digits, 0, topic.length]), Buffer.from(topic), Buffer.alloc(octets, 'x')]);
}
