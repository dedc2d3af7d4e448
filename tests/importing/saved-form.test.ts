import { textCell } from '@shared/base/sheet-cell';
import { asSameForm, otherThanSaved } from '@shared/features/importing/saved-form';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../electron/importing/recipe/guess-mapping';
import { saidAgain } from '../../electron/importing/recipe/said-again';
import { titleAbove } from '../../electron/importing/recipe/title-above';
import { smallVocabulary } from './support/vocabulary';

const rows = (...lines: readonly string[]) =>
  lines.map((line, index) => ({ row: index + 1, cells: withHoles(line.split('|')) }));

/** As a sheet is read: nothing stands in the place of a blank cell. */
function withHoles(texts: readonly string[]) {
  const cells: ReturnType<typeof textCell>[] = [];
  for (const [index, text] of texts.entries()) if (text !== '') cells[index] = textCell(text);
  return cells;
}

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
    ['stands in any column', ['|||World survey|Survey desk', '||Tonnes'], 'World survey'],
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
    ['are two where nothing stands above the table', { title: null, sheet: null }, 'refusal.form.titleGone'],
    ['are two under another title', { title: 'Exports', sheet: 'Rare earths 2025' }, 'refusal.form.title'],
    ['are two on another sheet', { title: 'World survey', sheet: 'Aluminium' }, 'refusal.form.sheet'],
  ])('%s', (_how, seen, code) => {
    expect(otherThanSaved(seen, kept)?.code).toBe(code);
    expect(otherThanSaved(seen, null)).toBeNull();
  });

  it('are two where a title stands above a table that had none', () => {
    const seen = { title: 'Exports', sheet: null };
    const bare = { ...kept, title: null, sheet: null };
    expect(otherThanSaved(seen, { ...bare, said: {} })?.code).toBe('refusal.form.titleNew');
    // Kept by a version that did not note what a file says: nobody knows whether it had a title.
    expect(otherThanSaved(seen, bare)).toBeNull();
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
    expect(otherThanSaved(seen, mapping.form)?.code).toBe('refusal.form.sheet');
    expect(otherThanSaved(seen, asSameForm(mapping, seen).form)).toBeNull();
  });
});

describe('what the next file of a form is taken to say of all its figures', () => {
  const nothing = { economy: null, material: null, stage: null, country: null };
  const none = { ...nothing, year: null, unit: null, basis: null, money: null };
  it.each([
    // [this file says, what was kept, what the earlier file said, what is taken]
    ['read from each', 2032, 2031, 2031, 2032],
    ['open where only the earlier one said it', null, 2031, 2031, null],
    ['kept where it was said by hand', null, 2031, null, 2031],
    ['read where it was said by hand before', 2032, 2031, null, 2032],
    ['kept where a person corrected what both say', 2031, 2030, 2031, 2030],
    ['open where a person corrected what this one says otherwise', 2032, 2030, 2031, null],
    ['read where a person left it open', 2031, null, 2031, 2031],
  ] as const)('is %s', (_how, now, kept, said, taken) => {
    const form = { senders: [], headers: {}, said: { ...none, year: said } };
    expect(saidAgain({ ...none, year: now }, { ...none, year: kept, form })).toEqual({
      ...none,
      year: taken,
    });
    const unit = (year: number | null) => (year === null ? null : `USD ${year}`);
    const money = { ...form, said: { ...none, money: unit(said) } };
    expect(
      saidAgain({ ...none, money: unit(now) }, { ...none, money: unit(kept), form: money }).money,
    ).toEqual(unit(taken));
  });

  it('is open for a year that an earlier version has kept: years change from file to file', () => {
    const kept = { ...none, material: 'Dy', year: 2031, form: { senders: [], headers: {} } };
    expect(saidAgain(none, kept)).toMatchObject({ material: 'Dy', year: null });
  });

  it.each([
    ['year', ['Survey of rare earths', 'Material: Dy'], [['year', 2031]]],
    ['material', ['Survey of rare earths 2032', ''], [['material', 'Dy']]],
    ['nothing', ['Survey of rare earths 2032', 'Material: Dy'], []],
    ['half a year', ['Survey of rare earths, first half of 2032', 'Material: Dy'], [['year', 2031]]],
  ] as const)('says what is open where this one lacks %s', (_what, titles, open) => {
    const sheet = (above: readonly string[]) =>
      rows(...above, 'Supplier|Country|Tonnes', 'Lynas|Malaysia|10');
    const guess = (above: readonly string[], saved: readonly SavedMapping[]) =>
      guessMapping('', sheet(above), smallVocabulary, { encoding: 'utf-8' }, saved, 'survey.csv');
    const first = guess(['Survey of rare earths 2031', 'Material: Dy'], []);
    expect([first.mapping.year, first.mapping.material]).toEqual([2031, 'Dy']);
    const { mapping: own, fingerprint } = first;
    const second = guess(titles, [{ id: 'm1', name: 'survey.csv', fingerprint, mapping: own }]);
    expect(second.unsaid.map(({ field, kept }) => [field, kept])).toEqual(open);
    for (const [field] of open)
      expect([second.mapping[field], second.missing]).toEqual([null, expect.arrayContaining([field])]);
  });

  it('is what it says where a column would give it that the form does not read', () => {
    const sheet = (years: string) =>
      rows(
        ...[
          'World survey of minerals',
          `Country|Kind|Ore|${years}`,
          'Australia|Mine|Rare earths / concentrate|20|21',
        ],
        ...[
          '|Ore in ground|Rare earths / concentrate|40|41',
          'Brazil|Mine|Rare earths / concentrate|2|3',
          '|Ore in ground|Rare earths / concentrate|9|9',
        ],
      );
    const guess = (years: string, saved: readonly SavedMapping[]) =>
      guessMapping('', sheet(years), smallVocabulary, { encoding: 'utf-8' }, saved, 'survey.csv');
    const first = guess('2031|2032', []);
    expect(first.mapping.stage).toBe('mining');
    // Behind this step all rows say "Mine", so that the column would be one of stages.
    const keep = { step: 'keep', column: 'Kind', is: 'one_of', values: ['Mine'] } as const;
    const mapping = { ...first.mapping, columns: { 1: 'country' } as const, steps: [keep] };
    const { fingerprint } = first;
    const second = guess('2033|2034', [{ id: 'm1', name: 'survey.csv', fingerprint, mapping }]);
    expect([second.mapping.stage, second.mapping.columns, second.unsaid]).toEqual([
      'mining',
      { 1: 'country' },
      [],
    ]);
  });
});
