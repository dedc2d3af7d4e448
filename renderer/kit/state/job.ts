import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, onEvent } from './bridge';

/** A long piece of work in main: how far it is, and the way to stop it. */
export interface JobState {
  /** Null when nothing is under way. */
  readonly jobId: string | null;
  readonly done: number;
  /** Null while the amount is not known. */
  readonly total: number | null;
}

const IDLE: JobState = { jobId: null, done: 0, total: null };

/** Runs one job at a time: its id goes with the question, its progress comes as events, cancelling is a message of its own. */
export function useJob() {
  const [state, setState] = useState<JobState>(IDLE);
  const current = useRef<string | null>(null);

  useEffect(
    () =>
      onEvent((event) => {
        if (event.kind !== 'job.progress' || event.jobId !== current.current) return;
        setState({ jobId: event.jobId, done: event.done, total: event.total });
      }),
    [],
  );

  const run = useCallback(async <Result>(work: (jobId: string) => Promise<Result>): Promise<Result> => {
    const jobId = crypto.randomUUID();
    current.current = jobId;
    setState({ jobId, done: 0, total: null });
    try {
      return await work(jobId);
    } finally {
      if (current.current === jobId) {
        current.current = null;
        setState(IDLE);
      }
    }
  }, []);

  const cancel = useCallback(async (): Promise<void> => {
    if (current.current !== null) await ask('jobs.cancel', { jobId: current.current });
  }, []);

  return { state, run, cancel };
}
