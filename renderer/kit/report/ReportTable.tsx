import { formatted, type ReportMessage } from '@shared/report/report-message';
import { type Column, type Columns, isRight, type Table } from '@shared/report/table';
import { Fragment, useState } from 'react';
import { Button } from '../ui/Button';
import { CopyTable } from './CopyTable';
import { type Drawn, type DrawnColumn, ReportRow } from './ReportRow';
import { useFormatter } from './use-formatter';
import './report.css';

/** Rows that are shown before somebody asks for all of them. */
const SHOWN_FIRST = 20;

interface ReportTableProps<C extends Columns> extends Drawn<C> {
  readonly table: Table<C>;
  /** These columns alone, in the order of the table. */
  readonly only?: readonly (keyof C & string)[];
  /** The title of the table stands above it, where nothing else on the page says it. */
  readonly headed?: boolean;
  readonly className?: string;
  /** For tests: the name of each row. */
  readonly rowTestId?: string;
}

/** Draws a table of an answer, with its copy for the clipboard. The words come from the report alone. */
export function ReportTable<C extends Columns>({
  table,
  only,
  headed = false,
  className = '',
  rowTestId,
  ...drawn
}: ReportTableProps<C>) {
  const formatter = useFormatter();
  const { base, rows, ranked = false } = table;
  const [all, setAll] = useState(!ranked);
  const columns = Object.fromEntries(
    Object.entries<Column>(table.columns).filter(([key]) => only === undefined || only.includes(key)),
  );
  const testId = `${table.key}-table`;
  const title = formatted(table.title, formatter);
  const shown = all ? rows : rows.slice(0, SHOWN_FIRST);
  return (
    <div className={headed ? 'ld-report ld-shrink is-headed' : 'ld-report ld-shrink'}>
      {headed && <h3 className="ld-subhead">{title}</h3>}
      <table className={`ld-table ${className}`} aria-label={title} data-testid={testId}>
        <TableHead columns={columns} across={table.across} more={drawn.more} />
        <tbody>
          {base !== undefined && <ReportRow columns={columns} row={base} drawn={drawn} />}
          {shown.map((row) => (
            <ReportRow key={row.key} columns={columns} row={row} drawn={drawn} rowTestId={rowTestId} />
          ))}
        </tbody>
      </table>
      <div className="ld-report-foot ld-flex ld-between ld-above-4">
        {ranked && rows.length > SHOWN_FIRST && (
          <Button kind="quiet" small onClick={() => setAll(!all)} data-testid={`${testId}-all`}>
            {all
              ? formatter.t('report.showFirst', { count: SHOWN_FIRST })
              : formatter.t('report.showAll', { count: formatter.f.whole(rows.length) })}
          </Button>
        )}
        <CopyTable table={{ ...table, columns }} />
      </div>
    </div>
  );
}

interface TableHeadProps<C extends Columns> {
  readonly columns: Columns;
  readonly across: ReportMessage | undefined;
  readonly more: readonly DrawnColumn<C>[] | undefined;
}

/** Heads of the columns; with values across, those stand below what they are values of. */
function TableHead<C extends Columns>({ columns, across, more = [] }: TableHeadProps<C>) {
  const formatter = useFormatter();
  const shown = Object.entries<Column>(columns).filter(([, { under }]) => under === undefined);
  const head = ([key, column]: [string, Column], rowSpan?: number) => (
    <Fragment key={key}>
      <th scope="col" rowSpan={rowSpan} className={isRight(column) ? 'is-right' : undefined}>
        {formatted(column.title, formatter)}
      </th>
      {more
        .filter(({ after }) => after === key)
        .map((drawn) => (
          <th key={drawn.key} scope="col">
            {drawn.title}
          </th>
        ))}
    </Fragment>
  );
  const [first, ...others] = shown;
  if (across === undefined || first === undefined)
    return (
      <thead>
        <tr>{shown.map((one) => head(one))}</tr>
      </thead>
    );
  return (
    <thead>
      <tr>
        {head(first, 2)}
        <th scope="colgroup" colSpan={others.length} className="is-centre">
          {formatted(across, formatter)}
        </th>
      </tr>
      <tr>{others.map((one) => head(one))}</tr>
    </thead>
  );
}
