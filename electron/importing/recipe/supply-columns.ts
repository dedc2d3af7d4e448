import type { RawRow } from '@shared/base/sheet-cell';
import { holdsFigures } from '@shared/model/import-fields';
import type { Mapping } from '@shared/model/mapping';
import { findListColumn } from '../values/list-cells';
import type { Vocabulary } from '../values/vocabulary';
import { findAcross, inPercent, isUndecided } from './find-across';
import { type ColumnMatch, matchColumns } from './match-columns';
import { hasRivals } from './quantity-rivals';
import { withoutUnread } from './unread-columns';

/** Which columns a table of supplies is read from. */
interface SupplyColumns {
  readonly columns: Mapping['columns'];
  readonly across: Mapping['across'];
  /** What each column alone looks like, whether its figures are read or not. */
  readonly matched: ColumnMatch;
}

/**
 * The columns of a table by their words and what stands in them, with what stands across. Where several could hold the
 * figures and no word says which, none does.
 * @param texts column -> header text
 */
export function supplyColumns(
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  titles: readonly string[],
  choices: Partial<Mapping>,
  vocabulary: Vocabulary,
): SupplyColumns {
  const list = findListColumn(texts, data);
  const unlisted = new Map([...texts].filter(([column]) => list?.columns.includes(column) !== true));
  const matched = withoutUnread(matchColumns(unlisted, data, vocabulary), choices, data, vocabulary);
  const found = list ?? findAcross(texts, data, matched.columns, vocabulary);
  const isPair = found?.second != null;
  const isOpen = list === null && !isPair && isUndecided(texts, data, matched.columns, vocabulary);
  const across = isOpen ? null : inPercent(found, texts, titles);
  const isUnclear = across === null && (isOpen || hasRivals(matched.columns, texts, data, vocabulary));
  const columns = across === null && !isUnclear ? matched.columns : withoutFigures(matched.columns);
  return { columns, across, matched };
}

/** In a crosstab the columns across hold the figures. */
function withoutFigures(columns: Mapping['columns']): Mapping['columns'] {
  return Object.fromEntries(Object.entries(columns).filter(([, field]) => !holdsFigures(field)));
}
