import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '@shared/base/calendar';
import { translator } from '@shared/catalogue/translate';
import { describe, expect, it } from 'vitest';
import { shareTable } from '../../electron/features/shares/share-table';
import { openProject } from '../../electron/plan/open-project';
import { whatIfView } from '../../electron/plan/run-scenario';
import { Session } from '../../electron/plan/session';
import { benchInThisThread } from '../../electron/threads/in-this-thread';
import { set } from '../features/sample-session';
import { PLACES } from '../places';
import { newFolder } from '../tidy-up';
import { resultsOf, sampleProject } from './command-line';
import { lodestone } from './whole-line';

const resultOf = resultsOf(lodestone);

const NDPR = ['--economy', 'JPN', '--material', 'NdPr', '--stage', 'separation'];
const PLAN_CSV = join(PLACES.sampleWorkbooks, 'procurement-plan-2026-2028-en.csv');

describe('every command, as text', () => {
  it.each<[string, (file: string) => readonly string[], RegExp]>([
    [
      'info',
      (file) => ['info', file],
      /^plan: revision 1, data to \d{4}-\d\d-\d\d, head of the change log [0-9a-f]{16}…[\s\S]*share +Shares +\d+/,
    ],
    ['history', (file) => ['history', file], /UTC +analyst +New project +\d+/],
    ['verify', (file) => ['verify', file], /^Sound: 1 change set, head [0-9a-f]{16}…/],
    [
      'shares',
      (file) => ['shares', file, ...NDPR],
      /Japan, Neodymium-praseodymium \(NdPr\), Separation[\s\S]*2024 %[\s\S]*Lynas[\s\S]*Total supply/,
    ],
    ['shares of a year', (file) => ['shares', file, ...NDPR, '--year', '2026'], /Kuantan +Malaysia +18\.0/],
    [
      'set-share',
      (file) => [
        'set-share',
        file,
        ...NDPR,
        '--year',
        '2026',
        '--supplier',
        'lynas-kuantan',
        '--percent',
        '30',
        '--lock',
        'neo-silmet',
      ],
      /Neo[^\n]* 1\.0 \*\n/,
    ],
    ['scenario list', (file) => ['scenario', 'list', file], /Licences 25 % +Licences 60 % +2 +licences-25/],
    [
      'scenario show',
      (file) => ['scenario', 'show', file, '--name', 'Licences 25 %'],
      /Licences 25 % < Licences 60 % < Base 2026[\s\S]*Licence shock +Licences: 25 %/,
    ],
    [
      'scenario add',
      (file) => ['scenario', 'add', file, '--name', 'Mine', '--parent', 'Base 2026'],
      /^Made scenario "Mine"\.$/m,
    ],
    [
      'scenario remove',
      (file) => ['scenario', 'remove', file, '--name', 'licences-25'],
      /^Removed scenario "Licences 25 %"\.$/m,
    ],
    [
      'whatif',
      (file) => ['whatif', file, '--scenario', 'licences-25', '--materials', 'Dy,Tb'],
      /Exposure under assumptions, not a forecast[\s\S]*Dy [\s\S]*Tb [\s\S]*Lodestone 1\.2\.3/,
    ],
    [
      'import',
      (file) => ['import', PLAN_CSV, '--project', file],
      /read +19[\s\S]*Applied 19 rows as one change/,
    ],
    [
      'import, dry',
      (file) => ['import', PLAN_CSV, '--project', file, '--dry-run'],
      /read +19[\s\S]*China, direct: .* →/,
    ],
    [
      'export',
      (file) => ['export', file, '--scenario', 'licences-25', '--materials', 'Dy', '--out', `${file}.xlsx`],
      /Wrote plan\.lodestone\.xlsx: a workbook of \d+ sheets and [\d,]+ formulas\./,
    ],
    [
      'check',
      () => ['check'],
      /G-06[\s\S]*(\d+) of \1 met, a series of values counted once \(values: \d+\): published by others: (\d+) of \2 \(values: 122\), .*calibration: \d of \d \(values: 3\)\./,
    ],
    ['schema', () => ['schema', 'scenario'], /"\$schema"[\s\S]*"approvedPercent"/],
    ['new', (file) => ['new', `${file}2`], /^Made .*plan\.lodestone2\.$/m],
    ['--version', () => ['--version'], /^1\.2\.3$/m],
    ['--help', () => ['--help'], /set-share/],
  ])('%s', async (_name, argv, expected) => {
    const { code, out, err } = await lodestone(argv(await sampleProject()));
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(expected);
  });

  it('undo and redo say what they took back', async () => {
    const file = await sampleProject();
    await lodestone(['scenario', 'add', file, '--name', 'Mine', '--parent', 'base-2026']);
    const undone = await lodestone(['undo', file]);
    expect(undone).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Undone: .*Mine.* \(revision 3\)\.$/m),
    });
    const redone = await lodestone(['redo', file]);
    expect(redone).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Done again: .*Mine.* \(revision 4\)\.$/m),
    });
    expect((await lodestone(['history', file])).out).toMatch(/undo of no\. \d+[\s\S]*New project/);
  });

  it('import with --rejects leaves them out, and writes them to a marked copy', async () => {
    const file = await sampleProject();
    const marked = join(newFolder(), 'marked.xlsx');
    const survey = join(PLACES.sampleWorkbooks, 'survey-fy2026-ja.xlsx');
    const { code, out } = await lodestone([
      'import',
      survey,
      '--project',
      file,
      '--economy',
      'JPN',
      '--rejects',
      marked,
    ]);
    expect([code, existsSync(marked)]).toEqual([0, true]);
    expect(out).toMatch(/! rejected +3/);
  });
});

describe('every command, as one JSON document', () => {
  it.each<[string, (file: string) => string[], Readonly<Record<string, unknown>>]>([
    ['new', (file) => ['new', `${file}2`, '--sample', 'japan'], { revision: 1, name: 'plan.lodestone2' }],
    ['info', (file) => ['info', file], { revision: 1, name: 'plan' }],
    ['verify', (file) => ['verify', file], { sound: true, findings: [] }],
    [
      'shares',
      (file) => ['shares', file, ...NDPR, '--year', '2026'],
      { materialId: 'NdPr', scenarioId: null },
    ],
    [
      'set-share',
      (file) => ['set-share', file, ...NDPR, '--year', '2026', '--supplier', 'Lynas', '--percent', '30'],
      { supplierId: 'lynas-kuantan', year: 2026, restPercent: expect.closeTo(1, 9) },
    ],
    [
      'scenario show',
      (file) => ['scenario', 'show', file, '--name', 'base-2026'],
      { scenario: expect.objectContaining({ id: 'base-2026' }) },
    ],
    [
      'whatif',
      (file) => ['whatif', file, '--scenario', 'licences-25'],
      { scenarioName: 'Licences 25 %', version: '1.2.3' },
    ],
    ['import', (file) => ['import', PLAN_CSV, '--project', file], { applied: true, revision: 2 }],
    [
      'import --dry-run',
      (file) => ['import', PLAN_CSV, '--project', file, '--dry-run'],
      { applied: false, moves: { set: { economyId: 'JPN' }, rest: {}, scenarios: {} } },
    ],
    ['check', () => ['check'], { missed: 0 }],
    ['schema', () => ['schema', 'mapping'], { type: 'object' }],
  ])('%s', async (_name, argv, expected) => {
    expect(await resultOf(...argv(await sampleProject()))).toMatchObject(expected);
  });
});

describe('the digits', () => {
  it('of shares and what-if are those of the services', async () => {
    const file = await sampleProject();
    const shares = await resultOf('shares', file, ...NDPR);
    const run = await resultOf('whatif', file, '--scenario', 'licences-25');
    const session = new Session(benchInThisThread(PLACES.wasmPath, PLACES.highsPath), 'x', 'en', translator);
    await openProject(session, file, 'refuse');
    const table = await shareTable(session, set('NdPr', 2026), null);
    const view = await whatIfView(session, { scenarioId: 'licences-25', materials: [], tryShocks: null });
    await session.close();
    const rows = table.rows.map(({ cell, ...head }) => ({
      ...head,
      cells: table.years.map((_year, index) => cell(index)),
    }));
    const { economyId, materialId, stage, scenarioId, years } = table;
    expect(shares).toEqual(
      JSON.parse(JSON.stringify({ economyId, materialId, stage, scenarioId, years, rows })),
    );
    const plain = (_key: string, value: unknown) => (value instanceof Float64Array ? [...value] : value);
    expect(run.result).toEqual(JSON.parse(JSON.stringify(view.result, plain)));
  });

  it('printed for people add up to 100.0', async () => {
    const { out } = await lodestone(['shares', await sampleProject(), ...NDPR, '--year', '2026']);
    const percents = [...out.matchAll(/ (\d+\.\d)$/gm)].map(([, figure]) => Number(figure));
    expect(percents.length).toBeGreaterThan(5);
    expect(percents.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 9);
  });
});

describe('a scenario from a file', () => {
  it('is resolved, run and removed', async () => {
    const file = await sampleProject();
    const from = join(newFolder(), 'stop.json');
    const shock = {
      kind: 'ban',
      id: 'b',
      label: 'Stop',
      imposedBy: 'CHN',
      materials: ['Dy'],
      stages: [],
      destinations: ['JPN'],
      start: isoDate('2026-04-01'),
      end: isoDate('2026-12-31'),
      recoveryDays: 0,
    };
    writeFileSync(from, JSON.stringify({ days: 200, shocks: [shock] }));
    const added = await resultOf(
      'scenario',
      'add',
      file,
      '--name',
      'Stop',
      '--parent',
      'base-2026',
      '--from',
      from,
    );
    expect(added.window).toMatchObject({ days: 200, start: '2026-04-01' });
    const { out } = await lodestone(['whatif', file, '--scenario', 'stop', '--materials', 'Dy']);
    expect(out).toMatch(/Dy +\d+ +\d+\.\d +2026-\d\d-\d\d +none/);
  });
});
