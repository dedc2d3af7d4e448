import { type Notice, unreachable } from '@shared/base/refusal';
import { DECLARED_PERCENT, LARGE_SHARE_PERCENT, type StressInput } from '@shared/model/sensitivity';
import type { StressResult } from '@shared/model/stress-question';
import type { WhatIfModel } from '@shared/model/what-if';
import { supplyRemark } from './supply-remark';

/** What the reader of a result must know: which ranges are declared ones, what is held fast, where the search is coarse. */
export function stressRemarks(result: StressResult, model: WhatIfModel): Notice[] {
  switch (result.kind) {
    case 'removals':
      return [
        { code: 'stress.remark.removal', params: {} },
        { code: 'stress.remark.ratio', params: {} },
        ...(result.base.lostValue === null ? [{ code: 'stress.remark.noValue', params: {} } as const] : []),
      ];
    case 'worst':
      return [
        { code: 'stress.remark.removal', params: {} },
        { code: 'stress.remark.worst', params: {} },
        ...(result.unproven === null
          ? []
          : [{ code: `stress.unproven.${result.unproven}`, params: {} } as const]),
      ];
    case 'reverse':
      return [
        { code: 'stress.remark.withheld', params: {} },
        ...(result.monotone ? [] : [{ code: 'stress.remark.notMonotone', params: {} } as const]),
      ];
    case 'tornado':
      return [...inputRemarks(result.bars.map(({ input }) => input)), supplyRemark(model)];
    case 'two-way':
      return [...inputRemarks([result.row.input, result.column.input]), supplyRemark(model)];
    case 'break-even':
      return [
        { code: 'stress.remark.turned', params: { percent: LARGE_SHARE_PERCENT } },
        supplyRemark(model),
        ...(result.rows.some(({ turns }) => turns > 1)
          ? [{ code: 'stress.remark.manyTurns', params: {} } as const]
          : []),
      ];
    default:
      return unreachable(result);
  }
}

function inputRemarks(inputs: readonly StressInput[]): Notice[] {
  const declared = inputs.filter(({ rangeFrom }) => rangeFrom === 'declared').length;
  return [
    ...(declared === 0
      ? []
      : [
          {
            code: 'stress.remark.declared',
            params: { declared, inputs: inputs.length, percent: DECLARED_PERCENT },
          } as const,
        ]),
    { code: 'stress.remark.turned', params: { percent: LARGE_SHARE_PERCENT } },
  ];
}
