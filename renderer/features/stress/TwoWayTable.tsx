import type { NamedShock } from '@shared/features/stress/contract';
import { twoWayReport } from '@shared/features/stress/two-way-report';
import type { TwoWayResult } from '@shared/model/sensitivity';
import { ReportTable } from '../../kit/report/ReportTable';
import { useWords } from '../../kit/state/language';
import { heatOf } from './heat';
import { Lead } from './Lead';

interface TwoWayTableProps {
  readonly result: TwoWayResult;
  readonly shocks: readonly NamedShock[];
}

/** A result over two inputs: the figure stands in each cell, its shade repeats it, the run as it stands has a dashed frame. */
export function TwoWayTable({ result, shocks }: TwoWayTableProps) {
  const { t } = useWords();
  const { row, column, cells, measure } = result;
  const { lead, tables } = twoWayReport(result, shocks);
  const [table] = tables;
  const heat = heatOf(measure, cells.flat());
  const keys = Object.keys(table.columns);
  const look = (line: (typeof table.rows)[number], key: string) => {
    const [r, c] = [table.rows.indexOf(line), keys.indexOf(key) - 1];
    const outcome = cells[r]?.[c];
    const shade = outcome === undefined ? 0 : Math.round(heat(outcome) * 100);
    const style = { background: `color-mix(in srgb, var(--ld-stop-tint) ${shade}%, var(--ld-paper))` };
    const isBase = isNear(row.values[r], row.input.base) && isNear(column.values[c], column.input.base);
    return isBase ? { style, className: 'is-base', spoken: t('stress.asItStands') } : { style };
  };
  return (
    <>
      <Lead lead={lead} />
      <ReportTable table={table} look={look} className="stress-heat is-fixed" />
      <p className="ld-caption">{t('stress.heat')}</p>
    </>
  );
}

/** Evenly spaced values meet the base but for rounding. */
function isNear(value: number | undefined, base: number): boolean {
  return value !== undefined && Math.abs(value - base) <= 1e-9 * Math.max(1, Math.abs(base));
}
