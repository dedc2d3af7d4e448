import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, type IsoDate, isoDate } from '@shared/domain/calendar';
import type { Licence } from '@shared/domain/shock';
import type { MaterialModel, WhatIfModel } from '@shared/domain/what-if';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ScenarioWorkbookContent, writeScenarioWorkbook } from '../../../electron/workbooks/write';
import { EXAMPLE_SHOCKS, exampleContent, exampleModel, scenarioContent } from './example-content';
import { differences, namedCell, recalculate, whyNoCalc } from './recalculate';

/** A full LibreOffice start takes seconds, more on a busy machine. */
const PATIENCE = 240_000;

let folder = '';
let reason: string | null = null;

beforeAll(async () => {
  reason = await whyNoCalc();
  folder = await mkdtemp(join(tmpdir(), 'lodestone-parity-'));
}, PATIENCE);
afterAll(() => rm(folder, { recursive: true, force: true }));

function content(model: WhatIfModel): ScenarioWorkbookContent {
  return exampleContent([scenarioContent(model, 'Licences of 2025')]);
}

async function written(model: WhatIfModel, name: string, withoutResults: boolean): Promise<ExcelJS.Workbook> {
  const path = join(folder, name);
  await writeScenarioWorkbook(content(model), path, { withoutResults });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

/** Changes inputs in the twin as a person would, and works it out. */
async function changed(
  model: WhatIfModel,
  cells: Readonly<Record<string, number>>,
): Promise<ExcelJS.Workbook> {
  const twin = await written(model, 'twin.xlsx', true);
  for (const [name, value] of Object.entries(cells)) {
    const cell = namedCell(twin, name);
    expect(cell.protection?.locked, `${name} can be typed into`).toBe(false);
    cell.value = value;
  }
  const path = join(folder, 'changed.xlsx');
  await twin.xlsx.writeFile(path);
  return recalculate(path);
}

const model = exampleModel(2, 320);

function withFirst(change: (material: MaterialModel) => MaterialModel): WhatIfModel {
  return { ...model, materials: model.materials.map((item, index) => (index === 0 ? change(item) : item)) };
}

function withLicence(change: Partial<Licence>): WhatIfModel {
  const shocks = EXAMPLE_SHOCKS.map((shock) => (shock.kind === 'licence' ? { ...shock, ...change } : shock));
  return { ...model, shocks };
}

const serial = (date: IsoDate) => Date.parse(date) / 86_400_000 + 25_569;
const firstUse = (made: MaterialModel, tonnes: number): MaterialModel => ({
  ...made,
  uses: made.uses.map((use, i) => (i === 1 ? { ...use, demand: { ...use.demand, 2025: tonnes } } : use)),
});

describe('a workbook worked out by another program', () => {
  it('gives the digits of the engine in every formula', { timeout: PATIENCE }, async (test) => {
    if (reason !== null) test.skip(reason);
    const { lines, compared } = differences(
      await written(model, 'full.xlsx', false),
      await changed(model, {}),
    );
    expect(lines.slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  });

  const examples: [string, Record<string, number>, WhatIfModel][] = [
    [
      'a share, an opening stock, an approval rate and a demand',
      {
        Dy_share_chn_large_2025: 44.5,
        Dy_opening_stock: 61.25,
        shock1_approved: 40,
        Dy_demand_cars_2025: 350,
      },
      {
        ...withLicence({ approvedPercent: 40 }),
        materials: withFirst((made) => ({
          ...firstUse(made, 350),
          stock: { ...made.stock, opening: 61.25 },
          suppliers: made.suppliers.map((supplier, i) =>
            i === 0 ? { ...supplier, percent: { ...supplier.percent, 2025: 44.5 } } : supplier,
          ),
        })).materials,
      },
    ],
    [
      'the delay, the queue and the dates of a licence',
      {
        shock1_start: serial(isoDate('2025-05-02')),
        shock1_end: serial(isoDate('2025-11-20')),
        shock1_delayDays: 12,
        shock1_queued: 80,
        shock1_releaseStart: serial(isoDate('2025-08-15')),
        shock1_releaseDays: 25,
        shock1_recoveryDays: 0,
      },
      withLicence({
        start: isoDate('2025-05-02'),
        end: isoDate('2025-11-20'),
        delayDays: 12,
        queuedPercent: 80,
        releaseStart: isoDate('2025-08-15'),
        releaseDays: 25,
        recoveryDays: 0,
      }),
    ],
    [
      'supply, recycling, substitution, the limits of the stock and the dates of a ban',
      {
        Dy_totalSupply_2025: 610,
        Dy_recycling_2026: 80,
        Dy_substitution_2025: 11,
        Dy_minimum_stock: 15,
        Dy_maximum_stock: 130,
        Dy_maximum_release: 0.6,
        shock2_start: serial(isoDate('2025-09-10')),
        shock2_end: serial(addDays(isoDate('2025-09-10'), 90)),
      },
      {
        ...withFirst((made) => ({
          ...made,
          totalSupply: { ...made.totalSupply, 2025: 610 },
          recycling: { ...made.recycling, 2026: 80 },
          substitution: { ...made.substitution, 2025: 11 },
          stock: { ...made.stock, minimum: 15, maximum: 130, maximumReleasePerDay: 0.6 },
        })),
        shocks: EXAMPLE_SHOCKS.map((shock) =>
          shock.kind === 'ban'
            ? { ...shock, start: isoDate('2025-09-10'), end: addDays(isoDate('2025-09-10'), 90) }
            : shock,
        ),
      },
    ],
  ];
  it.for(examples)('follows a change of %s', { timeout: PATIENCE }, async ([, cells, expected], test) => {
    if (reason !== null) test.skip(reason);
    const worked = await changed(model, cells);
    // The check sheet keeps the figures of the day it was written; a workbook of the changed model has others.
    const { lines } = differences(await written(expected, 'expected.xlsx', false), worked);
    expect(lines.filter((line) => !line.startsWith('Check!')).slice(0, 20)).toEqual([]);
  });
});
