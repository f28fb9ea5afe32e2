import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  ADDRESS_VERSION_AT,
  DECIMAL_QUOTE_BIG,
  OP_ADDRESS,
  OP_DECIMAL,
  OP_END,
  OP_ENDPOINT,
  OP_HEX,
  OP_TIME,
  SLOT_FRAMES,
  SRC_ARG,
} from '../../../assembly/shared/program.ts';
import { addressText } from '../../../host/record/addresses.ts';
import { seconds } from '../../../host/record/numbers.ts';
import { i32, i64, RECORD, u16, u32, type Place } from '../../../host/record/place.ts';
import { ProgramBuilder } from '../../../host/record/program.ts';
import { randomNumbers } from '../../host/records.ts';
import { machine, upload, written, type Machine } from './machine.ts';

const SEED = Number(process.env['SEED'] ?? 3);
const ROUNDS = 3000;
const RECORD_OCTETS = 64;

/** A machine with the program that `build` makes, and the record it runs over. */
async function prepared(build: (program: ProgramBuilder) => void): Promise<{ core: Machine; at: number; view: DataView }> {
  const core = await machine();
  const program = new ProgramBuilder();
  build(program);
  program.op(OP_END);
  upload(core, SLOT_FRAMES, program.build());
  const at = core.take(RECORD_OCTETS, 8) >>> 0;
  return { core, at, view: new DataView(core.memory.buffer, at, RECORD_OCTETS) };
}

/** Numbers of every length, and the ends of their ranges. */
function* interesting(random: () => number): Generator<bigint, void, undefined> {
  for (let power = 0n; power < 19n; power++) yield* [10n ** power - 1n, 10n ** power, 10n ** power + 1n];
  yield* [0n, 0xffffffffn, 0x100000000n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 63n - 1n];
  for (let round = 0; round < ROUNDS; round++) yield ((BigInt(random()) << 32n) | BigInt(random())) >> BigInt(1 + (random() % 62));
}

test('decimal numbers of every length, positive and negative', async () => {
  const { core, at, view } = await prepared((program) => program.value(OP_DECIMAL, i64(0)));
  for (const value of interesting(randomNumbers(SEED))) {
    for (const signed of [value, -value]) {
      view.setBigInt64(0, signed, true);
      core.render(SLOT_FRAMES, at);
      assert.is(written(core), String(signed), `seed ${SEED}`);
    }
  }
});

test('an integer that a JSON number cannot hold exactly stands in quotes', async () => {
  const { core, at, view } = await prepared((program) => program.value(OP_DECIMAL, i64(0), { extra: DECIMAL_QUOTE_BIG }));
  const cases: readonly (readonly [bigint, string])[] = [
    [2n ** 53n - 1n, '9007199254740991'],
    [2n ** 53n, '"9007199254740992"'],
    [1n - 2n ** 53n, '-9007199254740991'],
    [-(2n ** 53n), '"-9007199254740992"'],
  ];
  for (const [value, text] of cases) {
    view.setBigInt64(0, value, true);
    core.render(SLOT_FRAMES, at);
    assert.is(written(core), text);
  }
});

test('numbers of every width, with sign or without, and bits of them', async () => {
  const places: readonly (readonly [Place, string])[] = [
    [u32(0), '4294967294'],
    [i32(0), '-2'],
    [u16(2), '65535'],
  ];
  for (const [place, text] of places) {
    const { core, at, view } = await prepared((program) => program.value(OP_DECIMAL, place));
    view.setUint32(0, 0xfffffffe, true);
    core.render(SLOT_FRAMES, at);
    assert.is(written(core), text);
  }
  const { core, at, view } = await prepared((program) => program.value(OP_DECIMAL, u32(0), { arg: 0xff, extra: 16 }));
  view.setUint32(0, 0x12ab3456, true);
  core.render(SLOT_FRAMES, at);
  assert.is(written(core), String(0xab));
});

test('times with nine decimals, and with six that are cut off', async () => {
  const { core, at, view } = await prepared((program) => {
    program.value(OP_TIME, i64(0), { extra: 9 });
    program.text(' ');
    program.value(OP_TIME, i64(0), { extra: 6 });
  });
  for (const value of interesting(randomNumbers(SEED))) {
    for (const signed of [value, -value]) {
      view.setBigInt64(0, signed, true);
      core.render(SLOT_FRAMES, at);
      const text = seconds(signed);
      assert.is(written(core), `${text} ${text.slice(0, -3)}`, `seed ${SEED}`);
    }
  }
});

test('hexadecimal with zeros in front', async () => {
  const { core, at, view } = await prepared((program) => program.value(OP_HEX, u32(0), { extra: 4 }));
  for (const [value, text] of [
    [0, '0000'],
    [0x12, '0012'],
    [0xabcdef, 'cdef'],
  ] as const) {
    view.setUint32(0, value, true);
    core.render(SLOT_FRAMES, at);
    assert.is(written(core), text);
  }
});

test('IPv6 addresses by RFC 5952, dotted where they hold an IPv4 address', async () => {
  const cases: readonly (readonly [readonly number[], string])[] = [
    [[0, 0, 0, 0, 0, 0, 0, 0], '::'],
    [[0, 0, 0, 0, 0, 0, 0, 1], '::1'],
    [[1, 0, 0, 0, 0, 0, 0, 0], '1::'],
    [[0x2001, 0xdb8, 0, 0, 1, 0, 0, 1], '2001:db8::1:0:0:1'],
    [[0x2001, 0xdb8, 0, 1, 1, 1, 1, 1], '2001:db8:0:1:1:1:1:1'],
    [[1, 0, 0, 2, 0, 0, 0, 0], '1:0:0:2::'],
    [[0, 1, 2, 3, 4, 5, 6, 7], '0:1:2:3:4:5:6:7'],
    [[0, 0, 0, 0, 0, 0xffff, 0x102, 0x304], '::ffff:1.2.3.4'],
    [[0, 0, 0, 0, 0, 0, 0x102, 0x304], '::1.2.3.4'],
    [[0, 0, 0, 0, 0, 0, 0, 0x102], '::102'],
    [[0, 0, 0, 0, 0xffff, 0, 0x102, 0x304], '::ffff:0:102:304'],
    [[0xfe80, 0, 0, 0, 0xabcd, 0xef01, 0x2345, 0x6789], 'fe80::abcd:ef01:2345:6789'],
  ];
  const { core, at, view } = await prepared((program) => program.value(OP_ADDRESS, { source: SRC_ARG, at: 0, base: RECORD }, { extra: 6 }));
  for (const [groups, text] of cases) {
    groups.forEach((group, index) => view.setUint16(2 * index, group));
    core.render(SLOT_FRAMES, at);
    assert.is(written(core), text);
    assert.is(addressText(view, 0, 6), text);
  }
});

test('addresses and endpoints are what the library makes of the same octets', async () => {
  const { core, at, view } = await prepared((program) => {
    const place = { source: SRC_ARG, at: 0, base: RECORD };
    program.value(OP_ADDRESS, place, { extra: ADDRESS_VERSION_AT | 18 });
    program.text(' ');
    program.value(OP_ENDPOINT, place, { arg: 16, extra: 18 });
  });
  const random = randomNumbers(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    for (let word = 0; word < 4; word++) view.setUint32(4 * word, random() & (random() % 2 === 0 ? 0xffffffff : 0xff0000ff), true);
    view.setUint16(16, random(), true);
    const version = round % 2 === 0 ? 4 : 6;
    view.setUint8(18, version);
    core.render(SLOT_FRAMES, at);
    const address = addressText(view, 0, version);
    const port = view.getUint16(16, true);
    assert.is(written(core), `${address} ${version === 6 ? `[${address}]` : address}:${port}`, `seed ${SEED}`);
  }
});

test.run();
