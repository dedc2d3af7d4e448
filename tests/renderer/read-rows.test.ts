import type { Language } from '@shared/base/message';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import { REO_UNIT } from '@shared/words/mass-words';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../renderer/features/data/read-rows';
import { fieldsOf } from '../../renderer/features/data/row-lines';
import { readBlock } from '../../renderer/kit/grid/controller/block';

/** What a text comes to where it is pasted at a column of the first row. */
const read = (
  text: string,
  table: TableName,
  at: string | null = null,
  language: Language = 'en',
  rows = ['a', 'b'],
) => {
  const all = fieldsOf(ANY_TABLE[table], { language }).map(([name]) => name);
  const columns = all.slice(at === null ? 0 : all.indexOf(at));
  return readRows(readBlock(text), { rows, columns }, ANY_TABLE[table], {
    language,
    mass: REO_UNIT,
    currency: 'JPY',
  });
};
const YULIN = { nameEn: 'Yulin', countryId: 'China', leadTimeDays: '45' };

describe('a block under heads', () => {
  it.each<[string, string, Language]>([
    ['as the grid heads them', 'English name\tCountry\tLead time (days)', 'en'],
    ['without their unit', 'English name\tCountry\tLead time', 'en'],
    ['in another letter case and width', 'ENGLISH NAME\tｃｏｕｎｔｒｙ\tlead time (DAYS)', 'en'],
    ['in the other language', '名称（英語）\t国・地域\t輸送日数（日）', 'en'],
    ['in English on a Japanese page', 'English name\tCountry\tLead time (days)', 'ja'],
    ['by the names of fields', 'nameEn\tcountryId\tleadTimeDays', 'en'],
  ])('is rows without that line: %s', (_how, heads, language) => {
    const lines = read(`${heads}\nYulin\tChina\t45\n\t\t\n`, 'supplier', 'leadTimeDays', language);
    expect(lines).toMatchObject({ kind: 'lines', lines: [YULIN], hasHeads: true });
  });

  it('stands in any order and names as many columns as it likes', () => {
    expect(read('Lead time\tEnglish name\n45\tYulin', 'supplier')).toMatchObject({
      lines: [{ nameEn: 'Yulin', leadTimeDays: '45' }],
    });
  });

  it.each([
    ['of no column', 'English name\tCountry\tColour\nYulin\tChina\tred', ['Colour']],
    ['in another unit', 'English name\tCountry\tLead time (weeks)\nYulin\tChina\t6', ['Lead time (weeks)']],
    ['that come twice', 'English name\tCountry\tcountry\nYulin\tChina\tJapan', ['country']],
    ['that are blank over something', 'English name\tCountry\t\nYulin\tChina\t45', ['45']],
  ])('is told of heads %s, and nothing is read', (_what, text, names) => {
    expect(read(text, 'supplier')).toEqual({ kind: 'unknown', names });
  });

  it('is asked about where nothing in it says which rows it means', () => {
    expect(read('Lead time\n45\n50', 'supplier', 'place')).toMatchObject({
      kind: 'asked',
      cells: [
        { row: 'a', column: 'leadTimeDays', text: '45' },
        { row: 'b', column: 'leadTimeDays', text: '50' },
      ],
      beyond: 0,
    });
    expect(read('Lead time\n1\n2\n3', 'supplier')).toMatchObject({ kind: 'asked', beyond: 1 });
  });

  it('is nothing where nothing stands below it', () => {
    expect(read('English name\tCountry', 'supplier')).toEqual({ kind: 'nothing' });
  });
});

describe('a block without heads', () => {
  it.each<[string, string, TableName, string | null, object]>([
    [
      'with a name is rows',
      'Yulin\tPlant',
      'supplier',
      null,
      { kind: 'lines', lines: [{ nameEn: 'Yulin', kind: 'Plant' }] },
    ],
    ['with all of a key is rows', 'Motors\tDy\t2026\t5', 'demand', 'useId', { kind: 'lines' }],
    ['with a part of a key is asked about', 'Dy\t2026\t5', 'demand', 'materialId', { kind: 'asked' }],
    ['of figures is cells', '5\t6\n7\t8', 'demand', 'tonnes', { kind: 'cells' }],
    ['of words that name no row is cells', 'Japan\nChina', 'supplier', 'countryId', { kind: 'cells' }],
    [
      'of choices that are words of files too is cells',
      'Plant\nCompany',
      'supplier',
      'kind',
      { kind: 'cells' },
    ],
    [
      'that goes beyond the last column is cells, which are refused',
      '1\t2\t3',
      'supplier',
      'note',
      { kind: 'cells' },
    ],
  ])('%s', (_what, text, table, at, expected) => {
    expect(read(text, table, at)).toMatchObject(expected);
  });

  it('is rows in any case where the table has none', () => {
    expect(read('5\t6', 'demand', 'tonnes', 'en', [])).toMatchObject({ kind: 'lines' });
  });
});
