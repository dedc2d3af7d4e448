import type { Figure, IndicatorId, IndicatorUnit, LabelledFigure } from '@shared/model/indicator';
import { figureBetween, percentNotKnown } from '@shared/model/indicator';
import { concentration, type Range } from '../../engine/indicators';
import { idsOf, remark, type StageCase, type WorldShares } from '../../plan/case/stage-case';
import type { NamedShares } from './named-shares';
import { worldNotKnown, worldRemark } from './world-scope';

/** HHI of the economy's supply at one stage and of the world's production, equal suppliers, largest and three largest. */
export function concentrationFigures(item: StageCase, named: NamedShares): LabelledFigure[] {
  const supplied = named.shares.some(({ share }) => share > 0) || named.remainder > 0;
  const got = supplied
    ? concentration(
        named.shares.map(({ share }) => share),
        named.remainder,
        named.largestUnnamed,
      )
    : null;
  const notKnownPercent = percentNotKnown(
    item.chain.inflows.map(({ percent, mark }) => ({ weight: percent, mark })),
  );
  const figure = (
    indicator: IndicatorId,
    unit: IndicatorUnit,
    range: Range | undefined,
    scale: number,
  ): LabelledFigure => ({
    indicator,
    unit,
    figure: scaled(range, scale),
    definition: remark(`risk.definition.${indicator}`),
    basis: item.basis,
    stage: item.stage,
    year: item.year,
    sourceIds: idsOf(item.chain.inflows.map(({ sourceId }) => sourceId)),
    notKnownPercent,
    remarks: [...named.remarks, ...item.remarks],
  });
  return [
    figure('hhi', 'index', got?.hhi, 10_000),
    ...(item.world === null ? [] : [worldConcentration(item, item.world)]),
    figure('effective_suppliers', 'number', got?.effectiveSuppliers, 1),
    figure('top_one', 'percent', got?.topOne, 100),
    figure('top_three', 'percent', got?.topThree, 100),
  ];
}

/** HHI of the world's production of the stage. Source: docs/engine.md 14.1. */
function worldConcentration({ stage }: StageCase, world: WorldShares): LabelledFigure {
  const shares = world.shares.map(({ share }) => share);
  return {
    indicator: 'world_hhi',
    unit: 'index',
    figure: scaled(concentration(shares, world.remainder, world.largestUnnamed).hhi, 10_000),
    definition: remark('risk.definition.world_hhi'),
    basis: { of: 'world_production', mass: null, weightedBy: 'volume' },
    stage,
    year: world.year,
    sourceIds: world.sourceIds,
    notKnownPercent: worldNotKnown(world),
    remarks: [worldRemark(world)],
  };
}

/** With nobody named the number of equal suppliers has no upper end: JSON knows no infinity, a bound does. */
function scaled(range: Range | undefined, scale: number): Figure {
  if (range === undefined) return { kind: 'missing', of: [{ input: 'shares', who: null }] };
  const [low, high] = [range.low * scale, range.high * scale];
  return Number.isFinite(high) ? figureBetween(low, high) : { kind: 'above', bound: low };
}
