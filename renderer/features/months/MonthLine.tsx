import type { MonthRow } from '@shared/features/months/months-view';
import { useMemo } from 'react';
import { monthDrawing } from './month-lines-data';

interface MonthLineProps {
  readonly row: MonthRow;
  /** What it says to who cannot see it. */
  readonly label: string;
}

/** The months of a series as a line on the band of their bounds; hollow squares are the sender's own record. */
export function MonthLine({ row, label }: MonthLineProps) {
  const { line, band, mirror, end } = useMemo(() => monthDrawing(row.months, 'value'), [row.months]);
  return (
    <div className="ld-months-plot ld-relative" role="img" aria-label={label} title={label}>
      <Lines line={line} band={band} />
      {mirror.map(({ x, y }) => (
        <i key={x} className="ld-point is-ghost ld-months-mirror" style={{ left: `${x}%`, top: `${y}%` }} />
      ))}
      {end !== null && <i className="ld-point" style={{ left: `${end.x}%`, top: `${end.y}%` }} />}
    </div>
  );
}

/** The course of money a tonne. */
export function UnitValueLine({ months }: Pick<MonthRow, 'months'>) {
  const { line } = useMemo(() => monthDrawing(months, 'unitValue'), [months]);
  return (
    <div className="ld-months-spark ld-relative" aria-hidden="true">
      <Lines line={line} band="" />
    </div>
  );
}

function Lines({ line, band }: { readonly line: string; readonly band: string }) {
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {band !== '' && <path className="ld-months-band" d={band} />}
      <path className="ld-months-line" d={line} />
    </svg>
  );
}
