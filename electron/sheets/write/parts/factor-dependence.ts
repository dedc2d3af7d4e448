import {
  atLeast,
  type Column,
  compare,
  constant,
  either,
  HUNDRED,
  isKnown,
  known,
  type Maybe,
  over,
  plus,
  productsOf,
  sumOf,
  type Term,
  times,
  when,
  where,
  ZERO,
} from '@shared/model/expression';
import type { IndicatorId } from '@shared/model/indicator';
import { upperEnd } from '@shared/model/indicator-terms';
import { FORMAT } from '../styles';
import type { CommonCells, FigureCells, StepInputs } from './factor-cells';
import type { StepLines } from './factor-step-lines';

/** A share that lies over a limit by less than this is a sum of doubles. */
const TOLERANCE = constant(1e-6);

/** Shares that are shipped, refined and mined in the country looked at, and that it touches anywhere. */
export function writeDependence(
  lines: StepLines,
  inputs: StepInputs,
  { face, trail }: CommonCells,
): [IndicatorId, FigureCells][] {
  const { suppliers, stage } = inputs;
  const has = compare(sumOf(suppliers.share), '>', ZERO);
  const of = (column: Column) => over(productsOf(suppliers.share, column), HUNDRED);
  const direct = lines.figure('direct', where(has, of(suppliers.direct)), null);
  const mined = writeMinedAtMost(lines, inputs);
  const bounds = (key: 'refining' | 'mining' | 'touches', isDeep: boolean): [IndicatorId, FigureCells] => {
    const [least, most] = suppliers[key];
    const high = (low: Term<Maybe>) => {
      const reach = upperEnd(known(low), of(most));
      return where(has, key === 'mining' ? within(mined, known(low), reach) : reach);
    };
    const cells = lines.figure(key, where(has, of(least)), high);
    return [key, { ...cells, notKnown: isDeep ? trail : face }];
  };
  return [
    ['direct', { ...direct, notKnown: face }],
    bounds('refining', stage !== 'separation'),
    bounds('mining', stage !== 'mining'),
    bounds('touches', true),
  ];
}

/** What the country's mines gave, in percent of the supply; null where that limits nothing. */
function writeMinedAtMost(
  lines: StepLines,
  { factors: { mined }, totalSupply }: StepInputs,
): Term<Maybe> | null {
  if (mined === null) return null;
  const tonnes = lines.factor('mined', 'mass', mined.tonnes, 'mass', mined.sourceIds);
  const share = where(compare(totalSupply, '>', ZERO), times(over(tonnes, totalSupply), HUNDRED));
  return lines.one('minedAtMost', '%', share, FORMAT.days);
}

/** Not more of the supply can come from mines than they gave; a supply that has more for certain keeps its figure. */
function within(limit: Term<Maybe> | null, low: Term<number>, high: Term<number>): Term<number> {
  if (limit === null) return high;
  const most = known(limit);
  const isOver = either(compare(high, '<=', most), compare(low, '>', plus(most, TOLERANCE)));
  return when(isKnown(limit), when(isOver, high, atLeast(low, most)), high);
}
