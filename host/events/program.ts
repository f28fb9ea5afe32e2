import {
  EB_IMPLIED,
  EB_REL_ACK,
  EB_REL_SEQ,
  EB_SEGMENT,
  EVENT_BITS,
  EVENT_CLIENT,
  EVENT_FLAGS,
  EVENT_INCARNATION,
  EVENT_IP_VERSION,
  EVENT_KIND,
  EVENT_U,
  PLUGIN_EVENT,
} from '../../assembly/shared/events.ts';
import { OP_END, OP_STRING } from '../../assembly/shared/program.ts';
import { TCP_ACK } from '../../assembly/shared/protocol.ts';
import { communityId } from '../record/community-id.ts';
import type { Fact } from '../record/facts.ts';
import { u16, u32, u8 } from '../record/place.ts';
import { ProgramBuilder } from '../record/program.ts';
import { emitFields, type Members } from '../record/value.ts';
import { COMMON_FIELDS, PAYLOADS } from './schema.ts';
import { EVENT_NAMES, type EventName } from './words.ts';

const ALL = 0xffffffff;
const bits = u8(EVENT_BITS);
const MARKS = EB_IMPLIED | EB_REL_SEQ | EB_REL_ACK | EB_SEGMENT;

/** What nearly every event of a kind is: its line has a program of its own, without the tests that this settles. */
const SEGMENT: readonly Fact[] = [{ place: bits, mask: MARKS, equals: EB_SEGMENT | EB_REL_SEQ | EB_REL_ACK }, fresh(), acknowledging()];
const OPENING: readonly Fact[] = [{ place: bits, mask: MARKS, equals: EB_SEGMENT | EB_REL_SEQ }, fresh()];
const NO_SEGMENT: readonly Fact[] = [{ place: bits, mask: MARKS, equals: 0 }, fresh()];
const USUAL: Readonly<Partial<Record<EventName, readonly Fact[]>>> = { syn: OPENING, syn_retransmit: OPENING, flow_end: NO_SEGMENT };

function fresh(): Fact {
  return { place: u8(EVENT_INCARNATION), mask: ALL, equals: 0 };
}

function acknowledging(): Fact {
  return { place: u16(EVENT_FLAGS), mask: TCP_ACK, equals: TCP_ACK };
}

/** By what tables of other programs know the connection. */
const IDS: Members = { communityId: communityId(EVENT_CLIENT, EVENT_IP_VERSION) };

/**
 * The program that writes an EVENT record as one line of JSON, with the keys and values that `readEvent` gives, and with `ids` the Community ID.
 * The usual one is built once: it is long. Not to be written to.
 */
export function eventProgram(ids = false): Uint8Array<ArrayBuffer> {
  if (ids) return build(IDS);
  built ??= build({});
  return built;
}

let built: Uint8Array<ArrayBuffer> | undefined;

function build(ids: Members): Uint8Array<ArrayBuffer> {
  const program = new ProgramBuilder();
  const targets: number[] = [];
  program.jump(u8(EVENT_KIND), EVENT_NAMES.length + 1, () => targets);
  const end = program.length;
  program.op(OP_END);
  for (const [kind, name] of EVENT_NAMES.entries()) {
    targets.push(name === null ? end : program.length);
    if (name === null) continue;
    program.given([{ place: u8(EVENT_KIND), mask: ALL, equals: kind }], () => {
      program.assuming(USUAL[name] ?? SEGMENT, () => {
        emitLine(program, name, ids);
      });
      emitLine(program, name, ids);
    });
  }
  targets.push(program.length);
  program.given([{ place: u8(EVENT_KIND), mask: ALL, equals: PLUGIN_EVENT }], () => {
    emitPluginLine(program, ids);
  });
  return program.build();
}

/** An event of a plugin has a name and members of its own, both checked by the core. */
function emitPluginLine(program: ProgramBuilder, ids: Members): void {
  const { event: _, ...fields } = COMMON_FIELDS;
  program.text('{"event":"');
  program.value(OP_STRING, u32(EVENT_U), { arg: EVENT_U + 4 });
  program.text('"');
  emitFields(program, { ...fields, ...ids }, ',');
  program.text(',"data":{');
  program.value(OP_STRING, u32(EVENT_U + 8), { arg: EVENT_U + 12 });
  program.text('}}\n');
  program.op(OP_END);
}

function emitLine(program: ProgramBuilder, name: EventName, ids: Members): void {
  program.text('{');
  emitFields(program, COMMON_FIELDS);
  emitFields(program, { ...PAYLOADS[name], ...ids }, ',');
  program.text('}\n');
  program.op(OP_END);
}
