import { isOnGoods } from '@shared/model/measures/measure-terms';
import type { MeasureRegister } from '@shared/model/plan';
import type { Measure } from '@shared/model/tables/measure';

/** Measures that hold goods back and name none: they touch nothing until somebody says on which goods they are. */
export function withoutGoods({ measures, goods }: Pick<MeasureRegister, 'measures' | 'goods'>): Measure[] {
  const named = new Set(goods.map(({ measureId }) => measureId));
  return measures.filter(({ id, kind }) => isOnGoods(kind) && !named.has(id));
}
