import { isoDate } from '@shared/base/calendar';
import { sumOf } from '@shared/base/sum-of';
import { type SolveQuestion, solveQuestion } from '@shared/features/solve/contract';
import type { CountryId } from '@shared/model/country';
import type { Shock } from '@shared/model/shock';
import type { SupplierId } from '@shared/model/supplier';
import { describe, expect, it } from 'vitest';
import { compareScenarios } from '../../electron/features/compare/compare-scenarios';
import { undo } from '../../electron/features/files/undo-redo';
import { givingWay } from '../../electron/features/solve/ask-scenario';
import { saveAnswer } from '../../electron/features/solve/save-answer';
import { leversOf, solveScenario } from '../../electron/features/solve/solve-scenario';
import { listScenarios } from '../../electron/plan/list-scenarios';
import { runScenario } from '../../electron/plan/run-scenario';
import { removeScenario, saveScenario } from '../../electron/plan/save-scenario';
import type { Session } from '../../electron/plan/session';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { solvingPart } from '../../electron/threads/in-this-thread/solving';
import { refusalIn } from '../refusal-of';
import { contentOf, sampleSession } from './sample-session';

/** What acts within weeks is left out: these mixes are decided long before. */
const WITHOUT_SHORT = {
  levers: ['Dy', 'Tb'].flatMap((material) =>
    ['orderedSaving', 'spot', 'swap'].map((kind) => ({ id: `${kind}|${material}`, max: 0 })),
  ),
};

const question = (more: object = {}): SolveQuestion =>
  solveQuestion.parse({
    scenarioId: 'base-2026',
    coverDays: 180,
    cutOff: ['CHN'],
    materials: ['Dy', 'Tb'],
    decided: '2025-04-01',
    ...more,
  });

/** The first shortfall of a stored scenario, by material, as "run" shows it. */
async function daysOf(session: Session, scenarioId: string, materials: readonly string[]) {
  const { result } = await runScenario(session, { scenarioId, materials, tryShocks: null });
  return result.materials.map(({ materialId, firstShortfall }) => ({
    materialId: materialId as string,
    reachedDays: firstShortfall?.day ?? null,
  }));
}

describe('a question about a scenario', () => {
  it('is answered by mixes that reach it when their scenarios are run, the cheapest first', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const view = await solveScenario(session, question(WITHOUT_SHORT), {});
    expect(view.materials).toEqual(['Tb', 'Dy']);
    expect(view.giveWay).toEqual(['CHN']);
    // Terbium, 90 days of cover: goods are under way for 25 days, then a day without China costs .942 of them, and .009 more
    // for what Hai Phong has from mines in China: 119.6 days.
    expect(view.baseDays).toBeCloseTo(119.6, 1);
    expect(view.answers.map(({ answer }) => answer.kind)).toEqual(['cheapest', 'even']);
    for (const { answer, run } of view.answers) {
      expect(run.reachedDays ?? 365, answer.kind).toBeGreaterThan(179.9);
      expect(answer.costYen).toBeGreaterThanOrEqual(view.answers[0]?.answer.costYen ?? 0);
    }
  });

  it('says which limits rule a way out, and how far it goes', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const { noAnswers } = await solveScenario(session, question(WITHOUT_SHORT), {});
    const none = noAnswers.find(({ kind }) => kind === 'no_stock');
    // All levers at their most are too little for terbium.
    expect(
      none?.conflicts.filter(({ at }) => at > 0).map(({ kind, materialId }) => [kind, materialId]),
    ).toEqual(Array(4).fill(['lever', 'Tb']));
    expect(none?.largestDays).toBeGreaterThan(119.6);
    expect(none?.largestDays).toBeLessThan(180);
  });

  it('says that a place rules a way out, where a stock of a month has to be made up for', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const { stocks } = await session.project.plan({});
    await session.apply(
      'a month',
      stocks.map((row) => ({ table: 'stock', op: 'put', row: { ...row, tonnes: row.tonnes / 3 } })),
    );
    const { noAnswers } = await solveScenario(session, question(WITHOUT_SHORT), {});
    const none = noAnswers.find(({ kind }) => kind === 'no_stock');
    expect(none?.conflicts.map(({ kind }) => kind)).toContain('place');
    expect(none?.largestDays).toBeGreaterThan(56);
    expect(none?.largestDays).toBeLessThan(119.6);
  });

  it('offers guessed levers, and says so', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const { levers, remarks } = await leversOf(session, question());
    expect(levers.every(({ lever, edited }) => lever.mark === 'guessed' && !edited)).toBe(true);
    expect(remarks.find(({ code }) => code === 'solve.remark.guessed')?.params).toEqual({
      guessed: levers.length,
      levers: levers.length,
    });
  });

  it('offers named suppliers that do not give way and can deliver in time, within what is left of them', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const offered = async (more: object) =>
      (await leversOf(session, question({ materials: ['Dy'], ...more }))).levers.flatMap(({ lever }) =>
        lever.kind === 'offtake' ? [lever.supplierId as string] : [],
      );
    const now = await offered({});
    expect(now).toContain('lynas-kuantan-heavy');
    expect(now).not.toContain('china-rare-earth-group-ganzhou');
    expect(now).not.toContain('recycling-japan');
    // It starts in October 2027: too late for the run, there where a share of 2028 is asked for.
    expect(now).not.toContain('lynas-kuantan-heavy-2');
    const early = { start: '2026-01-01' };
    expect(await offered(early)).not.toContain('lynas-kuantan-heavy-2');
    const share = { countryId: 'CHN', year: 2028, atMostPercent: 50 };
    expect(await offered({ ...early, share })).toContain('lynas-kuantan-heavy-2');
  });

  it('leaves of a capacity what nobody takes: Caremag, 508 t of Dy less Japan’s share', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const asked = (coverDays: number | null) =>
      leversOf(session, question({ start: '2028-01-01', materials: ['Dy'], coverDays }));
    // Of days that are to be covered only what has come by the first of them: of 508 t not half, which Japan takes.
    const early = (await asked(180)).levers.find(({ lever }) => lever.id === 'offtake|Dy|caremag-lacq');
    expect(early?.freeCapacity).toBe(0);
    const { ramps } = await session.project.plan({});
    await session.apply(
      'all there',
      ramps.map(({ id }) => ({ table: 'ramp', op: 'remove', id })),
    );
    const { levers } = await asked(180);
    const offer = levers.find(({ lever }) => lever.id === 'offtake|Dy|caremag-lacq');
    const { shares, totals } = await session.project.plan({});
    const mine = shares.find(
      (row) =>
        row.economyId === 'JPN' &&
        row.supplierId === 'caremag-lacq' &&
        row.materialId === 'Dy' &&
        row.year === 2028,
    );
    const total = totals.find(
      (row) =>
        row.economyId === 'JPN' && row.materialId === 'Dy' && row.year === 2028 && row.stage === 'separation',
    );
    const taken = ((mine?.value ?? 0) / 100) * (total?.tonnes ?? 0);
    expect(taken).toBeGreaterThan(0);
    expect(offer?.freeCapacity).toBeCloseTo(508 - taken, 6);
  });

  it('takes figures that a person gives, with their mark', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const levers = [
      { id: 'stock|Dy', max: 0 },
      { id: 'recycling|Dy', yenPerTonne: 1, mark: 'known' },
    ];
    const view = await solveScenario(session, question({ materials: ['Dy'], coverDays: 140, levers }), {});
    const recycling = view.levers.find(({ lever }) => lever.id === 'recycling|Dy');
    expect(recycling).toMatchObject({ edited: true, lever: { yenPerTonne: 1, mark: 'known' } });
    expect(view.answers[0]?.answer.mix).not.toHaveProperty('stock|Dy');
    expect(view.answers[0]?.answer.mix).toHaveProperty('recycling|Dy');
  });

  it.each<[string, object, string, string | undefined]>([
    ['no goal', { coverDays: null }, 'refusal.solve.noGoal', 'days'],
    ['an unknown country', { cutOff: ['XXX'] }, 'refusal.solve.country', 'cutOff.0'],
    ['a lever that is not there', { levers: [{ id: 'magic' }] }, 'refusal.solve.unknownLever', 'levers.0.id'],
    [
      'a share before the run',
      { share: { countryId: 'CHN', year: 2020, atMostPercent: 50 } },
      'refusal.solve.shareYear',
      'share.year',
    ],
    ['an unknown scenario', { scenarioId: 'none' }, 'refusal.scenario.unknown', undefined],
  ])('is refused with %s', async (_what, more, code, field) => {
    const session = await sampleSession(runsPart, solvingPart);
    const { notice } = await refusalIn(solveScenario(session, question(more), {}));
    expect([notice.code, notice.place?.field]).toEqual([code, field]);
  });

  it('can be cancelled', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const control = new AbortController();
    const running = solveScenario(session, question(), {
      signal: control.signal,
      onProgress: () => control.abort(),
    });
    await expect(running).rejects.toThrow('cancelled');
  });
});

it('holds longer rather than shorter under a quota, and says that a cheaper mix may exist', async () => {
  const session = await sampleSession(runsPart, solvingPart);
  const scope = { materials: [], stages: [], destinations: [], recoveryDays: 0 };
  const quota: Shock = {
    kind: 'quota',
    id: 'q',
    label: 'q',
    imposedBy: 'CHN' as CountryId,
    ...scope,
    start: isoDate('2026-04-01'),
    end: isoDate('2027-03-31'),
    ceilingTonnes: 10,
    period: 'month',
  };
  const { scenario } = await saveScenario(session, {
    scenarioId: null,
    name: 'Q',
    parentId: 'base-2026',
    note: null,
    shocks: [quota],
    window: { economyId: null, stage: null, start: null, days: null },
  });
  const asked = question({ scenarioId: scenario.id, cutOff: [] });
  const { answers, remarks } = await solveScenario(session, asked, {});
  expect(remarks.map(({ code }) => code)).toContain('solve.remark.quota');
  expect(answers.length).toBeGreaterThan(0);
  for (const { run } of answers) expect(run.reachedDays ?? 365).toBeGreaterThan(179.9);
  expect((await leversOf(session, question())).remarks.map(({ code }) => code)).not.toContain(
    'solve.remark.quota',
  );
});

describe('what gives way', () => {
  const scope = { label: 'x', materials: [], stages: [], destinations: [], recoveryDays: 0 };
  const dates = { start: isoDate('2026-04-01'), end: isoDate('2026-10-01') };
  const ban = (imposedBy: string): Shock => ({
    kind: 'ban',
    id: imposedBy,
    imposedBy: imposedBy as CountryId,
    ...scope,
    ...dates,
  });
  const outage: Shock = {
    kind: 'outage',
    id: 'o',
    imposedBy: 'MYS' as CountryId,
    ...scope,
    ...dates,
    supplierId: 'lynas-kuantan' as SupplierId,
    remainingPercent: 0,
  };
  const share = { countryId: 'IND' as CountryId, year: 2028, atMostPercent: 10 };
  it.each<[string, Parameters<typeof givingWay>[0], readonly Shock[], string[]]>([
    ['who is cut off', { cutOff: ['CHN' as CountryId], share: null, open: [] }, [], ['CHN']],
    [
      'who restricts, once',
      { cutOff: ['CHN' as CountryId], share: null, open: [] },
      [ban('CHN'), ban('MMR')],
      ['CHN', 'MMR'],
    ],
    ['whose share is to fall', { cutOff: [], share, open: [] }, [], ['IND']],
    [
      'who is opened, besides',
      { cutOff: ['CHN' as CountryId], share, open: ['IND', 'AUS'] as CountryId[] },
      [],
      ['CHN', 'IND', 'AUS'],
    ],
    ['nobody for an outage', { cutOff: [], share: null, open: [] }, [outage], []],
  ])('is %s', (_what, asked, shocks, expected) => {
    expect(givingWay(asked, shocks)).toEqual(expected);
  });
});

describe('an answer made a scenario', () => {
  it.each<[string, object]>([
    ['in the year of the plan', {}],
    ['over a new year', { start: '2026-10-01' }],
    ['where shares are carried and totals worked out', { start: '2028-07-01' }],
    ['with a share in a later year', { share: { countryId: 'CHN', year: 2028, atMostPercent: 60 } }],
    ['over more days than the scenario runs', { coverDays: 400 }],
    [
      'with recycling and saving in years whose total is worked out from them',
      {
        start: '2028-10-01',
        coverDays: 90,
        materials: ['Dy'],
        levers: [
          { id: 'recycling|Dy', yenPerTonne: 0 },
          { id: 'saving|Dy', yenPerTonne: 0 },
        ],
      },
    ],
    ['for a material with a total by default and few rows', { materials: ['Sc', 'Lu', 'Gd'] }],
    ['decided during the run, by day', { start: '2026-12-01', decided: '2026-12-05', coverDays: 150 }],
    [
      'decided during the run, with recycling and saving for nothing',
      {
        start: '2026-12-01',
        decided: '2026-06-05',
        coverDays: 150,
        levers: ['recycling', 'saving'].flatMap((kind) =>
          ['Dy', 'Tb'].map((id) => ({ id: `${kind}|${id}`, yenPerTonne: 0 })),
        ),
      },
    ],
    [
      'decided during the run, with what acts within weeks for next to nothing',
      {
        start: '2026-12-01',
        decided: '2026-12-05',
        coverDays: 150,
        levers: ['Dy', 'Tb'].flatMap((id) => [
          { id: `orderedSaving|${id}`, yenPerTonne: null },
          { id: `spot|${id}`, purchaseYen: 1 },
          { id: `swap|${id}`, purchaseYen: 1 },
        ]),
      },
    ],
    ['that keeps lines running', { coverDays: null, keep: { lines: ['use-jpn-traction'], from: null } }],
  ])('runs to the digits that the answer promised: %s', async (_what, more) => {
    const session = await sampleSession(runsPart, solvingPart);
    const asked = question(more);
    const { answers } = await solveScenario(session, asked, {});
    expect(answers.length).toBeGreaterThan(0);
    for (const { answer, run } of answers) {
      const name = `Answer ${answer.kind}`;
      const saved = await saveAnswer(session, { question: asked, mix: answer.mix, name, note: null });
      // The scenario runs for the days of the one that was asked, so that the two compare.
      expect(saved.run).toEqual(run);
      const { id } = saved.scenario.scenario;
      expect(await daysOf(session, id, asked.materials)).toEqual(run.byMaterial);
      for (const item of answer.byMaterial) {
        const own = run.byMaterial.find(({ materialId }) => materialId === item.materialId);
        if (item.reachedDays === null) expect(own?.reachedDays).toBeNull();
        else expect(own?.reachedDays).toBeCloseTo(item.reachedDays, 6);
      }
      for (const [index, percent] of answer.sharePercents.entries())
        expect(run.sharePercents[index]).toBeCloseTo(percent, 9);
    }
  });

  it('keeps what a lever of weeks is and costs, and that nobody knows the cost of one', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const levers = ['Dy', 'Tb'].flatMap((id) => [
      { id: `orderedSaving|${id}`, yenPerTonne: null },
      { id: `spot|${id}`, purchaseYen: 1 },
      { id: `swap|${id}`, purchaseYen: 1 },
    ]);
    const asked = question({ start: '2026-12-01', decided: '2026-12-05', coverDays: 150, levers });
    const [cheapest] = (await solveScenario(session, asked, {})).answers;
    if (cheapest === undefined) throw new Error('the sample has an answer');
    const { mix, costByKind, costNotKnown } = cheapest.answer;
    expect(costNotKnown).toEqual(['orderedSaving']);
    const { scenario } = await saveAnswer(session, { question: asked, mix, name: 'A', note: null });
    const { costs, overrides } = await session.project.scenarios();
    const own = costs.filter(({ scenarioId }) => scenarioId === scenario.scenario.id);
    expect(own.map(({ lever, costYen }) => [lever, costYen])).toEqual([
      ['orderedSaving', null],
      ['spot', costByKind.spot],
      ['swap', costByKind.swap],
    ]);
    const said = overrides.filter(({ scenarioId }) => scenarioId === scenario.scenario.id);
    expect(new Set(said.map(({ field }) => field))).toEqual(
      new Set(['datedRelief.saving', 'purchase.tonnes']),
    );
  });

  it('keeps the mix of an order of sharing out with its order, and that runs to what was promised', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const more = {
      coverDays: null,
      least: 'yen',
      budgetYen: 1e9,
      materials: [],
      scenarioId: 'ban-heavy',
      cutOff: [],
    };
    const asked = question({ ...more, decided: '2026-04-05' });
    const { orders } = await solveScenario(session, asked, {});
    const byValue = orders.find(({ allocation }) => allocation === 'value');
    if (byValue === undefined) throw new Error('something is lost in the ban');
    const { mix, allocation: order } = byValue;
    const { scenario } = await saveAnswer(session, { question: asked, mix, order, name: 'V', note: null });
    const { result, resolved } = await runScenario(session, {
      scenarioId: scenario.scenario.id,
      materials: [],
      tryShocks: null,
    });
    expect(resolved.allocation).toBe('value');
    const lost = result.lines.reduce((sum, { lostValue }) => sum + (lostValue ?? 0), 0);
    expect(lost).toBeCloseTo(byValue.lostYen ?? 0, 3);
  });

  it('refuses a lever without a lead, and says which', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const levers = [{ id: 'spot|Dy', leadDays: null }];
    const { notice } = await refusalIn(leversOf(session, question({ levers })));
    expect(notice).toMatchObject({ code: 'refusal.solve.noLead', place: { field: 'levers.0.leadDays' } });
  });

  it('says by overrides what is bought and begun by day', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const asked = question({ start: '2026-12-01', decided: '2026-12-05', coverDays: 150 });
    const { answers } = await solveScenario(session, asked, {});
    const [cheapest] = answers;
    if (cheapest === undefined) throw new Error('the sample has an answer');
    const { mix } = cheapest.answer;
    const saved = await saveAnswer(session, { question: asked, mix, name: 'A', note: null });
    const { id } = saved.scenario.scenario;
    const { overrides } = await session.project.scenarios();
    const bought = overrides.filter(
      ({ scenarioId, field }) => scenarioId === id && field === 'purchase.tonnes',
    );
    const { result } = await runScenario(session, { scenarioId: id, materials: ['Tb'], tryShocks: null });
    const tonnes = sumOf(result.materials[0]?.series.bought ?? new Float64Array(0));
    const said = bought.filter(({ key }) => key.includes('|Tb|')).reduce((sum, { value }) => sum + value, 0);
    expect(said).toBeGreaterThan(0);
    expect(tonnes).toBeCloseTo(said, 9);
  });

  it('keeps what it costs, with its copy, and takes it along when it goes', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const { answers, decided } = await solveScenario(session, question(), {});
    const [cheapest] = answers;
    if (cheapest === undefined) throw new Error('the sample has an answer');
    const { mix, costByKind, costYen } = cheapest.answer;
    const saved = await saveAnswer(session, { question: question(), mix, name: 'A', note: null });
    const { id } = saved.scenario.scenario;
    const costsOf = async (scenarioId: string) =>
      (await session.project.scenarios()).costs
        .filter((item) => item.scenarioId === scenarioId)
        .map(({ lever, costYen, decided }) => [lever, costYen, decided]);
    const paid = Object.entries(costByKind).filter(([, yen]) => yen > 0);
    expect(await costsOf(id)).toEqual(paid.map(([lever, yen]) => [lever, yen, decided]).sort());
    const copy = await saveScenario(session, {
      ...{ scenarioId: null, name: 'B', parentId: 'base-2026', note: null, shocks: [], overridesOf: id },
      window: { economyId: null, stage: null, start: null, days: null },
    });
    expect(await costsOf(copy.scenario.id)).toEqual(await costsOf(id));
    const compared = await compareScenarios(session, { scenarioIds: ['base-2026', id], baseId: 'base-2026' });
    expect(compared.runs.map(({ cost }) => cost?.yen ?? null)).toEqual([null, expect.closeTo(costYen, 3)]);
    await removeScenario(session, id);
    expect(await costsOf(id)).toEqual([]);
  });

  it('is a child with the cut-off as its shock, over the days of its parent', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const { answers } = await solveScenario(session, question(), {});
    const mix = answers[0]?.answer.mix ?? {};
    const { scenario } = await saveAnswer(session, { question: question(), mix, name: 'A', note: 'n' });
    expect(scenario.scenario).toMatchObject({
      name: 'A',
      parentId: 'base-2026',
      note: 'n',
      window: { economyId: null, stage: null, start: null, days: null },
    });
    expect(scenario.ownShocks.map(({ shock }) => shock)).toMatchObject([
      { kind: 'ban', imposedBy: 'CHN', label: 'Nothing from China', labelJa: '中国からの供給停止' },
    ]);
    expect(new Set(scenario.ownOverrides.map(({ field }) => field))).toContain('stock.tonnes');
  });

  it('is one undo, back to every row as it was', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const before = await contentOf(session);
    const { answers } = await solveScenario(session, question(), {});
    const mix = answers.at(-1)?.answer.mix ?? {};
    await saveAnswer(session, { question: question(), mix, name: 'A', note: null });
    expect((await listScenarios(session)).map(({ name }) => name)).toContain('A');
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
  });

  it('keeps the year before the run as it was, where that is carried back from the first year with shares', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const asked = question({ start: '2024-01-01', materials: ['Dy'], decided: '2023-01-01' });
    const mix = { 'offtake|Dy|shin-etsu-hai-phong': 50 };
    const { scenario } = await saveAnswer(session, { question: asked, mix, name: 'A', note: null });
    const said = (year: number) =>
      scenario.ownOverrides.find(({ key }) => key === `JPN|Dy|separation|${year}|shin-etsu-hai-phong`)?.value;
    const { shares } = await session.project.plan({});
    const planned = shares.find(({ id }) => id === 'JPN|Dy|separation|2024|shin-etsu-hai-phong')?.value;
    expect(said(2023)).toBe(planned);
    expect(said(2024)).toBeGreaterThan(planned ?? 100);
  });

  it.each<[string, object, string]>([
    ['a name that is taken', { name: 'Base 2026' }, 'refusal.scenario.nameTaken'],
    ['a mix of a lever that is not offered', { mix: { magic: 1 } }, 'refusal.solve.unknownLever'],
  ])('is refused with %s, and nothing is changed', async (_what, more, code) => {
    const session = await sampleSession(runsPart, solvingPart);
    const before = await contentOf(session);
    const input = { question: question(), mix: { 'stock|Dy': 10 }, name: 'A', note: null, ...more };
    expect((await refusalIn(saveAnswer(session, input))).notice.code).toBe(code);
    expect(await contentOf(session)).toEqual(before);
  });
});
