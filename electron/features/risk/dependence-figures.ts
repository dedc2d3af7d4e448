import type { Notice } from '@shared/base/refusal';
import type { CountryId } from '@shared/model/country';
import type { Bounds } from '@shared/model/dependence';
import {
  figureBetween,
  type IndicatorId,
  type LabelledFigure,
  percentNotKnown,
} from '@shared/model/indicator';
import { dependenceOn, reachable, restsOnEstimates, stagesSkipped } from '../../engine/look-through';
import { idsOf, remark, type StageCase } from '../../plan/case/stage-case';

/** Direct, refining and mining share of X and what touches it anywhere, percent of the supply at one stage. */
export function dependenceFigures(item: StageCase, countryIds: readonly CountryId[]): LabelledFigure[] {
  const { inflows, graph } = item.chain;
  const got = dependenceOn(inflows, graph, new Set(countryIds));
  const faceSources = inflows.map(({ sourceId }) => sourceId);
  const feedSources = reachable(inflows, graph).flatMap(({ feeds }) => feeds.map(({ sourceId }) => sourceId));
  const faceNotKnown = percentNotKnown(inflows.map(({ percent, mark }) => ({ weight: percent, mark })));
  const deepNotKnown = restsOnEstimates(inflows, graph);
  const who = countryIds;
  const supplied = inflows.some(({ percent }) => percent > 0);
  const figure = (indicator: IndicatorId, bounds: Bounds, deep: boolean): LabelledFigure => ({
    indicator,
    unit: 'percent',
    figure: supplied
      ? figureBetween(bounds.low, bounds.high)
      : { kind: 'missing', of: [{ input: 'shares', who: null }] },
    definition: remark(`risk.definition.${indicator}`, { countries: who }),
    basis: item.basis,
    stage: item.stage,
    year: item.year,
    sourceIds: deep ? idsOf(faceSources, feedSources) : idsOf(faceSources),
    notKnownPercent: deep ? deepNotKnown : faceNotKnown,
    remarks: deep ? [...item.remarks, ...trailRemarks(item)] : item.remarks,
  });
  return [
    figure('direct', got.direct, false),
    figure('refining', got.refining, item.stage !== 'separation'),
    figure('mining', got.mining, item.stage !== 'mining'),
    figure('touches', got.touches, true),
  ];
}

/** Stages that nothing is known of: whoever worked the material there is not looked at. */
function trailRemarks({ chain }: StageCase): Notice[] {
  const skipped = stagesSkipped(chain.graph);
  return skipped.map((stage) => remark(`risk.remark.skipped.${stage}`));
}
