import { BLANK_CELL, type RawCell, textCell } from '@shared/base/sheet-cell';
import type { InputRule } from '@shared/model/workbook-origin';
import { describe, expect, it } from 'vitest';
import { returnedValue } from '../../electron/importing/values/returned-value';

const number = (value: number): RawCell => ({ ...BLANK_CELL, value, text: String(value) });
const percent = (fraction: number): RawCell => ({
  ...number(fraction),
  text: `${fraction * 100}%`,
  percent: true,
});
const formula = (value: number, text: string): RawCell => ({ ...number(value), formula: text });

describe('a cell of a workbook that comes back', () => {
  it.each<[string, InputRule, number | null, RawCell]>([
    ['the same number', 'mass', 12.5, number(12.5)],
    ['fifteen digits of it', 'mass', 99.41900000000001, number(99.419)],
    ['the same as a text', 'percent', 45, textCell('45')],
    ['the same date', 'date', 46_113, textCell('2026-04-01')],
    ['an empty limit', 'massOrNone', null, BLANK_CELL],
    ['the same as a percentage', 'percent', 45, percent(0.45)],
  ])('is no edit: %s', (_what, rule, written, now) => {
    expect(returnedValue({ rule, written, now })).toEqual({ kind: 'same' });
  });

  it.each<[RawCell, InputRule, number | null, boolean, string[]]>([
    [number(46), 'percent', 46, false, []],
    [percent(0.57), 'percent', 57, false, ['percentFormat']],
    [number(0.45), 'percent', 0.45, true, ['belowOne']],
    [textCell('45 %'), 'percent', 45, false, ['text']],
    [textCell('0.45％'), 'percent', 0.45, false, ['text']],
    [textCell('４５'), 'percent', 45, false, ['text']],
    [number(0), 'percent', 0, false, []],
    [textCell('1,200'), 'mass', 1200, false, ['text']],
    [textCell('１，２００ t'), 'mass', 1200, false, ['text']],
    [textCell('1,200 t REO'), 'mass', 1200, false, ['text']],
    [formula(42, '7*6'), 'mass', 42, false, ['formula']],
    [BLANK_CELL, 'massOrNone', null, false, []],
    [number(-0.5), 'notPositive', -0.5, false, []],
    [textCell('2026/4/1'), 'date', 46_113, false, []],
    [textCell('２０２６年４月１日'), 'date', 46_113, false, []],
    [number(46_113), 'date', 46_113, false, []],
    [BLANK_CELL, 'dateOrNone', null, false, []],
  ])('%j under %s is read as %s', (now, rule, value, isUnsure, remarks) => {
    const read = returnedValue({ rule, written: 10, now });
    expect(read).toMatchObject({ kind: 'edited', value, isUnsure });
    const codes = read.kind === 'edited' ? read.remarks.map(({ code }) => code) : [];
    expect(codes).toEqual(remarks.map((remark) => `roundTrip.remark.${remark}`));
  });

  it('is sure below one percent where one percent was not reached before either', () => {
    const read = returnedValue({ rule: 'percent', written: 0.5, now: number(0.45) });
    expect(read).toEqual({ kind: 'edited', value: 0.45, isUnsure: false, remarks: [] });
  });

  it.each<[RawCell, InputRule, string]>([
    [BLANK_CELL, 'percent', 'blank'],
    [textCell('none'), 'mass', 'text'],
    [textCell('about 45'), 'percent', 'text'],
    [textCell('45 kg'), 'mass', 'text'],
    [textCell('5 t'), 'percent', 'text'],
    [textCell('45 %'), 'mass', 'percentInMass'],
    [percent(0.45), 'mass', 'percentInMass'],
    [percent(10), 'percent', 'percentFormat'],
    [textCell('1.200'), 'mass', 'ambiguous'],
    [number(101), 'percent', 'notPercent'],
    [number(-1), 'mass', 'notMass'],
    [number(0.1), 'notPositive', 'notElasticity'],
    [number(1.5), 'wholeDays', 'notDays'],
    [number(1), 'date', 'notDate'],
    [textCell('2026-02-30'), 'date', 'notDate'],
    [textCell('in spring'), 'dateOrNone', 'notDate'],
    [{ ...BLANK_CELL, fault: 'no_result', formula: '' }, 'mass', 'noResult'],
    [{ ...BLANK_CELL, fault: 'error', text: '#DIV/0!', formula: '1/0' }, 'mass', 'error'],
  ])('%j under %s is not taken', (now, rule, reason) => {
    expect(returnedValue({ rule, written: 10, now })).toMatchObject({
      kind: 'unreadable',
      reason: { code: `roundTrip.left.${reason}` },
    });
  });
});
