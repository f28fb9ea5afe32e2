// The pictures in docs/ show what is drawn today. PICTURES=write draws them anew.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ladder, openCapture, type Language } from '../host/index.ts';
import { capturePath } from './golden/truth.ts';

const FOLDER = join('docs', 'ladders');
const SHOWN: readonly (readonly [scenario: string, language?: Language])[] = [
  ['close_4way_client'],
  ['close_4way_client', 'zh'],
  ['close_3seg'],
  ['refused'],
  ['syn_timeout'],
  ['syn_lost_once'],
  ['third_ack_lost'],
  ['half_close_data'],
  ['half_open_rst'],
  ['simultaneous_open'],
  ['simultaneous_close'],
  ['fin_lost'],
  ['zero_window'],
];

for (const [scenario, language = 'en'] of SHOWN) {
  const path = join(FOLDER, `${scenario}${language === 'en' ? '' : `-${language}`}.svg`);
  test(path, async () => {
    const capture = await openCapture(capturePath(scenario, 'client'));
    const pictures: string[] = [];
    for await (const story of capture.stories({ stream: 0 })) pictures.push(ladder(story, 'svg', { language }));
    if (process.env['PICTURES'] === 'write') {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path, pictures.join(''));
    }
    assert.is(readFileSync(path, 'utf8'), pictures.join(''));
  });
}

test('no picture is left over', () => {
  assert.is(readdirSync(FOLDER).length, SHOWN.length);
});

test.run();
