import { monthOf } from '@shared/base/months';
import type { PlantProject } from '@shared/model/plant-project';
import { useWords } from '../../kit/state/language';
import { areaBetween, lineOf, type Plot } from './ramp-lines';

const WIDTH = 480;
const HEIGHT = 176;
const EDGE = { left: 44, right: 8, top: 16, bottom: 20 } as const;

interface RampChartProps {
  readonly project: PlantProject;
  readonly from: number;
  readonly to: number;
}

/** The capacity as it comes: the line now, dashed as planned, the band between the least and the most slip. */
export function RampChart({ project, from, to }: RampChartProps) {
  const { t, f } = useWords();
  const { ramp, capacity } = project;
  if (ramp === null || capacity === null) return null;
  const claimed = Math.max(...project.years.map((year) => year.claimed));
  const most = Math.max(capacity, claimed) * 1.08;
  const plot: Plot = {
    x: (month) =>
      EDGE.left + ((month - from * 12) / ((to + 1 - from) * 12)) * (WIDTH - EDGE.left - EDGE.right),
    y: (part) => HEIGHT - EDGE.bottom - ((part * capacity) / most) * (HEIGHT - EDGE.top - EDGE.bottom),
    first: from * 12,
    last: (to + 1) * 12,
    months: ramp.monthsToFull,
  };
  const month = (date: string | null) => (date === null ? null : monthOf(date));
  const planned = monthOf(ramp.plannedStart);
  const start = month(ramp.start);
  const latest = month(ramp.latest);
  const isLater = start !== planned;
  const years = project.years.map(({ year }) => year);
  return (
    <svg
      className="ld-ramp ld-wide ld-above-4 ld-below-8"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('projects.chart', {
        start: ramp.start === null ? t('projects.never') : f.date(ramp.start.slice(0, 7)),
        planned: f.date(ramp.plannedStart.slice(0, 7)),
      })}
    >
      {[0, 0.5, 1].map((part) => (
        <g key={part}>
          <line
            className="is-grid"
            x1={EDGE.left}
            x2={WIDTH - EDGE.right}
            y1={plot.y(part)}
            y2={plot.y(part)}
          />
          <text x={EDGE.left - 6} y={plot.y(part) + 4} textAnchor="end">
            {f.whole(part * capacity)}
          </text>
        </g>
      ))}
      {years.map((year) => (
        <text key={year} x={plot.x(year * 12 + 6)} y={HEIGHT - 5} textAnchor="middle">
          {year}
        </text>
      ))}
      <path className="is-band" d={areaBetween(plot, month(ramp.soonest), latest)} />
      {isLater && <path className="is-planned" d={lineOf(plot, planned)} />}
      {claimed > 0 && (
        <line
          className="is-claimed"
          x1={EDGE.left}
          x2={WIDTH - EDGE.right}
          y1={plot.y(claimed / capacity)}
          y2={plot.y(claimed / capacity)}
        />
      )}
      <path className="is-now" d={lineOf(plot, start)} />
      {claimed > 0 && (
        <text className="is-claimed" x={EDGE.left + 4} y={plot.y(claimed / capacity) - 4}>
          {t('projects.chart.claimed', { mass: f.mass(claimed) })}
        </text>
      )}
    </svg>
  );
}
