import type { Mark } from '@shared/base/certainty';
import { valuesOf } from '@shared/base/values-of';
import type { AuditFigure } from '@shared/features/audit/view';
import { type AnyRow, numbersOf } from '@shared/model/table';
import { ANY_TABLE, TABLE_NAMES, type TableName } from '@shared/model/tables';
import type { Moment } from './moment';
import type { Side } from './side';

/** Tables whose figures each have a mark; an assumption stands by itself. */
export const FIGURE_TABLES: readonly TableName[] = TABLE_NAMES.filter(
  (table) =>
    table !== 'assumption' &&
    ANY_TABLE[table].fields.mark?.options != null &&
    numbersOf(ANY_TABLE[table]).length > 0,
);

/** Every figure that stood then, those first that stand no longer as they were. */
export function knownFigures(then: Side, now: Side, moment: Moment, withPeople: boolean): AuditFigure[] {
  const figures = FIGURE_TABLES.flatMap((table) => {
    const fields = numbersOf(ANY_TABLE[table]);
    return then
      .rows(table)
      .flatMap((row) =>
        fields.flatMap((field) => figureOf(table, row, field, { then, now, moment, withPeople }) ?? []),
      );
  });
  const moved = figures.filter(({ since }) => since !== null);
  return [...moved, ...figures.filter(({ since }) => since === null)];
}

interface Known {
  readonly then: Side;
  readonly now: Side;
  readonly moment: Moment;
  readonly withPeople: boolean;
}

/** Null for a number that nobody has said. */
function figureOf(table: TableName, row: AnyRow, field: string, known: Known): AuditFigure | null {
  const { then, moment, withPeople } = known;
  const value = then.value(table, row, field);
  if (value === null) return null;
  const { sourceId } = valuesOf(row);
  const link = moment.saidBy(table, row.id, field);
  return {
    key: `${table} ${row.id} ${field}`,
    known: {
      table,
      row: then.called(table, row),
      field: ANY_TABLE[table].fields[field]?.words[then.formatter.language] ?? field,
      value,
      mark: markOf(row),
      source: typeof sourceId === 'string' ? then.formatter.nameOf('source', sourceId) : null,
      saidOn: link === null ? null : moment.dayOf(link),
      by: withPeople ? (link?.who ?? null) : null,
    },
    since: sinceOf(table, row, field, known),
  };
}

function sinceOf(table: TableName, row: AnyRow, field: string, { now }: Known): AuditFigure['since'] {
  const today = now.row(table, row.id);
  if (today === undefined) return { value: null, mark: null, difference: null };
  const [before, after] = [valuesOf(row)[field], valuesOf(today)[field]];
  const mark = markOf(today);
  if (before === after && mark === markOf(row)) return null;
  const difference = typeof before === 'number' && typeof after === 'number' ? after - before : null;
  return { value: now.value(table, today, field), mark, difference };
}

/** Of a row of one of FIGURE_TABLES, each of which declares it. */
const markOf = (row: AnyRow) => valuesOf(row).mark as Mark;
