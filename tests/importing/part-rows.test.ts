import { describe, expect, it } from 'vitest';
import { saysExample } from '../../electron/importing/steps/example-rows';
import type { ReadRow } from '../../electron/importing/steps/read-row';
import { settleRows } from '../../electron/importing/steps/settle-rows';
import { supplier } from '../ids';
import { interpretAll } from './support/interpret-all';
import { smallReference } from './support/vocabulary';

const HEADER = '対象国,品目,工程,年,区分,供給元,国,数量（t REO）';
const FILE = { name: 'a.csv', sheet: 'a' };
const line = (...cells: readonly string[]) => `日本,Dy,分離,2025,${cells.join(',')}`;
const read = (...lines: string[]) =>
  settleRows(interpretAll([HEADER, ...lines]), smallReference.suppliers, FILE);

/** `row who tonnes`, `row reason` or `row ! code`. */
const told = (rows: ReturnType<typeof settleRows>): string[] =>
  rows.map((row) => {
    if (row.kind === 'left_out') return `${row.row} ${row.reason}`;
    if (row.kind === 'rejected') return `${row.row} ! ${row.problems.map(({ code }) => code).join(' ')}`;
    if (row.kind === 'figure' || row.kind === 'declared') return row.kind;
    const { row: number, supplier, entry } = row.candidate;
    const who = supplier.kind === 'known' ? supplier.supplierId : `+${supplier.name}`;
    return `${number} ${who} ${entry.as === 'tonnes' ? entry.mass.tonnes : entry.percent}`;
  });

describe('rows that say to be a part of the row above', () => {
  it.each([
    'うち北方稀土',
    '　うち　北方稀土',
    '（うち北方稀土）',
    '内、北方稀土',
    'of which Northern',
    '其中：北方稀土',
    '北方稀土（再掲）',
    '北方稀土（内数）',
  ])('%s is left out below the row that holds it', (part) => {
    expect(
      told(read(line('', '', '中国', '500'), line('', part, '', '300'), line('', '', 'タイ', '20'))),
    ).toEqual(['2 chn 500', '3 part', '4 +Thailand 20']);
  });

  it('knows the word in a cell of its own', () => {
    const rows = interpretAll([
      '区分,国,品目,工程,対象国,年,数量（t REO）',
      '輸入,中国,Dy,分離,日本,2025,500',
      'うち,ベトナム,Dy,分離,日本,2025,9',
    ]);
    expect(told(settleRows(rows, smallReference.suppliers, FILE))).toEqual(['2 chn 500', '3 part']);
  });

  it('are read, without the word, below a total, which is not read', () => {
    const rows = read(
      line('輸入計', '', '合計', '520'),
      line('', '', 'うち中国', '500'),
      line('', '', 'うちタイ', '20'),
    );
    expect(told(rows)).toEqual(['2 total', '3 chn 500', '4 +Thailand 20']);
  });

  it('go on below the first of them, as long as they are indented', () => {
    const rows = read(
      line('', '中国', '', '500'),
      line('', '其中：北方稀土', '', '300'),
      line('', '　　　中国稀土集団', '中国', '200'),
      line('', 'タイ', '', '20'),
    );
    expect(told(rows)).toEqual(['2 chn 500', '3 part', '4 part', '5 +Thailand 20']);
  });

  it('are left out below a row that waits to be corrected', () => {
    expect(told(read(line('', '', '中国', '5OO'), line('', '', 'うち北方稀土', '300')))).toEqual([
      '2 ! import.value.letters',
      '3 part',
    ]);
  });
});

describe('a country beside its own firms', () => {
  const firms = [line('', 'ライナス', 'マレーシア', '30'), line('', 'クアンタン化学', 'マレーシア', '20')];
  it('is their total where it is their sum', () => {
    expect(told(read(line('', '', 'マレーシア', '50'), ...firms))).toEqual([
      '2 total',
      '3 lynas 30',
      '4 +クアンタン化学 20',
    ]);
    expect(
      told(
        read(line('', '', '中国', '0.3'), line('', '甲社', '中国', '0.1'), line('', '乙社', '中国', '0.2')),
      )[0],
    ).toBe('2 total');
  });

  it('is rejected with any other figure: it can be the total or the rest', () => {
    expect(told(read(line('', '', 'マレーシア', '70'), ...firms))[0]).toBe('2 ! import.country.beside');
  });

  it('stays with a warning where somebody has said which supplier its name means', () => {
    const rows = interpretAll([HEADER, line('', '', '中国', '70'), line('', '甲社', '中国', '30')]).map(
      (row): ReadRow => {
        if (row.kind !== 'candidate' || row.candidate.row !== 2) return row;
        const meant = { kind: 'known', supplierId: supplier('chn'), by: 'answer' } as const;
        return { ...row, candidate: { ...row.candidate, supplier: meant } };
      },
    );
    const [first] = settleRows(rows, smallReference.suppliers, FILE);
    expect(first?.kind === 'candidate' ? first.warnings : []).toMatchObject([
      { level: 'warning', code: 'import.country.beside', params: { text: '70', rows: [3] } },
    ]);
  });

  it('stands alone as before, and beside firms of other countries', () => {
    expect(told(read(line('', '', '中国', '50'), ...firms))[0]).toBe('2 chn 50');
  });
});

describe('the worked example of a form', () => {
  it.each([
    '記入例',
    '（記入例）',
    '【記載例】',
    '例',
    '例１',
    '（例）',
    '※記入例：',
    '入力例',
    '見本',
    'Example',
    'e.g.',
    '填写示例',
    '작성 예시',
  ])('%s is one', (text) => {
    expect(saysExample(text)).toBe(true);
    expect(told(read(line('', '', '中国', '500'), `${text},Dy,分離,2025,,,タイ,1000`))).toEqual([
      '2 chn 500',
      '3 example',
    ]);
  });

  it.each(['例年', '特例', '中国', 'Examplia Ltd', '例示鉱業'])('%s is none', (text) => {
    expect(saysExample(text)).toBe(false);
  });
});
