import type { MaterialId } from '@shared/model/material';
import type { WhatIfModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { plannedWorkbook } from '../../../electron/sheets/write/fit-days';
import { buildScenarioWorkbook } from '../../../electron/sheets/write/scenario-workbook';
import { exampleContent, exampleModel, scenarioContent } from './example-content';

const model = exampleModel(2, 200);
/** Wind turbines take no terbium. */
const windWithoutTb: WhatIfModel = {
  ...model,
  materials: model.materials.map((item) =>
    item.materialId === 'Tb' ? { ...item, uses: item.uses.filter(({ useId }) => useId !== 'wind') } : item,
  ),
};

/** They name it, and need none. */
const windWithNoTb: WhatIfModel = {
  ...model,
  materials: model.materials.map((item) => {
    const none = Object.fromEntries(Object.keys(item.totalSupply).map((year) => [year, 0]));
    const uses = item.uses.map((use) => (use.useId === 'wind' ? { ...use, demand: none } : use));
    return item.materialId === 'Tb' ? { ...item, uses } : item;
  }),
};

function build(run: WhatIfModel, byMonth: readonly string[] = []) {
  const content = {
    ...exampleContent([scenarioContent(run, 'Licences of 2025')]),
    byMonth: byMonth.map((id) => id as MaterialId), // of the example
  };
  const book = buildScenarioWorkbook(content);
  const lines = book.workbook.getWorksheet('Lines');
  const rows = Array.from({ length: content.scenarios[0]?.clock.lines.length ?? 0 }, (_, index) => 6 + index);
  return {
    formulas: [book.formulas, plannedWorkbook(content).formulas],
    days: book.workbook.getWorksheet('Line days') !== undefined,
    hint: String(lines?.getCell('A3').value),
    missing: (name: string): readonly number[] => {
      const sheet = book.workbook.getWorksheet('Line days');
      const at = [sheet?.getRow(6).values ?? []].flat().indexOf(name);
      return Array.from({ length: run.days }, (_, day) => Number(sheet?.getCell(8 + day, at).result));
    },
    lines: rows.map((row) => ({
      name: lines?.getCell(row, 1).value,
      kind: lines?.getCell(row, 14).value,
      isFormula: lines?.getCell(row, 3).formula !== undefined,
    })),
    checks: [...(book.workbook.getWorksheet('Check')?.getColumn(2).values ?? [])].map(String),
  };
}

describe('the production lines of a scenario workbook', () => {
  it('are formulas where all of their materials have days, and each is checked', () => {
    const { lines, days, hint, checks, formulas } = build(model);
    expect(lines.map(({ isFormula, kind }) => [isFormula, kind])).toEqual(lines.map(() => [true, 'Formula']));
    expect(days).toBe(true);
    expect(hint).toMatch(/^Formulas over the days/);
    for (const { name } of lines)
      for (const figure of ['Reduced from', 'Full again', 'Line-days lost'])
        expect(checks).toContain(`${name}: ${figure}, against the figure as written`);
    expect(formulas[0]).toBe(formulas[1]);
  });

  it.each(['proportional', 'tier'] as const)(
    'go without nothing of what they need nothing of, shared out by %s',
    (allocation) => {
      const ran = [windWithNoTb, windWithoutTb].map((of) =>
        build({ ...of, allocation }).missing('Wind turbines'),
      );
      expect(ran[0]?.some((part) => part > 0)).toBe(true);
      expect(ran[0]).toEqual(ran[1]);
    },
  );

  it('stay values where a material of theirs has months alone, which both sheets say', () => {
    const { lines, days, hint, checks, formulas } = build(windWithoutTb, ['Tb']);
    expect(lines.filter(({ isFormula }) => isFormula)).toEqual([
      { name: 'Wind turbines', kind: 'Formula', isFormula: true },
    ]);
    const rest = lines.filter(({ isFormula }) => !isFormula);
    expect(rest.map(({ kind }) => kind)).toEqual(['Value', 'Value', 'Value']);
    expect(days).toBe(true);
    expect(hint).toContain('Lines marked "Value" do not');
    const note = checks.find((text) => text.startsWith('Lines written as values'));
    for (const { name } of rest) expect(note).toContain(String(name));
    expect(note).not.toContain('Wind turbines');
    expect(formulas[0]).toBe(formulas[1]);
  });

  it.for<[string, WhatIfModel, readonly string[]]>([
    ['no line has days of all its materials', model, ['Tb']],
    ['a shortage is shared out by value', { ...model, allocation: 'value' }, []],
  ])('are a sheet of values where %s', ([, run, byMonth]) => {
    const { lines, days, hint, checks } = build(run, byMonth);
    expect(lines.filter(({ isFormula }) => isFormula)).toEqual([]);
    expect(days).toBe(false);
    expect(hint).toMatch(/^Values of all materials/);
    expect(checks).toContain('The sheet "Lines" is written as values: it does not follow changed inputs');
  });
});
