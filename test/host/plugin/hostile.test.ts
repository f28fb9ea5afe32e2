// Plugins that mean harm, or are broken: each is refused or cut off by name, and everything else is as without it.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadPlugins, openCapture, PluginError } from '../../../host/index.ts';
import {
  answer,
  ANSWER_AT,
  DECLARATION,
  DECLARATION_AT,
  EXPORTS,
  FOREVER,
  HEADER,
  i32,
  INPUT_AT,
  leb,
  plugin,
  saying,
  section,
  signed,
  store32,
  text,
  UNREACHABLE,
  vector,
} from './module.ts';

const CAPTURE = 'test/golden/scenarios/loss_fast_retransmit/client.pcapng';
const encoder = new TextEncoder();

/** What a run prints of everything that plugins could touch, and what it warns of. */
async function run(octets?: Uint8Array): Promise<{ readonly printed: string; readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const capture = await openCapture(CAPTURE, {
    ...(octets === undefined ? {} : { plugins: [octets] }),
    onWarning: (warning) => void warnings.push(warning),
  });
  const pieces: Buffer[] = [];
  const sink = (piece: Uint8Array): void => void pieces.push(Buffer.from(piece));
  try {
    await capture.writeTo({ tree: 'json' }, sink);
    await capture.writeTo({ fields: ['frame.number', 'frame.protocols', 'tcp.payload', 'data.data', '_ws.col.Info'] }, sink);
    await capture.writeTo('events-json', sink);
  } finally {
    await capture.close();
  }
  return { printed: Buffer.concat(pieces).toString(), warnings };
}

const without = await run();

/** Binaries that are not even loaded, and what is said of them. */
const REFUSED: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['nothing at all', new Uint8Array(0), /no WebAssembly module/],
  ['text', encoder.encode('export default {}'), /no WebAssembly module/],
  ['a header cut short', Uint8Array.from(HEADER.slice(0, 7)), /no WebAssembly module/],
  ['a header and nothing else', Uint8Array.from(HEADER), /one memory/],
  ['a component, not a module', Uint8Array.from([0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0]), /no WebAssembly module/],
  [
    'a table of ten million entries, 17 octets',
    Uint8Array.from([...HEADER, ...section(4, [1, 0x70, 0, ...leb(10_000_000)])]),
    /10000000 entries/,
  ],
  ['a table of 64 bits', plugin({ sections: [[4, [1, 0x70, 4, 1]]] }), /64 bits/],
  ['two tables', plugin({ sections: [[4, [2, 0x70, 0, 1, 0x70, 0, 1]]] }), /2 tables/],
  ['a memory of 4 GiB', plugin({ memory: [1, 0, ...leb(65536)] }), /65536 pages/],
  ['a shared memory', plugin({ memory: [1, 3, 1, 2] }), /shared/],
  ['two memories', plugin({ memory: [2, 0, 1, 0, 1] }), /one memory/],
  ['a start function', plugin({ sections: [[8, [0]]] }), /start function/],
  [
    'an imported clock',
    plugin({ sections: [[2, [1, ...text('wasi_snapshot_preview1'), ...text('clock_time_get'), 0, 0]]] }),
    /wasi_snapshot_preview1\.clock_time_get/,
  ],
  ['an imported memory', plugin({ sections: [[2, [1, ...text('env'), ...text('memory'), 2, 0, 1]]] }), /env\.memory/],
  ['200,000 functions', plugin({ sections: [[3, [...leb(200_000), ...Array<number>(200_000).fill(0)]]] }), /200000 functions/],
  ['a million globals', plugin({ sections: [[6, leb(1_000_000)]] }), /1000000 globals/],
  ['an export of the meter', plugin({ exports: [...EXPORTS, ['handshark fuel', 0, 0]] }), /which is the host's/],
  ['the same export twice', plugin({ exports: [...EXPORTS, ['memory', 2, 0]] }), /memory twice/],
  ['no dissect', plugin({ exports: EXPORTS.slice(0, 4) }), /handshark_dissect/],
  [
    'another version of the interface',
    plugin({ exports: EXPORTS.map(([name, kind, index]) => [name.replace('_1', '_2'), kind, index]) }),
    /handshark_abi_1/,
  ],
  ['a section that is longer than the file', Uint8Array.from([...HEADER, 1, ...leb(1000), 0]), /ends early/],
  ['a number without an end', Uint8Array.from([...HEADER, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]), /number is too long/],
  ['sections out of order', Uint8Array.from([...HEADER, ...section(10, [0]), ...section(1, [0])]), /out of order/],
  ['an unknown section', Uint8Array.from([...HEADER, ...section(13, [0])]), /section 13/],
  ['a name that is no UTF-8', plugin({ sections: [[7, [1, 2, 0xff, 0xfe, 0, 0]]] }), /not UTF-8/],
  ['more bodies than functions', plugin({ sections: [[3, vector([[0], [1], [2]])]] }), /bodies/],
  ['60,000 locals', plugin({ locals: 60_000 }), /locals/],
  ['tail calls', plugin({ dissect: [0x12, 0] }), /tail calls/],
  ['atomic instructions', plugin({ dissect: [0xfe, 0x03, 0] }), /0xfe/],
  ['a table that grows', plugin({ sections: [[4, [1, 0x70, 0, 1]]], dissect: [0xd0, 0x70, ...i32(1_000_000), 0xfc, 15, 0] }), /0xfc 15/],
  ['code that does not add up', plugin({ dissect: [0x6a] }), /engine refuses/],
  ['a function of half a megabyte', plugin({ dissect: [...Array<number>(500_000).fill(0x01), ...i32(ANSWER_AT)] }), /131072/],
  ['a trap while it declares itself', plugin({ declare: UNREACHABLE }), /fails to declare/],
  ['a declaration without an end', plugin({ declare: [...FOREVER, ...i32(0)] }), /fails to declare/],
  ['a declaration outside of its memory', plugin({ declare: i32(-4) }), /outside of its memory/],
  ['a declaration of 4 GiB', plugin({ declared: 0xffffffff }), /outside of its memory/],
  ['a declaration that is no UTF-8', plugin({ declaration: Uint8Array.of(0x50, 9, 0xff, 0xff) }), /not UTF-8/],
  ['no protocol', plugin({ declaration: 'D\ttcp.port\t20036\n' }), /no protocol/],
  [
    "a field of another's",
    plugin({ declaration: 'P\tHostile\thostile\nF\tPort\ttcp.srcport\tFT_UINT16\thostile\tBASE_DEC\n' }),
    /does not begin/,
  ],
  ["another's protocol", plugin({ declaration: 'P\tTCP\ttcp\nD\ttcp.port\t20036\n' }), /already the name/],
  ['a type that is none', plugin({ declaration: 'P\tHostile\thostile2\nF\tX\thostile2.x\tFT_EVIL\thostile2\n' }), /no known type/],
  ['control characters in names', plugin({ declaration: 'P\tHos\u001b[2Jtile\thostile3\n' }), /control characters/],
  ['more state than there is', plugin({ declaration: 'P\tHostile\thostile4\nS\t1000000\n' }), /state is from/],
  ['data outside of its memory', plugin({ data: [[4 * 65536 - 1, Uint8Array.of(1, 2)]] }), /fails to start/],
];

for (const [name, octets, reason] of REFUSED) {
  test(`refused: ${name}`, async () => {
    let thrown: unknown;
    try {
      await loadPlugins([octets]);
    } catch (error) {
      thrown = error;
    }
    assert.instance(thrown, PluginError);
    assert.match(String(thrown), reason);
    assert.match(String(thrown), /plugin #1/);
  });
}

const TAIL = encoder.encode('name');
/** A text behind `items` items and `events` events. */
const word = (items: number, octets = TAIL.length, events = 0): number => ((64 + items * 24 + events * 16) << 12) | octets;
const grown = [...i32(1), 0x40, 0, 0x1a];

/** A plugin that tells of an event with these members. */
function telling(members: string, { number = 0 }: { readonly number?: number } = {}): Uint8Array<ArrayBuffer> {
  const tail = encoder.encode(members);
  return saying({ events: [[number, word(0, tail.length, 1)]], tail }, { declaration: `${DECLARATION}E\thostile.event\n` });
}

/** Plugins that are loaded and cut off, and why. */
const CUT_OFF: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['a trap', plugin({ dissect: UNREACHABLE }), /fails/],
  ['a loop without an end', plugin({ dissect: [...FOREVER, ...i32(0)] }), /takes too long/],
  ['a loop that only grows its memory', plugin({ dissect: [0x03, 0x40, ...grown, 0x0c, 0, 0x0b, ...i32(0)] }), /takes too long/],
  [
    'a loop that fills its memory',
    plugin({ dissect: [0x03, 0x40, ...i32(0), ...i32(0), ...i32(262144), 0xfc, 11, 0, 0x0c, 0, 0x0b, ...i32(0)] }),
    /takes too long/,
  ],
  ['recursion without an end', plugin({ dissect: [0x20, 0, 0x10, 3] }), /fails|takes too long/],
  [
    'two functions that call each other',
    plugin({
      dissect: [0x10, 4, ...i32(0)],
      more: [
        [0x10, 5],
        [0x10, 4],
      ],
    }),
    /fails|takes too long/,
  ],
  ['an input outside of its memory', plugin({ input: i32(-8) }), /input lies outside/],
  ['an input that is not aligned', plugin({ input: i32(INPUT_AT + 1) }), /input lies outside/],
  ['a trap for want of an input', plugin({ input: UNREACHABLE }), /fails/],
  ['an answer outside of its memory', plugin({ dissect: i32(-64) }), /answer lies outside/],
  ['an answer at the very end of its memory', plugin({ dissect: i32(4 * 65536 - 32) }), /answer lies outside/],
  ['an answer of 4 GiB', saying({ size: 0xffffffff }), /answer lies outside/],
  ['an answer without a size', saying({ size: 0 }), /answer lies outside/],
  ['an unknown status', saying({ status: 77 }), /status/],
  ['nothing consumed', saying({ consumed: 0 }), /consumes/],
  ['more consumed than there is', saying({ consumed: 1_000_000 }), /consumes/],
  ['more wanted than may be', saying({ status: 2, consumed: 0, more: 0x7fffffff }), /consumes/],
  ['items outside of the answer', saying({ itemsAt: 1 << 20, itemCount: 1 }), /items lie/],
  ['items that are not aligned', saying({ itemsAt: 65, itemCount: 1 }), /items lie/],
  ['items over the header', saying({ itemsAt: 0, itemCount: 2 }), /items lie/],
  ['a flood of items', saying({ itemCount: 0x10000000 }), /items lie/],
  ['items whose number wraps round', saying({ itemCount: 0xaaaaaab }), /items lie/],
  ['a field that was not declared', saying({ items: [{ field: 500 }] }), /no field/],
  ['an item deeper than its parent allows', saying({ items: [{ depth: 1, field: 1 }] }), /parent/],
  ['an item far too deep', saying({ items: Array.from({ length: 40 }, (_, depth) => ({ depth })) }), /parent/],
  ['octets behind the piece', saying({ items: [{ offset: 1, octets: 100_000 }] }), /octets that are not there/],
  ['an offset that wraps round', saying({ items: [{ offset: 0xffffffff, octets: 2 }] }), /octets that are not there/],
  ['a text that lies outside', saying({ items: [{}, { depth: 1, field: 2, value: (5n << 32n) | 0xfffffff0n }] }), /value/],
  ['a text of 4 GiB', saying({ items: [{}, { depth: 1, field: 2, value: 0xffffffff00000000n }] }), /value/],
  ['an address with too few octets', saying({ items: [{}, { depth: 1, field: 4, flags: 4, value: 200n }] }), /value/],
  [
    'expert information of no severity',
    saying({ items: [{}, { depth: 1, field: 3, flags: 8, label: word(2), value: -1n }], tail: TAIL }),
    /value/,
  ],
  ['expert information at the top', saying({ items: [{ field: 3, flags: 8, label: word(1), value: 0x02200000n }], tail: TAIL }), /value/],
  ['a label outside of the answer', saying({ items: [{ label: (900_000 << 12) | 5 }] }), /text/],
  ['a label with a line break', saying({ items: [{ label: word(1) }], tail: encoder.encode('a\nFrame') }), /text/],
  ['a label that rewrites the terminal', saying({ items: [{ label: word(1) }], tail: encoder.encode('\u001b[2J') }), /text/],
  ['a label that is no UTF-8', saying({ items: [{ label: word(1) }], tail: Uint8Array.of(0x61, 0xff, 0xfe, 0x62) }), /text/],
  ['a label with an overlong character', saying({ items: [{ label: word(1) }], tail: Uint8Array.of(0xc0, 0xaf, 0x61, 0x62) }), /text/],
  ['a label longer than any', saying({ items: [{ label: word(1, 300) }], tail: encoder.encode('x'.repeat(300)) }), /text/],
  ['Info with a line break', saying({ info: word(0), tail: encoder.encode('a\r\nb') }), /text/],
  ['a protocol with a tab', saying({ protocol: word(0), tail: encoder.encode('a\tbc') }), /text/],
  ['a flood of events', saying({ eventCount: 1000 }), /event/],
  ['an event that was not declared', telling('"a":1', { number: 1 }), /event/],
  ['an event that ends its object', telling('"a":1}'), /event/],
  ['an event that begins another line', telling('"a":1},{"event":"closed"'), /event/],
  ['an event with a member without a value', telling('"a":'), /event/],
  ['an event with half a text', telling('"a":"b'), /event/],
  ['an event with a number that is none', telling('"a":01'), /event/],
  ['an event with lists without an end', telling(`"a":${'['.repeat(40)}`), /event/],
  ['an event without a name', saying({ events: [[0, 0]] }), /event/],
  ['an event with a line break', saying({ events: [[word(0, 4, 1), 0]], tail: encoder.encode('a\nbc') }), /event/],
  ['inner octets that are not there', saying({ innerAt: 5, innerOctets: 1_000_000 }), /hands on/],
  [
    'an answer that gets worse from call to call',
    plugin({
      data: [[ANSWER_AT, answer({ status: 0xffffffff, consumed: 0 })]],
      // First it says that nothing is its own, then that it consumed nothing.
      dissect: [...i32(ANSWER_AT), ...i32(ANSWER_AT), 0x28, 2, 4, ...i32(1), 0x6a, 0x36, 2, 4, ...i32(ANSWER_AT)],
    }),
    /consumes/,
  ],
  [
    'a plugin that writes over its own declaration and traps',
    plugin({ dissect: [...store32(DECLARATION_AT, -1), ...UNREACHABLE] }),
    /fails/,
  ],
];

for (const [name, octets, reason] of CUT_OFF) {
  test(`cut off: ${name}`, async () => {
    const { printed, warnings } = await run(octets);
    assert.is(printed, without.printed);
    assert.ok(warnings.length > 0);
    for (const warning of warnings) assert.match(warning, /^plugin #1 was cut off at frame \d+: /);
    assert.match(warnings[0] ?? '', reason);
  });
}

test('a flood of events is told, all of it, and nothing else changes', async () => {
  const tail = encoder.encode('"text":"\\"}\\u0000","n":[-1.5e3,true,null]');
  const events = Array.from({ length: 64 }, () => [0, word(0, tail.length, 64)] as const);
  const declaration = `${DECLARATION}E\thostile.event\n`;
  const capture = await openCapture(CAPTURE, { plugins: [saying({ events, tail }, { declaration })] });
  const lines: string[] = [];
  await capture.writeTo('events-json', (piece) => void lines.push(...Buffer.from(piece).toString().split('\n').slice(0, -1)));
  await capture.close();
  const told = lines.map((line) => JSON.parse(line) as { readonly event: string; readonly data?: unknown });
  const floods = told.filter(({ event }) => event === 'hostile.event');
  assert.ok(floods.length > 64 && floods.length % 64 === 0);
  for (const { data } of floods) assert.equal(data, { text: '"}\0', n: [-1500, true, null] });
  const others = lines.filter((line) => !line.startsWith('{"event":"hostile.event"'));
  assert.ok(without.printed.endsWith(`${others.join('\n')}\n`));
});

test('a plugin that hands octets to itself for ever is bounded', async () => {
  const { warnings } = await run(saying({ items: [{ octets: 1 }], innerOctets: 1, flags: 1, innerKey: 1 }));
  assert.equal(warnings, []);
});

test('there are more than forty of them', () => {
  assert.ok(REFUSED.length + CUT_OFF.length > 80);
  assert.ok(DECLARATION.includes('20036') && signed(-1).length === 1);
});

test.run();
