import { sumCall, total } from '@shared/model/expression';
import { describe, expect, it } from 'vitest';

const column = (length: number, step: number) => Array.from({ length }, (_, at) => `B${2 + at * step}`);

describe('a sum of single cells', () => {
  it.each<[string, readonly string[], string]>([
    ['one', ['C4'], 'SUM(C4)'],
    ['two that stand apart', ['C4', 'C6'], 'SUM(C4,C6)'],
    ['right below one another, in one range', ['C4', 'C5', 'C6'], 'SUM(C4:C6)'],
    ['some of them', ['C4', 'C6', 'C7', 'C9'], 'SUM(C4,C6:C7,C9)'],
    ['above one another', ['C6', 'C5'], 'SUM(C6,C5)'],
    ['side by side', ['C4', 'D5'], 'SUM(C4,D5)'],
    ['twice the same', ['C4', 'C4'], 'SUM(C4,C4)'],
    ['of another sheet', ["'1 Shares'!$C$4", "'1 Shares'!$C$5"], "SUM('1 Shares'!$C$4:$C$5)"],
    ['of a sheet with a quote', ["'It''s'!$C$4", "'It''s'!$C$5"], "SUM('It''s'!$C$4:$C$5)"],
    ['of two sheets', ["'A'!$C$4", "'B'!$C$5"], "SUM('A'!$C$4,'B'!$C$5)"],
    ['held and not held', ['$C$4', '$C5'], 'SUM($C$4,$C5)'],
    ['what is more than a cell', ["'A'!C4+'A'!C5", "'A'!C6"], "SUM('A'!C4+'A'!C5,'A'!C6)"],
    ['that and what is below it', ["2*'A'!C4", "2*'A'!C5"], "SUM(2*'A'!C4,2*'A'!C5)"],
  ])('%s', (_what, cells, formula) => {
    expect(sumCall(cells)).toBe(formula);
  });

  it('has no more than 200 arguments a call', () => {
    expect(
      sumCall(column(450, 2))
        .split('+')
        .map((call) => call.split(',').length),
    ).toEqual([200, 200, 50]);
    expect(sumCall(column(450, 1))).toBe('SUM(B2:B451)');
  });

  it('stands in brackets where it takes several calls', () => {
    const terms = (step: number) => column(250, step).map((formula, value) => ({ formula, value }));
    expect(total(terms(2)).formula).toMatch(/^\(SUM\(.*\)\+SUM\(.*\)\)$/);
    expect(total(terms(1))).toEqual({ formula: 'SUM(B2:B251)', value: 31_125 });
    expect(total([])).toEqual({ formula: '0', value: 0 });
  });
});
