import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, type IsoDate, isoDate } from '@shared/base/calendar';
import type { Shock, Shocks } from '@shared/model/shock';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ScenarioWorkbookContent, writeScenarioWorkbook } from '../../../electron/sheets/write';
import { type CachedBook, cachedBook } from '../support/cached-book';
import { differ } from '../support/differ';
import { forgetful, typedInto } from '../support/typed-into';
import { ALL_KINDS, coming, withValues } from './every-shock';
import { EXAMPLE_SHOCKS, exampleContent, exampleModel, scenarioContent } from './example-content';
import { whyNoCalc, worked } from './recalculate';

/** A full LibreOffice start takes seconds, more on a busy machine. */
const PATIENCE = 240_000;

interface Changed {
  readonly model: WhatIfModel;
  readonly cells: Readonly<Record<string, number>>;
}

/** What the tests below have worked out, and the books that came of it: one start of the program does all of them. */
const changes: Changed[] = [];
let books: readonly CachedBook[] = [];
/** The workbook of each model as it is sent, written once. */
const files = new Map<WhatIfModel, Promise<string>>();
let folder = '';
let reason: string | null = null;

beforeAll(async () => {
  reason = await whyNoCalc();
  folder = await mkdtemp(join(tmpdir(), 'lodestone-parity-'));
  if (reason !== null) return;
  const paths: string[] = [];
  for (const [index, { model, cells }] of changes.entries()) {
    const [twin, path] = [join(folder, 'twin.xlsx'), join(folder, `changed-${index}.xlsx`)];
    // Without kept results: LibreOffice takes those that it finds for its own.
    await forgetful(await sent(model), twin);
    await typedInto(twin, path, cells);
    paths.push(path);
  }
  books = await worked(paths, cachedBook);
}, PATIENCE);
afterAll(() => rm(folder, { recursive: true, force: true }));

function content(model: WhatIfModel, from: WhatIfModel): ScenarioWorkbookContent {
  return exampleContent([scenarioContent(model, 'Licences of 2025', [], from)]);
}

function sent(model: WhatIfModel): Promise<string> {
  const file = files.get(model) ?? write(model, model, `sent-${files.size}.xlsx`);
  files.set(model, file);
  return file;
}

/** @param from the model whose workbook was edited into this one */
async function write(model: WhatIfModel, from: WhatIfModel, name: string): Promise<string> {
  const path = join(folder, name);
  await writeScenarioWorkbook(content(model, from), path);
  return path;
}

/** What the engine says of a model whose workbook is as it was sent, and of one that another was edited into. */
const asSent = async (model: WhatIfModel) => cachedBook(await sent(model));
const asEdited = async (model: WhatIfModel, from: WhatIfModel) =>
  cachedBook(await write(model, from, 'expected.xlsx'));

/**
 * Has inputs changed in the twin as a person would, and it worked out, before the tests run.
 * @returns gives the book then
 */
function changed(model: WhatIfModel, cells: Changed['cells']): () => CachedBook {
  const index = changes.push({ model, cells }) - 1;
  return () => {
    const book = books[index];
    if (book === undefined) throw new Error('all twins are worked out before the tests');
    return book;
  };
}

const compare = (here: CachedBook, there: CachedBook) => differ(here.results, there.results);

const model = exampleModel(2, 320);

function withFirst(change: (material: MaterialModel) => MaterialModel): WhatIfModel {
  return { ...model, materials: model.materials.map((item, index) => (index === 0 ? change(item) : item)) };
}

function withLicence(change: Partial<Shocks['licence']>): WhatIfModel {
  const shocks = EXAMPLE_SHOCKS.map((shock) => (shock.kind === 'licence' ? { ...shock, ...change } : shock));
  return { ...model, shocks };
}

const serial = (date: IsoDate) => Date.parse(date) / 86_400_000 + 25_569;
const firstUse = (made: MaterialModel, tonnes: number): MaterialModel => ({
  ...made,
  uses: made.uses.map((use, i) => (i === 1 ? { ...use, demand: { ...use.demand, 2025: tonnes } } : use)),
});

describe('a workbook with every kind of shock', () => {
  const all: WhatIfModel = coming({ ...model, shocks: ALL_KINDS }, 1.5);
  const valued = withValues(all);

  it.for([
    ['all of it formulas', all, changed(all, {})],
    ['some of it values', valued, changed(valued, {})],
  ] as const)(
    'gives the digits of the engine in every formula, %s',
    { timeout: PATIENCE },
    async ([, run, unchanged], test) => {
      if (reason !== null) test.skip(reason);
      const { lines, compared } = compare(await asSent(run), unchanged());
      expect(lines.slice(0, 20)).toEqual([]);
      expect(compared).toBeGreaterThan(20_000);
    },
  );

  const edited = changed(all, {
    shock1_covered: 40,
    shock3_tax: 80,
    shock3_passThrough: 50,
    shock3_elasticity: -1.5,
    shock4_leaked: 60,
    shock4_delayDays: 11,
    shock6_ceiling: 2.5,
    shock6_end: serial(isoDate('2025-10-05')),
    shock7_ceiling: 12,
    shock9_remaining: 55,
    shock9_start: serial(isoDate('2025-06-11')),
    Dy_share_aus_plant_2025: 14,
    Dy_slip_aus_plant: 3,
  });
  it('follows changes of all their terms', { timeout: PATIENCE }, async (test) => {
    if (reason !== null) test.skip(reason);
    const change = (shock: Shock): Shock => {
      if (shock.kind === 'licence') return { ...shock, coveredPercent: 40 };
      if (shock.kind === 'tax') return { ...shock, taxPercent: 80, passThroughPercent: 50, elasticity: -1.5 };
      if (shock.kind === 'leak' && shock.id === 'leak') return { ...shock, percent: 60, delayDays: 11 };
      if (shock.kind === 'quota' && shock.id === 'quota')
        return { ...shock, ceilingTonnes: 2.5, end: isoDate('2025-10-05') };
      if (shock.kind === 'quota') return { ...shock, ceilingTonnes: 12 };
      if (shock.kind === 'outage' && shock.supplierId === 'aus-plant')
        return { ...shock, remainingPercent: 55, start: isoDate('2025-06-11') };
      return shock;
    };
    const shared = withFirst((made) => ({
      ...made,
      suppliers: made.suppliers.map((supplier) =>
        supplier.supplierId === 'aus-plant'
          ? { ...supplier, percent: { ...supplier.percent, 2025: 14 } }
          : supplier,
      ),
    }));
    const late = coming(shared, 3).materials;
    const expected: WhatIfModel = {
      ...coming(shared, 1.5),
      shocks: ALL_KINDS.map(change),
      materials: coming(shared, 1.5).materials.map((item, i) => (i === 0 ? (late[0] ?? item) : item)),
    };
    const { lines } = compare(await asEdited(expected, all), edited());
    expect(lines.filter((line) => !line.startsWith('Check!')).slice(0, 20)).toEqual([]);
  });

  it('lists what is written as values, and only that', async () => {
    const hints: unknown[] = [];
    const notes = async (run: WhatIfModel) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(await sent(run));
      const days = book.worksheets.filter(({ name }) => /daily$/.test(name));
      hints.push(days.map((sheet) => /but for the columns/.test(sheet.getCell('A3').text)));
      const sheet = book.getWorksheet('Check');
      const found: string[] = [];
      sheet?.eachRow((row) => {
        const what = String(row.getCell(2).value);
        // Sheets without any formula, words, the example's made-up indicators and the list of overrides are listed too.
        const always = /^The sheet |^Definitions, |values, since|\(what the scenario changes/.test(what);
        if (row.getCell(5).value === 'Value' && !always) found.push(what);
      });
      return found;
    };
    expect(await notes(all)).toEqual([]);
    const found = await notes(valued);
    expect(found.filter((line) => /quota/i.test(line))).toHaveLength(2); // one a material
    expect(found.filter((line) => /feeds/.test(line)).length).toBeGreaterThan(1);
    expect(found.filter((line) => /tiers/.test(line))).toHaveLength(1);
    expect(found.filter((line) => /"One use" lets through/.test(line)).length).toBeGreaterThan(0);
    expect(found.filter((line) => /serve some/.test(line))).toHaveLength(2); // a stock, and what arrives
    // The sheets by day say it too, and none that is all formulas.
    expect(hints).toEqual([
      [false, false],
      [true, true],
    ]);
  });
});

const NO_LIMITS = { minimum: 0, maximum: null, maximumReleasePerDay: null };

describe('a workbook with shipments and with uses that are owed what they are not given', () => {
  const due = (date: string, tonnes: number) => ({ date: isoDate(date), tonnes });
  /** Of the first material one use is owed what it lacks: formulas; of the second one of several, and oxide ore is worked up: values. */
  const owing = (made: WhatIfModel): WhatIfModel => ({
    ...made,
    materials: made.materials.map((item, index) => ({
      ...item,
      stock: { ...item.stock, opening: item.stock.opening / 4 },
      ...(index === 0
        ? {}
        : {
            earlier: [
              {
                stage: 'mining' as const,
                stock: { opening: 6, minimum: 0, maximum: null, maximumReleasePerDay: null },
                yieldPercent: 90,
                leadDays: 5,
                maximumPerDay: null,
              },
            ],
            // Half of the stock is the first use's own, half is released to it alone: values, which the check sheet says.
            stocks: (['firm', 'national'] as const).map((tier) => ({
              ...NO_LIMITS,
              tier,
              opening: item.stock.opening / 8,
              ...(tier === 'firm'
                ? { members: [item.uses[0]?.useId ?? ''] }
                : {
                    release: {
                      trigger: { kind: 'shortage' as const },
                      deliveryDays: 20,
                      recipients: { uses: [], tiers: [item.uses[0]?.tier ?? 1] },
                    },
                  }),
            })),
          }),
      suppliers: item.suppliers.map((supplier, i) =>
        i === 0 || i === 2
          ? { ...supplier, receipts: [due('2025-06-01', 9.5), due('2025-06-01', 3), due('2026-01-10', 70)] }
          : supplier,
      ),
      uses: (index === 0 ? item.uses.slice(1, 2) : item.uses).map((use, u) =>
        index === 0
          ? { ...use, demand: { 2025: 600, 2026: 500 }, carriesOver: true }
          : u === 1
            ? { ...use, carriesOver: true }
            : use,
      ),
    })),
  });

  const run = owing(model);
  const unchanged = changed(run, {});
  const edited = changed(run, { Dy_receipt_aus_plant_2026_01_10: 20, Dy_opening_stock: 12 });

  it('gives the digits of the engine, and follows a changed shipment and stock', {
    timeout: PATIENCE,
  }, async (test) => {
    if (reason !== null) test.skip(reason);
    const { lines: before } = compare(await asSent(run), unchanged());
    expect(before.slice(0, 20)).toEqual([]);
    expect(
      scenarioContent(run, 'owing').result.materials[0]?.series.backlog?.some((tonnes) => tonnes > 0),
    ).toBe(true);
    const expected: WhatIfModel = {
      ...run,
      materials: run.materials.map((item, index) =>
        index > 0
          ? item
          : {
              ...item,
              stock: { ...item.stock, opening: 12 },
              suppliers: item.suppliers.map((supplier) =>
                supplier.supplierId === 'aus-plant'
                  ? {
                      ...supplier,
                      receipts: [...(supplier.receipts ?? []).slice(0, 2), due('2026-01-10', 20)],
                    }
                  : supplier,
              ),
            },
      ),
    };
    const { lines } = compare(await asEdited(expected, run), edited());
    expect(lines.filter((line) => !line.startsWith('Check!')).slice(0, 20)).toEqual([]);
  });
});

describe('a workbook with measures from a day on', () => {
  const [from, to] = [isoDate('2025-07-10'), isoDate('2026-01-20')];
  /** Of the first material all three, of the second a saving alone, so that a line's worth turns within the year. */
  const dated = (tonnes: number, saved: number): WhatIfModel => ({
    ...model,
    materials: model.materials.map((item, index) => ({
      ...item,
      stock: { ...item.stock, opening: item.stock.opening / 4 },
      uses: item.uses.map((use, u) => ({ ...use, valuePerTonne: 1e6 * (1 + u + 3 * index) })),
      dated: {
        bought: index === 0 ? [{ date: from, tonnes }] : [],
        recycling: index === 0 ? [{ from, to, amount: 40 }] : [],
        savings: [{ from: isoDate('2025-09-01'), to, amount: index === 0 ? saved : 5 }],
        priceRises: [],
      },
    })),
  });
  const run = dated(9, 10);
  const unchanged = changed(run, {});
  const edited = changed(run, { Dy_bought_2025_07_10: 30, Dy_savings_2025_09_01_2026_01_20: 35 });

  it('gives the digits of the engine, and follows what is bought and saved', {
    timeout: PATIENCE,
  }, async (test) => {
    if (reason !== null) test.skip(reason);
    const { lines: before, compared } = compare(await asSent(run), unchanged());
    expect(before.slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
    const { lines } = compare(await asEdited(dated(30, 35), run), edited());
    expect(lines.filter((line) => !line.startsWith('Check!')).slice(0, 20)).toEqual([]);
  });
});

describe('a workbook with needs that answer to a price', () => {
  const [from, to] = [isoDate('2025-08-01'), isoDate('2026-01-20')];
  /** Two uses of the first material answer to its price, each in its own way, and some of it is saved besides. */
  const dearer = (rise: number): WhatIfModel =>
    withFirst((item) => ({
      ...item,
      stock: { ...item.stock, opening: item.stock.opening / 4 },
      uses: item.uses.map((use, u) => (u < 2 ? { ...use, priceElasticity: -0.2 * (u + 1) } : use)),
      dated: {
        bought: [],
        recycling: [],
        savings: [{ from: isoDate('2025-09-01'), to, amount: 5 }],
        priceRises: [{ from, to, amount: rise }],
      },
    }));
  const run = dearer(200);
  const unchanged = changed(run, {});
  const edited = changed(run, { Dy_priceRises_2025_08_01_2026_01_20: 350 });

  it('gives the digits of the engine, and follows a price that rises more', {
    timeout: PATIENCE,
  }, async (test) => {
    if (reason !== null) test.skip(reason);
    const { lines: before, compared } = compare(await asSent(run), unchanged());
    expect(before.slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
    const { lines } = compare(await asEdited(dearer(350), run), edited());
    expect(lines.filter((line) => !line.startsWith('Check!')).slice(0, 20)).toEqual([]);
  });
});

describe('a workbook worked out by another program', () => {
  const unchanged = changed(model, {});

  it('gives the digits of the engine in every formula', { timeout: PATIENCE }, async (test) => {
    if (reason !== null) test.skip(reason);
    const { lines, compared } = compare(await asSent(model), unchanged());
    expect(lines.slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  });

  const examples: [string, () => CachedBook, WhatIfModel][] = [
    [
      'a share, an opening stock, an approval rate and a demand',
      changed(model, {
        Dy_share_chn_large_2025: 44.5,
        Dy_opening_stock: 61.25,
        shock1_approved: 40,
        Dy_demand_cars_2025: 350,
      }),
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
      changed(model, {
        shock1_start: serial(isoDate('2025-05-02')),
        shock1_end: serial(isoDate('2025-11-20')),
        shock1_delayDays: 12,
        shock1_queued: 80,
        shock1_releaseStart: serial(isoDate('2025-08-15')),
        shock1_releaseDays: 25,
        shock1_recoveryDays: 0,
      }),
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
      changed(model, {
        Dy_totalSupply_2025: 610,
        Dy_recycling_2026: 80,
        Dy_substitution_2025: 11,
        Dy_minimum_stock: 15,
        Dy_maximum_stock: 130,
        Dy_maximum_release: 0.6,
        shock2_start: serial(isoDate('2025-09-10')),
        shock2_end: serial(addDays(isoDate('2025-09-10'), 90)),
      }),
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
  it.for(examples)('follows a change of %s', { timeout: PATIENCE }, async ([, edited, expected], test) => {
    if (reason !== null) test.skip(reason);
    // The check sheet keeps the figures of the day it was written; a workbook of the changed model has others.
    const { lines } = compare(await asEdited(expected, model), edited());
    expect(lines.filter((line) => !line.startsWith('Check!')).slice(0, 20)).toEqual([]);
  });
});
