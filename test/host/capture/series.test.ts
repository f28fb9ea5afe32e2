import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { firstTime } from '../../../host/capture/first-time.ts';
import { MemorySource } from '../../../host/capture/memory-source.ts';
import { orderSeries } from '../../../host/capture/series.ts';
import { type Order, block, description, enhanced, join, packet, pcapHeader, pcapRecord, section } from '../../assembly/capture/builder.ts';

const time = (octets: Uint8Array): Promise<bigint | undefined> => firstTime(new MemorySource(octets));

test('the first time of each format, exactly', async () => {
  for (const order of ['little', 'big'] satisfies Order[]) {
    assert.is(await time(join(pcapHeader(0xa1b2c3d4, order), pcapRecord(packet(), 5, 6, order))), 5_000_006_000n);
    assert.is(await time(join(pcapHeader(0xa1b23c4d, order), pcapRecord(packet(), 5, 6, order))), 5_000_000_006n);
    assert.is(await time(join(pcapHeader(0x1c0001ac, order), new Uint8Array(4), pcapRecord(packet(), 5, 6, order))), 5_000_006_000n);
    const pcapng = join(
      section(order),
      description({}, order),
      block(5, packet(100), order),
      description({ tsresol: 0x81, tsoffset: -1n }, order),
      enhanced(packet(), { iface: 1, units: 3n }, order),
    );
    assert.is(await time(pcapng), 500_000_000n);
  }
});

test('no time where there is no packet, no capture or no interface', async () => {
  assert.is(await time(new Uint8Array(0)), undefined);
  assert.is(await time(packet(500)), undefined);
  assert.is(await time(pcapHeader()), undefined);
  assert.is(await time(join(section(), enhanced(packet()))), undefined);
});

test('a series is put in order of time, a file without packets stays behind the one before it', async () => {
  const folder = mkdtempSync(joinPath(tmpdir(), 'handshark-'));
  try {
    const file = (name: string, octets: Uint8Array): string => {
      const path = joinPath(folder, name);
      writeFileSync(path, octets);
      return path;
    };
    const late = file('a', join(pcapHeader(), pcapRecord(packet(), 9, 0)));
    const empty = file('b', pcapHeader());
    const early = file('c', join(section(), description(), enhanced(packet(), { units: 1n })));
    const middle = file('d.gz', gzipSync(join(pcapHeader(), pcapRecord(packet(), 5, 0))));
    assert.equal(await orderSeries([late, empty, early, middle]), [early, middle, late, empty]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
