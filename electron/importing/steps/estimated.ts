import type { Mark } from '@shared/base/certainty';
import { derivedOfText } from '@shared/base/derived';
import { foldText } from '@shared/base/fold-text';
import { cellAt, type RawRow, shownText } from '@shared/base/sheet-cell';
import { foldWords } from '../values/in-words';
import type { EntryCell } from './entry-cell';
import type { EntryNumber } from './entry-number';
import { fieldCell, type RowContext } from './row-context';

/** Whether a value is an estimate, by its own text, its year, the mark behind it, a note or its header; a warning says so. */
export function markOf({ value, estimated }: EntryNumber, entry: EntryCell): Mark {
  const { context, valueCell, warn } = entry;
  if (estimated || isEstimatedByRow(entry)) {
    warn('import.value.estimated', { text: shownText(valueCell.cell), value });
    return 'estimated';
  }
  const header = context.headerTexts.get(valueCell.column) ?? '';
  if (!saysEstimated(header)) return 'known';
  const once = `estimated|${valueCell.column}`;
  if (!context.said.has(once)) {
    context.said.add(once);
    warn('import.value.estimatedColumn', { text: header });
  }
  return 'estimated';
}

function isEstimatedByRow({ row, context, valueCell }: EntryCell): boolean {
  const when = fieldCell(row, 'year', context)?.cell;
  const isForecast = typeof when?.value === 'string' && saysEstimated(when.text);
  return (
    isForecast ||
    isMarkedEstimated(row, valueCell.column, context) ||
    // Of several figures of a row nobody can tell which a note is on.
    (context.given.size === 0 && NOTED.test(foldText(fieldCell(row, 'note', context)?.cell.text ?? '')))
  );
}

/** A header over estimated figures: Prod_t_est_2023, "2024e", "2023 (estimated)", 推計. */
export const saysEstimated = derivedOfText((header: string): boolean => {
  return (
    /ᵉ/.test(header) ||
    /(?<![a-z])est(?:imated?|imates|\.)?(?![a-z])|(?:\d{4}|fy ?'?\d{2}) ?\(?e\)?\/?$|(?:\d{4}|[a-z]{3}-\d{2}|\d{4}-\d{2})(?: |(?=\())\(?[efs]\)?$|\bforecast\b|推計|推定|予測|見通し/.test(
      foldWords(header),
    )
  );
});

/** An "e" in the narrow column of marks behind the figure, which no field takes. */
function isMarkedEstimated(row: RawRow, column: number, context: RowContext): boolean {
  for (const columns of context.columns.values()) if (columns.includes(column + 1)) return false;
  return /^\(?(?:e|est\.?|推計|推定)\)?$/i.test(foldText(cellAt(row, column + 1).text));
}

/** A note that says it of its figure, alone or among others: "Estimated.", "Estimates.|Recovered from copper." */
const NOTED = /(?:^|[.;|] ?)(?:estimate[ds]?|推計値?|推定値?)(?=$|[.;|])/;
