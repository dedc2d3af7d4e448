import type { Mark } from '@shared/base/certainty';
import type { RawRow } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { Mapping } from '@shared/model/mapping';
import { type EntryCell, type EntryFailure, isFailure } from './entry-cell';
import { readMass } from './entry-mass';
import { readEntryNumber } from './entry-number';
import { isPercent, readPercent } from './entry-percent';
import { statedUnit } from './entry-unit';
import { markOf } from './estimated';
import type { Measure } from './figure';
import { measureOf } from './measure-pairs';
import type { Candidate } from './read-row';
import { type FieldCell, fieldCell, problemAt, type RowContext } from './row-context';

/** The value of a row, percent or tonnes; null when its problems keep it from being read. */
interface EntryReading {
  readonly entry: Candidate['entry'] | null;
  readonly mark: Mark;
  readonly valueCell: FieldCell | null;
  readonly problems: readonly ImportProblem[];
  /** What made tonnes of the figure. */
  readonly measure?: Measure;
}

/** Reads the quantity of a row, or its share where there is no quantity: its number, its mark, its unit, then as percent or tonnes. */
export function readEntry(row: RawRow, mapping: Mapping, whole: RowContext): EntryReading {
  const context = measureOf(row, whole);
  const quantity = fieldCell(row, 'quantity', context);
  const valueCell = quantity ?? fieldCell(row, 'share', context);
  const problems: ImportProblem[] = [];
  const rejected = ({ code, params = {}, at = valueCell, readAs = null }: EntryFailure): EntryReading => {
    const problem = problemAt(context, row.row, at?.address ?? null, 'error', code, params);
    problems.push(readAs === null ? problem : { ...problem, readAs });
    return { entry: null, mark: 'known', valueCell, problems };
  };
  if (valueCell === null) return rejected({ code: 'import.value.missing' });
  const entry: EntryCell = {
    row,
    mapping,
    context,
    valueCell,
    isQuantity: quantity !== null,
    warn: (code, params) =>
      problems.push(problemAt(context, row.row, valueCell.address, 'warning', code, params)),
  };
  const number = readEntryNumber(valueCell, context);
  if (isFailure(number)) return rejected(number);
  const mark = markOf(number, entry);
  const stated = statedUnit(number.inline, entry);
  if (isFailure(stated)) return rejected(stated);
  const read = isPercent(number, stated, entry)
    ? readPercent(number, stated, entry)
    : readMass(number, stated, entry);
  return isFailure(read) ? rejected(read) : { ...read, mark, valueCell, problems };
}
