import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { explain, explanations, suggestions } from '../../../host/fields/explain.ts';
import { glossary } from '../../../host/fields/glossary.ts';
import { fieldOf } from '../../../host/fields/registry.ts';
import { ENTRIES } from '../../../host/fields/vocabulary/entries.ts';

test('every field of TCP is explained, once, and nothing else is taken for a field', () => {
  const names = explanations().map(({ abbreviation }) => abbreviation);
  assert.is(new Set(names).size, names.length);
  const known = new Set(ENTRIES.map(({ abbreviation }) => abbreviation));
  assert.equal(
    names.filter((name) => !known.has(name) && fieldOf(name) === undefined),
    [],
  );
  const tcp = ENTRIES.filter(({ abbreviation }) => /^tcp(\.|$)/.test(abbreviation)).map(({ abbreviation }) => abbreviation);
  assert.equal(
    tcp.filter((name) => !names.includes(name)),
    [],
  );
});

test('an explanation says what, where from, and what Wireshark does', () => {
  const found = explain('tcp.window_size');
  assert.match(found?.meaning ?? '', 'scale applied');
  assert.is(found?.source, 'RFC 7323 §2.2');
  assert.match(found?.departure ?? '', 'unscaled');
  assert.is(explain('tcp.nosuch'), undefined);
  assert.match(explain('ip.opt.type')?.meaning ?? '', 'Type');
});

test('names that were perhaps meant', () => {
  assert.is(suggestions('tcp.sek')[0], 'tcp.seq');
  assert.is(suggestions('tcp.winow_size')[0], 'tcp.window_size');
  assert.is(suggestions('window_size')[0], 'tcp.window_size');
  assert.equal(suggestions('zzzzzzzzzzzz'), []);
});

test('the glossary has the lines of tshark -G', () => {
  assert.ok(glossary('fields').split('\n').includes('F\tFlags\ttcp.flags\tFT_UINT16\ttcp\tBASE_HEX\t0xfff\tFlags (12 bits)'));
  assert.ok(glossary('protocols').split('\n').includes('Transmission Control Protocol\tTCP\ttcp'));
  assert.ok(glossary('values').split('\n').includes('V\tip.proto\t6\tTCP'));
  assert.ok(glossary('values').split('\n').includes('V\teth.type\t0x806\tARP'));
  assert.ok(glossary('values').split('\n').includes('T\ttcp.flags.syn\tSet\tNot set'));
  assert.ok(glossary('ftypes').split('\n').includes('FT_UINT16\tUnsigned integer (2 bytes)'));
});

test.run();
