import type { Notice } from '@shared/base/refusal';
import { answersToPrices } from '@shared/model/answers-to-prices';
import { NOTHING_DATED } from '@shared/model/dated-mix';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { sumOfNeeds, yearSpans } from '../../engine/run';

/**
 * What is asked for less because the material costs more, and how many uses make up for some of what they lose: neither is
 * seen in what is short. Source: docs/engine.md 2.10, 5.4.
 * @param recaptured uses of the material that make up for some of their lost output
 */
export function priceRemarks(
  window: ResolvedScenario['window'],
  material: MaterialModel,
  recaptured: number,
): Notice[] {
  const remarks: Notice[] = [];
  if (answersToPrices(material)) {
    const tonnes = needOver(window, withoutRises(material)) - needOver(window, material);
    const params = { material: material.materialId, tonnes: Number(tonnes.toPrecision(4)) };
    remarks.push({ code: 'whatIf.remark.answersToPrices', params });
  }
  if (recaptured > 0)
    remarks.push({
      code: 'whatIf.remark.recaptured',
      params: { material: material.materialId, count: recaptured },
    });
  return remarks;
}

function needOver(window: Pick<WhatIfModel, 'start' | 'days'>, material: MaterialModel): number {
  const spans = yearSpans(window.start, 0, window.days);
  return sumOfNeeds(window, material, spans).reduce((sum, need) => sum + need, 0);
}

function withoutRises(material: MaterialModel): MaterialModel {
  return { ...material, dated: { ...(material.dated ?? NOTHING_DATED), priceRises: [] } };
}
