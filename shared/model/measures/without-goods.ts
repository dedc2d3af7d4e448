import type { MeasureRegister } from '../plan';
import type { Measure } from '../tables/measure';
import { isOnGoods } from './measure-terms';

type OfMeasures = Pick<MeasureRegister, 'measures' | 'goods'>;

/** Measures that hold goods back and name none: they touch nothing until somebody says on which goods they are. */
export function withoutGoods({ measures, goods }: OfMeasures): Measure[] {
  const named = new Set(goods.map(({ measureId }) => measureId));
  return measures.filter(({ id, kind }) => isOnGoods(kind) && !named.has(id));
}

/** Measures that a change leaves without goods; one that stood without any before may stand so behind it. */
export function leftWithoutGoods(before: OfMeasures, after: OfMeasures): Measure[] {
  const bare = new Set(withoutGoods(before).map(({ id }) => id));
  return withoutGoods(after).filter(({ id }) => !bare.has(id));
}
