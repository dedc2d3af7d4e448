import { addDays, isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { SolveProblem, SolveResult } from '@shared/model/goal';
import type { Lever, Mix } from '@shared/model/lever';
import { endUsesOf } from '@shared/model/shock';
import type { StressNode } from '@shared/model/stress';
import type { SupplierId } from '@shared/model/supplier';
import type { FeedModel, MaterialModel, WhatIfModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { runWhatIf, timeToSurvive } from '../../electron/engine/run';
import { applyMix, solveBackwards } from '../../electron/engine/solve';
import { withRemoved } from '../../electron/engine/stress';
import { removals } from '../../electron/engine/stress/removals';
import { solver } from '../engine/solve/solver';
import { anyMaterial, anyScopedShock, anyUseLicence, MATERIALS } from './any-model';

/** `npm run twin -- NETWORKS SEED` asks for more, and others. */
const NETWORKS = Number(process.env.TWIN_NETWORKS ?? 120);
const SEED = Number(process.env.TWIN_SEED ?? 20_261_127);
/** The part of a day by which an answer may miss what it promises. */
const PROMISED_WITHIN = 0.1;

interface Question {
  readonly model: WhatIfModel;
  readonly without: CountryId;
  readonly coverDays: number;
  readonly levers: readonly Lever[];
}

const yen = fc.integer({ min: 1, max: 50 });
const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    start: fc.integer({ min: 0, max: 300 }).map((day) => addDays(isoDate('2024-10-01'), day)),
    materials: fc.array(anyMaterial, { minLength: 1, maxLength: 2 }),
    shocks: fc.array(anyScopedShock, { maxLength: 2 }),
    licences: fc.oneof(fc.constant([]), fc.array(anyUseLicence, { minLength: 1, maxLength: 2 })),
    without: fc.constantFrom('CHN', 'AUS', 'MYS'),
    coverDays: fc.integer({ min: 5, max: 120 }),
    prices: fc.array(yen, { minLength: 8, maxLength: 8 }),
    fixed: fc.constantFrom(0, 0, 300),
    late: fc.constantFrom(null, null, 2025, 2026),
    inTime: fc.constantFrom(null, null, null, 60),
    isLimited: fc.constantFrom(false, false, true),
  })
  .map(({ start, materials, shocks, licences, without, coverDays, prices, isLimited, ...limits }) => {
    const made = materials.map((material, at) =>
      plain({ ...material, materialId: MATERIALS[at] as never }, isLimited),
    ); // typed here
    return {
      model: {
        start,
        days: coverDays,
        economyId: 'JPN' as CountryId, // a code typed here
        stage: 'magnet',
        materials: made,
        shocks: [...licences, ...shocks].map((shock, at) => ({
          ...shock,
          id: `shock ${at}`,
          ...(shock.kind === 'outage' ? { supplierId: plantIn(shock.supplierId, shock.imposedBy) } : {}),
        })),
      },
      without: without as CountryId, // likewise
      coverDays,
      levers: made.flatMap((material, at) => leversOf(material, without, prices.slice(4 * at), limits)),
    };
  });

/** What an answer backwards knows: one stock, and no rule of orders. */
function plain(material: MaterialModel, isLimited: boolean): MaterialModel {
  const { opening: given, minimum } = material.stock;
  const { maximum, maximumReleasePerDay } = isLimited
    ? material.stock
    : { maximum: null, maximumReleasePerDay: null };
  const opening = Math.max(given, minimum);
  const { replenishment: _orders, stocks: _tiers, ...rest } = material;
  return {
    ...rest,
    stock: {
      opening,
      minimum,
      maximumReleasePerDay,
      maximum: maximum === null ? null : Math.max(maximum, opening),
    },
    uses: material.uses.map((use) => ({ ...use, carriesOver: undefined })),
    suppliers: material.suppliers.map((supplier) => ({
      ...supplier,
      supplierId: plantIn(supplier.supplierId, supplier.countryId),
      feeds: supplier.feeds?.map(inOneCountry),
    })),
  };
}

/** A plant lies in one country, whatever it supplies or feeds. */
const plantIn = (name: string, country: string) => `${name} in ${country}` as SupplierId; // made up

function inOneCountry(feed: FeedModel): FeedModel {
  const supplierId = feed.supplierId === undefined ? undefined : plantIn(feed.supplierId, feed.countryId);
  return { ...feed, supplierId, feeds: feed.feeds?.map(inOneCountry) };
}

function leversOf(
  { materialId, suppliers }: MaterialModel,
  without: string,
  prices: readonly number[],
  limits: { readonly fixed: number; readonly late: number | null; readonly inTime: number | null },
): Lever[] {
  const of = { materialId, fixedYen: limits.fixed, mark: 'guessed', leadDays: 0, from: null } as const;
  const ramp = { startYear: limits.late, yearsToFull: limits.late === null ? 0 : 1 };
  const [stock = 1, offtake = 1, recycling = 1, saving = 1] = prices;
  const other = suppliers.find(({ countryId }) => countryId !== without);
  return [
    {
      ...of,
      id: `stock ${materialId}`,
      kind: 'stock',
      max: 1e5,
      perMonth: null,
      inTime: null,
      purchaseYen: stock,
      holdingYen: 0,
    },
    { ...of, id: `recycling ${materialId}`, kind: 'recycling', max: 50, ramp, yenPerTonne: recycling },
    { ...of, id: `saving ${materialId}`, kind: 'saving', max: 10, ramp, yenPerTonne: saving },
    ...(other === undefined
      ? []
      : [
          {
            ...of,
            id: `offtake ${materialId}`,
            kind: 'offtake' as const,
            supplierId: other.supplierId,
            max: 100,
            ramp,
            yenPerTonne: offtake,
          },
        ]),
  ];
}

const nodeOf = (countryId: CountryId): StressNode => ({ kind: 'country', countryId });
const noStep = () => undefined;

/** What `solve` is asked: the network without the country from the first day on, as its service does. */
function problemOf({ model, without, coverDays, levers }: Question): SolveProblem {
  const stretch = { from: model.start, to: addDays(model.start, model.days) };
  return {
    model: withRemoved(model, [nodeOf(without)], stretch),
    coverDays,
    least: null,
    keep: null,
    shares: [],
    smallToo: model.materials.map(({ materialId }) => materialId),
    giveWay: [without],
    levers,
    budgetYen: null,
    years: 3, // so that what begins late costs something
    discountPercent: 0,
  };
}

/** What `stress` says of a network without the country. */
async function stressOf(model: WhatIfModel, without: CountryId) {
  const { removals: rows } = await removals(
    model,
    { from: null, days: null, pairs: false, most: null },
    noStep,
  );
  return rows.find(({ nodes: [node] }) => node?.kind === 'country' && node.countryId === without);
}

/** The days that it survives without the country, as `survive` says; null for all of them. */
async function survivesOf(model: WhatIfModel, without: CountryId) {
  const { nodes } = await timeToSurvive({ model, recoveryDays: null });
  return nodes.find(({ node }) => node.kind === 'country' && node.countryId === without)?.survives;
}

/** Tonnes that are needed in a day at most: the size of a difference in days. */
function aDayOf(model: WhatIfModel): number {
  const needs = runWhatIf(model).materials.map(({ series }) => Math.max(...series.need));
  return needs.reduce((all, need) => all + need, 0);
}

async function expectOneMeaning(question: Question): Promise<boolean> {
  const { model, without, coverDays } = question;
  const problem = problemOf(question);
  const result: SolveResult = await solveBackwards(await solver(), problem);
  const base = await stressOf(model, without);
  // A country that neither sends nor feeds is asked about by nobody else.
  if (base === undefined) return false;
  // By difference, so not by the last digit (docs/engine.md 6.6).
  const stops = base.firstStop?.moment.day ?? null;
  if (stops === null || result.baseDays === null) expect(stops, 'days without a lever').toBe(result.baseDays);
  else expect(stops, 'days without a lever').toBeCloseTo(result.baseDays, 12);
  for (const { mix, kind } of result.answers) {
    const kept = applyMix({ ...problem, model }, mix);
    const stress = await stressOf(kept, without);
    const most = PROMISED_WITHIN * aDayOf(kept);
    expect(stress?.shortfall ?? 0, `${kind}: what stress finds short`).toBeLessThanOrEqual(most);
    const first = stress?.firstStop?.moment.day ?? coverDays;
    expect(first, `${kind}: until stress stops`).toBeGreaterThanOrEqual(coverDays - PROMISED_WITHIN);
    if (kind !== 'cheapest') continue;
    const survives = (await survivesOf(kept, without)) ?? coverDays;
    expect(survives, 'what survive says').toBeGreaterThanOrEqual(coverDays - 1);
  }
  const [cheapest] = result.answers;
  // A quota is not linear: an answer under one may be more than need be, which it says.
  const isStraight = model.shocks.every((shock) => shock.kind !== 'quota' && endUsesOf(shock) === null);
  if (cheapest?.kind === 'cheapest' && isStraight) expectNothingTooMuch(problem, cheapest.mix);
  return result.answers.length > 0;
}

/** Each lever of the cheapest mix costs something: a hundredth less of it, and a day in which it is needed is short. */
function expectNothingTooMuch(problem: SolveProblem, mix: Mix): void {
  for (const { id } of problem.levers) {
    const amount = mix[id] ?? 0;
    if (amount < 1e-3) continue;
    const less = applyMix(problem, { ...mix, [id]: amount * 0.99 });
    const short = runWhatIf(less).materials.reduce((all, { totalShortfall }) => all + totalShortfall, 0);
    expect(short, `less of ${id}`).toBeGreaterThan(0);
  }
}

/** Each part draws its own: a run of them all is long, and a test that is long keeps others waiting. */
const PARTS = 4;
const EACH = Math.ceil(NETWORKS / PARTS);
let [asked, answered] = [0, 0];

/** Failed once: 777001 by an answer that did not count what the plan buys on a day. */
const FOUND = [777_001];

it.each([...FOUND, ...Array.from({ length: PARTS }, (_, part) => SEED + part)])(
  `an answer backwards, stress and survive mean the same by a country that is away, on ${EACH} networks from seed %i`,
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (question) => {
        asked++;
        if (await expectOneMeaning(question)) answered++;
      }),
      { numRuns: EACH, seed, endOnFailure: true },
    );
  },
  3_600_000,
);
afterAll(() => expect(answered).toBeGreaterThan(asked / 2));
