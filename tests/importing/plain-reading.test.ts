import { BLANK_CELL, type RawCell, textCell } from '@shared/base/sheet-cell';
import { describe, expect, it } from 'vitest';
import { plainReading } from '../../electron/importing/values/plain-reading';

const number = (value: number, text: string): RawCell => ({ ...BLANK_CELL, value, text });

describe('the one plain reading of a cell that cannot be taken as it stands', () => {
  it.each([
    ['7OO', '700'],
    ['3oo', '300'],
    ['l2', '12'],
    ['1I', '11'],
    ['７ＯＯ', '700'],
    ['1,2OO', '1,200'],
    ['7OO t', '700 t'],
    ['▲12', '12'],
    ['△３．２', '3.2'],
    ['-12', '12'],
    ['−3.4', '3.4'],
    ['(1,200)', '1,200'],
    ['3.2-', '3.2'],
    ['▲12 t', '12 t'],
    ['▲３．２％', '3.2%'],
  ])('%s can be %s', (text, expected) => {
    expect(plainReading(textCell(text), null)).toBe(expected);
  });

  it.each([
    ['a word', 'many'],
    ['a bound', '>95'],
    ['a dash', '—'],
    ['letters alone', 'OO'],
    ['a word behind the figure', '12 oz'],
    ['a unit that begins with a letter like a digit', '7Oil'],
    ['two numbers', '12-14'],
    ['nothing wrong', '12'],
  ])('%s has none: %s', (_what, text) => {
    expect(plainReading(textCell(text), null)).toBeNull();
  });

  it('follows the decimal mark of the sheet', () => {
    expect(plainReading(textCell('1.2OO'), ',')).toBe('1.200');
    expect(plainReading(textCell('1.2OO'), '.')).toBe('1.200');
    expect(plainReading(textCell('1.2OO'), null)).toBeNull();
  });

  it('of a number is all of its digits, however few the cell shows', () => {
    expect(plainReading(number(-12.5, '▲13'), null)).toBe('12.5');
    expect(plainReading(number(-12.5, '-12.5'), null)).toBe('12.5');
    expect(plainReading(number(-12.5, '-12.5 kg'), null)).toBeNull();
    expect(plainReading({ ...number(-0.45, '-45%'), percent: true }, null)).toBeNull();
  });
});
