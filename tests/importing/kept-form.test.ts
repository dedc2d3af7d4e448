import { textCell } from '@shared/base/sheet-cell';
import { asSameForm, otherThanKept } from '@shared/features/importing/kept-form';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../electron/importing/recipe/guess-mapping';
import { titleAbove } from '../../electron/importing/recipe/title-above';
import { smallVocabulary } from './support/vocabulary';

const rows = (...lines: readonly string[]) =>
  lines.map((line, index) => ({ row: index + 1, cells: line.split('|').map(textCell) }));

describe('the title above a table', () => {
  it.each([
    ['stands directly above its header', ['World survey'], 'World survey'],
    ['is the first of several lines', ['World survey', 'Survey desk'], 'World survey'],
    ['stands above blank rows', ['World survey', '', ''], 'World survey'],
    ['is not that of another table further up', ['Exports', 'China|1', '', 'Reserves'], 'Reserves'],
    ['has no year', ['World survey, 2021 to 2025'], 'World survey, to'],
    ['has no fiscal year', ['Survey FY2026/27 of metals'], 'Survey of metals'],
    ['has no date', ['Survey of 2026-06-30'], 'Survey of'],
    ['has no month', ['Prices in March 2026'], 'Prices in'],
    ['has no year of an era', ['令和7年度　貿易統計'], '貿易統計'],
    ['has no Japanese month', ['貿易統計（2025年7月分）'], '貿易統計'],
    ['keeps the number of a table', ['Table 12'], 'Table 12'],
    ['is none where only a year stands', ['2026'], null],
    ['is none where nothing stands', [], null],
  ])('%s', (_how, above, title) => {
    const sheet = rows(...above, 'Country|Tonnes');
    expect(titleAbove(sheet, sheet.length)).toBe(title);
  });
});

describe('a file and the form that was kept', () => {
  const kept = { senders: [], headers: {}, says: null, title: 'World survey', sheet: 'Rare earths 2025' };
  it.each([
    ['are one', { title: 'World survey', sheet: 'Rare earths 2025' }, undefined],
    [
      'are one however the title is written',
      { title: 'ＷＯＲＬＤ  survey', sheet: 'Rare earths 2026' },
      undefined,
    ],
    ['are one where nothing stands above the table', { title: null, sheet: null }, undefined],
    ['are two under another title', { title: 'Exports', sheet: 'Rare earths 2025' }, 'refusal.form.title'],
    ['are two on another sheet', { title: 'World survey', sheet: 'Aluminium' }, 'refusal.form.sheet'],
  ])('%s', (_how, seen, code) => {
    expect(otherThanKept(seen, kept)?.code).toBe(code);
    expect(otherThanKept(seen, null)).toBeNull();
  });

  it('differ until a person says that they are one', () => {
    const sheet = (title: string) => rows(title, 'Country|2024|2025', 'China|440|450', 'Vietnam|35|36');
    const guess = (name: string, title: string, saved: readonly SavedMapping[] = []) =>
      guessMapping(name, sheet(title), smallVocabulary, {}, saved, 'Production.xlsx');
    const first = guess('Rare earths', 'World survey 2025');
    const { mapping: own, fingerprint } = first;
    const memory: SavedMapping = { id: 'm1', name: 'Production.xlsx', fingerprint, mapping: own };
    const { mapping, seen } = guess('Aluminium', 'Exports 2026', [memory]);
    expect(mapping.form).toMatchObject({ title: 'World survey', sheet: 'Rare earths' });
    expect(seen).toEqual({ title: 'Exports', sheet: 'Aluminium' });
    expect(otherThanKept(seen, mapping.form)?.code).toBe('refusal.form.sheet');
    expect(otherThanKept(seen, asSameForm(mapping, seen).form)).toBeNull();
  });
});
