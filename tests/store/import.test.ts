import type { Mass } from '@shared/base/mass-basis';
import type { ImportDiff } from '@shared/features/importing/diff';
import type { Share } from '@shared/model/tables/share';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Candidate, ReadRow } from '../../electron/importing/steps/read-row';
import type { SupplierReference } from '../../electron/importing/steps/supplier-reference';
import { createProject } from '../../electron/store/create-project';
import type { ImportMeta } from '../../electron/store/project-api';
import type { ProjectSession } from '../../electron/store/session';
import { country, supplier } from '../ids';
import { WASM } from '../places';
import { MemoryDisk } from './support/memory-disk';
import { DY, EVERY_TABLE, everyRow, JPN, putShares, share } from './support/rows';

const HEADER = { who: 'me', label: 'Import of a.xlsx', reason: null };
const ALL = { offset: 0, limit: 1000 };
const META: ImportMeta = {
  fileName: 'a.xlsx',
  fileHash: 'ff',
  sheet: 'S',
  mapping: EVERY_TABLE.savedMapping[0]?.mapping ?? (undefined as never), // the list has one
  mappingName: 'Trader',
  fingerprint: 'other',
};

const known = (id: string): SupplierReference => ({ kind: 'known', supplierId: supplier(id) });
const fresh = (
  name: string,
  countryId = country('AUS'),
  as: 'company' | 'aggregate' = 'company',
): SupplierReference => ({ kind: 'new', name, countryId, as });

function row(
  row: number,
  supplier: SupplierReference,
  value: number | Mass,
  year = 2030,
  changes: Partial<Candidate> = {},
): ReadRow {
  const entry =
    typeof value === 'number'
      ? ({ as: 'percent', percent: value } as const)
      : ({ as: 'tonnes', mass: value } as const);
  const candidate = {
    row,
    set: { economyId: JPN, materialId: DY, stage: 'separation' as const, year },
    supplier,
    entry,
    valueCell: `H${row}`,
    rawValue: '',
    source: null,
    note: null,
    ...changes,
  };
  return { kind: 'candidate', candidate, warnings: [] };
}
const t = (tonnes: number, basis: Mass['basis'] = 'reo'): Mass => ({ tonnes, basis });

let session: ProjectSession;
beforeEach(async () => {
  session = await createProject({
    path: '/p/a.lodestone',
    name: 'a',
    wasmPath: WASM,
    rows: everyRow(),
    who: 'me',
    disk: new MemoryDisk('/p'),
  });
});
afterEach(() => session.close());

function begin(...rows: ReadRow[]): string {
  const id = session.importBegin(META);
  session.importAdd(id, rows.slice(0, 1));
  session.importAdd(id, rows.slice(1));
  return id;
}
const diff = (...rows: ReadRow[]): ImportDiff => session.importDiff(begin(...rows), ALL);
const apply = (...rows: ReadRow[]) => session.importApply([begin(...rows)], HEADER, 'refuse');
const sharesOf = (year: number): Share[] => session.plan({}).shares.filter((item) => item.year === year);
const addUp = ({ counts }: ImportDiff) =>
  counts.new + counts.changed + counts.unchanged + counts.rejected + counts.leftOut === counts.read;

describe('the diff of an import', () => {
  it('sorts rows into new, changed, unchanged, missing, rejected and left out, which add up', () => {
    session.apply(HEADER, putShares(share('k1', 'lynas', 2030, 10), share('k2', 'chn-all', 2030, 20)));
    const problem = {
      level: 'error',
      row: 9,
      code: 'refusal.share.range',
      params: { value: 1 },
      place: { file: 'a.xlsx', sheet: 'S', cell: 'H9' },
    } as const;
    const found = diff(
      row(2, known('lynas'), 10),
      row(3, fresh('New'), 5),
      { kind: 'rejected', row: 9, problems: [problem] },
      { kind: 'left_out', row: 10, reason: 'total' },
    );
    expect(found.counts).toEqual({
      read: 4,
      new: 1,
      changed: 0,
      unchanged: 1,
      rejected: 1,
      leftOut: 1,
      missing: 1,
      replaced: 0,
    });
    expect(found.rows.map(({ kind, row: at }) => [kind, at])).toEqual([
      ['rejected', 9],
      ['new', 3],
      ['missing', null],
      ['unchanged', 2],
      ['left_out', 10],
    ]);
    expect(found.problems).toEqual([problem]);
    expect(found.applicable).toBe(false);
    expect(addUp(found)).toBe(true);
    expect(session.importDiff(found.batchId, { offset: 1, limit: 2 })).toMatchObject({
      totalRows: 5,
      rows: [{ kind: 'new' }, { kind: 'missing' }],
    });
  });

  it.each<[string, string, 'error' | 'warning', ReadRow[]]>([
    [
      'one supplier twice',
      'import.set.duplicate',
      'error',
      [row(2, known('lynas'), 10), row(3, known('lynas'), 12)],
    ],
    [
      'one new supplier twice',
      'import.set.duplicate',
      'error',
      [row(2, fresh('New Co'), 10), row(3, fresh('new  co'), 12)],
    ],
    [
      'a sum over 100 %',
      'import.set.over100',
      'error',
      [row(2, known('lynas'), 60), row(3, known('chn-all'), 60)],
    ],
    [
      'a sum over 100 % with what the file does not name',
      'import.set.over100With',
      'error',
      [row(2, known('lynas'), 80, 2025)],
    ],
    [
      'tonnes over the declared total',
      'import.set.overTotalWith',
      'error',
      [row(2, known('lynas'), t(601), 2025)],
    ],
    [
      'tonnes of metal over the declared total',
      'import.set.overTotal',
      'error',
      [row(2, known('lynas'), t(530, 'metal'), 2025), row(3, known('chn-all'), 0, 2025)],
    ],
    [
      'percent and tonnes with no total',
      'import.set.mixedEntry',
      'error',
      [row(2, known('lynas'), 10), row(3, known('chn-all'), t(5))],
    ],
    [
      'bases that do not add up',
      'import.set.mixedBases',
      'error',
      [row(2, known('lynas'), t(5, 'gross')), row(3, known('chn-all'), t(5))],
    ],
    ['a supplier that is gone', 'import.row.unknownSupplier', 'error', [row(2, known('nobody'), 10)]],
    [
      'a sum that is over 100 by rounding',
      'import.set.normalised',
      'warning',
      [row(2, known('lynas'), 60.2), row(3, known('chn-all'), 40)],
    ],
    ['a jump against the project', 'import.row.jump', 'warning', [row(2, known('chn-all'), 60, 2026)]],
    [
      'a jump within the file',
      'import.row.jump',
      'warning',
      [row(2, known('chn-all'), 10), row(3, known('chn-all'), 16, 2031)],
    ],
    ['a locked share', 'import.row.locked', 'warning', [row(2, known('lynas'), 1, 2025)]],
  ])('says what is wrong and where: %s', (_name, code, level, rows) => {
    const found = diff(...rows);
    expect(found.problems.map((problem) => problem.code)).toContain(code);
    const problem = found.problems.find((item) => item.code === code);
    expect(problem).toMatchObject({
      level,
      place: { file: 'a.xlsx', sheet: 'S', cell: expect.stringMatching(/^H\d+$/) },
    });
    expect(found.counts.rejected > 0).toBe(level === 'error');
    expect(addUp(found)).toBe(true);
  });

  it.each<[string, ReadRow[]]>([
    [
      '100 % exactly, as doubles add up',
      [row(2, known('lynas'), 100 / 3), row(3, known('chn-all'), 200 / 3)],
    ],
    [
      'tonnes up to the declared total',
      [row(2, known('lynas'), t(400), 2025), row(3, known('chn-all'), t(200), 2025)],
    ],
    ['less than 100 %: the rest is unallocated', [row(2, known('lynas'), 10)]],
    ['a change by half', [row(2, known('chn-all'), 50, 2026)]],
    ['a figure behind a year of nothing', [row(2, known('chn-all'), 0), row(3, known('chn-all'), 16, 2031)]],
  ])('has nothing to say about %s', (_name, rows) => {
    expect(diff(...rows).problems.filter(({ code }) => code !== 'import.row.locked')).toEqual([]);
  });
});

describe('applying an import', () => {
  it('is one change set and one undo, with supplier, source, summed total, record and mapping', () => {
    const before = JSON.stringify([
      session.reference(),
      session.plan({}),
      session.imports(),
      session.evidence(),
    ]);
    const { info, record } = apply(
      row(2, fresh('New Co'), t(30), 2030, { source: 'Survey', note: 'n', mark: 'estimated' }),
      row(3, known('lynas'), t(10)),
    );
    expect(info).toMatchObject({ revision: 2, undo: { depth: 1, label: HEADER.label } });
    expect(record).toMatchObject({ fileName: 'a.xlsx', rowsRead: 2, rowsApplied: 2, who: 'me' });
    const added = session.reference().suppliers.find(({ nameEn }) => nameEn === 'New Co');
    expect(added).toMatchObject({ kind: 'company', countryId: 'AUS', stage: 'separation', leadTimeDays: 45 });
    const source = session.evidence().sources.find(({ title }) => title === 'Survey');
    expect(sharesOf(2030).find(({ supplierId }) => supplierId === added?.id)).toMatchObject({
      enteredAs: 'tonnes',
      value: 30,
      basis: 'reo',
      mark: 'estimated',
      note: 'n',
      sourceId: source?.id,
      importId: record.id,
      importCell: 'H2',
    });
    expect(session.plan({}).totals.find(({ year }) => year === 2030)).toMatchObject({
      method: 'summed',
      tonnes: 40,
      basis: 'reo',
    });
    expect(session.imports().records).toHaveLength(2);
    expect(session.imports().mappings.find(({ fingerprint }) => fingerprint === 'other')?.id).toBe(
      record.mappingId,
    );
    session.undo('me');
    expect(
      JSON.stringify([session.reference(), session.plan({}), session.imports(), session.evidence()]),
    ).toBe(before);
    session.redo('me');
    expect(sharesOf(2030)).toHaveLength(2);
    expect(session.verify().findings).toEqual([]);
  });

  it.each(['company', 'aggregate'] as const)('keeps that a new name is one of a %s', (as) => {
    apply(row(2, fresh('Australia', country('AUS'), as), t(30)));
    const added = session.reference().suppliers.find(({ nameEn }) => nameEn === 'Australia');
    expect(added).toMatchObject({ kind: as, countryId: 'AUS', place: null, owner: null });
  });

  it('changes nothing the second time, and works out a summed total again', () => {
    const rows = [row(2, fresh('New Co'), t(30)), row(3, known('lynas'), t(10, 'metal'))];
    apply(...rows);
    const shares = JSON.stringify(session.plan({}));
    expect(diff(...rows).counts).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
    apply(...rows);
    expect(JSON.stringify(session.plan({}))).toBe(shares);
    apply(row(2, known('lynas'), t(0, 'metal')));
    expect(session.plan({}).totals.find(({ year }) => year === 2030)).toMatchObject({
      tonnes: 30,
      basis: 'reo',
    });
  });

  it('keeps what the file does not name, the range that still holds, and the lock', () => {
    apply(row(2, known('chn-all'), 35, 2025));
    expect(sharesOf(2025)).toMatchObject([
      { value: 35, low: 30, high: 40.5 },
      { supplierId: 'lynas', locked: true },
    ]);
    apply(row(2, known('chn-all'), 20, 2025));
    expect(sharesOf(2025)[0]).toMatchObject({ value: 20, low: null, high: null });
  });

  it('scales a rounded set to 100', () => {
    apply(row(2, known('lynas'), 60.3), row(3, known('chn-all'), 40.1));
    expect(sharesOf(2030).reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(100, 10);
    expect(diff(row(2, known('lynas'), 60.3), row(3, known('chn-all'), 40.1)).counts.unchanged).toBe(2);
  });

  it('refuses the whole file for one row, or leaves the row out', () => {
    const rows = [row(2, known('lynas'), 10), row(3, known('nobody'), 5)];
    const id = begin(...rows);
    expect(() => session.importApply([id], HEADER, 'refuse')).toThrow(/refusal.import.rejected .*"row":3/);
    expect(session.info().revision).toBe(1);
    const { record } = session.importApply([id], HEADER, 'leave_out');
    expect(record).toMatchObject({ rowsRead: 2, rowsApplied: 1, rowsRejected: 1 });
    expect(sharesOf(2030)).toHaveLength(1);
    expect(() => session.importApply([id], HEADER, 'leave_out')).toThrow(/unknownBatch/);
  });

  it('refuses a file of which nothing is left, and forgets a discarded one', () => {
    expect(() => session.importApply([begin(row(2, known('nobody'), 5))], HEADER, 'leave_out')).toThrow(
      /refusal.import.nothing/,
    );
    const id = begin(row(2, known('lynas'), 10));
    session.importDiscard(id);
    expect(() => session.importDiff(id, ALL)).toThrow(/unknownBatch/);
    expect(session.info().revision).toBe(1);
  });

  it('is taken back with its rows alone: that it was, and how its columns were read, stays', () => {
    const before = session.rows('savedMapping').length;
    const { record } = apply(row(2, known('lynas'), 10));
    session.importRevert(record.id, 'me');
    expect(sharesOf(2030)).toEqual([]);
    expect(session.rows('importRecord').map(({ id }) => id)).toContain(record.id);
    expect(session.rows('savedMapping')).toHaveLength(before + 1);
  });

  it('compares again when the project changed in between', () => {
    const id = begin(row(2, known('lynas'), 10));
    expect(session.importDiff(id, ALL).counts.new).toBe(1);
    session.apply(HEADER, putShares(share('k1', 'lynas', 2030, 10)));
    expect(session.importDiff(id, ALL).counts).toMatchObject({ new: 0, unchanged: 1 });
  });
});
