import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ipv6Text } from '../../../host/capture/block/address.ts';
import { parseFileHeader } from '../../../host/capture/block/file-header.ts';
import { parseInterface } from '../../../host/capture/block/interface.ts';
import { parseNames } from '../../../host/capture/block/names.ts';
import { parseBlock } from '../../../host/capture/block/parse.ts';
import { parseSecrets } from '../../../host/capture/block/secrets.ts';
import { parseSection } from '../../../host/capture/block/section.ts';
import { parseStatistics } from '../../../host/capture/block/statistics.ts';
import { Octets, type Order, block, description, join, option, pcapHeader, section } from '../../assembly/capture/builder.ts';

const ORDERS: readonly Order[] = ['little', 'big'];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const u64 = (value: bigint, order: Order): Uint8Array => new Octets(order).u64(value).done();

for (const order of ORDERS) {
  const little = order === 'little';
  const text = (code: number, value: string): Uint8Array => option(code, bytes(value), order);

  test(`section header, ${order}-endian`, () => {
    const options = join(
      text(1, 'one'),
      text(2, 'board'),
      text(3, 'Linux'),
      text(4, 'dumpcap'),
      text(1, 'zwei €'),
      text(77, 'x'),
      option(0, bytes(''), order),
    );
    const { littleEndian, sectionLength, hardware, os, application, comments, unknown, faults } = parseSection(
      section(order, options),
      little,
    );
    assert.equal([littleEndian, sectionLength, hardware, os, application], [little, -1n, 'board', 'Linux', 'dumpcap']);
    assert.equal(comments, ['one', 'zwei €']);
    assert.equal(unknown, [{ code: 77, value: bytes('x') }]);
    assert.equal(faults, []);
  });

  test(`interface with every option, ${order}-endian`, () => {
    const six = Uint8Array.of(0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 64);
    const options = join(
      text(2, 'eth0'),
      text(3, 'uplink'),
      option(4, Uint8Array.of(192, 0, 2, 1, 255, 255, 255, 0), order),
      option(5, six, order),
      option(6, Uint8Array.of(2, 0, 0x5e, 0, 0x53, 10), order),
      option(7, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), order),
      option(8, u64(10n ** 9n, order), order),
      option(9, Uint8Array.of(9), order),
      option(10, new Octets(order).u32(3600).done(), order),
      option(11, join(Uint8Array.of(0), bytes('tcp')), order),
      text(12, 'Linux'),
      option(13, Uint8Array.of(4), order),
      option(14, u64(-7n, order), order),
      text(15, 'card'),
      option(16, u64(1n, order), order),
      option(17, u64(2n, order), order),
      option(2988, join(new Octets(order).u32(32473).done(), bytes('hi')), order),
    );
    const read = parseInterface(description({ linkType: 113, snaplen: 96, options }, order), little);
    assert.equal(read.faults, []);
    assert.equal([read.linkType, read.snaplen, read.name, read.description], [113, 96, 'eth0', 'uplink']);
    assert.equal(read.ipv4, [{ address: '192.0.2.1', mask: '255.255.255.0' }]);
    assert.equal(read.ipv6, [{ address: '2001:db8::1', mask: 64 }]);
    assert.equal(
      [read.mac, read.eui, read.speed, read.tsresol, read.timeZone],
      ['02:00:5e:00:53:0a', '01:02:03:04:05:06:07:08', 10n ** 9n, 9, 3600],
    );
    assert.equal(
      [read.filter, read.os, read.fcsOctets, read.tsoffset, read.hardware, read.txSpeed, read.rxSpeed],
      ['tcp', 'Linux', 4, -7n, 'card', 1n, 2n],
    );
    assert.equal(read.custom, [{ code: 2988, pen: 32473, copy: true, value: bytes('hi') }]);
  });

  test(`names, ${order}-endian`, () => {
    const record = (type: number, ...parts: readonly Uint8Array[]): Uint8Array => option(type, join(...parts), order);
    const body = join(
      record(1, Uint8Array.of(192, 0, 2, 7), bytes('a.example\0b.example\0')),
      record(2, new Uint8Array(16), bytes('any\0')),
      record(9, bytes('?')),
      record(0),
      text(2, 'dns.example'),
      option(3, Uint8Array.of(192, 0, 2, 53), order),
    );
    const read = parseNames(block(4, body, order), little);
    assert.equal(read.records, [
      { address: '192.0.2.7', names: ['a.example', 'b.example'] },
      { address: '::', names: ['any'] },
    ]);
    assert.equal([read.dnsName, read.dnsIpv4, read.faults], ['dns.example', '192.0.2.53', []]);
  });

  test(`statistics, ${order}-endian: times have their high half first`, () => {
    const time = new Octets(order).u32(5).u32(6).done();
    const body = join(
      new Octets(order).u32(3).octets(time).done(),
      option(2, time, order),
      option(4, u64(100n, order), order),
      option(5, u64(1n, order), order),
    );
    const read = parseStatistics(block(5, body, order), little);
    const expected = (5n << 32n) | 6n;
    assert.equal(
      [read.interfaceIndex, read.time, read.startTime, read.received, read.dropped, read.faults],
      [3, expected, expected, 100n, 1n, []],
    );
  });

  test(`secrets and custom blocks, ${order}-endian`, () => {
    const secrets = parseSecrets(
      block(10, new Octets(order).u32(0x544c534b).u32(5).octets(bytes('KEY 1')).pad().octets(text(1, 'note')).done(), order),
      little,
    );
    assert.equal(
      [secrets.secretsType, Buffer.from(secrets.data).toString(), secrets.comments, secrets.faults],
      [0x544c534b, 'KEY 1', ['note'], []],
    );
    const custom = parseBlock(block(0x40000bad, new Octets(order).u32(32473).octets(bytes('data')).done(), order), little);
    assert.equal(custom, { kind: 'custom', pen: 32473, copy: false, data: bytes('data'), faults: [] });
  });

  test(`pcap headers describe an interface, ${order}-endian`, () => {
    const read = parseFileHeader(pcapHeader(0xa1b23c4d, order, 0x24000071));
    assert.equal([read.linkType, read.snaplen, read.tsresol, read.fcsOctets], [113, 65535, 9, 4]);
  });
}

test('options that do not fit are reported, the ones before and after them read', () => {
  const wrong = join(option(9, Uint8Array.of(9, 9)), option(2, bytes('eth0')), option(4, bytes('abc')));
  const read = parseInterface(description({ options: wrong }), true);
  assert.is(read.name, 'eth0');
  assert.is(read.tsresol, 6);
  assert.equal(
    read.faults.map((fault) => fault.reason),
    ['option 9 cannot have 2 octets', 'option 4 cannot have 3 octets'],
  );
  const overrun = parseInterface(description({ options: new Octets().u16(1).u16(100).done() }), true);
  assert.is(overrun.faults.length, 1);
});

test('blocks too short for their own fields are reported, never thrown', () => {
  for (const type of [4, 5, 10, 0xbad, 77]) {
    const read = parseBlock(block(type, new Uint8Array(0)), true);
    assert.ok(read.kind !== 'section');
  }
  assert.is(parseStatistics(block(5, new Uint8Array(4)), true).faults.length, 1);
  assert.is(parseSecrets(block(10, new Octets().u32(1).u32(0xffffffff).done()), true).faults.length, 1);
  assert.is(parseNames(block(4, new Octets().u16(1).u16(2).u32(0).done()), true).faults.length, 1);
});

test('blocks are copies: the chunk they came in may be overwritten', () => {
  const chunk = block(77, bytes('keep'));
  const read = parseBlock(chunk, true);
  chunk.fill(0);
  assert.equal(read, { kind: 'unknown', type: 77, body: bytes('keep'), faults: [] });
});

test('IPv6 text by RFC 5952', () => {
  const write = (...groups: readonly number[]): string =>
    ipv6Text(new Octets('big').octets(join(...groups.map((group) => new Octets('big').u16(group).done()))).done());
  assert.is(write(0, 0, 0, 0, 0, 0, 0, 0), '::');
  assert.is(write(0x2001, 0xdb8, 0, 1, 1, 1, 1, 1), '2001:db8:0:1:1:1:1:1');
  assert.is(write(0x2001, 0, 0, 1, 0, 0, 0, 1), '2001:0:0:1::1');
  assert.is(write(0x2001, 0xdb8, 0, 0, 1, 0, 0, 1), '2001:db8::1:0:0:1');
  assert.is(write(1, 0, 0, 0, 0, 0, 0, 0), '1::');
});

test.run();
