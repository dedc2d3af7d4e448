import type { FigureKind } from '@shared/base/figure-kind';
import { isSupplyKind } from '@shared/base/figure-kind';
import type { RawRow } from '@shared/base/sheet-cell';
import { holdsFigures } from '@shared/model/import-fields';
import type { Mapping } from '@shared/model/mapping';
import { acrossLabel } from '../steps/across-label';
import { kindIn } from '../values/figure-kinds';
import type { Vocabulary } from '../values/vocabulary';
import { holdsNumbers } from './find-across';

type Figures = Required<Pick<Mapping, 'columns' | 'across'>>;

/**
 * The columns that hold figures of a kind which is no supply: those whose heads say it. One alone is the quantity, several
 * with a year of their own stand across; where none says it, or several do and no year, what was found stays.
 */
export function figuresOfKind(
  kind: FigureKind | null,
  found: Figures,
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  vocabulary: Vocabulary,
): Figures {
  if (kind === null || isSupplyKind(kind)) return found;
  const own = [...texts].filter(
    ([column, text]) => kindIn(text) === kind && isFree(found.columns[column]) && holdsNumbers(column, data),
  );
  if (own.length === 0) return found;
  const columns = Object.fromEntries(
    Object.entries(found.columns).filter(([, field]) => !holdsFigures(field)),
  );
  const [only] = own;
  if (own.length === 1 && only !== undefined)
    return { columns: { ...columns, [only[0]]: 'quantity' }, across: null };
  const years = new Set(own.map(([, text]) => acrossLabel('year', text, vocabulary, true)));
  if (years.size < own.length || years.has(null)) return { columns, across: null };
  return { columns, across: { field: 'year', value: 'quantity', columns: own.map(([column]) => column) } };
}

function isFree(field: Mapping['columns'][number] | undefined): boolean {
  return field === undefined || holdsFigures(field);
}
