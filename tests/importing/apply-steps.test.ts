import { cellAt, type RawRow, sourceOf, textCell } from '@shared/base/sheet-cell';
import type { TableStep } from '@shared/model/table-steps';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySteps, StepRun, type Table } from '../../electron/importing/recipe/apply-steps';

/** A table written as lines; its data start in row 2. */
function tableOf(...lines: readonly string[]): Table {
  const [head = [], ...rows] = lines.map((line) => line.split('|'));
  return {
    heads: new Map(head.map((text, index) => [index + 1, text])),
    rows: rows.map((texts, index) => ({ row: index + 2, cells: texts.map(textCell) })),
  };
}

const lineOf = ({ cells }: RawRow) => cells.map((cell) => cell?.text ?? '').join('|');
const stepped = (table: Table, ...steps: readonly TableStep[]) => {
  const { table: result, tallies } = applySteps(table, steps);
  return { lines: [[...result.heads.values()].join('|'), ...result.rows.map(lineOf)], tallies };
};

const WORLD = tableOf(
  'Country|Type|2031',
  'Australia|Production|20',
  '|Reserves|400',
  'Brazil|Ｐｒｏｄｕｃｔｉｏｎ (mine)|2',
  '|-|3',
  '||4',
);

describe('a step', () => {
  it.each<[string, TableStep, string[]]>([
    [
      'fills down what stands above',
      { step: 'fill_down', columns: ['Country'] },
      [
        'Australia|Production|20',
        'Australia|Reserves|400',
        'Brazil|Ｐｒｏｄｕｃｔｉｏｎ (mine)|2',
        'Brazil|-|3',
        'Brazil||4',
      ],
    ],
    [
      'keeps the rows of a value, whatever its width and case',
      { step: 'keep', column: 'type', is: 'one_of', values: ['PRODUCTION', 'production (mine)'] },
      ['Australia|Production|20', 'Brazil|Ｐｒｏｄｕｃｔｉｏｎ (mine)|2'],
    ],
    [
      'leaves out the rows of a value, by the letters of its column',
      { step: 'leave_out', column: 'B', is: 'one_of', values: ['Reserves', '-'] },
      ['Australia|Production|20', 'Brazil|Ｐｒｏｄｕｃｔｉｏｎ (mine)|2', '||4'],
    ],
    [
      'leaves out what is blank, and no dash',
      { step: 'leave_out', column: 'Type', is: 'one_of', values: [''] },
      ['Australia|Production|20', '|Reserves|400', 'Brazil|Ｐｒｏｄｕｃｔｉｏｎ (mine)|2', '|-|3'],
    ],
    [
      'keeps what begins so',
      { step: 'keep', column: 'Type', is: 'starts_with', values: ['produc'] },
      ['Australia|Production|20', 'Brazil|Ｐｒｏｄｕｃｔｉｏｎ (mine)|2'],
    ],
    [
      'keeps what is like a pattern',
      { step: 'keep', column: 'Type', is: 'matches', values: ['*(mine)', 'res?rves'] },
      ['|Reserves|400', 'Brazil|Ｐｒｏｄｕｃｔｉｏｎ (mine)|2'],
    ],
    [
      'replaces a text by its value',
      { step: 'replace', column: 'Type', from: '-', to: 'Production' },
      [
        'Australia|Production|20',
        '|Reserves|400',
        'Brazil|Ｐｒｏｄｕｃｔｉｏｎ (mine)|2',
        '|Production|3',
        '||4',
      ],
    ],
  ])('%s', (_what, step, lines) => {
    expect(stepped(WORLD, step).lines.slice(1)).toEqual(lines);
  });

  it('takes a packed cell apart into columns of its own, which the next step knows', () => {
    const table = tableOf('Item|t', 'Brazil / Dy / ore|5', 'India|6');
    const split = { step: 'split', column: 'Item', by: '/', into: ['Country', 'What'] } as const;
    const keep = { step: 'keep', column: 'Country', is: 'one_of', values: ['India'] } as const;
    expect(stepped(table, split).lines).toEqual([
      'Item|t|Country|What',
      'Brazil / Dy / ore|5|Brazil|Dy / ore',
      'India|6|India|',
    ]);
    expect(stepped(table, split, keep).lines.slice(1)).toEqual(['India|6|India|']);
    expect(() => stepped(table, keep, split)).toThrow('refusal.import.keepColumn');
  });

  it.each([
    ['a blank row', ['Country|Type|t', 'Brazil|a|1', '||', '|b|2'], ['Brazil|a|1', '||', '|b|2']],
    ['a name further left', ['Country|Type|t', 'A|x|1', '||2', 'B||3'], ['A|x|1', 'A|x|2', 'B||3']],
    [
      'a heading with nothing at its right',
      ['Note|Type|t', '|x|1', 'Notes||', '||2'],
      ['|x|1', 'Notes||', '|x|2'],
    ],
  ])('fills nothing below %s', (_what, lines, expected) => {
    expect(
      stepped(tableOf(...lines), {
        step: 'fill_down',
        columns: lines[0]?.startsWith('Note') === true ? ['B'] : ['A', 'B'],
      }).lines.slice(1),
    ).toEqual(expected);
  });

  it('says how many rows it kept, left out and changed, in the order of the steps', () => {
    const { tallies } = stepped(
      WORLD,
      { step: 'fill_down', columns: ['Country'] },
      { step: 'leave_out', column: 'Type', is: 'one_of', values: ['Reserves'] },
      { step: 'keep', column: 'Country', is: 'one_of', values: ['Brazil'], off: true },
      { step: 'keep', column: 'Country', is: 'one_of', values: ['Brazil'] },
    );
    expect(tallies).toEqual([
      { kept: 5, leftOut: 0, changed: 3 },
      { kept: 4, leftOut: 1, changed: 0 },
      { kept: 4, leftOut: 0, changed: 0 },
      { kept: 3, leftOut: 1, changed: 0 },
    ]);
  });
});

describe('a filter that remembers its column', () => {
  const newsOf = (step: TableStep) => {
    const run = new StepRun([step], WORLD.heads);
    for (const row of WORLD.rows) run.take(row);
    return run.news.map(({ missing, fresh }) => ({ missing, fresh }));
  };
  const seen = ['Production', 'Ｐｒｏｄｕｃｔｉｏｎ (mine)', '-', ''];
  const keep = { step: 'keep', column: 'Type', is: 'one_of' } as const;

  it.each([
    ['nothing where nothing differs', { values: ['Reserves'], seen }, []],
    ['nothing where none was recorded', { values: ['Output'] }, []],
    ['a value that is new', { values: ['Production'], seen }, [{ missing: [], fresh: ['Reserves'] }]],
    ['a value that is gone', { values: ['Output', 'Reserves'], seen }, [{ missing: ['Output'], fresh: [] }]],
  ])('tells %s', (_what, rest, expected) => {
    expect(newsOf({ ...keep, ...rest })).toEqual(expected);
  });
});

describe('whatever the steps are', () => {
  const text = fc.constantFrom('', 'a', 'b', 'a/b', 'Total');
  const rows = fc.array(fc.tuple(text, text, text), { maxLength: 12 });
  const column = fc.constantFrom('X', 'Y', 'Z');
  const step: fc.Arbitrary<TableStep> = fc.oneof(
    column.map((one) => ({ step: 'fill_down', columns: [one] }) as const),
    fc
      .record({ column, values: fc.array(text, { minLength: 1, maxLength: 2 }) })
      .chain((part) =>
        fc.constantFrom<TableStep>(
          { step: 'keep', is: 'one_of', ...part },
          { step: 'leave_out', is: 'starts_with', ...part },
        ),
      ),
    fc.record({ column, from: text, to: text }).map((part) => ({ step: 'replace', ...part }) as const),
    column.map((one) => ({ step: 'split', column: one, by: '/', into: ['P', 'Q'] }) as const),
  );
  const made = fc.record({ rows, steps: fc.array(step, { maxLength: 4 }) });
  const asTable = (cells: readonly (readonly string[])[]) =>
    tableOf('X|Y|Z', ...cells.map((row) => row.join('|')));

  it('steps that are switched off leave the table as it is', () => {
    fc.assert(
      fc.property(made, ({ rows: cells, steps }) => {
        const table = asTable(cells);
        expect(
          applySteps(
            table,
            steps.map((one) => ({ ...one, off: true })),
          ).table,
        ).toEqual(table);
      }),
      { seed: 13 },
    );
  });

  it('every filled cell says where it stands in the sheet, and rows are kept or left out, none lost', () => {
    fc.assert(
      fc.property(made, ({ rows: cells, steps }) => {
        const table = asTable(cells);
        const { table: result, tallies } = applySteps(table, steps);
        const replaced = new Set(steps.flatMap((one) => (one.step === 'replace' ? [one.to] : [])));
        for (const row of result.rows)
          for (let at = 1; at <= row.cells.length; at++) {
            const { text: shown } = cellAt(row, at);
            if (shown === '') continue;
            const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(sourceOf(row, at)) ?? [];
            const source = cells[Number(number) - 2]?.['ABC'.indexOf(letters)];
            expect(source).toBeDefined();
            expect((source ?? '').includes(shown) || [...replaced].some((part) => part.includes(shown))).toBe(
              true,
            );
          }
        const left = tallies.reduce((sum, { leftOut }) => sum + leftOut, 0);
        expect(result.rows.length + left).toBe(cells.length);
      }),
      { seed: 13 },
    );
  });
});
