import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createReassembler, type Piece } from './reassembly.ts';

const told = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

test('65536 segments that come last first are told once the first one comes', () => {
  const reassembler = createReassembler();
  const count = 65536;
  reassembler.offer({ seq: 1, text: '.' });
  for (let index = count; index > 0; index--) reassembler.offer({ seq: 2 + index, text: String(index % 10) });
  const pieces = reassembler.offer({ seq: 2, text: ':' });
  assert.is(told(pieces), `:${Array.from({ length: count }, (_, index) => String((index + 1) % 10)).join('')}`);
});

test('of segments that overlap the one that came first is told first', () => {
  const reassembler = createReassembler();
  reassembler.offer({ seq: 1, text: 'a' });
  assert.equal(reassembler.offer({ seq: 4, text: 'DE' }), []);
  assert.equal(reassembler.offer({ seq: 3, text: 'cde' }), []);
  assert.equal(reassembler.offer({ seq: 2, text: 'bC' }), [
    { text: 'bC', gap: 0, frame: 4 },
    { text: 'DE', gap: 0, frame: 2 },
  ]);
});

test('what was acknowledged and not captured is a gap', () => {
  const reassembler = createReassembler();
  reassembler.offer({ seq: 1, text: 'abc' });
  assert.equal(reassembler.offer({ seq: 9, text: 'ij' }), []);
  assert.equal(reassembler.offer({ seq: 1, ack: 11, text: 'x', side: 1 }), [
    { text: '', gap: 5, frame: 3 },
    { text: 'ij', gap: 0, frame: 2 },
    { text: 'x', gap: 0, frame: 3 },
  ]);
});

test('any segmentation, order, repetition and overlap of a stream tells the same octets', () => {
  const cut = fc.record({ at: fc.nat(400), octets: fc.integer({ min: 1, max: 80 }) });
  const streams = fc.record({
    start: fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0xffffff00, max: 0xffffffff })),
    length: fc.integer({ min: 1, max: 400 }),
    extra: fc.array(cut, { maxLength: 60 }),
    step: fc.integer({ min: 1, max: 90 }),
    order: fc.array(fc.nat(1000), { minLength: 100, maxLength: 100 }),
  });
  const reassembler = createReassembler();
  fc.assert(
    fc.property(streams, ({ start, length, extra, step, order }) => {
      const text = Array.from({ length }, (_, index) => String.fromCharCode(33 + (index % 90))).join('');
      const whole = Array.from({ length: Math.ceil(length / step) }, (_, index) => ({ at: index * step, octets: step }));
      const [first, ...others] = whole;
      const cuts = [...others, ...extra].map((piece, index) => ({ piece, rank: order[index % order.length] ?? 0 }));
      cuts.sort((a, b) => a.rank - b.rank);
      reassembler.begin();
      let out = '';
      for (const piece of [first, ...cuts.map((entry) => entry.piece)]) {
        if (piece === undefined || piece.at >= length) continue;
        const seq = (start + piece.at) >>> 0;
        out += told(reassembler.offer({ seq, text: text.slice(piece.at, piece.at + piece.octets) }));
      }
      assert.is(out, text);
    }),
    { numRuns: 400 },
  );
});

test.run();
