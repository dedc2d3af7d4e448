import { useEffect, useState } from 'react';
import { onEvent } from '../../kit/state/bridge';
import type { JobState } from '../../kit/state/job';
import { useStore } from '../../kit/state/store';
import { importState } from './import-state';

/** Shorter than this it is not worth a word. */
const NOTICEABLE_MS = 500;

/** How far looking into a file is, once it takes noticeably long; null before that and when nothing is looked into. */
export function useLooking(): (JobState & { readonly name: string; readonly stopping: boolean }) | null {
  const { looking } = useStore(importState);
  const jobId = looking?.jobId ?? null;
  const [slow, setSlow] = useState<JobState | null>(null);
  useEffect(() => {
    if (jobId === null) return;
    let state: JobState = { jobId, done: 0, total: null };
    let isSlow = false;
    const stopListening = onEvent((event) => {
      if (event.kind !== 'job.progress' || event.jobId !== jobId) return;
      state = { jobId, done: event.done, total: event.total };
      if (isSlow) setSlow(state);
    });
    const timer = setTimeout(() => {
      isSlow = true;
      setSlow(state);
    }, NOTICEABLE_MS);
    return () => {
      clearTimeout(timer);
      stopListening();
      setSlow(null);
    };
  }, [jobId]);
  return looking === null || slow === null
    ? null
    : { ...slow, name: looking.name, stopping: looking.stopping };
}
