import { z } from 'zod';
import { AUDIENCES, EDITION_STATES, frozenFigures, remarks } from '../edition';
import * as field from '../field';
import { type RowOf, table } from '../table';

export const edition = table({
  name: 'edition',
  words: { en: 'Editions', ja: '版' },
  fields: {
    id: field.id(),
    number: field.whole({ en: 'Number', ja: '版番号' }, 1),
    // No reference: the scenario may go, what was frozen of it stays.
    scenarioId: field.text('open', { en: 'Scenario id', ja: 'シナリオID' }),
    name: field.text('open', { en: 'Scenario', ja: 'シナリオ（英語）' }),
    nameJa: field.orNull(field.text('open', { en: 'Scenario (Japanese)', ja: 'シナリオ（日本語）' })),
    state: field.choice(EDITION_STATES, { en: 'State', ja: '状態' }),
    frozenAt: field.text('open', { en: 'Frozen at', ja: '固定日時' }),
    revision: field.whole({ en: 'Up to change', ja: '対象の変更番号' }, 0),
    headHash: field.text('open', { en: 'Head of the change log', ja: '変更履歴の最新ハッシュ' }),
    version: field.text('open', { en: 'Program', ja: 'プログラムの版' }),
    writtenBy: field.text('person', { en: 'Written by', ja: '作成者' }),
    reviewedBy: field.orNull(field.text('person', { en: 'Reviewed by', ja: '確認者' })),
    reviewedAt: field.orNull(field.text('open', { en: 'Reviewed at', ja: '確認日時' })),
    publishedAt: field.orNull(field.text('open', { en: 'Published at', ja: '発行日時' })),
    /** Chosen by a person; nothing proposes one. */
    mark: field.orNull(field.text('open', { en: 'Handling mark', ja: '取扱区分' })),
    limits: field.orNull(field.text('words', { en: 'Handling limits', ja: '取扱制限' })),
    secret: field.flag({ en: 'Rests on secret figures', ja: '非公開の値を含む' }),
    remarks: field.json('words', remarks, { en: 'Remarks', ja: '所見' }),
    // Checked where it is run: a later program may know more.
    model: field.json(
      'secret',
      z.custom<object>((value) => typeof value === 'object' && value !== null),
      { en: 'Inputs of the run', ja: '計算の入力' },
    ),
    sampled: field.orNull(
      field.json(
        'secret',
        z.custom<object>((value) => typeof value === 'object' && value !== null),
        { en: 'Inputs of the sampled runs', ja: '試行計算の入力' },
      ),
    ),
    results: field.json('figure', frozenFigures, { en: 'Results', ja: '結果' }),
    audience: field.initially(field.choice(AUDIENCES, { en: 'For', ja: '公開範囲' }), 'internal'),
    withdrawnAt: field.orNull(field.text('open', { en: 'Withdrawn at', ja: '撤回日時' })),
    withdrawnBy: field.orNull(field.text('person', { en: 'Withdrawn by', ja: '撤回者' })),
    withdrawnReason: field.orNull(field.text('words', { en: 'Reason of the withdrawal', ja: '撤回の理由' })),
  },
  key: ['number'],
  keyHeldBy: 'file',
  writtenBy: 'editions',
  secret: ({ secret }) => secret,
  // A record of the work, with the inputs of the run and who has looked at it.
  staysInside: true,
  mayBecome: (row, next) => {
    if (row.state !== 'published') return true;
    if (next === null || row.withdrawnAt !== null) return false;
    const { withdrawnAt, withdrawnBy, withdrawnReason } = row;
    return JSON.stringify({ ...next, withdrawnAt, withdrawnBy, withdrawnReason }) === JSON.stringify(row);
  },
  rules: [
    {
      at: 'reviewedBy',
      holds: ({ state, reviewedBy, reviewedAt, writtenBy }) =>
        state === 'draft'
          ? true
          : reviewedBy !== null && reviewedAt !== null && reviewedBy.trim() !== writtenBy.trim(),
      message: {
        en: 'A reviewer is another person than the writer.',
        ja: '確認者は作成者以外の人でなければなりません。',
      },
    },
    {
      at: 'publishedAt',
      holds: ({ state, publishedAt }) => (state === 'published') === (publishedAt !== null),
      message: {
        en: 'What is published has the time of it, and nothing else has.',
        ja: '発行日時は、発行した版だけに記録されます。',
      },
    },
    {
      at: 'audience',
      holds: ({ audience, secret }) => audience === 'internal' || !secret,
      message: {
        en: 'What rests on secret figures is not for the public.',
        ja: '非公開の値に基づく版は、公開用にできません。',
      },
    },
    {
      at: 'withdrawnAt',
      holds: ({ state, withdrawnAt, withdrawnBy, withdrawnReason }) =>
        withdrawnAt === null
          ? withdrawnBy === null && withdrawnReason === null
          : state === 'published' && withdrawnBy !== null && withdrawnReason !== null,
      message: {
        en: 'What is published is withdrawn by somebody, for a reason.',
        ja: '撤回できるのは発行済みの版だけで、撤回者と理由が必要です。',
      },
    },
  ],
});

/** A scenario as it was said once: inputs, results, program and state of the project, frozen. */
export interface Edition extends RowOf<typeof edition.fields> {}
