import { TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN } from '../../assembly/shared/protocol.ts';
import type { Decoder } from './decoder.ts';

const FLOWS_FIRST = 1 << 15;

// A record: bits, a spare word, then two directions of these words.
const RECORD_WORDS = 12;
const DIRECTION_0 = 2;
const DIRECTION_WORDS = 5;
const NEXT = 0;
const PACKETS = 1;
const WINDOW = 2;
const ACKED = 3;
const RESENT = 4;

const FROM_HIGHER = 0x1;
const SYN_SEEN = 0x2;
const ANSWERED = 0x4;
const ESTABLISHED = 0x8;
const CLOSED = 0x10;
const RESET = 0x20;
/** Shifted by the direction. */
const SEEN = 0x100;
const FIN_SEEN = 0x400;
const FIN_ACKED = 0x1000;

/** What handshakes and teardowns a flow went through: per flow one record in a typed array. */
export class Handshakes {
  established = 0;
  closed = 0;
  resent = 0;
  #records: Int32Array = new Int32Array(FLOWS_FIRST * RECORD_WORDS);
  /** First and latest time, µs; payload octets of both directions. */
  #sums: Float64Array = new Float64Array(FLOWS_FIRST * 4);

  /** Takes a segment of `flow`, numbered from 0 without gaps. */
  take(flow: number, segment: Decoder, direction: 0 | 1, timeUs: number): void {
    if (flow * RECORD_WORDS >= this.#records.length) this.#grow();
    const records = this.#records;
    const record = flow * RECORD_WORDS;
    const own = record + DIRECTION_0 + direction * DIRECTION_WORDS;
    const { flags, seq, ack, tcpLen } = segment;
    const fresh = ((flags & (TCP_SYN | TCP_ACK)) === TCP_SYN && ((records[record] ?? 0) & (CLOSED | RESET)) !== 0) || records[record] === 0;
    if (fresh) this.#begin(flow, timeUs);
    let bits = records[record] ?? 0;
    const sums = this.#sums;
    sums[flow * 4 + 1] = timeUs;
    sums[flow * 4 + 2 + direction] = (sums[flow * 4 + 2 + direction] ?? 0) + tcpLen;
    records[own + PACKETS] = (records[own + PACKETS] ?? 0) + 1;
    records[own + WINDOW] = segment.window;
    const length = tcpLen + ((flags & TCP_SYN) !== 0 ? 1 : 0) + ((flags & TCP_FIN) !== 0 ? 1 : 0);
    const end = (seq + length) | 0;
    const next = records[own + NEXT] ?? 0;
    if ((bits & (SEEN << direction)) === 0) {
      bits |= SEEN << direction;
      records[own + NEXT] = end;
    } else if (length > 0 && ((seq - next) | 0) < 0) {
      records[own + RESENT] = (records[own + RESENT] ?? 0) + 1;
      this.resent++;
    }
    if (((end - (records[own + NEXT] ?? 0)) | 0) > 0) records[own + NEXT] = end;
    if ((flags & TCP_SYN) !== 0) bits = this.#opening(bits, flags, direction);
    if ((flags & TCP_RST) !== 0) bits |= RESET;
    if ((flags & TCP_FIN) !== 0) bits |= FIN_SEEN << direction;
    if ((flags & TCP_ACK) !== 0) {
      records[own + ACKED] = ack;
      const peerNext = records[record + DIRECTION_0 + (1 - direction) * DIRECTION_WORDS + NEXT] ?? 0;
      if (ack === peerNext) bits = this.#acknowledged(bits, direction);
    }
    records[record] = bits;
  }

  #begin(flow: number, timeUs: number): void {
    this.#records.fill(0, flow * RECORD_WORDS, (flow + 1) * RECORD_WORDS);
    this.#sums.fill(0, flow * 4, flow * 4 + 4);
    this.#sums[flow * 4] = timeUs;
  }

  #opening(bits: number, flags: number, direction: 0 | 1): number {
    if ((flags & TCP_ACK) === 0) return bits | SYN_SEEN | (direction === 1 ? FROM_HIGHER : 0);
    return (bits & SYN_SEEN) !== 0 ? bits | ANSWERED : bits;
  }

  /** `direction` acknowledges all that its peer has sent. */
  #acknowledged(bits: number, direction: 0 | 1): number {
    const client = (bits & FROM_HIGHER) !== 0 ? 1 : 0;
    let now = bits;
    if ((now & (ANSWERED | ESTABLISHED | RESET)) === ANSWERED && direction === client) {
      now |= ESTABLISHED;
      this.established++;
    }
    const peer = 1 - direction;
    if ((now & (FIN_SEEN << peer)) !== 0) now |= FIN_ACKED << peer;
    const both = FIN_ACKED | (FIN_ACKED << 1);
    if ((now & both) === both && (now & CLOSED) === 0) {
      now |= CLOSED;
      this.closed++;
    }
    return now;
  }

  #grow(): void {
    const records = new Int32Array(2 * this.#records.length);
    records.set(this.#records);
    this.#records = records;
    const sums = new Float64Array(2 * this.#sums.length);
    sums.set(this.#sums);
    this.#sums = sums;
  }
}
