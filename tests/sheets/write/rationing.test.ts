import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Allocation, WhatIfModel } from '@shared/model/what-if';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeScenarioWorkbook } from '../../../electron/sheets/write';
import { type CachedBook, cachedBook } from '../support/cached-book';
import { differ } from '../support/differ';
import { typedInto } from '../support/typed-into';
import { exampleContent, exampleModel, scenarioContent } from './example-content';
import { recalculate, whyNoCalc } from './recalculate';

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
async function written(model: WhatIfModel, name: string, sent = model): Promise<CachedBook> {
  const path = join(folder, name);
  await writeScenarioWorkbook(contentOf(model, sent), path);
  return cachedBook(path);
}

const contentOf = (model: WhatIfModel, sent = model) =>
  exampleContent([scenarioContent(model, 'Licences of 2025', [], sent)]);

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
    const book = await written(tier, 'tier.xlsx');
    const part = (use: string) => book.value(`Dy_shortfall_${use}`);
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
      const [twin, path] = [join(folder, 'twin.xlsx'), join(folder, 'changed.xlsx')];
      await writeScenarioWorkbook(contentOf(tier), twin, { withoutResults: true });
      await typedInto(twin, path, cells);
      const [here, there] = [await written(expected, 'expected.xlsx', tier), await recalculate(path)];
      const found = differ(here.results, there.results);
      expect(found.lines.filter((line) => !line.startsWith('Check!')).slice(0, 20)).toEqual([]);
      expect(found.compared).toBeGreaterThan(10_000);
    }
    // The change is one that even the first tier feels: what it goes without is more than nothing.
    expect((await written(changed, 'felt.xlsx')).value('Dy_shortfall_defence')).toBeGreaterThan(1);
  });
});
