import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asMaterialId } from '@shared/model/material';
import { expect, it } from 'vitest';
import { farFromKnown } from '../../../electron/importing/values/known-prices';
import { SAMPLE_FOLDER } from '../../places';
import { warnedOf } from './told';

const ANSWERS = { counts: null, stage: null, economy: null, into: 'series' } as const;

it.each([
  [
    'a column that is another mineral’s',
    ['Month,Dysprosium (USD/t)', '2031-01,132.57', '2031-02,250000'],
    ['B2'],
  ],
  ['thousands under a unit of one', ['Month,Dysprosium (USD/kg)', '2031-01,250000'], ['B2']],
  ['what it has cost', ['Month,Dysprosium (USD/kg)', '2031-01,250', '2031-02,2400'], []],
])('a price is looked at: %s', async (_what, lines, cells) => {
  const warned = await warnedOf(lines.join('\n'), ANSWERS);
  expect(warned).toEqual(cells.map((cell) => `${cell} import.price.far: Dy`));
});

it('doubts no price of the sample', () => {
  const [head = '', ...rows] = readFileSync(join(SAMPLE_FOLDER, 'price.csv'), 'utf8').trim().split('\n');
  const at = head.split(',').indexOf('usdPerKg');
  const far = rows.filter((row) => {
    const cells = row.split(',');
    return farFromKnown(asMaterialId(cells[1] ?? ''), Number(cells[at])) !== null;
  });
  expect(rows.length).toBeGreaterThan(50);
  expect(far).toEqual([]);
});
