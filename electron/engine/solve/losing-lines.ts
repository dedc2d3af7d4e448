import { floatAt, itemAt } from '@shared/base/element-at';
import type { LeastGoal } from '@shared/model/goal';
import type { WhatIfModel } from '@shared/model/what-if';
import { productionLines, valueOfDay } from '../run/lines/production-lines';
import { needOfUse } from '../run/stock/daily-need';
import { yearSpans } from '../run/year-spans';
import type { Response } from './responses';
import type { LosingLine } from './shortages';

/** A yen or day of a line whose value nobody knows: least of all, and not nothing. */
const UNKNOWN_VALUE = 1e-9;

/**
 * What each line loses in each stretch, as a part of the largest of all, and needs of each material.
 * @returns `unit`: yen or days of that largest one
 */
export function losingLines(
  model: WhatIfModel,
  responses: readonly Response[],
  least: LeastGoal,
): { readonly lines: readonly LosingLine[]; readonly unit: number } {
  const spans = yearSpans(model.start, 0, model.days);
  const stretches = itemAt(responses, 0).stretches.map(({ days }) => days);
  const lines = productionLines(model).map((line) => {
    const parts = line.parts.map(({ material, use }) => {
      const of = itemAt(model.materials, material);
      const wanted = itemAt(of.uses, use);
      return { of, tier: wanted.tier, need: needOfUse(model.start, of, wanted, spans) };
    });
    const valueOn = (day: number) =>
      valueOfDay(
        line,
        parts.map(({ need }) => floatAt(need, day)),
      ) ?? UNKNOWN_VALUE;
    return {
      loss: overStretches(stretches, least === 'yen' ? valueOn : () => 1),
      needs: new Map(
        parts.map(({ of, tier, need }) => [
          of.materialId,
          { tier, tonnes: overStretches(stretches, (day) => floatAt(need, day)) },
        ]),
      ),
    };
  });
  const unit = Math.max(UNKNOWN_VALUE, ...lines.flatMap(({ loss }) => loss));
  return { unit, lines: lines.map(({ loss, needs }) => ({ loss: loss.map((one) => one / unit), needs })) };
}

function overStretches(stretches: readonly number[], of: (day: number) => number): number[] {
  let day = 0;
  return stretches.map((days) => {
    let sum = 0;
    for (const end = day + days; day < end; day++) sum += of(day);
    return sum;
  });
}
