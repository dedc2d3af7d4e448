import { addDays } from '@shared/base/calendar';
import type { ReverseRow, StressTarget } from '@shared/model/stress';
import type { WhatIfModel } from '@shared/model/what-if';
import { type Exposure, firstStopOf } from './exposure';

/** What breaks a target in a run, and when; null when it holds. */
export function whatBreaks(
  target: StressTarget,
  { materials, lines }: Exposure,
  model: WhatIfModel,
): NonNullable<ReverseRow['breaks']> | null {
  switch (target.kind) {
    case 'line-stops': {
      const stop = firstStopOf(lines.filter(({ useId }) => target.useId === null || useId === target.useId));
      return stop === null ? null : { useId: stop.useId, materialId: stop.binding, moment: stop.moment };
    }
    case 'cover-below': {
      let first: {
        readonly day: number;
        readonly materialId: (typeof materials)[number]['materialId'];
      } | null = null;
      for (const { materialId, series } of materials) {
        if (target.materialId !== null && target.materialId !== materialId) continue;
        const day = series.cover.findIndex((days) => days < target.days);
        if (day >= 0 && (first === null || day < first.day)) first = { day, materialId };
      }
      if (first === null) return null;
      const { day, materialId } = first;
      return { useId: null, materialId, moment: { day, date: addDays(model.start, day) } };
    }
    case 'shortfall-above': {
      const sum = materials
        .filter(({ materialId }) => target.materialId === null || materialId === target.materialId)
        .reduce((total, { totalShortfall }) => total + totalShortfall, 0);
      return sum > target.tonnes ? { useId: null, materialId: target.materialId, moment: null } : null;
    }
  }
}
