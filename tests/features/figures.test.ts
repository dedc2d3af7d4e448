import type { Figure, FigureName, FigureParts } from '@shared/model/figure';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { describe, expect, it } from 'vitest';
import { undo } from '../../electron/features/files/undo-redo';
import { resetOverride } from '../../electron/features/scenarios/overrides';
import { setShare } from '../../electron/features/shares/edit-share';
import { annotateMany } from '../../electron/plan/figures/annotate-many';
import { FigureDraft } from '../../electron/plan/figures/draft';
import { annotateFigure, resetFigures, setFigures } from '../../electron/plan/figures/edit-figures';
import { figureHistory, inspectFigure } from '../../electron/plan/figures/inspect';
import { KINDS } from '../../electron/plan/figures/kinds';
import { figureSource } from '../../electron/plan/figures/source';
import type { Session } from '../../electron/plan/session';
import { country, material, supplier } from '../ids';
import { refusalIn } from '../refusal-of';
import { contentOf, sampleSession } from './sample-session';

const within = { economyId: country('JPN') };
const PLAN = { scenarioId: null, within, label: () => 'edit' };
const SCENARIO = { ...PLAN, scenarioId: 'licences-25' };

const at = (of: FigureName, key: string): Figure => ({ of, key });
const LYNAS = at('share.percent', 'JPN|Dy|separation|2026|lynas-kuantan-heavy');
const TOTAL = at('totalSupply.tonnes', 'JPN|Dy|separation|2026');
const DEMAND = at('demand.tonnes', 'use-jpn-eps|Dy|2026');
const FLOOR = at('demand.floorPercent', 'use-jpn-eps|Dy');
const RECYCLING = at('relief.recycling', 'JPN|Dy|2026');
const SUBSTITUTION = at('relief.substitution', 'JPN|Dy|2026');
const STAKE = at('valueAtStake.yenPerTonne', 'use-jpn-eps|Dy');
const NO_STAKE = at('valueAtStake.yenPerTonne', 'use-jpn-sb-flame|Sb');
const STOCK = at('stock.tonnes', 'JPN|Dy|national');
const TARGET = at('stock.targetDays', 'JPN|Dy|national');

/** One figure of every table, and a value that each can have. */
const EVERY: readonly (readonly [what: FigureName, figure: Figure, value: number])[] = [
  ['share.percent', LYNAS, 3],
  ['totalSupply.tonnes', TOTAL, 620],
  ['demand.tonnes', DEMAND, 200],
  ['demand.floorPercent', FLOOR, 55],
  ['relief.recycling', RECYCLING, 13],
  ['relief.substitution', SUBSTITUTION, 7],
  ['valueAtStake.yenPerTonne', STAKE, 2e9],
  ['stock.tonnes', STOCK, 60],
  ['stock.minimum', at('stock.minimum', STOCK.key), 5],
  ['stock.maximum', at('stock.maximum', STOCK.key), 90],
  ['stock.maximumReleasePerDay', at('stock.maximumReleasePerDay', STOCK.key), 1.5],
  ['stock.targetDays', TARGET, 30],
];

const cellsOf = (...pairs: readonly (readonly [Figure, number | null])[]) =>
  pairs.map(([figure, value]) => ({ figure, value }));

/** The figure in the plan. */
async function planned(session: Session, { of, key }: Figure): Promise<number | null> {
  return KINDS[of].read(new FigureDraft(await figureSource(session, {}, null)), key);
}

describe('a figure', () => {
  it.each(EVERY)('is set as one change, and undone: %s', async (_of, figure, value) => {
    const session = await sampleSession();
    const before = await contentOf(session);
    await setFigures(session, { ...PLAN, cells: cellsOf([figure, value]) });
    expect(await planned(session, figure)).toBe(value);
    expect((await session.project.info()).undo).toMatchObject({ depth: 1, label: 'edit' });
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
  });

  it.each([
    ['share.percent', LYNAS, 3],
    ['totalSupply.tonnes', TOTAL, 620],
    ['demand.tonnes', DEMAND, 200],
    ['relief.recycling', RECYCLING, 13],
    ['relief.substitution', SUBSTITUTION, 7],
    ['stock.tonnes', STOCK, 60],
  ] as const)('is held by a scenario, leaves the plan alone, and is reset: %s', async (of, figure, value) => {
    const session = await sampleSession();
    const before = await contentOf(session);
    await setFigures(session, { ...SCENARIO, cells: cellsOf([figure, value]) });
    const { overrides } = await session.project.scenarios();
    expect(
      overrides.filter(
        ({ scenarioId, field, key }) => scenarioId === 'licences-25' && field === of && key === figure.key,
      ),
    ).toMatchObject([{ scenarioId: 'licences-25', value }]);
    expect((await contentOf(session)).plan).toEqual(before.plan);
    await resetFigures(session, { ...SCENARIO, figures: [figure] });
    expect(await contentOf(session)).toEqual(before);
  });

  it.each([
    ['demand.floorPercent', FLOOR, 'refusal.need.planOnly'],
    ['valueAtStake.yenPerTonne', STAKE, 'refusal.need.planOnly'],
    ['stock.targetDays', TARGET, 'refusal.stock.planOnly'],
  ] as const)('that is the plan’s alone is held by no scenario: %s', async (_of, figure, code) => {
    const asked = setFigures(await sampleSession(), { ...SCENARIO, cells: cellsOf([figure, 1]) });
    expect((await refusalIn(asked)).notice.code).toBe(code);
  });
});

describe('what a scenario takes back', () => {
  it('is refused where what it inherits passes 100 % with the others', async () => {
    const session = await sampleSession();
    const { plan, scenarios } = await contentOf(session);
    const [, , , , supplierId] = LYNAS.key.split('|');
    const others = plan.shares.filter((row) =>
      `${keyOf(TABLES.share, row)}`.startsWith(LYNAS.key.slice(0, LYNAS.key.lastIndexOf('|'))),
    );
    const largest = others
      .filter((row) => row.supplierId !== supplierId && !row.locked)
      .sort((a, b) => b.value - a.value)[0];
    if (largest === undefined) throw new Error('the sample has other suppliers');
    const own = others.find((row) => row.supplierId === supplierId)?.value ?? 0;
    const other = { of: 'share.percent', key: keyOf(TABLES.share, largest) } as const;
    const room = 100 - others.reduce((sum, { value }) => sum + value, 0);
    await setFigures(session, {
      ...SCENARIO,
      cells: cellsOf([LYNAS, 0], [other, largest.value + own + room]),
    });
    const refused = await refusalIn(resetFigures(session, { ...SCENARIO, figures: [LYNAS] }));
    expect(refused.notice.code).toBe('refusal.share.sumOver');
    const { id } = (await session.project.scenarios()).overrides.find(({ key }) => key === LYNAS.key) ?? {
      id: '',
    };
    // In the list of a scenario the shares of a set are reset together, so that it adds up again.
    await resetOverride(session, { scenarioId: SCENARIO.scenarioId, overrideId: id });
    expect((await session.project.scenarios()).overrides).toEqual(scenarios.overrides);
  });
});

describe('a block of figures', () => {
  it('of all tables is one change, and one undo', async () => {
    const session = await sampleSession();
    const before = await contentOf(session);
    await setFigures(session, { ...PLAN, cells: EVERY.map(([, figure, value]) => ({ figure, value })) });
    for (const [, figure, value] of EVERY) expect(await planned(session, figure)).toBe(value);
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
  });

  it('takes an emptied share away, and leaves its part to nobody', async () => {
    const session = await sampleSession();
    await setFigures(session, { ...PLAN, cells: cellsOf([LYNAS, null]) });
    expect(await planned(session, LYNAS)).toBeNull();
  });

  it.each<[string, ReturnType<typeof cellsOf>, string, object]>([
    [
      'two cells that cannot be',
      cellsOf([DEMAND, -1], [RECYCLING, 3], [SUBSTITUTION, 101]),
      'refusal.figure.cells',
      { count: 2, cells: 'Dy, Electric power steering, 2026; Dy, Substitution, % of demand, 2026' },
    ],
    [
      'one cell, with its own reason',
      cellsOf([DEMAND, 1], [STOCK, -3]),
      'refusal.stock.negative',
      { value: -3 },
    ],
    [
      'limits that cross',
      cellsOf([at('stock.minimum', STOCK.key), 50], [at('stock.maximum', STOCK.key), 40]),
      'refusal.stock.limits',
      {},
    ],
    ['shares over 100 %', cellsOf([LYNAS, 99]), 'refusal.share.sumOver', { year: 2026 }],
    [
      'a use that is not there',
      cellsOf([at('demand.tonnes', 'gone|Dy|2026'), 1]),
      'refusal.need.unknownUse',
      {},
    ],
    [
      'a material that is not there',
      cellsOf([at('stock.tonnes', 'JPN|Xx|firm'), 1]),
      'refusal.reference.unknownMaterial',
      {},
    ],
    ['a year that is none', cellsOf([at('demand.tonnes', 'use-jpn-eps|Dy|20'), 1]), 'refusal.share.year', {}],
  ])('is refused as a whole for %s', async (_what, cells, code, params) => {
    const session = await sampleSession();
    const before = await contentOf(session);
    const { notice } = await refusalIn(setFigures(session, { ...PLAN, cells }));
    expect(notice).toMatchObject({ code, params });
    expect(await contentOf(session)).toEqual(before);
  });

  it('counts what it does not name of many wrong cells', async () => {
    const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030];
    const cells = years.map((year) => ({ figure: at('demand.tonnes', `use-jpn-eps|Dy|${year}`), value: -1 }));
    const { notice } = await refusalIn(setFigures(await sampleSession(), { ...PLAN, cells }));
    expect(notice.params.count).toBe(7);
    expect(notice.params.cells).toMatch(/2028 and 2 more$/);
  });
});

describe('what is said of a figure', () => {
  const rowOf = async (session: Session, { of, key }: Figure) =>
    new FigureDraft(await figureSource(session, {}, null)).get(KINDS[of].table, key);
  const SAID: readonly (readonly [string, Partial<FigureParts>])[] = [
    ['its mark', { mark: 'known' }],
    ['its note', { note: 'asked the office' }],
    ['its source', { sourceId: 'src-illustrative' }],
    ['nothing any more', { note: null, sourceId: null }],
  ];
  const ROWS = [
    ['share', LYNAS],
    ['totalSupply', TOTAL],
    ['demand', DEMAND],
    ['relief', RECYCLING],
    ['stock', STOCK],
  ] as const;
  const cases = ROWS.flatMap(([table, figure]) =>
    SAID.map(([what, parts]) => [table, what, figure, parts] as const),
  );

  it.each(cases)('is kept with its value and undone: %s, %s', async (_table, _what, figure, parts) => {
    const session = await sampleSession();
    const before = await contentOf(session);
    const value = await planned(session, figure);
    await annotateFigure(session, { ...PLAN, figure, parts });
    expect(await rowOf(session, figure)).toMatchObject(parts);
    expect(await planned(session, figure)).toBe(value);
    if ((await session.project.info()).undo.depth > 0) await undo(session);
    expect(await contentOf(session)).toEqual(before);
  });

  it('is said the same of many as one change, each with its own range', async () => {
    const session = await sampleSession();
    const before = await contentOf(session);
    const figures = [LYNAS, DEMAND, RECYCLING, STOCK, FLOOR, at('demand.tonnes', 'use-jpn-eps|Dy|1999')];
    const said = { mark: 'known', note: 'by telephone', rangePercent: 10 } as const;
    await annotateMany(session, { ...PLAN, figures, said });
    for (const figure of [LYNAS, DEMAND, STOCK]) {
      const value = (await planned(session, figure)) ?? 0;
      const range = { low: value * 0.9, high: value * 1.1 };
      expect(await rowOf(session, figure)).toMatchObject({ ...range, mark: 'known', note: 'by telephone' });
    }
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
    const none = annotateMany(session, { ...PLAN, figures: figures.slice(-1), said });
    expect((await refusalIn(none)).notice.code).toBe('refusal.figure.none');
    expect(await contentOf(session)).toEqual(before);
  });

  it.each([
    ['share.percent', LYNAS, 3, 'low', 4],
    ['totalSupply.tonnes', TOTAL, 610, 'low', 700],
    ['demand.tonnes', DEMAND, 150, 'low', 200],
    ['relief.recycling', RECYCLING, 13, 'recyclingLow', 20],
    ['relief.substitution', SUBSTITUTION, 7, 'substitutionLow', 9],
    ['stock.tonnes', STOCK, 50, 'low', 70],
  ] as const)(
    'is its range as well, until the figure leaves it: %s',
    async (_of, figure, inside, low, above) => {
      const session = await sampleSession();
      await setFigures(session, { ...PLAN, cells: cellsOf([figure, inside]) });
      await annotateFigure(session, { ...PLAN, figure, parts: { low: inside - 1, high: inside + 0.5 } });
      expect(await rowOf(session, figure)).toMatchObject({ [low]: inside - 1 });
      await setFigures(session, { ...PLAN, cells: cellsOf([figure, inside + 0.5]) });
      expect(await rowOf(session, figure)).toMatchObject({ [low]: inside - 1 });
      await setFigures(session, { ...PLAN, cells: cellsOf([figure, above]) });
      expect(await rowOf(session, figure)).toMatchObject({ [low]: null });
    },
  );

  it.each([
    ['the wrong way round', DEMAND, { low: 3, high: 2 }, 'refusal.share.rangeOrder'],
    ['below zero', STOCK, { low: -1 }, 'refusal.stock.negative'],
    ['over 100 %', SUBSTITUTION, { high: 101 }, 'refusal.need.percent'],
    ['of a figure that has none', TARGET, { low: 1 }, 'refusal.figure.noRange'],
  ] as const)('is no range %s', async (_what, figure, parts, code) => {
    const asked = annotateFigure(await sampleSession(), { ...PLAN, figure, parts });
    expect((await refusalIn(asked)).notice.code).toBe(code);
  });

  it('needs a figure in the plan', async () => {
    const session = await sampleSession();
    const asked = annotateFigure(session, { ...PLAN, figure: NO_STAKE, parts: { mark: 'known' } });
    expect((await refusalIn(asked)).notice).toMatchObject({
      code: 'refusal.figure.none',
      params: { figure: 'Sb, Flame retardants, At stake, m yen per t' },
    });
    await setFigures(session, { ...PLAN, cells: cellsOf([NO_STAKE, 2e9]) });
    await annotateFigure(session, { ...PLAN, figure: NO_STAKE, parts: { mark: 'known' } });
    expect(await rowOf(session, NO_STAKE)).toMatchObject({ yenPerTonne: 2e9, mark: 'known' });
  });

  it('is an estimate without a source once a person gives another value', async () => {
    const session = await sampleSession();
    await annotateFigure(session, { ...PLAN, figure: DEMAND, parts: { mark: 'known', note: 'n' } });
    await setFigures(session, { ...PLAN, cells: cellsOf([DEMAND, 1]) });
    expect(await rowOf(session, DEMAND)).toMatchObject({ mark: 'estimated', sourceId: null, note: 'n' });
  });
});

describe('the history of a figure', () => {
  const told = async (session: Session, figure: Figure) =>
    (await figureHistory(session, figure)).map(({ label, scenario, before, after, inForce }) => [
      ...[label, scenario, before?.value ?? null, after?.value ?? null],
      inForce,
    ]);

  it.each(EVERY.filter(([of]) => of !== 'share.percent'))(
    'tells its changes by its row, newest first, with the old and the new value: %s',
    async (_of, figure, value) => {
      const session = await sampleSession();
      const before = await planned(session, figure);
      const begun = await told(session, figure);
      await setFigures(session, { ...PLAN, cells: cellsOf([figure, value]) });
      await annotateFigure(session, { ...PLAN, figure, label: () => 'said', parts: { note: 'n' } }).catch(
        () => null, // a floor takes no note
      );
      await undo(session);
      const history = await told(session, figure);
      expect(history.at(0 - begun.length - 1)?.slice(0, 4)).toEqual(['edit', null, before, value]);
      expect(history.slice(history.length - begun.length)).toEqual(begun);
      expect(history[0]?.at(-1)).toBe(false);
    },
  );

  it('leaves out what happened to other figures of the row, and to other rows', async () => {
    const session = await sampleSession();
    const begun = await told(session, STOCK);
    const firm = at('stock.tonnes', 'JPN|Dy|firm');
    await setFigures(session, { ...PLAN, cells: cellsOf([TARGET, 31], [firm, 3]) });
    expect(await told(session, STOCK)).toEqual(begun);
    expect((await told(session, TARGET))[0]).toEqual(['edit', null, expect.anything(), 31, true]);
  });

  it('tells what a scenario says of it, by the name of the scenario', async () => {
    const session = await sampleSession();
    await setFigures(session, { ...SCENARIO, cells: cellsOf([DEMAND, 200]) });
    await resetFigures(session, { ...SCENARIO, figures: [DEMAND] });
    const [reset, set] = await told(session, DEMAND);
    expect(set?.slice(1)).toEqual([expect.stringContaining('Licences'), null, 200, true]);
    expect(reset?.slice(1)).toEqual([expect.stringContaining('Licences'), 200, null, true]);
  });

  it('tells a share that was moved by the edit of another', async () => {
    const session = await sampleSession();
    const set = {
      economyId: country('JPN'),
      materialId: material('Dy'),
      stage: 'separation',
      year: 2026,
    } as const;
    const edit = { set, scenarioId: null, as: 'percent', mode: 'proportional', openRest: false } as const;
    const other = supplier('china-rare-earth-group-ganzhou');
    await setShare(session, { ...edit, supplierId: other, value: 40 });
    const [moved] = await figureHistory(session, LYNAS);
    expect(moved?.label).toContain('40 %');
    expect(moved?.after?.value).toBeCloseTo((await planned(session, LYNAS)) ?? 0, 9);
    expect(moved?.after?.value).toBeGreaterThan(moved?.before?.value ?? 100);
  });
});

describe('a look at a figure', () => {
  it('tells the plan, what a scenario inherits, and what is said of it', async () => {
    const session = await sampleSession();
    const look = (figure: Figure, scenarioId: string | null) =>
      inspectFigure(session, figure, { within, scenarioId });
    const value = await planned(session, STOCK);
    await annotateFigure(session, {
      ...PLAN,
      figure: STOCK,
      parts: { note: 'n', sourceId: 'src-illustrative' },
    });
    await setFigures(session, { ...SCENARIO, cells: cellsOf([STOCK, 60]) });
    expect(await look(STOCK, 'licences-25')).toMatchObject({
      planned: value,
      inherited: value,
      overridden: true,
      hasRange: true,
      parts: { note: 'n', sourceId: 'src-illustrative' },
      source: expect.any(String),
    });
    expect(await look(STOCK, null)).toMatchObject({ overridden: false });
    expect(await look(NO_STAKE, null)).toMatchObject({ planned: null, parts: null });
    expect(await look(FLOOR, null)).toMatchObject({ parts: null, hasRange: false });
  });
});

describe('a share filled into years', () => {
  it('is rebalanced in each, as one change', async () => {
    const session = await sampleSession();
    const set = {
      economyId: country('JPN'),
      materialId: material('Dy'),
      stage: 'separation',
      year: 2026,
    } as const;
    const edit = { set, scenarioId: null, as: 'percent', mode: 'proportional', openRest: false } as const;
    const before = await contentOf(session);
    const supplierId = supplier('lynas-kuantan-heavy');
    const { table } = await setShare(session, { ...edit, supplierId, value: 9, alsoIn: [2027, 2028] });
    for (const year of [2026, 2027, 2028]) {
      const index = table.years.findIndex((one) => one.year === year);
      expect(table.rows.find((row) => row.supplierId === supplierId)?.cell(index)?.percent).toBe(9);
      expect(table.years[index]?.restPercent).toBeGreaterThanOrEqual(-1e-9);
    }
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
  });
});
