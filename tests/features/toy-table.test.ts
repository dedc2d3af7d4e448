import type { LANGUAGES } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import * as field from '@shared/model/field';
import {
  keyOf,
  type NumberOf,
  newRow,
  numbersOf,
  type OverrideOf,
  overridesOf,
  type RowOf,
  readKey,
  table,
  wordsOf,
} from '@shared/model/table';
import { rowsTable } from '@shared/report/rows';
import { tableValues } from '@shared/report/words';
import { formats } from '@shared/words/formats';
import { REO_UNIT } from '@shared/words/mass-words';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { changedRow, enteredRow } from '../../electron/features/data/row-values';
import { mapOf } from '../../electron/store/schema/table-map';
import { refusalOf } from '../refusal-of';

/** A table that no project has: all that is said of it is said here. */
const toll = table({
  name: 'roadToll',
  words: { en: 'Tolls', ja: '通行料' },
  fields: {
    id: field.id(),
    countryId: field.reference('country', { en: 'Country', ja: '国・地域' }),
    year: field.year(),
    yen: field.overridable(field.amount({ en: 'Toll', ja: '通行料' }, { en: 'yen', ja: '円' }), 'yen'),
    least: field.initially(field.amount({ en: 'Least', ja: '最低額' }), 0),
    hidden: field.initially(field.flag({ en: 'Secret', ja: '非公開' }), false),
    ...field.origin,
  },
  key: ['countryId', 'year'],
  keyHeldBy: 'door',
  secret: ({ hidden }) => hidden,
  rules: [
    {
      at: 'least',
      holds: ({ least, yen }) => least <= yen,
      message: { en: 'the least is not above the toll', ja: '最低額は通行料以下' },
    },
  ],
});

const CHN = field.reference('country', { en: '', ja: '' }).check.parse('CHN');
const row: RowOf<typeof toll.fields> = newRow(toll, { id: 't', countryId: CHN, year: 2030, yen: 7 });
const speaker = (language: (typeof LANGUAGES)[number]) => ({ language, say: translator(language) });

describe('a table that is only declared', () => {
  it('checks its rows', () => {
    expect(toll.check.safeParse(row).success).toBe(true);
    expect(toll.check.safeParse({ ...row, least: 8 }).error?.issues[0]).toMatchObject({ path: ['least'] });
    expect(toll.check.safeParse({ ...row, colour: 'red' }).success).toBe(false);
  });

  it('has columns in the file', () => {
    const { sqlName, columns, kinds, isReferredTo } = mapOf(toll);
    expect([sqlName, isReferredTo]).toEqual(['road_toll', false]);
    expect(columns).toEqual(['id', 'country_id', 'year', 'yen', 'least', 'hidden', 'source_id', 'note']);
    expect(kinds.map(({ kind }) => kind)).toEqual([
      ...['text', 'text', 'integer', 'real', 'real', 'boolean', 'text', 'text'],
    ]);
    expect(kinds.flatMap(({ references }) => references ?? [])).toEqual(['country', 'source']);
  });

  it('has a key, overrides and figures', () => {
    expect(keyOf(toll, row)).toBe('CHN|2030');
    expect(readKey(toll, 'CHN|2030')).toEqual({ countryId: 'CHN', year: 2030 });
    expect(overridesOf(toll)).toEqual(['roadToll.yen']);
    expectTypeOf<OverrideOf<typeof toll>>().toEqualTypeOf<'roadToll.yen'>();
    expect(numbersOf(toll)).toEqual(['yen', 'least']);
    expectTypeOf<NumberOf<typeof toll>>().toEqualTypeOf<'yen' | 'least'>();
  });

  it('has words for itself and each of its fields', () => {
    expect(wordsOf(toll)).toMatchObject({
      'table.roadToll': { en: 'Tolls', ja: '通行料' },
      'table.roadToll.least': { ja: '最低額' },
    });
  });

  it('is read from a command line', () => {
    const given = { countryId: 'CHN', year: '2030', yen: '7' };
    expect(enteredRow(speaker('en'), toll, given, 't')).toEqual(row);
    expect(changedRow(speaker('en'), toll, row, { hidden: 'true', note: '' })).toEqual({
      ...row,
      hidden: true,
    });
  });

  it.each([
    [{ year: 'soon' }, 'refusal.data.value', '1900～2200の年'],
    [{ hidden: 'perhaps' }, 'refusal.data.value', 'true又はfalse'],
    [{ least: '9' }, 'refusal.data.rule', '最低額は通行料以下'],
  ])('refuses %j in words', (given, code, words) => {
    const { notice } = refusalOf(() => changedRow(speaker('ja'), toll, row, given));
    expect([notice.code, Object.values(notice.params)]).toEqual([code, expect.arrayContaining([words])]);
  });

  it.each([
    ['en', ['Id', 'Country', 'Year', 'Toll (yen)', 'Least', 'Secret', 'Source', 'Note']],
    ['ja', ['ID', '国・地域', '年', '通行料（円）', '最低額', '非公開', '出典', '備考']],
  ] as const)(
    'is a table of values with its units, secret rows left out when redacted: %s',
    (language, heads) => {
      const formatter = {
        t: translator(language),
        f: formats(language),
        language,
        nameOf: ({ id }: { id: string }) => id,
      };
      const rows = [row, { ...row, id: 'u', hidden: true }];
      expect(
        tableValues(
          rowsTable(
            toll,
            rows.filter((row) => !toll.isSecret(row)),
            language,
            REO_UNIT,
            'JPY',
          ),
          formatter,
        ),
      ).toEqual({
        columns: heads,
        rows: [['t', 'CHN', 2030, 7, 0, 'false', '', '']],
      });
      expect(tableValues(rowsTable(toll, rows, language, REO_UNIT, 'JPY'), formatter).rows).toHaveLength(2);
    },
  );
});
