import { ALL, GOODS_STAGES } from '@shared/model/measures/measure-terms';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../electron/engine/measures';
import { goodsAsked, isListed } from '../../../electron/engine/measures/goods-touched';
import { measureTouches } from '../../../electron/engine/measures/measure-touches';
import { measuresOn } from '../../../electron/engine/measures/measures-on';
import { SAMPLE_REGISTER } from './sample-register';

const OF_GOODS = new Set(['form', 'threshold', 'code']);

/** Each measure is held to the goods, whatever its goods name. */
function oneByOne(asked: Asked): string[] {
  const goods = goodsAsked(asked);
  return SAMPLE_REGISTER.measures.flatMap((measure) => {
    const listed = () => isListed(SAMPLE_REGISTER, measure.issuer, measure.inForce, goods);
    const { bites, part } = measureTouches(SAMPLE_REGISTER, measure, asked, goods, listed);
    return bites === 'yes' || (bites === 'if' && OF_GOODS.has(part ?? '')) ? [measure.id] : [];
  });
}

const MATERIALS = [
  ...new Set(SAMPLE_REGISTER.goods.flatMap(({ materials, within }) => [...materials, ...within])),
  ...['REE', 'NdPr', 'PGM', 'Graphite', 'Xx'],
].filter((one) => one !== ALL);

describe('the measures on goods', () => {
  it.each(MATERIALS)('of %s are those that touch them when all of the register are asked', (material) => {
    for (const stage of GOODS_STAGES)
      for (const from of ['CHN', 'USA', 'COD', 'IDN'])
        for (const destination of ['JPN', 'USA', 'FRA']) {
          const asked = { from, destination, material, stage };
          expect(measuresOn(SAMPLE_REGISTER, asked).map(({ id }) => id)).toEqual(oneByOne(asked));
        }
  });
});
