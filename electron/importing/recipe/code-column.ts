import { nameKey } from '@shared/base/fold-text';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { Stage } from '@shared/base/stage';
import { hsDigits } from '@shared/model/hs-code';
import type { Mapping } from '@shared/model/mapping';
import { goodsOfCode } from '../values/goods-code';
import type { Vocabulary } from '../values/vocabulary';
import { isNumberLike } from './column-content';

/**
 * The columns with the one of customs codes as that of materials, where all its codes stand in the project's table: it is
 * the judge, and the words beside it are those of a tariff ("Compounds of rare-earth metals" are no metals). A column that
 * gives materials by their names stays.
 */
export function withCodeColumn(
  columns: Mapping['columns'],
  heads: ReadonlyMap<number, string>,
  sample: readonly RawRow[],
  vocabulary: Vocabulary,
): Mapping['columns'] {
  const named = Object.keys(columns).filter((column) => columns[Number(column)] === 'material');
  const isName = ({ text }: { readonly text: string }) => vocabulary.materials.has(nameKey(text));
  if (named.some((column) => filled(sample, Number(column)).every(isName))) return columns;
  const others = Object.entries(columns).filter(([column]) => !named.includes(column));
  // Beside headings alone they say nothing that the heading does not, and no row bears them.
  const areHeadings = (column: string) =>
    headsGoods(Number(column), sample) && !standsBesideFigures(Number(column), sample);
  if (named.some(areHeadings)) return Object.fromEntries(others);
  const code = findCodes(columns, heads, sample, vocabulary);
  if (code === undefined || !standsBesideFigures(code, sample)) return columns;
  return { ...Object.fromEntries(others), [code]: 'material' };
}

const headsGoods = (column: number, sample: readonly RawRow[]): boolean =>
  filled(sample, column).every(({ text }) => hsDigits(text.replace(/,\s*$/, '')) !== null);

/** Whether codes stand in the rows of the figures, and not only beside the headings above them. */
function standsBesideFigures(code: number, sample: readonly RawRow[]): boolean {
  const coded = sample.filter((row) => cellAt(row, code).text.trim() !== '');
  const withFigures = coded.filter(({ cells }) =>
    cells.some((cell, index) => cell !== undefined && index !== code - 1 && isNumberLike(cell)),
  );
  return withFigures.length * 2 >= coded.length;
}

/** The first column of which every cell is a code of the project's table, and that gives nothing else. */
export function findCodes(
  columns: Mapping['columns'],
  heads: ReadonlyMap<number, string>,
  sample: readonly RawRow[],
  vocabulary: Vocabulary,
): number | undefined {
  return [...heads.keys()].find(
    (column) => isFree(columns[column]) && holdsCodes(column, sample, vocabulary),
  );
}

const isFree = (field: Mapping['columns'][number] | undefined): boolean =>
  field === undefined || field === 'material' || field === 'breakdown' || field === 'note';

function filled(sample: readonly RawRow[], column: number) {
  return sample.map((row) => cellAt(row, column)).filter(({ text }) => text.trim() !== '');
}

function holdsCodes(column: number, sample: readonly RawRow[], vocabulary: Vocabulary): boolean {
  const cells = filled(sample, column);
  return cells.length > 0 && cells.every(({ text }) => goodsOfCode(vocabulary, text) !== null);
}

/** The one stage of all goods by their codes; null where they are of several, or no column holds codes. */
export function stageOfCodes(
  columns: Mapping['columns'],
  sample: readonly RawRow[],
  vocabulary: Vocabulary,
): Stage | null {
  const column = Object.keys(columns).find((at) => columns[Number(at)] === 'material');
  if (column === undefined || !holdsCodes(Number(column), sample, vocabulary)) return null;
  const stages = filled(sample, Number(column)).map(
    ({ text }) => goodsOfCode(vocabulary, text)?.stage ?? null,
  );
  const [first = null, ...others] = new Set(stages);
  return others.length === 0 ? first : null;
}
