// Community IDs: the examples of the specification, and any endpoints beside SHA-1 of Node.

import { createHash } from 'node:crypto';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { FRAME_IP_VERSION, FRAME_PORTS, FRAME_SIZE, FRAME_SRC } from '../../../assembly/shared/layout.ts';
import { OP_END, SLOT_FRAMES } from '../../../assembly/shared/program.ts';
import { communityId } from '../../../host/record/community-id.ts';
import { ProgramBuilder } from '../../../host/record/program.ts';
import { randomNumbers } from '../../host/records.ts';
import { machine, upload, written } from './machine.ts';

const SEED = Number(process.env['SEED'] ?? 5);
const ROUNDS = 500;
const ADDRESS_OCTETS = 16;

const core = await machine();
const program = new ProgramBuilder();
communityId(FRAME_SRC, FRAME_IP_VERSION).emit(program, 'bare');
program.op(OP_END);
upload(core, SLOT_FRAMES, program.build());
const at = core.take(FRAME_SIZE, 8) >>> 0;

function idOf(source: Uint8Array, destination: Uint8Array, sourcePort: number, destinationPort: number): string {
  const view = new DataView(core.memory.buffer, at, FRAME_SIZE);
  const octets = new Uint8Array(core.memory.buffer, at, FRAME_SIZE).fill(0);
  octets.set(source, FRAME_SRC);
  octets.set(destination, FRAME_SRC + ADDRESS_OCTETS);
  view.setUint16(FRAME_PORTS, sourcePort, true);
  view.setUint16(FRAME_PORTS + 2, destinationPort, true);
  view.setUint8(FRAME_IP_VERSION, source.length === ADDRESS_OCTETS ? 6 : 4);
  core.render(SLOT_FRAMES, at);
  return written(core);
}

function hashed(source: Uint8Array, destination: Uint8Array, sourcePort: number, destinationPort: number): string {
  const order = Buffer.compare(source, destination);
  const swap = order > 0 || (order === 0 && sourcePort > destinationPort);
  const [low, high] = swap ? [destination, source] : [source, destination];
  const [lowPort, highPort] = swap ? [destinationPort, sourcePort] : [sourcePort, destinationPort];
  const ports = Buffer.alloc(4);
  ports.writeUInt16BE(lowPort, 0);
  ports.writeUInt16BE(highPort, 2);
  return `1:${createHash('sha1')
    .update(Buffer.concat([Buffer.alloc(2), low, high, Buffer.from([6, 0]), ports]))
    .digest('base64')}`;
}

test('the examples of the specification, in both directions', () => {
  const client = Uint8Array.of(128, 232, 110, 120);
  const server = Uint8Array.of(66, 35, 250, 204);
  assert.is(idOf(client, server, 34855, 80), '1:LQU9qZlK+B5F3KDmev6m5PMibrg=');
  assert.is(idOf(server, client, 80, 34855), '1:LQU9qZlK+B5F3KDmev6m5PMibrg=');
});

test('any addresses and ports, equal ones too', () => {
  const random = randomNumbers(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    const octets = round % 2 === 0 ? 4 : ADDRESS_OCTETS;
    const some = (): Uint8Array => Uint8Array.from({ length: octets }, () => (round % 5 === 0 ? random() % 2 : random() % 256));
    const [source, destination] = [some(), some()];
    const [from, to] = [random() % 65536, round % 7 === 0 ? 80 : random() % 65536];
    assert.is(idOf(source, destination, from, to), hashed(source, destination, from, to), `seed ${SEED}, round ${round}`);
    assert.is(idOf(source, source, from, to), hashed(source, source, from, to), `seed ${SEED}, round ${round}`);
  }
});

test.run();
