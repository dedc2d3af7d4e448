import type { Refs } from './formulas';
import type { ShockOf } from './kind';
import type { CellOf } from './term';
import { dayOrNever, figure, firmsTerm, leftOut, usesTerm } from './terms';

/** What an export licence says beside its scope. */
export const licenceTerms = {
  /** Percent of the flow that needs a licence, where only named uses or firms do; the rest goes out freely. Absent: all of it. */
  coveredPercent: leftOut(
    figure('percent', {
      words: { en: 'Of the flow: needs a licence', ja: '許可を要する割合' },
      eases: 'less',
      initial: 100,
      slider: { rank: 1 },
      cell: {
        name: 'covered',
        words: { en: 'Of the flow, needs a licence (%)', ja: '許可を要する割合（%）' },
        rank: 1,
      },
    }),
  ),
  approvedPercent: figure('percent', {
    words: { en: 'Licences approved', ja: '許可率' },
    eases: 'more',
    initial: 25,
    cell: { name: 'approved', words: { en: 'Approved (%)', ja: '許可率（%）' } },
  }),
  delayDays: figure('days', {
    words: { en: 'Delay of each licence', ja: '許可までの遅延' },
    eases: 'less',
    initial: 45,
    slider: { max: 180 },
    cell: { name: 'delayDays', words: { en: 'Delay (days)', ja: '許可の遅れ（日）' } },
  }),
  /** Percent of what is not approved that waits. */
  queuedPercent: figure('percent', {
    words: { en: 'Of the rest: waits in a queue', ja: '残りのうち保留分' },
    initial: 0,
    cell: { name: 'queued', words: { en: 'Of the rest, waits (%)', ja: '残りの保留率（%）' } },
  }),
  releaseStart: dayOrNever({
    words: { en: 'Queue released from', ja: '保留分の出荷開始日' },
    cell: { name: 'releaseStart', words: { en: 'Queue released from', ja: '保留分の出荷開始日' } },
  }),
  releaseDays: figure('days', {
    words: { en: 'Queue released over', ja: '保留分の出荷期間' },
    initial: 0,
    slider: { min: 1, rank: 2 },
    cell: { name: 'releaseDays', words: { en: 'Released over (days)', ja: '保留分の出荷日数（日）' } },
  }),
  /** End uses whose requests it asks; none named: all. Source: docs/engine.md 3.9. */
  endUses: usesTerm({ en: 'End uses (none chosen: all)', ja: '最終用途（未選択はすべて）' }),
  /** Suppliers whose requests it asks; none named: all. */
  firms: firmsTerm({ en: 'Only these firms (none chosen: all)', ja: '対象企業（未選択はすべて）' }),
  /** Suppliers that send without asking. */
  exempt: firmsTerm({ en: 'Firms with a general licence', ja: '包括輸出許可を持つ企業' }),
};

export type Licence = ShockOf<'licence', typeof licenceTerms>;
export type LicenceRefs = Refs<CellOf<typeof licenceTerms>>;
