import type { LabelledFigure } from '@shared/domain/indicator';
import type { WhatIfModel } from '@shared/domain/what-if';
import { describe, expect, it } from 'vitest';
import { buildScenarioWorkbook } from '../../../electron/workbooks/write/scenario-workbook';
import { exampleContent, exampleModel, scenarioContent } from './example-content';

/** Five suppliers, the first two of China: 38.5 and 21.5 of it, the last takes what is left but `rest`. */
function modelWith(rest: number): WhatIfModel {
  const model = exampleModel(1, 60);
  const percents = [38.5, 21.5, 20, 8.25, 11.75 - rest];
  return {
    ...model,
    materials: model.materials.map((item) => ({
      ...item,
      suppliers: item.suppliers.map((supplier, i) => ({
        ...supplier,
        percent: { 2025: percents[i] ?? 0, 2026: percents[i] ?? 0 },
      })),
    })),
  };
}

/** What stands for the largest country on the sheet of indicators. */
function topOne(rest: number, value: number): unknown {
  const content = scenarioContent(modelWith(rest), 'Shares');
  const [material] = content.risk.materials;
  const example = material?.figures.find(({ indicator }) => indicator === 'top_one');
  if (material === undefined || example === undefined) throw new Error('the example has it');
  const figure: LabelledFigure = { ...example, figure: { kind: 'point', value } };
  const risk = { ...content.risk, materials: [{ ...material, figures: [figure] }] };
  const book = buildScenarioWorkbook(exampleContent([{ ...content, risk }]));
  return book.workbook.getWorksheet('Indicators')?.getCell('G6').value;
}

describe('concentration in the workbook', () => {
  it('is a formula over the shares by country where all supply is named', () => {
    expect(topOne(0, 60)).toEqual({
      formula:
        "IF(ABS('Shares'!$G$12)>0.000001,\"–\",SUMPRODUCT(MAX(SUMIF('Shares'!$C$7:$C$11,'Shares'!$C$7:$C$11,'Shares'!$G$7:$G$11))))",
      result: 60,
    });
  });

  it.each([
    ['with a rest left unallocated, though the largest is a point', 1, 60],
    ['for a figure that counts other shares than the sheet', 0, 61],
  ])('is a value %s', (_what, rest, value) => {
    expect(topOne(rest, value)).toBe(value);
  });
});
