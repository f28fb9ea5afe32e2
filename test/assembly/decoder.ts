// The decoder alone as a WebAssembly module of its own: frames in, FRAME records out, without packet walker and flow stage.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as F from '../../assembly/shared/layout.ts';

const ENTRY = `
import { take } from '../../assembly/arena';
import { decodeFrame } from '../../assembly/decode';
import { Packet } from '../../assembly/packet';
import { FRAME_LAYERS } from '../../assembly/shared/layout';
export { setHashKey } from '../../assembly/flow/hash';
export { datagramRoom, datagramsDropped, releaseDatagrams } from '../../assembly/network/reassembly';
export { setChecksum } from '../../assembly/transport/checksum';
export function room(octets: u32): usize { return take(octets, 16); }
export function decode(record: usize): bool {
  Packet.layer = load<u32>(record, FRAME_LAYERS);
  return decodeFrame(record);
}
`;

const FRAME_OCTETS_MAX = 1 << 18;

interface DecoderExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  room(octets: number): number;
  decode(record: number): number;
  setHashKey(k0: bigint, k1: bigint): void;
  setChecksum(on: number): void;
  datagramRoom(): number;
  datagramsDropped(): number;
  releaseDatagrams(): void;
}

/** One LAYER: its PROTO_*, flags, and lengths. */
export interface Layer {
  readonly proto: number;
  readonly flags: number;
  readonly headerLen: number;
  readonly rest: number;
}

/** What the decoder wrote into a FRAME record. */
export interface Decoded {
  readonly segment: boolean;
  readonly status: number;
  readonly source: string;
  readonly destination: string;
  readonly ipVersion: number;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly seq: number;
  readonly ack: number;
  readonly flags: number;
  readonly window: number;
  readonly urgent: number;
  readonly tcpLen: number;
  readonly tcpHeader: number;
  readonly payload: string;
  readonly tsval: number;
  readonly tsecr: number;
  readonly options: number;
  readonly mss: number;
  readonly scale: number;
  readonly sackOff: number;
  readonly icmp: number;
  readonly hash: number;
  readonly direction: number;
  readonly layers: readonly Layer[];
}

export interface FrameOptions {
  readonly link?: number;
  /** Octets on the wire; as many as were captured where not given. */
  readonly len?: number;
  /** Capture time, ns. */
  readonly time?: bigint;
}

export interface Decoder {
  decode(octets: Uint8Array, options?: FrameOptions): Decoded;
  readonly core: DecoderExports;
}

let compiled: WebAssembly.Module | undefined;

function compile(): WebAssembly.Module {
  const folder = join('build', `decoder-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, 'entry.ts');
  const binary = join(folder, 'decoder.wasm');
  writeFileSync(entry, ENTRY);
  const asc = join('node_modules', 'assemblyscript', 'bin', 'asc.js');
  const options = ['--config', 'none', '--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert'];
  execFileSync(process.execPath, [asc, entry, ...options, '-o', binary]);
  const octets = readFileSync(binary);
  rmSync(folder, { recursive: true });
  return new WebAssembly.Module(octets);
}

/** A decoder with empty tables; the compiler runs once per process. */
export function createDecoder(): Decoder {
  compiled ??= compile();
  const env = { abort: (): never => assertNever() };
  const core = new WebAssembly.Instance(compiled, { env }).exports as unknown as DecoderExports;
  const record = core.room(F.FRAME_SIZE) >>> 0;
  const layers = core.room(F.LAYERS_MAX * F.LAYER_SIZE) >>> 0;
  const data = core.room(FRAME_OCTETS_MAX) >>> 0;
  core.setHashKey(1n, 2n);
  let number = 0;
  return {
    core,
    decode(octets, { link = 1, len = octets.length, time = 0n } = {}) {
      new Uint8Array(core.memory.buffer, data).set(octets);
      const before = new DataView(core.memory.buffer, record, F.FRAME_SIZE);
      // What an earlier frame left in the record must not show.
      for (let i = 0; i < F.FRAME_SIZE; i++) before.setUint8(i, 0xa5);
      before.setBigInt64(F.FRAME_TIME, time, true);
      before.setUint32(F.FRAME_NUMBER, ++number, true);
      before.setUint32(F.FRAME_STATUS, 0, true);
      before.setUint32(F.FRAME_LEN, len, true);
      before.setUint32(F.FRAME_CAPLEN, octets.length, true);
      before.setUint32(F.FRAME_DATA, data, true);
      before.setUint16(F.FRAME_LINK, link, true);
      before.setUint32(F.FRAME_LAYERS, layers, true);
      const segment = core.decode(record) !== 0;
      return readRecord(new DataView(core.memory.buffer), record, layers, segment);
    },
  };
}

function assertNever(): never {
  throw new Error('the core aborted');
}

function readRecord(memory: DataView<ArrayBuffer>, record: number, layersAt: number, segment: boolean): Decoded {
  const u8 = (offset: number): number => memory.getUint8(record + offset);
  const u16 = (offset: number): number => memory.getUint16(record + offset, true);
  const u32 = (offset: number): number => memory.getUint32(record + offset, true);
  const ipVersion = u8(F.FRAME_IP_VERSION);
  const hex = (at: number, octets: number): string => Buffer.from(memory.buffer, at, octets).toString('hex');
  const address = (offset: number): string => hex(record + offset, ipVersion === 4 ? 4 : 16);
  const layers: Layer[] = [];
  for (let i = 0; i < u8(F.FRAME_LAYER_COUNT); i++) {
    const at = layersAt + i * F.LAYER_SIZE;
    layers.push({
      proto: memory.getUint16(at + F.LAYER_PROTO, true),
      flags: memory.getUint16(at + F.LAYER_FLAGS, true),
      headerLen: memory.getUint32(at + F.LAYER_HEADER_LEN, true),
      rest: memory.getUint32(at + F.LAYER_REST, true),
    });
  }
  return {
    segment,
    status: u32(F.FRAME_STATUS),
    source: address(F.FRAME_SRC),
    destination: address(F.FRAME_DST),
    ipVersion,
    sourcePort: u32(F.FRAME_PORTS) & 0xffff,
    destinationPort: u32(F.FRAME_PORTS) >>> 16,
    seq: u32(F.FRAME_SEQ),
    ack: u32(F.FRAME_ACK),
    flags: u16(F.FRAME_FLAGS),
    window: u16(F.FRAME_WINDOW),
    urgent: u16(F.FRAME_URGENT),
    tcpLen: u32(F.FRAME_TCP_LEN),
    tcpHeader: u8(F.FRAME_TCP_HEADER),
    payload: hex(u32(F.FRAME_PAYLOAD), u32(F.FRAME_PAYLOAD_CAPLEN)),
    tsval: u32(F.FRAME_TSVAL),
    tsecr: u32(F.FRAME_TSECR),
    options: u16(F.FRAME_OPTIONS),
    mss: u16(F.FRAME_MSS),
    scale: u8(F.FRAME_SCALE),
    sackOff: u8(F.FRAME_SACK_OFF),
    icmp: u16(F.FRAME_ICMP),
    hash: u32(F.FRAME_HASH),
    direction: segment ? u8(F.FRAME_DIRECTION) : 0,
    layers,
  };
}
