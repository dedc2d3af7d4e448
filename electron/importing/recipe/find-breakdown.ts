import { isBlank, nameKey } from '@shared/base/fold-text';
import { cellAt, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import { type ColumnField, holdsFigures } from '@shared/model/import-fields';
import type { FigureTarget } from '@shared/model/import-targets';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import { kindIn } from '../values/figure-kinds';
import { matchHeaderWords } from '../values/header-words';
import { findMaterial, type Vocabulary } from '../values/vocabulary';
import { isNumberLike } from './column-content';
import { holdsNames, namesWho, placesBelow } from './places-below';

/** What does not say which figure a row has: its unit, and what is remarked on it. */
const ASIDE: ReadonlySet<ColumnField> = new Set(['unit', 'multiple', 'basis', 'source', 'note', 'breakdown']);
/** Rows that are looked at. */
const MOST_ROWS = 2_000;
const LONGEST = 160;

/**
 * The columns that tell figures apart which all other columns call the same: scenarios, products, firms of a statistic, and
 * places below a country. Empty where no two rows are called the same, or where no column comes again for other countries and years.
 * @param texts column -> header text
 * @param rows those below the header
 */
export function findBreakdowns(
  mapping: Pick<Mapping, 'columns' | 'across'>,
  texts: ReadonlyMap<number, string>,
  rows: readonly RawRow[],
  vocabulary: Vocabulary,
): readonly number[] {
  const filled = withFigures(mapping, rows);
  const place = placesBelow(mapping, texts, filled);
  const places = place === null ? [] : [place];
  const telling = tellingApart(mapping, texts, filled, places, vocabulary);
  return telling === null ? places : [...places, telling];
}

/** The column of places below a country where no series is filled: what stands there is none of the country. */
export function findPlaces(
  mapping: Pick<Mapping, 'columns' | 'across'>,
  target: FigureTarget,
  texts: ReadonlyMap<number, string>,
  rows: readonly RawRow[],
): readonly number[] {
  const isOfSuppliers = target === 'share' || target === 'capacity';
  if (isOfSuppliers && Object.values(mapping.columns).includes('supplier')) return []; // whose site stands there
  const place = placesBelow(mapping, texts, withFigures(mapping, rows));
  return place === null ? [] : [place];
}

function withFigures(mapping: Pick<Mapping, 'columns' | 'across'>, rows: readonly RawRow[]): RawRow[] {
  const figures = figureColumns(mapping);
  return rows
    .slice(0, MOST_ROWS)
    .filter((row) => figures.some((column) => !isBlank(cellAt(row, column).text)));
}

/** The column that tells rows apart which are called the same, also by the places in them; null for none. */
function tellingApart(
  mapping: Pick<Mapping, 'columns' | 'across'>,
  texts: ReadonlyMap<number, string>,
  filled: readonly RawRow[],
  places: readonly number[],
  vocabulary: Vocabulary,
): number | null {
  const figures = figureColumns(mapping);
  const named: readonly (readonly [string, ColumnField])[] = [
    ...Object.entries(mapping.columns).filter(([, field]) => !holdsFigures(field) && !ASIDE.has(field)),
    ...places.map((column) => [String(column), 'breakdown'] as const),
  ];
  const keys = filled.map((row) =>
    named
      .map(([column, field]) => {
        const { text } = cellAt(row, Number(column));
        if (field === 'counts') return kindIn(text) ?? nameKey(text);
        // "Cobalt (mine production)" and "Cobalt (refined)" are one material, and two figures.
        return field === 'material' ? (findMaterial(vocabulary, text) ?? nameKey(text)) : nameKey(text);
      })
      .join('|'),
  );
  const same = filled.length - new Set(keys).size;
  // Statistics of trade are by code: where only one stands in the rows that are looked at, others may follow.
  if (same === 0) return codesOf(mapping, texts, filled);
  // Mines and deposits have a row each, and come again for other years across.
  const areYears = mapping.across?.field === 'year' || mapping.across?.second === 'year';
  const taken = new Set([
    ...named.map(([column]) => Number(column)),
    ...Object.keys(mapping.columns).map(Number),
    ...figures,
  ]);
  const firstFigure = Math.min(...figures);
  let best: { readonly column: number; readonly left: number; readonly kinds: number } | null = null;
  for (const [column, text] of texts) {
    if (taken.has(column)) continue;
    const cells = filled.map((row) => cellAt(row, column));
    const areCodes = areGoods(text, cells);
    if (
      cells.some(({ text }) => text.length > LONGEST) ||
      (!areCodes &&
        cells.filter(isNumberLike).length * 2 > cells.filter((cell) => !isBlank(cell.text)).length)
    )
      continue;
    const kinds = new Set(cells.map(({ text }) => nameKey(text))).size;
    // What each row has for itself is a number or a place of the row, unless the word above it says otherwise.
    // Names left of the figures of a table that has one country tell its rows apart, whatever stands above them.
    const areOfCountry = !namesWho(mapping) && column < firstFigure && holdsNames(column, filled);
    const isName =
      matchHeaderWords(text).has('breakdown') || (areYears && NAME.test(text)) || areOfCountry || areCodes;
    if (kinds < 2 || (kinds * 2 > filled.length && !isName)) continue;
    const left =
      filled.length - new Set(keys.map((key, index) => `${key}|${nameKey(cells[index]?.text ?? '')}`)).size;
    if (left * 2 > same) continue;
    if (best === null || left < best.left || (left === best.left && kinds < best.kinds))
      best = { column, left, kinds };
  }
  return best?.column ?? null;
}

/** The column of codes of goods of a statistic of trade; null where it has none, or where they are its materials. */
function codesOf(
  { columns }: Pick<Mapping, 'columns'>,
  texts: ReadonlyMap<number, string>,
  filled: readonly RawRow[],
): number | null {
  if (!Object.values(columns).includes('flow')) return null;
  const found = [...texts].find(
    ([column, text]) =>
      columns[column] === undefined &&
      areGoods(
        text,
        filled.map((row) => cellAt(row, column)),
      ),
  );
  return found?.[0] ?? null;
}

/** Whether a column holds codes of goods and nothing else: numbers that count nothing. */
function areGoods(head: string, cells: readonly RawCell[]): boolean {
  return CODES.test(head) && cells.length > 0 && cells.every(({ text }) => GOODS.test(text.trim()));
}

/** What is called a name of its own in each row. */
const NAME =
  /(?:^|[_ ])(?:name|project|deposit|mine|plant|facility|site|asset)s?(?:$|[_ ])|名称|鉱山|案件|矿山|项目/i;
const CODES = /\b(?:hs|hts|schedule b|cmd|commodity(?! price)|product(?!i)|tariff)|HS|品目|统计|商品编|税则/i;
/** A code of the Harmonized System, or of the eight and ten digits that countries add to it. */
const GOODS = /^\d{4}(?:\.?\d{2}){0,3}$/;
