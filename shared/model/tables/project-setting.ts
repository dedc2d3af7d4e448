import { LANGUAGES } from '../../base/message';
import { isTimeZone } from '../../base/zone-time';
import * as field from '../field';
import { type RowOf, table } from '../table';

/** The id of the one row. */
export const PROJECT_SETTING_ID = 'project';
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export const projectSetting = table({
  name: 'projectSetting',
  words: { en: 'Project settings', ja: 'プロジェクトの設定' },
  fields: {
    id: field.id(),
    /** Whose supply the project is about: pages open on it. */
    economyId: field.economy(),
    /** Pages open on it; null for the first in lists. */
    materialId: field.orNull(field.material()),
    /** Pages open on it. */
    stage: field.initially(field.stage(), 'separation'),
    /** Codes of the countries whose part of the supply is measured on every page; none is an answer. */
    watched: field.initially(field.list('open', { en: 'Watched countries', ja: '注視国' }), []),
    firstYear: field.year({ en: 'First year', ja: '最初の年' }),
    lastYear: field.year({ en: 'Last year', ja: '最後の年' }),
    /** Month in which its year begins: a new scenario begins with it. */
    yearBegins: field.initially(field.rank(MONTHS, { en: 'Year begins in', ja: '年度の始まり' }), 1),
    /** ISO 4217; all money of the project is in it. */
    currency: field.text('open', { en: 'Currency', ja: '通貨' }),
    /** IANA name; papers carry this time. */
    timeZone: field.text('open', { en: 'Time zone', ja: '時間帯' }),
    paperLanguage: field.choice(LANGUAGES, { en: 'Language of papers', ja: '文書の言語' }),
  },
  key: ['id'],
  keyHeldBy: 'file',
  rules: [
    {
      at: 'lastYear',
      holds: ({ firstYear, lastYear }) => firstYear <= lastYear,
      message: { en: 'the last year is not before the first', ja: '最後の年は最初の年以降' },
    },
    {
      at: 'currency',
      holds: ({ currency }) => /^[A-Z]{3}$/.test(currency),
      message: {
        en: 'A currency is its code of three capital letters, for example EUR.',
        ja: '通貨は3文字のコードで入力してください（例：EUR）。',
      },
    },
    {
      at: 'timeZone',
      holds: ({ timeZone }) => isTimeZone(timeZone),
      message: {
        en: 'A time zone is named as in Europe/Berlin or Asia/Tokyo.',
        ja: '時間帯はEurope/Berlin、Asia/Tokyoのような名称で入力してください。',
      },
    },
  ],
});

/** What a project was begun with, one row: economy, countries to watch, years, money, time and language of papers. */
export interface ProjectSetting extends RowOf<typeof projectSetting.fields> {}
