import type { Supplier } from '../domain/supplier';
import { setKey } from './diff-totals';
import type { Candidate, ImportProblem, ReadRow } from './rows';

type CandidateRow = Extract<ReadRow, { kind: 'candidate' }>;

/**
 * Decides on the rows that name a country alone beside firms of that country in the same set: 中国 500 above 北方稀土 300 and
 * 中国稀土集団 200. What is the sum of the others is their total and left out, so that nothing is added twice. Any other
 * figure can be a total as well as the rest, which nobody can tell, and is rejected; where a person has said which
 * supplier the country's name means, it stays with a warning.
 */
export function settleCountries(
  rows: readonly ReadRow[],
  suppliers: readonly Supplier[],
  file: { readonly name: string; readonly sheet: string },
): readonly ReadRow[] {
  const homes = new Map<string, string>(suppliers.map(({ id, countryId }) => [id, countryId]));
  const whole = new Map<string, CandidateRow[]>();
  const firms = new Map<string, CandidateRow[]>();
  if (!rows.some((row) => row.kind === 'candidate' && namesCountry(row.candidate))) return rows;
  for (const row of rows) {
    if (row.kind !== 'candidate') continue;
    const { set, supplier } = row.candidate;
    const home = supplier.kind === 'new' ? supplier.countryId : homes.get(supplier.supplierId);
    const key = `${setKey(set)}|${home}`;
    const group = namesCountry(row.candidate) ? whole : firms;
    const known = group.get(key);
    if (known === undefined) group.set(key, [row]);
    else known.push(row);
  }
  const settled = new Map<ReadRow, ReadRow>();
  for (const [key, countries] of whole) {
    const others = firms.get(key) ?? [];
    if (others.length === 0) continue;
    for (const row of countries) {
      const isSum = isSumOf(
        row.candidate,
        others.map(({ candidate }) => candidate),
      );
      const { row: number, valueCell: cell } = row.candidate;
      if (isSum) settled.set(row, { kind: 'left_out', row: number, reason: 'region', cell });
      else {
        const problem = unclear(row.candidate, others, file);
        settled.set(
          row,
          isAnswered(row.candidate)
            ? { ...row, warnings: [...row.warnings, { ...problem, level: 'warning' }] }
            : { kind: 'rejected', row: number, problems: [problem] },
        );
      }
    }
  }
  return rows.map((row) => settled.get(row) ?? row);
}

function namesCountry({ supplier }: Candidate): boolean {
  return supplier.kind === 'new' ? supplier.as === 'aggregate' : supplier.by !== undefined;
}

function isAnswered({ supplier }: Candidate): boolean {
  return supplier.kind === 'known' && supplier.by === 'answer';
}

/** Whether a figure is the sum of others in the same measure, to the digits that tables are rounded to. */
function isSumOf({ entry }: Candidate, others: readonly Candidate[]): boolean {
  const own = amountOf(entry);
  let sum = 0;
  for (const { entry: other } of others) {
    const { value, measure } = amountOf(other);
    if (measure !== own.measure) return false;
    sum += value;
  }
  return Math.abs(sum - own.value) <= 1e-9 * Math.abs(own.value);
}

function amountOf(entry: Candidate['entry']): { readonly value: number; readonly measure: string } {
  return entry.as === 'percent'
    ? { value: entry.percent, measure: '%' }
    : { value: entry.mass.tonnes, measure: entry.mass.basis };
}

function unclear(
  { row, valueCell: cell, rawValue: text }: Candidate,
  others: readonly CandidateRow[],
  { name: file, sheet }: { readonly name: string; readonly sheet: string },
): ImportProblem {
  const rows = [...new Set(others.map(({ candidate }) => candidate.row))].join(', ');
  return {
    level: 'error',
    row,
    code: 'import.country.besideFirms',
    params: { text, rows },
    place: { file, sheet, cell },
  };
}
