import { describe, expect, it } from 'vitest';
import { readAnchor } from '../../../electron/sheets/read/anchor';

describe('a formula that follows a place', () => {
  it.each([
    ["ROW('Shares'!$G$8)", 'Shares', 8, 7, 8, 7],
    ['ROW(Shares!G8)', 'Shares', 8, 7, 8, 7],
    ['=row($Shares.$G$8)', 'Shares', 8, 7, 8, 7],
    ["ROW('2 Shares (old)'!$AB$120)", '2 Shares (old)', 120, 28, 120, 28],
    ["ROW('Kuantan''s'!$A$1)", "Kuantan's", 1, 1, 1, 1],
    ['ROW(割合!$A$1)', '割合', 1, 1, 1, 1],
    ["ROWS('Dy daily'!$B$8:$M$400)", 'Dy daily', 8, 2, 400, 13],
  ])('%s', (formula, sheet, top, left, bottom, right) => {
    expect(readAnchor(formula)).toEqual({ sheet, top, left, bottom, right });
  });

  it.each([[undefined], [''], ['ROW(#REF!)'], ["ROW('Shares'!#REF!)"], ['Shares!G8'], ['ROW(G8)']])(
    '%s is of no place',
    (formula) => {
      expect(readAnchor(formula)).toBeNull();
    },
  );
});
