import { describe, expect, it } from 'vitest';
import { buildScenarioWorkbook } from '../../../electron/sheets/write/scenario-workbook';
import { exampleContent, exampleModel, scenarioContent } from './example-content';

describe('indicators whose factors the workbook does not hold', () => {
  const { workbook } = buildScenarioWorkbook(
    exampleContent([scenarioContent(exampleModel(1, 60), 'Shares')]),
  );
  const texts = (sheet: string, column: number) =>
    (workbook.getWorksheet(sheet)?.getColumn(column).values ?? []).map(String);

  it('are values', () => {
    expect(workbook.getWorksheet('Indicators')?.getCell('G7').value).toBe(63.125);
  });

  it('are listed on the check sheet, and targets too', () => {
    expect(texts('Check', 2)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^HHI \(0 to 10,000\), Largest country, %, Concentration risk \(EU's formula\).*: values, since/,
        ),
        expect.stringMatching(/^Target "Target T-1, Dy": values, since/),
      ]),
    );
    expect(texts('Check', 2).join()).not.toContain('T-2');
  });
});
