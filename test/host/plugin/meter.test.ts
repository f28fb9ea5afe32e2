// What a plugin's code costs: every round of a loop counts, whichever way the loop and its function are left.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { FUEL, prepareBinary } from '../../../host/plugin/binary.ts';
import { i32, INPUT_AT, plugin, type Octets } from './module.ts';

const FILLED = 1 << 20;
const ROUNDS = 1000;
/** What a call may cost besides its rounds. */
const BESIDES = 8;

/** How a function with a loop in it is left when local 1 has come down to zero. Local 0: the parameter; INPUT_AT is answered. */
const ONE_LESS = [0x20, 1, ...i32(1), 0x6b, 0x22, 1];
const START = [...i32(ROUNDS), 0x21, 1];
const WAYS: readonly (readonly [string, Octets])[] = [
  ['by its end', [...START, 0x03, 0x40, ...ONE_LESS, 0x0d, 0, 0x0b, ...i32(INPUT_AT)]],
  ['by return', [...START, 0x03, 0x40, ...ONE_LESS, 0x0d, 0, ...i32(INPUT_AT), 0x0f, 0x0b, ...i32(0)]],
  ['by br', [...START, 0x03, 0x40, ...ONE_LESS, 0x0d, 0, ...i32(INPUT_AT), 0x0c, 1, 0x0b, ...i32(0)]],
  ['by br_if', [...START, 0x03, 0x40, ...i32(INPUT_AT), ...ONE_LESS, 0x45, 0x0d, 1, 0x1a, 0x0c, 0, 0x0b, ...i32(0)]],
  ['by br_table', [...START, 0x03, 0x40, ...ONE_LESS, 0x0d, 0, ...i32(INPUT_AT), ...i32(0), 0x0e, 1, 1, 1, 0x0b, ...i32(0)]],
  [
    'by br_table in a block',
    [...START, 0x03, 0x40, ...ONE_LESS, 0x0d, 0, 0x02, 0x40, ...i32(INPUT_AT), ...i32(0), 0x0e, 0, 2, 0x0b, 0x0b, ...i32(0)],
  ],
];

function exportsOf(dissect: Octets, more: readonly Octets[] = []): Record<string, unknown> {
  const { octets } = prepareBinary(plugin({ dissect, locals: 1, more }));
  return new WebAssembly.Instance(new WebAssembly.Module(octets)).exports;
}

/** What a call of `handshark_dissect` costs, and what it answers. */
function cost(code: Octets, more: readonly Octets[] = []): { readonly spent: number; readonly answer: number } {
  const exports = exportsOf(code, more);
  const fuel = exports[FUEL] as { value: number };
  fuel.value = FILLED;
  const answer = (exports['handshark_dissect'] as (call: number) => number)(0);
  return { spent: FILLED - fuel.value, answer };
}

for (const [name, code] of WAYS) {
  test(`a loop that is left ${name} is paid for`, () => {
    const { spent, answer } = cost(code);
    assert.is(answer, INPUT_AT);
    assert.ok(spent >= ROUNDS && spent <= ROUNDS + BESIDES, `${spent} for ${ROUNDS} rounds`);
  });
}

test('calls in a loop and rounds of the functions called are paid for', () => {
  // Function 4: a loop of one round, left by br.
  const called = [0x03, 0x40, 0x0c, 1, 0x0b];
  const { spent } = cost([...START, 0x03, 0x40, 0x10, 4, ...ONE_LESS, 0x0d, 0, 0x0b, ...i32(INPUT_AT)], [called]);
  assert.ok(spent >= 3 * ROUNDS && spent <= 3 * ROUNDS + BESIDES, `${spent}`);
});

test('instructions in a row are paid for, in a loop and outside', () => {
  const row = Array.from({ length: 6400 }, () => [0x01]).flat();
  assert.ok(cost([...row, ...i32(INPUT_AT)]).spent >= 100);
  const { spent } = cost([...START, 0x03, 0x40, ...row, ...ONE_LESS, 0x0d, 0, 0x0b, ...i32(INPUT_AT)]);
  assert.ok(spent >= 98 * ROUNDS, `${spent}`);
});

test('fuel that runs out in a loop is seen to have run out', () => {
  const exports = exportsOf([0x03, 0x40, 0x0c, 0, 0x0b, ...i32(0)]);
  const fuel = exports[FUEL] as { value: number };
  fuel.value = FILLED;
  assert.throws(() => (exports['handshark_dissect'] as (call: number) => number)(0), /unreachable/);
  assert.ok(fuel.value < 0);
});

test.run();
