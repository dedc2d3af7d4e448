import type { ShareTable } from '@shared/features/shares/share-table';
import { nameIn } from '@shared/model/catalogue';
import { REO_UNIT } from '@shared/words/mass-words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editSentence } from '../../renderer/features/shares/edit-sentence';
import type { LastEdit } from '../../renderer/features/shares/edit-state';
import type { Words } from '../../renderer/kit/state/language';
import { translator } from '../../shared/catalogue/translate';
import { formats } from '../../shared/words/formats';
import { supplier } from '../ids';
import { row, table } from './share-table';

const words: Words = {
  language: 'en',
  t: translator('en'),
  f: formats('en'),
  mass: REO_UNIT,
  currency: 'JPY',
  nameOf: (thing) => nameIn('en', thing),
};

function edit(before: readonly number[], after: readonly number[], moved: readonly string[]): LastEdit {
  const made = (percents: readonly number[]) =>
    table(
      [2026],
      [
        row('Lynas', 'MYS', [percents[0] ?? 0]),
        row('Baotou', 'CHN', [percents[1] ?? 0]),
        row('Solvay', 'FRA', [percents[2] ?? 0]),
      ],
    );
  return {
    kind: 'set',
    supplierId: supplier('Lynas'),
    year: 2026,
    moved: moved.map(supplier),
    before: made(before),
    after: made(after),
    revision: 2,
  };
}

/** The rows of a table, their cells with a range. */
function ranged(of: ShareTable, low: number, high: number): ShareTable['row'] {
  return (supplierId) => {
    const found = of.row(supplierId);
    const cell = (year: number) => {
      const own = found?.cell(year) ?? null;
      return own === null ? null : { ...own, low, high };
    };
    return found === undefined ? undefined : { ...found, cell };
  };
}

describe('the sentence above the grid', () => {
  it('says who gave up how much', () => {
    expect(editSentence(edit([18, 62, 20], [45, 41.5, 13.5], ['Solvay', 'Baotou']), words)).toEqual({
      head: 'Lynas set to 45.0.',
      tail: 'Baotou and Solvay gave up 27.0 points in proportion.',
    });
  });

  it('names those who moved most, as one finds them by sorting all', () => {
    const change = fc.integer({ min: -20, max: 20 }).map((points) => points / 10);
    fc.assert(
      fc.property(fc.array(change, { minLength: 4, maxLength: 30 }), (changes) => {
        const ids = changes.map((_change, place) => `S${place}`);
        const made = (moved: readonly number[]) =>
          table(
            [2026],
            [row('Lynas', 'MYS', [1]), ...ids.map((id, place) => row(id, 'CHN', [2 + (moved[place] ?? 0)]))],
          );
        const moved = ids.map(supplier);
        const [before, after] = [made([]), made(changes)];
        const last: LastEdit = {
          ...edit([1, 0, 0], [1, 0, 0], []),
          kind: 'set',
          moved,
          before,
          after,
        } as LastEdit; // of this kind
        const size = (place: number) =>
          Math.abs((after.rows[place + 1]?.percent(0) ?? 0) - (before.rows[place + 1]?.percent(0) ?? 0));
        const [first, second] = [...changes.keys()].sort((a, b) => size(b) - size(a));
        expect(editSentence(last, words).tail).toContain(
          `S${first}, S${second} and ${ids.length - 2} others`,
        );
      }),
    );
  });

  it('says that the figure has left its range', () => {
    const made = edit([18, 62, 20], [10, 62, 20], []) as Extract<LastEdit, { kind: 'set' }>; // made as one above
    const before = { ...made.before, row: ranged(made.before, 15, 20) };
    expect(editSentence({ ...made, before }, words).tail).toBe(
      `The unallocated rest took 8.0 points; its range, 15.0 – ${words.f.percent(20)}, does not hold it and was taken away.`,
    );
    expect(
      editSentence({ ...made, before, after: { ...made.after, row: ranged(made.after, 8, 20) } }, words).tail,
    ).toBe('The unallocated rest took 8.0 points.');
  });

  it('says what the unallocated rest took', () => {
    expect(editSentence(edit([18, 62, 20], [10, 62, 20], []), words)).toEqual({
      head: 'Lynas set to 10.0.',
      tail: 'The unallocated rest took 8.0 points.',
    });
  });
});
