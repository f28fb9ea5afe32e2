import { LINKTYPE_ETHERNET } from '../../assembly/shared/protocol.ts';
import { Connection, type Wire } from './connection.ts';
import { ACK, CLIENTS, FrameWriter, RST, SERVERS, SYN, type Endpoints, type Segment } from './frame-writer.ts';
import { Payload } from './payload.ts';
import { PcapngWriter, type Sink } from './pcapng-writer.ts';
import { Random } from './random.ts';
import { emptyTruth, type Truth } from './truth.ts';
import { SHARES, workload, type Workload, type WorkloadName } from './workload.ts';

export interface GenerateOptions {
  readonly workload: WorkloadName;
  /** Packets in all; about that many where connections are brief, since all of those come to their end. */
  readonly packets: number;
  readonly seed: number;
  /** The link type the file states. Another than Ethernet makes every frame opaque to a decoder. */
  readonly linkType?: number;
}

/** 2023-11-14 22:13:20 UTC, µs. */
const START_US = 1_700_000_000_000_000;
const US_PER_MS = 1000;
/** Segments of a brief connection. */
const BRIEF_SEGMENTS = 7;
const DATAGRAM_MIN = 30;
const DATAGRAM_SPAN = 900;
/** WireGuard and QUIC: nothing that a dissector would find malformed. */
const WIREGUARD = 51820;
const QUIC = 443;
const FIRST_CLIENT_PORT = 32768;
const UDP_PORTS = 28000;

/** Makes the capture that the options name, the same octets every time, and hands it to `sink` piece by piece. */
export function generate(options: GenerateOptions, sink: Sink): Truth {
  const traffic = new Traffic(options, sink);
  traffic.run(options);
  return traffic.truth;
}

/** The capture in memory. */
export function generateOctets(options: GenerateOptions): { octets: Uint8Array; truth: Truth } {
  const pieces: Uint8Array[] = [];
  const truth = generate(options, (piece) => pieces.push(piece.slice()));
  return { octets: Buffer.concat(pieces), truth };
}

class Traffic implements Wire {
  readonly random: Random;
  readonly workload: Workload;
  readonly truth: Truth;
  readonly #writer: PcapngWriter;
  readonly #frames: FrameWriter;
  readonly #segment: Segment = { direction: 0, flags: 0, seq: 0, ack: 0, tsval: 0, tsecr: 0, payload: 0 };
  #nowUs = START_US;

  constructor(options: GenerateOptions, sink: Sink) {
    this.random = new Random(options.seed);
    this.workload = workload(options.workload, options.packets);
    this.truth = emptyTruth(options.workload, options.seed);
    this.#writer = new PcapngWriter(sink, options.linkType ?? LINKTYPE_ETHERNET, this.workload.snaplen);
    this.#frames = new FrameWriter(this.#writer.octets, new Payload(this.random));
  }

  run({ packets, seed }: GenerateOptions): void {
    const { random, workload, truth } = this;
    const limit = workload.brief ? Infinity : packets;
    let toOpen = workload.brief ? Math.ceil(packets / BRIEF_SEGMENTS) : Infinity;
    let identity = seed * CLIENTS;
    const alive: (Connection | undefined)[] = new Array<undefined>(workload.concurrency).fill(undefined);
    const goesOn = 1 - 1 / workload.burst;
    while (truth.packets < limit && alive.length > 0) {
      if (random.happens(workload.udp)) {
        this.#datagram();
        continue;
      }
      const index = random.below(alive.length);
      let connection = alive[index];
      if (connection === undefined) {
        if (toOpen-- <= 0) {
          alive[index] = alive.at(-1);
          alive.pop();
          continue;
        }
        connection = new Connection(this, identity++);
        alive[index] = connection;
      }
      do {
        if (connection.step(this)) continue;
        alive[index] = undefined;
        break;
      } while (truth.packets < limit && random.happens(goesOn));
    }
    this.#writer.flush();
    truth.file_octets = this.#writer.written;
  }

  send(connection: Connection, direction: 0 | 1, flags: number, seq: number, ack: number, payload: number): void {
    const clock = Math.floor(this.#nowUs / US_PER_MS);
    const segment = this.#segment;
    segment.direction = direction;
    segment.flags = flags;
    segment.seq = seq;
    segment.ack = ack;
    segment.payload = payload;
    segment.tsval = (connection.clocks[direction] + clock) | 0;
    segment.tsecr = (flags & (SYN | ACK)) === SYN ? 0 : (connection.clocks[direction === 0 ? 1 : 0] + clock - 1) | 0;
    this.truth.tcp++;
    if ((flags & RST) !== 0) this.truth.rst_packets++;
    this.#add(this.#frames.tcp(this.#writer.room(), connection, segment), connection.ipv6);
  }

  #datagram(): void {
    const { random } = this;
    const ends: Endpoints = {
      ipv6: random.happens(SHARES.ipv6),
      client: random.below(CLIENTS),
      server: random.below(SERVERS),
      clientPort: FIRST_CLIENT_PORT + random.below(UDP_PORTS),
      serverPort: random.happens(0.5) ? WIREGUARD : QUIC,
    };
    this.truth.udp++;
    const payload = DATAGRAM_MIN + random.below(DATAGRAM_SPAN);
    this.#add(this.#frames.udp(this.#writer.room(), ends, random.happens(0.5) ? 1 : 0, payload), ends.ipv6);
  }

  #add(len: number, ipv6: boolean): void {
    this.#writer.add(len, this.#nowUs);
    this.truth.packets++;
    this.truth.wire_octets += len;
    if (ipv6) this.truth.ipv6++;
    this.#nowUs += Math.round(this.random.unit() * 2 * this.workload.gapUs);
  }
}
