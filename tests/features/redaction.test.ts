import { join } from 'node:path';
import { LANGUAGES } from '@shared/base/message';
import { briefRequest } from '@shared/features/brief/request';
import { freezeRequest } from '@shared/features/editions/contract';
import { boundsOf } from '@shared/model/indicator';
import type { MaterialId } from '@shared/model/material';
import type { RowChange } from '@shared/model/plan';
import { describe, expect, it } from 'vitest';
import { briefFacts } from '../../electron/features/brief/brief-facts';
import { makeBrief } from '../../electron/features/brief/make-brief';
import { freeze } from '../../electron/features/editions/freeze';
import { exportWorkbook, workbookContent } from '../../electron/features/exporting/export-workbook';
import { writeRedactedCopy } from '../../electron/features/exporting/redacted/redacted-copy';
import { openProject } from '../../electron/plan/open-project';
import { openSession } from '../../electron/plan/open-session';
import type { Session } from '../../electron/plan/session';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { zipParts } from '../sheets/support/zip-parts';
import { newFolder } from '../tidy-up';
import { sampleSession } from './sample-session';

const INPUT = {
  scenarioIds: ['licences-25', 'licences-60'],
  materials: ['Dy' as MaterialId],
  language: 'en',
  version: '9.9.9',
  mark: '',
  author: 'Office 3',
  sampling: { runs: 300, seed: 5, rates: null },
  form: { kind: 'live' },
} as const;

/** The sample with a stock of dysprosium whose figures, source, note and reason occur nowhere else. */
async function sessionWithSecret(): Promise<Session> {
  const session = await sampleSession(writingPart, runsPart, drawsPart);
  const { stocks } = await session.project.plan({});
  const { sources } = await session.project.evidence();
  const stock = stocks.find(({ id }) => id === 'stock-jpn-Dy-national');
  const [source] = sources;
  if (stock === undefined || source === undefined) throw new Error('the sample holds them');
  const rows: RowChange[] = [
    {
      table: 'source',
      op: 'put',
      row: { ...source, id: 'src-vault', title: 'Vault inventory', note: 'bay 7' },
    },
    {
      table: 'stock',
      op: 'put',
      row: {
        ...stock,
        tonnes: 40.70317,
        minimum: 3.90811,
        maximumReleasePerDay: 0.91177,
        sourceId: 'src-vault',
        note: 'A-023, A-001: counted in the quarry shed',
      },
    },
    {
      table: 'override',
      op: 'put',
      row: {
        id: 'ov-stock',
        scenarioId: 'licences-25',
        field: 'stock.tonnes',
        key: 'JPN|Dy|national',
        value: 51.66013,
        reason: 'auction of the shed',
      },
    },
  ];
  await session.project.apply({ who: 'analyst', label: 'secret', reason: null }, rows);
  return session;
}

/** Texts and figures that must not be in the file: as they were entered, and what the full run makes of them. */
async function secretsOf(session: Session): Promise<string[]> {
  const { scenarios } = await workbookContent(session, { ...INPUT, redact: false });
  const figures = scenarios.flatMap(({ model, result, risk, sampled }) => {
    const targets = risk.targets.flatMap(({ view: { measure, progress } }) =>
      measure === 'stock_days' && progress !== null
        ? [boundsOf(progress.now)?.low, progress.distance?.low]
        : [],
    );
    expect(targets).toHaveLength(4);
    const [made] = model.materials;
    const [came] = result.materials;
    if (made === undefined || came === undefined) throw new Error('dysprosium runs');
    const { stock, release, refill, cover } = came.series;
    const [runs] = sampled?.result.materials ?? [];
    if (runs === undefined) throw new Error('dysprosium is sampled');
    return [
      made.stock.opening,
      made.stock.minimum,
      came.openingCover,
      came.lowestStock.tonnes,
      came.totalShortfall,
      ...targets,
      runs.totalShortfall.expected.value,
      runs.totalShortfall.valueAtRisk.value,
      ...[20, 80, 300].flatMap((day) => runs.stock.map((level) => level[day])),
      sampled?.result.digest,
      ...[0, 20, 80].flatMap((day) => [stock[day], release[day], refill[day], cover[day]]),
    ];
  });
  // Zero, and whole numbers, are in any workbook.
  const told = figures.filter((figure) => figure !== undefined && !Number.isInteger(figure)).map(String);
  return [
    ...new Set(told),
    '40.70317',
    '51.66013',
    'Vault inventory',
    'bay 7',
    'quarry shed',
    'A-023',
    'A-067',
    'auction',
  ];
}

async function found(session: Session, redact: boolean, secrets: readonly string[]): Promise<string[]> {
  const path = join(newFolder(), 'x.xlsx');
  await exportWorkbook(session, path, { ...INPUT, redact }, {});
  const parts = [...(await zipParts(path)).values()];
  return secrets.filter((secret) => parts.some((text) => text.includes(secret)));
}

describe('an assumption in words', () => {
  const words = 'Dysprosium lasts 77.25 days in the shed.';
  const assumed = async (open: boolean) => {
    const session = await sessionWithSecret();
    const { assumptions } = await session.project.evidence();
    const { stocks, shares } = await session.project.plan({});
    const [given] = assumptions;
    if (given === undefined) throw new Error('the sample holds one');
    const row = { ...given, id: 'as-900', code: 'A-900', textEn: words, textJa: words, sourceId: null, open };
    const rows: RowChange[] = [
      { table: 'assumption', op: 'put', row },
      // Named by what is open, so that a brief would say it first.
      ...shares
        .filter(({ economyId }) => economyId === 'JPN')
        .map((share): RowChange => ({ table: 'share', op: 'put', row: { ...share, note: 'A-900' } })),
    ];
    expect(stocks.some(({ note }) => note?.includes('A-900') === true)).toBe(false);
    await session.project.apply({ who: 'analyst', label: 'assume', reason: null }, rows);
    return session;
  };
  const briefBytes = async (session: Session, redact: boolean) => {
    const request = briefRequest.parse({ scenarioId: 'licences-25', redact });
    const facts = await briefFacts(session, request, '9.9.9', {}, false);
    return JSON.stringify([facts, ...LANGUAGES.map((language) => makeBrief(facts, request, language))]);
  };
  const editionBytes = async (session: Session) =>
    JSON.stringify(
      await freeze(
        session,
        freezeRequest.parse({ scenarioId: 'licences-25', by: 'M', redact: true }),
        '9.9.9',
      ),
    );

  it('that nobody has opened is in no byte of a workbook, a brief or an edition without secrets', async () => {
    const session = await assumed(false);
    expect(await found(session, true, ['77.25', 'A-900'])).toEqual([]);
    expect(await briefBytes(session, true)).not.toContain('77.25');
    expect(await briefBytes(session, false)).toContain('77.25');
    expect(await editionBytes(session)).not.toContain('77.25');
  });

  it('that a person has opened is said', async () => {
    const session = await assumed(true);
    expect(await found(session, true, ['77.25'])).toEqual(['77.25']);
    expect(await briefBytes(session, true)).toContain('77.25');
  });
});

describe('a redacted copy of a project', () => {
  it('runs as the project does without its secrets, and names nobody', async () => {
    const session = await sessionWithSecret();
    const { scenarios } = await workbookContent(session, { ...INPUT, redact: true });
    const path = join(newFolder(), 'open.lodestone');
    const { leftOut } = await writeRedactedCopy(session, path);
    expect(leftOut.stocks).toBe((await session.project.plan({})).stocks.length);

    await openProject(session, path, 'refuse');
    const opened = await workbookContent(session, { ...INPUT, redact: false });
    const outcomes = (all: typeof scenarios) =>
      all.map(({ result: { lines, materials } }) => [
        lines,
        materials.map(({ materialId, firstShortfall, totalShortfall }) => [
          materialId,
          firstShortfall,
          totalShortfall,
        ]),
      ]);
    expect(outcomes(opened.scenarios)).toEqual(outcomes(scenarios));
    const { entries } = await session.project.history({ limit: 10 });
    expect(entries.map(({ who, seq }) => ({ who, seq }))).toEqual([{ who: '-', seq: 1 }]);
  });
});

describe('a workbook with its secrets left out', () => {
  it('has none of the words that people wrote beside its figures, and cannot be marked for the public where they stay in', async () => {
    const session = await sessionWithSecret();
    const { scenarios } = await session.project.scenarios();
    const scenario = scenarios.find(({ id }) => id === 'licences-25');
    const { shares } = await session.project.plan({ materialId: 'Dy' as MaterialId });
    const { sources } = await session.project.evidence();
    if (scenario === undefined) throw new Error('the sample holds it');
    const words = 'Forty days lie in the shed';
    await session.project.apply({ who: 'analyst', label: 'words', reason: null }, [
      { table: 'scenario', op: 'put', row: { ...scenario, note: `${words}, scenario` } },
      ...shares.map(
        (row): RowChange => ({ table: 'share', op: 'put', row: { ...row, note: `${words}, share` } }),
      ),
      ...sources.map(
        (row): RowChange => ({ table: 'source', op: 'put', row: { ...row, note: `${words}, source` } }),
      ),
    ]);
    const said = ['scenario', 'share', 'source'].map((of) => `${words}, ${of}`);
    const of = async (redact: boolean) =>
      JSON.stringify(await workbookContent(session, { ...INPUT, sampling: null, redact }));
    const [full, redacted] = [await of(false), await of(true)];
    expect(said.filter((one) => !full.includes(one))).toEqual([]);
    expect(said.filter((one) => redacted.includes(one))).toEqual([]);
    const marked = (redact: boolean) =>
      workbookContent(session, { ...INPUT, sampling: null, mark: '機密性１情報', redact });
    await expect(marked(false)).rejects.toMatchObject({ notice: { code: 'refusal.export.secretPublic' } });
    expect((await marked(true)).meta.classification).toBe('機密性１情報');
  });

  it('holds no secret value, name or note in any of its parts', async () => {
    const session = await sessionWithSecret();
    const secrets = await secretsOf(session);
    expect(secrets.length).toBeGreaterThanOrEqual(20);
    // The search itself works: in the full workbook nearly all of them are found.
    expect((await found(session, false, secrets)).length).toBeGreaterThan(15);
    expect(await found(session, true, secrets)).toEqual([]);
  });

  it('is of a run that never knew the stocks, whatever they hold', async () => {
    const [one, other] = await Promise.all([
      sessionWithSecret(),
      sampleSession(writingPart, runsPart, drawsPart),
    ]);
    const runs = await Promise.all(
      [one, other].map((session) => workbookContent(session, { ...INPUT, redact: true })),
    );
    const [first, second] = runs.map(({ scenarios }) =>
      scenarios.map(({ model, result }) => ({ model, result })),
    );
    expect(first).toEqual(second);
    expect(runs[0]?.scenarios[0]?.stocksLeftOut).toEqual(['Dy']);
  });

  it('keeps a stock that is marked open, and what a shared assumption says of it', async () => {
    const session = await sampleSession(writingPart, runsPart, drawsPart);
    const { stocks } = await session.project.plan({});
    const rows = stocks
      .filter(({ materialId, tier }) => materialId === 'Dy' && tier === 'firm')
      .map((row): RowChange => ({ table: 'stock', op: 'put', row: { ...row, secret: false } }));
    await session.project.apply({ who: 'analyst', label: 'open', reason: null }, rows);
    const { scenarios } = await workbookContent(session, { ...INPUT, redact: true });
    expect(scenarios[0]?.model.materials[0]?.stock.opening).toBe(95.99);
  });

  it.each([
    ['en', false, 'Holds stock figures not for the public'],
    ['en', true, 'Stock figures not for the public left out'],
    ['ja', false, '非公開：備蓄量を含む'],
    ['ja', true, '非公開の備蓄量を除く'],
  ] as const)('says so in the header of every page (%s, left out: %s)', async (language, redact, holds) => {
    const session = await sampleSession(writingPart, runsPart, drawsPart);
    const path = join(newFolder(), 'x.xlsx');
    await exportWorkbook(session, path, { ...INPUT, language, redact }, {});
    const sheets = [...(await zipParts(path))].filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets.length).toBeGreaterThan(5);
    // The last one is the hidden sheet, which no one prints.
    for (const [name, text] of sheets.slice(0, -1)) {
      const header = /<oddHeader>(.*?)<\/oddHeader>/.exec(text)?.[1] ?? '';
      expect(header, name).toContain(`&amp;L${holds}`);
      // A mark is a person's, and stands to the right.
      expect(header, name).not.toMatch(/秘|機密|Secret/);
    }
  });
});

describe('an assumption that a secret stock names', () => {
  it.each([
    ['A-023: in the shed', ['A-023']],
    ['例示（A-023）', ['A-023']],
    ['前提A-023による', ['A-023']],
    ['A-0231 and XA-023', []],
  ])('is found in "%s"', async (note, named) => {
    const session = await sampleSession(writingPart, runsPart, drawsPart);
    const [{ stocks }, { assumptions }] = [await session.project.plan({}), await session.project.evidence()];
    const asked = assumptions
      .filter(({ code }) => code === 'A-023')
      .map((one) => ({ ...one, open: true, sourceId: null }));
    const rows: RowChange[] = [
      ...stocks.map(
        (row, at): RowChange => ({
          table: 'stock',
          op: 'put',
          row: { ...row, note: at === 0 ? note : null },
        }),
      ),
      ...asked.map((row): RowChange => ({ table: 'assumption', op: 'put', row })),
    ];
    await session.project.apply({ who: 'analyst', label: 'open', reason: null }, rows);
    const open = await (await openSession(session)).project.evidence();
    const codes = open.assumptions.map(({ code }) => code);
    expect(asked.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual(named);
  });
});
