import { setKey } from '@shared/model/share-totals';
import type { Supplier } from '@shared/model/tables/supplier';
import type { Candidate, ReadRow } from './read-row';
import { problemAt } from './row-problem';

type Settled = Exclude<ReadRow, { kind: 'region' }>;

/** How far a total may be from its parts, each of which was rounded, as a part of it. */
const ROUNDING = 0.005;

/**
 * Decides on rows that name a country and nobody in it, beside rows of that country's suppliers in the same set: as their
 * sum such a row would be added twice, and is left out; as anything else it can be the total or the rest, and is
 * rejected. It stays with a warning where a person has said which supplier the country's name means.
 */
export function settleCountryRows(
  rows: readonly Settled[],
  suppliers: readonly Supplier[],
  file: { readonly name: string; readonly sheet: string },
): readonly Settled[] {
  if (!rows.some((row) => row.kind === 'candidate' && row.candidate.byCountry === true)) return rows;
  const homes = new Map<string, string>(suppliers.map(({ id, countryId }) => [id, countryId]));
  const members = new Map<string, Candidate[]>();
  const keyOf = ({ set, supplier }: Candidate) =>
    `${setKey(set)}|${supplier.kind === 'new' ? supplier.countryId : homes.get(supplier.supplierId)}`;
  for (const row of rows) {
    if (row.kind !== 'candidate' || row.candidate.byCountry === true) continue;
    const key = keyOf(row.candidate);
    const known = members.get(key);
    if (known === undefined) members.set(key, [row.candidate]);
    else known.push(row.candidate);
  }
  return rows.map((row) => {
    if (row.kind !== 'candidate' || row.candidate.byCountry !== true) return row;
    const { candidate } = row;
    const within = members.get(keyOf(candidate));
    if (within === undefined) return row;
    if (isSumOf(candidate, within))
      return { kind: 'left_out', row: candidate.row, reason: 'total', cell: candidate.valueCell };
    const rowsOf = [...new Set(within.map(({ row }) => row))];
    const params = { text: candidate.rawValue, rows: rowsOf };
    const isAnswered = candidate.supplier.kind === 'known' && candidate.supplier.by === 'answer';
    const level = isAnswered ? 'warning' : 'error';
    const problem = problemAt(file, candidate, level, 'import.country.beside', params);
    return isAnswered
      ? { ...row, warnings: [...row.warnings, problem] }
      : { kind: 'rejected', row: candidate.row, problems: [problem] };
  });
}

function isSumOf(whole: Candidate, parts: readonly Candidate[]): boolean {
  const total = figureOf(whole);
  const values = parts.map(figureOf);
  if (values.some(({ kind }) => kind !== total.kind)) return false;
  const sum = values.reduce((all, { value }) => all + value, 0);
  return Math.abs(sum - total.value) <= ROUNDING * total.value;
}

function figureOf({ entry }: Candidate): { readonly kind: string; readonly value: number } {
  return entry.as === 'percent'
    ? { kind: 'percent', value: entry.percent }
    : { kind: entry.mass.basis, value: entry.mass.tonnes };
}
