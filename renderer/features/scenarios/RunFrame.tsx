import type { ShownRun } from '@shared/features/scenarios/shown-run';
import { headlineOf } from '@shared/model/headline';
import { lineTotals } from '@shared/model/line-clock';
import { dayLabel } from '@shared/words/day-label';
import { type ReactNode, useEffect } from 'react';
import { announce } from '../../kit/state/announce';
import { type Job, useBusy } from '../../kit/state/job';
import { useWords } from '../../kit/state/language';

interface RunFrameProps {
  readonly view: ShownRun;
  readonly job: Job;
  readonly children: ReactNode;
}

/** The place of a run: it says when another one is on its way, and what came of it. What is inside is not drawn anew for that. */
export function RunFrame({ view, job, children }: RunFrameProps) {
  const loading = useBusy(job);
  useSpokenResult(view, loading);
  return (
    <div className="scn-run ld-stack ld-shrink" aria-busy={loading} data-testid="run">
      {children}
    </div>
  );
}

/** Says the result aloud once it has come to rest, not at every step of a slider. */
function useSpokenResult(view: ShownRun, loading: boolean): void {
  const { t, f, language } = useWords();
  useEffect(() => {
    if (loading) return;
    const timer = setTimeout(() => {
      const { first } = headlineOf(view.result);
      const { stopping, standing, lines, lostDays } = lineTotals(view.result.lines);
      const date = first === null ? t('scenarios.noStop') : dayLabel(first.moment.date, language);
      announce(t('scenarios.spoken', { date, stopping, standing, lines, days: f.figure(lostDays) }));
    }, 600);
    return () => clearTimeout(timer);
  }, [view, loading, t, f, language]);
}
