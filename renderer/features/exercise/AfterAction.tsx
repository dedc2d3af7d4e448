import type { ExerciseState } from '@shared/features/exercise/contract';
import { courseTable, leadMessage } from '@shared/features/exercise/exercise-report';
import type { ExerciseView } from '@shared/features/exercise/view';
import { formatted } from '@shared/report/report-message';
import { useEffect, useRef, useState } from 'react';
import { useFormatter } from '../../kit/report/use-formatter';
import { ask } from '../../kit/state/bridge';
import { useCached } from '../../kit/state/cached-answers';
import { notifyRefusals } from '../../kit/state/notices';
import { Button } from '../../kit/ui/Button';
import { JobNotice } from '../../kit/ui/JobNotice';
import { JobProgress } from '../../kit/ui/JobProgress';
import { NoteBar } from '../../kit/ui/NoteBar';
import { Section } from '../../kit/ui/Section';
import { AfterTables } from './AfterTables';
import { after } from './exercise-state';
import { PaperButtons } from './PaperButtons';

/** Of each course its ink: the group's is the darkest. */
const BARS: Readonly<Record<string, string>> = {
  nothing: 'exr-nothing',
  'group-0': 'exr-group',
  known: 'exr-known',
  hindsight: 'exr-hindsight',
};

/** The exercise from its end: what each delay cost, four courses, and what was believed. */
export function AfterAction({ exercise }: { readonly exercise: ExerciseState }) {
  const formatter = useFormatter();
  const { t, language } = formatter;
  const { value, stale, notice } = useCached(after, () => true);
  const isAsked = value !== null && !stale;
  const [written, setWritten] = useState('');
  const begun = useRef<ExerciseState | null>(null);
  useEffect(() => {
    if (isAsked || begun.current === exercise) return;
    begun.current = exercise;
    void after.put(null, (jobId) => ask('exercise.after', { jobId }));
  }, [isAsked, exercise]);
  return (
    <>
      <div className="ld-row ld-below-8">
        <div className="ld-grow">
          <h1 className="ld-title">
            {t('report.pair', { name: t('exercise.after'), value: exercise.title[language] })}
          </h1>
        </div>
        {isAsked && <PaperButtons title={exercise.title} onWritten={setWritten} />}
        <Button
          onClick={() => void notifyRefusals(async () => void (await ask('exercise.back', null)))}
          data-testid="exercise-back"
        >
          {t('exercise.back')}
        </Button>
      </div>
      {written !== '' && (
        <NoteBar isNews tone="info" testId="exercise-written">
          {written}
        </NoteBar>
      )}
      {notice !== null && <JobNotice notice={notice} testId="exercise-after-notice" />}
      <JobProgress label={t('exercise.after.working')} job={after.job} />
      {isAsked && <Looked view={value} days={exercise.days} />}
    </>
  );
}

function Looked({ view, days }: { readonly view: ExerciseView; readonly days: number }) {
  const formatter = useFormatter();
  const { t, f } = formatter;
  const [team] = view.teams;
  const [group] = view.after.groups;
  const most = Math.max(1, ...courseTable(view).rows.map(({ cells }) => cells.lost ?? cells.lineDays ?? 0));
  return (
    <div data-testid="exercise-after">
      {team !== undefined && group !== undefined && (
        <p className="ld-lead ld-above-8" data-testid="exercise-lead">
          {formatted(leadMessage(team, group), formatter)}
        </p>
      )}
      <Section
        title={t('exercise.after.bars', { days })}
        aside={<span className="ld-exposure">{t('term.exposure')}</span>}
        className="ld-above-16"
        testId="exercise-bars"
      >
        {courseTable(view).rows.map(({ key, cells: { course, lost, lineDays } }) => (
          <div key={key} className="exr-bar ld-columns ld-gap-8 ld-items-center">
            <span>{course === null ? '' : formatted(course, formatter)}</span>
            <span className="exr-track ld-track" aria-hidden="true">
              <i
                className={BARS[key] ?? ''}
                style={{ left: 0, width: `${(100 * (lost ?? lineDays ?? 0)) / most}%` }}
              />
            </span>
            <span className="ld-right">{lost === null ? f.figure(lineDays ?? 0) : f.money(lost)}</span>
          </div>
        ))}
      </Section>
      <AfterTables view={view} />
    </div>
  );
}
