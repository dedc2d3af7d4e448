import { itemAt } from '@shared/base/element-at';
import type { AskOption } from '@shared/model/ask-next';
import { lostValueOf } from '@shared/model/headline';
import { notKnown } from '@shared/model/missing-figures';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { balanceAll } from '../run/balance-all';
import { linesOf } from '../run/daily-simulation';
import { isCoupled } from '../run/lines/production-lines';
import { type MaterialOutcome, materialOutcome } from '../run/material-outcome';
import { ScratchPool } from '../run/scratch-pool';
import { balanceAlone } from '../run/stock/balance';
import type { Balance } from '../run/stock/material-balance';
import { type Supply, supplyOf } from '../run/supply/supply-of';
import { type YearSpan, yearSpans } from '../run/year-spans';
import { withOpening } from '../solve/with-opening';

/** What is lost in a run: yen, null where no line has a known value, and line-days. */
export interface Lost {
  readonly value: number | null;
  readonly days: number;
}

/** Days of runs of which two figures are kept. */
const scratch = new ScratchPool();

/**
 * Runs a model with more in store, once for each option: what comes in is worked out once, and where nothing ties materials to
 * others only those are balanced again of which an option has more. @param model known to be sound
 */
export function lostUnder(model: WhatIfModel, options: readonly Pick<AskOption, 'stocks'>[]): Lost[] {
  return scratch.lend(() => {
    const spans = yearSpans(model.start, 0, model.days);
    const supplies = model.materials.map((material) => supplyOf(model, material, scratch, scratch.take));
    const balanced = (opened: WhatIfModel, material: MaterialModel, m: number): Found => {
      const { arrivals, earmarked } = itemAt(supplies, m);
      const balance = balanceAlone(opened, material, arrivals, spans, earmarked, scratch.take);
      return { balance, outcome: materialOutcome(model.start, material, balance, spans) };
    };
    const coupled = isCoupled(model);
    const usual = coupled ? [] : model.materials.map((material, m) => balanced(model, material, m));
    return options.map(({ stocks }) =>
      scratch.lend(() => {
        const tonnesOf = (material: MaterialModel) =>
          stocks.find(({ materialId }) => materialId === material.materialId)?.tonnes;
        const materials = model.materials.map((material) => {
          const more = tonnesOf(material);
          return more === undefined ? material : withOpening(material, more);
        });
        const opened = { ...model, materials };
        const together = coupled ? balanceAll(opened, ...arrivingOf(supplies, spans)) : null;
        const found = materials.map((material, m): Found => {
          const balance = together?.balances[m];
          if (balance !== undefined)
            return { balance, outcome: materialOutcome(model.start, material, balance, spans) };
          const before = usual[m];
          return before === undefined || tonnesOf(material) !== undefined
            ? balanced(opened, material, m)
            : before;
        });
        const lines = linesOf(
          opened,
          found.map(({ balance }) => balance),
          found.map(({ outcome }) => outcome),
          spans,
          notKnown(together?.loads),
        );
        return { value: lostValueOf(lines), days: lines.reduce((sum, { lostDays }) => sum + lostDays, 0) };
      }),
    );
  });
}

/** What became of a material. */
interface Found {
  readonly balance: Balance;
  readonly outcome: MaterialOutcome;
}

/** What balanceAll() takes of what comes in. */
function arrivingOf(supplies: readonly Supply[], spans: readonly YearSpan[]) {
  return [
    supplies.map(({ arrivals }) => arrivals),
    spans,
    supplies.map(({ earmarked }) => earmarked),
  ] as const;
}
