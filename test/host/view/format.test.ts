import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { duration, plural, size } from '../../../host/view/format.ts';

test('durations carry the unit that suits them', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '0 ns'],
    [999, '999 ns'],
    [39_820, '39.8 µs'],
    [20_504_428, '20.504 ms'],
    [7_034_000_000, '7.034 s'],
    [125e9, '2 min 5 s'],
    [12_000e9, '3 h 20 min'],
    [439_200e9, '5 d 2 h'],
    [-1_500_000, '−1.500 ms'],
  ];
  for (const [ns, text] of cases) assert.is(duration(ns), text);
});

test('octets carry the unit that suits them', () => {
  for (const [octets, text] of [
    [4, '4 B'],
    [1200, '1.2 kB'],
    [3_400_000_000, '3.4 GB'],
  ] as const)
    assert.is(size(octets), text);
});

test('one is singular', () => {
  assert.equal([plural(1, 'attempt'), plural(0, 'attempt'), plural(2, 'attempt')], ['1 attempt', '0 attempts', '2 attempts']);
});

test.run();
