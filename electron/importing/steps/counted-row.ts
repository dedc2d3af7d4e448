import { FIGURE_KINDS, type FigureKind, isSupplyKind } from '@shared/base/figure-kind';
import type { RawRow } from '@shared/base/sheet-cell';
import { nameAnswerKey } from '@shared/features/importing/name-answers';
import { kindIn } from '../values/figure-kinds';
import { type FieldCell, fieldCell, type RowContext } from './row-context';

/** What a row says that its figure counts, in its column for that; null without one, and a null kind for a text that says nothing known. */
export function countedAs(
  row: RawRow,
  context: RowContext,
): { readonly kind: FigureKind | null; readonly at: FieldCell } | null {
  if (!context.columns.has('counts') && !context.given.has('counts')) return null;
  const at = fieldCell(row, 'counts', context);
  if (at === null) return null;
  const said = context.names.get(nameAnswerKey('counts', at.cell.text))?.as;
  return { kind: kindIn(at.cell.text) ?? FIGURE_KINDS.find((kind) => kind === said) ?? null, at };
}

/**
 * Whether the figure of a row can be a supply; null where it does not say it. Beside production in one column, imports are
 * those of the country that the row names, and not from it, unless another column names who imports.
 */
export function countsSupply(row: RawRow, context: RowContext): boolean | null {
  const kind = countedAs(row, context)?.kind ?? null;
  if (kind === null) return null;
  return kind === 'imports' ? context.columns.has('economy') : isSupplyKind(kind);
}
