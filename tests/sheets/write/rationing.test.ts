import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Allocation, WhatIfModel } from '@shared/model/what-if';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeScenarioWorkbook } from '../../../electron/sheets/write';
import { exampleContent, exampleModel, scenarioContent } from './example-content';
import { differences, namedCell, recalculate, whyNoCalc } from './recalculate';

/** A full LibreOffice start takes seconds, more on a busy machine. */
const PATIENCE = 240_000;

let folder = '';
let reason: string | null = null;

beforeAll(async () => {
  reason = await whyNoCalc();
  folder = await mkdtemp(join(tmpdir(), 'lodestone-rationing-'));
}, PATIENCE);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** @param sent what it is edited from */
async function written(
  model: WhatIfModel,
  name: string,
  withoutResults: boolean,
  sent = model,
): Promise<ExcelJS.Workbook> {
  const path = join(folder, name);
  const content = exampleContent([scenarioContent(model, 'Licences of 2025', [], sent)]);
  await writeScenarioWorkbook(content, path, { withoutResults });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

const under = (allocation: Allocation): WhatIfModel => ({ ...exampleModel(2, 320), allocation });

describe('a workbook of a scenario that serves tier by tier', () => {
  const tier = under('tier');
  const changed: WhatIfModel = {
    ...tier,
    materials: tier.materials.map((item, index) =>
      index > 0
        ? item
        : {
            ...item,
            stock: { ...item.stock, opening: 12.5 },
            substitution: { ...item.substitution, 2026: 9 },
            uses: item.uses.map((use) =>
              use.useId === 'defence' ? { ...use, demand: { ...use.demand, 2025: 320 } } : use,
            ),
          },
    ),
  };
  const CELLS = { Dy_opening_stock: 12.5, Dy_substitution_2026: 9, Dy_demand_defence_2025: 320 };

  it('holds first what the first tier goes without', async () => {
    const book = await written(tier, 'tier.xlsx', false);
    const part = (use: string) => namedCell(book, `Dy_shortfall_${use}`).result;
    expect(part('defence')).toBe(0);
    expect(part('other')).toBeGreaterThan(0);
    expect(part('cars')).toBeLessThan(Number(part('other')) * 50);
  });

  it('gives the digits of the engine, also after a stock, a demand and a saving were changed', {
    timeout: PATIENCE,
  }, async (test) => {
    if (reason !== null) test.skip(reason);
    for (const [cells, expected] of [
      [{}, tier],
      [CELLS, changed],
    ] as const) {
      const twin = await written(tier, 'twin.xlsx', true);
      for (const [name, value] of Object.entries(cells)) namedCell(twin, name).value = value;
      const path = join(folder, 'changed.xlsx');
      await twin.xlsx.writeFile(path);
      const found = differences(
        await written(expected, 'expected.xlsx', false, tier),
        await recalculate(path),
      );
      expect(found.lines.filter((line) => !line.startsWith('Check!')).slice(0, 20)).toEqual([]);
      expect(found.compared).toBeGreaterThan(10_000);
    }
    // The change is one that even the first tier feels: what it goes without is more than nothing.
    expect(
      namedCell(await written(changed, 'felt.xlsx', false), 'Dy_shortfall_defence').result,
    ).toBeGreaterThan(1);
  });
});
