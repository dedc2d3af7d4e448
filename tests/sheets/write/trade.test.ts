import { describe, expect, it } from 'vitest';
import { buildScenarioWorkbook } from '../../../electron/sheets/write/scenario-workbook';
import { exampleContent, exampleModel, scenarioContent } from './example-content';

describe('the sheet of trade', () => {
  const { workbook } = buildScenarioWorkbook(
    exampleContent([scenarioContent(exampleModel(1, 10, []), 'First')]),
  );
  const sheet = workbook.getWorksheet('Trade');
  /** ExcelJS leaves a result of zero out. */
  const cell = (address: string) => ({
    formula: sheet?.getCell(address).formula,
    result: Number(sheet?.getCell(address).result ?? 0),
  });

  it.each([
    // At least: what was sent, less mines at the most factor, less what was bought; at most: less mines at the least.
    ['K7', "MAX(0,'Trade'!$E$7-'Trade'!$I$7-'Trade'!$J$7)", 2560.33 - 690 * 0.9],
    ['L7', "MAX(0,'Trade'!$F$7-'Trade'!$H$7)", 2560.33 - 690 * 0.8],
    ['K8', "MAX(0,'Trade'!$E$8-'Trade'!$I$8-'Trade'!$J$8)", 380],
    ['L8', "MAX(0,'Trade'!$F$8-'Trade'!$H$8)", 800],
    ['K9', "MAX(0,'Trade'!$E$9-'Trade'!$I$9-'Trade'!$J$9)", 0],
  ])('has in %s the formula of the gap', (address, formula, result) => {
    expect(cell(address)).toMatchObject({ formula, result: expect.closeTo(result, 9) });
  });

  it.each([
    ['J13', ((6100 - 100) / 9900) * 100],
    ['K13', ((6800 - 90) / 9900) * 100],
    // Without a figure of before: anything from nothing on.
    ['J14', 0],
    ['K14', 50],
  ])('has in %s the leak over the cells beside it', (address, result) => {
    expect(cell(address)).toMatchObject({
      formula: expect.stringContaining("'Trade'!$E$1"),
      result: expect.closeTo(result, 9),
    });
  });

  it('is not there where there is nothing to say', () => {
    const quiet = {
      ...scenarioContent(exampleModel(1, 10, []), 'First'),
      trade: { economyId: 'JPN' as never, flows: [] },
    };
    expect(buildScenarioWorkbook(exampleContent([quiet])).workbook.getWorksheet('Trade')).toBeUndefined();
  });
});
