import { FIGURE_KINDS, type FigureKind, isSupplyKind } from '@shared/base/figure-kind';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import { nameAnswerKey } from '@shared/features/importing/name-answers';
import { kindIn } from '../values/figure-kinds';
import { besideNoAmounts } from '../values/no-amount';
import { partialFlow } from '../values/read-flow';
import { type FieldCell, fieldCell, type RowContext } from './row-context';

/** What a row says of what its figure counts. */
interface MeasuredQuantity {
  /** Null for a text that says nothing known. */
  readonly kind: FigureKind | null;
  readonly at: FieldCell;
  /** The row's own name below the heading that says what it counts: "– Mine" below "Production". */
  readonly part?: FieldCell;
}

/** What a row says that its figure counts, in its column for that or by the heading above it; null without either. */
export function measuredAs(row: RawRow, context: RowContext): MeasuredQuantity | null {
  const heading = context.headings.get('counts');
  const at = fieldCell(row, 'counts', context);
  if (at === null) return null;
  const said = context.names.get(nameAnswerKey('counts', at.cell.text))?.as;
  const kind =
    kindIn(at.cell.text) ?? FIGURE_KINDS.find((kind) => kind === said) ?? partialFlow(at.cell.text);
  // "– weeks of consumption" below "Stocks" is no stock.
  const isPart = kind === null && isUnder(at.cell.text) && besideNoAmounts(at.cell.text) === null;
  return isPart && heading !== undefined
    ? { kind: kindIn(heading.cell.text), at: heading, part: at }
    : { kind, at };
}

/** Whether a name stands below another one: behind a dash or a dot, or further right. */
export function isUnder(name: string): boolean {
  return /^(?:[\s\u3000]{2,}|\u3000|\s*[–—•·・-]\s*(?=\p{L}))/u.test(name);
}

/** Whether a row ends what a heading says of kinds of figures: it says itself what it counts, or is no part of the heading. */
export function endsSection(row: RawRow, context: RowContext): boolean {
  return (context.columns.get('counts') ?? []).some((column) => {
    const { text } = cellAt(row, column);
    return text.trim() !== '' && (kindIn(text) !== null || !isUnder(text));
  });
}

/**
 * Whether the figure of a row can be a supply; null where it does not say it. Beside production in one column, imports are
 * those of the country that the row names, and not from it, unless another column names who imports. Below a heading they
 * are what was said of the file, or none of it.
 */
export function countsSupply(row: RawRow, context: RowContext): boolean | null {
  const { counts, columns, given } = context;
  const kind = measuredAs(row, context)?.kind ?? null;
  if (kind === null) return null;
  if (!columns.has('counts') && !given.has('counts'))
    return (
      isSupplyKind(kind) && [kind, 'purchases', null].some((one) => one === counts || kind === 'purchases')
    );
  return kind === 'imports' ? columns.has('economy') : isSupplyKind(kind);
}
