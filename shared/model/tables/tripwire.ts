import * as field from '../field';
import { isMonth } from '../period';
import { type RowOf, table } from '../table';
import { looksAtMonths, TRIPWIRE_RULES, WATCH_LEVELS } from '../tripwire-terms';

export const tripwire = table({
  name: 'tripwire',
  words: { en: 'Tripwires', ja: '警戒線' },
  fields: {
    id: field.id(),
    ...field.names,
    rule: field.choice(TRIPWIRE_RULES, { en: 'Rule', ja: '条件' }),
    /** The months that it looks at. */
    seriesId: field.orNull(field.reference('series', { en: 'Series', ja: '系列' })),
    /** The sender's own record for a mirror gap, money for a unit value. */
    otherSeriesId: field.orNull(field.reference('series', { en: 'Second series', ja: '照合する系列' })),
    /** Null: all partners together. */
    countryId: field.orNull(field.reference('country', { en: 'Partner', ja: '相手国' })),
    economyId: field.orNull(field.economy()),
    materialId: field.orNull(field.material()),
    stage: field.orNull(field.stage()),
    scenarioId: field.orNull(field.scenario()),
    /** Percent, or days of a measure's date, of cover and of a survey. */
    threshold: field.amount({ en: 'Threshold', ja: 'しきい値' }),
    /** Months in a row. */
    months: field.initially(field.whole({ en: 'Months in a row', ja: '連続月数' }, 1), 1),
    level: field.choice(WATCH_LEVELS, { en: 'Level', ja: '警戒レベル' }),
    /** An office, never a person. */
    owner: field.orNull(field.text('person', { en: 'Office', ja: '担当部署' })),
    duty: field.orNull(field.text('words', { en: 'Duty', ja: '対応義務' })),
    dutyDays: field.orNull(field.days({ en: 'Days for the duty', ja: '対応期限（日）' })),
    /** Days behind the end of a month until it is published. */
    publishedAfter: field.initially(
      field.days({ en: 'Published after the month by', ja: '月末から公表まで' }),
      30,
    ),
    /** Whether a month in which others are named and this partner is not is a month without trade; else it is unknown. */
    absentIsZero: field.initially(
      field.flag({ en: 'Absent means none', ja: '記載のない月は貿易なし' }),
      false,
    ),
    fixedOn: field.date({ en: 'Fixed on', ja: '設定日' }),
    /** The months that the threshold was chosen by: what it rang in them proves little. */
    trainedFrom: field.orNull(field.text('open', { en: 'Trained from', ja: '学習開始月' })),
    trainedTo: field.orNull(field.text('open', { en: 'Trained to', ja: '学習終了月' })),
    /** The rule that it takes the place of, which keeps its record. */
    replacesId: field.orNull(field.reference('tripwire', { en: 'In place of', ja: '置き換えた警戒線' })),
    sourceId: field.origin.sourceId,
    note: field.origin.note,
  },
  key: ['id'],
  keyHeldBy: 'file',
  sample: true,
  rules: [
    {
      at: 'seriesId',
      holds: ({ rule, seriesId }) => !looksAtMonths(rule) || seriesId !== null,
      message: {
        en: 'A rule on months needs the series that it looks at. Choose one.',
        ja: '月次の条件には対象の系列が必要です。系列を選んでください。',
      },
    },
    {
      at: 'otherSeriesId',
      holds: ({ rule, otherSeriesId }) =>
        (rule !== 'mirror_gap' && rule !== 'unit_value') || otherSeriesId !== null,
      message: {
        en: 'A mirror gap needs the series of the sender, a unit value that of the money. Choose the second series.',
        ja: '輸入側・輸出側の差には輸出側の系列、単価には金額の系列が必要です。照合する系列を選んでください。',
      },
    },
    {
      at: 'scenarioId',
      holds: ({ rule, scenarioId }) => rule !== 'cover' || scenarioId !== null,
      message: {
        en: 'A rule on cover needs the scenario whose run it looks at. Choose one.',
        ja: '備蓄日数の条件には対象のシナリオが必要です。シナリオを選んでください。',
      },
    },
    {
      at: 'materialId',
      holds: ({ rule, materialId, economyId, stage }) =>
        rule !== 'owner_part' || (materialId !== null && economyId !== null && stage !== null),
      message: {
        en: 'A rule on one owner needs economy, material and stage. Say all three.',
        ja: '特定の所有者に関する条件には対象国、品目、工程が必要です。三つとも入力してください。',
      },
    },
    {
      at: 'trainedTo',
      holds: ({ trainedFrom, trainedTo }) =>
        [trainedFrom, trainedTo].every((month) => month === null || isMonth(month)) &&
        (trainedFrom === null || trainedTo === null || trainedFrom <= trainedTo),
      message: {
        en: 'Months are written 2024-12, the first before the last. Correct the months that the rule was trained on.',
        ja: '月は「2024-12」の形で、開始月を終了月より前にしてください。学習期間の月を直してください。',
      },
    },
  ],
});

/** A rule that rings at a threshold, with a level and what then is to be done by whom. */
export interface Tripwire extends RowOf<typeof tripwire.fields> {}
