import type { ChangedCell, ChangedRow } from '@shared/features/history/contract';
import { useWords } from '../../kit/state/language';
import { select } from '../../kit/state/selection';
import { Button } from '../../kit/ui/Button';
import { showArea } from '../../shell/areas';
import { lookAtTable } from '../data/data-state';

/** What a change did, row by row: each field that differs with what stood there before and after. */
export function ChangedRows({ rows }: { readonly rows: readonly ChangedRow[] }) {
  const { t } = useWords();
  return (
    <table className="ld-table history-cells" aria-label={t('history.cells')} data-testid="changed-rows">
      <thead>
        <tr>
          <th>{t('history.column.row')}</th>
          <th>{t('history.column.field')}</th>
          <th>{t('history.column.before')}</th>
          <th>{t('history.column.after')}</th>
          <th aria-label={t('app.rowActs')} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          row.did === 'changed' ? <Changed key={row.key} row={row} /> : <Whole key={row.key} row={row} />,
        )}
      </tbody>
    </table>
  );
}

function Changed({ row }: { readonly row: ChangedRow }) {
  const { t } = useWords();
  const nothing = <span className="ld-ink-3">{t('history.nothing')}</span>;
  const lines: readonly (ChangedCell | null)[] = row.cells.length === 0 ? [null] : row.cells;
  return lines.map((cell, index) => (
    <tr key={cell?.field ?? ''}>
      {index === 0 && <RowHead row={row} lines={lines.length} />}
      <td className="history-field">{cell?.field}</td>
      <td>{cell?.before ?? nothing}</td>
      <td>{cell?.after ?? nothing}</td>
      {index === 0 && <GoTo row={row} lines={lines.length} />}
    </tr>
  ));
}

/** A row that came or went, in one line with what it says. */
function Whole({ row }: { readonly row: ChangedRow }) {
  const { t } = useWords();
  const said = row.cells.map(({ field, before, after }) =>
    t('report.pair', { name: field, value: after ?? before ?? '' }),
  );
  const whole = said.join(t('change.import.join'));
  return (
    <tr>
      <RowHead row={row} lines={1} />
      <td className="history-field">{t(row.did === 'added' ? 'history.rowAdded' : 'history.rowRemoved')}</td>
      <td>{row.did === 'removed' && whole}</td>
      <td>{row.did === 'added' && whole}</td>
      <GoTo row={row} lines={1} />
    </tr>
  );
}

interface RowPartProps {
  readonly row: ChangedRow;
  readonly lines: number;
}

function RowHead({ row: { tableWords, name }, lines }: RowPartProps) {
  return (
    <th scope="row" rowSpan={lines}>
      {name}
      <div className="ld-caption">{tableWords}</div>
    </th>
  );
}

function GoTo({ row, lines }: RowPartProps) {
  const { t } = useWords();
  return (
    <td rowSpan={lines} className="is-right">
      {row.did !== 'removed' && (
        <Button
          small
          kind="quiet"
          onClick={() => goTo(row)}
          aria-label={t('history.goToRow', { name: row.name })}
          data-testid="go-to"
        >
          {t('history.goTo')}
        </Button>
      )}
    </td>
  );
}

/** The page that shows a row, with what the row is about chosen there. */
function goTo({ table, place: { page, chosen } }: ChangedRow): void {
  select(chosen);
  if (page === 'data') lookAtTable(table);
  showArea(page);
}
