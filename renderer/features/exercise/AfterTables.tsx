import { exerciseReport } from '@shared/features/exercise/exercise-report';
import type { ExerciseView } from '@shared/features/exercise/view';
import { formatted } from '@shared/report/report-message';
import type { Row, Table } from '@shared/report/table';
import { type ReactNode, useRef, useState } from 'react';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { Section } from '../../kit/ui/Section';
import { useWalkedTurns } from './use-walked-turns';

/** Below the four courses: what each delay cost, turn by turn, and what was believed. The arrows walk the turns. */
export function AfterTables({ view }: { readonly view: ExerciseView }) {
  const formatter = useFormatter();
  const { t } = formatter;
  const turns = useRef<HTMLDivElement>(null);
  const [chosen, take] = useState('');
  const [, ...tables]: readonly Table[] = exerciseReport(view).tables;
  const walked = tables.find(({ key }) => key === 'turns-0');
  useWalkedTurns(
    turns,
    (walked?.rows ?? []).map(({ key }) => key),
    chosen,
    take,
  );
  const drawnOf = (key: string) => {
    if (key === 'turns-0') return { choose: { chosen, take } };
    if (!key.startsWith('delays-')) return {};
    const draw = (row: Row<Table['columns']>): ReactNode => delayLine(view, row.key);
    return { more: [{ key: 'line', after: 'decided', title: t('exercise.delayLine'), draw }] };
  };
  return tables.map((table) => (
    <Section
      key={table.key}
      title={formatted(table.title, formatter)}
      className="ld-above-16"
      testId={`exercise-${table.key}`}
    >
      <div ref={table === walked ? turns : undefined}>
        <ReportTable table={table} {...drawnOf(table.key)} />
      </div>
    </Section>
  ));
}

/** From the first day on which a decision was open, hollow, to the one on which it was made, solid; the columns beside it say both. */
function delayLine({ after, teams, script }: ExerciseView, key: string): ReactNode {
  const delay = after.groups[0]?.delays.find(({ decision }) => String(decision) === key);
  const made = delay === undefined ? undefined : teams[0]?.decisions[delay.decision];
  if (delay === undefined || made === undefined) return null;
  const last = Math.max(1, ...script.turns.map(({ day }) => day));
  const at = (day: number) => `${(100 * day) / last}%`;
  return (
    <span className="exr-delay ld-block ld-relative" aria-hidden="true">
      <i className="exr-delay-late" style={{ left: at(delay.openOn), width: at(made.day - delay.openOn) }} />
      <i className="exr-delay-open ld-paper" style={{ left: at(delay.openOn) }} />
      <i className="exr-delay-made" style={{ left: at(made.day) }} />
    </span>
  );
}
