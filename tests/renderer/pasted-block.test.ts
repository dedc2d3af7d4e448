import type { UseNeed } from '@shared/features/needs/contract';
import type { StockRow } from '@shared/features/stocks/contract';
import { describe, expect, it } from 'vitest';
import { needCells } from '../../renderer/features/needs/grid/need-cells';
import type { NeedGridLine } from '../../renderer/features/needs/grid/need-lines';
import { stockCells } from '../../renderer/features/stocks/grid/stock-cells';
import type { StockLine } from '../../renderer/features/stocks/grid/stock-lines';
import { readEntered, sheetIndex } from '../../renderer/kit/grid/figure-controller';
import type { FigureLine, FigureSheet } from '../../renderer/kit/grid/figure-sheet';
import { country, material } from '../ids';

/** What one pasted cell comes to. */
function pasted<Line extends FigureLine>(
  cellOf: FigureSheet<Line>['cellOf'],
  text: string,
  line: Line,
  id: string,
) {
  const sheet = { lines: [line], across: [{ id, head: id }], columns: [], cellOf };
  const { given, unreadable } = readEntered(sheetIndex(sheet), [{ row: line.id, column: id, text }]);
  return unreadable.length > 0 ? 'unreadable' : given[0];
}

const NEED = {
  id: '',
  called: '',
  materialId: material('Dy'),
  cells: [],
  need: null,
  look: 'below',
} as const;
const EPS: UseNeed = {
  useId: 'u',
  nameEn: '',
  nameJa: '',
  cells: [],
  floorPercent: 0,
  yenPerTonne: null,
  tier: 1,
};
const use: NeedGridLine = { ...NEED, line: { kind: 'use', useId: 'u' }, use: EPS };
const saved: NeedGridLine = { ...NEED, line: { kind: 'substitution' }, use: null };
const head: NeedGridLine = { ...NEED, look: 'head', line: null, use: null };
const needs = needCells({
  economyId: country('JPN'),
  years: [2026, 2027],
  editable: true,
  underScenario: false,
});

describe('a block from a spreadsheet with decimal commas', () => {
  const block = (...texts: readonly string[]) => {
    const years = texts.map((_, index) => `year-${2026 + index}`);
    const across = years.map((id) => ({ id, head: id }));
    const sheet = { lines: [use], across, columns: [], cellOf: needs };
    const { given } = readEntered(
      sheetIndex(sheet),
      texts.map((text, index) => ({ row: use.id, column: years[index] ?? '', text })),
    );
    return given.map(({ value }) => value);
  };

  it('says itself how its thousands are to be read', () => {
    expect(block('1.234', '12,5')).toEqual([1234, 12.5]);
    expect(block('1,234', '12,5')).toEqual([1.234, 12.5]);
    expect(block('1.234', '2.345,5')).toEqual([1234, 2345.5]);
  });

  it('is read as a machine writes it where nothing shows a comma', () => {
    expect(block('1.234', '12.5')).toEqual([1.234, 12.5]);
    expect(block('1,234', '2,345')).toEqual([1234, 2345]);
    expect(block('12.5', '12,5')).toEqual([12.5, 12.5]);
  });
});

describe('a pasted need', () => {
  it.each<[string, string, NeedGridLine, string, unknown]>([
    [
      'a demand',
      '1,980 t',
      use,
      'year-2027',
      { figure: { of: 'demand.tonnes', key: 'u|Dy|2027' }, value: 1980 },
    ],
    [
      'a saving',
      '5 %',
      saved,
      'year-2027',
      { figure: { of: 'relief.substitution', key: 'JPN|Dy|2027' }, value: 5 },
    ],
    ['a floor', '20', use, 'floorPercent', { figure: { of: 'demand.floorPercent', key: 'u|Dy' }, value: 20 }],
    [
      'a value in millions',
      '2',
      use,
      'yenPerTonne',
      { figure: { of: 'valueAtStake.yenPerTonne', key: 'u|Dy' }, value: 2e6 },
    ],
    [
      'nothing',
      ' ',
      use,
      'floorPercent',
      { figure: { of: 'demand.floorPercent', key: 'u|Dy' }, value: null },
    ],
    ['percent of tonnes', '5 %', use, 'year-2027', 'unreadable'],
    ['a material as a whole', '5', head, 'year-2027', 'unreadable'],
    ['a floor of no use', '5', saved, 'floorPercent', 'unreadable'],
  ])('is read in its place: %s', (_what, text, line, column, cell) => {
    expect(pasted(needs, text, line, column)).toEqual(cell);
  });
});

describe('a pasted stock', () => {
  const figures = {
    tonnes: 1,
    baseTonnes: 1,
    parentTonnes: 1,
    minimum: 0,
    maximum: null,
    maximumReleasePerDay: null,
    coverDays: null,
  };
  const row: StockRow = {
    ...figures,
    stockId: 's',
    tier: 'firm',
    targetDays: null,
    secret: true,
    mark: 'known',
    source: null,
    sourceId: null,
    note: null,
    low: null,
    high: null,
    form: null,
    purity: null,
    place: null,
    release: null,
    overridden: false,
  };
  const LINE = { id: 's', materialId: material('Dy'), called: '', figures, covers: [] };
  const tier: StockLine = { ...LINE, look: 'below', tier: 'firm', row };
  const whole: StockLine = { ...LINE, look: 'head', tier: null, row: null };
  const stocks = stockCells({ economyId: country('JPN'), editable: true, withBase: false });

  it.each<[string, string, StockLine, unknown]>([
    ['a figure', '４１．１', tier, { figure: { of: 'stock.minimum', key: 'JPN|Dy|firm' }, value: 41.1 }],
    ['nothing', '', tier, { figure: { of: 'stock.minimum', key: 'JPN|Dy|firm' }, value: null }],
    ['words', 'many', tier, 'unreadable'],
    ['a material as a whole', '1', whole, 'unreadable'],
  ])('is read in its place: %s', (_what, text, line, cell) => {
    expect(pasted(stocks, text, line, 'minimum')).toEqual(cell);
  });
});
