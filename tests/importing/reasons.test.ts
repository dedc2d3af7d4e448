import { textCell } from '@shared/base/sheet-cell';
import { translator } from '@shared/catalogue/translate';
import type { FileInspection } from '@shared/features/importing/inspection';
import { reasonOf, reasonOfTable, reasonWords } from '@shared/features/importing/reasons';
import type { Mapping } from '@shared/model/mapping';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../electron/importing/recipe/guess-mapping';
import { smallVocabulary } from './support/vocabulary';

/** What is found in lines whose cells are parted by bars. */
function look(
  fileName: string,
  lines: readonly string[],
  change: Partial<FileInspection['guess']> = {},
): FileInspection {
  const rows = lines.map((line, index) => ({ row: index + 1, cells: line.split('|').map(textCell) }));
  const guess = { ...guessMapping('S', rows, smallVocabulary, {}, [], fileName), ...change };
  return { fileName, fileHash: 'x', format: 'xlsx', sheets: [], guess, sameForm: [] };
}
type Step = Parameters<typeof reasonOf>[0];
const said = (step: Step, found: FileInspection, change: Partial<Mapping> = {}) => {
  const reason = reasonOf(step, { ...found.guess.mapping, ...change }, found);
  return typeof reason === 'string' ? reason : [reason.code, ...Object.values(reason.params)].join(' ');
};
const PLAIN = ['Country|Stage|2031 (t REO)', 'China|mining|9', 'Vietnam|mining|3'];

describe('why a step is there', () => {
  it.each<[Step, string, readonly string[], string]>([
    ['counts', 'a.xlsx', ['World production', ...PLAIN], 'importing.why.counts.title World production'],
    [
      'counts',
      'a.xlsx',
      ['Country|Exports 2031 (t)', 'China|9', 'Vietnam|3'],
      'importing.why.counts.head Exports 2031 (t)',
    ],
    ['counts', 'mine-production.xlsx', PLAIN, 'importing.why.counts.file mine-production.xlsx'],
    ['counts', 'a.xlsx', PLAIN, 'importing.why.open'],
    [
      'counts',
      'a.xlsx',
      ['Country|Statistic|2031 (t)', 'China|Production|9', 'Vietnam|Reserves|3'],
      'importing.why.counts.byRow',
    ],
    ['unpivot', 'a.xlsx', ['Country|2031|2032', 'China|9|8', 'Vietnam|3|2'], 'importing.why.across 2'],
    ['fields', 'a.xlsx', PLAIN, 'importing.why.fields 3 55'],
    [
      'fields',
      'a.xlsx',
      ['Country|Year|Quantity', 'China|2031|9', 'Vietnam|2031|3'],
      'importing.why.fieldsSure 3',
    ],
    ['units', 'a.xlsx', PLAIN, 'importing.why.unit'],
    ['units', 'a.xlsx', ['Country|2031', 'China|9', 'Vietnam|3'], 'importing.why.unitAsked'],
    ['source', 'a.xlsx', PLAIN, 'importing.why.onlySheet'],
    ['header', 'a.xlsx', PLAIN, 'importing.why.header'],
  ])('%s in %s %j: %s', (step, fileName, lines, expected) => {
    expect(said(step, look(fileName, lines))).toBe(expected);
  });

  it.each<[Step, Partial<Mapping>]>([
    ['header', { headerRow: 2 }],
    ['fields', { columns: { 1: 'supplier' } }],
    ['units', { unit: 'kg' }],
    ['counts', { counts: 'imports' }],
    ['source', { sheet: 'T' }],
  ])('%s: a person said %j', (step, change) => {
    expect(said(step, look('a.xlsx', PLAIN), change)).toBe('importing.why.chosen');
  });

  it('is the words of a recipe that was taken, until the step is changed', () => {
    const found = look('a.xlsx', PLAIN, { why: { units: 'As the desk writes them.' } });
    expect(said('units', found)).toBe('As the desk writes them.');
    expect(said('units', found, { basis: 'metal' })).toBe('importing.why.chosen');
  });

  it('is said in the language of whoever reads the recipe, and the words of a person stay as they are', () => {
    const why = { code: 'importing.why.kept', params: { name: 'a.xlsx' } } as const;
    const found = look('a.xlsx', PLAIN, { why: { units: why } });
    const reason = reasonOf('units', found.guess.mapping, found);
    expect(reason).toEqual(why);
    expect([translator('en'), translator('ja')].map((t) => reasonWords(reason, t))).toEqual([
      'As in a.xlsx.',
      '「a.xlsx」と同じ。',
    ]);
    expect(reasonWords('As the desk writes them.', translator('ja'))).toBe('As the desk writes them.');
  });

  it('of the table: proposed, kept from an earlier file, by hand, or in the words of a recipe', () => {
    const filled = { step: 'fill_down', columns: ['Country'] } as const;
    const kept = { step: 'keep', column: 'Type', is: 'one_of', values: ['Mine'] } as const;
    const found = look('a.xlsx', PLAIN, { proposed: [filled], remembered: 'b.xlsx' });
    const of = { ...found, guess: { ...found.guess, mapping: { ...found.guess.mapping, steps: [kept] } } };
    const codes = [
      filled,
      { ...filled, off: true },
      { ...kept, seen: ['Mine', 'Ore'] },
      { ...kept, column: 'Kind' },
      { ...kept, why: 'mines only' },
    ].map((step) => {
      const reason = reasonOfTable(step, of);
      return typeof reason === 'string' ? reason : reason.code;
    });
    expect(codes).toEqual([
      'importing.recipe.whyFilled',
      'importing.recipe.whyFilled',
      'importing.why.kept',
      'importing.why.chosen',
      'mines only',
    ]);
  });
});
