// A short soak: as many pieces as make two days, each with its own connections. What the core keeps and takes does not grow once it has seen a few.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { soak, type Step } from '../../../bench/soak/soak.ts';

const PIECES = 48;
const PACKETS = 3000;
const HOUR_S = 3600;
/** Pieces after which tables have the size that they need. */
const WARM = 12;

for (const format of ['events-json', 'flows-json', 'flows-zeek'] as const) {
  test(`memory is flat: ${format}`, async () => {
    const steps: Step[] = [];
    let piece = 0;
    const next = (): number | undefined => (piece < PIECES ? piece++ * HOUR_S : undefined);
    const { frames, flows } = await soak(format, { packets: PACKETS, next }, (step) => steps.push(step));
    assert.ok(frames > PIECES * PACKETS * 0.5 && flows > PIECES * 100, `${frames} packets, ${flows} connections`);
    const settled = steps.slice(WARM);
    assert.is(new Set(settled.map(({ memory }) => memory)).size, 1, 'memory');
    assert.is(new Set(settled.map(({ statistics }) => statistics.memoryOctets)).size, 1, 'octets taken');
    const alive = settled.map(({ statistics }) => statistics.alive);
    assert.ok(Math.max(...alive.slice(-WARM)) < 2 * Math.max(...alive.slice(0, WARM)), `${alive.join(' ')} connections kept`);
  });
}

test.run();
