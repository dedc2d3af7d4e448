import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SolveView } from '@shared/features/solve/contract';
import { describe, expect, it } from 'vitest';
import { fileCommands } from '../../electron/features/files/command';
import { schemaCommand } from '../../electron/features/files/schema-command';
import { whatIfCommand } from '../../electron/features/scenarios/what-if-command';
import { solveCommand } from '../../electron/features/solve/command';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { solvingPart } from '../../electron/threads/in-this-thread/solving';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';
import { stateOf } from './run-line';

const { lodestone, resultOf } = commandLine(
  [...fileCommands, schemaCommand, whatIfCommand, solveCommand],
  runsPart,
  solvingPart,
);

/** Need 1 t a day, all of it from China; the plant in Viet Nam could make 36.5 t a year. Leap years aside. */
const MODEL = {
  start: '2025-01-01',
  days: 200,
  economyId: 'JPN',
  stage: 'magnet',
  materials: [
    {
      materialId: 'Dy',
      suppliers: [
        { supplierId: 'plant', countryId: 'CHN', percent: 100 },
        { supplierId: 'other', countryId: 'VNM', percent: 0, capacity: 36.5 },
      ],
      uses: [{ useId: 'line', demand: 365 }],
    },
  ],
};
/** With a cost for each lever that works, so that the answer can be counted by hand. */
const GOAL = {
  model: MODEL,
  coverDays: 100,
  cutOff: ['CHN'],
  decided: '2024-01-02',
  years: 1,
  discountPercent: 0,
  levers: [
    { id: 'stock|Dy', purchaseYen: 100, holdingYen: 0 },
    { id: 'offtake|Dy|other', yenPerTonne: 10 },
    { id: 'recycling|Dy', max: 0 },
    { id: 'saving|Dy', max: 0 },
    ...withoutShort('Dy'),
  ],
};

/** What acts within weeks is left out: these mixes are decided long before. */
function withoutShort(...materials: string[]) {
  return materials.flatMap((material) =>
    ['orderedSaving', 'spot', 'swap'].map((kind) => ({ id: `${kind}|${material}`, max: 0 })),
  );
}
const ABOUT_PROJECT = {
  scenario: 'base-2026',
  coverDays: 180,
  cutOff: ['CHN'],
  materials: ['Dy', 'Tb'],
  decided: '2025-04-01',
  levers: withoutShort('Dy', 'Tb'),
};

function goalFile(goal: object): string {
  const path = join(newFolder(), 'goal.json');
  writeFileSync(path, JSON.stringify(goal));
  return path;
}
async function solved(...argv: string[]) {
  return (await resultOf('solve', ...argv)) as unknown as SolveView & { saved: { name: string } | null };
}

describe('solve with a model of its own', () => {
  it('finds the mix that can be counted by hand: a tenth by offtake, the rest of 100 days by stock', async () => {
    const view = await solved('--goal', goalFile(GOAL));
    const [cheapest] = view.answers;
    expect(view.baseDays).toBe(0);
    expect(cheapest?.answer.mix['offtake|Dy|other']).toBeCloseTo(36.5, 6);
    expect(cheapest?.answer.mix['stock|Dy']).toBeCloseTo(90, 4);
    expect(cheapest?.answer.costYen).toBeCloseTo(9_365, 1);
    expect(cheapest?.run.reachedDays).toBeCloseTo(100, 3);
    expect(view.scenarioName).toBe('goal.json');
  });

  it('is the same with the model in a file of its own, and refuses a second one', async () => {
    const { model: own, ...goal } = GOAL;
    const model = goalFile(own);
    const asked = await solved('--model', model, '--goal', goalFile(goal));
    expect(asked.answers[0]?.answer).toEqual((await solved('--goal', goalFile(GOAL))).answers[0]?.answer);
    const twice = await lodestone(['solve', '--model', model, '--goal', goalFile(GOAL), '--json']);
    expect(JSON.parse(twice.out).error).toMatchObject({
      code: 'refusal.solve.modelAnd',
      place: { field: 'model' },
    });
  });

  it('says which limits conflict, and where each would have to stand', async () => {
    const levers = [...GOAL.levers, { id: 'stock|Dy', max: 45 }, { id: 'offtake|Dy|other', max: 0 }];
    const { out, code } = await lodestone(['solve', '--goal', goalFile({ ...GOAL, levers })]);
    expect(code).toBe(0);
    expect(out).toContain('No mix reaches it');
    expect(out).toMatch(/New stock of Dy, at most 45 t REO +would have to be 100 t REO\n/);
    expect(out).toContain('The best is 45.0 days.');
    expect(out).toContain('These limits together rule it out; moving one as said is enough.');
  });

  it('--out writes mixes, their parts and what rules others out, with all digits', async () => {
    const base = join(newFolder(), 'answer');
    const levers = [...GOAL.levers, { id: 'offtake|Dy|other', max: 0 }];
    const ask = ['solve', '--goal', goalFile({ ...GOAL, levers }), '--out', `${base}.csv`, '--lang', 'en'];
    const { out } = await lodestone(ask);
    expect(out).toContain(`Written: ${base}-none-no_stock.csv`);
    const lines = (part: string) => readFileSync(`${base}${part}.csv`, 'utf8').split('\r\n');
    expect(lines('')[0]).toMatch(
      /Mix,Days reached,"Highest share, %","Cost, yen",What binds it,"Stock, yen",/,
    );
    expect(lines('')[1]).toMatch(/^Cheapest,100[.\d]*,,10000/);
    expect(lines('-mix-cheapest')[1]).toMatch(/^Dy,Stock,100[.\d]*,t REO,bought from 2024-03-02,guessed,100/);
    expect(lines('-none-no_stock')[1]).toBe(
      '"Free capacity of other for Dy, 37 t REO a year",moving it alone is not enough',
    );
  });

  it('holds a share and the days at once', async () => {
    const share = { countryId: 'CHN', year: 2025, atMostPercent: 95 };
    const view = await solved('--goal', goalFile({ ...GOAL, share }));
    expect(view.baseShares).toEqual([100]);
    expect(view.answers[0]?.run.sharePercents[0]).toBeCloseTo(90, 6);
  });

  it.each<[string, object, string, string]>([
    ['a word that is none', { ...GOAL, coverDay: 5 }, 'refusal.file.unknownField', 'coverDay'],
    ['a model and a scenario', { ...GOAL, scenario: 'x' }, 'refusal.solve.modelAnd', 'scenario'],
    [
      'a material that the model has not',
      { ...GOAL, materials: ['Tb'] },
      'refusal.solve.noMaterial',
      'materials.0',
    ],
    [
      'a rule that buys',
      {
        ...GOAL,
        model: {
          ...MODEL,
          materials: MODEL.materials.map((material) => ({
            ...material,
            replenishment: {
              reorderAt: { kind: 'tonnes', tonnes: 1 },
              orderUpTo: { kind: 'tonnes', tonnes: 2 },
              leadTimeDays: 3,
            },
          })),
        },
      },
      'refusal.solve.replenishment',
      'model.Dy.replenishment',
    ],
    ['no goal', { ...GOAL, coverDays: null }, 'refusal.solve.noGoal', 'days'],
    [
      'a share outside the run',
      { ...GOAL, share: { countryId: 'CHN', year: 2027, atMostPercent: 5 } },
      'refusal.solve.shareYearOfModel',
      'share.year',
    ],
    ['more days than the run has', { ...GOAL, coverDays: 300 }, 'refusal.model.over', 'days'],
  ])('refuses %s, with the place', async (_what, goal, code, field) => {
    const done = await lodestone(['solve', '--goal', goalFile(goal), '--json']);
    expect(done.code).toBe(1);
    expect(JSON.parse(done.out).error).toMatchObject({ code, place: { file: 'goal.json', field } });
  });
});

describe('solve with a project', () => {
  it('makes an answer a scenario that runs to the same digits', async () => {
    const file = await sampleProject();
    const goal = goalFile(ABOUT_PROJECT);
    const view = await solved(file, '--goal', goal, '--save', 'Answer', '--way', 'even');
    expect(view.saved).toMatchObject({ name: 'Answer' });
    const promised = view.answers.find(({ answer }) => answer.kind === 'even')?.run;
    const run = await resultOf('whatif', file, '--scenario', 'Answer', '--materials', 'Dy,Tb');
    const { materials } = (
      run as { result: { materials: { materialId: string; firstShortfall: { day: number } | null }[] } }
    ).result;
    // It runs for the days of the scenario that was asked: the shortfall behind the days of the goal is told.
    expect(
      materials.map(({ materialId, firstShortfall }) => [materialId, firstShortfall?.day ?? null]),
    ).toEqual(promised?.byMaterial.map(({ materialId, reachedDays }) => [materialId, reachedDays]));
    expect((await lodestone(['undo', file])).code).toBe(0);
    expect((await lodestone(['whatif', file, '--scenario', 'Answer'])).code).toBe(1);
  });

  it('keeps lines running from a day on, and the scenario of it does', async () => {
    const file = await sampleProject();
    const { coverDays: _days, ...about } = ABOUT_PROJECT;
    const ask = [file, '--goal', goalFile(about), '--keep', 'Traction motors, EV', '--from', '2026-10-01'];
    const view = await solved(...ask, '--save', 'Kept');
    expect(view.keep).toEqual({ lines: ['use-jpn-traction'], from: '2026-10-01' });
    expect(view.answers[0]?.run.reachedDays).toBeNull();
    const { result } = (await resultOf('whatif', file, '--scenario', 'Kept', '--materials', 'Dy,Tb')) as {
      result: { lines: { useId: string; daysBelowFull: number; restart: { date: string } | null }[] };
    };
    const line = result.lines.find(({ useId }) => useId === 'use-jpn-traction');
    expect(line?.daysBelowFull === 0 || (line?.restart?.date ?? '9') <= '2026-10-01').toBe(true);
    const printed = await lodestone(['solve', ...ask, '--lang', 'ja']);
    expect(printed.out).toContain('2026年10月1日からEV駆動モーターの稼働を維持');
  });

  it('prints ways, levers and limits in both languages', async () => {
    const file = await sampleProject();
    const ask = ['solve', file, '--goal', goalFile(ABOUT_PROJECT)];
    const { out } = await lodestone(ask);
    // 60.4 days more than the 119.6 that the stocks of 90 days last: of terbium 60.4 * .951 * .629 = 36 t.
    expect(out).toMatch(/Cheapest +180\.0 +13\.2 bn yen/);
    expect(out).toMatch(/Terbium +Stock +36 +t REO/);
    expect(out).toMatch(/Dysprosium +Stock +\d+ +t REO +bought from 2025-05-31 +guessed +180\.0/);
    expect(out).toMatch(/levers stand on guessed costs/);
    const japanese = await lodestone([...ask, '--lang', 'ja']);
    expect(japanese.out).toMatch(/最小費用 +180\.0 +132億円/);
    expect(japanese.out).toMatch(/制約となるもの/);
  });

  it.each<[string, object, string[], string]>([
    ['a scenario that is not there', { ...ABOUT_PROJECT, scenario: 'x' }, [], 'refusal.scenario.unknown'],
    ['no scenario', { ...ABOUT_PROJECT, scenario: undefined }, [], 'refusal.solve.noScenario'],
    [
      'a way without an answer',
      ABOUT_PROJECT,
      ['--save', 'A', '--way', 'no_stock'],
      'refusal.solve.noAnswer',
    ],
    [
      'a line that is not there',
      { ...ABOUT_PROJECT, coverDays: null },
      ['--keep', 'x', '--save', 'A'],
      'refusal.solve.keepLine',
    ],
    ['a budget of nothing', { ...ABOUT_PROJECT, budgetYen: 0 }, ['--save', 'A'], 'refusal.solve.noBudget'],
    [
      'a decision after the run',
      { ...ABOUT_PROJECT, decided: '2031-01-01' },
      ['--save', 'A'],
      'refusal.solve.decidedLate',
    ],
    ['a name that is taken', ABOUT_PROJECT, ['--save', 'Base 2026'], 'refusal.scenario.nameTaken'],
  ])('refuses %s, and changes nothing', async (_what, goal, more, code) => {
    const file = await sampleProject();
    const before = stateOf(file);
    const done = await lodestone(['solve', file, '--goal', goalFile(goal), ...more, '--json']);
    expect([done.code, JSON.parse(done.out).error.code]).toEqual([1, code]);
    expect(stateOf(file)).toEqual(before);
  });
});

it('wants a goal, a project or a model, and a way that there is', async () => {
  const about = goalFile(ABOUT_PROJECT);
  expect((await lodestone(['solve'])).code).toBe(2);
  expect((await lodestone(['solve', '--goal', about])).code).toBe(2);
  expect((await lodestone(['solve', 'x', '--goal', about, '--way', 'magic'])).code).toBe(2);
  expect((await lodestone(['solve', 'x', '--goal', about, '--order', 'value'])).code).toBe(2);
  expect((await lodestone(['solve', 'x', '--goal', about, '--from', '2026-01-01'])).code).toBe(2);
  expect((await lodestone(['solve', '--goal', goalFile(GOAL), '--save', 'A'])).code).toBe(2);
});

it('has a schema of its goal file', async () => {
  expect(await resultOf('schema', 'goal')).toMatchObject({ type: 'object', properties: { coverDays: {} } });
});

it('names a scenario that is saved without a name in each language, and one that is taken with a number', async () => {
  const file = await sampleProject();
  const goal = goalFile(ABOUT_PROJECT);
  const save = async () => {
    const { saved } = await resultOf('solve', file, '--goal', goal, '--save');
    return saved;
  };
  expect(await save()).toMatchObject({
    name: '180 days without China, Cheapest',
    nameJa: '中国なし180日（最小費用）',
  });
  expect(await save()).toMatchObject({
    name: expect.stringMatching(/ \(2\)$/),
    nameJa: expect.stringMatching(/（2）$/),
  });
});
