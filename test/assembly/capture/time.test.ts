import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { FS_FRACTION, FS_TIME_SATURATED } from '../../../assembly/shared/layout.ts';
import { description, enhanced, join, packet, pcapHeader, pcapRecord, section } from './builder.ts';
import { walk } from './walker.ts';

const NS = 1_000_000_000n;
const MOST = (1n << 63n) - 1n;
const LEAST = -(1n << 63n);
const UNITS: readonly bigint[] = [
  0n,
  1n,
  999n,
  1_000_000_001n,
  1_700_000_000_123_456n,
  1_700_000_000_123_456_789n,
  (1n << 63n) - 1n,
  1n << 63n,
  (1n << 64n) - 1n,
];
const OFFSETS: readonly bigint[] = [0n, 1n, -1n, 3600n, -1_700_000_001n, 9_223_372_036n, -9_223_372_037n, LEAST, MOST];

/** if_tsresol, units, and the ns of frame.time_epoch that tshark 4.0.17 prints for them. */
const GOLDEN: readonly (readonly [number, bigint, bigint])[] = [
  [0x0, 1_700_000_000n, 1_700_000_000_000_000_000n],
  [0x1, 17_000_000_001n, 1_700_000_000_100_000_000n],
  [0x2, 170_000_000_012n, 1_700_000_000_120_000_000n],
  [0x3, 1_700_000_000_123n, 1_700_000_000_123_000_000n],
  [0x4, 17_000_000_001_234n, 1_700_000_000_123_400_000n],
  [0x5, 170_000_000_012_345n, 1_700_000_000_123_450_000n],
  [0x6, 1_700_000_000_123_456n, 1_700_000_000_123_456_000n],
  [0x7, 17_000_000_001_234_567n, 1_700_000_000_123_456_700n],
  [0x8, 170_000_000_012_345_678n, 1_700_000_000_123_456_780n],
  [0x9, 1_700_000_000_123_456_789n, 1_700_000_000_123_456_789n],
  [0xa, 17_000_000_001_234_567_890n, 1_700_000_000_123_456_789n],
  [0x80, 1_700_000_000n, 1_700_000_000_000_000_000n],
  [0x81, 3_400_000_000n, 1_700_000_000_000_000_000n],
  [0x88, 435_200_000_031n, 1_700_000_000_121_093_750n],
  [0x8a, 1_740_800_000_126n, 1_700_000_000_123_046_875n],
  [0x90, 111_411_200_008_090n, 1_700_000_000_123_443_603n],
  [0x94, 1_782_579_200_129_453n, 1_700_000_000_123_456_001n],
  [0x9e, 1_825_361_100_932_560_717n, 1_700_000_000_123_456_788n],
  [0xa0, 7_301_444_403_730_242_871n, 1_700_000_000_123_456_788n],
];

/** The definition, in whole numbers: ⌊units × resolution⌋ + offset, kept within 64 bits. */
function exact(tsresol: number, units: bigint, offset: bigint): { readonly time: bigint; readonly saturated: boolean } {
  const exponent = BigInt(tsresol & 0x7f);
  const perSecond = (tsresol & 0x80) === 0 ? 10n ** exponent : 1n << exponent;
  const time = (units * NS) / perSecond + offset * NS;
  return { time: time > MOST ? MOST : time < LEAST ? LEAST : time, saturated: time > MOST || time < LEAST };
}

test('every if_tsresol with every kind of if_tsoffset and timestamp is exact, or saturated and says so', () => {
  for (const offset of OFFSETS) {
    const interfaces = Array.from({ length: 256 }, (_, tsresol) => description({ tsresol, tsoffset: offset }));
    const packets = Array.from({ length: 256 }, (_, iface) => UNITS.map((units) => enhanced(packet(4), { iface, units })));
    const { frames } = walk(join(section(), ...interfaces, ...packets.flat()));
    assert.is(frames.length, 256 * UNITS.length);
    frames.forEach((frame, at) => {
      const tsresol = Math.floor(at / UNITS.length);
      const units = UNITS[at % UNITS.length] ?? 0n;
      const { time, saturated } = exact(tsresol, units, offset);
      assert.is(frame.time, time, `tsresol ${tsresol}, units ${units}, offset ${offset}`);
      assert.is(frame.status, saturated ? FS_TIME_SATURATED : 0);
    });
  }
});

test('frame.time_epoch of tshark 4.0.17 for resolutions it reads exactly', () => {
  const interfaces = GOLDEN.map(([tsresol]) => description({ tsresol }));
  const packets = GOLDEN.map(([, units], iface) => enhanced(packet(60), { iface, units }));
  const { frames } = walk(join(section(), ...interfaces, ...packets));
  assert.equal(
    frames.map((frame) => frame.time),
    GOLDEN.map(([, , time]) => time),
  );
});

test('pcap: seconds are unsigned, nanoseconds are 32 bits with a sign, what is beyond a second is carried', () => {
  const micro = walk(
    join(
      pcapHeader(),
      pcapRecord(packet(), 0xffffffff, 999_999),
      pcapRecord(packet(), 1, 0xffffffff),
      pcapRecord(packet(), 3_556_769_792, 44_151_491),
    ),
  );
  assert.equal(
    micro.frames.map((frame) => frame.time),
    [4_294_967_295_999_999_000n, 999_999_000n, 3_556_769_793_201_818_040n],
  );
  assert.equal(
    micro.frames.map((frame) => frame.status),
    [0, FS_FRACTION, FS_FRACTION],
  );
  const nano = walk(join(pcapHeader(0xa1b23c4d, 'big'), pcapRecord(packet(), 1_700_000_000, 123_456_789, 'big')));
  assert.is(nano.frames[0]?.time, 1_700_000_000_123_456_789n);
});

test.run();
