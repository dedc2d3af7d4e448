import { type RawRow, textCell } from '@shared/base/sheet-cell';
import { describe, expect, it } from 'vitest';
import { canBeFractions } from '../../electron/importing/values/share-scale';

const column = (...figures: readonly string[]): RawRow[] =>
  figures.map((figure, index) => ({ row: index + 2, cells: [textCell(figure)] }));

describe('figures of a column of shares', () => {
  it.each<[string, string[], boolean]>([
    ['Share (%)', ['0.5', '0.4'], true],
    ['Share (%)', ['0.5', '0.5'], true],
    ['Share (%)', ['0.5', '0.39'], false],
    ['割合（％）', ['0.5', '0.4'], true],
    ['割合（％）', ['0.5', '0.39'], false],
    ['Share (%)', ['1'], false],
    ['Share (%)', ['1', '0'], false],
    ['Share', ['0.2'], true],
    ['Share', ['0'], false],
    ['Share', ['0.2', '1.5'], false],
    ['Share', ['20%'], false],
    ['Share (fraction)', ['0.5', '0.4'], false],
  ])('under "%s", %j can be parts of one: %s', (header, figures, can) =>
    expect(canBeFractions(1, header, column(...figures))).toBe(can),
  );
});
