import type { MeasureRegister } from '@shared/model/plan';
import type { Measure } from '@shared/model/tables/measure';
import type { Asked } from './asked';
import { goodsAsked, isListed } from './goods-touched';
import { measureTouches } from './measure-touches';
import { measuresNaming } from './measures-naming';

/**
 * The measures of a register that touch goods on their way, whatever the day: for some of them, where form, purity or code are
 * not said. What is not said of hands or origin does not count.
 */
export function measuresOn(register: MeasureRegister, asked: Asked): Measure[] {
  const goods = goodsAsked(asked);
  const named = measuresNaming(register.goods, asked.material);
  return register.measures.filter((measure) => {
    if (!named.has(measure.id)) return false;
    const { bites, part } = measureTouches(register, measure, asked, goods, () =>
      isListed(register, measure.issuer, measure.inForce, goods),
    );
    return (
      bites === 'yes' || (bites === 'if' && (part === 'form' || part === 'threshold' || part === 'code'))
    );
  });
}
