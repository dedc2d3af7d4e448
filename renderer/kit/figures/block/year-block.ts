import { readYear } from '@shared/base/years';
import { readBlock } from '../../grid/controller/block';

/** A line of a block: who, and a text for each of the years. */
interface BlockLine {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Figures by year as a spreadsheet copies them, with a name before them or without. */
interface YearBlock {
  readonly years: readonly number[];
  readonly lines: readonly BlockLine[];
}

/**
 * Reads a block of names and years. Without years in its first line its columns are those of the project, in order; a block of one column
 * of figures counts for each of them.
 * @param given the years of the project
 * @returns null where there is no figure in it
 */
export function readYearBlock(text: string, given: readonly number[]): YearBlock | null {
  const rows = readBlock(text).filter((row) => row.some((cell) => cell.trim() !== ''));
  const heads = (rows[0] ?? []).map((cell) => yearIn(cell));
  const hasHeads = heads.some((year) => year !== null);
  const body = hasHeads ? rows.slice(1) : rows;
  const width = Math.max(0, ...body.map((row) => row.length));
  const isFigures = (column: number): boolean =>
    hasHeads ? heads[column] != null : body.every((row) => !isName(row[column] ?? ''));
  const columns = [...Array(width).keys()];
  const figures = columns.filter(isFigures);
  const name = columns.find((column) => !figures.includes(column));
  const years = hasHeads ? figures.flatMap((column) => heads[column] ?? []) : given.slice(0, figures.length);
  if (figures.length === 0 || years.length === 0) return null;
  const isForAll = !hasHeads && figures.length === 1;
  return {
    years: isForAll ? given : years,
    lines: body.map((row) => ({
      name: name === undefined ? '' : (row[name] ?? '').trim(),
      texts: isForAll
        ? given.map(() => row[figures[0] ?? 0] ?? '')
        : figures.slice(0, years.length).map((column) => row[column] ?? ''),
    })),
  };
}

function yearIn(cell: string): number | null {
  const reading = readYear(cell);
  return reading.kind === 'year' ? reading.year : null;
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\b(?:t|kt|kg)\b/gi, ''));
}
