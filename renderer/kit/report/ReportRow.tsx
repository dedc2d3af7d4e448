import { type Cell, type Column, type Columns, filled, isRight, type Row } from '@shared/report/table';
import { cellWords } from '@shared/report/words';
import { type CSSProperties, Fragment, type ReactNode } from 'react';
import { Mark } from '../ui/Mark';
import { ThingName } from './ThingName';
import { useFormatter } from './use-formatter';

/** How one cell is drawn, beside its words. */
interface CellLook {
  readonly className?: string;
  readonly style?: CSSProperties;
  /** What colour or frame say, for those who do not see them. */
  readonly spoken?: string;
  readonly testId?: string;
}

/** A column that only a window has: a bar, a button. */
export interface DrawnColumn<C extends Columns> {
  readonly key: string;
  /** The column of the table behind which it stands; not the first. */
  readonly after: keyof C & string;
  readonly title: ReactNode;
  readonly className?: string;
  readonly draw: (row: Row<C>) => ReactNode;
}

/** What a window draws besides the words. */
export interface Drawn<C extends Columns> {
  /** What the words of a column stand in: tags, languages. */
  readonly around?: { readonly [K in keyof C]?: (words: ReactNode, row: Row<C>) => ReactNode };
  /** Behind the words of a column: bars, marks, buttons. */
  readonly beside?: { readonly [K in keyof C]?: (row: Row<C>) => ReactNode };
  /** The colour or frame of single cells. */
  readonly look?: (row: Row<C>, column: keyof C & string) => CellLook;
  readonly more?: readonly DrawnColumn<C>[];
  /** One row is selected: the words of its first cell are a button that takes it. */
  readonly choose?: { readonly chosen: string; readonly take: (key: string) => void };
}

interface ReportRowProps<C extends Columns> {
  readonly columns: Columns;
  readonly row: Row<C>;
  readonly drawn: Drawn<C>;
  readonly rowTestId?: string | undefined;
}

/** One row: the first cell is its head, what stands under a column is small below the words of that column. */
export function ReportRow<C extends Columns>({ columns, row, drawn, rowTestId }: ReportRowProps<C>) {
  const all: readonly (readonly [keyof C & string, Column])[] = Object.entries(columns);
  const words = (key: keyof C & string, column: Column): ReactNode => {
    const alone = <CellContent column={column} cell={row.cells[key]} />;
    return drawn.around?.[key]?.(alone, row) ?? alone;
  };
  const content = ([key, column]: readonly [keyof C & string, Column]) => (
    <>
      {words(key, column)}
      {all.map(
        ([small, below]) =>
          below.under === key &&
          row.cells[small] !== null && (
            <span key={small} className="ld-caption ld-under ld-block">
              {words(small, below)}
            </span>
          ),
      )}
      {drawn.beside?.[key]?.(row)}
    </>
  );
  const [head, ...cells] = all.filter(([, { under }]) => under === undefined);
  const others = row.quiet === true ? withoutEmptyEnd(cells, row) : cells;
  const spread = 1 + cells.length - others.length;
  const { choose, more = [] } = drawn;
  const isChosen = choose?.chosen === row.key;
  const states = [row.quiet === true && 'is-void', isChosen && 'is-chosen'].filter(
    (state) => state !== false,
  );
  return (
    <tr className={states.join(' ') || undefined} data-testid={rowTestId}>
      {head !== undefined && (
        <th scope="row">
          {choose === undefined ? (
            content(head)
          ) : (
            <button
              type="button"
              className="ld-row-name ld-nowrap"
              aria-pressed={isChosen}
              onClick={() => choose.take(row.key)}
            >
              {content(head)}
            </button>
          )}
        </th>
      )}
      {others.map((one, index) => {
        const [key, column] = one;
        const { className = '', style, spoken, testId } = drawn.look?.(row, key) ?? {};
        return (
          <Fragment key={key}>
            <td
              className={`${isRight(column) ? 'is-right' : ''} ${className}`}
              style={style}
              data-testid={testId}
              colSpan={index === others.length - 1 && spread > 1 ? spread : undefined}
            >
              {content(one)}
              {spoken !== undefined && <span className="ld-spoken"> {spoken}</span>}
            </td>
            {more
              .filter(({ after }) => after === key)
              .map((column) => (
                <td key={column.key} className={column.className}>
                  {column.draw(row)}
                </td>
              ))}
          </Fragment>
        );
      })}
    </tr>
  );
}

/** Nothing follows from a quiet row: its last words take the space of the empty cells behind them. */
function withoutEmptyEnd<C extends Columns>(
  cells: readonly (readonly [keyof C & string, Column])[],
  row: Row<C>,
) {
  const last = cells.findLastIndex(([key, { missing }]) => row.cells[key] !== null || missing !== null);
  return cells.slice(0, Math.max(1, last + 1));
}

function CellContent({ column, cell }: { readonly column: Column; readonly cell: Cell | undefined }) {
  const formatter = useFormatter();
  const content = filled(column, cell);
  switch (content?.format) {
    case 'names':
      return content.value.map((thing, index) => (
        <Fragment key={`${thing.of} ${thing.id}`}>
          {index > 0 && ' + '}
          <ThingName thing={thing} />
        </Fragment>
      ));
    case 'mark':
      return <Mark mark={content.value} withWord />;
    case 'date':
      return <span className="ld-nowrap">{cellWords(column, cell, formatter)}</span>;
    default:
      return cellWords(column, cell, formatter);
  }
}
