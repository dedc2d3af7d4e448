import { useEffect, useState } from 'react';
import { useSaid } from '../state/announce';
import type { Job } from '../state/job';
import { useWords } from '../state/language';
import { useStore } from '../state/store';
import { Button } from './Button';

interface JobProgressProps {
  readonly label: string;
  readonly job: Job;
  /** For work that is mostly over in a moment: it is shown only when it takes longer than half a second. */
  readonly patient?: boolean;
}

const PATIENCE_MS = 500;

/** How far a job is, in words and as a bar, with the button that stops it. */
export function JobProgress({ label, job, patient = false }: JobProgressProps) {
  const { t, f } = useWords();
  const state = useStore(job.state);
  const [late, setLate] = useState<string | null>(null);
  const { jobId } = state;
  useEffect(() => {
    if (jobId === null) return;
    const timer = setTimeout(() => setLate(jobId), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [jobId]);
  const isShown = jobId !== null && !(patient && late !== jobId);
  useSaid(isShown ? label : '');
  if (!isShown) return null;
  const count =
    state.total === null
      ? state.done === 0
        ? ''
        : f.whole(state.done)
      : t('exporting.progress', { done: f.whole(state.done), total: f.whole(state.total) });
  return (
    <div className="ld-job ld-flex ld-items-center ld-gap-8" data-testid="job-progress">
      <span className="ld-small">
        {label} {count}
      </span>
      <progress
        aria-label={label}
        max={state.total ?? undefined}
        value={state.total === null ? undefined : state.done}
      />
      <Button small onClick={() => void job.stop()} data-testid="job-cancel">
        {t('exporting.stop')}
      </Button>
    </div>
  );
}
