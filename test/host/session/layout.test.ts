import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseLayout } from '../../../host/session/layout.ts';

// Values that tshark 4.0.17 takes for -o gui.column.format, and those it refuses.

test('titles and formats come in pairs, in quotes or without', () => {
  assert.equal(parseLayout('A,%m, B ,"%p"'), [
    { title: 'A', shows: '%m' },
    { title: 'B', shows: '%p' },
  ]);
  assert.equal(parseLayout('"A\\"q","%Cus:ip.addr or tcp.port:-1:U"'), [{ title: 'A"q', shows: '%Cus:ip.addr or tcp.port:-1:U' }]);
});

test('a custom column needs neither a known field nor an occurrence', () => {
  for (const shows of ['%Cus', '%Cus:', '%Cus:no.field', '%Cus:ip.addr:99:R']) {
    assert.equal(parseLayout(`"A","${shows}"`), [{ title: 'A', shows }]);
  }
});

test('what is no list of columns is refused', () => {
  for (const text of ['', '"A","%m","B"', '"A","%zz"', '"A","%m"x', '"A","%Cus:tcp.flags:abc:R"']) {
    assert.throws(() => parseLayout(text), /Invalid -o flag "gui\.column\.format:/);
  }
});

test('columns are hidden by what they show', () => {
  const shown = parseLayout(undefined, '%p,%t').map(({ title }) => title);
  assert.equal(shown, ['No.', 'Source', 'Destination', 'Length', 'Info']);
});

test.run();
