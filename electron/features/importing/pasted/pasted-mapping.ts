import { deriveDecimalMark } from '@shared/base/decimal-mark';
import { readNumber } from '@shared/base/numbers';
import { readYear } from '@shared/base/years';
import type { GuessedMapping } from '@shared/features/importing/inspection';
import type { PastedAs, PastedPlace, PastePreview } from '@shared/features/importing/pasted';
import { figureColumns, type ImportAnswers, type Mapping } from '@shared/model/mapping';
import type { Material } from '@shared/model/tables/material';

/** What is pasted into shares is bought of its suppliers. */
export const COUNTED = { counts: 'purchases', into: 'share' } as const;

/** What a column of names is, as long as its head says nothing. */
const UNREAD: readonly (Mapping['columns'][number] | undefined)[] = [undefined, 'breakdown'];

/** A block whose columns come to less than this is none of percents. */
const LEAST_SUM = 50;
/** Published shares are rounded. */
const MOST_SUM = 101.5;

/** The recipe of a block: its columns by their heads and content, and everything else as the page has it. */
export function pastedMapping(
  rows: readonly (readonly string[])[],
  { mapping: guessed, heads }: Pick<GuessedMapping, 'mapping' | 'heads'>,
  place: PastedPlace,
  material: Pick<Material, 'basis'> | null,
  answers: ImportAnswers | null,
): Mapping {
  const mapping = underYears(guessed, rows);
  const has = (field: string): boolean =>
    Object.values(mapping.columns).some((one) => one === field) ||
    mapping.across?.field === field ||
    mapping.across?.second === field;
  const { economyId, materialId, stage, year } = place;
  const figures = new Set(figureColumns(mapping));
  // Whatever it is headed, the first column of names says whose the figures are.
  const first = Object.keys(heads)
    .map(Number)
    .find((column) => UNREAD.includes(mapping.columns[column]) && !figures.has(column));
  const country = Object.keys(mapping.columns).find(
    (column) => mapping.columns[Number(column)] === 'country',
  );
  const unnamed = !has('supplier') && first !== undefined && first < Number(country ?? Infinity);
  return {
    ...mapping,
    ...COUNTED,
    columns: unnamed ? { ...mapping.columns, [first]: 'supplier' } : mapping.columns,
    economy: has('economy') ? null : economyId,
    material: has('material') ? null : materialId,
    stage: has('stage') ? null : stage,
    year: has('year') ? null : year,
    basis: mapping.basis ?? material?.basis ?? null,
    // By its own digits, as figures that are typed, whatever an earlier block with these heads had.
    decimal: deriveDecimalMark(rows.flat().filter((text) => /\d/.test(text))),
    answers: { ...mapping.answers, ...answers },
  };
}

/** A block whose first row names years has its figures below them, whatever stands there. */
export function underYears(mapping: Mapping, rows: readonly (readonly string[])[]): Mapping {
  const years = (rows[0] ?? []).flatMap((head, at) => (readYear(head).kind === 'year' ? [at + 1] : []));
  if (years.length === 0) return mapping;
  // A form that is kept may have had more of them.
  const isAcross = mapping.across?.columns.join() === years.join();
  // Units may stand below the years, figures are no heads.
  const isHead = rows.slice(1, mapping.headerRow).every((row) => !row.some((text) => /\d/.test(text)));
  const isElse = years.some((column) => mapping.columns[column] !== undefined);
  if (isAcross && mapping.headerRow > 0 && isHead && !isElse) return mapping;
  const columns = Object.entries(mapping.columns).filter(([column]) => !years.includes(Number(column)));
  const value = mapping.across?.value ?? 'quantity';
  const across = { field: 'year', value, columns: years } as const;
  return { ...mapping, headerRow: 1, headerFirst: null, columns: Object.fromEntries(columns), across };
}

/** The same with what its figures are. */
export function countedAs(mapping: Mapping, as: PastedAs): Mapping {
  const isShare = as === 'percent' || as === 'fraction';
  const value = isShare ? 'share' : 'quantity';
  const columns = Object.entries(mapping.columns).map(([column, field]) => [
    column,
    field === 'quantity' || field === 'share' ? value : field,
  ]);
  return {
    ...mapping,
    columns: Object.fromEntries(columns),
    across: mapping.across == null ? null : { ...mapping.across, value },
    unit: isShare ? null : as,
    answers: isShare ? { ...mapping.answers, shares: as } : (mapping.answers ?? null),
  };
}

/** What the figures of a block are, and what says so; null where nothing does. @param kept of an earlier block with these heads */
export function figuresOf(
  mapping: Mapping,
  rows: readonly (readonly string[])[],
  sums: readonly number[],
  isKept: boolean,
): Pick<PastePreview, 'as' | 'asBy'> {
  const isShare = mapping.across?.value === 'share' || Object.values(mapping.columns).includes('share');
  const asBy = isKept ? 'kept' : 'block';
  const columns = figureColumns(mapping);
  if (rows.some((row) => columns.some((column) => /[%％]\s*$/.test(row[column - 1] ?? ''))))
    return { as: 'percent', asBy: 'block' };
  const isOfOne = sums.length > 0 && sums.every((sum) => sum <= MOST_SUM / 100);
  // What was percent in an earlier block can be fractions in this one.
  if (isKept && isShare && isOfOne && mapping.answers?.shares !== 'fraction')
    return { as: null, asBy: 'sums' };
  if (isShare) return { as: mapping.answers?.shares ?? 'percent', asBy };
  const { unit } = mapping;
  if (unit === 't' || unit === 'kt' || unit === 'kg') return { as: unit, asBy };
  const isWhole = sums.length > 0 && sums.every((sum) => sum >= LEAST_SUM && sum <= MOST_SUM);
  return { as: isWhole ? 'percent' : null, asBy: 'sums' };
}

/** What each column of figures comes to, as far as its cells are plain numbers, without a sum that stands below them. */
export function sumsOf(mapping: Mapping, rows: readonly (readonly string[])[]): readonly number[] {
  return figureColumns(mapping).map((column) => {
    const figures = rows.slice(mapping.headerRow).flatMap((row) => {
      const read = readNumber((row[column - 1] ?? '').replace(/[%％]/, ''), null);
      return read.kind === 'number' ? [read.value] : [];
    });
    const last = figures.length > 2 ? (figures.at(-1) ?? 0) : null;
    const all = figures.reduce((sum, value) => sum + value, 0);
    const isSummed = last !== null && Math.abs(all - 2 * last) < 1e-6 * all;
    return Number((isSummed ? all - (last ?? 0) : all).toPrecision(10));
  });
}
