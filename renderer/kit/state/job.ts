import { useSyncExternalStore } from 'react';
import { ask, onEvent, RefusedByMain } from './bridge';
import { createStore } from './store';

/** How far a long piece of work in main is. */
interface JobState {
  /** Null when nothing is under way. */
  readonly jobId: string | null;
  readonly done: number;
  /** Null while the amount is not known. */
  readonly total: number | null;
  /** It was told to stop and has not ended yet. */
  readonly stopping: boolean;
}

const IDLE: JobState = { jobId: null, done: 0, total: null, stopping: false };

/** What work comes to whose place was taken by newer work or by another project. */
export const OVERTAKEN = Symbol('overtaken');

/**
 * A long piece of work: its id goes with the question, its progress comes as events.
 * @param goOn throws where it was stopped or overtaken: for work of several steps, between them
 */
export type Work<Result> = (jobId: string, goOn: () => void) => Promise<Result>;

/** Runs one job at a time: the one before makes way. */
export function createJob() {
  const state = createStore<JobState>(IDLE);

  /** What is under way makes way; what it comes to is dropped. */
  function drop(): void {
    const { jobId } = state.get();
    state.set(IDLE);
    if (jobId !== null) void ask('jobs.cancel', { jobId });
  }

  /** @throws RefusedByMain also where it was stopped */
  async function run<Result>(work: Work<Result>): Promise<Result | typeof OVERTAKEN> {
    drop();
    const jobId = crypto.randomUUID();
    const isMine = (): boolean => state.get().jobId === jobId;
    const goOn = (): void => {
      if (!isMine() || state.get().stopping)
        throw new RefusedByMain({ code: 'refusal.cancelled', params: {} });
    };
    state.set({ ...IDLE, jobId });
    const stopListening = onEvent((event) => {
      if (event.kind !== 'job.progress' || event.jobId !== jobId || !isMine()) return;
      state.set((before) => ({ ...before, done: event.done, total: event.total }));
    });
    try {
      const result = await work(jobId, goOn);
      return isMine() ? result : OVERTAKEN;
    } catch (error) {
      if (isMine()) throw error;
      return OVERTAKEN;
    } finally {
      stopListening();
      if (isMine()) state.set(IDLE);
    }
  }

  async function stop(): Promise<void> {
    const { jobId } = state.get();
    if (jobId === null) return;
    state.set((before) => ({ ...before, stopping: true }));
    await ask('jobs.cancel', { jobId });
  }

  return { state, run, stop, drop };
}

export type Job = ReturnType<typeof createJob>;

/** Whether a job is under way. How far it is comes often, and is for those to hear who draw it. */
export function useBusy({ state }: Job): boolean {
  const isBusy = (): boolean => state.get().jobId !== null;
  return useSyncExternalStore(state.subscribe, isBusy, isBusy);
}
