// Whatever is cut by time and dealt to however many parts, what is merged is the whole: property tests over kernels' captures.

import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { EXTRACT_HEADER, EX_STATUS } from '../../../assembly/shared/extract.ts';
import { FS_BOGUS_HEADER, FS_FRAGMENT, FS_MALFORMED, FS_QUOTED, FS_REASSEMBLED } from '../../../assembly/shared/layout.ts';
import { CaptureError, HandsharkError, mapCapture, openCapture, partsOf, type CaptureInput, type TextFormat } from '../../../host/index.ts';
import { capturePath } from '../../golden/truth.ts';

const FORMATS: readonly TextFormat[] = ['events-json', 'flows-json', 'flows-zeek'];
const STORIES = ['interleaved', 'reuse_after_rst', 'syn_flood', 'vxlan', 'ipv6', 'mptcp', 'tfo'];
const SECTION = 0x0a0d0d0a;
const PACKET = 6;

const parts = suite('map and merge');
const folder = mkdtempSync(join(tmpdir(), 'handshark-'));
let made = 0;

parts.after(() => {
  rmSync(folder, { recursive: true });
});

function fresh(): string {
  return join(folder, String(made++));
}

async function written(input: CaptureInput | readonly CaptureInput[], format: TextFormat): Promise<string> {
  const text: Buffer[] = [];
  let damage = '';
  try {
    const capture = await openCapture(input);
    await capture.writeTo(format, (octets) => void text.push(Buffer.from(octets)));
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    const { code, reason, frame, offset } = error;
    damage = JSON.stringify({ code, reason, frame, offset });
  }
  return Buffer.concat(text).toString() + damage;
}

async function mapped(input: CaptureInput, partitions: number): Promise<string> {
  const name = fresh();
  const capture = await openCapture(input, { seed: made });
  await mapCapture(capture, name, partitions);
  return name;
}

/** The capture before and after its `at`-th packet, both with all other blocks. */
function cutAt(octets: Buffer, at: number): [Buffer, Buffer] {
  const sides: [Buffer[], Buffer[]] = [[], []];
  let packets = 0;
  for (let from = 0; from < octets.length; from += octets.readUInt32LE(from + 4)) {
    const block = octets.subarray(from, from + octets.readUInt32LE(from + 4));
    if (octets.readUInt32LE(from) !== PACKET) for (const side of sides) side.push(block);
    else sides[packets++ < at ? 0 : 1].push(block);
  }
  return [Buffer.concat(sides[0]), Buffer.concat(sides[1])];
}

function packetsOf(octets: Buffer): number {
  let packets = 0;
  for (let from = 0; from < octets.length; from += octets.readUInt32LE(from + 4)) if (octets.readUInt32LE(from) === PACKET) packets++;
  return packets;
}

parts('any number of parts, cut anywhere', async () => {
  for (const story of STORIES) {
    const octets = readFileSync(capturePath(story, 'client'));
    assert.is(octets.readUInt32LE(0), SECTION);
    const whole = await Promise.all(FORMATS.map((format) => written(octets, format)));
    assert.ok(whole.every((text) => text.length > 100));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: packetsOf(octets) }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 5 }),
        async (at, first, second) => {
          const [before, after] = cutAt(octets, at);
          const folders = [await mapped(after, second), await mapped(before, first)].reverse();
          for (const [index, format] of FORMATS.entries()) assert.is(await written(await partsOf(folders), format), whole[index], story);
        },
      ),
      { numRuns: 12 },
    );
  }
});

parts('packed parts are read too', async () => {
  const path = capturePath('interleaved', 'server');
  const name = await mapped(path, 2);
  const [first = ''] = readdirSync(name);
  const part = join(name, first);
  writeFileSync(`${part}.gz`, gzipSync(readFileSync(part)));
  rmSync(part);
  assert.is(await written(await partsOf([name]), 'events-json'), await written(path, 'events-json'));
});

parts('damage of the capture is told by whoever reads the parts', async () => {
  const octets = readFileSync(capturePath('interleaved', 'client'));
  const cut = octets.subarray(0, octets.length - 7);
  const whole = await written(cut, 'events-json');
  assert.match(whole, /ERR_CAPTURE_CUT/);
  assert.is(await written(await partsOf([await mapped(cut, 3)]), 'events-json'), whole);
});

parts('a part that lacks, is there twice, is cut or is another one is refused', async () => {
  const path = capturePath('interleaved', 'client');
  const refused = async (name: string, expected: RegExp): Promise<void> => {
    try {
      const capture = await openCapture(await partsOf([name]));
      await capture.count();
    } catch (error) {
      assert.instance(error, HandsharkError);
      assert.match((error as Error).message, expected);
      return;
    }
    assert.unreachable();
  };
  const lacking = await mapped(path, 3);
  const [first = '', second = ''] = readdirSync(lacking);
  const octets = readFileSync(join(lacking, first));
  rmSync(join(lacking, first));
  await refused(lacking, /2 of 3 parts/);
  writeFileSync(join(lacking, first), readFileSync(join(lacking, second)));
  await refused(lacking, /twice/);
  writeFileSync(join(lacking, first), octets.subarray(0, octets.length - 8));
  await refused(lacking, /cut short/);
  const other = await mapped(capturePath('ipv6', 'client'), 3);
  writeFileSync(join(lacking, first), readFileSync(join(other, first)));
  await refused(lacking, /not those of one extract/);
  await refused(fresh(), /cannot be read/);
});

parts('a segment whose record would not say all is refused, however it says so', async () => {
  const name = await mapped(capturePath('interleaved', 'client'), 1);
  const [first = ''] = readdirSync(name);
  const octets = readFileSync(join(name, first));
  for (const bit of [FS_QUOTED, FS_MALFORMED, FS_FRAGMENT, FS_REASSEMBLED, FS_BOGUS_HEADER]) {
    const lying = Buffer.from(octets);
    lying.writeUInt32LE((lying.readUInt32LE(EXTRACT_HEADER + EX_STATUS) | bit) >>> 0, EXTRACT_HEADER + EX_STATUS);
    assert.match(await written(lying, 'events-json'), /^\{"code":"ERR_CAPTURE_DAMAGED"/);
  }
});

parts('no file is left open where one of the parts cannot be read', async () => {
  const name = await mapped(capturePath('ipv6', 'client'), 3);
  writeFileSync(join(name, readdirSync(name)[2] ?? ''), 'no extract');
  const open = readdirSync('/proc/self/fd').length;
  await partsOf([name]).then(
    () => {
      assert.unreachable();
    },
    (error: unknown) => {
      assert.instance(error, CaptureError);
    },
  );
  assert.is(readdirSync('/proc/self/fd').length, open);
});

parts('a folder that is there is left alone', async () => {
  const path = capturePath('ipv6', 'client');
  const name = await mapped(path, 1);
  const capture = await openCapture(path);
  await mapCapture(capture, name).then(
    () => {
      assert.unreachable();
    },
    (error: unknown) => {
      assert.instance(error, HandsharkError);
    },
  );
  assert.equal(readdirSync(name).length, 1);
});

parts('whatever an extract is changed to, it ends with words and not with a trap', async () => {
  const name = await mapped(capturePath('interleaved', 'client'), 1);
  const [part = ''] = readdirSync(name);
  const octets = readFileSync(join(name, part));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(octets.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), async (changes) => {
      const changed = Buffer.from(octets);
      for (const [at, value] of changes) changed[at] = value;
      await written(changed, 'events-json');
      await written(changed, 'flows-zeek');
    }),
    { numRuns: 300 },
  );
});

parts.run();
