import { join } from 'node:path';
import { addDays, isoDate } from '@shared/base/calendar';
import { serialOfDate } from '@shared/base/day-serial';
import { translator } from '@shared/catalogue/translate';
import type { ReleaseSaid } from '@shared/features/stocks/release';
import { ruleTermWords } from '@shared/features/stocks/rule-term-words';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { RowChange } from '@shared/model/plan';
import { LIFTED, type RuleField } from '@shared/model/release-override';
import { newOfKind } from '@shared/model/shock';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { ReleaseRule } from '@shared/model/tables/release-rule';
import type { ReleaseModel } from '@shared/model/what-if';
import { formats } from '@shared/words/formats';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { exportWorkbook } from '../../electron/features/exporting/export-workbook';
import { changesOf } from '../../electron/features/history/history';
import { resetOverride } from '../../electron/features/scenarios/overrides';
import { setRelease } from '../../electron/features/stocks/set-release';
import { scenarioDetail } from '../../electron/plan/list-scenarios';
import { runScenario } from '../../electron/plan/run-scenario';
import { saveScenario } from '../../electron/plan/save-scenario';
import type { Session } from '../../electron/plan/session';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { refusalIn } from '../refusal-of';
import { newFolder } from '../tidy-up';
import { sampleSession } from './sample-session';

const place = { economyId: 'JPN' as CountryId, materialId: 'Dy' as MaterialId }; // ids of the sample
const MARK = { mark: 'guessed' } as const;
const write = (session: Session, ...changes: readonly RowChange[]) =>
  session.project.apply({ who: 'analyst', label: 'changed', reason: null }, changes);
const rule = (more: Partial<ReleaseRule> = {}): RowChange => ({
  table: 'releaseRule',
  op: 'put',
  row: newRow(TABLES.releaseRule, {
    id: 'rule',
    ...place,
    tier: 'national',
    regime: 'emergency',
    trigger: 'shortage',
    deliveryDays: 8,
    ...MARK,
    ...more,
  }),
});

/** Dysprosium without China from the first day on. */
async function run(session: Session) {
  const { start } = (
    await runScenario(session, { scenarioId: 'base-2026', materials: ['Dy'], tryShocks: null })
  ).built.model;
  const ban = newOfKind('ban', {
    id: 'ban',
    imposedBy: 'CHN' as CountryId, // of the sample
    start: addDays(start, -200),
    end: addDays(start, 400),
  });
  const { built, result } = await runScenario(session, {
    scenarioId: 'base-2026',
    materials: ['Dy'],
    tryShocks: [ban],
  });
  const [model, material] = [built.model.materials[0], result.materials[0]];
  if (model === undefined || material === undefined) throw new Error('the sample has dysprosium');
  const national = material.tiers?.find(({ tier }) => tier === 'national');
  return { model, material, national, remarks: built.remarks.map(({ code }) => code) };
}

it('a rule of the project closes a tier until it is decided to release it, and says to whom', async () => {
  const session = await sampleSession(writingPart, runsPart);
  const before = await run(session);
  expect(before.model.stocks?.some(({ release }) => release !== undefined)).toBe(false);
  expect(before.remarks).not.toContain('whatIf.remark.releaseRules');
  await write(session, rule({ tonnes: 5, upToRank: 2 }));
  const after = await run(session);
  expect(after.model.stocks?.find(({ tier }) => tier === 'national')?.release).toEqual({
    regime: 'emergency',
    trigger: { kind: 'shortage' },
    deliveryDays: 8,
    tonnes: 5,
    recipients: { uses: [], tiers: [1, 2] },
  });
  expect(after.remarks).toContain('whatIf.remark.releaseRules');
  const short = Math.floor(after.material.firstShortfall?.day ?? Number.NaN);
  expect(after.national?.opened?.day).toBe(short + 8);
  expect(after.national?.released).toBeLessThanOrEqual(5 + 1e-9);
  const late = after.material.uses.filter((_, at) => after.model.uses[at]?.tier === 3);
  const lateBefore = before.material.uses.filter((_, at) => before.model.uses[at]?.tier === 3);
  const sum = (uses: typeof late) => uses.reduce((all, { shortfall }) => all + shortfall, 0);
  expect(sum(late)).toBeGreaterThan(sum(lateBefore));
});

it('serves the uses that are named, beside those of its ranks, and nobody where none of them is here', async () => {
  const session = await sampleSession(writingPart, runsPart);
  const { model } = await run(session);
  const useId = model.uses.find(({ tier }) => tier === 3)?.useId ?? '';
  const named = (id: string): RowChange => ({
    table: 'releaseRecipient',
    op: 'put',
    row: newRow(TABLES.releaseRecipient, { id: 'r', ...place, tier: 'national', useId: id, ...MARK }),
  });
  const releaseOf = async () => {
    const { model: now } = await run(session);
    return now.stocks?.find(({ tier }) => tier === 'national')?.release;
  };
  await write(session, rule(), named(useId));
  expect((await releaseOf())?.recipients).toEqual({ uses: [useId], tiers: [] });
  await write(session, rule({ upToRank: 1 }));
  expect((await releaseOf())?.recipients).toEqual({ uses: [useId], tiers: [1] });
  await write(session, rule({ upToRank: 3 }));
  expect((await releaseOf())?.recipients).toBe(undefined);
  // A use that needs none of it.
  await write(session, rule(), named('use-jpn-polishing'));
  expect((await run(session)).national?.opened).toBe(null);
});

it.each<[RuleField, number, string, string]>([
  ['releaseRule.trigger', 0, 'open without a rule', '条件なし（常時放出可）'],
  ['releaseRule.trigger', 2, 'at the first shortage', '不足の発生'],
  ['releaseRule.date', serialOfDate(isoDate('2026-05-01')), '2026-05-01', '2026年5月1日'],
  ['releaseRule.coverDays', 20, '20 days', '20日'],
  ['releaseRule.usdPerKg', 900.5, '900.5 US dollars per kg', '900.5米ドル/kg'],
  ['releaseRule.deliveryDays', 8, '8 days', '8日'],
  ['releaseRule.tonnes', 12.5, '13 t REO', '13 t（REO換算）'],
  ['releaseRule.upToRank', 2, '2', '2'],
  ['releaseRule.tonnes', LIFTED, 'no limit', '制限なし'],
  [
    'releaseRule.upToRank',
    LIFTED,
    'by no tier: everybody, or the uses named',
    '優先順位によらない（全用途、又は指定した用途）',
  ],
])('an override of %s at %f is said in both languages', (field, value, en, ja) => {
  const words = (language: 'en' | 'ja') =>
    ruleTermWords(field, value, translator(language), formats(language));
  expect([words('en'), words('ja')]).toEqual([en, ja]);
});

describe('a scenario', () => {
  const none = {
    trigger: null,
    date: null,
    coverDays: null,
    usdPerKg: null,
    deliveryDays: null,
    tonnes: null,
    upToRank: null,
  } as const;
  const child = async (session: Session) => {
    const window = { economyId: null, stage: null, start: null, days: null };
    const made = await saveScenario(session, {
      scenarioId: null,
      name: 'with a release',
      parentId: 'base-2026',
      note: null,
      window,
      shocks: [],
    });
    return made.scenario.id;
  };
  const say = (session: Session, scenarioId: string, terms: Partial<ReleaseSaid>) =>
    setRelease(session, { scenarioId, ...place, tier: 'national', ...none, ...terms });
  const nationalOf = async (session: Session, scenarioId: string) => {
    const { built } = await runScenario(session, { scenarioId, materials: ['Dy'], tryShocks: null });
    return built.model.materials[0]?.stocks?.find(({ tier }) => tier === 'national')?.release;
  };

  it.each<[string, Partial<ReleaseRule> | null, Partial<ReleaseSaid>, ReleaseModel | undefined]>([
    [
      'changes days and tonnes of a rule',
      {},
      { deliveryDays: 16, tonnes: 3 },
      { regime: 'emergency', trigger: { kind: 'shortage' }, deliveryDays: 16, tonnes: 3 },
    ],
    [
      'changes what it waits for',
      {},
      { trigger: 'date', date: isoDate('2026-05-01') },
      { regime: 'emergency', trigger: { kind: 'date', date: isoDate('2026-05-01') }, deliveryDays: 8 },
    ],
    [
      'changes the way of cover and whom it serves',
      { trigger: 'cover', coverDays: 30, regime: 'surge' },
      { coverDays: 20, upToRank: 1 },
      {
        regime: 'surge',
        trigger: { kind: 'cover', days: 20 },
        deliveryDays: 8,
        recipients: { uses: [], tiers: [1] },
      },
    ],
    [
      'lifts what may leave in all',
      { tonnes: 5, upToRank: 2 },
      { tonnes: 'none' },
      {
        regime: 'emergency',
        trigger: { kind: 'shortage' },
        deliveryDays: 8,
        recipients: { uses: [], tiers: [1, 2] },
      },
    ],
    [
      'lifts the ranks that it serves',
      { tonnes: 5, upToRank: 2 },
      { upToRank: 'none' },
      { regime: 'emergency', trigger: { kind: 'shortage' }, deliveryDays: 8, tonnes: 5 },
    ],
    ['switches it off', {}, { trigger: 'open' }, undefined],
    [
      'gives a tier one of its own',
      null,
      { trigger: 'price', usdPerKg: 900, deliveryDays: 5 },
      { regime: 'emergency', trigger: { kind: 'price', usdPerKg: 900 }, deliveryDays: 5 },
    ],
  ])('%s, and takes it back', async (_, planned, terms, expected) => {
    const session = await sampleSession(writingPart, runsPart);
    if (planned !== null) await write(session, rule(planned));
    const scenarioId = await child(session);
    const before = await nationalOf(session, scenarioId);
    await say(session, scenarioId, terms);
    expect(await nationalOf(session, scenarioId)).toEqual(expected);
    expect(await nationalOf(session, 'base-2026')).toEqual(before);
    const { ownOverrides } = await scenarioDetail(session, scenarioId);
    expect(ownOverrides.map(({ field }) => field).sort()).toEqual(
      Object.keys(terms)
        .map((term) => `releaseRule.${term}`)
        .sort(),
    );
    for (const { id } of ownOverrides) await resetOverride(session, { scenarioId, overrideId: id });
    expect(await nationalOf(session, scenarioId)).toEqual(before);
  });

  it('says no limit again where the one that it inherits has one, and nothing where there is none', async () => {
    const session = await sampleSession(writingPart, runsPart);
    await write(session, rule());
    const parent = await child(session);
    await say(session, parent, { tonnes: 'none', upToRank: 'none' });
    expect((await scenarioDetail(session, parent)).ownOverrides).toEqual([]);
    await say(session, parent, { tonnes: 4 });
    const window = { economyId: null, stage: null, start: null, days: null };
    const made = await saveScenario(session, {
      scenarioId: null,
      name: 'without it',
      parentId: parent,
      note: null,
      window,
      shocks: [],
    });
    await say(session, made.scenario.id, { tonnes: 'none' });
    expect((await nationalOf(session, parent))?.tonnes).toBe(4);
    expect(await nationalOf(session, made.scenario.id)).not.toHaveProperty('tonnes');
    const { ownOverrides } = await scenarioDetail(session, made.scenario.id);
    expect(ownOverrides).toMatchObject([{ field: 'releaseRule.tonnes', value: LIFTED }]);
  });

  it('is told in the history as people say it: a day and a condition, not their numbers', async () => {
    const session = await sampleSession(writingPart, runsPart);
    const scenarioId = await child(session);
    await say(session, scenarioId, { trigger: 'date', date: isoDate('2026-05-01') });
    await say(session, scenarioId, { trigger: 'shortage', date: isoDate('2026-06-01') });
    const { rows } = await changesOf(session, session.revision, 0, 'ja');
    expect(rows.flatMap(({ cells }) => cells.map(({ before, after }) => [before, after]))).toEqual(
      expect.arrayContaining([
        ['2026年5月1日', '2026年6月1日'],
        ['日付', '不足の発生'],
      ]),
    );
  });

  it.each<[string, Partial<ReleaseSaid>, string]>([
    ['a date that nobody says', { trigger: 'date' }, 'refusal.release.needs.date'],
    ['cover without days', { trigger: 'cover' }, 'refusal.release.needs.coverDays'],
    ['a price that nobody says', { trigger: 'price' }, 'refusal.release.needs.usdPerKg'],
    ['terms of a tier that is open', { tier: 'firm', tonnes: 4 }, 'refusal.release.noRule'],
    ['days in parts', { deliveryDays: 1.5 }, 'refusal.release.figure'],
    [
      'a tier that is not held',
      { materialId: 'La' as MaterialId, tier: 'national' },
      'refusal.release.noTier',
    ],
  ])('is refused %s', async (_, terms, code) => {
    const session = await sampleSession(writingPart, runsPart);
    await write(session, rule());
    const scenarioId = await child(session);
    const { notice } = await refusalIn(say(session, scenarioId, terms));
    expect(notice.code).toBe(code);
    expect((await scenarioDetail(session, scenarioId)).ownOverrides).toEqual([]);
  });
});

it('stands in the workbook as values, under the stocks and needs that it speaks of', async () => {
  const session = await sampleSession(writingPart, runsPart);
  const { model } = await run(session);
  const [own] = model.uses;
  if (own === undefined) throw new Error('the sample has uses');
  await write(session, rule({ trigger: 'cover', coverDays: 30, tonnes: 5, upToRank: 1 }), {
    table: 'stockMember',
    op: 'put',
    row: newRow(TABLES.stockMember, { id: 'm', ...place, tier: 'firm', useId: own.useId, ...MARK }),
  });
  const path = join(newFolder(), 'rules.xlsx');
  const input = { scenarioIds: ['base-2026'], materials: ['Dy' as MaterialId], language: 'en' } as const;
  const more = { version: '9.9.9', redact: false, form: { kind: 'live' }, sampling: null } as const;
  await exportWorkbook(session, path, { ...input, ...more }, {});
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const lines = book.worksheets.flatMap((sheet) =>
    (sheet.getSheetValues() as unknown[][]).map((row) => (row ?? []).slice(1).map(String)),
  );
  const at = lines.findIndex(([first]) => first?.startsWith('Release rules and whose stocks'));
  const name = (await session.project.reference()).uses.find(({ id }) => id === own.useId)?.nameEn;
  const rows = lines
    .slice(at)
    .filter((row) => row[2] === 'national' || row[2] === 'firm')
    .slice(0, 2);
  expect(rows.map((row) => row.slice(1))).toEqual([
    ['', 'firm', '', '', '', '', name],
    ['by days of cover: under 30 days', 'national', 'emergency release', '8', '5', 'tier 1', 'everybody'],
  ]);
}, 60_000);

it('a price of the price book opens it, and none that is too low', async () => {
  const session = await sampleSession(writingPart, runsPart);
  const at = (usdPerKg: number) =>
    write(session, rule({ regime: 'surge', trigger: 'price', usdPerKg, deliveryDays: 3 }));
  await at(1);
  const cheap = await run(session);
  expect(cheap.model.prices?.length).toBeGreaterThan(0);
  expect(cheap.national?.opened?.day).toBe(3);
  await at(1e6);
  expect((await run(session)).national?.opened).toBe(null);
  const { prices } = await session.project.reference();
  const ofDy = prices.filter(({ materialId }) => materialId === 'Dy');
  await write(session, ...ofDy.map(({ id }): RowChange => ({ table: 'price', op: 'remove', id })));
  expect((await run(session)).remarks).toContain('whatIf.remark.noReleasePrice');
});

it('a tier of members serves them alone', async () => {
  const session = await sampleSession(writingPart, runsPart);
  const { model } = await run(session);
  const [own] = model.uses;
  if (own === undefined) throw new Error('the sample has uses');
  await write(session, {
    table: 'stockMember',
    op: 'put',
    row: newRow(TABLES.stockMember, { id: 'm', ...place, tier: 'firm', useId: own.useId, ...MARK }),
  });
  const { model: after, material } = await run(session);
  expect(after.stocks?.find(({ tier }) => tier === 'firm')?.members).toEqual([own.useId]);
  // The others have the national stock alone.
  const first = material.uses.filter(({ shortfall }) => shortfall > 0).map(({ useId }) => useId);
  expect(first).toContain(model.uses.at(-1)?.useId);
  await write(session, {
    table: 'stockMember',
    op: 'put',
    row: newRow(TABLES.stockMember, {
      id: 'm',
      ...place,
      tier: 'firm',
      useId: 'use-jpn-polishing',
      ...MARK,
    }),
  });
  // A use that needs none of it: the tier serves nobody.
  const shut = (await run(session)).material.tiers?.find(({ tier }) => tier === 'firm');
  expect([shut?.released, shut?.opened]).toEqual([0, null]);
});
