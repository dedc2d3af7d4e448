import type { Refs } from './formulas';
import type { ShockOf } from './kind';
import { MONTHS_OF } from './quota-period';
import type { CellOf } from './term';
import { choice, figure } from './terms';

/** What an export quota says beside its scope. */
export const quotaTerms = {
  ceilingTonnes: figure('mass', {
    words: { en: 'Ceiling of each material a period', ja: '品目ごとの1期の上限' },
    eases: 'more',
    initial: 10,
    cell: {
      name: 'ceiling',
      words: { en: 'Ceiling (t {{counted}} a period)', ja: '上限（t/期、{{counted}}）' },
    },
  }),
  period: choice(
    {
      month: { en: 'month', ja: '月' },
      quarter: { en: 'quarter', ja: '四半期' },
      year: { en: 'year', ja: '年' },
    },
    {
      words: { en: 'Period (calendar)', ja: '期（暦）' },
      initial: 'month',
      cell: { name: 'period', words: { en: 'Period (calendar months)', ja: '期（暦月数）' } },
    },
    (period) => MONTHS_OF[period],
  ),
};

export type Quota = ShockOf<'quota', typeof quotaTerms>;
export type QuotaRefs = Refs<CellOf<typeof quotaTerms>>;
