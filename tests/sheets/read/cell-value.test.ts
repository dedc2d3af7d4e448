import { shownText } from '@shared/base/sheet-cell';
import { describe, expect, it } from 'vitest';
import {
  type CellFacts,
  type CellModel,
  type CellSetting,
  readCell,
} from '../../../electron/sheets/read/cell-value';
import { dateOfSerial, numberFormat, numberFormatKind } from '../../../electron/sheets/read/number-formats';
import { guessSeparator } from '../../../electron/sheets/read/read-text';
import { readShownFormat, shownBy } from '../../../electron/sheets/read/shown-format';
import { guessEncoding } from '../../../electron/sheets/read/text-encoding';
import { encode } from '../../fixtures/workbooks/encode';

const SETTING: CellSetting = {
  strings: ['zero', 'one'],
  formats: [
    { kind: 'plain', shown: null },
    { kind: 'date', shown: null },
    { kind: 'percent', shown: null },
    { kind: 'plain', shown: readShownFormat('#,##0" kg";-0;"-"') },
    { kind: 'plain', shown: readShownFormat('"n/a"') },
  ],
  date1904: false,
};
const facts = (type?: string, hasValue = true, valueText = ''): CellFacts => ({ type, hasValue, valueText });
const BLANK = { value: null, text: '', fault: null };

const CELLS: readonly (readonly [string, CellModel, CellFacts, object, Partial<CellSetting>?])[] = [
  ['nothing', {}, facts(undefined, false), BLANK],
  ['a number', { value: 12.5 }, facts(), { value: 12.5, text: '12.5', percent: false }],
  ['a shared string', { value: 1 }, facts('s'), { value: 'one', text: 'one' }],
  ['an index outside the table', { value: 7 }, facts('s'), BLANK],
  ['inline text', { value: 'Dy' }, facts('inlineStr'), { value: 'Dy', text: 'Dy' }],
  [
    'formatted runs',
    { value: { richText: [{ text: 'Dy' }, { text: '₂O₃' }, {}] } },
    facts('inlineStr'),
    { value: 'Dy₂O₃' },
  ],
  ['true', { value: true }, facts('b'), { value: true, text: 'TRUE' }],
  ['an error', { value: { error: '#N/A' } }, facts('e'), { value: null, text: '#N/A', fault: 'error' }],
  ['a formula with result', { formula: 'A1', result: 3 }, facts(), { value: 3, fault: null }],
  ['a formula without', { formula: 'A1' }, facts(undefined, false), { value: null, fault: 'no_result' }],
  [
    'a formula with an empty number',
    { formula: 'A1' },
    facts(undefined, true),
    { value: null, fault: 'no_result' },
  ],
  ['a formula that gives an empty text', { formula: 'A1' }, facts('str', true), { ...BLANK, formula: 'A1' }],
  [
    'a formula that gives an error',
    { formula: '1/0', result: { error: '#DIV/0!' }, styleId: 1 },
    facts('e'),
    { fault: 'error', text: '#DIV/0!' },
  ],
  ['a shared formula', { shareType: 'shared', result: 4 }, facts(), { value: 4 }],
  [
    'a shared formula without result',
    { shareType: 'shared' },
    facts(undefined, false),
    { fault: 'no_result' },
  ],
  ['a date', { value: 46_023, styleId: 1 }, facts(), { value: '2026-01-01', text: '2026-01-01' }],
  ['a date and time', { value: 46_023.99, styleId: 1 }, facts(), { value: '2026-01-01' }],
  [
    'a date of the 1904 system',
    { value: 46_023 - 1462, styleId: 1 },
    facts(),
    { value: '2026-01-01' },
    { date1904: true },
  ],
  ['a date that is none', { value: -5, styleId: 1 }, facts(), { value: -5, text: '-5' }],
  ['an ISO date cell', { value: 2026 }, facts('d', true, '2026-03-31T10:00:00'), { value: '2026-03-31' }],
  ['a percentage', { value: 0.07, styleId: 2 }, facts(), { value: 0.07, text: '7%', percent: true }],
  [
    'a number with its unit',
    { value: 25_000, styleId: 3 },
    facts(),
    { value: 25_000, text: '25000', around: { before: '', behind: 'kg', scale: 1 } },
  ],
  ['a zero shown as a dash', { value: 0, styleId: 3 }, facts(), { value: 0, text: '0' }],
  ['words in place of a number', { value: 9, styleId: 4 }, facts(), { value: 'n/a', text: 'n/a' }],
  ['a sum of doubles', { value: 0.1 + 0.2 }, facts(), { text: '0.3' }],
  ['what is no number', { value: Number.NaN }, facts(undefined, true, 'x'), { fault: 'error', text: 'x' }],
];

describe('cells', () => {
  it.each(
    CELLS.map(
      ([what, model, said, expected, setting]) => [what, model, said, expected, setting ?? {}] as const,
    ),
  )('%s', (_what, model, said, expected, setting) => {
    expect(readCell(model, said, { ...SETTING, ...setting })).toMatchObject(expected);
  });
});

describe('number formats', () => {
  it.each([
    ['#,##0"t"', 12_500, '12500 t'],
    ['#,##0.0 "kg"', 12.5, '12.5 kg'],
    ['#,##0\\ "t REO"', 3, '3 t REO'],
    ['0.0"％"', 45, '45 ％'],
    ['"約"#,##0', 120, '約 120'],
    ['[$¥-411]#,##0;[Red]-#,##0', 100, '¥ 100'],
    ['G/標準"トン"', 7, '7 トン'],
    ['#,##0"t"', -5, '-5'],
    ['#,##0"t";"▲"#,##0"t";"－"', 0, '0'],
    ['#,##0_);(#,##0)', 12, '12'],
    ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 12, '12'],
    ['[DBNum3][$-411]#,##0', 1250, '1250'],
    ['[h]:mm', 3, '3'],
    ['#,##0,"千t"', 12_500_000, '12500 千t'],
  ])('%s shows %d as "%s"', (code, value, text) => {
    const setting = { ...SETTING, formats: [numberFormat(code)] };
    const cell = readCell({ value, styleId: 0 }, facts(), setting);
    expect(cell).toMatchObject({ value, fault: null });
    expect(shownText(cell)).toBe(text);
  });

  it.each([
    ['General"年度"', 2026, '2026年度'],
    ['"令和"0"年度"', 7, '令和7年度'],
    ['0"月"', 4, '4月'],
  ])('%s makes a text of %d', (code, value, text) => {
    const setting = { ...SETTING, formats: [numberFormat(code)] };
    expect(readCell({ value, styleId: 0 }, facts(), setting)).toMatchObject({ value: text, text });
  });

  it.each(['#,##0,', '#,##0.0,', '#,##0,,', '[>=1000]#,##0,"千";0'])('%s hides digits', (code) => {
    const setting = { ...SETTING, formats: [numberFormat(code)] };
    const cell = readCell({ value: 12_500_000, styleId: 0 }, facts(), setting);
    expect(cell).toMatchObject({ value: 12_500_000, text: '12500000' });
    expect(cell.around?.scale).toBeGreaterThan(1);
  });

  it.each([
    ['General', 'plain'],
    ['#,##0.00', 'plain'],
    ['#,##0\\d', 'plain'],
    ['0" days"', 'plain'],
    ['[Red]-0', 'plain'],
    ['0.00E+00', 'plain'],
    ['h:mm', 'plain'],
    ['[h]:mm:ss', 'plain'],
    ['0.0%', 'percent'],
    ['yyyy-mm-dd', 'date'],
    ['yyyy"年"m"月"', 'date'],
    ['[$-411]ggge"年"m"月"d"日"', 'date'],
    ['ggge"年"', 'date'],
    ['[$-411]ge.m.d', 'date'],
    ['mmm-yy', 'date'],
    ['m/d/yy h:mm', 'date'],
  ])('%s is %s', (code, kind) => {
    expect(numberFormatKind(code)).toBe(kind);
  });

  it.each([
    ['General', 5, null],
    ['#,##0.00', 5, null],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', 0, null],
    ['(#,##0)', 5, null],
    ['0" t"', 5, { before: '', behind: 't', scale: 1 }],
    ['0\\ "t REO"', 5, { before: '', behind: 't REO', scale: 1 }],
    ['#,##0 [$kg]', 5, { before: '', behind: 'kg', scale: 1 }],
    ['0.0,', 5, { before: '', behind: '', scale: 1000 }],
    ['0.0,," kt"', 5, { before: '', behind: 'kt', scale: 1_000_000 }],
    ['"<"0', 5, { before: '<', behind: '', scale: 1 }],
    ['[<1]"<1";0', 0.4, 'words <1'],
    ['[<1]"<1";0', 5, null],
    ['"n/a"', 5, 'words n/a'],
    [';;;', 5, 'words '],
    ['0;;', 0, null],
    ['"FY"00', 26, { before: 'FY', behind: '', scale: 1 }],
  ] as const)('%s of %d', (code, value, expected) => {
    const seen = shownBy(readShownFormat(code), value);
    expect(seen?.kind === 'words' ? `words ${seen.text}` : seen).toEqual(
      expected === null || typeof expected === 'string' ? expected : { kind: 'around', ...expected },
    );
  });

  it('counts days as Excel does', () => {
    expect(dateOfSerial(61, false)).toBe('1900-03-01');
    expect(dateOfSerial(60, false)).toBeNull();
    expect(dateOfSerial(45_351, false)).toBe('2024-02-29');
    expect(dateOfSerial(2_958_466, false)).toBeNull();
  });
});

describe('text files', () => {
  it.each([
    ['utf-8', Buffer.from('国,中国\n')],
    ['utf-8', Buffer.from('\ufeffa,b\n')],
    ['utf-8', Buffer.from('plain,ascii\n')],
    ['utf-16le', Buffer.from('country,year\n', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeff国,年\n', 'utf16le').swap16()],
    ['shift_jis', encode('国,品目,数量\n中国,ジスプロシウム,３００\n', 'shift_jis')],
    ['shift_jis', encode('ﾍﾞﾄﾅﾑ,Dy,300\n', 'shift_jis')],
    ['euc-jp', encode('国,品目,数量\n中国,ジスプロシウム,300\n', 'euc-jp')],
    ['euc-jp', encode('国名,数量\n中国,300\n豪州,20\n合計,320\n', 'euc-jp')],
    ['shift_jis', encode('国名,数量\n中国,300\n豪州,20\n合計,320\n', 'shift_jis')],
    ['gb18030', encode('商品编码,贸易伙伴名称,第一数量,第一计量单位\n28469019,日本,12,千克\n', 'gb18030')],
    ['gb18030', encode('国家,数量\n日本,300\n越南,20\n', 'gb18030')],
    ['euc-kr', encode('국가,물량\n중국,300\n베트남,20\n', 'euc-kr')],
    ['big5', encode('國家,數量\n中國,300\n越南,20\n', 'big5')],
    ['windows-1252', encode('Pays;Quantité\nFrançais;Société Générale à Genève\n', 'windows-1252')],
    ['windows-1252', encode('Land;Menge\nÖsterreich;für Käufer in Köln\n', 'windows-1252')],
  ] as const)('%s is recognised', (encoding, bytes) => {
    expect(guessEncoding(bytes)).toBe(encoding);
  });

  it.each([
    [',', 'a,b,c\n1,"2;3",4\n'],
    [';', 'a;b;c\n1,5;2;3\n'],
    ['\t', 'a\tb\n1,2\t3\n'],
    ['|', 'a|b\nx, y|z\n'],
    [',', 'one column only\nvalue\n'],
  ] as const)('"%s" separates', (separator, text) => {
    expect(guessSeparator(text)).toBe(separator);
  });
});
