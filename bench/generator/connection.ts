import { ACK, CLIENTS, FIN, fullSize, PSH, RST, SERVERS, SYN, type Endpoints } from './frame-writer.ts';
import { mix32, type Random } from './random.ts';
import type { Truth } from './truth.ts';
import { SHARES, type Workload } from './workload.ts';

/** What a connection needs of the capture it is written to. */
export interface Wire {
  readonly random: Random;
  readonly workload: Workload;
  readonly truth: Truth;
  /** Writes a segment of `connection` now. */
  send(connection: Connection, direction: 0 | 1, flags: number, seq: number, ack: number, payload: number): void;
}

// Where a connection stands: what it does at its next step.
const OPEN = 0;
const ANSWER = 1;
const CONFIRM = 2;
const EXCHANGE = 3;
const FIRST_FIN = 4;
const FIRST_FIN_ACK = 5;
const SECOND_FIN = 6;
const LAST_ACK = 7;
const ABORT = 8;

// What it is.
const NORMAL = 0;
const HALF_OPEN = 1;
const REFUSED = 2;
const MIDSTREAM = 3;

/** A tenth of the connections is this many times as long as the others. */
const TAIL = 5;
const TAIL_SHARE = 0.1;
/** The rest is shorter in turn, so that the mean stays near the one asked for. */
const BODY = 0.7;
/** Data against the main direction of a transfer, and pushes among data. */
const AGAINST = 0.08;
const PUSHED = 0.3;
/** Most SYNs of a client that nobody answers. */
const SYNS_MAX = 3;
/** Closes in which the first FIN is acknowledged by a segment of its own. */
const FOUR_SEGMENT_CLOSES = 0.5;
const SERVER_PORTS = [443, 443, 443, 80, 80, 8080, 22, 5432] as const;
const FIRST_CLIENT_PORT = 32768;
const CLIENT_PORTS = 1 << 14;
/** Bits of an identity that are the client host; the rest is its port, so that no two connections have one tuple. */
const CLIENT_BITS = 18;
const SHORT_MIN = 16;
const SHORT_SPAN = 200;
const MEDIUM_MIN = 250;
const MEDIUM_SPAN = 700;

/** One TCP connection that writes itself, a segment a step, in an order that only its random numbers decide. */
export class Connection implements Endpoints {
  readonly ipv6: boolean;
  readonly client: number;
  readonly server: number;
  readonly clientPort: number;
  readonly serverPort: number;
  /** What the clock of each end's timestamps began with. */
  readonly clocks: readonly [number, number];
  readonly #kind: number;
  readonly #aborts: boolean;
  readonly #sender: 0 | 1;
  #clientNext: number;
  #serverNext: number;
  #phase: number = OPEN;
  #closer: 0 | 1 = 0;
  #segments: number;
  #unacknowledged = 0;
  #syns: number;
  /** A segment that was overtaken and is still to come: its payload, 0 = none. */
  #late = 0;
  #lateSeq = 0;

  /** `identity`: 32 bits, another one for each connection. */
  constructor({ random, workload, truth }: Wire, identity: number) {
    const place = mix32(identity);
    this.client = place & (CLIENTS - 1);
    this.clientPort = FIRST_CLIENT_PORT + ((place >>> CLIENT_BITS) & (CLIENT_PORTS - 1));
    this.server = mix32(~identity) & (SERVERS - 1);
    this.serverPort = SERVER_PORTS[random.below(SERVER_PORTS.length)] ?? SERVER_PORTS[0];
    this.ipv6 = random.happens(SHARES.ipv6);
    this.clocks = [random.bits(), random.bits()];
    this.#clientNext = random.bits();
    this.#serverNext = random.bits();
    this.#kind = kindOf(random.unit());
    this.#aborts = random.happens(SHARES.aborted);
    this.#sender = random.happens(SHARES.fromServer) ? 1 : 0;
    this.#syns = 1 + random.below(SYNS_MAX);
    const mean = workload.meanSegments * BODY * (random.happens(TAIL_SHARE) ? TAIL : 1);
    this.#segments = workload.brief ? 2 : 1 + Math.floor(-Math.log(1 - random.unit()) * mean);
    truth.flows++;
    if (this.#kind === HALF_OPEN) truth.half_open++;
    else if (this.#kind === REFUSED) truth.refused++;
    else if (this.#kind === MIDSTREAM) {
      truth.midstream++;
      this.#phase = EXCHANGE;
    }
  }

  /** Writes the next segment. False when it was the last one. */
  step(wire: Wire): boolean {
    switch (this.#phase) {
      case OPEN:
        return this.#open(wire);
      case ANSWER:
        return this.#answer(wire);
      case CONFIRM:
        this.#acknowledge(wire, 0);
        wire.truth.handshakes++;
        this.#phase = EXCHANGE;
        return true;
      case EXCHANGE:
        if (wire.workload.brief) this.#serve(wire);
        else this.#exchange(wire);
        return true;
      case FIRST_FIN:
        this.#closer = wire.random.happens(0.5) ? 1 : 0;
        this.#data(wire, this.#closer, FIN | ACK, 0);
        this.#phase = wire.random.happens(FOUR_SEGMENT_CLOSES) ? FIRST_FIN_ACK : SECOND_FIN;
        return true;
      case FIRST_FIN_ACK:
        this.#acknowledge(wire, other(this.#closer));
        this.#phase = SECOND_FIN;
        return true;
      case SECOND_FIN:
        this.#data(wire, other(this.#closer), FIN | ACK, 0);
        this.#phase = LAST_ACK;
        return true;
      case LAST_ACK:
        this.#acknowledge(wire, this.#closer);
        wire.truth.closed_by_fin++;
        return false;
      default:
        return this.#abort(wire);
    }
  }

  #open(wire: Wire): boolean {
    wire.send(this, 0, SYN, this.#clientNext, 0, 0);
    if (this.#kind !== HALF_OPEN) {
      this.#clientNext = (this.#clientNext + 1) | 0;
      this.#phase = ANSWER;
      return true;
    }
    this.#syns--;
    if (this.#syns > 0) wire.truth.retransmissions++;
    return this.#syns > 0;
  }

  #answer(wire: Wire): boolean {
    if (this.#kind === REFUSED) {
      wire.send(this, 1, RST | ACK, 0, this.#clientNext, 0);
      return false;
    }
    wire.send(this, 1, SYN | ACK, this.#serverNext, this.#clientNext, 0);
    this.#serverNext = (this.#serverNext + 1) | 0;
    this.#phase = CONFIRM;
    return true;
  }

  /** Request, then the response with the server's FIN: seven segments from SYN to the last ACK. */
  #serve(wire: Wire): void {
    const octets = payloadOctets(wire, this.ipv6);
    this.#segments--;
    if (this.#segments === 1) return this.#dataAndRepeat(wire, 0, PSH | ACK, octets);
    this.#closer = 1;
    this.#data(wire, 1, this.#aborts ? PSH | ACK : PSH | ACK | FIN, octets);
    this.#phase = this.#aborts ? ABORT : SECOND_FIN;
  }

  #exchange(wire: Wire): void {
    const { random, workload, truth } = wire;
    if (this.#late > 0) {
      wire.send(this, this.#sender, ACK, this.#lateSeq, this.#next(other(this.#sender)), this.#late);
      this.#late = 0;
    } else if (this.#unacknowledged >= workload.ackEvery || random.happens(workload.bareAcks)) {
      this.#acknowledge(wire, this.#unacknowledged > 0 || random.happens(0.5) ? other(this.#sender) : this.#sender);
      this.#unacknowledged = 0;
      if (workload.bareAcks > 0) this.#segments--;
    } else {
      const flags = random.happens(PUSHED) ? PSH | ACK : ACK;
      const direction = random.happens(AGAINST) ? other(this.#sender) : this.#sender;
      const octets = payloadOctets(wire, this.ipv6);
      this.#unacknowledged++;
      this.#segments--;
      if (direction === this.#sender && this.#segments > 1 && random.happens(SHARES.reordered)) {
        this.#late = octets;
        this.#lateSeq = this.#next(direction);
        this.#skip(direction, octets);
        truth.reordered++;
        this.#segments--;
        this.#data(wire, direction, flags, payloadOctets(wire, this.ipv6));
      } else this.#dataAndRepeat(wire, direction, flags, octets);
    }
    if (this.#segments <= 0 && this.#late === 0) this.#phase = this.#aborts ? ABORT : FIRST_FIN;
  }

  #abort(wire: Wire): false {
    const direction = wire.random.happens(0.5) ? 1 : 0;
    wire.send(this, direction, wire.random.happens(0.5) ? RST : RST | ACK, this.#next(direction), this.#next(other(direction)), 0);
    return false;
  }

  #acknowledge(wire: Wire, direction: 0 | 1): void {
    wire.send(this, direction, ACK, this.#next(direction), this.#next(other(direction)), 0);
  }

  #data(wire: Wire, direction: 0 | 1, flags: number, octets: number): void {
    wire.send(this, direction, flags, this.#next(direction), this.#next(other(direction)), octets);
    this.#skip(direction, octets + ((flags & FIN) !== 0 ? 1 : 0));
  }

  /** Data, and now and then the same again. */
  #dataAndRepeat(wire: Wire, direction: 0 | 1, flags: number, octets: number): void {
    const seq = this.#next(direction);
    this.#data(wire, direction, flags, octets);
    if (!wire.random.happens(SHARES.resent)) return;
    wire.send(this, direction, flags | PSH, seq, this.#next(other(direction)), octets);
    wire.truth.retransmissions++;
  }

  #next(direction: 0 | 1): number {
    return direction === 0 ? this.#clientNext : this.#serverNext;
  }

  #skip(direction: 0 | 1, octets: number): void {
    if (direction === 0) this.#clientNext = (this.#clientNext + octets) | 0;
    else this.#serverNext = (this.#serverNext + octets) | 0;
  }
}

function other(direction: 0 | 1): 0 | 1 {
  return direction === 0 ? 1 : 0;
}

function kindOf(chance: number): number {
  if (chance < SHARES.halfOpen) return HALF_OPEN;
  if (chance < SHARES.halfOpen + SHARES.refused) return REFUSED;
  return chance < SHARES.halfOpen + SHARES.refused + SHARES.midstream ? MIDSTREAM : NORMAL;
}

function payloadOctets({ random, workload }: Wire, ipv6: boolean): number {
  const chance = random.unit();
  if (chance < workload.fullSized) return fullSize(ipv6);
  if (chance < workload.fullSized + workload.medium) return MEDIUM_MIN + random.below(MEDIUM_SPAN);
  return SHORT_MIN + random.below(SHORT_SPAN);
}
