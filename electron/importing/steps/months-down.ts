import type { Mark } from '@shared/base/certainty';
import { nameKey } from '@shared/base/fold-text';
import { groupBy } from '@shared/base/group-by';
import type { ImportProblem } from '@shared/features/importing/diff';
import { setKey } from '@shared/model/share-totals';
import type { Supplier } from '@shared/model/tables/supplier';
import type { Candidate, ReadRow, Standing } from './read-row';
import { mayBe } from './regions';

type CandidateRow = Extract<ReadRow, { kind: 'candidate' }>;
type MonthRow = CandidateRow & { readonly candidate: { readonly month: number } };

/**
 * Months that stand one below the other, as customs give them: the rows of a supplier and year become one with their
 * sum, in the place of the first. A month without a row is a month without trade, as long as some row of the file
 * gives each of the twelve; where none does, or where the row of a month is rejected, the year is rejected. Beside a row
 * of the year itself its months are left out. A year in which nobody has two months holds dated figures of the year,
 * which stay as they are.
 */
export function settleMonths(
  rows: readonly ReadRow[],
  suppliers: readonly Supplier[],
  file: { readonly name: string; readonly sheet: string },
): readonly ReadRow[] {
  const groups = groupBy(rows.filter(isMonth), keyOf);
  const monthly = new Set([...groups.values()].flatMap((group) => group.slice(1, 2).map(yearOf)));
  if (groups.size === 0) return rows;
  const months = groupBy(rows.filter(isMonth), yearOf);
  const broken = groupBy<Standing, string>(rows.flatMap(standingOf), ({ countryId }) => countryId);
  const homes = new Map<string, string>(suppliers.map(({ id, countryId }) => [id, countryId]));
  const annual = new Set(
    rows.flatMap((row) => (row.kind === 'candidate' && !isMonth(row) ? [keyOf(row)] : [])),
  );
  const settled = new Map<ReadRow, ReadRow>();
  for (const [key, group] of groups) {
    const [first] = group;
    if (first === undefined) continue;
    if (annual.has(key)) {
      for (const row of group) settled.set(row, asMonth(row));
      continue;
    }
    if (!monthly.has(yearOf(first))) continue;
    const given = new Set(months.get(yearOf(first))?.map(({ candidate }) => candidate.month)).size;
    const { set, supplier } = first.candidate;
    const home = supplier.kind === 'new' ? supplier.countryId : (homes.get(supplier.supplierId) ?? '');
    const isBroken = (broken.get(home) ?? []).some((standing) => mayBe(standing.set, set));
    const count = isBroken ? Math.min(group.length, 11) : given;
    for (const [row, read] of count < 12 ? rejected(group, count, file) : summed(group))
      settled.set(row, read);
  }
  return rows.map((row) => settled.get(row) ?? row);
}

function rejected(
  group: readonly MonthRow[],
  count: number,
  file: { readonly name: string; readonly sheet: string },
): [ReadRow, ReadRow][] {
  return group.map((row) => {
    const { row: number, valueCell: cell } = row.candidate;
    const place = { file: file.name, sheet: file.sheet, cell };
    const problem: ImportProblem = {
      level: 'error',
      row: number,
      code: 'import.months.incomplete',
      params: { count },
      place,
    };
    return [row, { kind: 'rejected', row: number, problems: [problem] }];
  });
}

/** The first row with the sum of all, the others left out. Shares, and tonnes on several bases, cannot be added up. */
function summed(group: readonly MonthRow[]): [ReadRow, ReadRow][] {
  const [first, ...rest] = group;
  const masses = group.flatMap(({ candidate: { entry } }) => (entry.as === 'tonnes' ? [entry.mass] : []));
  const [{ basis } = { basis: null }] = masses;
  if (first === undefined || basis === null || masses.length < group.length) return [];
  if (masses.some((mass) => mass.basis !== basis)) return [];
  const tonnes = Number(masses.reduce((sum, mass) => sum + mass.tonnes, 0).toPrecision(15));
  const isEstimated = group.some(({ candidate }) => candidate.mark === 'estimated');
  const { month: _, ...candidate } = first.candidate;
  const mark: { mark?: Mark } = isEstimated ? { mark: 'estimated' } : {};
  const entry = { as: 'tonnes', mass: { tonnes, basis } } as const;
  const warnings = group.flatMap((row) => row.warnings);
  return [
    [first, { kind: 'candidate', warnings, candidate: { ...candidate, ...mark, entry } }],
    ...rest.map((row): [ReadRow, ReadRow] => [row, asMonth(row)]),
  ];
}

/** A month that its year's own figure holds. */
function asMonth({ candidate }: CandidateRow): ReadRow {
  return { kind: 'left_out', row: candidate.row, reason: 'month', cell: candidate.valueCell };
}

function keyOf({ candidate }: CandidateRow): string {
  return `${setKey(candidate.set)}|${whoOf(candidate)}`;
}

function isMonth(row: ReadRow): row is MonthRow {
  return row.kind === 'candidate' && row.candidate.month !== undefined;
}

/** All materials of a year are in the file or none is: a month in which only others were traded counts. */
function yearOf({ candidate: { set } }: MonthRow): string {
  return `${set.economyId}|${set.stage}|${set.year}`;
}

function whoOf({ supplier }: Candidate): string {
  return supplier.kind === 'known' ? supplier.supplierId : `${nameKey(supplier.name)}|${supplier.countryId}`;
}

function standingOf(row: ReadRow): readonly Standing[] {
  // A month that was left out is missing in its year all the same.
  const isOut = row.kind === 'rejected' || row.kind === 'left_out';
  return isOut && row.standing !== undefined ? [row.standing] : [];
}
