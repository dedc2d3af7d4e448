import { describe, expect, it } from 'vitest';
import { unpack } from '../../../electron/sheets/write/charts/unpack-zip';
import { takeParts } from '../../../electron/sheets/write/parts-of-workbook';
import { buildScenarioWorkbook } from '../../../electron/sheets/write/scenario-workbook';
import { buildValuesWorkbook } from '../../../electron/sheets/write/values-workbook';
import { exampleContent, exampleModel, scenarioContent } from './example-content';

const content = exampleContent([
  scenarioContent(exampleModel(2, 60), 'Licences <25 %> & "draft"'),
  scenarioContent(exampleModel(2, 60, []), 'No shock'),
]);

describe('the parts of a workbook', () => {
  it.each([
    ['that recalculates', buildScenarioWorkbook],
    ['of values', buildValuesWorkbook],
  ])(
    '%s are, byte for byte and in their order, those of the file that ExcelJS writes itself',
    async (_, build) => {
      const built = () => {
        const { workbook } = build(content);
        workbook.modified = new Date(content.meta.createdAt);
        return workbook;
      };
      const own = await unpack(new Uint8Array(await built().xlsx.writeBuffer()));
      const taken = await takeParts(built());
      expect([...taken.keys()]).toEqual([...own.keys()]);
      for (const [name, bytes] of own) expect(taken.get(name)?.equals(bytes), name).toBe(true);
    },
  );

  it('are no longer held by the workbook as cells', async () => {
    const { workbook } = buildScenarioWorkbook(content);
    await takeParts(workbook);
    expect(workbook.worksheets.map(({ actualRowCount }) => actualRowCount)).toEqual(
      workbook.worksheets.map(() => 0),
    );
  });
});
